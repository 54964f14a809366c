"""The steps of the page on adding a page, done: they lead to a page without findings, and all that it shows is real."""

from __future__ import annotations

import importlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Planted, Recorded, bring
from mending import STEPS, Found, step_of, summary

from proof import new
from proof.guide import Guide
from proof.pages import LANGUAGES, Page
from proof.snippets import Finding

FOLDER = "snippets/contributing/add-a-page"
TITLES = {"ru": "Отменяет ли rollback flush?", "en": "Does rollback undo a flush?"}
COMMAND = "make page P=session/undone \\\n    TITLE_RU='{ru}' \\\n    TITLE_EN='{en}'".format(**TITLES)


def all_findings(guide: Guide) -> list[Found]:
    """What the checks of programs and pages say, each with its step."""
    found: list[Found] = []
    for test in (test for tests in STEPS.values() for test in tests if "::" in test):
        file, name = test.split("::")
        try:
            getattr(importlib.import_module(file.removesuffix(".py")), name)(guide)
        except pytest.fail.Exception as failure:
            found += [(step_of(test), finding) for finding in vars(failure)["findings"]]
    return found


def test_steps_name_tests() -> None:
    for test in (test for tests in STEPS.values() for test in tests if test):
        assert (Path(__file__).parent / test.partition("::")[0]).is_file(), test


def test_summary_is_in_the_order_in_which_to_mend_it() -> None:
    def finding(path: str, line: int) -> Finding:
        return Finding(Path(path), line, "wrong", "Mend it.")

    page, program = finding("docs/en/a.md", 9), finding("snippets/a/b.py", 3)
    found = [
        (step_of("tests/test_of_words.py::test_words", "docs/en/a.md"), finding("docs/en/a.md", 2)),
        (step_of("tests/test_fences.py::test_fences"), page),
        (step_of("tests/test_of_words.py::test_words", "docs/ru/a.md"), finding("docs/ru/a.md", 1)),
        (step_of("tests/test_programs.py::test_program_does_what_is_recorded[a]"), finding("snippets/a/b.py", 20)),
        (step_of("tests/test_programs.py::test_program_does_what_is_recorded[b]"), program),
        (step_of("tests/test_programs.py::test_program_does_what_is_recorded[c]"), program),
        (step_of("tests/test_style.py::test_style"), finding("proof/a.py", 1)),
    ]
    lines = [line.partition(": wrong")[0] for line in summary(found, ["tests/test_site.py::test_x"])]
    assert lines == [
        *("1. Programs", "snippets/a/b.py:3", "snippets/a/b.py:20", "2. Pages", "docs/en/a.md:9"),
        *("3. Prose", "docs/en/a.md:2", "docs/ru/a.md:1", "4. The rest", "proof/a.py:1"),
        *("See above: tests/test_site.py::test_x", "Then: make update, make test"),
    ]


@pytest.fixture
def made(planted: Planted, capsys: pytest.CaptureFixture[str]) -> str:
    """A small guide in which the first step is done; what the step says."""
    planted.change("mkdocs.yml", "            Начало: Start\n", "            Начало: Start\n            Сессия: The session\n")
    planted.write("mkdocs.yml", (planted.root / "mkdocs.yml").read_text("utf-8") + "  - Сессия:\n      - session/flush.md\n")
    for language in LANGUAGES:
        planted.write(f"docs/{language}/session/flush.md", '---\ndescription: "x"\n---\n\n# Flush { #flush }\n')
    assert not all_findings(planted.guide)
    assert new.main(["session/undone", *(f"--{language}={title}" for language, title in TITLES.items())], planted.root) == 0
    return capsys.readouterr().out


@pytest.fixture
def done(made: str, planted: Planted, pytestconfig: pytest.Config) -> Planted:
    """A small guide with the page that the steps make."""
    source = pytestconfig.rootpath / FOLDER
    page = (source / "page.md").read_text("utf-8").replace(";--8<--", "--8<--")
    texts = {f"docs/{language}/session/undone.md": page for language in LANGUAGES}
    recordings = {path.name: path.read_text("utf-8") for path in source.glob("undone.*")}
    texts["snippets/session/undone/undone.py"] = recordings.pop("undone.py")
    assert {*texts, "mkdocs.yml"} == set(made.splitlines()[:-1])
    for name, text in {**texts, **{f"snippets/session/undone/{name}": text for name, text in recordings.items()}}.items():
        planted.write(name, text)
    return planted


def test_the_steps_lead_to_a_page_without_findings(done: Planted) -> None:
    assert all_findings(done.guide) == []


def test_first_step_leaves_only_places_to_fill_in(made: str, planted: Planted) -> None:
    found = all_findings(planted.guide)
    assert {finding.message.partition(":")[0] for _, finding in found} == {"not written yet"}
    assert list(dict.fromkeys(step for step, _ in sorted(found, key=lambda one: list(STEPS).index(one[0])))) == [
        "Programs",
        "Pages",
    ]


@pytest.mark.parametrize("name", ["page"], ids=[f"{FOLDER}/page"])
def test_the_command_shown_is_real(name: str, made: str, recorded: Recorded, pytestconfig: pytest.Config) -> None:
    recorded.compare(pytestconfig.rootpath / FOLDER / f"{name}.txt", f"$ {COMMAND}\n{made}", ": the command says something else")


@pytest.mark.skipif(sys.platform == "win32" or not shutil.which("make"), reason="no make: the command is python -m proof.new")
@pytest.mark.parametrize(
    "ru, en", [(TITLES["ru"], TITLES["en"]), ("«Зачем» $HOME: `x`?", 'A "row" $(echo no) \\ %d & $$5: why?')]
)
def test_make_hands_on_the_titles(planted: Planted, ru: str, en: str) -> None:
    bring(planted.root, "proof", "Makefile")
    given = ["P=start/new", f"TITLE_RU={ru}", f"TITLE_EN={en}", f"BIN={Path(sys.executable).parent.as_posix()}"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    done = subprocess.run(
        ["make", "--old-file=.venv/ready", "page", *given],
        cwd=planted.root, env=environment, capture_output=True, encoding="utf-8",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    pages = [Page(planted.root, language, "start/new.md") for language in LANGUAGES]
    assert [page.headings[0].text for page in pages] == [ru, en]


def forget_description_and_section(guide: Planted) -> None:
    guide.change(
        "docs/ru/session/undone.md", "What rollback does to rows that were already sent.", "[[напишите: о чём страница]]"
    )
    guide.change("docs/en/session/undone.md", "## Next { #next }\n\n- [Flush or commit?](flush.md)\n", "")


MISTAKES: dict[str, Callable[[Planted], None]] = {
    "left": forget_description_and_section,
    "twin": lambda guide: (guide.root / "docs/en/session/undone.md").unlink(),
    "fence": lambda guide: guide.change(
        "docs/ru/session/undone.md", '--8<-- "session/undone/undone.py:undo"', "session.rollback()"
    ),
    "annotation": lambda guide: guide.change("docs/en/session/undone.md", "1.  The `INSERT` goes out here.\n\n", ""),
    "renamed": lambda guide: (guide.root / "snippets/session/undone/undone.py").rename(
        guide.root / "snippets/session/undone/forgotten.py"
    ),
}
"""Mistakes that a contributor makes: the page shows what the checks say of them."""


@pytest.mark.parametrize("name", MISTAKES, ids=[f"{FOLDER}/{name}" for name in MISTAKES])
def test_the_messages_shown_are_real(name: str, done: Planted, recorded: Recorded, pytestconfig: pytest.Config) -> None:
    MISTAKES[name](done)
    text = "\n".join(summary(all_findings(done.guide))) + "\n"
    recorded.compare(pytestconfig.rootpath / FOLDER / f"{name}.txt", text, ": the checks say something else now")


def test_update_runs_only_what_writes_in_the_order_of_mending(pytestconfig: pytest.Config) -> None:
    command = [sys.executable, "-m", "pytest", "--collect-only", "--quiet", "--update-examples"]
    done = subprocess.run(command, cwd=pytestconfig.rootpath, capture_output=True, encoding="utf-8")
    tests = [line.partition("[")[0].removeprefix("tests/") for line in done.stdout.split("\n\n")[0].splitlines()]
    assert list(dict.fromkeys(tests)) == [
        "test_programs.py::test_program_does_what_is_recorded",
        "test_versions.py::test_program_does_on_versions_what_is_recorded",
        "test_consoles.py::test_console",
        "test_diagrams.py::test_drawing",
        "test_run.py::test_program_does_in_a_browser_what_is_recorded",
        "test_contributing.py::test_the_command_shown_is_real",
        "test_contributing.py::test_the_messages_shown_are_real",
        "test_agreement.py::test_sections_agree",
        "test_typography.py::test_typography",
        "test_drift.py::test_the_messages_shown_are_real",
    ], done.stdout + done.stderr


def test_pull_request_asks_for_the_last_step(guide: Guide) -> None:
    template = (guide.root / ".github/pull_request_template.md").read_text("utf-8").replace("\N{NO-BREAK SPACE}", " ")
    asked = [item.split(" / ") for item in re.findall(r"^- \[ \] (.+)$", template, re.MULTILINE)]
    for language, items in zip(("en", "ru"), zip(*asked, strict=True), strict=True):
        page = Page(guide.root, language, "contributing/add-a-page.md")
        section = "\n".join(page.lines).partition("{ #pull-request }")[2].partition("\n## ")[0]
        assert tuple(re.findall(r"^- (.+)$", section.replace("\N{NO-BREAK SPACE}", " "), re.MULTILINE)) == items
