"""A page exists in both languages or in none, and its twins have the same headings, programs, annotations and links."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import zip_longest

import pytest
from conftest import Planted, report

from proof.guide import Guide
from proof.pages import Link, Page
from proof.sections import sections
from proof.snippets import Finding


def page_findings(page: Page) -> Iterator[Finding]:
    """What is wrong with a page by itself."""
    if not page.description:
        cure = 'Begin the page with front matter that has a description: "…".'
        yield Finding(page.file, 1, "the page has no description", cure)
    headings = page.headings
    if not headings or headings[0].level != 1 or sum(heading.level == 1 for heading in headings) != 1:
        yield Finding(page.file, headings[0].line if headings else 1, "a page has one # heading, and it is the first", "Mend it.")
    for heading in headings:
        if heading.id is None or not re.fullmatch(r"[a-z][a-z0-9-]*|[a-z][A-Za-z0-9_.]*", heading.id):
            cure = "End the heading with an English id, the same in both languages: { #what-flush-does }"
            yield Finding(page.file, heading.line, f"the heading '{heading.text}' has no explicit id", cure)
    for name, number in Counter(heading.id for heading in headings if heading.id).items():
        if number > 1:
            line = [heading.line for heading in headings if heading.id == name][1]
            yield Finding(page.file, line, f"the id '{name}' stands {number} times on the page", "Give each heading its own id.")


def target_of(link: Link) -> str:
    """What a link leads to, in a form that twins share: a site may hold its pages under a language of their own."""
    return re.sub(r"/(ru|en)/", "/", link.target)


def twin_findings(page: Page) -> Iterator[Finding]:
    """Where a page and its twin differ in what they have to share."""
    twin = page.twin
    if not twin.exists:
        yield Finding(page.file, 1, f"there is no {twin.file}", f"Write {twin.file}, or delete this page.")
        return
    for here, there in zip_longest(page.headings, twin.headings):
        if here is None or there is None or (here.level, here.id) != (there.level, there.id):
            line = here.line if here else page.headings[-1].line
            wanted = f"{'#' * there.level} … {{ #{there.id} }} ({twin.file}:{there.line})" if there else "no more headings"
            cure = "Give both languages the same headings, in the same order, with the same ids."
            yield Finding(page.file, line, f"the twin has here: {wanted}", cure)
            return
    for here, there in zip_longest(page.fences, twin.fences):
        if here is None or there is None or shape(here.info, here.body) != shape(there.info, there.body):
            line = here.line if here else len(page.lines)
            wanted = f"{' '.join(there.body).strip()} ({twin.file}:{there.line})" if there else "no more fences"
            yield Finding(page.file, line, f"the twin has here: {wanted}", "Include the same programs in the same order.")
            return
        if here.annotations != there.annotations:
            message = f"{here.annotations} annotations, the twin has {there.annotations} ({twin.file}:{there.line})"
            yield Finding(page.file, here.line, message, "Explain the same lines in both languages.")
    for heading in page.headings:
        here, there = (Counter(target_of(link) for link in p.links if link.under == heading.id) for p in (page, twin))
        if set(here) != set(there):
            names = ", ".join(sorted(set(here) ^ set(there)))
            yield Finding(page.file, heading.line, f"in this section only one language links to: {names}", "Link from both.")


def prose_findings(page: Page) -> Iterator[Finding]:
    """Sections of twins whose prose differs in what is the same in every language: code, numbers, kinds of blocks."""
    there = sections(page.twin)
    for id, section in sections(page).items():
        if id not in there:
            continue
        file, twin = page.twin.file.as_posix(), there[id]
        for what, ours, theirs in (("code", section.codes, twin.codes), ("the numbers", section.numbers, twin.numbers)):
            here, only = sorted(ours.keys() - theirs.keys(), key=ours.__getitem__), sorted(theirs.keys() - ours.keys())
            if here or only:
                place = f"only {file}:{min(theirs[name] for name in only)} has {', '.join(only)}" if only else ""
                message = "; ".join(filter(None, [f"only this section has {', '.join(here)}" if here else "", place]))
                line, cure = ours[here[0]] if here else section.line, f"Name the same in both; the twin is {file}:{twin.line}."
                yield Finding(page.file, line, f"{what} in the prose of '{id}' differs: {message}", cure)
        for one, other in zip_longest(section.blocks, twin.blocks):
            if one is None or other is None or one[0] != other[0]:
                wanted = f"{other[0]} ({file}:{other[1]})" if other else f"no more blocks ({file}:{twin.line})"
                cure = "Give both languages the same blocks in the same order."
                yield Finding(page.file, one[1] if one else section.line, f"the twin has here: {wanted}", cure)
                break


def all_twin_findings(guide: Guide) -> Iterator[Finding]:
    """Where twins differ: each difference once, seen from the Russian page; a missing twin from the page that is there.

    Their prose is compared once they have the same sections, fences and links.
    """
    for page in guide.pages:
        if page.language == "ru" or not page.twin.exists:
            yield from list(twin_findings(page)) or prose_findings(page)


def shape(info: str, body: list[str]) -> tuple[str, list[str]]:
    """A fence without its place on the page; the words of a diagram are in the page's language."""
    return info, [re.sub(r"\.(ru|en)\.mmd", ".mmd", line.strip()) for line in body]


def test_pages(guide: Guide) -> None:
    report([finding for page in guide.pages for finding in page_findings(page)])


def test_twins(guide: Guide) -> None:
    report(list(all_twin_findings(guide)))


@pytest.mark.parametrize(
    "old, new, line, message",
    [
        ("# Привет { #hello }", "# Привет", 5, "has no explicit id"),
        ("{ #more }", "{ #ещё }", 15, "has no explicit id"),
        ("{ #more }", "{ #hello }", 15, "stands 2 times"),
        ("## Ещё", "# Ещё", 5, "one # heading"),
        ('description: "Привет"\n', "", 1, "no description"),
    ],
)
def test_planted_mistake_on_a_page_is_caught(planted: Planted, old: str, new: str, line: int, message: str) -> None:
    planted.change("docs/ru/start/hello.md", old, new)
    planted.expect((f for page in planted.guide.pages for f in page_findings(page)), "docs/ru/start/hello.md", line, message)


@pytest.mark.parametrize(
    "old, new, line, message",
    [
        ("## Ещё { #more }", "", 5, "the twin has here: ## … { #more }"),
        ("{ #more }", "{ #else }", 15, "the twin has here: ## … { #more }"),
        ("## Ещё", "### Ещё", 15, "the twin has here: ## … { #more }"),
        ("Текст.\n", "Текст.\n\n## Лишнее { #extra }\n", 9, "the twin has here: ## … { #more }"),
        ("hello.py:hello", "hello.py", 9, 'the twin has here: --8<-- "start/hello/hello.py:hello"'),
        ("```python", '```python sql="off"', 9, "the twin has here"),
        ("1.  Печатает.\n", "1.  Печатает.\n2.  И ещё.\n", 9, "2 annotations, the twin has 1"),
        ("../index.md#home", "https://example.org/", 15, "only one language links to: ../index.md#home, https://example.org/"),
    ],
)
def test_planted_difference_is_caught(planted: Planted, old: str, new: str, line: int, message: str) -> None:
    planted.change("docs/ru/start/hello.md", old, new)
    planted.expect(twin_findings(planted.guide.pages[1]), "docs/ru/start/hello.md", line, message)


@pytest.mark.parametrize("language, other", [("ru", "en"), ("en", "ru")])
def test_planted_missing_twin_is_caught(planted: Planted, language: str, other: str) -> None:
    (planted.root / f"docs/{language}/start/hello.md").unlink()
    planted.expect(
        all_twin_findings(planted.guide), f"docs/{other}/start/hello.md", 1, f"there is no docs/{language}/start/hello.md"
    )


@pytest.mark.parametrize(
    "ru, en, line, message",
    [
        ("Строк 20.", "12 rows.", 7, "only this section has 20; only docs/en/start/hello.md:7 has 12"),
        ("Версия 2.0.", "Version 2.1.", 7, "only this section has 2.0; only docs/en/start/hello.md:7 has 2.1"),
        ("Строк.", "Rows,\n20 in all.", 5, "only docs/en/start/hello.md:8 has 20"),
        ("Число\n`20`.", "The number 20.", 8, "code in the prose of 'hello' differs: only this section has 20"),
        ("Сделайте flush.", "Call `flush()`.", 5, "only docs/en/start/hello.md:7 has flush()"),
        ("Всего {{ pages }}.", "In all {{ programs }}.", 7, "only this section has {{ pages }}"),
        ("!!! note\n    Да.", "!!! tip\n    Yes.", 7, "the twin has here: !!! tip (docs/en/start/hello.md:7)"),
        ("!!! note\n    Да.", "??? note\n    Yes.", 7, "the twin has here: ??? note (docs/en/start/hello.md:7)"),
        ('=== "Да"\n\n    Да.', "Yes.", 7, "the twin has here: no more blocks"),
        ("Нет.", '=== "Yes"\n\n    Yes.', 5, "the twin has here: === (docs/en/start/hello.md:7)"),
    ],
)
def test_planted_difference_in_prose_is_caught(planted: Planted, ru: str, en: str, line: int, message: str) -> None:
    planted.change("docs/ru/start/hello.md", "Текст.", ru)
    planted.change("docs/en/start/hello.md", "Text before.", en)
    found = list(all_twin_findings(planted.guide))
    assert (found[0].path.as_posix(), found[0].line) == ("docs/ru/start/hello.md", line)
    assert message in found[0].message and found[0].cure


@pytest.mark.parametrize(
    "ru, en",
    [
        ("Это 1,5 МБ, 10\u00a0000 строк, 40 %.", "These are 10,000 rows, 1.5 MB, 40%."),
        ("Версии 2.0,\n2.1.", "Versions 2.0, 2.1."),
        ("[Раз](https://example.org/1) и `f(\n1)`.", "`f( 1)`, [one](https://example.org/1)."),
        ("1.  Раз.\n2.  Два.", "- One.\n- Two."),
        ("Двадцать.", "Twenty."),
    ],
)
def test_same_facts_pass(planted: Planted, ru: str, en: str) -> None:
    planted.change("docs/ru/start/hello.md", "Текст.", ru)
    planted.change("docs/en/start/hello.md", "Text before.", en)
    assert not list(all_twin_findings(planted.guide))
