"""Every fence of a page is one include of a file that is there, and its annotations have their texts."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from conftest import Planted, report

from proof.guide import Guide
from proof.markup import ONE_INCLUDE, included, source_findings
from proof.pages import Fence, Page
from proof.snippets import DIRECTIVE, Finding, Program, SectionError, sections

ASKS = ' ask="on"'
MARK = re.compile(r"# \((\d+)\)!?")


def fence_findings(guide: Guide, page: Page) -> Iterator[Finding]:
    """What is wrong with the fences of a page."""
    for fence in page.fences:
        if fence.include is None:
            if fence.info != "not closed" and not any("8<-" in line for line in fence.body):  # these stop the build too
                yield Finding(page.file, fence.line, "the fence is not exactly one include", ONE_INCLUDE)
        elif not included(guide.root, fence.include["path"]):
            continue
        elif found := list(include_findings(guide, page, fence.line + 1, fence.include, fence.annotations)):
            yield from found
        elif ASKS in fence.info:
            yield from question_findings(guide, page, fence, fence.include)
    previous = ""
    for number, line in page.prose:
        if line.startswith("    ") and not previous.strip() and not in_block(page, number):
            yield Finding(page.file, number, "indented code", ONE_INCLUDE)
        previous = line
    yield from source_findings(page)


def in_block(page: Page, number: int) -> bool:
    """Whether an indented line belongs to a list item, an admonition or a tab above it."""
    above = (line for line in reversed(page.lines[: number - 1]) if line.strip() and not line.startswith("    "))
    return bool(re.match(r"\s{0,3}([-*+]|\d+\.|:)\s|(\?\?\?\+?|!!!|===) ", next(above, "")))


def include_findings(guide: Guide, page: Page, line: int, include: re.Match[str], annotations: int) -> Iterator[Finding]:
    """What is wrong with one include."""
    shown = f"snippets/{include['path']}"
    file = guide.root / shown
    text = file.read_text("utf-8")
    try:
        found = sections(text)
    except SectionError as error:
        yield Finding(file.relative_to(guide.root), error.lineno, str(error), "Mend the markers --8<-- [start:…] and [end:…].")
        return
    if include["section"] and include["section"] not in found:
        known = ", ".join(found) or "none"
        yield Finding(page.file, line, f"{shown} has no section '{include['section']}'", f"It has: {known}. Correct the name.")
        return
    if file.suffix == ".py":
        if not include["section"] and DIRECTIVE.match(text):
            yield Finding(page.file, line, "shows the directive of the program too", "Include a section of it.")
        lines = text.splitlines()
        marks = [int(m[1]) for n in Program(file).shown(include["section"]) for m in MARK.finditer(lines[n - 1])]
        if marks != list(range(1, len(marks) + 1)):
            cure = f"Number the annotations of a section from 1: {shown}"
            yield Finding(page.file, line, f"the program's annotations are numbered {marks}", cure)
        elif len(marks) != annotations:
            cure = "Right after the fence write a numbered list with a text for each `# (1)!` of the program."
            yield Finding(page.file, line, f"{len(marks)} annotations in the program, {annotations} texts here", cure)


def question_findings(guide: Guide, page: Page, fence: Fence, include: re.Match[str]) -> Iterator[Finding]:
    """What is wrong with a fence that asks what is printed: there is nothing to answer, or the page gives the answer away."""
    file, section = guide.root / "snippets" / include["path"], include["section"]
    if file.suffix != ".py" or not Program(file).asked(section)[1]:
        cure = f"Let the program print in this section, or take away{ASKS}: {include['path']}"
        yield Finding(page.file, fence.line, "asks what is printed, and nothing is", cure)
    for other in page.fences:
        shown = other.include
        if shown and ASKS not in other.info and shown["path"] == include["path"] and shown["section"] in (section, None):
            cure = f"Show another section there, or take away{ASKS} here."
            yield Finding(page.file, fence.line, f"the answer stands on the page, in line {other.line}", cure)


def test_fences(guide: Guide) -> None:
    report([finding for page in guide.pages for finding in fence_findings(guide, page)])


@pytest.mark.parametrize(
    "old, new, line, message",
    [
        ('--8<-- "start/hello/hello.py:hello"', "print(1)", 9, "not exactly one include"),
        ('--8<-- "start/hello/hello.py:hello"', '--8<-- "start/hello/hello.py:hello"\nprint(1)', 9, "not exactly one include"),
        ("start/hello/hello.py:hello", "start/hello/goodbye.py:hello", 10, "there is no file snippets/start/hello/goodbye.py"),
        ("start/hello/hello.py:hello", "../mkdocs.yml", 10, "there is no file"),
        ("start/hello/hello.py:hello", "start/hello/hello.py:goodbye", 10, "has no section 'goodbye'"),
        ("start/hello/hello.py:hello", "start/hello/hello.py:1:3", 9, "not exactly one include"),
        ("1.  Prints.\n", "", 10, "1 annotations in the program, 0 texts here"),
        ("1.  Prints.\n", "1.  Prints.\n2.  And more.\n", 10, "1 annotations in the program, 2 texts here"),
        ("Text before.", "Text before.\n\n    print(1)", 9, "indented code"),
        ("Text before.", "<pre>print(1)</pre>", 7, "raw HTML"),
        ("```\n\n1.", "\n\n1.", 9, "not closed"),
    ],
)
def test_planted_mistake_is_caught(planted: Planted, old: str, new: str, line: int, message: str) -> None:
    planted.change("docs/en/start/hello.md", old, new)
    planted.expect(
        (f for page in planted.guide.pages for f in fence_findings(planted.guide, page)), "docs/en/start/hello.md", line, message
    )


@pytest.mark.parametrize(
    "output, more, message",
    [
        ("", "", "asks what is printed, and nothing is"),
        (
            "#> 1\n",
            '```python\n--8<-- "start/hello/hello.py:hello"\n```\n\n1.  One.\n',
            "the answer stands on the page, in line 17",
        ),
    ],
)
def test_planted_question_is_caught(planted: Planted, output: str, more: str, message: str) -> None:
    planted.change("docs/en/start/hello.md", "```python", '```python ask="on"')
    planted.change("docs/en/start/hello.md", "## More { #more }\n", f"## More {{ #more }}\n\n{more}")
    planted.change("snippets/start/hello/hello.py", "#> 1\n", output)
    findings = fence_findings(planted.guide, planted.guide.pages[-1])
    planted.expect(findings, "docs/en/start/hello.md", 9, message)


@pytest.mark.parametrize(
    "old, new, line, message",
    [
        ("[end:hello]", "[end:other]", 5, "section 'other' ends but did not begin"),
        ("# --8<-- [end:hello]\n", "", 2, "section 'hello' does not end"),
        ("# --8<-- [end:hello]", "# --8<-- [start:inner]\n# --8<-- [end:inner]", 5, "begins inside section 'hello'"),
    ],
)
def test_planted_marker_is_caught(planted: Planted, old: str, new: str, line: int, message: str) -> None:
    planted.change("snippets/start/hello/hello.py", old, new)
    findings = fence_findings(planted.guide, planted.guide.pages[-1])
    planted.expect(findings, "snippets/start/hello/hello.py", line, message)
