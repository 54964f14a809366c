"""The keyboard alone reaches everything that a pointer can use, one sees where it is, and nothing keeps it."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page as Tab
from playwright.sync_api import expect

HOME = {"ru": "", "en": "en/"}
FOCUSABLE = """() => {
  const stops = "a[href], button, summary, input, textarea, label[tabindex], [tabindex='0']"
  const all = [...document.querySelectorAll(stops)]
    .filter(one => one.tabIndex >= 0 && !one.hidden && !one.closest(".highlight + ol, .md-tooltip"))
  all.forEach((one, number) => { one.dataset.stop = number })
  return all.filter(one => {
    const { visibility, display } = getComputedStyle(one)
    const shown = one.checkVisibility({ visibilityProperty: true }) && visibility === "visible" && display !== "none"
    return shown && (one.type !== "radio" || one.checked) && !(one.closest("details:not([open])") && one.tagName !== "SUMMARY")
  }).map(one => Number(one.dataset.stop))
}"""
FOCUSED = """() => {
  const colour = text => text.match(/[\\d.]+/g).slice(0, 3).map(Number)
  const light = rgb => rgb.map(one => one / 255).map(one => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)
    .reduce((sum, one, index) => sum + one * [0.2126, 0.7152, 0.0722][index], 0)
  const one = document.activeElement
  if (one === document.body) return null
  // a radio button shows its focus on the label after it, or on the labels of its tabs
  const shown = one.type !== "radio" ? one : one.closest(".tabbed-set")?.querySelector(".tabbed-labels") ?? one.nextElementSibling
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown)
  const lights = [outlineColor, getComputedStyle(document.body).backgroundColor].map(text => light(colour(text)))
  const { left, top, width, height } = shown.getBoundingClientRect()
  const points = [0.1, 0.5, 0.9].flatMap(x => [0.2, 0.5, 0.8].map(y => [left + x * width, top + y * height]))
  return {
    stop: Number(one.dataset.stop ?? -1),
    name: one.outerHTML.slice(0, 120),
    ring: outlineStyle !== "none" && parseFloat(outlineWidth) >= 1.5,
    contrast: (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05),
    seen: points.map(point => document.elementFromPoint(...point))
      .some(top => top && (shown.contains(top) || top.contains(shown))),
  }
}"""

SETTLED = 20  # tenths of a second, after which nothing scrolls any more


def focused(tab: Tab) -> dict[str, Any] | None:
    """Where the focus is, once the page has come there."""
    for _ in range(SETTLED):
        here = tab.evaluate(FOCUSED)
        if here is None or here["seen"]:
            return here
        tab.wait_for_timeout(100)
    return here


def walk(tab: Tab, key: str) -> list[dict[str, Any]]:
    """Press a key until the focus leaves the page, or begins again; each place where it was."""
    found: list[dict[str, Any]] = []
    while len(found) < 500:
        tab.keyboard.press(key)
        here = focused(tab)
        if here is None or (found and here["stop"] == found[0]["stop"]):
            return found
        found.append(here)
    pytest.fail(f"{key} never leaves the page: {found[-3:]}", pytrace=False)


@pytest.mark.parametrize(
    "path, width, scheme",
    [("session/flush/", 1280, "light"), ("en/mapping/relationships/", 1280, "dark"), ("session/object-states/", 320, "dark")],
)
def test_everything_is_reached_in_order_and_seen(tab: Tab, path: str, width: int, scheme: Any) -> None:
    tab.emulate_media(reduced_motion="reduce", color_scheme=scheme)
    tab.set_viewport_size({"width": width, "height": 900})
    tab.goto(f"./{path}")
    tab.locator(".guide-search").wait_for()
    tab.wait_for_function("document.querySelector('.md-annotation[role]') && document.querySelector('[tabindex=\\'-1\\']')")
    wanted = tab.evaluate(FOCUSABLE)
    found = walk(tab, "Tab")
    stops = [one["stop"] for one in found if one["stop"] >= 0]  # the others are in notes, which are there while they are open
    assert stops == sorted(set(stops)), "the order is not that of the page"
    names = "stops => stops.map(stop => document.querySelector(`[data-stop='${stop}']`)?.outerHTML.slice(0, 120))"
    missed = tab.evaluate(names, sorted(set(wanted) - set(stops)))
    assert not missed
    back = walk(tab, "Shift+Tab")
    missed = tab.evaluate(names, sorted(set(stops) - {one["stop"] for one in back}))
    assert not missed
    assert [one["stop"] for one in back if one["stop"] >= 0] == stops[::-1]
    for one in (*found, *back):
        assert one["ring"] and one["contrast"] >= 3, f"where the focus is does not show: {one}"
        assert one["seen"], f"the focus is behind something: {one}"


@pytest.mark.parametrize("language", HOME)
def test_what_is_reached_works(tab: Tab, language: str) -> None:
    tab.emulate_media(reduced_motion="reduce")
    tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab.goto(f"./{HOME[language]}session/flush/")
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    assert tab.evaluate("location.hash") == tab.locator(".md-skip").get_attribute("href")
    pane = tab.locator("details.versions").first
    pane.locator("summary").focus()
    tab.keyboard.press("Enter")
    expect(pane.locator("pre").last).not_to_be_visible()
    tab.keyboard.press("Enter")
    tab.keyboard.press("Tab")
    expect(pane.locator("pre").last).to_be_visible()
    tab.keyboard.press("ArrowLeft")
    expect(pane.locator("pre").last).not_to_be_visible()
    button = tab.locator(".md-code__button").first
    button.focus()
    tab.keyboard.press("Enter")
    expect(tab.locator("[role=status]")).to_have_text({"ru": "Скопировано", "en": "Copied"}[language])
    expect(button).to_have_accessible_name({"ru": "Скопировать", "en": "Copy"}[language])
    tab.locator(".md-option:checked").focus()
    tab.keyboard.press("ArrowRight")
    expect(tab.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    tab.locator(".guide-language").focus()
    tab.keyboard.press("Enter")
    expect(tab.locator("html")).not_to_have_attribute("lang", language)


@pytest.mark.parametrize("language, name", [("ru", "Пояснение 1"), ("en", "Note 1")])
def test_note_opens_is_named_and_closes(tab: Tab, language: str, name: str) -> None:
    tab.goto(f"./{HOME[language]}mapping/relationships/")
    note = tab.locator(".md-annotation").first
    expect(note).to_have_accessible_name(name)
    note.focus()
    text = note.get_by_role("tooltip")
    expect(text).to_be_visible()
    expect(note).to_have_accessible_description(text.inner_text())
    tab.keyboard.press("Escape")
    expect(text).not_to_be_visible()
    expect(note).to_be_focused()


def test_term_tells_its_meaning_to_the_keyboard(tab: Tab) -> None:
    tab.goto("./session/flush/")
    term = tab.locator("article abbr").first
    meaning = str(term.get_attribute("title"))
    term.focus()
    expect(tab.locator(".md-tooltip2--active")).to_have_text(meaning)
    expect(term).to_have_accessible_description(meaning)
    tab.keyboard.press("Escape")
    expect(tab.locator(".md-tooltip2--active")).to_have_count(0)
    expect(term).to_be_focused()


@pytest.mark.parametrize("language, name", [("ru", "Разделы"), ("en", "Sections")])
def test_drawer(tab: Tab, language: str, name: str) -> None:
    tab.set_viewport_size({"width": 320, "height": 700})
    tab.goto(f"./{HOME[language]}session/flush/")
    opener = tab.get_by_role("button", name=name)
    drawer = tab.locator(".md-sidebar--primary")
    expect(drawer).not_to_be_visible()
    opener.focus()
    tab.keyboard.press("Enter")
    expect(opener).to_have_attribute("aria-expanded", "true")
    expect(drawer.locator("a").first).to_be_focused()
    tab.keyboard.press("Escape")
    expect(drawer).not_to_be_visible()
    expect(opener).to_be_focused()
    tab.keyboard.press("Space")
    expect(drawer.locator("a").first).to_be_in_viewport()
    links = drawer.locator("a:visible, label[tabindex]:visible").count()
    for _ in range(links):
        assert tab.evaluate("document.activeElement.closest('.md-sidebar--primary') !== null")
        here = focused(tab)
        assert here and here["seen"]
        tab.keyboard.press("Tab")
    expect(drawer).not_to_be_visible()  # whoever leaves it does not walk behind it
    opener.focus()
    tab.keyboard.press("Enter")
    link = drawer.get_by_role("link").nth(2)
    link.focus()
    tab.keyboard.press("Enter")
    tab.wait_for_url(lambda url: "session/flush" not in url)


def test_single_letters_turn_no_page(tab: Tab) -> None:
    tab.goto("./session/flush/")
    for key in "pn,.":
        tab.keyboard.press(key)
    tab.wait_for_timeout(200)
    assert tab.url.endswith("/session/flush/")


def test_nothing_is_animated_for_those_who_asked(tab: Tab) -> None:
    tab.emulate_media(reduced_motion="reduce")
    tab.goto("./session/flush/")
    tab.locator(".md-annotation").first.focus()
    tab.locator("details summary").first.click()
    running = "document.getAnimations().map(one => one.effect.target.className)"
    assert tab.evaluate(running) == [] and tab.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    tab.emulate_media(reduced_motion="no-preference")
    tab.locator(".md-annotation").nth(1).focus()
    tab.wait_for_function(f"({running}).length > 0")
