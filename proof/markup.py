"""What the source of a page may hold: includes of files below `snippets/`, Markdown, and hardly any HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from mkdocs.utils.meta import get_data

from proof.pages import CODE, Page
from proof.snippets import Finding

HTML = re.compile(r"<(?=[a-zA-Z!?])(?!https://[^\s<>]+>)(?P<tag>[^\s>]*)[^>]*>?")
WRITTEN = re.compile(r'<div class="[\w -]+" markdown>|</div>')
"""The HTML that authors write: a block with a class, whose content is Markdown."""

BRACES = re.compile(r"(?<!\{)\{:?[ #.][^{}\n]*\}(?!\})")
ATTRIBUTES = re.compile(r"\{ #[\w.-]+( \.hint)? \}")
ONE_INCLUDE = 'Put the code into a file below snippets/ and include it: --8<-- "folder/file.py:section"'
SNIPPET = re.compile(r"(?<![;-])-+8<-+(?!-)")
FRONT_MATTER = {"description": str, "keywords": str, "hide": list}


def included(root: Path, path: str) -> Path | None:
    """The file that an include names, if it is one below the `snippets/` of a project."""
    folder, parts = root / "snippets", PurePosixPath(path).parts
    if "\\" in path or ":" in path or path.startswith("/") or ".." in parts:
        return None
    file = folder.joinpath(*parts)
    return file if file.is_file() and file.resolve().is_relative_to(folder.resolve()) else None


def include_findings(page: Page) -> Iterator[Finding]:
    """Includes of what is no file below `snippets/`, and includes that are not alone in a fence."""
    for fence in page.fences:
        if fence.info == "not closed":
            yield Finding(
                page.file, fence.line, "the fence is not closed", "Close it with the same marks in a line of their own."
            )
        elif not fence.include:
            if any(map(SNIPPET.search, fence.body)):
                yield Finding(page.file, fence.line, "the fence is not exactly one include", ONE_INCLUDE)
        elif not included(page.root, fence.include["path"]):
            shown = f"snippets/{fence.include['path']}"
            cure = f"Write it, or correct the path: ls {shown.rpartition('/')[0]}"
            yield Finding(page.file, fence.line + 1, f"there is no file {shown}", cure)
    for number, line in page.prose:
        if SNIPPET.search(CODE.sub("", line)):
            yield Finding(page.file, number, "an include outside of a fence", "Put it into a fence, or write ;--8<-- to show it.")


def html_findings(page: Page) -> Iterator[Finding]:
    """HTML and attributes in the text of a page, and front matter that would be HTML in its head."""
    text = CODE.sub(lambda code: re.sub(r"[^\n]", "x", code[0]), page.text)
    for match in HTML.finditer(text):
        if not WRITTEN.fullmatch(match[0]):
            cure = f"Write Markdown; code goes in backticks: `{match[0].splitlines()[0]}`"
            yield Finding(page.file, text.count("\n", 0, match.start()) + 1, f"raw HTML: <{match['tag']}", cure)
    for match in BRACES.finditer(text):
        if not ATTRIBUTES.fullmatch(match[0]):
            cure = "A heading has an id and nothing else: { #in-english }"
            yield Finding(page.file, text.count("\n", 0, match.start()) + 1, f"attributes: {match[0]}", cure)
    for name, value in get_data("\n".join(page.lines))[1].items():
        line = next((number for number, text in enumerate(page.lines, 1) if text.startswith(f"{name}:")), 1)
        yield from _meta_findings(page, line, str(name), value)


def _meta_findings(page: Page, line: int, name: str, value: Any) -> Iterator[Finding]:
    if name not in FRONT_MATTER:
        yield Finding(page.file, line, f"unknown front matter: {name}", f"A page has: {', '.join(FRONT_MATTER)}.")
    elif not isinstance(value, FRONT_MATTER[name]):
        yield Finding(page.file, line, f"{name} is no {FRONT_MATTER[name].__name__}", "Write it as other pages do.")
    elif mark := re.search('[<>"]', str(value)):
        yield Finding(page.file, line, f"{mark[0]} in {name}, which is written into a tag", "Say it in words, or with « », “ ”.")


def source_findings(page: Page) -> list[Finding]:
    """Whatever a page holds that it may not."""
    return sorted([*include_findings(page), *html_findings(page)], key=lambda finding: finding.line)
