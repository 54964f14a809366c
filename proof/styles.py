"""The theme's style sheets without the rules for things that the site does not have."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import rcssmin
import rjsmin
import tinycss2

CLASSES = re.compile(r'\bclass="?([^">]*)')
WORD = re.compile(r"[\w-]+")
APART = re.compile(r",(?![^()]*\))")
FUNCTION = re.compile(r":[a-z-]+\((?:[^()]|\([^()]*\))*\)")
ATTRIBUTE = re.compile(r"\[[^\]]*\]")
CLASS = re.compile(r"\.(-?[A-Za-z_][\w-]*)")
VARIABLE = re.compile(r"var\((--[\w-]+)")
STRING = re.compile(r"""(["'`]).*?\1""")
OPTIONAL = ("search", "source", "tag", "version")
"""Components of the theme that its script fills in where a page has them."""

TAB = re.compile(r'"?__tabbed_\d+_(\d+)')
PLACE = re.compile(r":nth-child\(\d+\)")
PALETTE = re.compile(r"\[data-md-color-(primary|accent)=(?P<name>[\w-]+)\]")


def used(site: Path) -> set[str]:
    """The classes of all pages, the places of their tabs, and words of the scripts, which may set a class.

    Of the guide's scripts, which must have been minified, the words in strings; of the theme's all but those for components that
    no page has.
    """
    words: set[str] = set()
    absent = set(OPTIONAL)
    for page in site.rglob("*.html"):
        html = page.read_text("utf-8")
        words.update(*(match.split() for match in CLASSES.findall(html)))
        words.update(f":nth-child({place})" for place in TAB.findall(html))
        absent = {name for name in absent if f'data-md-component="{name}"' not in html}
    for script in (site / "assets").glob("*.js"):
        words.update(*(WORD.findall(string[0]) for string in STRING.finditer(script.read_text("utf-8"))))
    for script in (site / "assets" / "javascripts").rglob("*.js"):
        names = WORD.findall(script.read_text("utf-8"))
        words.update(name for name in names if not name.startswith(tuple(f"md-{block}" for block in absent)))
    return words


def trimmed(css: str, words: set[str]) -> str:
    """A style sheet without the selectors that need a class, or a colour of the palette, which is not among the words.

    A word that ends with a hyphen is the beginning of classes that a script puts together.
    """

    beginnings = tuple(word for word in words if re.fullmatch(r"[a-z]\w+-[\w-]*-", word))

    def rule(selectors: list[str], content: list[Any]) -> str:
        needed = [one for one in selectors if all(name in words or name.startswith(beginnings) for name in _needs(one))]
        return f"{','.join(needed)}{{{tinycss2.serialize(content)}}}" if needed else ""

    return "".join(_rules(tinycss2.parse_stylesheet(css, skip_whitespace=True, skip_comments=True), rule))


def without_variables(css: str, words: set[str]) -> str:
    """A style sheet that sets no variables but those among the words."""

    def rule(selectors: list[str], content: list[Any]) -> str:
        declarations = tinycss2.parse_blocks_contents(content, skip_whitespace=True, skip_comments=True)
        needed = [one for one in declarations if not one.name.startswith("--") or one.name in words]
        return f"{','.join(selectors)}{{{';'.join(one.serialize().rstrip(';') for one in needed)}}}" if needed else ""

    return "".join(_rules(tinycss2.parse_stylesheet(css), rule))


def _rules(rules: Iterable[Any], rewrite: Callable[[list[str], list[Any]], str]) -> Iterator[str]:
    for rule in rules:
        if rule.type == "qualified-rule":
            yield rewrite(APART.split(tinycss2.serialize(rule.prelude)), rule.content)
        elif rule.type == "at-rule" and rule.lower_at_keyword in ("media", "supports") and rule.content is not None:
            inner = tinycss2.parse_rule_list(rule.content, skip_whitespace=True, skip_comments=True)
            if within := "".join(_rules(inner, rewrite)):
                yield f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{within}}}"
        else:
            yield rule.serialize()


def _needs(selector: str) -> set[str]:
    """The classes, the place of a tab and the colours without which a selector matches nothing."""
    plain = FUNCTION.sub("", selector)
    if ".tabbed-" in plain and (place := PLACE.search(selector)):
        return {place[0]}
    return {match["name"] for match in PALETTE.finditer(plain)} | set(CLASS.findall(ATTRIBUTE.sub("", plain)))


def trim(site: Path, palette: set[str]) -> None:
    """Trim the theme's style sheets of a built site, and the guide's scripts; each sheet gets the name that its text asks for.

    `palette` holds the colours that the configuration names.
    """
    for kind, minify in (("css", rcssmin.cssmin), ("js", rjsmin.jsmin)):
        for file in (site / "assets").glob(f"*.{kind}"):
            file.write_text(str(minify(file.read_text("utf-8"))), "utf-8", newline="\n")
    words = used(site) | palette
    sheets = {path: trimmed(path.read_text("utf-8"), words) for path in sorted((site / "assets" / "stylesheets").glob("*.css"))}
    own = [path.read_text("utf-8") for path in (site / "assets").glob("*.css")]
    words.update(*(VARIABLE.findall(text) for text in (*sheets.values(), *own)))
    names: dict[str, str] = {}
    for path, text in sheets.items():
        text = without_variables(text, words)
        names[path.name] = re.sub(r"\.[0-9a-f]{8}\.", f".{hashlib.sha256(text.encode()).hexdigest()[:8]}.", path.name)
        path.rename(path.with_name(names[path.name])).write_text(text, "utf-8", newline="\n")
        path.with_name(f"{path.name}.map").unlink(missing_ok=True)
    for page in site.rglob("*.html"):
        html = page.read_text("utf-8")
        for old, new in names.items():
            html = html.replace(f"assets/stylesheets/{old}", f"assets/stylesheets/{new}")
        page.write_text(html, "utf-8", newline="\n")
