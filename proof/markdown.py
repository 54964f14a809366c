"""A fence that includes a program becomes the code with its output and, under it, a pane with the SQL that was sent.

A Python-Markdown extension, so that any site builder can use it. It works before pymdownx.snippets, which then reads
the code itself: the include line is still there to say which program and which section are shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import count
from typing import Any

from babel import Locale
from markdown import Extension, Markdown
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor

from proof import ROOT
from proof.figures import figures
from proof.pages import FENCE, INCLUDE, PLACEHOLDER, annotations_after
from proof.snippets import DATABASES, DIRECTIVE, MARKER, Program, Sql

STATEMENTS = {
    "en": {"one": "statement", "other": "statements"},
    "ru": {"one": "инструкция", "few": "инструкции", "many": "инструкций"},
}


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


def pane(sql: dict[str, Sql], language: str) -> Iterator[str]:
    """The lines of Markdown that show what was sent; none where nothing was."""
    if not any(section.statements or set(section.boundaries) - {"BEGIN (implicit)"} for section in sql.values()):
        return
    yield from ("", f'??? sql "{title(sql, language)}"', "")
    for database, section in sql.items():
        yield from (f'    === "{DATABASES[database]} · {section.statements}"', "")
        yield from (f"        {line}".rstrip() for line in ("```sql", *section.text.splitlines(), "```", ""))


class ProgramPreprocessor(Preprocessor):
    """Puts panes under the fences of a page, and figures where the page asks for them."""

    def __init__(self, md: Markdown, language: str) -> None:
        super().__init__(md)
        self._language = language

    @cached_property
    def _figures(self) -> dict[str, str]:
        return figures()

    def run(self, lines: list[str]) -> list[str]:
        """Rewrite the lines of a page."""
        return list(self._rewrite(lines))

    def _rewrite(self, lines: list[str]) -> Iterator[str]:
        positions = iter(count())
        for index in positions:
            if index >= len(lines):
                return
            fence = FENCE.match(lines[index])
            include = INCLUDE.fullmatch(lines[index + 1].strip()) if fence and index + 1 < len(lines) else None
            if not (fence and include and include["path"].endswith(".py")):
                yield PLACEHOLDER.sub(lambda match: self._figures[match["name"]], lines[index])
                continue
            indent, program = fence["indent"], Program(ROOT / "snippets" / include["path"])
            yield lines[index].replace(' sql="off"', "")
            yield from self._code(lines[index + 1], include, program)
            end = annotations_after(lines, index + 3, indent)
            yield from lines[index + 2 : end]
            if 'sql="off"' not in fence["info"] and program.path.exists():
                yield from (f"{indent}{line}".rstrip() for line in pane(program.sql(include["section"]), self._language))
            for _ in range(end - index - 1):
                next(positions)

    def _code(self, line: str, include: re.Match[str], program: Program) -> Iterator[str]:
        if include["section"] or not program.path.exists():
            yield line  # pymdownx.snippets takes the section out, or says that the file is missing
            return
        indent = line[: len(line) - len(line.lstrip())]
        shown = (text for text in program.text.splitlines() if not MARKER.match(text) and not DIRECTIVE.match(text))
        yield from (f"{indent}{text}".rstrip() for text in shown)


class CodePostprocessor(Postprocessor):
    """Tells a program's output, written as `#>` comments, from its code, and drops marks that no style needs."""

    PLAIN = re.compile(r'<span class="(?:n|p|w)">([^<]*)</span>')

    def run(self, text: str) -> str:
        """Rewrite the page's HTML."""
        return self.PLAIN.sub(r"\1", text).replace('<span class="c1">#&gt;', '<span class="c1 output">#&gt;')


class ProgramExtension(Extension):
    """Shows programs with their output and SQL. Option `lang`: the page's language, `en` or `ru`."""

    def __init__(self, **kwargs: Any) -> None:
        self.config = {"lang": ["en", "the page's language"]}
        super().__init__(**kwargs)

    def extendMarkdown(self, md: Markdown) -> None:
        """Register before pymdownx.snippets, whose preprocessor has priority 32."""
        md.preprocessors.register(ProgramPreprocessor(md, self.getConfig("lang")), "proof", 33)
        md.postprocessors.register(CodePostprocessor(md), "proof", 5)


def makeExtension(**kwargs: Any) -> ProgramExtension:
    """Called by Python-Markdown."""
    return ProgramExtension(**kwargs)
