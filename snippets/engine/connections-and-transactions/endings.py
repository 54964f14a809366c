import csv
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import (
    Column,
    Connection,
    Engine,
    MetaData,
    String,
    Table,
    create_engine,
    delete,
    func,
    insert,
    select,
)

metadata = MetaData()
players = Table("players", metadata, Column("nickname", String, primary_key=True))

engine = create_engine("sqlite://")
metadata.create_all(engine)

autocommit = engine.execution_options(isolation_level="AUTOCOMMIT")


def nothing(connection: Connection) -> None:
    pass


def fail(connection: Connection) -> None:
    raise ValueError


Ending = Callable[[Connection], None]


# --8<-- [start:blocks]
def connect(engine: Engine, end: Ending) -> None:
    with engine.connect() as connection:
        connection.execute(insert(players).values(nickname="Merlin"))
        end(connection)  # (1)!


def begin(engine: Engine, end: Ending) -> None:
    with engine.begin() as connection:
        connection.execute(insert(players).values(nickname="Merlin"))
        end(connection)
        # --8<-- [end:blocks]


cases: list[tuple[str, str, Callable[[Engine, Ending], None], Engine, Ending]] = [
    ("`engine.connect()`", "nothing called", connect, engine, nothing),
    ("`engine.connect()`", "`commit()`", connect, engine, Connection.commit),
    ("`engine.connect()`", "exception", connect, engine, fail),
    ("`engine.begin()`", "nothing called", begin, engine, nothing),
    ("`engine.begin()`", "`rollback()`", begin, engine, Connection.rollback),
    ("`engine.begin()`", "exception", begin, engine, fail),
    ("`connect()`, `AUTOCOMMIT`", "nothing called", connect, autocommit, nothing),
    ("`connect()`, `AUTOCOMMIT`", "exception", connect, autocommit, fail),
]

with Path("endings.csv").open("w", encoding="utf-8", newline="") as file:
    table = csv.writer(file)
    table.writerow(["block", "what happens in it", "rows saved"])
    for block, ending, run, on, end in cases:
        try:
            run(on, end)
        except ValueError:
            pass
        with engine.begin() as connection:
            saved = connection.scalar(select(func.count()).select_from(players))
            connection.execute(delete(players))
        table.writerow([block, ending, saved])
