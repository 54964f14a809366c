"""`make page`: the files of a new page, with a place for all that a person has to write. Until it is written, checks name it.

python -m proof.new session/two-phase --ru "…" --en "…"
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from proof import ROOT
from proof.pages import LANGUAGES
from proof.proven import Ledger

PATH = re.compile(r"[a-z]+(-[a-z]+)*/[a-z]+(-[a-z]+)*")
PLACE = re.compile(r"\[\[(?:write|напишите): ([^\]]+)\]\]")
"""Where something is still to be written, and what."""

TEMPLATES = Path(__file__).with_name("templates") / "page"


class Refused(ValueError):
    """Nothing was written; the message says why, and what to do."""


def titles(given: dict[str, str | None]) -> dict[str, str]:
    """The titles, each one line that stands in a heading as it is.

    Raises Refused.
    """
    found: dict[str, str] = {}
    for language, text in given.items():
        found[language] = title = (text or "").strip()
        if not title:
            raise Refused(f"The page has no title in '{language}': TITLE_{language.upper()}='…' (--{language} '…')")
        if wrong := re.search(r"[\n{}<>\[\]]", title):
            raise Refused(f"A title is one line of text without {{ }} < > [ ], and this one has {wrong[0]!r}: {title}")
    return found


def listed(config: str, path: str, section: dict[str, str | None]) -> str:
    """`mkdocs.yml` with a page at the end of the section where the pages of its folder are, or of a new one at the end.

    Raises Refused.
    """
    lines, folder = config.splitlines(keepends=True), path.partition("/")[0]
    start = lines.index("nav:\n")
    entries = [(number, match) for number in range(start, len(lines)) if (match := re.match(r"( +)- ([a-z-]+)/", lines[number]))]
    if here := [(number, match) for number, match in entries if match[2] == folder]:
        number, match = here[-1]
        lines.insert(number + 1, f"{match[1]}- {path}.md\n")
        return "".join(lines)
    folders = ", ".join(dict.fromkeys(match[2] for _, match in entries))
    if not all(section.values()):
        names = "SECTION_RU='…' SECTION_EN='…' (--section-ru, --section-en)"
        raise Refused(f"No section of the navigation has pages of {folder}/. Use one of: {folders}; or name a new one: {names}")
    last = max(number for number, line in enumerate(lines) if re.match(r" {12}\w.*: ", line) and number < start)
    end = max(number for number, _ in entries)
    ru, en = (quoted(str(section[language])) for language in LANGUAGES)
    lines.insert(end + 1, f"  - {ru}:\n      - {path}.md\n")
    lines.insert(last + 1, f"            {ru}: {en}\n")
    return "".join(lines)


def quoted(name: str) -> str:
    """A name as YAML: in quotes where it would mean something else."""
    return name if re.fullmatch(r"\w[\w ,.()«»-]*", name) else "'{}'".format(name.replace("'", "''"))


def files(root: Path, path: str, named: dict[str, str], section: dict[str, str | None]) -> dict[Path, str]:
    """What to write for a page, by path below the root.

    Raises Refused.
    """
    if not PATH.fullmatch(path):
        raise Refused(f"P is a folder and a name, English words in lower case joined by -, as in session/two-phase: {path!r}")
    found, name = titles(named), path.rpartition("/")[2]
    program = Path("snippets", path, f"{name.replace('-', '_')}.py")
    written = {program: (TEMPLATES / "program.txt").read_text("utf-8").replace("NAME", name)}
    for language in LANGUAGES:
        text = (TEMPLATES / f"{language}.txt").read_text("utf-8").replace("NAME", name)
        text = text.replace("PROGRAM", program.relative_to("snippets").as_posix()).replace("TITLE", found[language])
        written[Path("docs", language, f"{path}.md")] = text
    there = [file for file in written if (root / file).exists()] or list((root / program.parent).glob("*"))
    if there:
        raise Refused(f"There is already {there[0].as_posix()}. Take another P.")
    written[Path("mkdocs.yml")] = listed((root / "mkdocs.yml").read_text("utf-8"), path, section)
    return written


def write(root: Path, written: dict[Path, str]) -> None:
    """Write the files: all of them, or none."""
    before = {file: (root / file).read_bytes() if (root / file).exists() else None for file in written}
    try:
        for file, text in written.items():
            (root / file).parent.mkdir(parents=True, exist_ok=True)
            (root / file).write_text(text, "utf-8", newline="\n")
    except OSError:
        for file, content in before.items():
            if content is not None:
                (root / file).write_bytes(content)
            else:
                (root / file).unlink(missing_ok=True)
        raise


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Write a page, say what was written and what comes next."""
    parser = argparse.ArgumentParser(prog="python -m proof.new", description="Write the files of a new page.")
    parser.add_argument("path", help="a folder and a name: session/two-phase")
    for language in LANGUAGES:
        parser.add_argument(f"--{language}", help=f"the title in '{language}'")
        parser.add_argument(f"--section-{language}", help=f"the name of a new section of the navigation in '{language}'")
    given = parser.parse_args(arguments)
    section = {language: getattr(given, f"section_{language}") for language in LANGUAGES}
    try:
        written = files(root, given.path, {language: getattr(given, language) for language in LANGUAGES}, section)
        Ledger(root).begin()  # before the program is there, which no run has seen
        write(root, written)
    except (Refused, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    print(*(file.as_posix() for file in written), f"Next: make update P={given.path}", sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
