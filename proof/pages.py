"""A page: its fences, headings, annotations and links; and the pair that one path is in two languages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, takewhile
from pathlib import Path, PurePosixPath
from typing import NamedTuple

LANGUAGES = ("ru", "en")
FENCE = re.compile(r"^(?P<indent>\s*)(?P<mark>`{3,}|~{3,})(?P<info>[^`]*)$")
INCLUDE = re.compile(r'--8<-- "(?P<path>[^":]+)(?::(?P<section>[a-z][a-z0-9-]*))?"')
ATTRIBUTES = re.compile(r' (?:sql="off"|ask="on")')
"""What may stand behind the language of a fence: no pane; the output is asked for before it is shown."""
PLACEHOLDER = re.compile(r"\{\{ (?P<name>\w+) \}\}")
HEADING = re.compile(r"^(?P<mark>#{1,6}) (?P<text>.*?)(?: \{ #(?P<id>[^ }]+) \})?$")
CARD = re.compile(r"^::: (?P<name>[\w.]+)$")
LINK = re.compile(r"(?<!!)\[(?:[^\[\]]|\[[^\]]*\])*\](?:\((?P<target>[^)\s]+)\)|\[(?P<card>[\w.]+)\])")
CODE = re.compile(r"(?<!`)(?P<ticks>`+)(?!`)(?P<code>(?:(?!\n\s*\n)[\s\S])+?)(?<!`)(?P=ticks)(?!`)")
ITEM = re.compile(r"\d+\.\s")


def annotations_after(lines: list[str], start: int, indent: str) -> int:
    """Return the index behind the numbered list that follows a fence, or `start` where none does."""
    index = start
    while index < len(lines) and not lines[index].strip():
        index += 1
    if index == len(lines) or not ITEM.match(lines[index].removeprefix(indent)):
        return start
    end = index
    while index < len(lines):
        rest = lines[index].removeprefix(indent)
        if rest.strip() and not ITEM.match(rest) and not (lines[index].startswith(indent) and rest.startswith("  ")):
            break
        end = index + 1 if rest.strip() else end
        index += 1
    return end


def block_after(lines: list[str], start: int, indent: str) -> int:
    """Return the index of the first line from `start` on that is outside the indented block or, without one, the next heading."""
    inside = takewhile(
        lambda line: not line.strip() or (line.startswith(indent) if indent else not HEADING.match(line)), lines[start:]
    )
    return start + len(list(inside))


class Fence(NamedTuple):
    """A fenced block: the line of its opening, its language and attributes, what stands inside, its annotations' lines."""

    line: int
    info: str
    body: list[str]
    annotations: int

    @property
    def include(self) -> re.Match[str] | None:
        """The include that a fence consists of; None where it holds anything else."""
        return INCLUDE.fullmatch(self.body[0].strip()) if len(self.body) == 1 else None


class Heading(NamedTuple):
    """A heading, or a card that makes one: its line, level, text and id."""

    line: int
    level: int
    text: str
    id: str | None


class Link(NamedTuple):
    """A link: its line, the id of the heading it stands under, its target; `card` if that is the name of a card."""

    line: int
    under: str | None
    target: str
    card: bool


@dataclass(frozen=True)
class Page:
    """One page in one language. `path` is the same in both; `file` is where it lies."""

    root: Path
    language: str
    path: str

    @property
    def file(self) -> PurePosixPath:
        """The file, relative to the project; messages name it the same way on every system."""
        return PurePosixPath("docs", self.language, self.path)

    @property
    def twin(self) -> Page:
        """The same page in the other language, whether it exists or not."""
        return Page(self.root, LANGUAGES[1 - LANGUAGES.index(self.language)], self.path)

    @property
    def exists(self) -> bool:
        """Whether the file is there."""
        return (self.root / self.file).is_file()

    @property
    def address(self) -> str:
        """Its address below that of the site: Russian at the root, English in a folder."""
        path = self.path.removesuffix(".md").removesuffix("index").strip("/")
        return "".join(f"{part}/" for part in (self.language.removeprefix(LANGUAGES[0]), path) if part)

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the file."""
        return (self.root / self.file).read_text("utf-8").splitlines()

    @cached_property
    def fences(self) -> list[Fence]:
        """All fences, also inside lists, tabs and admonitions."""
        found: list[Fence] = []
        opened: tuple[int, re.Match[str]] | None = None
        for index, line in enumerate(self.lines):
            match = FENCE.match(line)
            if opened is None and match:
                opened = index, match
            elif opened and line.strip() == opened[1]["mark"]:
                start, indent = opened[0], opened[1]["indent"]
                after = self.lines[index + 1 : annotations_after(self.lines, index + 1, indent)]
                items = sum(bool(ITEM.match(text.removeprefix(indent))) for text in after)
                found.append(Fence(start + 1, opened[1]["info"].strip(), self.lines[start + 1 : index], items))
                opened = None
        if opened:
            found.append(Fence(opened[0] + 1, "not closed", self.lines[opened[0] + 1 :], 0))
        return found

    @cached_property
    def prose(self) -> list[tuple[int, str]]:
        """The numbered lines outside fences and front matter."""
        inside = {number for fence in self.fences for number in range(fence.line, fence.line + len(fence.body) + 2)}
        front = len(self.front)
        return [(n, line) for n, line in enumerate(self.lines, 1) if n > front and n not in inside]

    @cached_property
    def text(self) -> str:
        """The prose as one text, in which every line has its place."""
        prose = dict(self.prose)
        return "\n".join(prose.get(number, "") for number in range(1, len(self.lines) + 1))

    @cached_property
    def front(self) -> list[str]:
        """The lines of the front matter, from the first of the file on; none where there is none."""
        end = self.lines.index("---", 1) + 1 if self.lines[:1] == ["---"] and "---" in self.lines[1:] else 0
        return self.lines[:end]

    @cached_property
    def starts(self) -> list[int]:
        """Where each line begins in the file, counted in characters."""
        return list(accumulate((len(line) + 1 for line in self.lines), initial=0))

    def _front(self, name: str) -> str | None:
        return next((line.partition(": ")[2].strip("\"' ") for line in self.front if line.startswith(f"{name}: ")), None)

    @property
    def description(self) -> str | None:
        """The description in the front matter."""
        return self._front("description")

    @property
    def keywords(self) -> str:
        """The words of the front matter by which the search finds the page, too."""
        return self._front("keywords") or ""

    @cached_property
    def headings(self) -> list[Heading]:
        """Headings and cards, in order."""
        found: list[Heading] = []
        for number, line in self.prose:
            if match := HEADING.match(line):
                found.append(Heading(number, len(match["mark"]), match["text"], match["id"]))
            elif match := CARD.match(line):
                found.append(Heading(number, 3, match["name"], match["name"]))
        return found

    @cached_property
    def links(self) -> list[Link]:
        """Links in the prose; the text of one may go on in the next line."""
        text = CODE.sub(lambda code: re.sub(r"\S", "x", code[0]), self.text)
        found: list[Link] = []
        for match in LINK.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            under = next((heading.id for heading in reversed(self.headings) if heading.line <= line), None)
            found.append(Link(line, under, match["target"] or match["card"], bool(match["card"])))
        return found
