from sqlalchemy import ForeignKey, create_engine
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    relationship,
)


class Base(DeclarativeBase):
    pass


# --8<-- [start:models]
class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    players: Mapped[list["Player"]] = relationship(backref="guild")


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))


# --8<-- [end:models]
# --8<-- [start:names]
print("guild" in Player.__annotations__, hasattr(Player, "guild"))
#> False False
# --8<-- [end:names]
engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    merlin = Player()
    round_table, avalon = Guild(id=1), Guild(id=2)
    session.add_all([merlin, round_table, avalon])
    # --8<-- [start:run]
    round_table.players.append(merlin)
    print(merlin.guild is round_table)  # type: ignore[attr-defined]
    #> True

    merlin.guild = avalon  # type: ignore[attr-defined]
    print(merlin in round_table.players, merlin in avalon.players)
    #> False True

    session.flush()
    print(merlin.guild_id)
    #> 2
    # --8<-- [end:run]
