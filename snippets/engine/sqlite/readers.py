# databases: sqlite
import sqlite3

from sqlalchemy import Connection, create_engine, event, text
from sqlalchemy.exc import OperationalError

plain = create_engine("sqlite:///game.db")
with plain.begin() as connection:
    connection.execute(text("CREATE TABLE players (nickname TEXT)"))

engine = create_engine("sqlite:///game.db", connect_args={"timeout": 0})


@event.listens_for(engine, "connect")
def leave_begin_to_us(dbapi_connection: sqlite3.Connection, record: object) -> None:
    dbapi_connection.isolation_level = None


@event.listens_for(engine, "begin")
def begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


# --8<-- [start:write]
def write_while_reading() -> str:
    with engine.connect() as reader, engine.connect() as writer:
        reader.scalar(text("SELECT count(*) FROM players"))
        writer.execute(text("INSERT INTO players VALUES ('Merlin')"))
        try:
            writer.commit()
        except OperationalError as error:
            writer.rollback()
            return str(error.orig)
        return "committed"


# --8<-- [end:write]

# --8<-- [start:journal]
print(write_while_reading())
#> database is locked
# --8<-- [end:journal]

# --8<-- [start:wal]
with plain.connect() as connection:  # (1)!
    print(connection.exec_driver_sql("PRAGMA journal_mode = WAL").scalar())
    #> wal
print(write_while_reading())
#> committed
# --8<-- [end:wal]
