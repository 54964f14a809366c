"""Mistakes to plant: for each kind of mistake, every place in the tree where it could be made, in the order of the files.

Nothing is chosen by hand: a kind is a rule that finds places, and `chosen` spreads a number of them over what it finds.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from proof.guide import Guide
from proof.pages import CODE, LINK


@dataclass(frozen=True)
class Mutation:
    """A text of a file, by its offsets, and what stands there instead; None takes the whole file away.

    `sqlalchemy` is the version that the checks run with, where it is not the installed one.
    """

    kind: str
    path: Path
    start: int = 0
    end: int = 0
    text: str | None = None
    sqlalchemy: str | None = None

    def plant(self, text: str) -> str | None:
        """The text of the file with the mistake."""
        return None if self.text is None else text[: self.start] + self.text + text[self.end :]


RECORD = Path("snippets", "contributing", "how-it-is-checked", "drift.csv")
"""What the last measurement found: the table that the guide shows."""


HEADS = ("mistake", "planted", "caught", "only by its twin")


class Row(NamedTuple):
    """A kind of mistake: how many were planted, caught, and caught only by comparing a page with its twin."""

    mistake: str
    planted: int
    caught: int
    by_twin: int


def recorded(root: Path) -> list[Row]:
    """What the record says; nothing where nothing was measured yet."""
    path = root / RECORD
    rows = csv.DictReader(path.read_text("utf-8").splitlines() if path.is_file() else ())
    return [Row(row["mistake"], *(int(row[head]) for head in HEADS[1:])) for row in rows]


Replace = Callable[[re.Match[str]], str | None]


def other(word: str) -> str:
    """A word of the same kind: its last letter or digit is another."""
    last = word[-1]
    if last.isdigit():
        return word[:-1] + str((int(last) + 1) % 10)
    first, second = "щш" if re.match("[а-яё]", last, re.IGNORECASE) else "xz"
    return word[:-1] + (second if last.lower() == first else first)


def changed(match: re.Match[str]) -> str:
    """The match with the last word of its last group changed."""
    start = match.start(match.lastindex or 0) - match.start()
    return match[0][:start] + re.sub(r"\w+(?=\W*\Z)", lambda last: other(last[0]), match[0][start:])


def gone(match: re.Match[str]) -> str:
    """Nothing in the place of the match."""
    return ""


def opposite(match: re.Match[str]) -> str:
    """The other end of a transaction."""
    return {"COMMIT": "ROLLBACK", "ROLLBACK": "COMMIT"}[match[0]]


SQL = r"^(?!--|BEGIN|COMMIT|ROLLBACK)(.*\w.*)$"
WRITTEN: dict[str, tuple[str, str, Replace]] = {
    "printed value changed": ("snippets/**/*.py", r"^ *#> (.*\w.*)$", changed),
    "SQL recorded on SQLite changed": ("snippets/**/*.sqlite.sql", SQL, changed),
    "SQL recorded on PostgreSQL changed": ("snippets/**/*.postgresql.sql", SQL, changed),
    "recorded parameter changed": ("snippets/**/*.sql", r"^-- ([\[({].*\w.*)$", changed),
    "recorded statement taken out": ("snippets/**/*.sql", r"^[A-Z](?:.+\n)+\n", gone),
    "end of a transaction changed": ("snippets/**/*.sql", r"^(?:COMMIT|ROLLBACK)(?=;)", opposite),
    "recorded section renamed": ("snippets/**/*.sql", r"\[start:([a-z-]+)(?=\])", changed),
    "event on another version changed": ("snippets/**/*.[0-9].[0-9].txt", r"^(?!-- ).*\w.*$", changed),
    "cell of a recorded table changed": ("snippets/[!c]*/**/*.csv", r"(?<=[\n,])[^,\n\"]*\w(?=[,\n])", changed),
    "words of a diagram changed": ("snippets/**/*.[er][nu].mmd", r"^ +(?!acc)(.*\w.*)$", changed),
    "schema drawn from models changed": ("snippets/**/*.mmd", r"^ +[A-Z]+ \w+", changed),
    "drawing changed": ("snippets/**/*.svg", r"(?<=>)[\w ]*\w(?=</)", changed),
    "line of a console session changed": ("snippets/**/*.console", r"^(?!\$|# ).*\w.*$", changed),
    "reason against a browser changed": ("snippets/**/*.browser.txt", r"^.*\w.*$", changed),
    "fence taken out": ("docs/**/*.md", r"^( *)```+.+\n.+\n\1```+\n", gone),
    "heading changed": ("docs/**/*.md", r"^#+ (.*\w)(?=.* \{ #)", changed),
    "id of a heading changed": ("docs/**/*.md", r"^#+ .* \{ #([\w.-]+)(?= \}$)", changed),
    "level of a heading changed": ("docs/**/*.md", r"^##(?= )", lambda match: "###"),
    "anchor of a link changed": ("docs/**/*.md", r"\.md#([\w.-]+)(?=\))", changed),
    "address of a link changed": ("docs/**/*.md", r"\]\((https://[^)\s]*\w)", changed),
    "annotation taken out": ("docs/**/*.md", r"(?<=```\n\n)( *)1\.  .*\n(?:\1    .*\n)*", gone),
    "admonition of another kind": ("docs/**/*.md", r"^( *(?:!!!|\?\?\?\+?)) \w+", lambda match: f"{match[1]} danger"),
    "row of a table taken out": ("docs/**/*.md", r"(?<=\|\n)\|(?! *:?-).*\n", gone),
    "figure typed by hand": ("docs/**/*.md", r"\{\{ \w+ \}\}", lambda match: "1.9"),
    "description lost": ("docs/**/*.md", r"(?<=\A---\n)description: .*\n", gone),
    "keywords of the search lost": ("docs/**/*.md", r"^keywords: .*\n", gone),
    "line taken out of the navigation": ("mkdocs.yml", r"^ +- [a-z-]+(/[a-z-]+)?\.md\n", gone),
    "path in the navigation changed": ("mkdocs.yml", r"^ +- ([a-z-]+(?:/[a-z-]+)?)(?=\.md$)", changed),
    "section of the navigation renamed": ("mkdocs.yml", r"^  - ([А-Я].*)(?=:$)", changed),
    "name of a section not translated": ("mkdocs.yml", r"^ {12}[А-Я].*: .*\n", gone),
    "word of tables not translated": ("proof/words.toml", r'^".*" = ".*\n', gone),
    "requirement changed, not installed": ("requirements.txt", r"^([a-z][\w-]*==[\w.]*\w)", changed),
}
"""What a pattern finds in files: the kind of mistake, the files, the pattern, what comes in the place of a match."""

SAID: dict[str, tuple[str, Replace]] = {
    "number changed in one language": (r"(?<![\w.,])\d+(?![\w.,])", changed),
    "code name changed in one language": (r"`(\w+)(?=[`(.])", changed),
    "sentence taken out in one language": (r"(?<=\. )[A-ZА-ЯЁ][^.`]{20,}\.(?= |$)", gone),
    "letter lost in a word": (r"\b[a-zа-яё]{9,}\b", lambda match: match[0][:4] + match[0][5:]),
    "е written for ё": (r"\b[а-яё]*ё[а-яё]*\b", lambda match: match[0].replace("ё", "е")),
    "quotation mark of the other language": ("[«»]", lambda match: '"'),
    "hyphen for a dash": ("\u00a0— ", lambda match: " - "),
    "non-breaking space lost": ("\u00a0(?!—)", lambda match: " "),
}
"""The same for the prose of pages: outside code, unless the pattern begins with a mark of code, outside links and headings."""


def written(guide: Guide, glob: str, pattern: str, replace: Replace) -> Iterator[tuple[Path, int, int, str]]:
    """Places in files, with what is to stand there instead."""
    for path in sorted(guide.root.glob(glob)):
        for match in re.finditer(pattern, path.read_text("utf-8"), re.MULTILINE):
            if (text := replace(match)) is not None and text != match[0]:
                yield path.relative_to(guide.root), match.start(), match.end(), text


def said(guide: Guide, pattern: str, replace: Replace) -> Iterator[tuple[Path, int, int, str]]:
    """Places in the prose of pages."""
    for page in guide.pages:
        prose = {number for number, line in page.prose if not re.match(r"#|:::|\|", line)}
        for number, (start, line) in enumerate(zip(page.starts, page.lines, strict=False), 1):
            hidden = [match.span() for match in (*LINK.finditer(line), *CODE.finditer(line))]
            for match in re.finditer(pattern, line) if number in prose else ():
                inside = any(edge[0] < match.end() and match.start() < edge[1] for edge in hidden)
                if not inside or match[0].startswith("`"):
                    yield page.file, start + match.start(), start + match.end(), str(replace(match))


def includes(guide: Guide) -> Iterator[tuple[Path, int, int, str]]:
    """Includes of a program, with another program of its folder."""

    def sibling(match: re.Match[str]) -> str | None:
        here = guide.root / "snippets" / match[1]
        others = [path.name for path in sorted(here.parent.glob("*.py")) if path != here]
        return f'--8<-- "{match[1].rpartition("/")[0]}/{others[0]}' if others else None

    return written(guide, "docs/**/*.md", r'--8<-- "([^":]+\.py)', sibling)


def sections(guide: Guide) -> Iterator[tuple[Path, int, int, str]]:
    """Includes of a section, with another section of its file, or with all of it."""

    def section(match: re.Match[str]) -> str:
        text = (guide.root / "snippets" / match[1]).read_text("utf-8")
        others = [name for name in re.findall(r"\[start:([a-z-]+)\]", text) if name != match[2]]
        return f'"{match[1]}:{others[0]}"' if others else f'"{match[1]}"'

    return written(guide, "docs/**/*.md", r'"([^":]+\.py):([a-z-]+)"', section)


def links(guide: Guide) -> Iterator[tuple[Path, int, int, str]]:
    """Links between pages of a section, with another page of it."""
    folders: dict[str, list[str]] = {}
    for page in guide.pages:
        folders.setdefault(Path(page.path).parent.name, []).append(Path(page.path).name)

    def neighbor(match: re.Match[str]) -> str | None:
        return next((f"{match[1]}{name}" for name in folders.get(match[2], ()) if name != match[3]), None)

    return written(guide, "docs/**/*.md", r"(\]\(\.\./([a-z-]+)/)([a-z-]+\.md)(?=[#)])", neighbor)


def lost(guide: Guide, glob: str) -> Iterator[tuple[Path, int, int, None]]:
    """Whole files."""
    yield from ((path.relative_to(guide.root), 0, 0, None) for path in sorted(guide.root.glob(glob)))


def kinds(guide: Guide) -> dict[str, list[Mutation]]:
    """All mistakes that could be made in a project folder, by their kind."""
    found = {kind: written(guide, *rule) for kind, rule in WRITTEN.items()}
    found |= {kind: said(guide, *rule) for kind, rule in SAID.items()}
    found |= {
        "another program included": includes(guide),
        "another section included": sections(guide),
        "link led to another page": links(guide),
        "page of one language lost": lost(guide, "docs/*/*/*.md"),
        "recording of SQL lost": lost(guide, "snippets/**/*.sql"),
        "recording of a version lost": lost(guide, "snippets/**/*.[0-9].[0-9].txt"),
    }
    return {kind: [Mutation(kind, *place) for place in places] for kind, places in found.items()}


def chosen(found: list[Mutation], number: int) -> list[list[Mutation]]:
    """Spread choices evenly over all mistakes of a kind: each is the one to plant, and those to try if it changes nothing."""
    number = min(number, len(found))
    edges = [index * len(found) // number for index in range(number + 1)] if number else []
    return [found[start:end] for start, end in pairwise(edges)]
