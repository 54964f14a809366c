"""`version.json` at the root of the site: the commit that it was built from, and what that was checked with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from proof.figures import figures
from proof.runtime import WEB
from proof.versions import VERSIONS, exact

NAME = "version.json"
COUNTS = ("pages", "programs", "runs", "browser_programs", "sqlite_statements", "postgresql_statements")
"""Of the figures that a page may show; pages are those of one language."""


def checked(commit_url: str, runs: bool) -> dict[str, Any]:
    """What the file says; a build that does not know its commit, or whose pages run no programs, says less."""
    known = figures()
    with_versions = {name: known[name] for name in ("python", "sqlalchemy", "psycopg", "postgresql", "sqlite")}
    if runs:
        with_versions["pyodide"] = json.loads((WEB / "package.json").read_text("utf-8"))["dependencies"]["pyodide"]
    return {
        **({"commit": commit_url.rpartition("/")[2], "url": commit_url} if commit_url else {}),
        "checked_with": with_versions,
        "older_sqlalchemy": [exact(version) for version in VERSIONS[:-1]],
        "counts": {name: int(known[name]) for name in COUNTS},
    }


def write(site: Path, commit_url: str) -> None:
    """Write the file into a built site."""
    said = checked(commit_url, (site / "assets" / "run").is_dir())
    (site / NAME).write_text(json.dumps(said, indent=2) + "\n", "utf-8", newline="\n")
