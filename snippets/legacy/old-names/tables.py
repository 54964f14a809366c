# versions: 1.4, 2.0, 2.1
import csv
import warnings
from pathlib import Path

import sqlalchemy
from sqlalchemy import Column, Integer, MetaData, String, Table, create_engine, exc

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
    "MetaData(bind=engine)": "MetaData()",
    "MetaData(engine)": "MetaData()",
    "metadata.bind = engine": "metadata.create_all(engine)",
    "metadata.bind = engine; metadata.create_all()": "metadata.create_all(engine)",
    'Table("guilds", new, autoload=True, autoload_with=engine)': 'Table("guilds", new, autoload_with=engine)',
    "players.exists(engine)": 'inspect(engine).has_table("players")',
    "players.count()": "select(func.count()).select_from(players)",
    "players.tometadata(new)": "players.to_metadata(new)",
    'Enum("elf", name="race", inherit_schema=True)': 'Enum("elf", name="race")',
    'Column("bag", JSON).contains("sword")': 'cast(Column("bag", JSON), String).contains("sword")',
}
effects = {"metadata.bind = engine": "getattr(players, 'bind', None) is engine"}


def fresh():
    metadata = MetaData()
    players = Table("players", metadata, Column("level", Integer))
    engine = create_engine("sqlite://")
    Table("guilds", MetaData(), Column("name", String)).create(engine)
    new = MetaData()
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


with Path("tables.csv").open("w", encoding="utf-8", newline="") as file:
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
metadata = MetaData()
players = Table("players", metadata, Column("level", Integer))

# --8<-- [start:silent]
metadata.bind = engine
bound = getattr(players, "bind", None)
assert bound is engine, f"the table is bound to {bound}"
# --8<-- [end:silent]
