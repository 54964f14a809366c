from sqlalchemy import create_engine
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    relationship,
)


class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


# --8<-- [start:model]
class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int | None]
    guild: Mapped[Guild | None] = relationship(
        primaryjoin="Guild.id == foreign(Player.guild_id)"  # (1)!
    )


# --8<-- [end:model]
engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    # --8<-- [start:use]
    merlin = Player(id=1, guild=Guild(id=1, name="Round Table"))
    stray = Player(id=2, guild_id=99)
    session.add_all([merlin, stray])
    session.flush()
    print(merlin.guild_id, stray.guild)
    #> 1 None
    # --8<-- [end:use]
