"""The prose of a page and of the files beside the pages: its passages, without code and markup."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from proof.guide import Guide
from proof.pages import CARD, CODE, Page
from proof.terms import GLOSSARY

BLOCK = re.compile(r"^\s*(?P<kind>!!!|\?\?\?\+?|===\+?)(?P<classes>[\w -]*)")
TAIL = re.compile(r"\](?:\([^)\s]*\)|\[[\w.]+\])")
"""Of a link: where it leads to."""
ATTRIBUTE = re.compile(r"\{:? [#.][^}\n]*\}|\{\{ \w+ \}\}")
MARKUP = re.compile(r"<[^>\n]*>|https?://[^\s)]+|&\w+;|\b[\w/]+\.(?:py|toml|md|yml)\b")
START = re.compile(r"\s*(?:(?:[-*]|\d+\.|:|\||#{1,6})\s|(?:!!!|\?\?\?\+?|===\+?)[^\"\n]*)")
"""What a line begins with that is not the middle of a passage: an item, a definition, a row, a heading, a block."""
RULER = re.compile(r"\s*\|[-:| ]+\|$")
"""The line under the head of a table."""
OBJECT = "\ufffc"
"""Stands for each character of what is not prose but stands among its words."""


class Passage(NamedTuple):
    """A paragraph, an item, a cell's row, a heading: where it begins in the file and its text, masked."""

    page: Page
    start: int
    text: str

    @property
    def language(self) -> str:
        """Russian if it has a Russian letter; a message of a library stands in English on a Russian page."""
        return self.page.language if self.page.language == "en" or re.search("[а-яё]", self.text, re.IGNORECASE) else "en"

    @property
    def avoided(self) -> bool:
        """Whether it lists the words that the glossary asks to avoid."""
        return self.page.path == GLOSSARY and re.match(r"\s*(Не|Not):", self.text) is not None

    def line(self, position: int) -> int:
        """The line of the file that has a position of the text."""
        return bisect(self.page.starts, self.start + position)


def masked(text: str) -> str:
    """The text with code, links' targets, attributes, HTML, addresses and files replaced, character for character."""
    for pattern in (CODE, TAIL, ATTRIBUTE, MARKUP):
        text = pattern.sub(lambda found: OBJECT * len(found[0]), text)
    return text


def passages(page: Page) -> Iterator[Passage]:
    """The passages of a page, in order, the description in its front matter first."""
    for number, line in enumerate(page.front):
        if value := re.match(r"description: ", line):
            yield Passage(page, page.starts[number] + value.end(), re.sub(r'^"|"$', " ", line[value.end() :]))
    gathered: list[tuple[int, str]] = []
    for number, line in [*page.prose, (0, "")]:
        begins = START.match(line)
        if gathered and (begins or not line.strip() or number != gathered[-1][0] + 1):
            yield Passage(page, page.starts[gathered[0][0] - 1], masked("\n".join(text for _, text in gathered)))
            gathered = []
        if line.strip() and not CARD.match(line) and not RULER.match(line):
            gathered.append((number, blanked(line, begins)))


def blanked(line: str, begins: re.Match[str] | None) -> str:
    """A line without the marks of its block and of a table's cells."""
    if not begins:
        return line
    rest = line[begins.end() :]
    if BLOCK.match(line):
        rest = re.sub(r'^"|"$', " ", rest)
    return " " * begins.end() + (rest.replace("|", "\t") if "|" in begins[0] else rest)


class Document(Page):
    """A Markdown file outside docs/, such as the README."""

    @property
    def file(self) -> Path:
        """The file, relative to the project."""
        return Path(self.path)


def documents(guide: Guide) -> list[Page]:
    """All that is written for people: the pages and the Markdown files beside them."""
    beside = [*guide.root.glob("*.md"), *guide.root.glob(".github/**/*.md")]
    return [*guide.pages, *(Document(guide.root, "ru", path.relative_to(guide.root).as_posix()) for path in sorted(beside))]
