"""Tables that runs write are shown in the page's language: every word of theirs has a translation, and none is left over."""

from __future__ import annotations

import csv
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import Planted, report

from proof.guide import Guide
from proof.pages import CODE
from proof.snippets import Finding

WORDS = Path("proof/words.toml")
LANGUAGE = "ru"
"""The language that the words are translated into: programs write them in English."""

WORD = re.compile(r"[A-Za-z]{2,}")


def cells(guide: Guide) -> Iterator[tuple[Path, int, str]]:
    """The cells of all tables, each with its file and line."""
    for path in guide.snippets:
        if path.suffix == ".csv":
            reader = csv.reader((guide.root / "snippets" / path).read_text("utf-8").splitlines())
            yield from ((Path("snippets") / path, reader.line_num, cell) for row in reader for cell in row)


def has_words(cell: str) -> bool:
    """Whether a cell says something that is neither code nor a number."""
    return bool(WORD.search(CODE.sub("", cell).replace("<br>", "")))


def table_findings(guide: Guide) -> Iterator[Finding]:
    """Words in tables that have no translation, and translations of what no table says."""
    text = (guide.root / WORDS).read_text("utf-8")
    known = tomllib.loads(text)[LANGUAGE]
    said: set[str] = set()
    for file, line, cell in cells(guide):
        if cell not in said and cell not in known and has_words(cell):
            cure = f'Add it to {WORDS.as_posix()}, under [{LANGUAGE}]: "{cell}" = "…"; what is code goes in backticks.'
            yield Finding(file, line, f"not translated: {cell}", cure)
        said.add(cell)
    for word in (word for word in known if word not in said or not has_words(word)):
        line = text[: text.index(f'"{word}"')].count("\n") + 1
        yield Finding(WORDS, line, f"{'needs no translation' if word in said else 'no table says'}: {word}", "Take the line out.")


def test_tables(guide: Guide) -> None:
    report(list(table_findings(guide)))


@pytest.mark.parametrize(
    "table, words, name, line, message",
    [
        (
            "way,rows\nloop,1\n",
            '"way" = "способ"\n"loop" = "цикл"\n',
            "snippets/start/hello/hello.csv",
            1,
            "not translated: rows",
        ),
        ("`way`\n\n`a` loop<br>\n", "", "snippets/start/hello/hello.csv", 3, "not translated: `a` loop<br>"),
        ("`way`\n1\n", '"way" = "способ"\n', WORDS.as_posix(), 2, "no table says: way"),
        ("`way`\n1\n", '"`way`" = "`way`"\n', WORDS.as_posix(), 2, "needs no translation: `way`"),
    ],
)
def test_planted_word_is_caught(planted: Planted, table: str, words: str, name: str, line: int, message: str) -> None:
    planted.write("snippets/start/hello/hello.csv", "`way`\n`loop`<br>`x` → 2.1, 7\n")
    planted.write(WORDS.as_posix(), f"[{LANGUAGE}]\n")
    assert not list(table_findings(planted.guide))
    planted.write("snippets/start/hello/hello.csv", table)
    planted.write(WORDS.as_posix(), f"[{LANGUAGE}]\n{words}")
    planted.expect(table_findings(planted.guide), name, line, message)
