"""A fence that includes a program becomes the code with its output and, under it, a pane with the SQL that was sent, or with
what happened on older versions of SQLAlchemy; one that includes a recorded table or diagram becomes that. The first mention
of a term shows what it means.

A Python-Markdown extension, so that any site builder can use it. It works before pymdownx.snippets, which then reads
the code itself: the include line is still there to say which program and which section are shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Any

from markdown import Extension, Markdown
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor

from proof import ROOT
from proof.figures import figures
from proof.pages import FENCE, INCLUDE, PLACEHOLDER, annotations_after
from proof.panes import diagram, message_pane, sql_pane, table, version_pane
from proof.snippets import DIRECTIVE, MARKER, Program
from proof.tables import TablePostprocessor
from proof.terms import GLOSSARY
from proof.tooltips import TooltipTreeprocessor


class DiagramPreprocessor(Preprocessor):
    """Puts diagrams where their place was kept: Python-Markdown takes HTML only after white space is normalised."""

    PLACE = re.compile(r"@@diagram (\d+)@@")

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self._kept: list[str] = []

    def keep(self, svg: str) -> str:
        """Return a line that stands for the diagram."""
        self._kept.append(svg)
        return f"@@diagram {len(self._kept) - 1}@@"

    def run(self, lines: list[str]) -> list[str]:
        """Hand the diagrams over."""
        return [self.PLACE.sub(lambda place: self.md.htmlStash.store(self._kept[int(place[1])]), line) for line in lines]


class ProgramPreprocessor(Preprocessor):
    """Puts panes under the fences of a page, tables and diagrams in the place of theirs, figures where the page asks for them."""

    def __init__(self, md: Markdown, language: str, diagrams: DiagramPreprocessor) -> None:
        super().__init__(md)
        self._language = language
        self._diagrams = diagrams

    def run(self, lines: list[str]) -> list[str]:
        """Rewrite the lines of a page."""
        return list(self._rewrite(lines))

    def _rewrite(self, lines: list[str]) -> Iterator[str]:
        index = 0
        while index < len(lines):
            fence = FENCE.match(lines[index])
            include = INCLUDE.fullmatch(lines[index + 1].strip()) if fence and index + 1 < len(lines) else None
            path = ROOT / "snippets" / include["path"] if include else None
            if not (fence and include and path and path.is_file() and path.suffix in (".py", ".csv", ".mmd")):
                yield PLACEHOLDER.sub(lambda match: figures()[match["name"]], lines[index])
                index += 1
                continue
            end = annotations_after(lines, index + 3, fence["indent"])
            if path.suffix == ".py":
                block = [line.removeprefix(fence["indent"]) for line in lines[index:end]]
                shown = self._program(block, include, Program(path))
            elif path.suffix == ".csv":
                told = Program(path.with_suffix(".py")).told()
                shown = chain(table(path, self._language), message_pane(told, self._language))
            else:
                shown = iter([self._diagrams.keep(diagram(path, self._language))])
            yield from (f"{fence['indent']}{line}".rstrip() for line in shown)
            index = end

    def _program(self, lines: list[str], include: re.Match[str], program: Program) -> Iterator[str]:
        """The fence with its annotations, and the pane under it."""
        fence, _, *rest = lines
        yield fence.replace(' sql="off"', "")
        if include["section"]:
            yield include[0]  # pymdownx.snippets takes the section out
        else:
            yield from (text for text in program.text.splitlines() if not MARKER.match(text) and not DIRECTIVE.match(text))
        yield from rest
        if 'sql="off"' in fence:
            return
        if program.versions:
            yield from version_pane(program.happened(include["section"]), self._language)
        else:
            yield from sql_pane(program.sql(include["section"]), self._language)


class CodePostprocessor(Postprocessor):
    """Tells a program's output, written as `#>` comments, and the places of its annotations from its code.

    Drops marks that no style needs.
    """

    PLAIN = re.compile(r'<span class="(?:n|p|w)">([^<]*)</span>')
    NOTE = re.compile(r'<span class="c1">(?=# \(\d+\)!</span>)')

    def run(self, text: str) -> str:
        """Rewrite the page's HTML."""
        text = self.PLAIN.sub(r"\1", text).replace('<span class="c1">#&gt;', '<span class="c1 output">#&gt;')
        return self.NOTE.sub('<span class="c1 note">', text)


class ProgramExtension(Extension):
    """Shows programs with their output and SQL. Option `lang`: the page's language, `en` or `ru`."""

    def __init__(self, **kwargs: Any) -> None:
        self.config = {"lang": ["en", "the page's language"]}
        super().__init__(**kwargs)

    def extendMarkdown(self, md: Markdown) -> None:
        """Register before pymdownx.snippets, whose preprocessor has priority 32; white space is normalised at 30."""
        diagrams = DiagramPreprocessor(md)
        md.preprocessors.register(ProgramPreprocessor(md, self.getConfig("lang"), diagrams), "proof", 33)
        md.preprocessors.register(diagrams, "proof-diagrams", 27)
        md.postprocessors.register(CodePostprocessor(md), "proof", 5)
        md.postprocessors.register(TablePostprocessor(md, self.getConfig("lang")), "proof-tables", 4)
        glossary = ROOT / "docs" / self.getConfig("lang") / GLOSSARY
        if glossary.is_file():
            tooltips = TooltipTreeprocessor(md, glossary.read_text("utf-8"), self.getConfig("lang"))
            md.treeprocessors.register(tooltips, "proof-tooltips", 7)


def makeExtension(**kwargs: Any) -> ProgramExtension:
    """Called by Python-Markdown."""
    return ProgramExtension(**kwargs)
