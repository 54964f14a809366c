import csv
import warnings
from pathlib import Path
from typing import Any

import sqlalchemy
from sqlalchemy import create_engine, exc, orm
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

FAILURES = (exc.SQLAlchemyError, AttributeError, ImportError, TypeError)
run = exec
cases = {
    "Base = declarative_base()": "class Base(DeclarativeBase): pass",
    "session.query(Player).all()": "session.scalars(select(Player)).all()",
    "session.query(Player).get(1)": "session.get(Player, 1)",
    "select([Player.id])": "select(Player.id)",
    'session.execute("SELECT 1")': 'session.execute(text("SELECT 1"))',
    'engine.execute(text("SELECT 1"))': 'with engine.begin() as c: c.execute(text("SELECT 1"))',
    'row["id"]': "row.id",
    "Session(engine, autocommit=True)": "Session(engine)",
    "MetaData(bind=engine)": "MetaData().create_all(engine)",
}


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


def outcome(code: str) -> str:
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    rows = [{"nickname": "Merlin"}]
    with Session(engine) as session:
        session.execute(sqlalchemy.insert(Player), rows)
        row = session.execute(sqlalchemy.select(Player.id)).one()
        names: dict[str, Any] = {**vars(sqlalchemy), **vars(orm)}
        names |= {"Player": Player, "rows": rows, "row": row}
        names |= {"session": session, "engine": engine}
        try:
            # --8<-- [start:warnings]
            warnings.simplefilter("error", exc.Base20DeprecationWarning)
            # --8<-- [end:warnings]
            run(code, names)
        except exc.Base20DeprecationWarning:
            return "works, warns"
        except FAILURES as error:
            return f"`{type(error).__name__}`"
    return "works"


with Path("old_names.csv").open("w", encoding="utf-8", newline="") as file:
    table = csv.writer(file)
    table.writerow(["old form → new form", sqlalchemy.__version__[:3]])
    for old, new in cases.items():
        table.writerow([f"`{old}`<br>→ `{new}`", outcome(old)])
        if outcome(new) != "works":
            raise ValueError(new)
