"""Mistakes to plant in programs, found by their syntax; and what a program does, to leave out those that change nothing."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from functools import cache
from itertools import accumulate
from pathlib import Path

from proof.guide import Guide
from proof.mutations import Mutation, other
from proof.snippets import programs

Places = list[tuple[int, int, str]]
TURNED = {"==": "!=", "!=": "==", "<": ">=", ">": "<=", "<=": ">", ">=": "<"}
SAY = """import logging, runpy, sys
logging.basicConfig(format="%(message)s", stream=sys.stdout)
logging.getLogger("sqlalchemy.engine.Engine").setLevel(logging.INFO)
runpy.run_path(sys.argv[1], run_name="__main__")
"""
SECONDS = 20


class Source:
    """A program's text and the offsets of its nodes, which Python counts in bytes of a line."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.nodes = list(ast.walk(ast.parse(text)))
        self._lines = text.splitlines(keepends=True)
        self._starts = list(accumulate(map(len, self._lines), initial=0))

    def span(self, node: ast.AST) -> tuple[int, int]:
        """Where a node begins and ends in the text."""
        place = [getattr(node, name) for name in ("lineno", "col_offset", "end_lineno", "end_col_offset")]
        return self._offset(*place[:2]), self._offset(*place[2:])

    def _offset(self, line: int, column: int) -> int:
        return self._starts[line - 1] + len(self._lines[line - 1].encode()[:column].decode())


def statements(source: Source) -> Places:
    """Calls that stand by themselves, and assignments to attributes: taken out."""
    calls = [node for node in source.nodes if isinstance(node, ast.Expr) and isinstance(node.value, (ast.Call, ast.Await))]
    assigned = [node for node in source.nodes if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Attribute)]
    return [(*source.span(node), "pass") for node in (*calls, *assigned)]


def arguments(source: Source) -> Places:
    """Named arguments: taken out, with their comma."""
    found: Places = []
    for call in (node for node in source.nodes if isinstance(node, ast.Call)):
        given = sorted(map(source.span, [*call.args, *call.keywords]))
        for start, end in map(source.span, call.keywords):
            before = [edge for _, edge in given if edge < start]
            behind = [edge for edge, _ in given if edge > end]
            found.append((before[-1], end, "") if before else (start, behind[0] if behind else end, ""))
    return found


def values(source: Source) -> Places:
    """Numbers, truth values and words that are arguments: changed."""
    found: Places = []
    for call in (node for node in source.nodes if isinstance(node, ast.Call)):
        for node in [*call.args, *(keyword.value for keyword in call.keywords)]:
            if isinstance(node, ast.Constant):
                start, end = source.span(node)
                if isinstance(node.value, bool):
                    found.append((start, end, str(not node.value)))
                elif isinstance(node.value, int):
                    found.append((start, end, str(node.value + 1)))
                elif isinstance(node.value, str) and re.fullmatch(r'"[^"\\]*\w"', source.text[start:end]):
                    found.append((start, end, f'"{other(node.value)}"'))
    return found


def comparisons(source: Source) -> Places:
    """Comparisons: turned round."""
    found: Places = []
    for node in (node for node in source.nodes if isinstance(node, ast.Compare) and len(node.ops) == 1):
        start, end = source.span(node.left)[1], source.span(node.comparators[0])[0]
        if turned := TURNED.get(source.text[start:end].strip()):
            found.append((start, end, f" {turned} "))
    return found


RULES: dict[str, Callable[[Source], Places]] = {
    "statement of a program taken out": statements,
    "argument in a program taken out": arguments,
    "value in a program changed": values,
    "comparison in a program turned round": comparisons,
}


def kinds(guide: Guide) -> dict[str, list[Mutation]]:
    """All mistakes of these kinds that could be made in programs that run on SQLite."""
    found: dict[str, list[Mutation]] = {kind: [] for kind in RULES}
    for program in programs(guide.root / "snippets"):
        if "sqlite" in program.databases:
            source = Source(program.text)
            for kind, rule in RULES.items():
                path = program.path.relative_to(guide.root)
                found[kind] += [Mutation(kind, path, *place) for place in sorted(rule(source))]
    return found


@cache
def does(text: str) -> str | None:
    """What a program prints, sends to SQLite and writes into tables; None where it ends with an error.

    SQLAlchemy's own log says what is sent, so that the checks are not measured by themselves.
    """
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder, "program.py")
        program.write_text(text, "utf-8")
        try:
            done = subprocess.run(
                [sys.executable, "-c", SAY, str(program)], cwd=folder, env={**os.environ, "PYTHONUTF8": "1"},
                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8", timeout=SECONDS,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            return None
        said = re.sub(r"\[(?:generated in|cached since|no key|caching disabled|dialect)[^\]]*\]|0x[0-9a-f]+", "", done.stdout)
        tables = [path.read_text("utf-8") for path in sorted(Path(folder).rglob("*.csv"))]
        return None if done.returncode else "\n".join([said, *tables])


def changing(choices: Iterable[Mutation], guide: Guide) -> Mutation | None:
    """The first mistake with which a program still runs and does something else."""
    for mutation in choices:
        text = (guide.root / mutation.path).read_text("utf-8")
        now = does(str(mutation.plant(text)))
        if now is not None and now != does(text):
            return mutation
    return None
