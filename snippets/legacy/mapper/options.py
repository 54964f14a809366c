# versions: 1.4, 2.0, 2.1
import csv
import warnings
from pathlib import Path

import sqlalchemy
from sqlalchemy import Column, Integer, MetaData, String, Table
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import registry

options = {
    "properties": lambda table: {"nick": table.c.nickname},
    "primary_key": lambda table: [table.c.id],
    "include_properties": lambda table: ["id", "nickname"],
    "exclude_properties": lambda table: ["level"],
    "column_prefix": lambda table: "_",
    "version_id_col": lambda table: table.c.level,
    "polymorphic_on": lambda table: table.c.nickname,
    "confirm_deleted_rows": lambda table: False,
    "eager_defaults": lambda table: True,
    "passive_updates": lambda table: False,
    "non_primary": lambda table: True,
    "order_by": lambda table: table.c.nickname,
    "extension": lambda table: [],
    "allow_column_override": lambda table: True,
    "entity_name": lambda table: "strong",
    "select_table": lambda table: table,
}


# --8<-- [start:outcome]
def outcome(name):
    table = Table(
        "players",
        MetaData(),
        Column("id", Integer, primary_key=True),
        Column("nickname", String),
        Column("level", Integer),
    )
    player = type("Player", (), {})
    mapper_registry = registry()
    if name == "non_primary":
        mapper_registry.map_imperatively(player, table)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            mapper_registry.map_imperatively(
                player, table, **{name: options[name](table)}
            )
            mapper_registry.configure()
        except (ArgumentError, TypeError) as error:
            return f"`{type(error).__name__}`"
    return "works, warns" if caught else "works"


# --8<-- [end:outcome]


rows = [(name, outcome(name)) for name in options]
with Path("options.csv").open("w", encoding="utf-8", newline="") as file:
    table = csv.writer(file)
    table.writerow(["option", sqlalchemy.__version__[:3]])
    for name, result in rows:
        table.writerow([f"`{name}=`", result])
