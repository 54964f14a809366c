# versions: 1.4, 2.0, 2.1
import csv
import warnings
from pathlib import Path

import sqlalchemy
from sqlalchemy import Column, ForeignKey, Integer, MetaData, Table, exc, select
from sqlalchemy.dialects import postgresql

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
    "select([level])": "select(level)",
    "select([players], strong)": "select(players).where(strong)",
    "query.c": "query.selected_columns",
    "query.columns": "query.selected_columns",
    "query.select()": "query.subquery().select()",
    "query.alias()": "query.subquery()",
    "query.as_scalar()": "query.scalar_subquery()",
    'query.where("level > 50")': 'query.where(text("level > 50"))',
    "query.distinct(level)": "query.ext(postgresql.distinct_on(level))",
    "query.join(guilds).filter_by(id=1)": "query.join(guilds).where(guilds.c.id == 1)",
    "case([(strong, 1)], else_=0)": "case((strong, 1), else_=0)",
    "level.in_(select([level]))": "level.in_(select(level))",
    "level.notin_([70])": "level.not_in([70])",
    "level.isnot(None)": "level.is_not(None)",
    "and_()": "and_(True)",
    "or_()": "or_(False)",
    "players.select(strong)": "players.select().where(strong)",
    "players.insert(low)": "players.insert().values(low)",
    "players.update(strong, low)": "players.update().where(strong).values(low)",
    "players.delete(strong)": "players.delete().where(strong)",
}


def fresh():
    metadata = MetaData()
    guilds = Table("guilds", metadata, Column("id", Integer, primary_key=True))
    players = Table(
        "players",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("level", Integer),
        Column("guild_id", ForeignKey("guilds.id")),
    )
    level = players.c.level
    strong = level > 50
    low = {"level": 1}
    query = select(level)
    return {**vars(sqlalchemy), "postgresql": postgresql, **locals()}


def outcome(code, effect="True"):
    names = fresh()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            exec(code, names)  # noqa: S102
            said = [w for w in caught if w.category.__module__ == exc.__name__]
            said.sort(key=lambda warning: str(warning.message))
            done = eval(effect, names)
        except FAILURES as error:
            name = type(error).__name__
            return f"`{name}`", f"{name}: {error}"
    for warning in said:
        return "works, warns", f"{warning.category.__name__}: {warning.message}"
    return "works" if done else "**silently ignored**", ""


with Path("selects.csv").open("w", encoding="utf-8", newline="") as file:
    table = csv.writer(file)
    version = sqlalchemy.__version__[:3]
    table.writerow(["old form, below it the new one", version])
    for old, new in cases.items():
        result, message = outcome(old)
        table.writerow([f"`{old}`<br>→ `{new}`", result])
        if message:
            print(f"{old}\n  {message.splitlines()[0].partition('; it exists')[0]}")
        if version >= "2.1" and outcome(new)[0] != "works":
            raise ValueError(new)

names = fresh()
level, strong = names["level"], names["strong"]

# --8<-- [start:mistake]
print(select(level).where(strong).whereclause)
select([level], strong)
# --8<-- [end:mistake]
