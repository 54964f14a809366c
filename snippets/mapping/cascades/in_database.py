from typing import Any

from sqlalchemy import ForeignKey, create_engine, event, func, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    relationship,
)


class Base(DeclarativeBase):
    pass


# --8<-- [start:model]
class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)
    players: Mapped[list["Player"]] = relationship(
        cascade="all, delete", passive_deletes=True  # (1)!
    )


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int | None] = mapped_column(
        ForeignKey("guilds.id", ondelete="CASCADE")
    )


# --8<-- [end:model]

engine = create_engine("sqlite://")


# --8<-- [start:enforce]
@event.listens_for(engine, "connect")
def enforce(connection: Any, record: Any) -> None:
    if engine.dialect.name == "sqlite":
        connection.execute("PRAGMA foreign_keys = ON")


# --8<-- [end:enforce]

Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Guild(id=1, players=[Player(id=1), Player(id=2)]))
    session.commit()

with Session(engine) as session:
    # --8<-- [start:delete]
    round_table = session.get_one(Guild, 1)
    session.delete(round_table)
    session.flush()
    print(session.scalar(select(func.count()).select_from(Player)))
    #> 0
    # --8<-- [end:delete]
    session.rollback()
    # --8<-- [start:loaded]
    merlin = session.get_one(Player, 1)
    session.delete(session.get_one(Guild, 1))
    session.flush()
    print(session.get(Player, 1) is merlin)
    #> True
    session.expire_all()
    print(session.get(Player, 1))
    #> None
    # --8<-- [end:loaded]
