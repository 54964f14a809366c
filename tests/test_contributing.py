"""The steps of the page on adding a page, done: they lead to a page without findings, and the messages shown are real."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from conftest import Planted, Recorded
from test_consoles import data_findings
from test_fences import fence_findings
from test_links import link_findings, nav_findings
from test_shown import prose_findings, recording_findings, shown_findings
from test_twins import all_twin_findings, page_findings

from proof.guide import Guide
from proof.snippets import Finding

FOLDER = "snippets/contributing/add-a-page"


def all_findings(guide: Guide) -> list[Finding]:
    """What all the checks of pages say, in the order in which to mend it."""
    of_pages = (
        finding
        for page in guide.pages
        for check in (lambda p: fence_findings(guide, p), page_findings, lambda p: link_findings(guide, p))
        for finding in check(page)
    )
    of_guide = (all_twin_findings, shown_findings, prose_findings, recording_findings, nav_findings, data_findings)
    return [*of_pages, *(finding for check in of_guide for finding in check(guide))]


@pytest.fixture
def done(planted: Planted, pytestconfig: pytest.Config) -> Planted:
    """A small guide with the page that the steps make."""
    source = pytestconfig.rootpath / FOLDER
    page = (source / "page.md").read_text("utf-8").replace(";--8<--", "--8<--")
    for language in ("ru", "en"):
        planted.write(f"docs/{language}/session/undone.md", page)
        planted.write(f"docs/{language}/session/flush.md", '---\ndescription: "x"\n---\n\n# Flush { #flush }\n')
    for path in source.glob("undone.*"):
        planted.write(f"snippets/session/undone/{path.name}", path.read_text("utf-8"))
    nav = (source / "nav.yml").read_text("utf-8").removeprefix("nav:\n")
    planted.change("mkdocs.yml", "            Начало: Start\n", "            Начало: Start\n            Сессия: The session\n")
    planted.write("mkdocs.yml", (planted.root / "mkdocs.yml").read_text("utf-8") + nav)
    return planted


def test_the_steps_lead_to_a_page_without_findings(done: Planted) -> None:
    assert all_findings(done.guide) == []


MISTAKES: dict[str, Callable[[Planted], None]] = {
    "twin": lambda guide: (guide.root / "docs/en/session/undone.md").unlink(),
    "fence": lambda guide: guide.change(
        "docs/ru/session/undone.md", '--8<-- "session/undone/undone.py:undo"', "session.rollback()"
    ),
    "annotation": lambda guide: guide.change("docs/en/session/undone.md", "1.  The `INSERT` goes out here.\n\n", ""),
    "heading": lambda guide: guide.change("docs/ru/session/undone.md", "See also", "## More { #more }\n\nSee also"),
    "renamed": lambda guide: (guide.root / "snippets/session/undone/undone.py").rename(
        guide.root / "snippets/session/undone/forgotten.py"
    ),
}
"""Mistakes that a contributor makes: the page shows what the checks say of them."""


@pytest.mark.parametrize("name", MISTAKES, ids=[f"{FOLDER}/{name}" for name in MISTAKES])
def test_the_messages_shown_are_real(name: str, done: Planted, recorded: Recorded, pytestconfig: pytest.Config) -> None:
    MISTAKES[name](done)
    text = "\n".join(map(str, all_findings(done.guide))) + "\n"
    recorded.compare(pytestconfig.rootpath / FOLDER / f"{name}.txt", text, ": the checks say something else now")
