"""The last commit of the project in another folder, where commands may change what they like."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import NamedTuple

from proof import ROOT

LINES = 60
"""Of what a command says, how many lines at its end are kept."""


class Tried(NamedTuple):
    """A step: its command, whether it went well, the end of what it said."""

    command: str
    passed: bool
    said: str


class Clone:
    """A clone, and what was said in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        subprocess.run(["git", "clone", "--quiet", str(ROOT), str(folder)], check=True)

    def run(self, *command: str) -> Tried:
        """Run a command there; show what it says as it goes."""
        print(f"$ {' '.join(command)}", flush=True)
        environment = {name: value for name, value in os.environ.items() if name not in ("VIRTUAL_ENV", "PYTHONPATH")}
        said: list[str] = []
        with subprocess.Popen(
            command, cwd=self.folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8"
        ) as process:
            assert process.stdout
            for line in process.stdout:
                print(line, end="", flush=True)
                said.append(line)
        return Tried(" ".join(command), process.returncode == 0, "".join(said[-LINES:]))

    def read(self, *command: str) -> str:
        """What a command says that has to go well."""
        return subprocess.run(command, cwd=self.folder, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout
