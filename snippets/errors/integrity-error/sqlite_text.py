# databases: sqlite
from typing import Any

from sqlalchemy import ForeignKey, create_engine, event
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(unique=True)
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))


engine = create_engine("sqlite://")


@event.listens_for(engine, "connect")
def enforce_foreign_keys(connection: Any, _: Any) -> None:
    connection.execute("PRAGMA foreign_keys = ON")


Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(nickname="Merlin"))
    session.commit()

wrong = {
    "unique": Player(nickname="Merlin"),
    "foreign key": Player(nickname="Arthur", guild_id=9),
    "not null": Player(),
}

# --8<-- [start:text]
for kind, player in wrong.items():
    with Session(engine) as session:
        session.add(player)
        try:
            session.commit()
        except IntegrityError as error:
            print(f"{kind}: {error.orig}")
            #> unique: UNIQUE constraint failed: players.nickname
            #> foreign key: FOREIGN KEY constraint failed
            #> not null: NOT NULL constraint failed: players.nickname
# --8<-- [end:text]
