"""What MkDocs must be told: where the extension is and its language, what the cards show, what stands beside the pages."""

from __future__ import annotations

import gc
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import griffe
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

if TYPE_CHECKING:
    from proof.pages import Page as Source
    from proof.snippets import Finding

ROOT = Path(__file__).resolve().parent.parent  # MkDocs loads a hook by its file: `proof` can't be imported yet
LINES, LOADED = griffe.LinesCollection(), griffe.ModulesCollection()
LOG = get_plugin_logger("proof")
_serving = False
_keywords: dict[str, dict[str, list[str]]] = {}
_navigations: dict[str, Navigation] = {}
_built: dict[str, Any] = {}
PERMALINK = {"ru": "Ссылка на этот раздел", "en": "Link to this section"}


def _file(module: str) -> Path | None:
    """The source of a module, found without importing anything."""
    top, *rest = module.split(".")
    spec = find_spec(top)
    if spec is None or spec.origin is None:
        raise PluginError(f"No package {top}: pip install --require-hashes -r requirements.txt")
    path = Path(spec.origin).parent.joinpath(*rest)
    return next((file for file in (path / "__init__.py", path.with_suffix(".py")) if file.is_file()), None)


def modules() -> list[str]:
    """The modules whose names have cards; reading all of SQLAlchemy would take seconds a build."""
    from proof.guide import Guide

    found: set[str] = set()
    for name in Guide(ROOT).card_names("en"):
        while name and not _file(name):
            name = name.rpartition(".")[0]
        found.add(name)
    return sorted(found)


@cache
def load(name: str) -> griffe.Module:
    """Read a module, and the packages that it lies in, for mkdocstrings: once for all languages and rebuilds."""
    parent = load(name.rpartition(".")[0]) if "." in name else None
    path = _file(name)
    if path is None:
        raise PluginError(f"No module {name}")
    module = griffe.visit(
        name.rpartition(".")[2],
        filepath=path,
        code=path.read_text("utf-8"),
        parent=parent,
        modules_collection=LOADED,
        lines_collection=LINES,
    )
    (LOADED if parent is None else parent).set_member(module.name, module)
    for owner in module.classes.values():
        for method in list(owner.members.values()):
            if isinstance(method, griffe.Function):
                _as_called(owner, method)
    gc.freeze()  # what is read stays: a sixth of the time went into looking through it for garbage
    return module


def _as_called(owner: griffe.Class, method: griffe.Function) -> None:
    """Let a card show what a caller sees: SQLAlchemy's own kinds of property as attributes, no private parameters."""
    if any(str(decorator.value).endswith("property") for decorator in method.decorators):
        owner.set_member(method.name, griffe.Attribute(method.name, lineno=method.lineno, endlineno=method.endlineno))
    else:
        method.parameters = griffe.Parameters(*(one for one in method.parameters if not one.name.startswith("_")))


def on_startup(command: str, dirty: bool) -> None:
    """Let MkDocs import `proof`; what a hook adds to the path while it loads is taken back."""
    global _serving
    _serving = command == "serve"
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("SOURCE_DATE_EPOCH", "0")  # the same build twice gives the same bytes


@cache
def _runtime() -> Path | None:
    """What pages need to run programs, or None, said in the log, where it can't be made."""
    from proof.runtime import RuntimeUnavailable, runtime

    try:
        return runtime()
    except RuntimeUnavailable as error:
        LOG.info("Programs can't be run on the pages of this build: %s", error)
        return None


@event_priority(-200)  # after i18n has set the language
def on_config(config: MkDocsConfig) -> None:
    """Add the Markdown extension for the language being built, and hand mkdocstrings the modules."""
    from proof.figures import figures
    from proof.files import file_findings
    from proof.guide import Guide
    from proof.search import keywords

    _refuse(file_findings(ROOT))
    figures.cache_clear()
    language: str = config.theme["language"]
    _keywords[language] = keywords(Guide(ROOT), language)
    if "proof.markdown" not in config.markdown_extensions:
        config.markdown_extensions.insert(0, "proof.markdown")
    config.mdx_configs["proof.markdown"] = {"lang": language, "run": _runtime() is not None, "draft": _serving}
    config.mdx_configs["toc"]["permalink_title"] = PERMALINK[language]
    config.extra_css = [path for path in config.extra_css if "mkdocstrings" not in str(path)]  # styles for what cards leave out
    for name in modules():
        load(name)
    references: Any = config.plugins["autorefs"]
    references._backlinks.clear()  # of the language built before
    _hand_over(config, language)


def _hand_over(config: MkDocsConfig, language: str) -> None:
    """Give mkdocstrings the modules that were read, and the language; it forgets both at the end of a build."""
    cards: Any = config.plugins["mkdocstrings"]
    cards.handlers._locale = language  # it was read before i18n set it
    handler = cards.get_handler("python")
    handler.env.globals["locale"] = language
    handler._modules_collection, handler._lines_collection = LOADED, LINES


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Any) -> None:
    """Hand the template the words by which the search finds a page."""
    own = page.meta.get("keywords")
    language = config.theme["language"]
    found = _keywords[language].get(page.file.src_uri.removeprefix(f"{language}/"), [])
    context["keywords"] = ", ".join([*([own] if own else []), *found])


def on_files(files: Files, config: MkDocsConfig) -> None:
    """Leave out the search that comes with the theme."""
    for file in list(files):
        if file.src_uri.startswith(("assets/javascripts/lunr/", "assets/javascripts/workers/")):
            files.remove(file)


def _refuse(findings: list[Finding]) -> None:
    """End the build with what is wrong, and without a traceback."""
    if findings:
        raise PluginError("\n".join(map(str, findings)))


def _source(page: Page) -> Source:
    from proof.pages import Page as Source

    return Source(ROOT, *page.file.src_uri.split("/", 1))


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """Refuse what a page may not hold."""
    from proof.markup import source_findings

    _refuse(source_findings(_source(page)))


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Lead links to programs where they are, seen from the page; refuse HTML that the guide does not write."""
    from proof.panes import PROGRAMS
    from proof.tags import rendered_findings

    source = _source(page)
    _refuse(list(rendered_findings(html, source.file, source.lines)))
    return html.replace(f'"{PROGRAMS}/', f'"{get_relative_url("programs/", page.url)}')


def _programs(site: Path) -> None:
    """Give the site what its pages need to run programs: the programs, and what runs them."""
    from proof.guide import Guide
    from proof.runtime import publish

    if runtime := _runtime():
        shutil.copytree(runtime, site / "assets" / "run", dirs_exist_ok=True)
        for path in sorted({path for _, path in Guide(ROOT).included if path.endswith(".py")}):
            publish(path, site)


@event_priority(-200)  # after all others have had their say
def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    """Keep the navigation of the language being built."""
    _navigations[config.theme["language"]] = nav


@event_priority(-200)
def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Tell templates whether what stands beside the pages will be there: under `mkdocs serve` it is not."""
    env.globals["published"] = not _serving
    if _serving:
        from proof.serve import Built

        language = config.theme["language"]
        _built[language] = Built(language, config, files, _navigations[language], env, _hand_over)


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: Callable[[], None]) -> None:
    """Build only what a change concerns."""
    from proof.serve import watch

    watch(server, builder, _built)


@event_priority(-200)  # after i18n has built the other languages
def on_post_build(config: MkDocsConfig) -> None:
    """Index the whole site for the search, once all languages are there; finish what is published."""
    from proof import publish
    from proof.search import list_keywords

    if config.plugins["i18n"].building:
        return
    site = Path(config.site_dir)
    if not _serving:
        publish.finish(config)
    _programs(site)
    command = [
        sys.executable,
        "-m",
        "pagefind",
        "--site",
        config.site_dir,
        "--exclude-selectors",
        ".headerlink, .guide-backlinks, .guide-run",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8") as index:
        if not _serving:  # while the other process reads the pages
            publish.accompany(config)
        said, _ = index.communicate()
    if index.returncode:
        raise PluginError(f"The search index was not written:\n{said}")
    entry = site / "pagefind" / "pagefind-entry.json"  # its languages come in any order
    entries = json.loads(entry.read_text("utf-8"))
    entry.write_text(json.dumps(entries, sort_keys=True), "utf-8")
    for language in entries["languages"]:
        list_keywords(entry.parent, language)
    if not _serving:
        publish.pack(site)
