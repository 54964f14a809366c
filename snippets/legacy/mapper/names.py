# versions: 1.4, 2.0, 2.1
import csv
import warnings
from pathlib import Path

import sqlalchemy
from sqlalchemy import Column, Integer, MetaData, Table, event, inspect, orm
from sqlalchemy.exc import InvalidRequestError

names = [
    "orm.mapper",
    "event.listen(orm.mapper, 'before_insert', print)",
    "event.listen(orm.Mapper, 'before_insert', print)",
    "orm.mapper(New, table)",
    "orm.Mapper(New, table)",
    "registry.map_imperatively(New, table)",
    "orm.class_mapper(Mapped)",
    "orm.object_mapper(Mapped())",
    "orm.configure_mappers()",
    "orm.compile_mappers()",
    "inspect(Mapped).local_table",
    "inspect(Mapped).mapped_table",
    "orm.MapperExtension",
    "orm.clear_mappers()",
]


# --8<-- [start:outcome]
def outcome(name):
    table = Table("players", MetaData(), Column("id", Integer, primary_key=True))
    classes = {"New": type("New", (), {}), "Mapped": type("Mapped", (), {})}
    registry = orm.registry()
    registry.map_imperatively(classes["Mapped"], table)
    given = {"event": event, "inspect": inspect, "orm": orm, "registry": registry}
    given["table"] = table
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            eval(name, {**given, **classes})
        except (AttributeError, InvalidRequestError):
            return "fails"
    return "works, warns" if caught else "works"


# --8<-- [end:outcome]


rows = [(name, outcome(name)) for name in names]
with Path("names.csv").open("w", encoding="utf-8", newline="") as file:
    table = csv.writer(file)
    table.writerow(["name", sqlalchemy.__version__[:3]])
    for name, result in rows:
        table.writerow([f"`{name}`", result])
