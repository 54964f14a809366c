"""Links lead somewhere: to a page, to a heading on it, to a card; and the navigation names every page once."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import Built, Planted, report

from proof.copies import TAG
from proof.guide import Guide
from proof.pages import Page
from proof.snippets import Finding


def link_findings(guide: Guide, page: Page) -> Iterator[Finding]:
    """Links of a page that lead nowhere."""
    cards = guide.card_names(page.language)
    for link in page.links:
        target, _, anchor = link.target.partition("#")
        if link.card:
            if link.target not in cards:
                cure = f"Add the card ::: {link.target} to a page of reference/, or correct the name."
                yield Finding(page.file, link.line, f"no card has the name {link.target}", cure)
        elif not re.match(r"(https?|mailto):", target):
            path = posixpath.normpath(posixpath.join(posixpath.dirname(page.path), target)) if target else page.path
            other = Page(guide.root, page.language, path)
            if not other.exists:
                yield Finding(
                    page.file, link.line, f"there is no page {other.file}", "Link to a page that exists, by its .md file."
                )
            elif anchor and anchor not in {heading.id for heading in other.headings}:
                known = ", ".join(str(heading.id) for heading in other.headings)
                yield Finding(page.file, link.line, f"{other.file} has no heading #{anchor}", f"It has: {known}.")
        elif target.startswith("http:"):
            yield Finding(page.file, link.line, f"{target} is not encrypted", "Write https://.")


def nav_findings(guide: Guide) -> Iterator[Finding]:
    """Pages that the navigation leaves out or names in vain, and words of it without a translation."""
    config, (paths, names) = Path("mkdocs.yml"), guide.nav
    for path in sorted({page.path for page in guide.pages} - set(paths)):
        yield Finding(Path("docs/ru", path), 1, "the page is not in the navigation", f"Add `- {path}` under nav: in mkdocs.yml.")
    for path in sorted(path for path, number in Counter(paths).items() if number > 1):
        yield Finding(config, guide.config_line(path), f"{path} stands twice in the navigation", "Take one of the lines out.")
    for path in sorted(set(filter(lambda path: path.endswith(".md"), paths)) - {page.path for page in guide.pages}):
        cure = f"Write docs/ru/{path} and docs/en/{path}, or take the line out."
        yield Finding(config, guide.config_line(path), f"there is no page {path}", cure)
    for path, title in guide.nav_titles.items():
        cure = f"Write `- {path}`: the title comes from the # heading of the page, in each language."
        yield Finding(config, guide.config_line(path), f"{path} has a title here, '{title}'", cure)
    for name in sorted(set(names) - set(guide.nav_translations)):
        cure = f"Add it under nav_translations: {name}: …"
        yield Finding(config, guide.config_line(name), f"the section '{name}' has no English name", cure)
    for name in sorted(set(guide.nav_translations) - set(names)):
        yield Finding(config, guide.config_line(name), f"the navigation has no section '{name}'", "Take the translation out.")
    for name, translation in guide.nav_translations.items():
        if not re.fullmatch(r"[A-Z][ -~]*[^.\s]", translation) or list(guide.nav_translations.values()).count(translation) > 1:
            cure = "Write it in English, with a capital letter, without a full stop, and as that of no other section."
            yield Finding(config, guide.config_line(f"{name}: "), f"not the English name of a section: '{translation}'", cure)


def test_links(guide: Guide) -> None:
    report([finding for page in guide.pages for finding in link_findings(guide, page)])


def test_nav(guide: Guide) -> None:
    report(list(nav_findings(guide)))


def test_nav_calls_each_page_by_its_heading(built: Built, guide: Guide) -> None:
    for page in guide.pages:
        html = (built.folder / page.address / "index.html").read_text("utf-8")
        [label] = re.findall(r'<a href="[^"]*" class="md-nav__link md-nav__link--active">.*?</a>', html, re.DOTALL)
        [heading] = re.findall(r"<h1[^>]*>(.*?)<a class=\"headerlink\"", html, re.DOTALL)
        assert TAG.sub("", label).split() == TAG.sub("", heading).split(), page.file


@pytest.mark.parametrize(
    "target, message",
    [
        ("(../index.md#hause)", "docs/en/index.md has no heading #hause"),
        ("(#mor)", "docs/en/start/hello.md has no heading #mor"),
        ("(../nowhere.md)", "there is no page docs/en/nowhere.md"),
        ("(../)", "there is no page"),
        ("(http://example.org/)", "not encrypted"),
        ("[sqlalchemy.orm.session.Session.flash]", "no card has the name"),
    ],
)
def test_planted_link_is_caught(planted: Planted, target: str, message: str) -> None:
    planted.change("docs/en/start/hello.md", "(../index.md#home)", target)
    page = planted.guide.pages[-1]
    planted.expect(link_findings(planted.guide, page), "docs/en/start/hello.md", 17, message)


def test_planted_link_that_goes_on_in_the_next_line_is_caught(planted: Planted) -> None:
    planted.change("docs/en/start/hello.md", "[Home](../index.md#home)", "[To the\nhome page](../home.md)")
    planted.expect(
        link_findings(planted.guide, planted.guide.pages[-1]), "docs/en/start/hello.md", 17, "there is no page docs/en/home.md"
    )


def test_links_that_lead_somewhere_pass(planted: Planted) -> None:
    planted.change(
        "docs/en/start/hello.md", "(../index.md#home)", "(../index.md#home) [x](#more) [y](https://example.org/) `[z](no.md)`"
    )
    assert not list(link_findings(planted.guide, planted.guide.pages[-1]))


@pytest.mark.parametrize(
    "old, new, name, line, message",
    [
        ("      - start/hello.md\n", "      - https://example.org/\n", "docs/ru/start/hello.md", 1, "not in the navigation"),
        ("  - index.md\n", "  - index.md\n  - start/hello.md\n", "mkdocs.yml", 15, "start/hello.md stands twice"),
        ("  - index.md\n", "  - index.md\n  - other.md\n", "mkdocs.yml", 13, "there is no page other.md"),
        (
            "  - Начало:\n",
            "  - Конец:\n      - https://example.org/\n  - Начало:\n",
            "mkdocs.yml",
            13,
            "'Конец' has no English name",
        ),
        ("Начало: Start\n", "Начало: Start\n            Конец: End\n", "mkdocs.yml", 10, "has no section 'Конец'"),
        ("- start/hello.md", "- Привет: start/hello.md", "mkdocs.yml", 14, "start/hello.md has a title here, 'Привет'"),
        ("- index.md", "- Дом: index.md", "mkdocs.yml", 12, "index.md has a title here, 'Дом'"),
        ("Начало: Start\n", "Начало: Начало\n", "mkdocs.yml", 9, "not the English name of a section: 'Начало'"),
        ("Начало: Start\n", "Начало: start.\n", "mkdocs.yml", 9, "not the English name of a section: 'start.'"),
    ],
)
def test_planted_nav_mistake_is_caught(planted: Planted, old: str, new: str, name: str, line: int, message: str) -> None:
    planted.change("mkdocs.yml", old, new)
    planted.expect(nav_findings(planted.guide), name, line, message)
