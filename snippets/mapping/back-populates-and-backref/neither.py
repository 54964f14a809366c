import warnings

from sqlalchemy import ForeignKey, create_engine
from sqlalchemy.exc import SAWarning
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    configure_mappers,
    mapped_column,
    relationship,
)


class Base(DeclarativeBase):
    pass


# --8<-- [start:models]
class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    players: Mapped[list["Player"]] = relationship()


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild | None] = relationship()


# --8<-- [end:models]
# --8<-- [start:warning]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always", SAWarning)
    configure_mappers()

first, second = str(caught[0].message).split(", ")[:2]
print(first)
#> relationship 'Player.guild' will copy column guilds.id to column players.guild_id
print(second.partition(" (")[0])
#> which conflicts with relationship(s): 'Guild.players'
# --8<-- [end:warning]

engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    merlin = Player()
    round_table, avalon = Guild(id=1), Guild(id=2)
    session.add_all([merlin, round_table, avalon])
    # --8<-- [start:run]
    round_table.players.append(merlin)
    print(merlin.guild is round_table)
    #> False

    merlin.guild = avalon
    print(merlin in round_table.players, merlin in avalon.players)
    #> True False

    session.flush()
    print(merlin.guild_id)
    #> 2
    # --8<-- [end:run]
