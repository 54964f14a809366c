import csv
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, ForeignKey, create_engine, delete, event, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    mapped_column,
    relationship,
)

# --8<-- [start:settings]
Options = dict[str, Any]

SETTINGS: list[tuple[Options, str | None]] = [
    ({}, None),
    ({}, "CASCADE"),
    ({"cascade": "all, delete"}, None),
    ({"cascade": "all, delete"}, "CASCADE"),
    ({"cascade": "all, delete", "passive_deletes": True}, "CASCADE"),
    ({"cascade": "all, delete-orphan"}, None),
    ({"cascade": "all, delete-orphan", "passive_deletes": True}, "CASCADE"),
    ({"passive_deletes": True}, "SET NULL"),
]
# --8<-- [end:settings]


def models(options: Options, ondelete: str | None) -> tuple[Engine, Any, Any]:
    class Base(DeclarativeBase):
        pass

    class Guild(Base):
        __tablename__ = "guilds"

        id: Mapped[int] = mapped_column(primary_key=True)
        players: Mapped[list["Player"]] = relationship(
            lambda: Player, order_by=lambda: Player.id, **options
        )

    class Player(Base):
        __tablename__ = "players"

        id: Mapped[int] = mapped_column(primary_key=True)
        guild_id: Mapped[int | None] = mapped_column(
            ForeignKey("guilds.id", ondelete=ondelete)
        )

    engine = create_engine("sqlite://")

    @event.listens_for(engine, "connect")
    def enforce(connection: Any, record: Any) -> None:
        if engine.dialect.name == "sqlite":
            connection.execute("PRAGMA foreign_keys = ON")

    Base.metadata.create_all(engine)
    with Session(engine) as session:
        session.add(Guild(id=1, players=[Player(id=1), Player(id=2)]))
        session.commit()
    return engine, Guild, Player


# --8<-- [start:operations]
def delete_parent(session: Session, guild: Any) -> None:
    session.delete(guild)
    session.flush()


def remove_first(session: Session, guild: Any) -> None:
    guild.players.remove(guild.players[0])
    session.flush()


def bulk_delete(session: Session, guild: Any) -> None:
    session.execute(delete(guild.__class__))


# --8<-- [end:operations]
# --8<-- [start:cell]
def cell(engine: Engine, operation: Any, guilds: Any, players: Any) -> str:
    verbs: list[str] = []

    def remember(conn: Any, cursor: Any, statement: str, *rest: Any) -> None:
        verbs.append(f"`{statement.split()[0]}`")

    with Session(engine) as session:
        guild = session.get_one(guilds, 1)
        event.listen(engine, "before_cursor_execute", remember)
        try:
            operation(session, guild)
        except IntegrityError as error:
            return f"{' '.join(verbs)} → `{type(error).__name__}`"
        finally:
            event.remove(engine, "before_cursor_execute", remember)
        ids = select(func.count(), func.count(players.guild_id)).select_from(players)
        left, in_guild = session.execute(ids).one()
        without = f" ({left - in_guild})" if left > in_guild else ""
        return f"{' '.join(verbs)} → {left}{without}"


# --8<-- [end:cell]
def code(options: Options, ondelete: str | None) -> list[str]:
    shown = [f"`{name}={value!r}`".replace("'", '"') for name, value in options.items()]
    return [" ".join(shown) or "—", f"`{ondelete}`" if ondelete else "—"]


rows: list[list[str]] = []
for options, ondelete in SETTINGS:
    engine, guilds, players = models(options, ondelete)
    row = code(options, ondelete)
    for operation in [delete_parent, remove_first, bulk_delete]:
        row.append(cell(engine, operation, guilds, players))
    rows.append(row)

with Path("matrix.csv").open("w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(
        [
            "`relationship()`",
            "`ondelete`",
            "`session.delete(guild)`",
            "`guild.players.remove(…)`",
            "`delete(Guild)`",
        ]
    )
    writer.writerows(rows)
