from sqlalchemy import Column, Integer, String, Table, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session


# --8<-- [start:model]
class Base(DeclarativeBase):
    pass


players = Table(
    "players",
    Base.metadata,
    Column("id", Integer, primary_key=True),
    Column("nickname", String, nullable=False),  # (1)!
    Column("race", String),
)


class Player(Base):
    __table__ = players

    id: Mapped[int]  # (2)!
    nickname: Mapped[str]
    race: Mapped[str | None]


# --8<-- [end:model]
# --8<-- [start:unchecked]
class Careless(Base):
    __table__ = players

    nickname: Mapped[int]


print(Careless.nickname.type)
#> VARCHAR
# --8<-- [end:unchecked]

engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(nickname="Merlin", race="elf"))
    session.commit()
    print(session.scalars(select(Player.nickname)).one())
    #> Merlin
