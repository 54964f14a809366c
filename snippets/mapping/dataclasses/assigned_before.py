# versions: 2.0, 2.1
from __future__ import annotations

from sqlalchemy import ForeignKey, create_engine
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    MappedAsDataclass,
    Session,
    mapped_column,
    relationship,
)


class Base(MappedAsDataclass, DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    nickname: Mapped[str]
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"), default=None)
    guild: Mapped[Guild | None] = relationship(default=None)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:saved]
with Session(engine) as session:
    session.add(Guild(id=1))
    session.flush()
    merlin = Player("Merlin", guild_id=1)
    session.add(merlin)
    session.commit()
    print(merlin.guild_id)
# --8<-- [end:saved]
