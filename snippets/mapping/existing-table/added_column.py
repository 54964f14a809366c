from sqlalchemy import Column, Integer, String, Table, create_engine, inspect
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


players = Table(
    "players",
    Base.metadata,
    Column("id", Integer, primary_key=True),
)

# --8<-- [start:failing]
try:

    class Player(Base):
        __table__ = players

        race: Mapped[str] = mapped_column()

except ArgumentError as error:
    print(error)
    #> Can't add additional column 'race' when specifying __table__
# --8<-- [end:failing]

# --8<-- [start:cured]
players.append_column(Column("race", String, nullable=False))  # (1)!


class Character(Base):
    __table__ = players

    race: Mapped[str]


print(inspect(Character).attrs.keys())
#> ['id', 'race']
# --8<-- [end:cured]

Base.metadata.create_all(create_engine("sqlite://"))
