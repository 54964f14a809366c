# versions: 1.4, 2.0, 2.1
import csv
import warnings
from pathlib import Path

import sqlalchemy
from sqlalchemy import Column, Integer, create_engine, exc, func, orm, select

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
    "Session(engine, autocommit=True)": "Session(engine)",
    "Session(engine, autocommit=False)": "Session(engine)",
    "sessionmaker(engine, autocommit=True)": "sessionmaker(engine)",
    "sessionmaker(engine, autocommit=True)()": "sessionmaker(engine)()",
    "create_session(engine)": "Session(engine, autoflush=False, expire_on_commit=False)",
    "Session(engine, future=False)": "Session(engine)",
    "Session(engine, future=True)": "Session(engine)",
    "session.begin(subtransactions=True)": "session.in_transaction() or session.begin()",
    "session.transaction": "session.get_transaction()",
    "Session.close_all()": "close_all_sessions()",
    "session.flush([arthur])": "session.flush()",
    'session.execute("SELECT 1")': 'session.execute(text("SELECT 1"))',
    "session.bulk_save_objects([morgana])": "session.add_all([morgana])",
    "session.bulk_insert_mappings(Player, rows)": "session.execute(insert(Player), rows)",
    "session.bulk_update_mappings(Player, levels)": "session.execute(update(Player), levels)",
}
effects = {"create_session(engine)": "saves(create_session(engine))"}


def fresh():
    Base = orm.declarative_base()

    class Player(Base):
        __tablename__ = "players"
        id = Column(Integer, primary_key=True)
        level = Column(Integer)

    def saves(session):
        session.add(Player(id=9))
        session.flush()
        session.close()
        with orm.Session(engine) as other:
            return other.get(Player, 9) is not None

    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    session = orm.Session(engine)
    merlin, arthur, morgana = Player(id=1), Player(id=2), Player(id=3)
    session.add(merlin)
    session.commit()
    merlin.level = 70
    session.commit()
    session.add(arthur)
    rows, levels = [{"id": 4}], [{"id": 1, "level": 5}]
    return {**vars(sqlalchemy), **vars(orm), **locals()}


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


with Path("sessions.csv").open("w", encoding="utf-8", newline="") as file:
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

Base = orm.declarative_base()


class Player(Base):
    __tablename__ = "players"

    id = Column(Integer, primary_key=True)


engine = create_engine("sqlite:///game.db")
Base.metadata.create_all(engine)

# --8<-- [start:silent]
session = orm.create_session(bind=engine)
session.add(Player())
session.flush()
session.close()

with orm.Session(engine) as session:
    rows = session.execute(select(func.count(Player.id))).scalar()
    assert rows == 1, f"{rows} rows saved"
# --8<-- [end:silent]
