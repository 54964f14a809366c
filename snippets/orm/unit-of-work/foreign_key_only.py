from sqlalchemy import ForeignKey, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
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


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)


# --8<-- [start:models]
class Item(Base):
    __tablename__ = "items"

    id: Mapped[int] = mapped_column(primary_key=True)
    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"))


class Ability(Base):
    __tablename__ = "abilities"

    id: Mapped[int] = mapped_column(primary_key=True)
    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"))
    player: Mapped[Player] = relationship()


# --8<-- [end:models]

engine = create_engine("sqlite://")


@event.listens_for(engine, "connect")
def enforce(connection: DBAPIConnection, record: object) -> None:
    if engine.dialect.name == "sqlite":
        connection.cursor().execute("PRAGMA foreign_keys = ON")


Base.metadata.create_all(engine)

with Session(engine) as session:
    # --8<-- [start:error]
    session.add(Player(id=1))
    session.add(Item(id=1, player_id=1))
    try:
        session.flush()
    except IntegrityError as error:
        print("foreign key constraint" in str(error.orig).lower())
        #> True
    # --8<-- [end:error]

with Session(engine) as session:
    # --8<-- [start:cure]
    session.add(Player(id=1))
    session.add(Ability(id=1, player_id=1))
    session.flush()
    # --8<-- [end:cure]
