# versions: 1.4, 2.0, 2.1
import csv
import warnings
from pathlib import Path

import sqlalchemy
from sqlalchemy import Column, Integer, exc, orm
from sqlalchemy.ext import declarative

FAILURES = (
    exc.SQLAlchemyError,
    AttributeError,
    ImportError,
    LookupError,
    NameError,
    TypeError,
    ValueError,
)
run = exec
cases = {
    "declarative.declarative_base()": "class Base(DeclarativeBase): pass",
    "orm.declarative_base()": "class Base(DeclarativeBase): pass",
    "declarative.as_declarative()(Thing)": "class Base(DeclarativeBase): pass",
    "declarative.has_inherited_table(Player)": "has_inherited_table(Player)",
    'declarative.synonym_for("id")': 'synonym_for("id")',
    "declarative.declared_attr": "declared_attr",
    "declarative_mixin(Thing)": "class Thing: pass",
    "from sqlalchemy.orm import mapper": "from sqlalchemy.orm import registry",
    "from sqlalchemy.orm import relation; relation(Player)": "relationship(Player)",
    "from sqlalchemy.orm import eagerload": "from sqlalchemy.orm import joinedload",
    "from sqlalchemy.orm import joinedload_all": "from sqlalchemy.orm import joinedload",
    "from sqlalchemy.orm import comparable_property": "from sqlalchemy.ext.hybrid import Comparator",
    "from sqlalchemy.orm import MapperExtension": "from sqlalchemy import event",
    "from sqlalchemy.engine import RowProxy": "from sqlalchemy import Row",
    "from sqlalchemy.future import select": "from sqlalchemy import select",
    "import sqlalchemy.future.orm": "import sqlalchemy.orm",
    "import sqlalchemy.ext.mypy": "from sqlalchemy.orm import Mapped",
    "exc.RemovedIn20Warning": "exc.Base20DeprecationWarning",
}


def fresh():
    Base = orm.declarative_base()

    class Player(Base):
        __tablename__ = "players"
        id = Column(Integer, primary_key=True)

    class Thing:
        pass

    return {**vars(orm), "orm": orm, "declarative": declarative, "exc": exc, **locals()}


def write():
    with Path("imports.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        version = sqlalchemy.__version__[:3]
        table.writerow(["old form, below it the new one", version])
        for old, new in cases.items():
            result, message = outcome(old)
            table.writerow([f"`{old}`<br>→ `{new}`", result])
            if message:
                print(f"{old}\n  {message.splitlines()[0]}")
            if version >= "2.1" and outcome(new)[0] != "works":
                raise ValueError(new)


# --8<-- [start:outcome]
def outcome(code, effect="True"):
    names = fresh()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            run(code, names)
            said = [w for w in caught if w.category.__module__ == exc.__name__]
            done = eval(effect, names)
        except FAILURES as error:
            name = type(error).__name__
            return f"`{name}`", f"{name}: {error}"
    for warning in said:
        return "works, warns", f"{warning.category.__name__}: {warning.message}"
    return "works" if done else "**silently ignored**", ""


# --8<-- [end:outcome]
write()
