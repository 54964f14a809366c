"""Which programs are proven: a run has seen their text together with what is recorded beside it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection
from functools import cached_property
from pathlib import Path

from proof import ROOT
from proof.snippets import Program, programs

LEDGER = Path(".cache", "proven.json")
"""Where the proofs of a tree are kept, below its root: not committed, because a run elsewhere proves nothing here."""

Proofs = dict[str, dict[str, str]]
"""For the path of a program, the digest of each of its runs, by database or version."""


def digest(text: str, recording: str) -> str:
    """A program as a run left it, with what the run recorded."""
    return hashlib.sha256(f"{text}\0{recording}".encode()).hexdigest()[:16]


class Ledger:
    """The proofs of a tree, as they stand when they are first asked for.

    Where there are none yet, what is there counts as proven: a fresh copy holds what was recorded elsewhere.
    """

    def __init__(self, root: Path = ROOT) -> None:
        self._root = root
        self.path = root / LEDGER

    def begin(self, without: Collection[str] = ()) -> None:
        """Where there are no proofs yet, take all programs for proven but for some, which have been tried or are new."""
        if not self.path.exists():
            proofs = {self._name(program): now(program) for program in programs(self._root / "snippets")}
            self._write({name: runs for name, runs in proofs.items() if name not in without})

    @cached_property
    def proofs(self) -> Proofs:
        """All proofs, read or begun now."""
        self.begin()
        return json.loads(self.path.read_text("utf-8"))

    def _write(self, proofs: Proofs) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        part = self.path.with_suffix(".part")
        part.write_text(json.dumps(proofs, indent=1, sort_keys=True), "utf-8")
        part.replace(self.path)  # who reads it meanwhile finds all of it

    def _name(self, program: Program) -> str:
        return program.path.relative_to(self._root).as_posix()

    def add(self, proven: Proofs) -> None:
        """Write down what a run has proven."""
        added = {name: {**self.proofs.get(name, {}), **runs} for name, runs in proven.items()}
        if (proofs := {**self.proofs, **added}) != self.proofs:
            self._write(proofs)

    def proves(self, program: Program) -> bool:
        """Whether the program and its recordings are what a good run left."""
        return now(program).items() <= self.proofs.get(self._name(program), {}).items()

    def unproven(self) -> set[str]:
        """The paths of all programs that are not proven."""
        return {self._name(program) for program in programs(self._root / "snippets") if not self.proves(program)}


def now(program: Program) -> dict[str, str]:
    """The digests that would prove a program as it stands."""
    text = program.path.read_text("utf-8", errors="replace")
    files = {name: program.recording(name) for name in (*program.databases, *program.versions)}
    return {name: digest(text, file.read_text("utf-8") if file.exists() else "") for name, file in files.items()}
