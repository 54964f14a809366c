# databases: sqlite
import sqlite3

from sqlalchemy import Connection, create_engine, event, inspect, text

# --8<-- [start:recipe]
engine = create_engine("sqlite:///game.db")


@event.listens_for(engine, "connect")
def set_up(dbapi_connection: sqlite3.Connection, record: object) -> None:
    dbapi_connection.isolation_level = None  # (1)!
    dbapi_connection.execute("PRAGMA foreign_keys = ON")


@event.listens_for(engine, "begin")
def begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")  # (2)!


# --8<-- [end:recipe]


def in_transaction(connection: Connection) -> bool:
    driver_connection = connection.connection.driver_connection
    assert isinstance(driver_connection, sqlite3.Connection)
    return driver_connection.in_transaction


# --8<-- [start:begin]
with engine.connect() as connection:
    connection.execute(text("CREATE TABLE players (nickname TEXT)"))
    print(in_transaction(connection))
    #> True
    connection.rollback()

print(inspect(engine).get_table_names())
#> []
# --8<-- [end:begin]
