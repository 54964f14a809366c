"""`mkdocs serve` builds anew only the pages that a change concerns; whatever concerns more than pages builds the whole site.

After the whole site was built all its pages are still in memory. Of a page that is edited, or whose program is, only that page
is read, rendered and written again. What others say of it (where the library's names are mentioned, the search, counts) is as
of the last whole build.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.commands.build import _build_page, _populate_page
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation

from proof import ROOT
from proof.figures import figures
from proof.pages import INCLUDE
from proof.proven import LEDGER, Ledger
from proof.runtime import publish
from proof.terms import GLOSSARY

LOG = get_plugin_logger("proof")
WATCHED = ("docs", "snippets", "theme", "proof/words.toml", "mkdocs.yml")
REFERENCES = ("_primary_url_map", "_secondary_url_map", "_backlinks")
"""What autorefs has found in a language: private names, like those of MkDocs above, that the tests hold."""


@dataclass
class Built:
    """What the build of one language leaves in memory, and how to go on with it."""

    language: str
    config: MkDocsConfig
    files: Files
    nav: Navigation
    env: Environment
    hand_over: Callable[[MkDocsConfig, str], None]
    """What the cards need at the beginning of a build."""

    def __post_init__(self) -> None:
        self._values = {key: value[:] if isinstance(value, list) else value for key, value in self.config.data.items()}
        self._options = {name: dict(options) for name, options in self.config.mdx_configs.items()}
        plugins: Any = self.config.plugins
        self._handlers = plugins["mkdocstrings"]._handlers
        self._references = {name: deepcopy(getattr(plugins["autorefs"], name)) for name in REFERENCES}

    def _enter(self) -> None:
        """Set what the build of another language has set since."""
        plugins: Any = self.config.plugins
        self.config.data.update(self._values)
        self.config.mdx_configs.update(self._options)  # in place: cards have them, too
        self.config.theme["language"] = self.language
        plugins["i18n"].current_language = self.language
        plugins["mkdocstrings"]._handlers = self._handlers
        vars(plugins["autorefs"]).update(self._references)
        self.hand_over(self.config, self.language)

    def showing(self, stems: set[str]) -> set[str]:
        """The pages that include a file of a program."""
        return {file.src_uri for file in self.files.documentation_pages() if stems & included(file)}

    def rebuild(self, changed: set[str]) -> list[str]:
        """Build pages anew; return their addresses. A new title stands in the navigation of all pages."""
        files = self.files.documentation_pages()
        pages = [file.page for file in files if file.page and file.src_uri in changed]
        if not pages:
            return []
        self._enter()
        titles = [page.title for page in pages]
        for page in pages:
            _populate_page(page, self.config, self.files)
        env = self.config.plugins.on_env(self.env, config=self.config, files=self.files)
        for page in pages if titles == [page.title for page in pages] else [file.page for file in files if file.page]:
            _build_page(page, self.config, files, self.nav, env)
        for page in pages:
            page.validate_anchor_links(files=self.files, log_level=self.config.validation.links.anchors)
        return [page.url for page in pages]


def stem(path: str) -> str:
    """What the files of a program have in common: the path without the suffixes."""
    folder, _, name = path.rpartition("/")
    return f"{folder}/{name.partition('.')[0]}"


def included(file: File) -> set[str]:
    """The programs of a page, as it was last read."""
    return {stem(match["path"]) for match in INCLUDE.finditer((file.page and file.page.markdown) or "")}


class Rebuilder:
    """Takes the place of the builder of the server."""

    def __init__(self, builder: Callable[[], None], built: dict[str, Built]) -> None:
        self._builder = builder
        self._built = built
        self._seen, self._unproven = snapshot(), Ledger().unproven()

    def __call__(self) -> None:
        """Build what has changed since the last build that came to its end."""
        now, unproven, start = snapshot(), Ledger().unproven(), time.monotonic()
        changed = {path for path in now.keys() | self._seen.keys() if now.get(path) != self._seen.get(path)}
        renewed = changed & now.keys() & self._seen.keys()
        if all(path.startswith("snippets/") or (path in renewed and is_page(path)) for path in changed):
            figures.cache_clear()
            self._rebuild(changed | (unproven ^ self._unproven), start)
        else:
            self._builder()
        self._seen, self._unproven = now, unproven

    def _rebuild(self, changed: Iterable[str], start: float) -> None:
        pages = {path.removeprefix("docs/") for path in changed if path.startswith("docs/")}
        programs = {path.removeprefix("snippets/") for path in changed if path.startswith("snippets/")}
        stems = set(map(stem, programs))
        urls = [url for built in self._built.values() for url in built.rebuild(pages | built.showing(stems))]
        site = Path(next(iter(self._built.values())).config.site_dir)
        for path in programs:
            if (site / "programs" / path).exists() and (ROOT / "snippets" / path).exists():
                publish(path, site)
        LOG.info("Built anew in %.2f seconds: %s", time.monotonic() - start, " ".join(f"/{url}" for url in urls) or "nothing")


def is_page(path: str) -> bool:
    """Whether a file is a page that no other page depends on."""
    return path.endswith(".md") and not path.endswith(f"/{GLOSSARY}")


def snapshot() -> dict[str, tuple[int, int]]:
    """The state of all files that the site is built from."""
    found: dict[str, tuple[int, int]] = {}
    for name in WATCHED:
        top = ROOT / name
        for path in [top] if top.is_file() else top.rglob("*"):
            if path.suffix != ".pyc" and path.is_file():
                stat = path.stat()
                found[path.relative_to(ROOT).as_posix()] = stat.st_mtime_ns, stat.st_size
    return found


def watch(server: Any, builder: Callable[[], None], built: dict[str, Built]) -> None:
    """Let a server build by parts, and look at what runs prove, too."""
    server.builder = Rebuilder(builder, built)
    server.watch(str(ROOT / LEDGER))
    server.watch(str(ROOT / "proof" / "words.toml"))
