"""The sections of a page, and what twins share in each of them: code, numbers, figures, kinds of blocks."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from itertools import chain, pairwise
from typing import NamedTuple

from proof.pages import CODE, PLACEHOLDER, Page
from proof.prose import BLOCK, masked

NUMBER = {
    "ru": re.compile(r"\d{1,3}(?:[\u00a0\u202f]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)*"),
    "en": re.compile(r"\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)*"),
}


class Section(NamedTuple):
    """What stands under a heading, up to the next one and without fences: the language, the heading's line, the text.

    The words for the search belong to the first one, and are neither its text nor to be the same in twins.
    """

    language: str
    line: int
    text: str
    keywords: str = ""

    @property
    def hash(self) -> str:
        """Of the text, however its lines are broken, and of the words for the search."""
        return hashlib.sha256(" ".join([*self.text.split(), *self.keywords.split()]).encode()).hexdigest()[:8]

    @property
    def codes(self) -> dict[str, int]:
        """What is in code font, the figures that the site fills in, and the line where each stands first."""
        code = ((" ".join(found["code"].split()), found.start()) for found in CODE.finditer(self.text))
        figures = ((found[0], found.start()) for found in PLACEHOLDER.finditer(self.text))
        return self._first(chain(code, figures))

    @property
    def numbers(self) -> dict[str, int]:
        """Numbers written in digits outside code, with a point for the decimal comma, and the line where each stands first."""
        text = masked(re.sub(r"(?m)^\s*\d+\.\s", lambda item: " " * len(item[0]), self.text))
        spell = str.maketrans({"ru": {",": ".", "\u00a0": "", "\u202f": ""}, "en": {",": ""}}[self.language])
        return self._first((found[0].translate(spell), found.start()) for found in NUMBER[self.language].finditer(text))

    @property
    def blocks(self) -> list[tuple[str, int]]:
        """The admonitions and tabs by their kind, and their lines."""
        lines = enumerate(self.text.split("\n"), self.line)
        return [(f"{block['kind']} {block['classes'].strip()}".strip(), n) for n, line in lines if (block := BLOCK.match(line))]

    def _first(self, found: Iterable[tuple[str, int]]) -> dict[str, int]:
        first: dict[str, int] = {}
        for name, position in found:
            first.setdefault(name, self.line + self.text.count("\n", 0, position))
        return first


def sections(page: Page) -> dict[str, Section]:
    """The sections of a page by their ids; the page's description belongs to the first."""
    prose, found = dict(page.prose), dict[str, Section]()
    ends = [*(heading.line for heading in page.headings), len(page.lines) + 1]
    for heading, (start, end) in zip(page.headings, pairwise(ends), strict=True):
        text = "\n".join(prose.get(line, "") for line in range(start, end))
        if heading.id:
            first, _, rest = text.partition("\n")
            whole = text if found else f"{first} {page.description}\n{rest}"
            found[heading.id] = Section(page.language, heading.line, whole, "" if found else page.keywords)
    return found
