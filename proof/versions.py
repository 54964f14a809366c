"""Older versions of SQLAlchemy: where they are installed, and how a program runs on one."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
import subprocess
import sys
from functools import cache
from importlib.metadata import version as installed_version
from pathlib import Path

from proof.cache import cached
from proof.confinement import Trespass
from proof.limits import environment
from proof.pins import pin
from proof.snippets import section_at, sections

LOCKS = Path(__file__).with_name("locks")
CURRENT = ".".join(installed_version("sqlalchemy").split(".")[:2])
VERSIONS = (*sorted(lock.stem for lock in LOCKS.glob("*.txt")), CURRENT)
"""Names as directives have them, oldest first; the last is the one that the guide is about."""

LEFT_OUT = re.compile(r"0x[0-9a-f]+| \((?:/|[A-Z]:\\)[^)]*\)$|\s\(Background on [^)]*\)")
"""Addresses, the file at the end of an ImportError, and the links to SQLAlchemy's explanations."""


def plain(text: str) -> str:
    """What happened, without what varies and without empty lines."""
    return LEFT_OUT.sub("", text).replace("\n\n", "\n")


class InstallError(RuntimeError):
    """An older version could not be installed; the message is pip's."""


@cache
def exact(version: str) -> str:
    """The full number of a version: `1.4.54` for `1.4`."""
    if version == CURRENT:
        return installed_version("sqlalchemy")
    return pin(LOCKS / f"{version}.txt", "sqlalchemy")[1]


def installed(version: str) -> Path:
    """The folder with an older version, in the user's cache; installed there once for each lock file.

    It is the same wheel everywhere: where its compiled parts do not fit, SQLAlchemy uses its Python ones.

    Raises InstallError.
    """
    lock = LOCKS / f"{version}.txt"

    def install(folder: Path) -> None:
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
        wheel = ["--only-binary=:all:", "--implementation=cp", "--python-version=3.11", "--platform=manylinux2014_x86_64"]
        done = subprocess.run(
            [*command, *wheel, "--target", str(folder), "--require-hashes", "-r", str(lock)],
            stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8",
        )  # fmt: skip
        if done.returncode:
            raise InstallError(f"SQLAlchemy {version} was not installed:\n{done.stderr}")

    return cached(f"sqlalchemy-{version}-{hashlib.sha256(lock.read_bytes()).hexdigest()[:12]}", install)


class Laboratory:
    """One version of SQLAlchemy, loaded, waiting for programs."""

    def __init__(self, version: str) -> None:
        variables = environment() | {"SQLALCHEMY_WARN_20": "1", "PYTHONUTF8": "1"}  # 1.4 warns of 2.0 only if it is told to
        variables.pop("PYTHONPATH", None)
        if version != CURRENT:
            variables["PYTHONPATH"] = str(installed(version))
        self._process = subprocess.Popen(
            [sys.executable, "-P", str(Path(__file__).with_name("trial.py"))],
            env=variables, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8",
        )  # fmt: skip

    def run(self, program: Path, folder: Path) -> list[tuple[str | None, str]]:
        """Run a program in a process of its own and in a folder; return what happened, with the section of each event.

        Raises Trespass.
        """
        named = sections(program.read_text("utf-8"))
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(f"{program}\t{folder}\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        if answer and not isinstance(answer[0], list):
            line, message = answer
            raise Trespass(message, line)
        return [(section_at(line, named), plain(text)) for line, text in answer]

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.communicate()


def side_by_side(tables: list[str]) -> str:
    """Join the CSV files that the versions wrote: columns that agree stand once, the others side by side.

    Raises ValueError where the tables differ in more than that.
    """
    read = [list(csv.reader(io.StringIO(table))) for table in tables]
    if len({tuple(map(len, rows)) for rows in read}) > 1:
        raise ValueError("the versions write tables of different size")
    joined: dict[str, list[str]] = {}
    for place in zip(*(zip(*rows, strict=True) for rows in read), strict=True):
        for head, *cells in place:
            if joined.setdefault(head, cells) != cells:
                raise ValueError(f"the versions write tables whose column '{head}' differs")
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerows([joined, *zip(*joined.values(), strict=True)])
    return written.getvalue()
