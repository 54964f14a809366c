"""The project's own Python is linted and formatted; programs are checked where they run."""

from __future__ import annotations

import subprocess

import pytest
from ruff.__main__ import find_ruff_bin


@pytest.mark.parametrize("command", [("check", "--no-cache"), ("format", "--check", "--no-cache")], ids=["lint", "format"])
def test_style(command: tuple[str, ...], pytestconfig: pytest.Config) -> None:
    done = subprocess.run(
        [find_ruff_bin(), *command, "proof", "tests"], cwd=pytestconfig.rootpath, capture_output=True, encoding="utf-8"
    )
    if done.returncode:
        pytest.fail(
            f"{done.stdout}{done.stderr}\nMend it with: ruff check --fix proof tests; ruff format proof tests", pytrace=False
        )
