"""A program of a page: its text, its named sections, the databases it runs on, what it was recorded to send."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import cached_property
from itertools import dropwhile, groupby
from pathlib import Path, PurePath
from textwrap import dedent
from typing import NamedTuple

DATABASES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}
"""Names used in files and directives, and as readers know them, in the order of the tabs."""

MARKER = re.compile(r"^\s*(?:#|--|//)?\s*--8<-- \[(?P<edge>start|end):(?P<name>[a-z][a-z0-9-]*)\]\s*$")
DIRECTIVE = re.compile(r"^# (?P<what>databases|versions): (?P<names>[\w.]+(?:, [\w.]+)*)$")
MARK = re.compile(r"[ \t]*# \(\d+\)!")
OUTPUT = re.compile(r"[ \t]*#>( |$)")
BOUNDARY = re.compile(r"(BEGIN|COMMIT|ROLLBACK)( TWOPHASE)?( \(implicit.*\)| using .*)?;")


class Finding(NamedTuple):
    """One mistake: where it is, what it is and what mends it."""

    path: PurePath
    line: int
    message: str
    cure: str

    def __str__(self) -> str:
        return f"{self.path.as_posix()}:{self.line}: {self.message}\n    {self.cure}"


class SectionError(ValueError):
    """A section marker that does not fit the ones before it."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.lineno = line


def sections(text: str) -> dict[str, range]:
    """Return the line numbers (from 1) that each named section of a file spans, its markers left out.

    Raises SectionError where sections overlap, repeat, or lack a beginning or an end.
    """
    found: dict[str, range] = {}
    opened: tuple[str, int] | None = None
    for number, line in enumerate(text.splitlines(), 1):
        if not (marker := MARKER.match(line)):
            continue
        name = marker["name"]
        if marker["edge"] == "start":
            if opened:
                raise SectionError(number, f"section '{name}' begins inside section '{opened[0]}'")
            if name in found:
                raise SectionError(number, f"section '{name}' stands twice")
            opened = name, number
        else:
            if opened is None or opened[0] != name:
                raise SectionError(number, f"section '{name}' ends but did not begin")
            found[name] = range(opened[1] + 1, number)
            opened = None
    if opened:
        raise SectionError(opened[1], f"section '{opened[0]}' does not end")
    return found


def section_at(line: int, named: dict[str, range]) -> str | None:
    """The section that holds a line, of those that `sections` returned."""
    return next((name for name, lines in named.items() if line in lines), None)


class Sql(NamedTuple):
    """What a section sent to one database: the text to show, the number of statements, the transaction boundaries."""

    text: str
    statements: int
    boundaries: list[str]

    @classmethod
    def of(cls, entries: list[str]) -> Sql:
        """Count the statements among recorded entries; BEGIN, COMMIT and ROLLBACK are boundaries, not statements."""
        boundaries = [entry.removesuffix(";") for entry in entries if BOUNDARY.fullmatch(entry)]
        return cls("\n\n".join(entries), len(entries) - len(boundaries), boundaries)


def format_recording(entries: list[tuple[str | None, str]]) -> str:
    """Write (section, statement) pairs down, each run of one section between its markers."""
    blocks: list[str] = []
    for section, run in groupby(entries, key=lambda entry: entry[0]):
        text = "\n\n".join(statement for _, statement in run)
        if section:
            text = f"-- --8<-- [start:{section}]\n{text}\n-- --8<-- [end:{section}]"
        blocks.append(text)
    return "\n\n".join(blocks) + "\n" if blocks else ""


def parse_recording(text: str) -> list[tuple[str | None, str]]:
    """Read back what `format_recording` wrote."""
    entries: list[tuple[str | None, str]] = []
    section: str | None = None
    for block in text.strip().split("\n\n") if text.strip() else []:
        lines = block.splitlines()
        if marker := MARKER.match(lines[0]):
            section = marker["name"]
        statement = "\n".join(line for line in lines if not MARKER.match(line))
        entries.append((section, statement))
        if MARKER.match(lines[-1]):
            section = None
    return entries


@dataclass(frozen=True)
class Program:
    """A Python file under `snippets/` that runs by itself."""

    path: Path

    @property
    def text(self) -> str:
        """The program as it stands in the file."""
        return self.path.read_text("utf-8")

    def _directive(self, what: str) -> list[str] | None:
        with self.path.open(encoding="utf-8", errors="replace") as file:
            directive = DIRECTIVE.match(file.readline().rstrip())
        return directive["names"].split(", ") if directive and directive["what"] == what else None

    @cached_property
    def versions(self) -> list[str]:
        """The versions of SQLAlchemy that a directive such as `# versions: 1.4, 2.0` names: it runs on those, with SQLite."""
        return self._directive("versions") or []

    @cached_property
    def databases(self) -> list[str]:
        """The databases it runs on: all, unless its first line is a directive such as `# databases: sqlite`."""
        return self._directive("databases") or ([] if self.versions else list(DATABASES))

    def recording(self, name: str) -> Path:
        """The file beside the program that holds what it sent to a database, or what happened on a version."""
        return self.path.with_suffix(f".{name}.{'txt' if name in self.versions else 'sql'}")

    @property
    def browser(self) -> Path:
        """The file beside the program that holds why a browser can't run it, where it can't."""
        return self.path.with_suffix(".browser.txt")

    @property
    def barred(self) -> str | None:
        """What was recorded of a run in a browser that failed."""
        return self.browser.read_text("utf-8").strip() if self.browser.exists() else None

    def happened(self, section: str | None = None) -> dict[str, list[str]]:
        """What happened in the section (or the whole program) on each version, event by event."""
        return {version: self._texts(version, section) for version in self.versions}

    def told(self) -> dict[str, list[str]]:
        """What happened on each version outside the sections: what the program has to say about a table that it writes."""
        return {version: [text for within, text in self._entries(version) if within is None] for version in self.versions}

    def shown(self, section: str | None = None) -> range:
        """The lines (from 1) that an include shows: a section's, or the whole file's."""
        return sections(self.text)[section] if section else range(1, len(self.text.splitlines()) + 1)

    @cached_property
    def _own(self) -> list[int]:
        """The lines (from 1) that are the program's own: neither marks of the guide nor recorded output."""
        lines = self.text.splitlines()
        edges = {number for number, line in enumerate(lines, 1) if line.strip() == '"""'}
        nodes = ast.walk(ast.parse(self.text)) if edges else ()
        blocks = (node for node in nodes if isinstance(node, ast.Expr) and node.lineno in edges)
        outputs = {line for node in blocks for line in range(node.lineno, (node.end_lineno or 0) + 1)}
        marks = (MARKER, DIRECTIVE, OUTPUT)
        own = [n for n, line in enumerate(lines, 1) if n not in outputs and not any(mark.match(line) for mark in marks)]
        return list(dropwhile(lambda number: not lines[number - 1].strip(), own))

    @property
    def plain(self) -> str:
        """The program as a reader gets it to run and change: without the guide's marks and the recorded output."""
        lines = self.text.splitlines()
        return "".join(f"{MARK.sub('', lines[number - 1])}\n" for number in self._own)

    def plain_lines(self, section: str) -> tuple[int, int]:
        """The first and the last line (from 1) of a section in the plain text."""
        shown = self.shown(section)
        inside = [index for index, number in enumerate(self._own, 1) if number in shown]
        return inside[0], inside[-1]

    def asked(self, section: str | None = None) -> tuple[str, str]:
        """The code of a section (or of the whole program) without its output, and the output that was recorded in it."""
        lines, shown = self.text.splitlines(), self.shown(section)
        code = "\n".join(lines[number - 1] for number in self._own if number in shown)
        others = [lines[number - 1] for number in shown if number not in self._own and not MARKER.match(lines[number - 1])]
        output = [OUTPUT.sub("", line).strip() for line in others if line.strip() != '"""' and not DIRECTIVE.match(line)]
        return dedent(code).strip("\n"), "\n".join(output)

    def sql(self, section: str | None = None) -> dict[str, Sql]:
        """What the section (or the whole program) was recorded to send, by database."""
        return {database: Sql.of(self._texts(database, section)) for database in self.databases}

    def _entries(self, name: str) -> list[tuple[str | None, str]]:
        path = self.recording(name)
        return parse_recording(path.read_text("utf-8")) if path.exists() else []

    def _texts(self, name: str, section: str | None) -> list[str]:
        return [text for within, text in self._entries(name) if section in (None, within)]


def programs(folder: Path) -> list[Program]:
    """All programs of one file below a folder, in the order of their paths; files of a package are parts of one program."""
    return [Program(path) for path in sorted(folder.rglob("*.py")) if not in_package(path, folder)]


def in_package(path: Path, folder: Path) -> bool:
    """Whether a file belongs to a program of several files: a folder with a `__main__.py`, run by `python -m`."""
    return any((parent / "__main__.py").exists() for parent in path.parents if folder in parent.parents)
