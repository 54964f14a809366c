"""What one build of the site has less of than another: counted page by page, file by file, link by link."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from proof.guide import Guide
from proof.hrefs import Hrefs

RULES = {
    "panes of SQL": r'<details class="sql"',
    "panes of versions": r'<details class="versions"',
    "tabs": r'class="tabbed-set',
    "code": r'class="(?:[\w-]+ )?highlight"',
    "output in code": r'class="c1 output"',
    "places of annotations": r'class="c1 note"',
    "tooltips": r"<abbr ",
    "diagrams": r'<div class="diagram"',
    "tables": r"<table",
    "buttons for running programs": r'class="guide-run',
    "questions": r'class="guide-ask',
    "cards": r'class="doc doc-heading"',
    "signatures": r'class="doc-signature',
    "mentions on other pages": r'class="guide-backlinks"',
    "headings with an id": r"<h[1-6] id=",
    "links in the navigation": r'class="md-nav__link',
    "links to program files": r'href="(?:\.\./)*programs/',
    "links to suggest a change": r'rel="edit"',
    "links to the other language": r'class="[^"]*guide-language"',
    "alternates": r'rel="alternate "',
    "canonical addresses": r'rel="canonical"',
    "descriptions": r'name="description"',
    "words for the search": r'name="keywords"',
    "previews of links": r'property="og:image"',
    "the commit": r'href="[^"]*/commit/',
    "content security policies": r'http-equiv="Content-Security-Policy"',
}
"""What is counted on a page, and the pattern of each in its HTML."""


FOLDERS = ("assets/run/", "pagefind/", "programs/")
"""Folders whose files are counted together."""

THEME = ("assets/javascripts/", "assets/stylesheets/")


class Loss(NamedTuple):
    """What a rule counted: on all pages before, now, and on the pages that have less now."""

    rule: str
    before: int
    now: int
    pages: dict[str, tuple[int, int]]


def compared(before: Path, now: Path, guide: Guide) -> Iterator[Loss]:
    """What each rule counts in two built sites."""
    html = {
        page: tuple((site / page.address / "index.html").read_text("utf-8") for site in (before, now))
        for page in guide.pages
        if (now / page.address / "index.html").is_file()
    }
    yield Loss("pages", len(guide.pages), len(html), {p.file.as_posix(): (1, 0) for p in guide.pages if p not in html})
    for rule, pattern in RULES.items():
        counts = {page: tuple(len(re.findall(pattern, text)) for text in texts) for page, texts in html.items()}
        fewer = {page.file.as_posix(): (had, has) for page, (had, has) in counts.items() if has < had}
        yield Loss(rule, sum(had for had, _ in counts.values()), sum(has for _, has in counts.values()), fewer)


def kinds(site: Path) -> Counter[str]:
    """The files of a site, counted by name; the theme's own are left out."""
    paths = (path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    named = (next(filter(path.startswith, FOLDERS), Path(path).name) for path in paths if not path.startswith(THEME))
    return Counter(named)


def broken(before: Path, now: Path, url: str) -> dict[str, list[str]]:
    """Links that lead nowhere now and led somewhere before: what is wrong with them, and their targets."""
    found: dict[str, list[str]] = {}
    known = {(finding.path.relative_to(before), finding.message) for finding in Hrefs(before, url).findings()}
    for finding in Hrefs(now, url).findings():
        if (finding.path.relative_to(now), finding.message) not in known:
            target, _, wrong = finding.message.partition(" ")
            found.setdefault(wrong, []).append(target)
    return found


def report(title: str, before: Path, now: Path, guide: Guide, url: str) -> Iterator[str]:
    """The lines of the comparison, in Markdown."""
    losses = list(compared(before, now, guide))
    yield from (f"# {title}", "", "| on pages | before | now | pages with less |", "|---|---|---|---|")
    yield from (f"| {loss.rule} | {loss.before} | {loss.now} | {len(loss.pages)} |" for loss in losses)
    yield from ("", "| files | before | now |", "|---|---|---|")
    had, has = kinds(before), kinds(now)
    yield from (f"| `{name}` | {had[name]} | {has[name]} |" for name in sorted(had) if has[name] < had[name])
    yield from ("", "| links | now | for example |", "|---|---|---|")
    yield from (f"| {wrong} | {len(targets)} | `{targets[0]}` |" for wrong, targets in broken(before, now, url).items())
    for loss in (loss for loss in losses if loss.pages):
        yield from ("", f"<details><summary>{loss.rule}</summary>", "")
        yield from (f"- `{page}`: {count} → {left}" for page, (count, left) in loss.pages.items())
        yield from ("", "</details>")
