"""A program under a reader's hands: run, edited, stopped, restored, kept, shared; and shut in."""

from __future__ import annotations

import gzip
import re

import pytest
from conftest import Built
from playwright.sync_api import Browser, Locator, expect
from playwright.sync_api import Page as Tab

from proof.runtime import runtime
from proof.snippets import Program

PAGE = "session/flush/"
FIRST_RUN = 7_000_000
"""Bytes, gzipped, that the first run of a program may fetch."""

START = 60_000
"""Milliseconds that Python may take to start on a busy machine."""

ENDLESS = "while True:\n    pass\n"
FLOOD = "while True:\n    print('again')\n"


def bars(tab: Tab) -> Locator:
    return tab.locator(".guide-run[data-program]")


def log_of(bar: Locator) -> Locator:
    return bar.locator("xpath=following-sibling::*[1][@role='log']")


def press(bar: Locator, name: str) -> None:
    bar.get_by_role("button", name=name, exact=True).click()


def write(tab: Tab, bar: Locator, text: str) -> Locator:
    """Replace the program of a bar, and return the editor."""
    editor = tab.locator(".cm-content")
    if not editor.is_visible():
        press(bar, "Edit")
    editor.focus()
    tab.keyboard.press("Control+a")
    tab.keyboard.insert_text(text)
    return editor


def run(tab: Tab, bar: Locator, text: str) -> Locator:
    """Run a text in the place of a program, and return its log."""
    write(tab, bar, text)
    press(bar, "Run")
    return log_of(bar)


@pytest.mark.parametrize(
    "home, run_name, done, rest", [("", "Запустить", "Готово.", "Остальная"), ("en/", "Run", "Done.", "Rest")]
)
def test_output_and_sql_appear_under_the_code(tab: Tab, home: str, run_name: str, done: str, rest: str) -> None:
    tab.goto(f"./{home}{PAGE}")
    bar = bars(tab).nth(1)
    assert bar.get_attribute("data-program") == "session/flush/timeline.py"
    press(bar, run_name)
    log = log_of(bar)
    expect(log).to_contain_text(done, timeout=START)
    expect(log).to_have_attribute("aria-label", re.compile(".+"))
    expect(log.locator(":scope > .guide-run__print")).to_have_text("1\n")
    expect(log.locator(":scope > .guide-run__sql")).to_have_text(re.compile(r"INSERT INTO players .*\n-- \('Merlin', 'human'\)"))
    others = log.locator("details")
    expect(others.first.locator("summary")).to_have_text(re.compile(f"{rest}.* · SQL: 1"))
    expect(others.first.locator(".guide-run__print")).to_have_text("None\n")
    expect(others.first.locator(".guide-run__print")).not_to_be_visible()


def test_nothing_is_loaded_before_intent(tab: Tab) -> None:
    requests: list[str] = []
    tab.on("request", lambda request: requests.append(request.url))
    tab.goto(f"./en/{PAGE}")
    tab.evaluate("new Promise(requestIdleCallback)")
    assert not [url for url in requests if "/run/" in url or "/programs/" in url]
    tab.locator("article .highlight").first.hover()
    with tab.expect_response("**/python.zip.gz*"):
        pass
    assert {re.sub(r"\?.*", "", url).rpartition("/")[2] for url in requests if "/run/" in url} >= {"run.js", "worker.js"}


@pytest.mark.parametrize("intent", ["focus", "tap"])
def test_focus_and_touch_are_intent_too(browser: Browser, served: str, intent: str) -> None:
    context = browser.new_context(base_url=served, has_touch=True)
    tab = context.new_page()
    tab.goto(f"./en/{PAGE}")
    with tab.expect_response("**/python.zip.gz*"):
        if intent == "focus":
            bars(tab).first.get_by_role("button").last.focus()
        else:
            tab.locator("article .highlight").first.tap()
    context.close()


def test_error_shows_the_readers_line(tab: Tab) -> None:
    tab.goto(f"./en/{PAGE}")
    log = run(tab, bars(tab).first, "from sqlalchemy import create_engine, text\nengine = create_engine('sqlite://')\n"
              "with engine.connect() as connection:\n    connection.execute(text('SELECT missing'))\n")  # fmt: skip
    expect(log).to_contain_text("The program ended with an error.", timeout=START)
    expect(log.locator("mark")).to_have_text("    connection.execute(text('SELECT missing'))")
    expect(log).to_contain_text('File "timeline.py", line 4, in <module>')
    expect(log).to_contain_text("sqlalchemy.exc.OperationalError: (sqlite3.OperationalError) no such column: missing")
    expect(log).to_contain_text(re.compile(r"Lines inside libraries left out: \d+"))
    assert "site-packages" not in log.inner_text() and "sandbox" not in log.inner_text()
    expect(tab.locator(".guide-wrong")).to_have_text("    connection.execute(text('SELECT missing'))")
    log = run(tab, bars(tab).first, "number = 1\nprint(number\n")
    expect(log).to_contain_text("SyntaxError: '(' was never closed")
    expect(tab.locator(".guide-wrong")).to_have_text("print(number")


def test_program_that_never_ends_is_stopped_and_the_next_one_runs(tab: Tab) -> None:
    tab.goto(f"./en/{PAGE}")
    bar, other = bars(tab).first, tab.locator(".guide-run[data-program]:not([data-program$='timeline.py'])").first
    log = run(tab, bar, "print('begun')\n" + ENDLESS)
    expect(log).to_contain_text("begun", timeout=START)
    press(bar, "Stop")
    expect(log).to_contain_text("Stopped.")
    expect(bar.get_by_role("button", name="Stop")).not_to_be_visible()
    expect(run(tab, bar, "print(6 * 7)\n" + ENDLESS)).to_contain_text("42", timeout=START)
    press(other, "Run")  # what runs gives way
    expect(log).to_contain_text("Stopped.")
    expect(log_of(other)).to_contain_text("Done.", timeout=START)
    expect(run(tab, bar, FLOOD)).to_contain_text("Stopped: too much output.", timeout=START)


def test_edit_is_shared_by_sections_and_kept_and_restored(tab: Tab) -> None:
    tab.goto(f"./en/{PAGE}")
    first, second = bars(tab).nth(0), bars(tab).nth(1)
    assert first.get_attribute("data-program") == second.get_attribute("data-program")
    press(first, "Edit")
    editor = tab.locator(".cm-content")
    expect(editor).to_contain_text("create_engine")
    shown = tab.locator(".guide-shown").all_inner_texts()
    tab.keyboard.press("Control+Home")
    tab.keyboard.insert_text("print('mine')\n")
    assert tab.locator(".guide-shown").all_inner_texts() == shown
    press(second, "Edit")
    expect(tab.locator(".cm-editor")).to_have_count(1)
    expect(editor).to_contain_text("print('mine')")
    assert tab.locator(".guide-shown").all_inner_texts() != shown
    tab.reload()
    first.get_by_role("button").first.focus()
    expect(first.get_by_role("button", name="Reset")).to_be_visible()
    press(first, "Run")
    expect(log_of(first)).to_contain_text("mine", timeout=START)
    expect(log_of(first).locator(":scope > .guide-run__print").first).to_have_text("None\n")
    press(first, "Reset")
    expect(first.get_by_role("button", name="Reset")).not_to_be_visible()
    press(first, "Run")
    expect(log_of(first)).to_contain_text("Done.")
    expect(log_of(first)).not_to_contain_text("mine")
    assert tab.evaluate("Object.keys(localStorage).filter(key => key.startsWith('mapped:'))") == []


def test_keys_run_and_leave_the_editor(tab: Tab) -> None:
    tab.goto(f"./en/{PAGE}")
    bar = bars(tab).first
    editor = write(tab, bar, "print(6 * 7)")
    tab.keyboard.press("Tab")
    expect(editor).to_be_focused()
    tab.keyboard.press("Control+z")
    tab.keyboard.press("Control+Enter")
    expect(log_of(bar)).to_contain_text("42", timeout=START)
    tab.keyboard.press("Escape")
    tab.keyboard.press("Tab")
    expect(bar.get_by_role("button", name="Run")).to_be_focused()
    tab.keyboard.press("Enter")
    expect(log_of(bar)).to_contain_text("42")


def test_link_carries_the_program_and_loses_nothing(tab: Tab, browser: Browser, served: str) -> None:
    tab.goto(f"./en/{PAGE}")
    bar = bars(tab).nth(1)
    write(tab, bar, "print('из ссылки')\n")
    press(bar, "Link")
    expect(log_of(bar)).to_contain_text(re.compile("copied|address bar"))
    address = tab.url
    assert "#program=" in address
    context = browser.new_context(base_url=served)
    other = context.new_page()
    other.goto(f"./en/{PAGE}")
    write(other, bars(other).nth(1), "print('mine')\n")
    other.goto("about:blank")
    other.goto(address)
    editor = other.locator(".cm-content")
    expect(editor).to_contain_text("print('из ссылки')")
    assert other.locator("[role=log]").count() == 0, "a program of somebody else runs when the reader says so"
    editor.focus()
    other.keyboard.press("Control+z")
    expect(editor).to_contain_text("print('mine')")
    context.close()


@pytest.mark.parametrize("fragment", ["#program=", "#program=%%%", "#program=AAAA"])
def test_broken_link_opens_the_page(tab: Tab, fragment: str) -> None:
    tab.goto(f"./en/{PAGE}{fragment}")
    tab.evaluate("new Promise(requestIdleCallback)")
    expect(bars(tab).first).to_be_visible()
    expect(tab.locator(".cm-editor")).to_have_count(0)


ATTEMPTS = (
    "from js import document",
    "from js import window",
    "from js import cookieStore",
    "from js import XMLHttpRequest",
    "from js import Worker",
    "import pyodide_js\npyodide_js._module.eval('1')",
    "from pyodide.code import run_js\nrun_js('1')",
    "from urllib.request import urlopen\nurlopen('https://mapped.invalid/')",
    "import asyncio\nfrom pyodide.http import pyfetch\nasyncio.run(pyfetch('https://mapped.invalid/'))",
)


def test_program_is_shut_in(browser: Browser, served: str) -> None:
    """It has neither the page nor its cookies, and reaches no other host: whatever it tries ends with an error."""
    context = browser.new_context(base_url=served)
    tab, requests = context.new_page(), list[str]()
    context.on("request", lambda request: requests.append(request.url))
    tab.goto(f"./en/{PAGE}")
    for attempt in ATTEMPTS:
        log = run(tab, bars(tab).first, f"{attempt}\nprint('escaped')\n")
        expect(log, attempt).to_contain_text("The program ended with an error.", timeout=START)
        assert "escaped" not in log.locator(".guide-run__print").all_inner_texts(), attempt
    assert not [url for url in requests if "mapped.invalid" in url]
    context.close()


def test_what_does_not_load_can_be_tried_again(browser: Browser, served: str) -> None:
    context = browser.new_context(base_url=served)
    tab = context.new_page()
    tab.route("**/python.zip.gz*", lambda route: route.abort())
    tab.goto(f"./{PAGE}")
    bar = bars(tab).first
    press(bar, "Запустить")
    expect(log_of(bar)).to_contain_text("Python не загрузился.", timeout=START)
    tab.unroute("**/python.zip.gz*")
    press(bar, "Запустить")
    expect(log_of(bar)).to_contain_text("Готово.", timeout=START)
    context.close()


def test_first_run_is_light(browser: Browser, served: str) -> None:
    context = browser.new_context(base_url=served)
    tab, sizes = context.new_page(), dict[str, int]()
    tab.goto(f"./en/{PAGE}")
    tab.on("response", lambda response: sizes.update({response.url: len(packed(response.body()))}))
    bar = bars(tab).first
    press(bar, "Run")
    expect(log_of(bar)).to_contain_text("Done.", timeout=START)
    assert sum(sizes.values()) <= FIRST_RUN, sizes
    context.close()


def packed(body: bytes) -> bytes:
    """What a server sends of a file that it compresses, or that is compressed already."""
    return min(body, gzip.compress(body), key=len)


def test_what_was_loaded_is_kept(browser: Browser, served: str) -> None:
    context = browser.new_context(base_url=served)
    tab = context.new_page()
    for visit in range(2):
        requests = list[str]()
        tab.on("request", lambda request, requests=requests: requests.append(request.url))
        tab.goto(f"./en/{PAGE}")
        press(bars(tab).first, "Run")
        expect(log_of(bars(tab).first)).to_contain_text("Done.", timeout=START)
        assert bool([url for url in requests if ".gz?" in url]) == (not visit)
    context.close()


def test_program_that_a_browser_cannot_run_says_why(tab: Tab, pytestconfig: pytest.Config) -> None:
    program = Program(pytestconfig.rootpath / "snippets" / "session" / "scoped-session" / "per_thread.py")
    for home, words in (("", "Не для браузера"), ("en/", "Not for a browser")):
        tab.goto(f"./{home}session/scoped-session/")
        line = tab.locator("p.guide-run", has_text="per_thread.py")
        expect(line).to_contain_text(f"{words}: {program.barred}")
        expect(line).to_contain_text("python per_thread.py")
        with tab.expect_download() as download:
            line.get_by_role("link").click()
        assert download.value.path().read_text("utf-8") == program.plain


def test_site_holds_every_program_that_pages_run(built: Built) -> None:
    for page in built.folder.rglob("index.html"):
        for address in re.findall(r'data-program="([^"]*)"', page.read_text("utf-8")):
            assert (built.folder / "programs" / address).is_file(), (page, address)


def test_without_node_the_site_is_built_without_run(planted_site: Built) -> None:
    done = planted_site.build(PATH="")
    assert done.returncode == 0, done.stderr
    assert done.stderr.count("Programs can't be run on the pages of this build: node is not installed") == 1
    page = (planted_site.folder / "start" / "hello" / "index.html").read_text("utf-8")
    assert "guide-run" not in page and not (planted_site.folder / "assets" / "run").exists()


def test_runtime_is_made_once() -> None:
    folder = runtime()
    before = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    runtime.cache_clear()
    assert {path: path.stat().st_mtime_ns for path in runtime().iterdir()} == before
