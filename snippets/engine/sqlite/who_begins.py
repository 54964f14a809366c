# databases: sqlite
import sqlite3

from sqlalchemy import Connection, create_engine, inspect, text

# --8<-- [start:driver]
engine = create_engine("sqlite:///game.db")


def in_transaction(connection: Connection) -> bool:
    driver_connection = connection.connection.driver_connection
    assert isinstance(driver_connection, sqlite3.Connection)
    return driver_connection.in_transaction


# --8<-- [end:driver]

# --8<-- [start:begin]
with engine.connect() as connection:
    for sql in (
        "CREATE TABLE players (nickname TEXT)",
        "SELECT nickname FROM players",
        "INSERT INTO players VALUES ('Merlin')",
    ):
        connection.execute(text(sql))
        print(in_transaction(connection))
        #> False
        #> False
        #> True
    connection.rollback()
# --8<-- [end:begin]

# --8<-- [start:table]
print(inspect(engine).get_table_names())
#> ['players']
# --8<-- [end:table]
