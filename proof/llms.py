"""`llms.txt`: the list of a language's pages with their descriptions, for tools that read text; it leads to the Markdown copies.

One stands at the root of each language, as the languages do on the site: `llms.txt` is Russian, `en/llms.txt` English.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from pathlib import Path

from proof.copies import COPY
from proof.guide import Guide
from proof.pages import LANGUAGES, Page

NAME = "llms.txt"
HOME = {"ru": "Главная страница", "en": "Home page"}
INTRODUCTION = {
    "ru": "Ссылки ведут на страницы в Markdown: с программами, их выводом и SQL, который получила каждая база. "
    "Сама страница лежит по тому же адресу без `{copy}`. То же [по-английски]({other}).",
    "en": "The links lead to the pages in Markdown, with the programs, their output and the SQL that each database received. "
    "The page itself has the same address without `{copy}`. The same [in Russian]({other}).",
}


def write(guide: Guide, site: Path) -> None:
    """Write the list of each language into a built site."""
    for language in LANGUAGES:
        home = Page(guide.root, language, "index.md")
        (site / home.address / NAME).write_text("\n".join(lines(guide, home)) + "\n", "utf-8", newline="\n")


def lines(guide: Guide, home: Page) -> Iterator[str]:
    """The list of one language: the title and description of its home page, then its navigation, section by section."""
    other = posixpath.relpath(f"{home.twin.address}{NAME}", home.address or ".")
    yield from (f"# {home.headings[0].text}", "", f"> {home.description}", "")
    yield INTRODUCTION[home.language].format(copy=COPY, other=other)
    for name, paths in guide.sections:
        title = name if home.language == LANGUAGES[0] else guide.nav_translations.get(name or "")
        yield from ("", f"## {title or HOME[home.language]}", "")
        for path in paths:
            page = Page(guide.root, home.language, path)
            address = posixpath.relpath(f"{page.address}{COPY}", home.address or ".")
            yield f"- [{page.headings[0].text}]({address}): {page.description}"
