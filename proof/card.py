"""The picture that a link to the site shows elsewhere: its name, a program with its output and SQL, what was counted."""

from __future__ import annotations

import json
import re
from pathlib import Path
from textwrap import dedent
from typing import Any

import typst
from babel import Locale

from proof import ROOT
from proof.figures import figures
from proof.panes import STATEMENTS, title
from proof.snippets import DATABASES, Program

PROGRAM, SECTIONS = "session/flush/timeline.py", ("add", "flush")
PROGRAMS = {
    "en": {"one": "program", "other": "programs"},
    "ru": {"one": "программа", "few": "программы", "many": "программ"},
}
COLOURS = {
    "ink": "--md-default-fg-color",
    "muted": "--md-default-fg-color--light",
    "paper": "--md-default-bg-color",
    "panel": "--md-code-bg-color",
    "line": "--guide-line",
    "accent": "--guide-accent",
}
"""What the card paints, and the variables of the dark scheme that it takes for it."""


def colours() -> dict[str, str]:
    """The colours of the site's dark scheme."""
    css = (ROOT / "theme" / "assets" / "guide.css").read_text("utf-8")
    scheme = css.partition('[data-md-color-scheme="slate"] {')[2].partition("}")[0]
    values = dict(re.findall(r"(--[\w-]+): (#\w+);", scheme))
    return {name: values[variable] for name, variable in COLOURS.items()}


def words(name: str, subtitle: str, language: str) -> dict[str, Any]:
    """What the card of a language says and shows: all but the name from the programs and their recordings."""
    program = Program(ROOT / "snippets" / PROGRAM)
    lines, shown = program.text.splitlines(), [program.shown(section) for section in SECTIONS]
    sent = {"sqlite": program.sql(SECTIONS[-1])["sqlite"]}
    counts = {"programs": figures()["programs"], **{name: figures()[f"{name}_statements"] for name in DATABASES}}
    plural = Locale.parse(language).plural_form
    return {
        "name": name,
        "subtitle": subtitle,
        "language": language,
        "colours": colours(),
        "code": "\n\n".join(dedent("\n".join(lines[part.start - 1 : part.stop - 1])) for part in shown),
        "sql": sent["sqlite"].text,
        "title": title(sent, language),
        "figures": [
            (counts["programs"], PROGRAMS[language][plural(int(counts["programs"]))]),
            *((counts[key], f"{STATEMENTS[language][plural(int(counts[key]))]}, {DATABASES[key]}") for key in DATABASES),
        ],
    }


def draw(words: dict[str, Any]) -> bytes:
    """Draw a card as PNG, with no fonts but those that come with the tool.

    Raises ValueError where the words need more than one picture, or the tool has to warn, of a font that it lacks for instance.
    """
    source, inputs = Path(__file__).with_name("card.typ"), {"card": json.dumps(words)}
    png, warnings = typst.compile_with_warnings(
        source, root=ROOT, format="png", ppi=72, ignore_system_fonts=True, sys_inputs=inputs
    )
    if warnings or not isinstance(png, bytes):
        raise ValueError(f"{source}: {[warning.message for warning in warnings] or 'the words do not fit'}")
    return png
