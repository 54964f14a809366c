"""The run itself: what it records is what was sent, and a program that is wrong is caught, with file, line and cure."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from conftest import Planted, Run

MODEL = """
class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "players"

    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]

"""
ORM = "from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column\n\n"

PROGRAMS = {
    "asynchronous": """import asyncio

from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine


async def main() -> None:
    engine = create_async_engine("sqlite+aiosqlite://")
    # --8<-- [start:ask]
    async with engine.connect() as connection:
        print(await connection.scalar(text("SELECT 1")))
    # --8<-- [end:ask]
    await engine.dispose()


asyncio.run(main())
""",
    "caught_warning": """import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("old", DeprecationWarning)
print(caught[0].message)
""",
    "cyrillic": """from sqlalchemy import create_engine, text

with create_engine("sqlite://").connect() as connection:
    # --8<-- [start:ask]
    print(connection.scalar(text("SELECT 'ёжик'")))
    # --8<-- [end:ask]
""",
    "introspection": """from sqlalchemy import create_engine, inspect, text

engine = create_engine("sqlite://")
# --8<-- [start:look]
print(inspect(engine).has_table("players"))
# --8<-- [end:look]
# --8<-- [start:ask]
with engine.connect() as connection:
    print(inspect(connection).get_table_names())
    print(connection.scalar(text("SELECT 1")))
# --8<-- [end:ask]
""",
    "only_sqlite": """# databases: sqlite
from sqlalchemy import create_engine, text

with create_engine("sqlite://").connect() as connection:
    # --8<-- [start:ask]
    print(connection.scalar(text("PRAGMA foreign_keys")))
    # --8<-- [end:ask]
""",
    "schema": ORM
    + MODEL
    + """
print(sorted(Base.metadata.tables))
""",
    "table": """import csv
from pathlib import Path

with Path("table.csv").open("w", encoding="utf-8", newline="") as file:
    csv.writer(file, lineterminator="\\n").writerows([["left"], ["ёж"]])
""",
    "savepoint": "from sqlalchemy import create_engine\n"
    + ORM.replace("Mapped,", "Mapped, Session,")
    + MODEL
    + """
engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session:
    # --8<-- [start:nested]
    with session.begin_nested():
        session.add(Player(nickname="Merlin"))
    # --8<-- [end:nested]
    # --8<-- [start:commit]
    session.commit()
    # --8<-- [end:commit]
""",
    "several_engines": """from sqlalchemy import create_engine, text

for url in ("sqlite://", "sqlite://", "sqlite:///a.db", "sqlite:///a.db"):
    with create_engine(url).connect() as connection:
        connection.execute(text("CREATE TABLE IF NOT EXISTS t (x INTEGER)"))
        connection.execute(text("INSERT INTO t VALUES (1)"))
        print(connection.scalar(text("SELECT count(*) FROM t")))
        connection.commit()
""",
    "twice": """from sqlalchemy import create_engine, text

engine = create_engine("sqlite://", isolation_level="AUTOCOMMIT")


def ask(number: int) -> None:
    with engine.connect() as connection:
        # --8<-- [start:ask]
        connection.execute(text("SELECT :number"), {"number": number})
        # --8<-- [end:ask]


ask(1)
# --8<-- [start:again]
ask(2)
# --8<-- [end:again]
""",
    "writes": """from pathlib import Path

Path("notes.txt").write_text("ёж", encoding="utf-8")
Path(__file__).with_name("beside.txt").write_text("")
print(sorted(path.name for path in Path().iterdir()))
""",
}

RUNS = 2 * len(PROGRAMS) - 1
"""One of them runs on SQLite only."""

SENT = {
    "asynchronous.postgresql": """-- --8<-- [start:ask]
BEGIN (implicit);

SELECT 1;
-- --8<-- [end:ask]

ROLLBACK;
""",
    "introspection.postgresql": """-- --8<-- [start:ask]
BEGIN (implicit);

SELECT 1;

ROLLBACK;
-- --8<-- [end:ask]
""",
    "only_sqlite.sqlite": """-- --8<-- [start:ask]
BEGIN (implicit);

PRAGMA foreign_keys;
-- --8<-- [end:ask]

ROLLBACK;
""",
    "savepoint.postgresql": """BEGIN (implicit);

CREATE TABLE players (
    id SERIAL NOT NULL,
    nickname VARCHAR NOT NULL,
    PRIMARY KEY (id)
);

COMMIT;

-- --8<-- [start:nested]
BEGIN (implicit);

SAVEPOINT sa_savepoint_1;

INSERT INTO players (nickname) VALUES (%(nickname)s::VARCHAR) RETURNING players.id;
-- {'nickname': 'Merlin'}

RELEASE SAVEPOINT sa_savepoint_1;
-- --8<-- [end:nested]

-- --8<-- [start:commit]
COMMIT;
-- --8<-- [end:commit]
""",
    "twice.sqlite": """-- --8<-- [start:ask]
BEGIN (implicit; DBAPI should not BEGIN due to autocommit mode);

SELECT ?;
-- (1,)
-- --8<-- [end:ask]

ROLLBACK using DBAPI connection.rollback(), has no effect due to autocommit mode;

-- --8<-- [start:ask]
BEGIN (implicit; DBAPI should not BEGIN due to autocommit mode);

SELECT ?;
-- (2,)
-- --8<-- [end:ask]

-- --8<-- [start:again]
ROLLBACK using DBAPI connection.rollback(), has no effect due to autocommit mode;
-- --8<-- [end:again]
""",
}

SCHEMA = "erDiagram\n  players {\n    INTEGER id PK\n    VARCHAR nickname\n  }\n"

PRINTED = {
    "asynchronous": ["1"],
    "caught_warning": ["old"],
    "cyrillic": ["ёжик"],
    "introspection": ["False", "[]", "1"],
    "only_sqlite": ["0"],
    "several_engines": ["1", "1", "1", "2"],
    "writes": ["['notes.txt']"],
}

SQL_PROGRAM = """from sqlalchemy import create_engine, text

with create_engine("sqlite://").connect() as connection:
    connection.execute(text("SELECT 1"))
"""

MISTAKES: dict[str, tuple[str, str, int, str]] = {
    "prints_otherwise": ("print(1 + 1)\n#> 3\n", "sqlite", 2, "not what was recorded"),
    "sends_otherwise": (SQL_PROGRAM, "sqlite", 3, "SQLite gets other SQL"),
    "sends_otherwise_there": (SQL_PROGRAM, "postgresql", 3, "PostgreSQL gets other SQL"),
    "raises": ("number = 0\nprint(1 / number)\n", "postgresql", 2, "ZeroDivisionError on PostgreSQL: division by zero"),
    "warns": ('import warnings\n\nwarnings.warn("old", DeprecationWarning)\n', "sqlite", 3, "DeprecationWarning on SQLite: old"),
    "reads_the_clock": ("import time\n\nprint(time.strftime('%Y'))\n", "sqlite", 4, "not what was recorded"),
    "does_not_parse": ("number = 1\nprint(number\n", "sqlite", 2, "SyntaxError on SQLite"),
    "never_ends": ("while True:\n    pass\n", "sqlite", 1, "Timeout"),
    "exits": ("raise SystemExit(3)\n", "sqlite", 1, "SystemExit on SQLite: 3"),
    "is_not_tidy": ("import os\n\nprint( 1 )\n#> 1\n", "sqlite", 1, "formatted otherwise"),
    "overlaps": ("# --8<-- [start:a]\n# --8<-- [start:b]\n", "sqlite", 2, "section 'b' begins inside section 'a'"),
}
"""Program, the database on which it is caught, the line in the program or in the recording, and what is said of it."""


@pytest.mark.timeout(120)
def test_what_is_recorded_is_what_was_sent(run: Run, planted: Planted) -> None:
    for name, text in PROGRAMS.items():
        planted.write(f"snippets/start/hello/{name}.py", text)
    planted.write("docs/en/start/hello.md", '# Hello { #hello }\n\n```mermaid\n--8<-- "start/hello/schema.mmd"\n```\n')
    output = run("--update-examples")
    assert f"{RUNS} passed" in output, output
    files = run.files()
    for name, text in SENT.items():
        assert files[f"start/hello/{name}.sql"].decode() == text
    for name, lines in PRINTED.items():
        assert re.findall(r"^ *#> (.*)$", files[f"start/hello/{name}.py"].decode(), re.MULTILINE) == lines
    assert not {"start/hello/only_sqlite.postgresql.sql", "start/hello/caught_warning.sqlite.sql"} & set(files)
    assert files["start/hello/table.csv"].decode() == "left\nёж\n"
    assert files["start/hello/schema.mmd"].decode() == SCHEMA
    assert {Path(name).suffix for name in files} == {".py", ".sql", ".csv", ".mmd"}, "a program wrote into the tree"
    output = run(PYTHONHASHSEED="1")
    assert f"{RUNS} passed" in output, output
    assert run("--update-examples", PYTHONHASHSEED="2") and run.files() == files


def test_recordings_are_not_written_by_several_processes(run: Run, planted: Planted) -> None:
    planted.write("snippets/start/hello/hello.py", "print(1)\n")
    files = run.files()
    assert "ERROR: --update-examples writes one file after the other. Leave out" in run("--update-examples", "--numprocesses=2")
    assert run.files() == files


@pytest.mark.timeout(120)
@pytest.mark.skipif(sys.platform == "win32", reason="the time limit ends the whole run where there are no signals")
def test_planted_mistakes_are_caught(run: Run, planted: Planted) -> None:
    for name, (text, *_) in MISTAKES.items():
        planted.write(f"snippets/start/hello/{name}.py", text)
    planted.write("snippets/start/hello/reads_the_clock.py", 'import time\n\nprint(time.strftime("%Y"))\n')
    run("--update-examples", "-k", "sends or clock")
    for name, changed in (("sends_otherwise.sqlite", "SELECT 2;"), ("sends_otherwise_there.postgresql", "SELECT 2;")):
        planted.change(f"snippets/start/hello/{name}.sql", "SELECT 1;", changed)
    output = run()
    failures = dict(
        re.findall(r"^_+ test_program_does_what_is_recorded\[(\S+)\] _+\n(.*?)(?=^_+ test|^=|\Z)", output, re.M | re.S)
    )
    wanted = {f"snippets/start/hello/{name}-{database}" for name, (_, database, *_) in MISTAKES.items()}
    assert wanted <= set(failures), output
    for name, (_, database, line, message) in MISTAKES.items():
        failure = failures[f"snippets/start/hello/{name}-{database}"]
        suffix = f".{database}.sql" if name.startswith("sends") else ".py"
        assert failure.startswith(f"snippets/start/hello/{name}{suffix}:{line}: "), failure
        assert message in failure, failure
        assert re.search(
            r"^    (If the change is meant: pytest --update-examples|Mend the program; see it alone with: python)", failure, re.M
        )
        if name.startswith("sends"):
            other = {"sqlite": "postgresql", "postgresql": "sqlite"}[database]
            assert f"snippets/start/hello/{name}-{other}" not in failures


def test_without_a_server_the_run_says_how_to_name_one(run: Run, planted: Planted) -> None:
    planted.write("snippets/start/hello/one.py", "print(1)\n#> 1\n")
    output = run(DATABASE_URL="postgresql://nobody@127.0.0.1:1/nothing")
    assert "1 passed" in output and "1 failed" in output
    assert "PostgreSQL could not be started" in output and "DATABASE_URL=postgresql://" in output and "skipped" not in output


def test_output_that_differs_between_databases_is_caught_while_it_is_recorded(run: Run, planted: Planted) -> None:
    text = 'from sqlalchemy import create_engine\n\nprint(create_engine("sqlite://").dialect.name)\n'
    planted.write("snippets/start/hello/tells_them_apart.py", text)
    output = run("--update-examples")
    assert "1 failed, 1 passed" in output
    assert "snippets/start/hello/tells_them_apart.py:4: not what was recorded: on PostgreSQL it prints" in output
