from sqlalchemy import create_engine, text, update
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    race: Mapped[str]
    level: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(nickname="Merlin", race="human", level=9))
    session.add(Player(nickname="Oberon", race="elf", level=8))
    session.commit()

with Session(engine) as session:
    # --8<-- [start:together]
    merlin = session.get_one(Player, 1)
    merlin.race = "elf"

    raise_elves = update(Player).where(Player.race == "elf")
    session.execute(raise_elves.values(level=Player.level + 1))  # (1)!
    print(merlin.level)  # (2)!
    #> 10
    session.commit()
    # --8<-- [end:together]

with Session(engine) as session:
    # --8<-- [start:text]
    merlin = session.get_one(Player, 1)
    session.execute(text("UPDATE players SET level = 0"))
    print(merlin.level)
    #> 10

    session.refresh(merlin)
    print(merlin.level)
    #> 0
    # --8<-- [end:text]
