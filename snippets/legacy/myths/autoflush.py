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
    arthur = Player(nickname="Arthur", race="human")
    session.add_all([arthur, Player(nickname="Morgana", race="human")])
    session.commit()

humans = select(Player.nickname).where(Player.race == "human").order_by(Player.id)

# --8<-- [start:both]
for autoflush in (True, False):
    with Session(engine, autoflush=autoflush) as session:
        arthur, morgana = session.scalars(select(Player).order_by(Player.id))
        arthur.race = "elf"
        session.delete(morgana)
        session.add(Player(nickname="Merlin", race="human"))
        print(autoflush, session.scalars(humans).all())
        #> True ['Merlin']
        #> False ['Arthur', 'Morgana']
# --8<-- [end:both]
