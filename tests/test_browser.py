"""The site as a reader has it, in Chromium: no errors, no other host, the search, the switch of language and scheme."""

from __future__ import annotations

import re

import pytest
from conftest import report
from playwright.sync_api import Browser, expect
from playwright.sync_api import Page as Tab
from test_accessible import restless, watch
from test_site import address

from proof.guide import Guide
from proof.pages import LANGUAGES
from proof.versions import exact

NARROW = 320  # px: the narrowest phone, and a window of 1280 px at a zoom of 400 %
FITS = """new Promise(done => {
  const fits = () => document.documentElement.scrollWidth <= innerWidth
  const look = left => fits() || !left ? done(fits()) : setTimeout(look, 100, left - 1)
  look(20)
})"""  # `wait_for_function` would need eval, which the pages forbid
IDLE = "new Promise(requestIdleCallback)"
SEARCH = """async query => {
  const script = document.querySelector("script[src$='guide.js']").src
  const { createInstance } = await import(new URL("../pagefind/pagefind.js", script))
  const found = await createInstance({ noWorker: true }).search(query)
  return (await Promise.all(found.results.map(result => result.data()))).map(page => page.url)
}"""


def find(tab: Tab, query: str) -> list[str]:
    """The addresses of the pages that the index gives for a query."""
    return sorted(tab.evaluate(SEARCH, query))


def ask(tab: Tab, query: str) -> None:
    """Type a query into the search, and wait for its results to show."""
    tab.locator(".guide-search").click()
    tab.locator("pagefind-input input").fill(query)
    expect(tab.locator("pagefind-results mark").first).to_be_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_quiet_and_still_and_fits_a_phone(tab: Tab, guide: Guide, language: str) -> None:
    watch(tab)
    tab.set_viewport_size({"width": NARROW, "height": 900})
    for page in (page for page in guide.pages if page.language == language):
        tab.goto(f"./{address(page)}")
        if not tab.evaluate(FITS):
            pytest.fail(f"{page.file} is wider than a window of {NARROW} px", pytrace=False)
        report(restless(tab, page.file))


@pytest.mark.parametrize("key", ["/", "Control+k", "Meta+k"])
def test_search_opens_by_key_and_is_loaded_then(tab: Tab, key: str) -> None:
    requests: list[str] = []
    tab.on("request", lambda request: requests.append(request.url))
    tab.goto("./session/flush/")
    tab.evaluate(IDLE)
    assert not [url for url in requests if "pagefind" in url or "search" in url]
    tab.keyboard.press(key)
    expect(tab.locator("pagefind-input input")).to_be_focused()
    assert [url for url in requests if url.endswith("/guide/pagefind/pagefind-component-ui.js")]
    tab.keyboard.press("Escape")
    expect(tab.locator("pagefind-modal dialog")).not_to_be_visible()
    tab.keyboard.press(key)
    expect(tab.locator("pagefind-input input")).to_be_focused()


SLASH_ONCE_CLOSED = """async dialog => {
  const closed = new Promise(resolve => dialog.addEventListener("close", resolve, { once: true }))
  dialog.close()
  await closed
  const field = document.activeElement
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "/", bubbles: true }))
  return field.tagName
}"""


def test_a_slash_opens_the_search_that_was_just_closed(tab: Tab) -> None:
    tab.goto("./session/flush/")
    tab.keyboard.press("/")
    expect(tab.locator("pagefind-input input")).to_be_focused()
    assert tab.locator("pagefind-modal dialog").evaluate(SLASH_ONCE_CLOSED) == "INPUT"
    expect(tab.locator("pagefind-modal dialog")).to_be_visible()


def test_a_slash_is_a_slash_where_one_types(tab: Tab) -> None:
    tab.goto("./session/flush/")
    tab.keyboard.press("/")
    field = tab.locator("pagefind-input input")
    expect(field).to_be_focused()
    tab.keyboard.type("a/b")
    expect(field).to_have_value("a/b")


@pytest.mark.parametrize(
    "forms", [("сессия", "сессии", "сессиями", "сессию"), ("объект", "объекта", "объектами"), ("ещё", "еще")]
)
def test_forms_of_a_russian_word_find_the_same_russian_pages(tab: Tab, forms: tuple[str, ...]) -> None:
    tab.goto("./session/flush/")
    found = {form: find(tab, form) for form in forms}
    assert len({tuple(pages) for pages in found.values()}) == 1, found
    first = found[forms[0]]
    assert first and not [page for page in first if "/en/" in page]


def test_on_an_english_page_only_english_pages_are_found(tab: Tab) -> None:
    tab.goto("./en/session/flush/")
    found = find(tab, "sessions")
    assert found and all("/en/" in page for page in [*found, *find(tab, "сессия")])


def test_result_shows_section_and_words(tab: Tab) -> None:
    tab.goto("./")
    ask(tab, "autoflush")
    section = tab.locator("pagefind-results .pf-heading-link").first
    expect(section).to_be_visible()
    address = str(section.get_attribute("href"))
    section.click()
    tab.wait_for_url(f"**{address}*")
    assert "#" in address and tab.evaluate("!!document.getElementById(location.hash.slice(1))")


def test_words_of_the_search_are_russian(tab: Tab) -> None:
    tab.goto("./")
    ask(tab, "flush")
    expect(tab.locator("pagefind-summary")).to_contain_text("По запросу «flush» найдено страниц:")
    expect(tab.locator("pagefind-input input")).to_have_attribute("placeholder", "Что ищете?")
    hints = tab.locator("pagefind-modal-footer").inner_text()
    assert "выбрать" in hints and not re.search("navigate|select|clear|close|search", hints)


def test_language_is_switched_in_place(tab: Tab) -> None:
    tab.goto("./session/flush/#autoflush")
    tab.locator(".guide-language").click()
    tab.wait_for_url("**/en/session/flush/#autoflush")
    assert tab.evaluate("document.documentElement.lang") == "en"
    tab.locator(".guide-language").click()
    tab.wait_for_url("**/guide/session/flush/#autoflush")


def test_scheme_follows_the_system_and_the_reader(tab: Tab) -> None:
    background = "getComputedStyle(document.body).backgroundColor"
    tab.goto("./session/flush/")
    light = tab.evaluate(background)
    tab.get_by_title("Включить тёмную тему").click()
    expect(tab.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    assert tab.evaluate(background) != light
    tab.reload()
    expect(tab.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


def test_pane_opens_and_shows_each_database(tab: Tab) -> None:
    tab.goto("./en/session/flush/")
    pane = tab.locator("details.sql").first
    code = pane.locator("pre")
    expect(code.first).not_to_be_visible()
    pane.locator("summary").click()
    expect(code.first).to_be_visible()
    pane.get_by_text("PostgreSQL").click()
    expect(code.nth(1)).to_be_visible()
    expect(code.first).not_to_be_visible()


def test_pane_of_versions_opens_at_the_guides_version(tab: Tab) -> None:
    tab.goto("./legacy/autocommit/")
    pane = tab.locator("details.versions").first
    expect(pane.locator("pre").last).to_be_visible()
    expect(pane.locator("pre").first).not_to_be_visible()
    pane.get_by_text(exact("1.4")).click()
    expect(pane.locator("pre").first).to_be_visible()


def test_term_shows_its_meaning(tab: Tab) -> None:
    tab.goto("./session/flush/")
    term = tab.locator("article abbr").first
    meaning = str(term.get_attribute("title"))
    assert meaning
    term.hover()
    expect(tab.locator(".md-tooltip2--active")).to_have_text(meaning)


def test_page_works_without_javascript(browser: Browser, served: str) -> None:
    context = browser.new_context(base_url=served, java_script_enabled=False)
    tab = context.new_page()
    tab.goto("./en/session/flush/")
    pane = tab.locator("details.sql").first
    pane.locator("summary").click()
    pane.get_by_text("PostgreSQL").click()
    expect(pane.locator("pre").nth(1)).to_be_visible()
    expect(tab.locator(".guide-search")).not_to_be_visible()
    tab.locator(".guide-language").click()
    expect(tab.locator("html")).to_have_attribute("lang", "ru")
    context.close()
