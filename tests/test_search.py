"""The search finds what readers type: their own words, names in any spelling, messages pasted whole."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from conftest import Built, Planted, report
from playwright.sync_api import Page as Tab

from proof.guide import Guide
from proof.pages import LANGUAGES
from proof.search import keywords
from proof.snippets import Finding

QUERIES = Path("tests", "queries.toml")
CURE = "Add these words to `keywords` in the front matter of docs/{language}/{page}.md, or to the glossary"
SEARCH = """async queries => {
  const { search } = document.querySelector("pagefind-input").instance.__pagefind__
  const first = {}
  for (const query of queries) {
    const { results } = await search(query)
    const pages = await Promise.all(results.slice(0, 3).map(result => result.data()))
    first[query] = pages.map(page => page.url)
  }
  return first
}"""


def first(tab: Tab, language: str, queries: list[str]) -> dict[str, list[str]]:
    """The pages that a reader of a language sees first for each query: what the open dialog gets, without the time to show it."""
    home = "" if language == "ru" else "en/"
    tab.goto(f"./{home}")
    tab.locator(".guide-search").click()
    tab.locator("pagefind-input input").wait_for()
    found: dict[str, list[str]] = tab.evaluate(SEARCH, queries)
    assert not tab.workers, "the search runs in the page, so that its policy holds"
    return {query: [page.removeprefix(f"/guide/{home}").strip("/") for page in pages] for query, pages in found.items()}


def missed(root: Path, language: str, tab: Tab) -> list[Finding]:
    """The queries whose page is not among the first three, and the messages whose page is not the first."""
    lines = (root / QUERIES).read_text("utf-8")
    lists = tomllib.loads(lines)
    wanted = [(query, page, 3) for page, queries in lists[language].items() for query in queries]
    wanted += [(message, page, 1) for page, message in lists["messages"].items()]
    found = first(tab, language, [query for query, *_ in wanted])
    return [
        Finding(
            QUERIES,
            lines[: lines.index(f'"{query}"')].count("\n") + 1,
            f"{language}: {' '.join(query.split())!r} does not find {page} in the first {place}, but {', '.join(found[query])}",
            CURE.format(language=language, page=page),
        )
        for query, page, place in wanted
        if page not in found[query][:place]
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_readers_find_what_they_search_for(tab: Tab, pytestconfig: pytest.Config, language: str) -> None:
    report(missed(pytestconfig.rootpath, language, tab))


def test_queries_name_pages_and_no_query_stands_twice(guide: Guide) -> None:
    lists = tomllib.loads((guide.root / QUERIES).read_text("utf-8"))
    paths = {page.path.removesuffix(".md") for page in guide.pages}
    assert set().union(*lists.values()) <= paths
    for language in LANGUAGES:
        queries = [query for queries in lists[language].values() for query in queries] + list(lists["messages"].values())
        assert len(queries) == len(set(queries))


GLOSSARY = """# Terms {{ #terms }}

{0} ({1}) {{ #flush }}
:   To send. [Hello](../start/hello.md#hello)
:   {2}: *{3}*.

{4} ({5}) {{ #mixin }}
:   A class.
"""


def test_page_is_found_by_names_of_cards_and_terms(planted: Planted) -> None:
    planted.write("docs/ru/reference/glossary.md", GLOSSARY.format("отправка", "flush", "Не", "флаш", "миксин", "mixin"))
    planted.write(
        "docs/en/reference/glossary.md", GLOSSARY.format("flush, flushing", "отправка", "Not", "synchronise", "mixin", "миксин")
    )
    planted.write(
        "docs/ru/reference/session.md", "# С { #s }\n\n::: sqlalchemy.orm.session.Session.flush\n\n::: sqlalchemy.orm.aliased\n"
    )
    assert keywords(planted.guide, "ru") == {
        "index.md": [],
        "reference/glossary.md": ["миксин", "mixin"],
        "reference/session.md": ["Session.flush", "aliased"],
        "start/hello.md": ["отправка", "flush", "flushing", "флаш"],
    }
    assert keywords(planted.guide, "en")["start/hello.md"] == ["flush", "flushing", "отправка", "synchronise"]


def test_keywords_of_a_page_come_first(planted_site: Built) -> None:
    planted_site.planted.change(
        "docs/en/start/hello.md", 'description: "Hello"', 'description: "Hello"\nkeywords: "greeting, hi"'
    )
    assert planted_site.build().returncode == 0
    assert '<meta name="keywords" content="greeting, hi" ' in (planted_site.folder / "en/start/hello/index.html").read_text(
        "utf-8"
    )
    assert 'name="keywords"' not in (planted_site.folder / "start/hello/index.html").read_text("utf-8")
