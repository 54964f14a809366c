"""What a page may hold: includes of files below `snippets/`, and the HTML that the guide writes; nothing that a browser runs.

The source of a page is judged line by line. What Markdown made of it is judged again, tag by tag, whatever it came from: the
page, its attributes, a drawing, a table, a recording.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path, PurePosixPath
from typing import Any

from mkdocs.utils.meta import get_data

from proof.pages import CODE, Page
from proof.snippets import Finding

HTML = re.compile(r"<(?=[a-zA-Z!?])(?!https://[^\s<>]+>)(?P<tag>[^\s>]*)[^>]*>?")
WRITTEN = re.compile(r'<div class="[\w -]+" markdown>|</div>')
"""The HTML that authors write: a block with a class, whose content is Markdown."""

BRACES = re.compile(r"(?<!\{)\{:?[ #.][^{}\n]*\}(?!\})")
ATTRIBUTES = re.compile(r"\{ #[\w.-]+( \.hint)? \}")
ONE_INCLUDE = 'Put the code into a file below snippets/ and include it: --8<-- "folder/file.py:section"'
SNIPPET = re.compile(r"(?<![;-])-+8<-+(?!-)")
FRONT_MATTER = {"description": str, "keywords": str, "hide": list}

TAG = re.compile(r'<(?:[^<>"]|"[^"<]*")*>?')
GRAMMAR = re.compile(r'<(?:/(?P<end>[\w-]+)|(?P<start>[\w-]+)(?P<attributes>(?:\s+[^\s"\'<>/=]+(?:="[^"<]*")?)*)\s*/?)>')
ATTRIBUTE = re.compile(r'([^\s"\'<>/=]+)(?:="([^"]*)")?')
EVERYWHERE = {"class", "id", "title", "role", "tabindex"}
NAMED = re.compile(r"(aria|data)-[a-z-]+")
DRAWN = {"fill", "stroke", "transform", "x", "y"}
PLAIN = (
    "abbr", "blockquote", "br", "code", "dd", "defs", "del", "div", "dl", "dt", "em", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "hr", "kbd", "li", "output", "p", "pre", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody",
    "thead", "tr", "ul",
)  # fmt: skip
MARKUP: dict[str, set[str]] = {
    **{name: set() for name in PLAIN},
    **{name: {"style"} for name in ("td", "th")},
    "a": {"href", "download"},
    "autoref": {"identifier", "backlink-anchor", "backlink-type"},
    "backlinks": {"identifier", "handler"},
    "button": {"type"},
    "details": {"open"},
    "img": {"src", "alt", "width", "height"},
    "input": {"type", "name", "checked", "autocomplete", "autocapitalize", "spellcheck"},
    "label": {"for"},
    "ol": {"start"},
    "textarea": {"rows", "autocomplete", "autocapitalize", "spellcheck"},
    "circle": DRAWN | {"cx", "cy", "r"},
    "g": DRAWN,
    "marker": {"viewBox", "refX", "refY", "markerUnits", "markerWidth", "markerHeight", "orient"},
    "path": DRAWN | {"d", "marker-end", "marker-start", "stroke-width", "stroke-dasharray", "fill-rule"},
    "rect": DRAWN | {"width", "height"},
    "svg": {"style", "viewBox", "xmlns", "xmlns:xlink"},
    "text": DRAWN | {"text-anchor"},
    "tspan": DRAWN | {"dy", "text-anchor", "font-style", "font-weight"},
}
"""The tags that pages are built of, each with the attributes that it has beside those that all may have."""

ADDRESS = re.compile(r"https://|mailto:|(?!//)(?![a-z][a-z0-9+.-]*:)", re.IGNORECASE)
_harmless: set[str] = set()
VALUES = {
    "href": ADDRESS,
    "src": re.compile(r"(?!//)(?![a-z][a-z0-9+.-]*:)", re.IGNORECASE),
    "style": re.compile(r"[\w\s:;%.-]*$"),
    "type": re.compile(r"(button|radio)$"),
    **dict.fromkeys(("fill", "stroke", "marker-end", "marker-start"), re.compile(r"(?!.*url\((?!#))")),
}
"""What the value of an attribute may be, where not every value will do."""


def included(root: Path, path: str) -> Path | None:
    """The file that an include names, if it is one below the `snippets/` of a project."""
    folder, parts = root / "snippets", PurePosixPath(path).parts
    if "\\" in path or ":" in path or path.startswith("/") or ".." in parts:
        return None
    file = folder.joinpath(*parts)
    return file if file.is_file() and file.resolve().is_relative_to(folder.resolve()) else None


def include_findings(page: Page) -> Iterator[Finding]:
    """Includes of what is no file below `snippets/`, and includes that are not alone in a fence."""
    for fence in page.fences:
        if fence.info == "not closed":
            yield Finding(
                page.file, fence.line, "the fence is not closed", "Close it with the same marks in a line of their own."
            )
        elif not fence.include:
            if any(map(SNIPPET.search, fence.body)):
                yield Finding(page.file, fence.line, "the fence is not exactly one include", ONE_INCLUDE)
        elif not included(page.root, fence.include["path"]):
            shown = f"snippets/{fence.include['path']}"
            cure = f"Write it, or correct the path: ls {shown.rpartition('/')[0]}"
            yield Finding(page.file, fence.line + 1, f"there is no file {shown}", cure)
    for number, line in page.prose:
        if SNIPPET.search(CODE.sub("", line)):
            yield Finding(page.file, number, "an include outside of a fence", "Put it into a fence, or write ;--8<-- to show it.")


def html_findings(page: Page) -> Iterator[Finding]:
    """HTML and attributes in the text of a page, and front matter that would be HTML in its head."""
    prose = dict(page.prose)
    text = "\n".join(prose.get(number, "") for number in range(1, len(page.lines) + 1))
    text = CODE.sub(lambda code: re.sub(r"[^\n]", "x", code[0]), text)
    for match in HTML.finditer(text):
        if not WRITTEN.fullmatch(match[0]):
            cure = f"Write Markdown; code goes in backticks: `{match[0].splitlines()[0]}`"
            yield Finding(page.file, text.count("\n", 0, match.start()) + 1, f"raw HTML: <{match['tag']}", cure)
    for match in BRACES.finditer(text):
        if not ATTRIBUTES.fullmatch(match[0]):
            cure = "A heading has an id and nothing else: { #in-english }"
            yield Finding(page.file, text.count("\n", 0, match.start()) + 1, f"attributes: {match[0]}", cure)
    for name, value in get_data("\n".join(page.lines))[1].items():
        line = next((number for number, text in enumerate(page.lines, 1) if text.startswith(f"{name}:")), 1)
        yield from _meta_findings(page, line, str(name), value)


def _meta_findings(page: Page, line: int, name: str, value: Any) -> Iterator[Finding]:
    if name not in FRONT_MATTER:
        yield Finding(page.file, line, f"unknown front matter: {name}", f"A page has: {', '.join(FRONT_MATTER)}.")
    elif not isinstance(value, FRONT_MATTER[name]):
        yield Finding(page.file, line, f"{name} is no {FRONT_MATTER[name].__name__}", "Write it as other pages do.")
    elif mark := re.search('[<>"]', str(value)):
        yield Finding(page.file, line, f"{mark[0]} in {name}, which is written into a tag", "Say it in words, or with « », “ ”.")


def source_findings(page: Page) -> list[Finding]:
    """Whatever a page holds that it may not."""
    return sorted([*include_findings(page), *html_findings(page)], key=lambda finding: finding.line)


def objection(tag: str) -> str:
    """What is wrong with a tag; empty where nothing is."""
    match = GRAMMAR.fullmatch(tag)
    if not match or (name := match["end"] or match["start"]) not in MARKUP:
        return f"a tag that pages are not built of: {tag}"
    for attribute, value in ATTRIBUTE.findall(match["attributes"] or ""):
        if attribute not in EVERYWHERE | MARKUP[name] and not NAMED.fullmatch(attribute):
            return f"an attribute that <{name}> may not have: {attribute}"
        plain = re.sub(r"[\x00-\x20]", "", unescape(value)) if attribute != "style" else unescape(value)
        if attribute in VALUES and not VALUES[attribute].match(plain):
            return f"a value that {attribute} may not have: {value}"
    return ""


def rendered_findings(html: str, file: Path, lines: list[str]) -> Iterator[Finding]:
    """What Markdown made of a file and may not stand on the site, with the line that has it or the first one."""
    for tag in dict.fromkeys(TAG.findall(html)):
        if tag not in _harmless:
            if what := objection(tag):
                words = re.findall(r"[\w:.-]+", what.rpartition(": ")[2])
                line = next((number for number, text in enumerate(lines, 1) if any(word in text for word in words)), 1)
                yield Finding(
                    file, line, what, "Write Markdown, without HTML or attributes. What a program wrote belongs in a fence."
                )
            else:
                _harmless.add(tag)
