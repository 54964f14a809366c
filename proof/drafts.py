"""What `mkdocs serve` adds to a program that is being written: it is shown as it stands, marked until a run has proven it."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from proof.proven import Ledger
from proof.snippets import DIRECTIVE, MARKER, Program, sections

UNPROVEN = {
    "en": (
        "Not proven: no run has seen the program as it stands",
        "Its output and its SQL may belong to another text. `make update` runs it and records them.",
    ),
    "ru": (
        "Не подтверждено: в таком виде программу ещё не запускали",
        "Её вывод и SQL могли остаться от другого текста. Команда `make update` запустит её и запишет их.",
    ),
}
UNREADABLE = {"en": "The program can't be run", "ru": "Программу нельзя запустить"}
NO_SECTION = {"en": "it has no section '{}'", "ru": "в ней нет раздела '{}'"}


def admonition(kind: str, title: str, text: str) -> Iterator[str]:
    """A block that stands out."""
    yield from (f'!!! {kind} "{title}"', "", f"    {text}", "")


def mark(program: Program, ledger: Ledger, language: str) -> Iterator[str]:
    """Says over a program, a table or a schema that what was recorded is not proven; nothing where it is."""
    if program.path.exists() and not ledger.proves(program):
        yield from admonition("warning unproven", *UNPROVEN[language])


def mistake(program: Program, section: str | None, language: str) -> str:
    """Why a program can't be shown as usual, in a few words; empty where it can."""
    try:
        ast.parse(program.text)
        if section and not program.shown(section):
            return NO_SECTION[language].format(section)
    except SyntaxError as error:
        return f"{program.path.name}:{error.lineno}: {error.msg}"
    except KeyError:
        return NO_SECTION[language].format(section)
    except ValueError as error:  # of the markers
        return f"{program.path.name}:{getattr(error, 'lineno', 1)}: {error}"
    return ""


def unfinished(block: list[str], program: Program, section: str | None, why: str, language: str) -> Iterator[str]:
    """The fence of a program that can't be shown as usual: the section, or all where there is none, and what is wrong with it."""
    fence, include, *rest = block
    yield from admonition("failure", UNREADABLE[language], f"`{why}`")
    yield fence.split(" ")[0]
    text = program.path.read_text("utf-8", errors="replace")
    try:
        found = sections(text).get(section or "")
    except ValueError:
        found = None
    if found and "\N{REPLACEMENT CHARACTER}" not in text:
        yield include
    else:
        yield from (line for line in text.splitlines() if not MARKER.match(line) and not DIRECTIVE.match(line))
    yield from rest
