"""On paper: the cheat sheet takes two pages, and of any page the text alone is there, whole, open and dark on white."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import Built, report
from playwright.sync_api import Browser, expect
from playwright.sync_api import Page as Tab
from test_site import address

from proof.guide import Guide
from proof.pages import LANGUAGES, Page
from proof.snippets import Finding

SHEET = "reference/cheat-sheet.md"
SHEETS_OF_PAPER = 2
MM = 96 / 25.4  # px
MARGIN = re.compile(r"@page \{ margin: [\d.]+mm (?P<side>[\d.]+)mm \}")
KINDS = {
    "diagrams": 'class="diagram"',
    "rows of tables": "<tr>",
    "panes of SQL": '<details class="sql"',
    "panes of versions": '<details class="versions"',
    "tabs": 'class="tabbed-set',
    "annotations": ")!",
    "cards": 'class="doc doc-heading"',
    "addresses": 'href="https://',
    "blocks of the sheet": 'class="sheet"',
}
"""What is printed in a way of its own, and how the HTML of a page has it."""


def shown(selector: str, wrong: str) -> str:
    """A script that lists what can be seen and is wrong."""
    return f"""() => [...document.querySelectorAll('{selector}')]
        .filter(one => one.checkVisibility({{ opacityProperty: true, visibilityProperty: true }}) && ({wrong}))
        .map(one => one.outerHTML.slice(0, 80))"""


FRAME = shown("header, nav, footer, button, dialog, input, [role=tooltip], .headerlink", "true")
CUT = shown(
    "article *:not(svg *)",
    """getComputedStyle(one).display != "inline" && (one.getBoundingClientRect().right > innerWidth + 1
        || one.clientWidth && one.scrollWidth > one.clientWidth + 1)""",
)
SPLIT = shown("article :is(pre, tr, .diagram)", 'getComputedStyle(one).breakInside != "avoid"')
BRIGHTNESS = """(colour => {
    const [red, green, blue, opacity = 1] = colour.match(/[\\d.]+/g).map(Number)
    return 1 - opacity * (1 - (0.21 * red + 0.72 * green + 0.07 * blue) / 255)
})"""
PALE = shown(
    "article, article *",
    f"{BRIGHTNESS}(getComputedStyle(one).color) > 0.6 || {BRIGHTNESS}(getComputedStyle(one).backgroundColor) < 0.85",
)


def number_of_pages(pdf: bytes) -> int:
    """The pages of a PDF that Chromium wrote: it leaves the objects that describe them uncompressed."""
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def sheet_findings(tab: Tab, page: Page) -> Iterator[Finding]:
    """A cheat sheet that does not fill its paper, or needs more of it."""
    number = number_of_pages(tab.pdf(format="A4"))
    if number != SHEETS_OF_PAPER:
        cure = "Shorten a program or take one out; look at it in the browser's print preview."
        yield Finding(page.file, 1, f"takes {number} pages of A4, not {SHEETS_OF_PAPER}", cure)


def html(built: Built, page: Page) -> str:
    return (built.folder / address(page) / "index.html").read_text("utf-8")


def on_paper(tab: Tab, page: Page) -> None:
    """Open a page as wide as the text on a sheet of A4."""
    style = Path(__file__).parent.parent / "theme/assets/print.css"
    margin = MARGIN.search(style.read_text("utf-8"))
    assert margin, f"{style}: @page sets no margins"
    tab.set_viewport_size({"width": int((210 - 2 * float(margin["side"])) * MM), "height": 1000})
    tab.goto(f"./{address(page)}")
    tab.emulate_media(media="print")


@pytest.mark.parametrize("language", LANGUAGES)
def test_cheat_sheet_takes_two_pages(tab: Tab, guide: Guide, language: str) -> None:
    page = Page(guide.root, language, SHEET)
    tab.goto(f"./{address(page)}")
    report(list(sheet_findings(tab, page)))


@pytest.mark.parametrize(
    "change, number", [("part.append(...part.cloneNode(true).childNodes)", 4), ("part.replaceChildren()", 1)]
)
def test_planted_length_is_caught(tab: Tab, guide: Guide, change: str, number: int) -> None:
    page = Page(guide.root, "en", SHEET)
    tab.goto(f"./{address(page)}")
    tab.evaluate(f"for (const part of document.querySelectorAll('.sheet')) {change}")
    [finding] = sheet_findings(tab, page)
    assert finding.path == page.file and f"takes {number} pages" in finding.message


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_are_printed_whole_and_alone(tab: Tab, built: Built, guide: Guide, language: str) -> None:
    """The pages that have most of something."""
    texts = {page: html(built, page) for page in guide.pages if page.language == language}
    assert all(any(mark in text for text in texts.values()) for mark in KINDS.values()), "no page has one of the kinds"
    findings = []
    for page in {max(texts, key=lambda page: texts[page].count(mark)) for mark in KINDS.values()}:
        on_paper(tab, page)
        for what, script in {"the frame shows": FRAME, "this is cut": CUT, "a page may end within": SPLIT}.items():
            cure = "Give it a rule in theme/assets/print.css."
            findings += [Finding(page.file, 1, f"on paper {what}: {one}", cure) for one in tab.evaluate(script)]
    report(sorted(findings))


@pytest.mark.parametrize(
    "plant, script",
    [
        ("<pre><code style='white-space: pre; overflow: hidden'>{0}</code></pre>", CUT),
        ("<div style='width: 300mm'>{0}</div>", CUT),
        ("<button>{0}</button>", FRAME),
        ("<pre style='break-inside: auto'>{0}</pre>", SPLIT),
    ],
)
def test_planted_on_paper_is_caught(tab: Tab, guide: Guide, plant: str, script: str) -> None:
    on_paper(tab, Page(guide.root, "en", "session/flush.md"))
    assert not tab.evaluate(script)
    tab.evaluate("html => document.querySelector('article').insertAdjacentHTML('beforeend', html)", plant.format("long " * 99))
    assert tab.evaluate(script)


def test_dark_scheme_is_printed_dark_on_white(tab: Tab) -> None:
    tab.goto("./en/session/object-states/")
    tab.get_by_title("Switch to the dark scheme").click()
    expect(tab.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    assert tab.evaluate(PALE)
    tab.emulate_media(media="print")
    assert tab.evaluate(PALE) == []


@pytest.mark.parametrize("scripts", [True, False])
def test_what_is_closed_on_the_screen_is_open_on_paper(browser: Browser, served: str, scripts: bool) -> None:
    context = browser.new_context(base_url=served, java_script_enabled=scripts)
    tab = context.new_page()
    tab.goto("./en/session/flush/")
    answer, pane = (tab.locator(f"details.{kind}").last.locator("pre").first for kind in ("success", "sql"))
    expect(answer).not_to_be_visible()
    tab.emulate_media(media="print")
    expect(answer).to_be_visible()
    expect(pane).to_be_visible()
    context.close()


def test_chosen_database_and_annotations_are_printed(tab: Tab) -> None:
    tab.goto("./en/session/flush/")
    pane = tab.locator("details.sql").first
    pane.locator("summary").click()
    pane.get_by_text("PostgreSQL").click()
    tab.locator(".md-annotation").first.wait_for()
    notes = "[...document.querySelectorAll('.highlight + ol')]"
    tab.evaluate(f"addEventListener('beforeprint', () => {{ window.printed = {notes}.map(list => list.textContent).join() }})")
    tab.pdf()
    assert "The change of race was still in memory" in tab.evaluate("printed")
    tab.emulate_media(media="print")
    shown = f"{notes}.map(list => (list.hidden = false, getComputedStyle(list).display))"
    assert "none" not in tab.evaluate(shown)
    for part in ("label", "pre"):
        expect(pane.locator(part).nth(1)).to_be_visible()
        expect(pane.locator(part).first).not_to_be_visible()
