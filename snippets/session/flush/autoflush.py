from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    race: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    arthur = Player(id=1, nickname="Arthur", race="human")
    morgana = Player(id=2, nickname="Morgana", race="human")
    session.add_all([arthur, morgana])
    session.commit()


# --8<-- [start:change]
def change(session: Session) -> None:
    arthur = session.get_one(Player, 1)
    morgana = session.get_one(Player, 2)
    arthur.race = "elf"
    session.delete(morgana)
    session.add(Player(id=3, nickname="Merlin", race="human"))


humans = select(Player).where(Player.race == "human").order_by(Player.id)
# --8<-- [end:change]

# --8<-- [start:on]
with Session(engine) as session:
    change(session)
    for player in session.scalars(humans):  # (1)!
        print(player.nickname, player.race)
        #> Merlin human
# --8<-- [end:on]

# --8<-- [start:off]
with Session(engine, autoflush=False) as session:
    change(session)
    for player in session.scalars(humans):  # (1)!
        print(player.nickname, player.race)
        #> Arthur elf
        #> Morgana human
# --8<-- [end:off]
