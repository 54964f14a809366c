"""The links of a built site, followed as a browser would: to a file of the site, and to an id in it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from proof.snippets import Finding

LOADING = {"script", "img", "iframe", "source"}
LOADED = {"stylesheet", "icon", "preload", "modulepreload"}
"""Relations of a `link` for which a browser fetches its target."""

CURE = "Mend the link in the page's source or in theme/, and build anew."


class Href(NamedTuple):
    """A link of a page: its line, its target as written, whether the browser fetches it with the page."""

    line: int
    target: str
    loaded: bool


class Markup(HTMLParser):
    """The links and the ids of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.hrefs: list[Href] = []
        self.ids: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Called by the parser for every opening tag."""
        values = {name: value for name, value in attrs if value is not None}
        if target := values.get("href", values.get("src")):
            loaded = tag in LOADING or (tag == "link" and values.get("rel", "").strip() in LOADED)
            self.hrefs.append(Href(self.getpos()[0], target, loaded))
        self.ids |= {values[name] for name in ("id", "name") if name in values}


class Hrefs:
    """All links between the files of a built site that has an address."""

    def __init__(self, site: Path, url: str) -> None:
        self._site = site
        self._url = url

    @cached_property
    def _pages(self) -> dict[str, Markup]:
        paths = sorted(self._site.rglob("*.html"))
        return {path.relative_to(self._site).as_posix(): Markup(path.read_text("utf-8")) for path in paths}

    def findings(self) -> Iterator[Finding]:
        """Links that lead nowhere, and what would be fetched from another host."""
        for name, markup in self._pages.items():
            address = urljoin(self._url, name.removesuffix("index.html"))
            for href in markup.hrefs:
                if wrong := self._wrong(urljoin(address, href.target), href.loaded):
                    yield Finding(self._site / name, href.line, f"{href.target} {wrong}", CURE)

    def _wrong(self, target: str, loaded: bool) -> str | None:
        if urlsplit(target).scheme not in ("http", "https"):
            return None
        if not target.startswith(self._url):
            return "is fetched from another host" if loaded else None
        address, fragment = urldefrag(target)
        name = unquote(urlsplit(address.removeprefix(self._url)).path)
        name = f"{name}index.html" if name.endswith("/") or not name else name
        if not (self._site / name).is_file():
            return "leads to no file"
        if fragment and name in self._pages and unquote(fragment) not in self._pages[name].ids:
            return "leads to no id"
        return None
