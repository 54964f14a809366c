"""The content security policy of every page allows what the page came with, and nothing that is added to it."""

from __future__ import annotations

import base64
import hashlib
from html.parser import HTMLParser

import pytest
from conftest import Built
from playwright.sync_api import Browser, expect
from playwright.sync_api import Page as Tab
from test_browser import ask

from proof.policy import policy

LISTEN = """window.violations = []
window.violated = new Promise(done => addEventListener("securitypolicyviolation", event => {
  violations.push(`${event.effectiveDirective}: ${event.blockedURI}`)
  done()
}))"""


class Inline(HTMLParser):
    """What a page brings along in itself: its scripts and event handlers; its policies with the tags before each."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.scripts: list[str] = []
        self.handlers: list[str] = []
        self.policies: list[tuple[str, list[str]]] = []
        self._tags: list[str] = []
        self._script = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if values.get("http-equiv") == "Content-Security-Policy":
            self.policies.append((values["content"], list(self._tags)))
        self._tags.append(f"{tag} charset" if "charset" in values else tag)
        self._script = tag == "script" and "src" not in values and values.get("type") != "application/json"
        self.handlers += [name for name in values if name.startswith("on")]
        assert tag not in ("base", "iframe", "object", "embed"), f"the policy allows no <{tag}>"

    def handle_data(self, data: str) -> None:
        if self._script:
            self.scripts.append(data)
            self._script = False


def sources(policy: str, directive: str) -> list[str]:
    return {name: values for name, *values in (part.split() for part in policy.split("; "))}[directive]


def digests(texts: list[str]) -> set[str]:
    return {f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" for text in texts}


@pytest.fixture(scope="module")
def pages(built: Built) -> dict[str, Inline]:
    """What every page of the site brings along, by its path."""
    files = sorted(built.folder.rglob("*.html"))
    return {path.relative_to(built.folder).as_posix(): Inline(path.read_text("utf-8")) for path in files}


def test_policy_of_every_page_names_exactly_its_scripts(pages: dict[str, Inline]) -> None:
    assert "404.html" in pages
    for path, html in pages.items():
        [(policy, before)] = html.policies
        assert before == ["html", "head", "meta charset"], path
        assert html.handlers == [], path
        assert sorted(sources(policy, "script-src")) == sorted({"'self'", "'wasm-unsafe-eval'"} | digests(html.scripts)), path


def test_policy_allows_no_other_host(pages: dict[str, Inline]) -> None:
    for path, html in pages.items():
        [(policy, _)] = html.policies
        assert policy.startswith("default-src 'none'; "), path
        values = {source for part in policy.split("; ") for source in part.split()[1:] if not source.startswith("'sha256-")}
        assert values <= {"'none'", "'self'", "'wasm-unsafe-eval'", "'unsafe-inline'", "data:", "blob:"}, path
        assert [part.split()[0] for part in policy.split("; ") if "'unsafe-inline'" in part] == ["style-src"], path


@pytest.mark.parametrize(
    "html, texts",
    [
        ("<script>a()</script><script>b()\n</script><script>a()</script>", ["a()", "b()\n"]),
        ('<script src="a.js"></script><script type="application/json">{}</script>', []),
    ],
)
def test_hashes_are_those_of_the_texts(html: str, texts: list[str]) -> None:
    found = [source for source in sources(policy(html), "script-src") if source.startswith("'sha256-")]
    assert len(found) == len(texts) and set(found) == digests(texts)


def test_a_visit_meets_no_violation(tab: Tab) -> None:
    """Whatever else is wrong `tab` reports, a violation too: it is an error in the console."""
    tab.add_init_script(LISTEN)
    for path in ("", "en/", "orm/what-is-orm/", "reference/session/", "404.html"):
        tab.goto(f"./{path}")
        assert tab.evaluate("violations") == []
    tab.goto("./session/flush/")
    ask(tab, "autoflush")
    tab.keyboard.press("Escape")
    expect(tab.locator("pagefind-modal dialog")).not_to_be_visible()
    tab.get_by_title("Включить тёмную тему").click()
    tab.locator("article abbr").first.hover()
    expect(tab.locator(".md-tooltip2--active")).to_be_visible()
    tab.locator(".md-annotation").first.click()
    tab.locator("details.sql summary").first.click()
    assert tab.evaluate("violations") == []
    tab.locator(".guide-language").click()
    tab.wait_for_url("**/en/session/flush/**")
    assert tab.evaluate("violations") == []


APPEND = "document.body.insertAdjacentHTML('beforeend', '{}')"
ELSEWHERE = "https://example.invalid/"
PLANTED = {
    "script-src-elem: inline": "document.body.append(Object.assign(document.createElement('script'), {text: 'window.ran = 1'}))",
    "script-src-attr: inline": APPEND.format('<img src="data:," onerror="window.ran = 1">'),
    "script-src: eval": "setTimeout(() => { try { eval('window.ran = 1') } catch {} })",
    f"img-src: {ELSEWHERE}": f"new Image().src = '{ELSEWHERE}'",
    f"connect-src: {ELSEWHERE}": f"fetch('{ELSEWHERE}').catch(() => {{}})",
    f"base-uri: {ELSEWHERE}": APPEND.format(f'<base href="{ELSEWHERE}">'),
    f"form-action: {ELSEWHERE}": APPEND.format(f"<form id=planted action={ELSEWHERE} method=post></form>") + "; planted.submit()",
}


def test_what_is_added_is_blocked(browser: Browser, served: str) -> None:
    context = browser.new_context(base_url=served)
    tab = context.new_page()
    tab.add_init_script(LISTEN)
    for violation, script in PLANTED.items():
        tab.goto("./en/session/flush/")
        tab.evaluate(f"async () => {{ {script}; await Promise.race([violated, new Promise(done => setTimeout(done, 5000))]) }}")
        assert tab.evaluate("[violations, window.ran]") == [[violation], None]
    context.close()
