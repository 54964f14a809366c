"""Measures the checks: plants one mistake at a time in a copy of the project and counts those that the checks catch.

`python -m proof.drift` plants mistakes of all kinds and writes the record that the guide shows; `--kind NAME` those of one.
A mistake is put before the checks that can see its file: those of the whole guide, and those that bear the file's name.
"""

from __future__ import annotations

import argparse
import csv
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from importlib.metadata import version
from itertools import filterfalse
from pathlib import Path
from queue import SimpleQueue
from typing import Any, NamedTuple

import pytest

from proof import ROOT, mutants, mutations
from proof.cache import cached
from proof.databases import server
from proof.guide import Guide
from proof.mutations import HEADS, RECORD, Mutation, Row, recorded
from proof.pins import pin
from proof.versions import CURRENT, LOCKS, exact

EACH = 8
"""How many mistakes of a kind are planted, where there are places for so many."""

VERSIONS = "another version of SQLAlchemy"
FAILED = re.compile(r"^(?:FAILED|ERROR) tests/(\w+)\.py", re.MULTILINE)
BROKEN = (pytest.ExitCode.INTERRUPTED, pytest.ExitCode.INTERNAL_ERROR)
"""How a run ends that a mistake does not let begin."""

TWIN = ("test_agreement",)
"""What alone fails where a section is as good as before, but no longer what its twin was found to agree with."""

SLOW = {"browser", "built", "served", "planted", "pytester", "planted_site"}
"""What a check uses that does not look at the files of the guide, or looks at them by building the site."""


def pytest_collection_modifyitems(config: Any, items: list[Any]) -> None:
    """As a plugin of pytest: keep the checks that can see the file that PROOF_FILE names; without a name, all that are quick."""
    file = os.environ["PROOF_FILE"]
    name = re.sub(r"\.(?:(?:sqlite|postgresql|browser|ru|en|\d\.\d)\.)?\w+$", "", file)

    def sees(item: Any) -> bool:
        used = set(item.fixturenames)
        if item.path.name == "test_drift.py":
            return False  # it holds the record of this measurement
        if file.endswith(".browser.txt") and item.name.endswith(f"[{name}-browser]"):
            return True
        if used & SLOW:
            return False
        if "[snippets/" in item.name:
            return not file or bool(re.search(rf"\[{re.escape(name)}(?:[.-]\w+)?\]$", item.name))
        return "guide" in used

    config.hook.pytest_deselected(items=[*filterfalse(sees, items)])
    items[:] = filter(sees, items)


class Verdict(NamedTuple):
    """What the checks said of a mistake: the files of those that failed; none if it went unseen."""

    mutation: Mutation
    line: int
    caught_by: tuple[str, ...]


class ChecksError(RuntimeError):
    """The checks could not be run, or fail without any mistake."""


def older() -> list[Mutation]:
    """The versions of SQLAlchemy before the installed one: each pinned, and loaded in its place."""
    path, patches = Path("requirements.txt"), int(version("sqlalchemy").rpartition(".")[2])
    place = pin(ROOT / path, "sqlalchemy").span(1)
    names = [*(exact(lock.stem) for lock in sorted(LOCKS.glob("*.txt"))), *(f"{CURRENT}.{patch}" for patch in range(patches))]
    return [Mutation(VERSIONS, path, *place, name, sqlalchemy=name) for name in names]


def sqlalchemy(name: str) -> Path:
    """The folder with a version of SQLAlchemy, in the user's cache."""

    def install(folder: Path) -> None:
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--only-binary=:all:", "--target", str(folder)]
        subprocess.run([*command, f"sqlalchemy=={name}"], check=True)

    return cached(f"drift-{sys.version_info[0]}.{sys.version_info[1]}-sqlalchemy-{name}", install)


def copy_project(root: Path) -> None:
    """Copy what belongs to the project into a folder: what git tracks or would track."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    for name in filter(None, subprocess.check_output(command, cwd=ROOT).decode().split("\0")):
        if (ROOT / name).is_file():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, root / name)


class Trial:
    """A copy of the project in which mistakes are planted, one after the other; its record names the kinds that will be."""

    def __init__(self, root: Path, uri: str, kinds: Iterable[str]) -> None:
        self.root = root
        self._uri = uri
        copy_project(root)
        record(root, (Row(kind, 1, 1, 0) for kind in kinds))

    def check(self, file: str, sqlalchemy_path: Path | None = None) -> tuple[str, ...]:
        """Run the checks that can see a file; return the names of the modules whose checks fail.

        Raises ChecksError where pytest could not run them.
        """
        environment = {**os.environ, "PROOF_FILE": file, "DATABASE_URL": self._uri, "PYTHONDONTWRITEBYTECODE": "1"}
        if sqlalchemy_path:
            environment["PYTHONPATH"] = str(sqlalchemy_path)
        first = ["--maxfail=1"] if sqlalchemy_path else []
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-rfE", "-p", "no:cacheprovider", "-p", "proof.drift", *first],
            cwd=self.root, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            encoding="utf-8", errors="replace",
        )  # fmt: skip
        failed = tuple(sorted(set(FAILED.findall(done.stdout))))
        if done.returncode in BROKEN:
            return failed or ("pytest",)
        if done.returncode not in (0, 1) or bool(done.returncode) != bool(failed):
            raise ChecksError(f"pytest ended with {done.returncode}:\n{done.stdout[-4000:]}")
        return failed

    def run(self, mutation: Mutation) -> Verdict:
        """Plant a mistake, see which checks fail, and take it back."""
        file = self.root / mutation.path
        before = file.read_bytes()
        text = before.decode()
        planted = mutation.plant(text)
        try:
            if planted is None:
                file.unlink()
            else:
                file.write_text(planted, "utf-8", newline="\n")
            if mutation.sqlalchemy:
                failed = self.check("", sqlalchemy(mutation.sqlalchemy))
            else:
                failed = self.check(mutation.path.as_posix())
        finally:
            file.write_bytes(before)
        return Verdict(mutation, text.count("\n", 0, mutation.start) + 1, failed)


@contextmanager
def trials(number: int, kinds: Iterable[str]) -> Iterator[SimpleQueue[Trial]]:
    """Yield copies of the project to take and give back."""
    free: SimpleQueue[Trial] = SimpleQueue()
    with tempfile.TemporaryDirectory(prefix="drift") as folder, server() as uri:
        for index in range(number):
            free.put(Trial(Path(folder, str(index)), uri, kinds))
        yield free


def kinds(guide: Guide) -> dict[str, list[Mutation]]:
    """All mistakes that could be made, by their kind."""
    return {**mutants.kinds(guide), **mutations.kinds(guide), VERSIONS: older()}


def measure(guide: Guide, found: dict[str, list[Mutation]], kind: str | None, jobs: int) -> list[Verdict]:
    """Plant the mistakes of a kind, or of all, of those that were found; say how it goes.

    Raises ChecksError for an unknown kind, and where the checks fail before anything is planted.
    """
    if kind and kind not in found:
        raise ChecksError(f"There is no kind '{kind}'. There are: {', '.join(found)}")
    wanted = {name: places for name, places in found.items() if kind in (None, name)}
    choices = [(name, choice) for name, places in wanted.items() for choice in mutations.chosen(places, EACH)]
    with trials(jobs, found) as free, ThreadPoolExecutor(jobs) as threads:
        trial = free.get()
        if failed := trial.check(""):
            raise ChecksError(f"Before anything is planted, checks fail: {', '.join(failed)}\n    Run: make test")
        free.put(trial)

        def plant(name: str, choice: list[Mutation]) -> Verdict | None:
            mutation = mutants.changing(choice, guide) if name in mutants.RULES else choice[0]
            if mutation is None:
                return None
            trial = free.get()
            try:
                return trial.run(mutation)
            finally:
                free.put(trial)

        verdicts: list[Verdict] = []
        for verdict in threads.map(lambda choice: plant(*choice), choices):
            if verdict:
                verdicts.append(verdict)
                say(verdict)
    return verdicts


def say(verdict: Verdict) -> None:
    """Print a mistake and which checks caught it."""
    mutation = verdict.mutation
    outcome = ", ".join(verdict.caught_by) or "NOT CAUGHT"
    text = "the file" if mutation.text is None else repr(mutation.text)
    print(f"{mutation.path.as_posix()}:{verdict.line}: {mutation.kind}: {text} → {outcome}", flush=True)


def counted(verdicts: Iterable[Verdict]) -> dict[str, Row]:
    """The rows of the record, by kind."""
    rows: dict[str, Row] = {}
    for mutation, _, caught_by in verdicts:
        before = rows.get(mutation.kind, Row(mutation.kind, 0, 0, 0))
        caught, by_twin = before.caught + bool(caught_by), before.by_twin + (caught_by == TWIN)
        rows[mutation.kind] = Row(mutation.kind, before.planted + 1, caught, by_twin)
    return rows


def record(root: Path, rows: Iterable[Row]) -> None:
    """Write the table that the guide shows."""
    with (root / RECORD).open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([HEADS, *rows])


def main() -> int:
    """Measure; return 1 where a mistake was not caught."""
    parser = argparse.ArgumentParser(prog="python -m proof.drift", description=__doc__)
    parser.add_argument("--kind", help="plant mistakes of this kind only, and write its row")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="mistakes planted at the same time")
    options = parser.parse_args()
    start, guide = time.monotonic(), Guide(ROOT)
    found = kinds(guide)
    try:
        verdicts = measure(guide, found, options.kind, options.jobs)
    except ChecksError as error:
        print(error, file=sys.stderr)
        return 2
    rows = {row.mistake: row for row in recorded(ROOT)} | counted(verdicts)
    record(ROOT, (rows[kind] for kind in found if kind in rows))
    missed = [verdict for verdict in verdicts if not verdict.caught_by]
    print(f"\n{len(verdicts)} planted, {len(missed)} not caught, {(time.monotonic() - start) / 60:.0f} min")
    for verdict in missed:
        say(verdict)
    return bool(missed)


if __name__ == "__main__":
    sys.exit(main())
