"""The Markdown copies of pages, and `llms.txt` that lists them: whole without the site, and without what only the site reads."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Callable, Iterable
from html import unescape
from pathlib import Path

import pytest
from conftest import Built, Planted, report
from test_site import Document, address

import proof.markdown
from proof.copies import Copies, plain
from proof.guide import Guide
from proof.pages import CODE, INCLUDE, LANGUAGES, LINK, PLACEHOLDER, Page
from proof.snippets import Finding, format_recording

WORD = re.compile(r"\w+")
TAG = re.compile(r"<[^>]*>")
INLINE = re.compile(r"</?(?:a|abbr|code|em|span|strong)\b[^>]*>")
BLOCK = re.compile(r"^( *)(`{3,}).*?^\1\2$", re.DOTALL | re.MULTILINE)
ONLY_THE_SITE = re.compile(
    r"<svg.*?</svg>|"
    r'<a class="headerlink".*?</a>|<p class="guide-backlinks">.*?</p>|<h3 id="[\w.]+" class="doc.*?</h3>|'
    r'<summary>(?:Схема словами|The diagram in words)</summary>|<button type="button">.*?</button>|'
    r'<(?P<run>p|div) class="guide-run".*?</(?P=run)>|<form class="guide-ask".*?</form>',
    re.DOTALL,
)
SYNTAX = re.compile(r"--8<-- |\{\{|\{ [#.:]|^\s*(:::|\?\?\?|!!!|===|@@)|\(\d+\)!$")
SOURCE_ONLY = re.compile(rf"{PLACEHOLDER.pattern}|\{{ #[^}}]*\}}|^\s*(\?\?\?\+?|!!!|===)( \w+)? ")
CURE = "The copies are written by proof/copies.py."


def copy(built: Built, page: Page) -> Path:
    return built.folder / address(page) / "index.md"


def article(built: Built, page: Page) -> str:
    """What a page shows, as HTML, without what only makes sense on the site."""
    html = copy(built, page).with_suffix(".html").read_text("utf-8")
    found = re.search(r"<article.*?>(.*)</article>", html, re.DOTALL)
    assert found
    return ONLY_THE_SITE.sub("", found[1])


def words(text: str) -> Counter[str]:
    """The words of a text in Markdown."""
    return Counter(WORD.findall(re.sub(r"[`*\\]", "", text)))


def missing(page: Page, wanted: Iterable[tuple[int, str]], found: str) -> Iterable[Finding]:
    """Words that a copy has less often than what it is a copy of."""
    left = words(found)
    for line, text in wanted:
        lost = words(text) - left
        left -= words(text)
        if lost:
            yield Finding(page.file, line, f"the copy of the page lacks {', '.join(lost)}", CURE)


def test_copy_holds_every_word_of_the_source(built: Built, guide: Guide) -> None:
    findings: list[Finding] = []
    for page in guide.pages:
        wanted = [(number, SOURCE_ONLY.sub("", line)) for number, line in page.prose]
        findings += missing(page, wanted, copy(built, page).read_text("utf-8"))
    report(findings)


def test_copy_holds_every_word_that_the_page_shows(built: Built, guide: Guide) -> None:
    findings: list[Finding] = []
    for page in guide.pages:
        shown = unescape(TAG.sub(" ", INLINE.sub("", article(built, page))))
        findings += missing(page, [(1, shown)], copy(built, page).read_text("utf-8"))
    report(findings)


def test_lost_word_is_reported(planted: Planted) -> None:
    page = planted.guide.pages[-1]
    planted.expect(
        missing(page, [(7, "A `word` twice"), (9, "word")], "word: a, A twice"), "docs/en/start/hello.md", 9, "lacks word"
    )


def unindented(text: str) -> str:
    """A text whose lines begin at the margin, without the marks that only the site understands."""
    return "\n".join(re.sub(r"(\(\d+\))!$", r"\1", line.strip()) for line in text.splitlines())


def test_copy_holds_every_block_of_code_whole(built: Built, guide: Guide) -> None:
    for page in guide.pages:
        text = unindented(copy(built, page).read_text("utf-8"))
        blocks = re.findall(r"<pre>(.*?)</pre>", article(built, page), re.DOTALL)
        assert len(blocks) >= len(page.fences) - sum(fence.info in ("table", "mermaid") for fence in page.fences), page.file
        for block in blocks:
            assert unindented(unescape(TAG.sub("", block))).strip() in text, (page.file, block)


def outside_code(text: str) -> str:
    """A text without fenced blocks and inline code."""
    return CODE.sub("", BLOCK.sub("", text))


def test_copy_has_no_syntax_of_the_site(built: Built, guide: Guide) -> None:
    for page in guide.pages:
        text = copy(built, page).read_text("utf-8")
        assert text.startswith(f"# {page.headings[0].text}\n\n"), page.file
        assert [line for line in outside_code(text).splitlines() if SYNTAX.search(line)] == [], page.file
        shown = unescape(TAG.sub("", article(built, page)))
        assert all(include[0] in shown for include in INCLUDE.finditer(text)), page.file


def test_links_of_a_copy_lead_to_copies(built: Built, guide: Guide) -> None:
    for page in guide.pages:
        file = copy(built, page)
        targets = [link["target"] for link in LINK.finditer(BLOCK.sub("", file.read_text("utf-8")))]
        assert len([target for target in targets if target]) >= len(page.links), page.file
        for target in targets:
            path = (target or "missing").partition("#")[0]
            led = path.startswith("https://") or not path or (path.endswith("index.md") and (file.parent / path).is_file())
            assert led, (page.file, target)


def test_page_announces_its_copy(built: Built, guide: Guide) -> None:
    for page in guide.pages:
        html = Document(copy(built, page).with_suffix(".html").read_text("utf-8"))
        [link] = html.find("link", type="text/markdown")
        assert (link["rel"].strip(), link["href"]) == ("alternate", "index.md")


@pytest.mark.parametrize("language", LANGUAGES)
def test_llms_txt_lists_every_page_once(built: Built, guide: Guide, language: str) -> None:
    pages = [page for page in guide.pages if page.language == language]
    root = built.folder / address(Page(guide.root, language, "index.md"))
    text = (root / "llms.txt").read_text("utf-8")
    head, *sections = text.split("\n## ")
    assert re.match(r"# .+\n\n> .+\n\n", head)
    assert len(sections) == len(guide.nav[1]) + 1
    listed = re.findall(r"^- \[(.+)\]\(([^()]+)\): (.+)$", "\n".join(sections), re.MULTILINE)
    there = {posixpath.relpath(copy(built, page), root): page for page in pages}
    assert sorted(target for _, target, _ in listed) == sorted(there)
    for title, target, description in listed:
        assert (root / target).read_text("utf-8").startswith(f"# {title}\n") and description == there[target].description
    [other] = re.findall(r"\]\((.*llms\.txt)\)", head)
    assert (root / other).resolve() == (built.folder / ("en" if language == "ru" else "") / "llms.txt").resolve()


Copied = Callable[[str], str]


@pytest.fixture
def copied(planted: Planted, monkeypatch: pytest.MonkeyPatch) -> Copied:
    """What becomes of the small guide's English page when its text is this."""
    monkeypatch.setattr(proof.markdown, "ROOT", planted.root)
    for database in ("sqlite", "postgresql"):
        planted.write(f"snippets/start/hello/hello.{database}.sql", format_recording([("hello", f"SELECT '{database}';")]))

    def copied(text: str) -> str:
        planted.write("docs/en/start/hello.md", f'---\ndescription: "Hello"\n---\n\n{text}')
        guide = planted.guide
        return Copies(guide).text(guide.pages[-1], {})

    return copied


FENCE = '```python\n--8<-- "start/hello/hello.py:hello"\n```\n'


def test_program_with_output_annotations_and_sql(copied: Copied) -> None:
    assert copied(f"# Hello {{ #hello }}\n\n{FENCE}\n1.  Prints.\n") == (
        "# Hello\n\n```python\nprint(number)  # (1)\n#> 1\n```\n\n1.  Prints.\n\n"
        "**SQL · 1\N{NO-BREAK SPACE}statement**\n\n"
        "**SQLite · 1**\n\n```sql\nSELECT 'sqlite';\n```\n\n**PostgreSQL · 1**\n\n```sql\nSELECT 'postgresql';\n```\n"
    )


def test_diagram_becomes_its_alternative_and_its_text(copied: Copied, planted: Planted) -> None:
    planted.write("snippets/start/hello/hello.en.mmd", "flowchart LR\n  accTitle: Layers\n  accDescr: From a to b\n  a --> b\n")
    text = copied('# Hello { #hello }\n\n```mermaid\n--8<-- "start/hello/hello.en.mmd"\n```\n')
    assert text == "# Hello\n\n*Layers. From a to b*\n\n- a → b\n\n```mermaid\nflowchart LR\n  a --> b\n```\n"


@pytest.mark.parametrize(
    "link, copied_link",
    [
        ("[Home](../index.md#home)", "[Home](../../index.md#home)"),
        ("[Home\nagain](../index.md)", "[Home\nagain](../../index.md)"),
        ("[here](#more)", "[here](#more)"),
        ("[this](hello.md)", "[this](index.md)"),
        ("[out](https://example.org/a.md)", "[out](https://example.org/a.md)"),
        ("`[not](a.md)` [`Home`](../index.md)", "`[not](a.md)` [`Home`](../../index.md)"),
        ("[`get`][a.B.get]", "[`get`](index.md#a.B.get)"),
    ],
)
def test_links_are_turned(copied: Copied, link: str, copied_link: str) -> None:
    assert f"\n{copied_link}\n" in copied(f"# Hello {{ #hello }}\n\n{link}\n\n::: a.B.get\n")


@pytest.mark.parametrize(
    "lines, copied_lines",
    [
        ('??? question "Why?"\n\n    Because.\n\nAfter.', "**Why?**\n\nBecause.\n\nAfter."),
        ('=== "A"\n\n    ??? sql "B"\n\n        C\n\n    D\n\nE', "**A**\n\n**B**\n\nC\n\nD\n\nE"),
        ('1.  One\n\n    !!! note "B"\n\n        C\n\n    D', "1.  One\n\n    **B**\n\n    C\n\n    D"),
        (
            '````text\n??? question "Shown"\n\n    ```\n    a { #b }\n    ```\n````',
            '````text\n??? question "Shown"\n\n    ```\n    a { #b }\n    ```\n````',
        ),
        ("term { #id .hint }\n:   Meaning", "term\n:   Meaning"),
        ("::: a.B.get", "### a.B.get\n\n```python\nget(id)\n```"),
        ("::: a.B.new", "### a.B.new"),
        ("a\n\n\n\nb", "a\n\nb"),
        ("```\na\n\n\nb\n\n```", "```\na\n\n\nb\n```"),
    ],
)
def test_syntax_of_the_site_becomes_plain(lines: str, copied_lines: str) -> None:
    assert "\n".join(plain(lines.splitlines(), {"a.B.get": "get(id)"})) == copied_lines
