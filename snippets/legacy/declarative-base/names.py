# versions: 1.4, 2.0, 2.1
import csv
import warnings
from pathlib import Path

import sqlalchemy
from sqlalchemy.ext import declarative

uses = [
    "declarative.declarative_base()",
    "declarative.as_declarative()(Base)",
    "declarative.has_inherited_table(Base)",
    "declarative.synonym_for('nickname')",
    "declarative.declared_attr",
    "declarative.DeclarativeMeta",
    "declarative.ConcreteBase",
    "declarative.AbstractConcreteBase",
    "declarative.DeferredReflection",
    "declarative.instrument_declarative",
    "declarative.comparable_using",
]


# --8<-- [start:outcome]
def outcome(use):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            eval(use, {"declarative": declarative, "Base": type("Base", (), {})})
        except AttributeError:
            return "`AttributeError`"
    return "works, warns" if caught else "works"


# --8<-- [end:outcome]


rows = [(use, outcome(use)) for use in uses]
with Path("names.csv").open("w", encoding="utf-8", newline="") as file:
    table = csv.writer(file)
    table.writerow(["`from sqlalchemy.ext`", sqlalchemy.__version__[:3]])
    for use, result in rows:
        table.writerow([f"`{use}`", result])
