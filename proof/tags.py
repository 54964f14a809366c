"""The HTML that pages are built of, tag by tag; any other is refused, wherever it comes from.

A page may hold what its source has not: by an attribute, a link's address, a drawing, a table, a recording.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from proof.snippets import Finding

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
VALUES = {
    "href": ADDRESS,
    "src": re.compile(r"(?!//)(?![a-z][a-z0-9+.-]*:)", re.IGNORECASE),
    "style": re.compile(r"[\w\s:;%.-]*$"),
    "type": re.compile(r"(button|radio)$"),
    **dict.fromkeys(("fill", "stroke", "marker-end", "marker-start"), re.compile(r"(?!.*url\((?!#))")),
}
"""What the value of an attribute may be, where not every value will do."""


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


_harmless: set[str] = set()


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
