"""The search finds what readers type: their own words, names in any spelling, messages pasted whole."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page as Tab

from proof.guide import Guide
from proof.pages import LANGUAGES
from proof.snippets import Finding

QUERIES = Path(__file__).with_name("queries.toml")
CURE = "Give the page a heading or a description in these words, the glossary a term with these, or theme/assets/search.js a way"
FIRST = """async queries => {
  const field = document.querySelector("pagefind-input")
  const input = field.querySelector("input")
  const { instance } = field
  field.debounce = 1
  const found = {}
  let done
  instance.on("results", ({ results }) => done(results))
  for (const query of queries) {
    const results = await new Promise(resolve => {
      done = resolve
      input.value = query
      input.dispatchEvent(new Event("input", { bubbles: true }))
    })
    found[query] = (await Promise.all(results.slice(0, 3).map(result => result.data()))).map(page => page.url)
  }
  return found
}"""


def first(tab: Tab, language: str, queries: list[str]) -> dict[str, list[str]]:
    """The pages that a reader of this language sees first for each query, typed into the search one after another."""
    home = "" if language == "ru" else "en/"
    tab.goto(f"./{home}")
    tab.locator(".guide-search").click()
    tab.locator("pagefind-input input").wait_for()
    found: dict[str, list[str]] = tab.evaluate(FIRST, queries)
    return {query: [page.removeprefix(f"/guide/{home}").strip("/") for page in pages] for query, pages in found.items()}
