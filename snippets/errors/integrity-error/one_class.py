from typing import Any

from sqlalchemy import ForeignKey, create_engine, event
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Guild(Base):
    __tablename__ = "guilds"

    id: Mapped[int] = mapped_column(primary_key=True)


# --8<-- [start:model]
class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str] = mapped_column(unique=True)
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))


# --8<-- [end:model]

engine = create_engine("sqlite://")


@event.listens_for(engine, "connect")
def enforce_foreign_keys(connection: Any, _: Any) -> None:
    if engine.dialect.name == "sqlite":
        connection.execute("PRAGMA foreign_keys = ON")


Base.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Player(nickname="Merlin"))
    session.commit()

# --8<-- [start:error]
wrong = {
    "unique": Player(nickname="Merlin"),
    "foreign key": Player(nickname="Arthur", guild_id=9),
    "not null": Player(),
}

for kind, player in wrong.items():
    with Session(engine) as session:
        session.add(player)
        try:
            session.commit()
        except IntegrityError as error:
            print(f"{kind}: {type(error).__name__}")
            #> unique: IntegrityError
            #> foreign key: IntegrityError
            #> not null: IntegrityError
# --8<-- [end:error]
