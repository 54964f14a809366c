"""Which sections of twins were found to say the same: a hash of each text, written down in a small file.

A section changed in one language only stays a finding until the other changes or its author confirms it:
`python -m proof.agreement session/flush.md#timeline`, or the path alone for all sections of a page.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from proof import ROOT
from proof.guide import Guide
from proof.pages import LANGUAGES
from proof.sections import Section, sections
from proof.snippets import Finding

RECORD = Path("tests/twins.toml")
HEAD = """\
# What the sections of the pages said when twins were last found to agree: a hash of the Russian text, one of the English.
# `make update` writes it. A section changed in one language only needs the other changed too, or: make confirm S=page.md#section
"""
UPDATE = "Write it down: make update (or: pytest --update-examples tests/test_agreement.py)."

Key = tuple[str, str]
"""The path of a page and the id of a heading on it."""


class Pair(NamedTuple):
    """What stands in the file for a section: one hash for each language."""

    ru: str
    en: str

    @classmethod
    def of(cls, sections: tuple[Section, Section]) -> Pair:
        """The hashes of the texts of twins."""
        return cls(*(section.hash for section in sections))

    def changed(self, now: Pair) -> list[int]:
        """Which of the texts are others now, by their place."""
        return [index for index, (before, after) in enumerate(zip(self, now, strict=True)) if before != after]


class DamagedError(Exception):
    """The file is not what `write` wrote; the argument is the finding."""


def read(root: Path) -> dict[Key, Pair]:
    """The pairs that were written down."""
    path = root / RECORD
    text = path.read_text("utf-8") if path.exists() else ""
    try:
        pages = tomllib.loads(text)
        return {(page, id): Pair(*map(_hash, pair)) for page, ids in pages.items() for id, pair in ids.items()}
    except (tomllib.TOMLDecodeError, AttributeError, TypeError, ValueError) as error:
        line = int(found[1]) if (found := re.search(r"at line (\d+)", str(error))) else 1
        cure = f"Keep either side of a merge conflict, or take the file from the last commit (git checkout {RECORD.as_posix()})"
        raise DamagedError(Finding(RECORD, line, f"the file is damaged: {error}", f"{cure}; then: make update.")) from None


def _hash(value: str) -> str:
    if not re.fullmatch("[0-9a-f]{8}", value):
        raise ValueError(f"{value!r} is not the hash of a text")
    return value


def written(pairs: dict[Key, Pair]) -> str:
    """The text of the file: a line for each section, sorted."""
    blocks = [HEAD]
    for page, keys in groupby(sorted(pairs), key=lambda key: key[0]):
        lines = [f"{json.dumps(key[1])} = {json.dumps(pairs[key])}\n" for key in keys]
        blocks.append("".join([f"[{json.dumps(page)}]\n", *lines]))
    return "\n".join(blocks)


def write(root: Path, pairs: dict[Key, Pair]) -> None:
    """Write pairs down."""
    (root / RECORD).write_text(written(pairs), "utf-8", newline="\n")


def twins(guide: Guide) -> dict[Key, tuple[Section, Section]]:
    """The sections that a page has in both languages."""
    found: dict[Key, tuple[Section, Section]] = {}
    for page in guide.pages:
        if page.language == LANGUAGES[0] and page.twin.exists:
            here, there = sections(page), sections(page.twin)
            found |= {(page.path, id): (here[id], there[id]) for id in here.keys() & there.keys()}
    return found


def _pairs(guide: Guide) -> dict[Key, Pair]:
    return {key: Pair.of(pair) for key, pair in twins(guide).items()}


def findings(guide: Guide) -> Iterator[Finding]:
    """Sections changed since their texts were found to agree, new and gone ones; or that the file is damaged."""
    try:
        before = read(guide.root)
    except DamagedError as damage:
        yield damage.args[0]
        return
    written_pages, new = {path for path, _ in before}, set[str]()
    for (path, id), pair in sorted(twins(guide).items()):
        files = [Path("docs", language, path) for language in LANGUAGES]
        if path not in written_pages:
            if path not in new:
                yield Finding(files[0], 1, f"the page is new, which {RECORD.as_posix()} does not say yet", UPDATE)
            new.add(path)
            continue
        then = before.get((path, id))
        changed = then.changed(Pair.of(pair)) if then else []
        if then is None or len(changed) == len(LANGUAGES):
            what = "both texts of this section have changed" if then else "the section is new"
            yield Finding(files[0], pair[0].line, f"{what}, which {RECORD.as_posix()} does not say yet", UPDATE)
        elif changed:
            (this,) = changed
            twin = f"{files[1 - this].as_posix()}:{pair[1 - this].line}"
            message = f"the section '{id}' was changed here, but not in {twin}"
            confirm = f"make confirm S={path}#{id} (or: python -m proof.agreement {path}#{id})"
            cure = f"Change the twin too. If it says the same as before, and that is still right: {confirm}."
            yield Finding(files[this], pair[this].line, message, cure)
    should = written(before).splitlines()
    for path, id in sorted(before.keys() - _known(guide)):
        line = should.index(f"{json.dumps(id)} = {json.dumps(before[path, id])}", should.index(f"[{json.dumps(path)}]")) + 1
        yield Finding(RECORD, line, f"the section '{id}' of {path} is gone", UPDATE)
    if (guide.root / RECORD).exists() and (lines := (guide.root / RECORD).read_text("utf-8").splitlines()) != should:
        line = next((n for n, pair in enumerate(zip(lines, should, strict=False), 1) if pair[0] != pair[1]), len(should))
        yield Finding(RECORD, line, "the file is not as it is written", UPDATE)


def _known(guide: Guide) -> set[Key]:
    """The sections that a page has in either language."""
    return {(page.path, heading.id) for page in guide.pages for heading in page.headings if heading.id}


def update(guide: Guide) -> None:
    """Write down new sections, those whose texts have both changed, and no gone ones; a change of one side stays a finding.

    A damaged file is left alone.
    """
    try:
        before, known = read(guide.root), _known(guide)
    except DamagedError:
        return
    kept = {key: pair for key, pair in before.items() if key in known}
    for key, now in _pairs(guide).items():
        if key not in kept or len(kept[key].changed(now)) == len(LANGUAGES):
            kept[key] = now
    write(guide.root, kept)


def confirm(guide: Guide, name: str) -> list[Key]:
    """Write down that the texts of a section, or of all sections of a page, agree as they are now; return those that changed."""
    path, _, id = re.sub(r"^(docs/)?((ru|en)/)?", "", name).partition("#")
    before, now = read(guide.root), _pairs(guide)
    meant = [key for key in now if key[0] == path and id in ("", key[1])]
    if not meant:
        known = sorted(key[1] for key in now if key[0] == path)
        raise LookupError(f"{name}: no such section. {f'{path} has: ' + ', '.join(known) if known else f'No page {path}.'}")
    changed = sorted(key for key in meant if before.get(key) != now[key])
    write(guide.root, before | {key: now[key] for key in meant})
    return changed


def main(names: list[str], root: Path = ROOT) -> None:
    """Confirm what is named on the command line."""
    if not names:
        sys.exit("Name a section or a page: python -m proof.agreement session/flush.md#timeline")
    for name in names:
        try:
            changed = confirm(Guide(root), name)
        except (LookupError, DamagedError) as error:
            sys.exit(str(error.args[0]))
        print(*([f"confirmed: {path}#{id}" for path, id in changed] or [f"{name}: nothing has changed"]), sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
