from __future__ import annotations

from sqlalchemy import ForeignKey, create_engine, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    aliased,
    mapped_column,
    relationship,
)


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]
    level: Mapped[int]
    guild_id: Mapped[int] = mapped_column(ForeignKey("guilds.id"))


# --8<-- [start:alias]
strong = aliased(Player, select(Player).where(Player.level > 50).subquery())


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    champions: Mapped[list[Player]] = relationship(
        strong, primaryjoin=lambda: Guild.id == strong.guild_id, viewonly=True
    )


# --8<-- [end:alias]
engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    session.add(Guild(id=1))
    session.flush()
    session.add(Player(id=1, nickname="Merlin", level=70, guild_id=1))
    session.add(Player(id=2, nickname="Arthur", level=30, guild_id=1))
    session.commit()

# --8<-- [start:read]
with Session(engine) as session:
    print([player.nickname for player in session.get_one(Guild, 1).champions])
    #> ['Merlin']
# --8<-- [end:read]
