"""A page shows files of `snippets/` only, and holds nothing that a browser runs, whatever it is made from."""

from __future__ import annotations

import re
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
from conftest import Built, Planted, report
from test_markdown import FENCE, Render, render, text_of

from proof.guide import Guide
from proof.markup import included, source_findings
from proof.snippets import Finding
from proof.tags import rendered_findings

__all__ = ["render"]

PAGE = "docs/en/start/hello.md"
INCLUDE = '--8<-- "start/hello/hello.py:hello"'


def found(planted: Planted) -> list[Finding]:
    return [finding for page in planted.guide.pages for finding in source_findings(page)]


@pytest.mark.parametrize(
    "path",
    [
        "../mkdocs.yml",
        "start/../../mkdocs.yml",
        "start/hello/../../../mkdocs.yml",
        "../snippets/start/hello/hello.py",
        "../snippets-of-another/hello.py",
        "{root}/mkdocs.yml",
        "{root}/snippets/start/hello/hello.py",
        "C:/Windows/win.ini",
        "..\\\\mkdocs.yml",
        "start\\\\hello\\\\hello.py",
        "https://example.org/hello.py",
        "file:///etc/passwd",
        "start/hello",
        "start/hello/",
        "start/hello/linked.py",
        "start/linked/mkdocs.yml",
        "start/hello/nothing.py",
        "",
    ],
)
def test_include_that_leads_out_is_caught(planted: Planted, path: str) -> None:
    planted.write("snippets-of-another/hello.py", "")
    if sys.platform != "win32":  # links need a right there that not everybody has
        (planted.root / "snippets/start/hello/linked.py").symlink_to(planted.root / "mkdocs.yml")
        (planted.root / "snippets/start/linked").symlink_to(planted.root, target_is_directory=True)
    path = path.format(root=planted.root.as_posix())
    planted.change(PAGE, INCLUDE, f'--8<-- "{path}"')
    [finding] = found(planted)
    assert (finding.path.as_posix(), finding.line) in ((PAGE, 9), (PAGE, 10)) and finding.cure
    assert included(planted.root, path) is None


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there that not everybody has")
def test_include_within_is_taken(planted: Planted) -> None:
    (planted.root / "snippets/start/hello/other.py").symlink_to("hello.py")
    assert included(planted.root, "start/hello/hello.py") and included(planted.root, "start/hello/other.py")
    assert not found(planted)


@pytest.mark.parametrize(
    "text, line, message",
    [
        ("Text.\n<script>ran()</script>", 8, "raw HTML: <script"),
        ("Text <b\nonclick='ran()'>more</b>", 7, "raw HTML: <b"),
        ("<img src=x onerror=ran()>", 7, "raw HTML: <img"),
        ("<svg/onload=ran()>", 7, "raw HTML: <svg/onload=ran()"),
        ("<IFRAME SRC='javascript:ran()'>", 7, "raw HTML: <IFRAME"),
        ("<!-- a comment -->", 7, "raw HTML: <!--"),
        ("<?php ?>", 7, "raw HTML: <?php"),
        ("<javascript:ran()>", 7, "raw HTML: <javascript:ran()"),
        ('<div class="sheet" markdown onclick="ran()">\nText\n</div>', 7, "raw HTML: <div"),
        ('<div class="sheet" markdown>\n<object data="x">\n</div>', 8, "raw HTML: <object"),
        ("!!! note\n    <style>p { color: red }</style>", 8, "raw HTML: <style"),
        ("- <link rel=stylesheet href=x>", 7, "raw HTML: <link"),
        ("[^1]: <form action=x>", 7, "raw HTML: <form"),
        ("## More { #one onclick=ran() }", 7, "attributes: { #one onclick=ran() }"),
        ('[link](../index.md#home){: onmouseover="ran()" }', 7, 'attributes: {: onmouseover="ran()" }'),
        ("Text\n{: .guide-run }", 8, "attributes: {: .guide-run }"),
        ('--8<-- "start/hello/hello.py"', 7, "an include outside of a fence"),
        ("-8<- 'start/hello/hello.py'", 7, "an include outside of a fence"),
        ("--8<--\nstart/hello/hello.py\n--8<--", 7, "an include outside of a fence"),
    ],
)
def test_planted_markup_is_caught(planted: Planted, text: str, line: int, message: str) -> None:
    planted.change(PAGE, "Text before.", text)
    first = found(planted)[0]
    assert (first.path.as_posix(), first.line) == (PAGE, line) and first.cure
    assert first.message.startswith(message)


@pytest.mark.parametrize(
    "front, line, message",
    [
        ('description: "Hello</title><script>ran()</script>"', 2, "< in description"),
        ("description: 'Hello\" onload=\"ran()'", 2, '" in description'),
        ('description: "Hello"\nkeywords: "<b>"', 3, "< in keywords"),
        ('description: "Hello"\nkeywords: ["a", "b"]', 3, "keywords is no str"),
        ('description: "Hello"\ntemplate: other.html', 3, "unknown front matter: template"),
        ('description: "Hello"\ntitle: "Besides the heading"', 3, "unknown front matter: title"),
    ],
)
def test_planted_front_matter_is_caught(planted: Planted, front: str, line: int, message: str) -> None:
    planted.change(PAGE, 'description: "Hello"', front)
    [finding] = found(planted)
    assert (finding.line, finding.message.startswith(message)) == (line, True)


@pytest.mark.parametrize(
    "text",
    [
        "1 < 2, a<1, `<script>` and ``a ` <b>``",
        "`{ onclick=ran() }` and {{ pages }}",
        "<https://example.org/?a=1>",
        ';--8<-- and `--8<-- "x"`',
        '<div class="sheet" markdown>\n\nText\n\n</div>',
    ],
)
def test_text_that_does_no_harm_passes(planted: Planted, text: str) -> None:
    planted.change(PAGE, "Text before.", text)
    assert not found(planted)


def test_pages_hold_no_markup(guide: Guide) -> None:
    report([finding for page in guide.pages for finding in source_findings(page)])


def test_drawings_are_built_of_what_pages_are(guide: Guide) -> None:
    drawings = sorted((guide.root / "snippets").rglob("*.svg"))
    assert drawings
    for path in drawings:
        text = path.read_text("utf-8")
        report(list(rendered_findings(text, path.relative_to(guide.root), text.splitlines())))


@pytest.mark.parametrize(
    "html, message",
    [
        ("<p>a</p><script>ran()</script>", "a tag that pages are not built of: <script>"),
        ("<svg><a xlink:href='javascript:ran()'>", "a tag that pages are not built of: <a xlink:href="),
        ('<svg><foreignObject width="1">', "a tag that pages are not built of: <foreignObject"),
        ('<svg><use href="x.svg#y"/>', "a tag that pages are not built of: <use"),
        ('<p onclick="ran()">', "an attribute that <p> may not have: onclick"),
        ("<p/onclick=ran()>", "a tag that pages are not built of: <p/onclick=ran()>"),
        ('<p title="a"onclick="ran()">', "a tag that pages are not built of"),
        ('<p title="a>b" onclick="ran()">', "an attribute that <p> may not have: onclick"),
        ('<a href="javascript:ran()">', "a value that href may not have: javascript:ran()"),
        ('<a href=" JaVa\tscript&colon;ran()">', "a value that href may not have"),
        ('<a href="&#106;avascript&#58;ran()">', "a value that href may not have"),
        ('<a href="data:text/html,x">', "a value that href may not have"),
        ('<a href="//example.org/">', "a value that href may not have"),
        ('<img src="https://example.org/x.png">', "a value that src may not have"),
        ('<form action="https://example.org/">', "an attribute that <form> may not have: action"),
        ('<input type="image" name="x">', "a value that type may not have: image"),
        ('<td style="background: url(https://example.org/)">', "a value that style may not have"),
        ('<path fill="url(https://example.org/#x)">', "a value that fill may not have"),
        ("<p>a</p><!-- -->", "a tag that pages are not built of: <!-- -->"),
        ("a < b", "a tag that pages are not built of: < b"),
        ("<p", "a tag that pages are not built of: <p"),
    ],
)
def test_planted_html_is_caught(html: str, message: str) -> None:
    first = next(rendered_findings(html, Path(PAGE), ["", html]))
    assert first.message.startswith(message) and first.line == 2 and first.cure


def test_html_that_pages_are_built_of_passes() -> None:
    html = '<p class="a" data-lines="1-2">1 &lt; 2 <a href="../x/#y" title="a &lt; b">x</a><br /></p><td style="color: red">'
    assert not list(rendered_findings(html, Path(PAGE), []))


@pytest.mark.parametrize("text", ["#> ```\n<script>ran()</script>", "#> ````\n</div><script>ran()</script>"])
def test_output_and_sql_stay_in_their_fences(render: Render, planted: Planted, text: str) -> None:
    sql = "-- --8<-- [start:hello]\nSELECT '\n{}\n```';\n-- --8<-- [end:hello]\n".format(text.removeprefix("#> "))
    html = render(FENCE, sqlite=sql)
    assert "ran()" in text_of(html) and "<script" not in html and not list(rendered_findings(html, Path(PAGE), []))
    planted.change("snippets/start/hello/hello.py", "#> 1\n", f'"""\n{text}\n"""\n')
    html = render(FENCE.replace("python", 'python ask="on"'))
    assert "ran()" in text_of(html) and "<script" not in html and not list(rendered_findings(html, Path(PAGE), []))


class Active(HTMLParser):
    """What a page would run: scripts, handlers, and links to a script, if they have the planted word."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self._tag = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._tag = tag
        self.found += [name for name, value in attrs if name.startswith("on") or (value or "").strip().startswith("javascript:")]

    def handle_data(self, data: str) -> None:
        if self._tag == "script" and "ran()" in data:
            self.found.append(data)


XSS = "</title><script>ran()</script><img src=x onerror=ran()>"


@pytest.mark.timeout(120)
def test_what_programs_print_and_send_is_text_everywhere(planted_site: Built, planted: Planted) -> None:
    """And what a heading, an annotation and a link show as code: on the page, in its head, in the navigation, in the index."""
    planted.write(
        "snippets/start/hello/hello.py", f"# --8<-- [start:hello]\nprint('''{XSS}''')  # (1)!\n#> {XSS}\n# --8<-- [end:hello]\n"
    )
    for database in ("sqlite", "postgresql"):
        sql = f"-- --8<-- [start:hello]\nSELECT '{XSS}';\n-- {{'x': \"{XSS}\"}}\n-- --8<-- [end:hello]\n"
        planted.write(f"snippets/start/hello/hello.{database}.sql", sql)
    for language in ("ru", "en"):
        page = (planted.root / f"docs/{language}/start/hello.md").read_text("utf-8")
        page = re.sub(r"^# .* \{", f"# `{XSS}` {{", page, flags=re.M)
        page = re.sub(r"^1\.  .*", f"1.  `{XSS}`", page, flags=re.M)
        page = re.sub(r"\[.*\]\(", f"[`{XSS}`](", page)
        planted.write(f"docs/{language}/start/hello.md", page + f'\n??? question "What is `{XSS}`?"\n\n    Text.\n')
    done = planted_site.build()
    assert done.returncode == 0, done.stderr
    pages = sorted(planted_site.folder.rglob("*.html"))
    assert all(path.read_text("utf-8").count("ran()") > 10 for path in pages if path.parent.name == "hello")
    assert [(path, found) for path in pages if (found := Active(path.read_text("utf-8")).found)] == []


TRESPASSES = {
    "docs/en/start/hello.md:10: there is no file snippets/../mkdocs.yml": (INCLUDE, '--8<-- "../mkdocs.yml"'),
    "docs/en/start/hello.md:7: raw HTML: <script": ("Text before.", "<script>ran()</script>"),
    "docs/en/start/hello.md:2: < in description": ('"Hello"', '"</title><script>ran()</script>"'),
    "docs/en/start/hello.md:9: a value that href may not have: javascript:ran()": (
        "Text before.",
        "Text [here][1].\n\n[1]: javascript:ran()",
    ),
}


@pytest.mark.timeout(120)
@pytest.mark.parametrize("message", TRESPASSES, ids=["include", "script", "description", "link"])
def test_build_refuses_what_a_page_may_not_hold(planted_site: Built, planted: Planted, message: str) -> None:
    planted.change(PAGE, *TRESPASSES[message])
    done = planted_site.build()
    assert done.returncode != 0 and message in done.stderr, done.stderr
    assert "Traceback" not in done.stderr and "\n    " in done.stderr.partition(message)[2]
    assert not (planted_site.folder / "en/start/hello/index.html").exists()
