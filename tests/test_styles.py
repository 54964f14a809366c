"""The built site's style sheets hold what its pages use, and no more."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest
from conftest import Built
from test_site import KB, Document

from proof.styles import trim, trimmed, used, without_variables

WORDS = {"kept", "also-kept", "made-by-script--", "custom", ":nth-child(2)"}


@pytest.mark.parametrize(
    "css, kept",
    [
        (".kept{color:red}", ".kept{color:red}"),
        (".gone{color:red}", ""),
        (".kept .gone,.also-kept>a,.kept.gone{color:red}", ".also-kept>a{color:red}"),
        ("a:hover,html{color:red}", "a:hover,html{color:red}"),
        (".kept:not(.gone,.kept){color:red}", ".kept:not(.gone,.kept){color:red}"),
        (":is(.gone,.kept) .also-kept{color:red}", ":is(.gone,.kept) .also-kept{color:red}"),
        ('[href$=".gone"]{color:red}', '[href$=".gone"]{color:red}'),
        (".made-by-script--next{color:red}", ".made-by-script--next{color:red}"),
        ("[data-md-color-primary=custom]{color:red}", "[data-md-color-primary=custom]{color:red}"),
        ("[data-md-color-primary=pink],[data-md-color-accent=lime]{color:red}", ""),
        (".tabbed-set>i:nth-child(2),.tabbed-set>i:nth-child(9){color:red}", ".tabbed-set>i:nth-child(2){color:red}"),
        ("li:nth-child(9){color:red}", "li:nth-child(9){color:red}"),
        ("@media print{.gone{color:red}.kept{color:red}}", "@media print{.kept{color:red}}"),
        ("@media print{.gone{color:red}}", ""),
        ("@supports (gap:1px){@media print{.kept{color:red}}}", "@supports (gap:1px){@media print{.kept{color:red}}}"),
        ('@charset "UTF-8";@keyframes gone{to{opacity:0}}', '@charset "UTF-8";@keyframes gone{to{opacity:0}}'),
    ],
)
def test_selectors_without_use_go(css: str, kept: str) -> None:
    assert trimmed(css, WORDS) == kept


@pytest.mark.parametrize(
    "css, kept",
    [
        (":root{--used:1px;--unused:2px;color:red}", ":root{--used:1px;color:red}"),
        (":root{--unused:url('data:image/svg+xml;charset=utf-8,<svg/>')}a{color:red}", "a{color:red}"),
        ("@media print{:root{--unused:1px}}", ""),
        ('@charset "UTF-8";a{color:red}', '@charset "UTF-8";a{color:red}'),
    ],
)
def test_variables_without_use_go(css: str, kept: str) -> None:
    assert without_variables(css, {"--used"}) == kept


def test_sheet_gets_the_name_of_its_text(tmp_path: Path) -> None:
    sheets = tmp_path / "assets" / "stylesheets"
    sheets.mkdir(parents=True)
    for letters, rule in (("a1b2c3d4", ".gone{color:red}"), ("b1b2c3d4", ".kept{color:red}")):
        (sheets / f"{letters[0]}.{letters}.min.css").write_text(f"html{{margin:0}}{rule}", "utf-8")
        (sheets / f"{letters[0]}.{letters}.min.css.map").write_text("{}", "utf-8")
    (tmp_path / "assets" / "own.css").write_text("a{margin:var(--kept)}", "utf-8")
    script = tmp_path / "assets" / "own.js"
    script.write_text('// Why\nopen("https://a.b//c", {\n  // and how\n  one: 1\n}) // once\n', "utf-8")
    page = tmp_path / "index.html"
    page.write_text('<link href="assets/stylesheets/a.a1b2c3d4.min.css"><i class=kept></i>', "utf-8")
    trim(tmp_path, set())
    [first, second] = sorted(sheets.iterdir())
    assert (first.read_text("utf-8"), second.read_text("utf-8")) == ("html{margin:0}", "html{margin:0}.kept{color:red}")
    assert script.read_text("utf-8") == 'open("https://a.b//c",{one:1})'
    assert first.name != "a.a1b2c3d4.min.css" and f'href="assets/stylesheets/{first.name}"' in page.read_text("utf-8")


@pytest.mark.parametrize("html, found", [("", False), ('<div data-md-component="search"></div>', True)])
def test_words_for_a_component_count_where_a_page_has_it(tmp_path: Path, html: str, found: bool) -> None:
    (tmp_path / "assets" / "javascripts").mkdir(parents=True)
    (tmp_path / "assets" / "javascripts" / "theme.js").write_text('h("md-search__link md-top")', "utf-8")
    (tmp_path / "assets" / "own.js").write_text('const tip=add("guide-tip")', "utf-8")
    (tmp_path / "index.html").write_text(html, "utf-8")
    words = used(tmp_path)
    assert ("md-search__link" in words) == found
    assert {"md-top", "guide-tip"} <= words and "tip" not in words


def test_sheets_of_the_site(built: Built) -> None:
    [main] = (built.folder / "assets/stylesheets").glob("main.*.min.css")
    css = main.read_text("utf-8")
    assert len(gzip.compress(css.encode(), mtime=0)) < 13 * KB
    assert ".md-typeset details" in css and ".md-consent" not in css
    assert "tabbed-control--" in used(built.folder)
    for page in (built.folder / "index.html", built.folder / "en/session/get/index.html", built.folder / "404.html"):
        for link in Document(page.read_text("utf-8")).find("link", rel="stylesheet"):
            assert (built.folder / re.sub(r"^(\.\./)+|^\./|^/guide/", "", link["href"])).is_file(), link["href"]
