"""Programs pass a strict type checker; where one can't, the line says which rule it breaks, because that is its subject.

Programs for older versions are left out: the installed SQLAlchemy does not know their names.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Planted, report

from proof.snippets import Finding, Program


def type_findings(root: Path) -> list[Finding]:
    """What basedpyright says of the programs, with the settings of the project."""
    command = [sys.executable, "-m", "basedpyright", "--pythonpath", sys.executable, "--outputjson", "--project", str(root)]
    done = subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8")
    return [
        Finding(
            Path(found["file"]).relative_to(root),
            found["range"]["start"]["line"] + 1,
            f"{found['message']} ({found.get('rule', 'syntax')})",
            f"Mend the types, or end the line with # pyright: ignore[{found.get('rule', '…')}] if it is the page's subject.",
        )
        for found in json.loads(done.stdout)["generalDiagnostics"]
        if found["severity"] == "error" and not Program(Path(found["file"])).versions
    ]


@pytest.mark.timeout(300)
def test_types(pytestconfig: pytest.Config) -> None:
    report(type_findings(pytestconfig.rootpath))


@pytest.mark.timeout(300)
def test_planted_type_error_is_caught(planted: Planted, pytestconfig: pytest.Config) -> None:
    planted.write("pyproject.toml", (pytestconfig.rootpath / "pyproject.toml").read_text("utf-8"))
    planted.change("snippets/start/hello/hello.py", "number = 1", 'number: int = "1"')
    planted.expect(type_findings(planted.root), "snippets/start/hello/hello.py", 1, "reportAssignmentType")
