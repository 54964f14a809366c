# versions: 1.4, 2.0, 2.1
import csv
import warnings
from pathlib import Path

import sqlalchemy
from sqlalchemy import create_engine, text
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import Session, sessionmaker

places = [
    "Session(engine, autocommit=True)",
    "sessionmaker(engine, autocommit=True)()",
    "sessionmaker(engine, autocommit=False)()",
    "engine",
    "engine.connect()",
    "options(autocommit=True)",
    "options(isolation_level='AUTOCOMMIT')",
    "create_engine(url, future=True).connect()",
]
names = {
    "Session": Session,
    "create_engine": create_engine,
    "sessionmaker": sessionmaker,
}
merlin = text("INSERT INTO players VALUES ('Merlin')")


def count(url):
    with create_engine(url).connect() as connection:
        return connection.execute(text("SELECT count(*) FROM players")).scalar()


# --8<-- [start:outcome]
def outcome(place, url):
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE players (nickname TEXT)"))
    options = engine.connect().execution_options
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            given = {**names, "engine": engine, "options": options, "url": url}
            eval(place, given).execute(merlin)
        except (ArgumentError, AttributeError) as error:
            return f"`{type(error).__name__}`"
    if not count(url):
        return "lost"
    return "saved, warns" if caught else "saved"


# --8<-- [end:outcome]


rows = [(place, outcome(place, f"sqlite:///{n}.db")) for n, place in enumerate(places)]
with Path("places.csv").open("w", encoding="utf-8", newline="") as file:
    table = csv.writer(file)
    table.writerow(["`….execute(merlin)`", sqlalchemy.__version__[:3]])
    for place, result in rows:
        table.writerow([f"`{place}`", result])
