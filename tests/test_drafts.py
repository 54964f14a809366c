"""Nothing half-done lands: every place that `make page` leaves for a person to fill in is found until it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from conftest import Planted, report

from proof import new
from proof.guide import Guide
from proof.proven import Ledger
from proof.snippets import OUTPUT, Finding, programs


def draft_findings(texts: Iterable[tuple[Path, list[str]]]) -> Iterator[Finding]:
    """What is still to be written, in the lines of files."""
    for file, lines in texts:
        for number, line in enumerate(lines, 1):
            for place in () if OUTPUT.match(line) else new.PLACE.finditer(line):
                yield Finding(file, number, f"not written yet: {place[1]}", "Write it there instead of the double brackets.")


def program_findings(guide: Guide) -> Iterator[Finding]:
    """What is still to be written in programs."""
    found = programs(guide.root / "snippets")
    return draft_findings((program.path.relative_to(guide.root), program.text.splitlines()) for program in found)


def page_findings(guide: Guide) -> Iterator[Finding]:
    """What is still to be written on pages."""
    return draft_findings((page.file, page.lines) for page in guide.pages)


def test_programs_are_written(guide: Guide) -> None:
    report(list(program_findings(guide)))


def test_pages_are_written(guide: Guide) -> None:
    report(list(page_findings(guide)))


def make(planted: Planted, *arguments: str) -> int:
    return new.main(arguments, planted.root)


@pytest.mark.parametrize(
    "ru, en",
    [
        ("Что такое «flush»: когда?", 'What\'s a "flush": when?'),
        ("Зачем $HOME и `commit()`", "100% & more, $5 \\ 'quotes'"),
    ],
)
def test_new_page_is_whole_but_for_what_a_person_writes(planted: Planted, ru: str, en: str) -> None:
    assert make(planted, "start/new-page", f"--ru={ru}", f"--en={en}") == 0
    guide = planted.guide
    assert Ledger(planted.root).unproven() == {"snippets/start/new-page/new_page.py"}
    pages = [page for page in guide.pages if page.path == "start/new-page.md"]
    assert [page.headings[0].text for page in pages] == [ru, en]
    assert guide.nav[0] == ["index.md", "start/hello.md", "start/new-page.md"]
    found = [*program_findings(guide), *page_findings(guide)]
    assert len({str(finding) for finding in found}) == len(found)
    for page in pages:
        places = [number for number, line in enumerate(page.lines, 1) if "[[" in line]
        assert [finding.line for finding in found if finding.path == page.file] == places and len(places) > 5
    assert [finding.path for finding in found if finding.path.suffix == ".py"] == [Path("snippets/start/new-page/new_page.py")]


def test_new_section_of_the_navigation(planted: Planted) -> None:
    arguments = ("--ru=Да", "--en=Yes", "--section-ru=Запросы: ещё", "--section-en=Queries")
    assert make(planted, "query/new-page", *arguments) == 0
    assert planted.guide.sections[-1] == ("Запросы: ещё", ["query/new-page.md"])
    assert planted.guide.nav_translations["Запросы: ещё"] == "Queries"


@pytest.mark.parametrize(
    "arguments, message",
    [
        (("start/hello", "--ru=Да", "--en=Yes"), "There is already snippets/start/hello/hello.py. Take another P."),
        (("start/Hello", "--ru=Да", "--en=Yes"), "P is a folder and a name, English words"),
        (("start/new_page", "--ru=Да", "--en=Yes"), "P is a folder and a name"),
        (("start/page2", "--ru=Да", "--en=Yes"), "P is a folder and a name"),
        (("start/new.md", "--ru=Да", "--en=Yes"), "P is a folder and a name"),
        (("../new", "--ru=Да", "--en=Yes"), "P is a folder and a name"),
        (("new", "--ru=Да", "--en=Yes"), "P is a folder and a name"),
        (("", "--ru=Да", "--en=Yes"), "P is a folder and a name"),
        (("start/new", "--en=Yes"), "no title in 'ru': TITLE_RU="),
        (("start/new", "--ru=Да", "--en= "), "no title in 'en': TITLE_EN="),
        (("start/new", "--ru=Да", "--en=Yes\nNo"), "A title is one line"),
        (("start/new", "--ru=Да", "--en=Yes { #id }"), "this one has '{'"),
        (("query/new", "--ru=Да", "--en=Yes"), "has pages of query/. Use one of: start; or name a new one: SECTION_RU="),
    ],
)
def test_what_cannot_be_made_is_refused_and_leaves_nothing(
    planted: Planted, arguments: tuple[str, ...], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path: path.read_bytes() for path in planted.root.rglob("*") if path.is_file()}
    assert make(planted, *arguments) == 1
    assert message in capsys.readouterr().err
    assert {path: path.read_bytes() for path in planted.root.rglob("*") if path.is_file()} == before


def test_nothing_is_left_of_a_page_that_could_not_be_written(planted: Planted) -> None:
    before = (planted.root / "mkdocs.yml").read_bytes()
    planted.write("docs/en/query", "a file where a folder is needed")
    assert make(planted, "query/new", "--ru=Да", "--en=Yes", "--section-ru=Ещё", "--section-en=More") == 1
    assert (planted.root / "mkdocs.yml").read_bytes() == before
    assert not list((planted.root / "snippets").rglob("new.py")) and not (planted.root / "docs/ru/query/new.md").exists()
