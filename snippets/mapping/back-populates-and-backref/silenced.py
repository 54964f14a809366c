from sqlalchemy import ForeignKey, create_engine
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
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
    roster: Mapped[list["Player"]] = relationship(viewonly=True)  # (1)!


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild | None] = relationship(overlaps="players")  # (2)!


configure_mappers()
round_table, merlin = Guild(), Player()
round_table.players.append(merlin)
print(merlin.guild is round_table)
#> False
# --8<-- [end:models]

Base.metadata.create_all(create_engine("sqlite://"))
