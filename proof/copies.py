"""A Markdown copy of every page beside it: whole without the site, for readers and tools that take text."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator
from html import unescape
from pathlib import Path

from markdown import Markdown

from proof.diagrams import alternative
from proof.guide import Guide
from proof.markdown import HtmlPreprocessor, ProgramPreprocessor
from proof.pages import CARD, CODE, FENCE, LINK, Page
from proof.panes import label
from proof.relations import relations

COPY = "index.md"
BLOCK = re.compile(r'^(?P<indent> *)(?:\?\?\?\+?|!!!|===\+?) (?:[\w-]+ )?"(?P<title>.+)"$')
ATTRIBUTES = re.compile(r" \{ #[^{}]+ \}$")
ANNOTATION = re.compile(r"((?:#|--|//) \(\d+\))!$")
CARDS = re.compile(r'<h3 id="([\w.]+)" class="doc doc-heading">')
SIGNATURE = re.compile(r'<div class="doc-signature highlight"><pre>(.*?)</pre>', re.DOTALL)
ALTERNATIVE = re.compile(r"\s*acc(Title|Descr):")
TAG = re.compile(r"<[^>]*>")


class NoHtml(HtmlPreprocessor):
    """Keeps nothing: what a page has as HTML is for a browser."""

    def keep(self, html: str) -> str:
        """Return an empty line."""
        return ""


class CopyPreprocessor(ProgramPreprocessor):
    """Shows what a page shows; of a diagram the text alternative and the text that it is drawn from."""

    def _diagram(self, path: Path) -> Iterator[str]:
        text = path.read_text("utf-8")
        said = ". ".join(filter(None, (label(text, self._language), alternative(text)[1])))
        drawn = (line for line in text.splitlines() if not ALTERNATIVE.match(line))
        yield from (f"*{said}*", "", *(f"- {line}" for line in relations(text)), "", "```mermaid", *drawn, "```")


class Copies:
    """Writes the copies of a guide's pages. A link to a page leads to its copy, at any address and in a folder alike."""

    def __init__(self, guide: Guide) -> None:
        self._guide = guide
        self._cards = {
            (page.language, heading.text): page for page in guide.pages for heading in page.headings if heading.text == heading.id
        }
        options = {"base_path": [str(guide.root / "snippets")], "check_paths": True, "dedent_subsections": True}
        self._md = Markdown(extensions=["pymdownx.snippets"], extension_configs={"pymdownx.snippets": options})

    def write(self, site: Path) -> None:
        """Write them all into a built site."""
        for page in self._guide.pages:
            built = site / page.address / "index.html"
            text = self.text(page, signatures(built.read_text("utf-8")) if any(map(CARD.match, page.lines)) else {})
            built.with_name(COPY).write_text(text, "utf-8", newline="\n")

    def text(self, page: Page, signatures: dict[str, str]) -> str:
        """The copy of a page; `signatures` are those of its cards."""
        programs = CopyPreprocessor(self._md, page.language, False, NoHtml(self._md))
        lines = self._md.preprocessors["snippet"].run(programs.run(self._linked(page).splitlines()))
        return "\n".join(plain(lines, signatures)).strip() + "\n"

    def _linked(self, page: Page) -> str:
        """The text of a page without its front matter, its links turned to the copies."""
        first = page.prose[0][0]
        text = "\n".join(page.lines[first - 1 :])
        masked = CODE.sub(lambda code: "x" * len(code[0]), text)
        for link in reversed(list(LINK.finditer(masked))):
            start, end = link.span("target") if link["target"] else (link.start("card") - 1, link.end("card") + 1)  # in brackets
            text = f"{text[:start]}{self._target(page, link)}{text[end:]}"
        return text

    def _target(self, page: Page, link: re.Match[str]) -> str:
        if name := link["card"]:
            return f"({self._to(page, self._cards[page.language, name])}#{name})"
        path, hash, anchor = link["target"].partition("#")
        if not path or ":" in path:
            return link["target"]
        other = Page(page.root, page.language, posixpath.normpath(posixpath.join(posixpath.dirname(page.path), path)))
        return f"{self._to(page, other)}{hash}{anchor}"

    @staticmethod
    def _to(page: Page, other: Page) -> str:
        return posixpath.relpath(f"{other.address}{COPY}", page.address or ".")


def signatures(html: str) -> dict[str, str]:
    """The signatures on a built page, by the names of their cards; an attribute or an exception may have none."""
    _, *parts = CARDS.split(html)
    found = zip(parts[::2], map(SIGNATURE.search, parts[1::2]), strict=True)
    return {name: unescape(TAG.sub("", signature[1])).strip() for name, signature in found if signature}


def plain(lines: Iterable[str], signatures: dict[str, str]) -> Iterator[str]:
    """Lines without what only the site understands: ids, cards, and blocks with a title, which becomes a line of its own."""
    blocks: list[int] = []  # the indents of what stands in the blocks around a line
    fence, blank = "", 0
    for line in lines:
        if not line.strip():
            blank += 1
            continue
        if fence and line.strip() != fence:
            yield from [""] * blank
        elif blank and not fence:
            yield ""
        blank = 0
        while not fence and blocks and not line.startswith(" " * blocks[-1]):
            blocks.pop()
        shown = line[4 * len(blocks) :]
        if fence:
            fence = "" if line.strip() == fence else fence
            yield ANNOTATION.sub(r"\1", shown)
        elif opened := FENCE.match(line):
            fence = opened["mark"]
            yield shown
        elif block := BLOCK.match(line):
            yield f"{block['indent'][4 * len(blocks) :]}**{block['title']}**"
            blocks.append(len(block["indent"]) + 4)
        elif card := CARD.match(line):
            yield f"### {card['name']}"
            if signature := signatures.get(card["name"]):
                yield from ("", "```python", *signature.splitlines(), "```")
        else:
            yield ATTRIBUTES.sub("", shown)
