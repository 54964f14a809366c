"""What was recorded beside a program, as lines of Markdown in a language: panes of SQL and of versions, tables, drawings."""

from __future__ import annotations

import csv
import html
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from babel import Locale

from proof.diagrams import alternative
from proof.relations import relations
from proof.snippets import DATABASES, Program, Sql
from proof.versions import CURRENT, exact

WORDS = Path(__file__).with_name("words.toml")
SCHEMA = {"en": "Database schema", "ru": "Схема базы данных"}
ENLARGE = {"en": "Enlarge the diagram", "ru": "Увеличить схему"}
IN_WORDS = {"en": "The diagram in words", "ru": "Схема словами"}
OUTCOMES = {
    "en": {"works": "works", "warns": "warns", "ignored": "silently ignored", "nothing": "Nothing printed, no warning."},
    "ru": {
        "works": "работает",
        "warns": "предупреждает",
        "ignored": "молча не действует",
        "nothing": "Ни вывода, ни предупреждений.",
    },
}
MESSAGES = {"en": "What each version says", "ru": "Что говорит каждая версия"}
SHORT = re.compile(r"#> ([^`\"\n]{1,16})")
STATEMENTS = {
    "en": {"one": "statement", "other": "statements"},
    "ru": {"one": "инструкция", "few": "инструкции", "many": "инструкций"},
}
PROGRAMS = "@@programs@@"
"""Stands in a link for the folder of the site with the programs; only the site knows where a page is."""

RUN = {
    "en": {"run": "Run", "edit": "Edit", "not": "Not for a browser", "save": "Save"},
    "ru": {"run": "Запустить", "edit": "Изменить", "not": "Не для браузера", "save": "Скачать"},
}
ASK = {
    "en": {"label": "What does it print?", "check": "Check", "right": "That is right.", "wrong": "It prints something else."},
    "ru": {"label": "Что она напечатает?", "check": "Проверить", "right": "Верно.", "wrong": "Напечатано другое."},
}
ANSWER = {"en": "Answer", "ru": "Ответ"}


def question(output: str, language: str) -> str:
    """A field for what a reader thinks a program prints; the block after it has the answer."""
    words, rows = ASK[language], len(output.splitlines())
    plain = 'autocomplete="off" autocapitalize="off" spellcheck="false"'
    field = f"<input {plain}>" if rows == 1 else f'<textarea rows="{rows}" {plain}></textarea>'
    return (
        f'<form class="guide-ask" data-right="{words["right"]}" data-wrong="{words["wrong"]}">'
        f"<label>{words['label']}{field}</label><button>{words['check']}</button><output></output></form>"
    )


def run_bar(program: Program, address: str, section: str | None, language: str) -> str:
    """The buttons under a program that a browser can run; why not, with the file, under one that it can't.

    `address` is the program's path below `snippets/`.
    """
    words, name, address = RUN[language], program.path.name, html.escape(address)
    if why := program.barred:
        return (
            f'<p class="guide-run">{words["not"]}: <code>{html.escape(why)}</code> · <code>python {name}</code> · '
            f'<a href="{PROGRAMS}/{address}" download>{words["save"]}</a></p>'
        )
    lines = f' data-lines="{"-".join(map(str, program.plain_lines(section)))}"' if section else ""
    buttons = "".join(f'<button type="button">{words[name]}</button>' for name in ("run", "edit"))
    return f'<div class="guide-run" data-program="{address}"{lines}>{buttons}</div>'


def counted(number: int, language: str) -> str:
    """A number of statements in words: `3 инструкции`, `1 statement`, with a no-break space."""
    return f"{number}\N{NO-BREAK SPACE}{STATEMENTS[language][Locale.parse(language).plural_form(number)]}"


def title(sql: dict[str, Sql], language: str) -> str:
    """The pane's title: one count where all databases got as many, else each its own; the boundaries where there is none."""
    counts = {database: section.statements for database, section in sql.items()}
    if not any(counts.values()):
        boundaries = dict.fromkeys(name for section in sql.values() for name in section.boundaries)
        return f"SQL · {', '.join(boundaries)}"
    if len(set(counts.values())) == 1:
        return f"SQL · {counted(next(iter(counts.values())), language)}"
    return "SQL · " + ", ".join(f"{counted(n, language)} ({DATABASES[database]})" for database, n in counts.items())


def fenced(syntax: str, text: str) -> Iterator[str]:
    """The lines of a fence with a text in it that can't end the fence, whatever it holds."""
    mark = "`" * max([3, *(len(run) + 1 for run in re.findall("`+", text))])
    yield from (f"{mark}{syntax}", *text.splitlines(), mark)


def tab(label: str, syntax: str, text: str, front: str = "") -> Iterator[str]:
    """A tab of a pane with one block in it; `front` is `+` for the tab that is open."""
    yield from (f'    ==={front} "{label}"', "")
    yield from (f"        {line}".rstrip() for line in (*fenced(syntax, text), ""))


def sql_pane(sql: dict[str, Sql], language: str) -> Iterator[str]:
    """The lines of Markdown that show what was sent; none where nothing was."""
    if not any(section.statements or set(section.boundaries) - {"BEGIN (implicit)"} for section in sql.values()):
        return
    yield from ("", f'??? sql "{title(sql, language)}"', "")
    for database, section in sql.items():
        yield from tab(f"{DATABASES[database]} · {section.statements}", "sql", section.text)


def outcome(events: list[str], language: str) -> str:
    """What happened, in a word: `works`, `warns`, `silently ignored`, the exception's name; or all that was printed, if short."""
    if len(events) == 1 and (short := SHORT.fullmatch(events[0])):
        return f"→ `{short[1]}`"
    kinds = {kind: text for kind, _, text in (event.partition(": ") for event in events)}
    if "raises" in kinds:
        return kinds["raises"].partition(":")[0]
    return OUTCOMES[language][next((kind for kind in ("ignored", "warns") if kind in kinds), "works")]


def version_pane(happened: dict[str, list[str]], language: str) -> Iterator[str]:
    """The lines of Markdown that show what happened on each version of SQLAlchemy."""
    title = " · ".join(f"{version} {outcome(events, language)}" for version, events in happened.items())
    yield from ("", f'???+ versions "SQLAlchemy {title}"', "")
    yield from version_tabs(happened, language)


def message_pane(told: dict[str, list[str]], language: str) -> Iterator[str]:
    """The lines of Markdown that show, closed, what was told of each version beside a table; none where nothing was."""
    if any(told.values()):
        yield from ("", f'??? versions "{MESSAGES[language]}"', "")
        yield from version_tabs(told, language)


def version_tabs(happened: dict[str, list[str]], language: str) -> Iterator[str]:
    """A tab for each version, that of the guide in front."""
    for version, events in happened.items():
        text = "\n".join(events) or OUTCOMES[language]["nothing"]
        yield from tab(exact(version), "text", text, "+" if version == CURRENT else "")


@cache
def _words(text: str) -> dict[str, dict[str, str]]:
    return tomllib.loads(text)


def table(path: Path, language: str) -> Iterator[str]:
    """A recorded CSV file as a Markdown table; its words in the page's language."""
    head, *rows = csv.reader(path.read_text("utf-8").splitlines())
    words = _words(WORDS.read_text("utf-8")).get(language, {})
    for row in (head, ["---"] * len(head), *rows):
        yield f"| {' | '.join(words.get(cell, cell).replace('|', '&#124;') for cell in row)} |"


def label(text: str, language: str) -> str:
    """The name of a diagram; a schema is announced in the page's language."""
    name, _ = alternative(text)
    return f"{SCHEMA[language]}: {name}" if text.startswith("erDiagram") else name


def diagram(path: Path, language: str) -> str:
    """A recorded drawing, the button that enlarges it, and what it draws in words; a schema is named in the page's language."""
    text = path.read_text("utf-8")
    name, (_, description) = html.escape(label(text, language)), alternative(text)
    drawing = path.with_suffix(".svg")
    if not drawing.exists():
        raise FileNotFoundError(f"{drawing} is not drawn yet: pytest --update-examples tests/test_diagrams.py")
    words = f"<p>{html.escape(description)}</p>" if description else ""
    words += f"<ul>{''.join(f'<li>{html.escape(line)}</li>' for line in relations(text))}</ul>"
    id = f"{path.parent.name}-{path.stem.partition('.')[0]}-in-words"
    return (
        f'<div class="diagram"><div role="img" aria-label="{name}" aria-describedby="{id}" tabindex="0">'
        f"{drawing.read_text('utf-8').strip()}</div>"
        f'<details><summary>{IN_WORDS[language]}</summary><div id="{id}">{words}</div></details>'
        f'<button type="button">{ENLARGE[language]}</button></div>'
    )
