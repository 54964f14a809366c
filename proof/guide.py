"""The guide as a whole: its pages, the files that they show, its navigation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from mkdocs.utils.yaml import yaml_load

from proof.pages import CARD, LANGUAGES, Page

RECORDED = re.compile(r"(\.(sqlite|postgresql)\.sql|\.(browser|\d+\.\d+)\.txt|\.svg)$")


def _entries(items: list[Any]) -> Iterator[tuple[str | None, Any]]:
    """The sections of a navigation, each before what is in it, and its pages: a name, if there is one, and what it names."""
    for item in items:
        for name, value in item.items() if isinstance(item, dict) else [(None, item)]:
            yield name, value
            if isinstance(value, list):
                yield from _entries(value)


@dataclass(frozen=True)
class Guide:
    """The pages, programs and navigation of a project folder."""

    root: Path

    @cached_property
    def pages(self) -> list[Page]:
        """All pages, Russian first, in the order of their paths."""
        folders = [(language, self.root / "docs" / language) for language in LANGUAGES]
        return [
            Page(self.root, language, path.relative_to(folder).as_posix())
            for language, folder in folders
            for path in sorted(folder.rglob("*.md"))
        ]

    @cached_property
    def snippets(self) -> list[Path]:
        """All files under `snippets/`, relative to it, but for what runs recorded and drawings."""
        folder = self.root / "snippets"
        files = sorted(path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
        return [path.relative_to(folder) for path in files if not RECORDED.search(path.name)]

    @cached_property
    def included(self) -> set[tuple[str, str]]:
        """The languages and paths of all includes."""
        return {(page.language, fence.include["path"]) for page in self.pages for fence in page.fences if fence.include}

    @cached_property
    def _config(self) -> str:
        return (self.root / "mkdocs.yml").read_text("utf-8")

    @cached_property
    def _settings(self) -> dict[str, Any]:
        return yaml_load(self._config)

    def config_line(self, text: str) -> int:
        """The last line of `mkdocs.yml` that has a text: where the navigation, its end, names it."""
        return max((number for number, line in enumerate(self._config.splitlines(), 1) if text in line), default=1)

    @cached_property
    def nav(self) -> tuple[list[str], list[str]]:
        """The paths in the navigation, and the names of its sections."""
        entries = list(_entries(self._settings["nav"]))
        return (
            [value for _, value in entries if not isinstance(value, list)],
            [str(name) for name, value in entries if isinstance(value, list)],
        )

    @cached_property
    def nav_titles(self) -> dict[str, str]:
        """The titles that the navigation gives to pages, by their paths; it should give none."""
        entries = _entries(self._settings["nav"])
        return {value: str(name) for name, value in entries if name is not None and not isinstance(value, list)}

    @cached_property
    def sections(self) -> list[tuple[str | None, list[str]]]:
        """The navigation's top level: the name of each section and the paths in it; a page outside all sections has none."""
        found: list[tuple[str | None, list[str]]] = []
        for item in self._settings["nav"]:
            name, value = next(iter(item.items())) if isinstance(item, dict) else (None, item)
            found.append((name, value) if isinstance(value, list) else (None, [value]))
        return found

    @cached_property
    def nav_translations(self) -> dict[str, str]:
        """The English names of the navigation's sections."""
        plugins = {name: options for plugin in self._settings["plugins"] for name, options in plugin.items()}
        return plugins["i18n"]["languages"][1]["nav_translations"]

    def card_names(self, language: str) -> set[str]:
        """The names that have a card in a language."""
        pages = (page for page in self.pages if page.language == language)
        return {match["name"] for page in pages for _, line in page.prose if (match := CARD.match(line))}
