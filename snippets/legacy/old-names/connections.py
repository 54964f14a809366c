# versions: 1.4, 2.0, 2.1
import csv
import warnings
from pathlib import Path

import sqlalchemy
from sqlalchemy import (
    Column,
    Integer,
    MetaData,
    Table,
    create_engine,
    exc,
    text,
)
from sqlalchemy.engine.url import URL

FAILURES = (
    exc.SQLAlchemyError,
    AttributeError,
    ImportError,
    LookupError,
    NameError,
    TypeError,
    ValueError,
)
cases = {
    "create_engine(url, future=False)": "create_engine(url)",
    "create_engine(url, future=True)": "create_engine(url)",
    'create_engine(url, encoding="utf-8")': "create_engine(url)",
    'create_engine("postgres://localhost")': 'create_engine("postgresql://localhost")',
    'URL("sqlite")': 'URL.create("sqlite")',
    "engine.execute(query)": "connection.execute(query)",
    'engine.has_table("players")': 'inspect(engine).has_table("players")',
    "engine.table_names()": "inspect(engine).get_table_names()",
    "metadata.bind = engine; players.select().execute()": "connection.execute(players.select())",
    'connection.execute("SELECT 1")': 'connection.execute(text("SELECT 1"))',
    "connection.execute(add, level=70)": 'connection.execute(add, {"level": 70}); connection.commit()',
    "connection.execute(add)": "connection.execute(add); connection.commit()",
    "add = add.execution_options(autocommit=True); connection.execute(add)": "connection.execute(add); connection.commit()",
    "connection.begin(); connection.begin()": "connection.in_transaction() or connection.begin()",
}
effects = {
    code: "connection.close() or count(engine) == 1"
    for pair in cases.items()
    for code in pair
    if "execute(add" in code
}


def count(engine):
    with engine.connect() as connection:
        return connection.execute(text("SELECT count(*) FROM players")).scalar()


def fresh():
    metadata = MetaData()
    players = Table("players", metadata, Column("level", Integer))
    add = players.insert()
    query = text("SELECT * FROM players")
    url = "sqlite://"
    engine = create_engine(url)
    metadata.create_all(engine)
    connection = engine.connect()
    return {**vars(sqlalchemy), "URL": URL, "count": count, **locals()}


def outcome(code, effect="True"):
    names = fresh()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            exec(code, names)  # noqa: S102
            said = [w for w in caught if w.category.__module__ == exc.__name__]
            done = eval(effect, names)
        except FAILURES as error:
            name = type(error).__name__
            return f"`{name}`", f"{name}: {error}"
    for warning in said:
        return "works, warns", f"{warning.category.__name__}: {warning.message}"
    return "works" if done else "**silently ignored**", ""


with Path("connections.csv").open("w", encoding="utf-8", newline="") as file:
    table = csv.writer(file)
    version = sqlalchemy.__version__[:3]
    table.writerow(["old form, below it the new one", version])
    for old, new in cases.items():
        pair = f"`{old}`<br>→ `{new}`"
        result, message = outcome(old, effects.get(old, "True"))
        table.writerow([pair, result])
        if message:
            print(f"{old}\n  {message.splitlines()[0]}")
        if version >= "2.1" and outcome(new, effects.get(new, "True"))[0] != "works":
            raise ValueError(new)

engine = create_engine("sqlite:///game.db")
with engine.begin() as connection:
    connection.execute(text("CREATE TABLE players (nickname TEXT)"))

# --8<-- [start:mistake]
with engine.connect() as connection:
    connection.execute(text("INSERT INTO players VALUES ('Merlin')"))

with engine.connect() as connection:
    print(connection.execute(text("SELECT count(*) FROM players")).scalar())
    connection.execute("SELECT count(*) FROM players")
# --8<-- [end:mistake]
