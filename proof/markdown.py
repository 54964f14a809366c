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
from pathlib import Path
from typing import Any

from markdown import Extension, Markdown
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor

from proof import ROOT, drafts
from proof.figures import figures
from proof.markup import included
from proof.pages import ATTRIBUTES, FENCE, INCLUDE, PLACEHOLDER, annotations_after, block_after
from proof.panes import ANSWER, diagram, fenced, message_pane, question, run_bar, sql_pane, table, version_pane
from proof.proven import Ledger
from proof.snippets import DIRECTIVE, MARKER, Program, in_package
from proof.tables import TablePostprocessor
from proof.terms import GLOSSARY
from proof.tooltips import TooltipTreeprocessor


class HtmlPreprocessor(Preprocessor):
    """Puts HTML where its place was kept: Python-Markdown takes it only after white space is normalised."""

    PLACE = re.compile(r"@@html (\d+)@@")

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self._kept: list[str] = []

    def keep(self, html: str) -> str:
        """Return a line that stands for the HTML."""
        self._kept.append(html)
        return f"@@html {len(self._kept) - 1}@@"

    def run(self, lines: list[str]) -> list[str]:
        """Hand the HTML over."""
        return [self.PLACE.sub(lambda place: self.md.htmlStash.store(self._kept[int(place[1])]), line) for line in lines]


class ProgramPreprocessor(Preprocessor):
    """Puts panes under the fences of a page, tables and diagrams in the place of theirs, figures where the page asks for them."""

    def __init__(self, md: Markdown, language: str, runs: bool, html: HtmlPreprocessor, ledger: Ledger | None = None) -> None:
        super().__init__(md)
        self._language = language
        self._runs = runs
        self._html = html
        self._ledger = ledger
        self._barred: set[Program] = set()

    def run(self, lines: list[str]) -> list[str]:
        """Rewrite the lines of a page."""
        self._barred.clear()
        return list(self._rewrite(lines))

    def _rewrite(self, lines: list[str]) -> Iterator[str]:
        index = 0
        while index < len(lines):
            fence = FENCE.match(lines[index])
            include = INCLUDE.fullmatch(lines[index + 1].strip()) if fence and index + 1 < len(lines) else None
            path = included(ROOT, include["path"]) if include else None
            if not (fence and include and path and path.suffix in (".py", ".csv", ".mmd")):
                yield PLACEHOLDER.sub(lambda match: figures()[match["name"]], lines[index])
                index += 1
                continue
            end = annotations_after(lines, index + 3, fence["indent"])
            if path.suffix == ".py":
                asks = ' ask="on"' in fence["info"]
                rest = block_after(lines, end, fence["indent"]) if asks else end
                block = [line.removeprefix(fence["indent"]) for line in lines[index:rest]]
                program = Program(path)
                if self._ledger and (why := drafts.mistake(program, include["section"], self._language)):
                    shown = drafts.unfinished(block, program, include["section"], why, self._language)
                else:
                    shown = (
                        self._question(block, end - index, include, program) if asks else self._program(block, include, program)
                    )
                end = rest
            elif path.suffix == ".csv":
                source = path.with_suffix(".py")
                told = Program(source).told() if source.is_file() else {}
                shown = chain(table(path, self._language), message_pane(told, self._language))
            else:
                shown = self._diagram(path)
            if self._ledger and not in_package(path, ROOT / "snippets"):
                shown = chain(drafts.mark(Program(path.with_suffix(".py")), self._ledger, self._language), shown)
            yield from (f"{fence['indent']}{line}".rstrip() for line in shown)
            index = end

    def _diagram(self, path: Path) -> Iterator[str]:
        yield self._html.keep(diagram(path, self._language))

    def _program(self, lines: list[str], include: re.Match[str], program: Program) -> Iterator[str]:
        """The fence with its annotations, what runs it, and the pane under it."""
        fence, _, *rest = lines
        yield ATTRIBUTES.sub("", fence)
        if include["section"]:
            yield include[0]  # pymdownx.snippets takes the section out
        else:
            yield from (text for text in program.text.splitlines() if not MARKER.match(text) and not DIRECTIVE.match(text))
        yield from rest
        yield from self._bar(include, program)
        yield from self._pane(fence, include, program)

    def _question(self, lines: list[str], size: int, include: re.Match[str], program: Program) -> Iterator[str]:
        """The fence without its output, a field for what a reader thinks it is, and the answer with all that follows."""
        fence, _, *rest = lines[:size]
        code, output = program.asked(include["section"])
        yield from (ATTRIBUTES.sub("", fence), *code.splitlines(), *rest)
        yield from self._bar(include, program)
        yield from ("", self._html.keep(question(output, self._language)), "", f'??? success "{ANSWER[self._language]}"', "")
        answer = chain(fenced("text", output), self._pane(fence, include, program), ("",), self._rewrite(lines[size:]))
        yield from (f"    {line}".rstrip() for line in answer)

    def _bar(self, include: re.Match[str], program: Program) -> Iterator[str]:
        """What runs a program, or says why it can't be run here."""
        if self._runs and program not in self._barred and not in_package(program.path, ROOT / "snippets"):
            yield from ("", self._html.keep(run_bar(program, include["path"], include["section"], self._language)), "")
            if program.barred:
                self._barred.add(program)  # to say so once a page is enough

    def _pane(self, fence: str, include: re.Match[str], program: Program) -> Iterator[str]:
        """What was recorded of a program, unless the fence turns that off."""
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
    """Shows programs with their output and SQL.

    Options: `lang`, the page's language, `en` or `ru`; `run`, whether the site has what runs programs in a browser; `draft`,
    whether programs are being written, so that what no run has proven is marked.
    """

    def __init__(self, **kwargs: Any) -> None:
        self.config = {
            "lang": ["en", "the page's language"],
            "run": [False, "whether programs can be run on the page"],
            "draft": [False, "whether programs are being written"],
        }
        super().__init__(**kwargs)

    def extendMarkdown(self, md: Markdown) -> None:
        """Register before pymdownx.snippets, whose preprocessor has priority 32; white space is normalised at 30."""
        html, ledger = HtmlPreprocessor(md), Ledger(ROOT) if self.getConfig("draft") else None
        programs = ProgramPreprocessor(md, self.getConfig("lang"), self.getConfig("run"), html, ledger)
        md.preprocessors.register(programs, "proof", 33)
        md.preprocessors.register(html, "proof-html", 27)
        md.postprocessors.register(CodePostprocessor(md), "proof", 5)
        md.postprocessors.register(TablePostprocessor(md, self.getConfig("lang")), "proof-tables", 4)
        glossary = ROOT / "docs" / self.getConfig("lang") / GLOSSARY
        if glossary.is_file():
            tooltips = TooltipTreeprocessor(md, glossary.read_text("utf-8"), self.getConfig("lang"))
            md.treeprocessors.register(tooltips, "proof-tooltips", 7)


def makeExtension(**kwargs: Any) -> ProgramExtension:
    """Called by Python-Markdown."""
    return ProgramExtension(**kwargs)
