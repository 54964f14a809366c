from sqlalchemy import ColumnDefault, create_engine, func
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    MappedAsDataclass,
    Session,
    mapped_column,
)


class Base(MappedAsDataclass, DeclarativeBase):
    pass


# --8<-- [start:failing]
try:

    class Guild(Base):
        __tablename__ = "guilds"

        name: Mapped[str] = mapped_column(primary_key=True)
        rank: Mapped[str] = mapped_column(
            default="novice", insert_default=func.lower("NOVICE")
        )

except ArgumentError as error:
    print(str(error).partition(" of Column ")[0])
    #> The 'default' and 'insert_default' parameters
# --8<-- [end:failing]


# --8<-- [start:cured]
class Player(Base):
    __tablename__ = "players"

    nickname: Mapped[str] = mapped_column(primary_key=True)
    rank: Mapped[str] = mapped_column(default=ColumnDefault(func.lower("NOVICE")))


# --8<-- [end:cured]
engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    # --8<-- [start:use]
    players = [Player("Arthur", rank="king"), Player("Merlin")]
    session.add_all(players)
    print([player.rank for player in players])
    #> ['king', None]
    session.flush()
    print([player.rank for player in players])
    #> ['king', 'novice']
    # --8<-- [end:use]
    session.commit()
