from typing import Any

from sqlalchemy import ForeignKey, create_engine, delete, event, func, select
from sqlalchemy.exc import IntegrityError
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
    players: Mapped[list["Player"]] = relationship(cascade="all, delete-orphan")


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))


# --8<-- [end:model]

engine = create_engine("sqlite://")


@event.listens_for(engine, "connect")
def enforce(connection: Any, record: Any) -> None:
    if engine.dialect.name == "sqlite":
        connection.execute("PRAGMA foreign_keys = ON")


Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Guild(id=1, players=[Player(id=1), Player(id=2)]))
    session.commit()

with Session(engine) as session:
    # --8<-- [start:failing]
    try:
        session.execute(delete(Guild).where(Guild.id == 1))
    except IntegrityError as error:
        print(type(error).__name__)
        #> IntegrityError
    # --8<-- [end:failing]

with Session(engine) as session:
    # --8<-- [start:cured]
    session.execute(delete(Player).where(Player.guild_id == 1))
    session.execute(delete(Guild).where(Guild.id == 1))
    print(session.scalar(select(func.count()).select_from(Player)))
    #> 0
    # --8<-- [end:cured]
