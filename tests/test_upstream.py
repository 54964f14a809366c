"""A newer version is tried in a clone: what is recorded otherwise, or fails, is reported; nothing here changes."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Planted

from proof.clone import Tried
from proof.pins import pin
from proof.upstream import DIFF, NAMES, REPORT, SHOWN, TEST, main, wanted, written

MAKEFILE = """.venv/ready:
\t@echo installed; exit {installed}
update:
\t@printf 'SELECT {now};\\n' > snippets/start/hello/hello.sqlite.sql
test:
\t@echo {said} $$PYTEST_ADDOPTS; exit {status}
"""


def test_every_package_that_is_watched_is_pinned(pytestconfig: pytest.Config, tmp_path: Path) -> None:
    for name in set(NAMES) - {"pyodide", "python"}:
        assert pin(pytestconfig.rootpath / "requirements.txt", name)[1][0].isdigit()
    lock = tmp_path / "requirements.txt"
    lock.write_text("sqlalchemy-utils==1\nsqlalchemy[asyncio]==2.1.9 \\\n    --hash=x\n", "utf-8")
    assert pin(lock, "sqlalchemy")[1] == "2.1.9"
    with pytest.raises(LookupError, match=r"requirements\.txt pins no mkdocs"):
        pin(lock, "mkdocs")


@pytest.mark.parametrize(
    "name, version, pre, requirement",
    [
        ("sqlalchemy", None, False, ["sqlalchemy==2.1.*"]),
        ("sqlalchemy", None, True, ["--pre", "sqlalchemy>=2.1.9"]),
        ("sqlalchemy", "2.0.1", False, ["sqlalchemy==2.0.1"]),
        ("mkdocs-material", None, False, ["mkdocs-material"]),
    ],
)
def test_what_pip_is_asked_for(name: str, version: str | None, pre: bool, requirement: list[str]) -> None:
    assert wanted(name, "2.1.9", version, pre) == requirement


@pytest.fixture
def project(planted: Planted, monkeypatch: pytest.MonkeyPatch) -> Planted:
    """A small project under git, with what `make` does there."""
    if sys.platform == "win32" or not shutil.which("make"):
        pytest.skip("no make")
    monkeypatch.setattr("proof.clone.ROOT", planted.root)
    planted.write("snippets/start/hello/hello.sqlite.sql", "SELECT 1;\n")
    return planted


def run(project: Planted, monkeypatch: pytest.MonkeyPatch, folder: Path, **makefile: object) -> tuple[int, str, str]:
    """Commit the project with a Makefile, try Python in it; return the exit status, the report and the diff."""
    project.write("Makefile", MAKEFILE.format(**{"installed": 0, "now": 1, "said": "", "status": 0, **makefile}))
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org"]
    for command in (["init", "--quiet"], ["add", "."], ["commit", "--quiet", "-m", "Plant"]):
        subprocess.run([*git, *command], cwd=project.root, check=True)
    monkeypatch.setattr(sys, "argv", ["upstream", "python", "--report", str(folder)])
    with pytest.raises(SystemExit) as ended:
        main()
    return int(ended.value.code or 0), *((folder / name).read_text("utf-8") for name in (REPORT, DIFF))


def test_no_drift_is_no_failure(project: Planted, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    status, report, diff = run(project, monkeypatch, tmp_path / "report")
    assert (status, diff) == (0, "") and "```text\nnothing\n```" in report and f"`{' '.join(TEST)}`: passed" in report


def test_drift_is_reported(project: Planted, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    status, report, diff = run(project, monkeypatch, tmp_path / "report", now=2)
    assert status == 1 and "-SELECT 1;\n+SELECT 2;" in diff and diff.strip() in report
    assert "snippets/start/hello/hello.sqlite.sql | 2 +-" in report
    assert (project.root / "snippets/start/hello/hello.sqlite.sql").read_text("utf-8") == "SELECT 1;\n"


def test_failed_checks_are_reported(project: Planted, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    status, report, diff = run(project, monkeypatch, tmp_path / "report", said="FAILED test_x", status=3)
    assert (status, diff) == (1, "") and f"`{' '.join(TEST)}`: **failed**" in report
    assert f"FAILED test_x {TEST[-1].partition('=')[2]}" in report.partition("## make test")[2]


def test_what_can_not_be_installed_is_reported(project: Planted, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    status, report, diff = run(project, monkeypatch, tmp_path / "report", installed=1, now=2)
    assert (status, diff) == (1, "") and ".venv/ready`: **failed**" in report and "make update" not in report


def test_a_long_diff_is_cut_in_the_report() -> None:
    report = written("Title", [Tried("make update", True, "")], "many", "+" * (SHOWN + 7))
    assert "… 7 characters more in drift.diff" in report and report.count("+") == SHOWN
