"""What axe finds on the pages: nothing, in both schemes, with everything open that a reader can open; and nothing moves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from conftest import report
from playwright.sync_api import Page as Tab
from test_site import address

from proof.guide import Guide
from proof.pages import LANGUAGES
from proof.snippets import Finding

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text("utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
OF_COLOUR = ["color-contrast", "link-in-text-block"]
"""Most of the time goes to these: they are asked once for each look that text has."""
OPEN = """() => {
  document.querySelectorAll("details").forEach(pane => { pane.open = true })
  const style = document.createElement("style")
  style.textContent = ".tabbed-block { display: block !important }"
  document.head.append(style)
  const seen = new Set()
  for (const mark of document.querySelectorAll("pre code span:not(:has(aside), aside *)"))  // as many as all else together
    seen.has(mark.className) ? mark.remove() : seen.add(mark.className)
}"""
NEW_LOOKS = """() => {
  const name = `looks ${document.body.dataset.mdColorScheme}`
  const known = new Set(JSON.parse(sessionStorage[name] ?? "[]"))
  const found = [...document.body.querySelectorAll("*")].filter(element => {
    if (![...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim())) return false
    let look = getComputedStyle(element).color
    for (let one = element; one !== document.body; one = one.parentElement) look += ` ${one.tagName}.${one.className}`
    let short = 0 // all looks as they are would fill the store
    for (let index = 0; index < look.length; index += 1) short = Math.imul(short, 31) + look.charCodeAt(index) | 0
    return !known.has(short) && known.add(short)
  })
  sessionStorage[name] = JSON.stringify([...known])
  return found
}"""
RUN = """async ([where, options]) => {
  const { violations } = await axe.run(where, { resultTypes: ["violations"], ...options })
  return violations.flatMap(({ id, help, nodes }) => nodes.map(node => [id, help, node.target.join(" "), node.failureSummary]))
}"""
WATCH = """window.moved = []
new PerformanceObserver(list => {
  for (const { hadRecentInput, sources } of list.getEntries())
    if (!hadRecentInput) moved.push(...sources.map(({ node }) => (node?.outerHTML ?? node?.textContent ?? "?").slice(0, 80)))
}).observe({ type: "layout-shift", buffered: true })"""
SCROLL = """async () => {
  for (const part of [0.25, 0.5, 0.75, 1]) {
    scrollTo(0, part * document.body.scrollHeight)
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
  }
  return moved
}"""
STILL = "Give it its size ahead of the scripts (theme/assets/guide.css), or keep what it looks like while it is active."


def watch(tab: Tab) -> None:
    """From now on note what moves by itself on the pages of a tab."""
    tab.add_init_script(WATCH)


def moved(tab: Tab, path: Path) -> Iterator[Finding]:
    """What moved while a page was loaded and scrolled down."""
    for name in dict.fromkeys(tab.evaluate(SCROLL)):
        width = tab.viewport_size["width"] if tab.viewport_size else 0
        yield Finding(path, 1, f"moves while the page loads or is scrolled, in a window of {width} px: {name!r}", STILL)


def restless(tab: Tab, path: Path) -> list[Finding]:
    """What moves whenever the page of a tab is loaded: a busy machine may paint a frame late, but not twice."""
    if once := list(moved(tab, path)):
        tab.reload()
        again = list(moved(tab, path))
        return [finding for finding in once if finding in again]
    return once


def violations(tab: Tab, path: Path, where: Any = None, **options: Any) -> Iterator[Finding]:
    """What axe finds on a page as it is now; `where` limits it to elements."""
    if not tab.evaluate("'axe' in window"):
        tab.evaluate(AXE)
    found = tab.evaluate(RUN, [where or tab.evaluate_handle("document"), {"runOnly": RULES, **options}])
    scheme = tab.evaluate("document.body.dataset.mdColorScheme ?? ''")
    for rule, help, selector, summary in found:
        yield Finding(path, 1, f"{rule} {scheme} at {selector}: {help}", re.sub(r"\s+", " ", summary))


def colours(tab: Tab, path: Path) -> Iterator[Finding]:
    """What axe finds in the colours of texts that look like none before in this tab."""
    looks = tab.evaluate_handle(NEW_LOOKS)
    if looks.evaluate("looks => looks.length"):
        yield from violations(tab, path, looks, runOnly=OF_COLOUR)


def visit(tab: Tab, path: Path, where: str = "html") -> Iterator[Finding]:
    """What is found on the page that a tab shows, or in a part of it, in both schemes."""
    tab.evaluate(OPEN)
    part = tab.locator(where).element_handle()
    yield from violations(tab, path, part, rules={rule: {"enabled": False} for rule in OF_COLOUR})
    for scheme in ("default", "slate"):
        tab.evaluate("scheme => { document.body.dataset.mdColorScheme = scheme }", scheme)
        yield from colours(tab, path)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page(tab: Tab, guide: Guide, language: str) -> None:
    tab.emulate_media(reduced_motion="reduce")
    watch(tab)
    found: dict[str, Finding] = {}
    sections = set[str]()
    for page in (page for page in guide.pages if page.language == language):
        tab.goto(f"./{address(page)}")
        section = page.path.partition("/")[0]  # the frame is the same on all its pages
        part = "article" if section in sections else "html"
        sections.add(section)
        for finding in (*restless(tab, page.file), *visit(tab, page.file, part)):
            found.setdefault(finding.message, finding)
    report(list(found.values()))


@pytest.mark.parametrize("language, width", [("ru", 1280), ("en", 320)])
def test_what_opens_over_a_page(tab: Tab, language: str, width: int) -> None:
    tab.emulate_media(reduced_motion="reduce")
    tab.set_viewport_size({"width": width, "height": 900})
    home = "" if language == "ru" else "en/"
    page = Path("docs", language, "mapping/relationships.md")
    found: list[Finding] = []
    tab.goto(f"./{home}mapping/relationships/")
    opened = {
        "article abbr": ".md-tooltip2--active",
        ".md-annotation": ".md-tooltip--active",
        ".diagram > button": "dialog[open]",
        ".guide-search": "pagefind-modal dialog[open]",
        ".guide-sections:visible": ".md-sidebar--primary:visible a",
    }
    for name, over in opened.items():
        if not tab.locator(name).count():
            continue  # a wide window needs no drawer
        tab.locator(name).first.focus()
        if "button" in name or "guide" in name:
            tab.keyboard.press("Enter")
        tab.locator(over).first.wait_for()
        if "search" in name:
            tab.keyboard.type("session")
            tab.locator("pagefind-results mark").first.wait_for()
        for scheme in ("default", "slate"):
            tab.evaluate("scheme => { document.body.dataset.mdColorScheme = scheme }", scheme)
            found += violations(tab, page, runOnly=RULES[:-1])  # Material hangs tooltips outside the landmarks
        tab.keyboard.press("Escape")
        tab.locator(over).first.wait_for(state="hidden")
    report(found)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_not_found_page(tab: Tab, scheme: Any) -> None:
    tab.emulate_media(color_scheme=scheme)
    tab.goto("./404.html")
    report([*violations(tab, Path("theme/404.html"))])


@pytest.mark.parametrize(
    "planted, rule",
    [
        ("<a href='#'><span></span></a>", "link-name"),
        ("<p><button></button></p>", "button-name"),
        ("<p style='color: #999; background: #fff'>Pale</p>", "color-contrast default"),
        ("<p style='color: #555; background: #111'>Dark</p>", "color-contrast slate"),
        ("<details><summary>More</summary><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='></details>", "image-alt"),
        ("<table><thead><tr><th></th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>", "empty-table-header"),
    ],
)
def test_planted_barrier_is_found(tab: Tab, planted: str, rule: str) -> None:
    tab.emulate_media(reduced_motion="reduce")
    tab.goto("./start/install/")
    tab.evaluate("text => document.querySelector('article').insertAdjacentHTML('beforeend', text)", planted)
    found = [str(finding) for finding in visit(tab, Path("page.md"))]
    assert any(rule in finding for finding in found), found


def test_planted_movement_is_found(tab: Tab) -> None:
    watch(tab)
    tab.goto("./start/install/")
    assert not list(moved(tab, Path("page.md")))
    tab.evaluate("scrollTo(0, 0)")
    tab.wait_for_timeout(500)  # movement by scrolling does not count
    tab.evaluate("document.querySelector('h1').insertAdjacentHTML('beforebegin', '<p style=height:90px>Late</p>')")
    assert list(moved(tab, Path("page.md")))
