# versions: 1.4, 2.0, 2.1
import csv
import warnings
from pathlib import Path

import sqlalchemy
from sqlalchemy import (
    Column,
    Integer,
    MetaData,
    String,
    Table,
    create_engine,
    exc,
    select,
)

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
    'row["level"]': "row.level",
    "row[players.c.level]": "row._mapping[players.c.level]",
    "row.keys()": "row._mapping.keys()",
    "row.values()": "tuple(row)",
    "row.items()": "row._mapping.items()",
    'found = "level" in row': 'found = "level" in row._mapping',
    "dict(row)": "row._asdict()",
    "{**row}": "{**row._mapping}",
    "[dict(row) for row in result]": "[dict(row) for row in result.mappings()]",
    "row._t": "row",
    "row._tuple()": "row",
    "result.tuples()": "result",
    "result.t": "result",
}
effects = dict.fromkeys(
    ['found = "level" in row', 'found = "level" in row._mapping'], "found"
)


def fresh():
    players = Table(
        "players", MetaData(), Column("name", String), Column("level", Integer)
    )
    engine = create_engine("sqlite://")
    players.create(engine)
    with engine.begin() as connection:
        connection.execute(players.insert(), [{"name": "Merlin", "level": 70}])
    connection = engine.connect()
    row = connection.execute(select(players)).first()
    result = connection.execute(select(players))
    return {**vars(sqlalchemy), **locals()}


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


with Path("rows.csv").open("w", encoding="utf-8", newline="") as file:
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

row = fresh()["row"]

# --8<-- [start:mistake]
print("level" in row, "level" in row._mapping)
print(row.level, row._mapping["level"])
row["level"]
# --8<-- [end:mistake]
