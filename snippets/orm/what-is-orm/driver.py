# databases: sqlite
import sqlite3
from contextlib import closing

with closing(sqlite3.connect(":memory:")) as connection:
    # --8<-- [start:tables]
    connection.execute(
        "CREATE TABLE guilds (id INTEGER PRIMARY KEY, name VARCHAR NOT NULL)"
    )
    connection.execute(
        "CREATE TABLE players (id INTEGER PRIMARY KEY, nickname VARCHAR NOT NULL,"
        " level INTEGER NOT NULL, guild_id INTEGER NOT NULL REFERENCES guilds (id))"
    )
    # --8<-- [end:tables]
    # --8<-- [start:task]
    guild_id = connection.execute(
        "INSERT INTO guilds (name) VALUES (?)", ("Camelot",)
    ).lastrowid
    connection.executemany(
        "INSERT INTO players (nickname, level, guild_id) VALUES (?, ?, ?)",
        [("Merlin", 9, guild_id), ("Arthur", 4, guild_id)],
    )
    connection.execute(
        "UPDATE players SET level = level + 1 WHERE nickname = ?", ("Arthur",)
    )
    connection.commit()

    rows = connection.execute(
        "SELECT nickname, level, name FROM players"
        " JOIN guilds ON guilds.id = guild_id ORDER BY nickname"
    )
    for nickname, level, guild in rows:
        print(nickname, level, guild)
        #> Arthur 5 Camelot
        #> Merlin 9 Camelot
    # --8<-- [end:task]
