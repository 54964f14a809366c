"""The words by which the search finds a page, although the page may say them otherwise."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from posixpath import dirname, join, normpath

from proof.guide import Guide
from proof.pages import LINK, Page
from proof.terms import ENTRY, GLOSSARY, terms


def _text(page: Page) -> str:
    return "\n".join(page.lines) if page.exists else ""


def _spoken(card: str) -> str:
    """A card's name as programs write it: `Session.refresh`, `select`."""
    *_, owner, name = card.split(".")
    return f"{owner}.{name}" if owner[:1].isupper() else name


def keywords(guide: Guide, language: str) -> dict[str, list[str]]:
    """For the path of each page the names of its cards, and the terms that the glossary explains by a link to it: what they are
    called in both languages and the words to avoid. The terms without a link are the glossary's own."""
    glossary = Page(guide.root, language, GLOSSARY)
    twins = {term.id: term.names for term in terms(_text(glossary.twin))}
    pages = [page for page in guide.pages if page.language == language]
    names = guide.card_names(language)
    cards = {heading.id: page.path for page in pages for heading in page.headings if heading.id in names}
    found: dict[str, list[str]] = {page.path: [] for page in pages}
    for card, path in cards.items():
        found[path].append(_spoken(card))
    for entry in ENTRY.findall(_text(glossary)):
        targets = {
            link["card"] or normpath(join(dirname(GLOSSARY), link["target"].partition("#")[0])) for link in LINK.finditer(entry)
        }
        called = [name.strip("`") for term in terms(entry) for name in (*term.names, *twins.get(term.id, ()), *term.avoided)]
        for path in {cards.get(target, target) for target in targets} & found.keys() or {GLOSSARY}:
            found[path] += called
    return {path: list(dict.fromkeys(names)) for path, names in found.items()}


def list_keywords(index: Path, language: str) -> None:
    """Write beside Pagefind's index the keywords of each page of a language, under the id that its results have.

    Its own filters would do, but they come in another order at each build.
    """
    found = {}
    for path in sorted(index.glob(f"fragment/{language}_*.pf_fragment")):
        fragment = json.loads(gzip.decompress(path.read_bytes()).removeprefix(b"pagefind_dcd"))
        found[path.stem] = [word for word in fragment["meta"].get("keywords", "").split(", ") if word]
    index.joinpath(f"keywords.{language}.json").write_text(json.dumps(found, ensure_ascii=False), "utf-8")
