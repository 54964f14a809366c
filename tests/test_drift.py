"""Mistakes are planted by rule, a planted mistake is caught, and one that changes nothing is not counted."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from conftest import Planted, Recorded
from test_shown import shown_findings
from test_twins import twin_findings

from proof import drift, mutants
from proof.drift import EACH, VERSIONS, ChecksError, Trial, Verdict, counted
from proof.guide import Guide
from proof.mutations import Mutation, chosen, recorded
from proof.snippets import Finding

AT_LEAST = 300
FOLDER = "snippets/contributing/how-it-is-checked"
PROGRAM = Path("snippets/session/flush/timeline.py")


@pytest.fixture(scope="module")
def kinds(guide: Guide) -> dict[str, list[Mutation]]:
    return drift.kinds(guide)


def test_record_is_of_these_kinds_and_whole(guide: Guide, kinds: dict[str, list[Mutation]]) -> None:
    rows = recorded(guide.root)
    cure = "make drift"
    assert [row.mistake for row in rows] == list(kinds), cure
    assert all(1 <= row.planted <= min(EACH, len(kinds[row.mistake])) or row.mistake == VERSIONS for row in rows), cure
    assert sum(row.planted for row in rows) >= AT_LEAST, cure
    assert [row for row in rows if row.caught != row.planted] == [], "A mistake that is not caught needs a check: make drift"


def test_every_mistake_changes_its_file(guide: Guide, kinds: dict[str, list[Mutation]]) -> None:
    for kind, places in kinds.items():
        assert places, kind
        for choice in chosen(places, EACH):
            text = (guide.root / choice[0].path).read_text("utf-8")
            assert choice[0].plant(text) != text, choice[0]


def test_choices_are_spread_over_all_places() -> None:
    places = [Mutation("kind", Path("file"), start, start) for start in range(10)]
    assert [[one.start for one in choice] for choice in chosen(places, 3)] == [[0, 1, 2], [3, 4, 5], [6, 7, 8, 9]]
    assert [len(choice) for choice in chosen(places[:2], 3)] == [1, 1]
    assert chosen([], 3) == []


SOURCE = """value = call(1, "two", True, key="three", last=None)
call(first=value == 4)
value.attribute = 5
"""


@pytest.mark.parametrize(
    "kind, places",
    [
        ("statement of a program taken out", ["call(first=value == 4)", "value.attribute = 5"]),
        ("argument in a program taken out", [', key="three"', ", last=None", "first=value == 4"]),
        ("value in a program changed", ["1", '"two"', "True", '"three"']),
        ("comparison in a program turned round", [" == "]),
    ],
)
def test_places_in_a_program(kind: str, places: list[str]) -> None:
    assert [SOURCE[start:end] for start, end, _ in sorted(mutants.RULES[kind](mutants.Source(SOURCE)))] == places


SMALL = """from sqlalchemy import create_engine, text

number = 1
with create_engine("sqlite://").connect() as connection:
    print(connection.scalar(text("SELECT 1"), {}) == number)
    #> True
"""


@pytest.mark.parametrize(
    "old, new, changes",
    [
        ("number = 1", "number = 2", True),
        ("SELECT 1", "SELECT  1", True),
        ("number", "figure", False),
        ("#> True", "#> False", False),
        ("number = 1", "number = 1 / 0", None),
    ],
    ids=["prints", "sends", "renamed", "comment", "fails"],
)
def test_what_a_program_does(old: str, new: str, changes: bool | None) -> None:
    before, now = mutants.does(SMALL), mutants.does(SMALL.replace(old, new))
    assert before is not None
    assert (now is None) if changes is None else ((now != before) is changes)


def test_a_mistake_that_changes_nothing_is_passed_over(planted: Planted) -> None:
    name = "snippets/start/hello/hello.py"
    planted.write(name, SMALL)
    same = Mutation("kind", Path(name), SMALL.index("number"), SMALL.index("number"), "")
    other = Mutation("kind", Path(name), SMALL.index("1\n"), SMALL.index("1\n") + 1, "2")
    assert mutants.changing([same], planted.guide) is None
    assert mutants.changing([same, other], planted.guide) is other


@pytest.fixture(scope="module")
def trial(tmp_path_factory: pytest.TempPathFactory, postgresql_uri: str, kinds: dict[str, list[Mutation]]) -> Trial:
    return Trial(tmp_path_factory.mktemp("trial"), postgresql_uri, kinds)


def place(trial: Trial, path: Path, old: str, new: str | None) -> Mutation:
    start = (trial.root / path).read_text("utf-8").index(old)
    return Mutation("kind", path, start, start + len(old), new)


@pytest.mark.parametrize(
    "path, old, new, caught_by",
    [
        (PROGRAM, "#> ", "#> ", ()),
        (PROGRAM, "#> ", "#> un", ("test_programs",)),
        (PROGRAM.with_suffix(".sqlite.sql"), "INSERT", "INSERT OR IGNORE", ("test_programs",)),
        (PROGRAM.with_suffix(".postgresql.sql"), "", None, ("test_programs",)),
    ],
    ids=["nothing", "printed", "sent", "lost"],
)
def test_a_planted_mistake_is_caught_and_taken_back(
    trial: Trial, path: Path, old: str, new: str | None, caught_by: tuple[str, ...]
) -> None:
    before = (trial.root / path).read_bytes()
    assert trial.run(place(trial, path, old, new)).caught_by == caught_by
    assert (trial.root / path).read_bytes() == before


def test_a_run_without_checks_is_an_error(trial: Trial, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTEST_ADDOPTS", "--no-such-option")
    with pytest.raises(ChecksError, match="no-such-option"):
        trial.check(PROGRAM.as_posix())


def printed(planted: Planted) -> str:
    path = planted.root / "snippets/start/hello/total.py"
    planted.write("snippets/start/hello/total.py", "levels = [41, 5]\nprint(sum(levels))\n#> 64\n")
    with pytest.raises(pytest.fail.Exception) as failure:
        Recorded(planted.root, update=False).compare(path, path.read_text("utf-8").replace("64", "46"))
    return str(failure.value)


def unshown(planted: Planted) -> str:
    planted.change("docs/en/start/hello.md", "hello.py:hello", "other.py:hello")
    return said(shown_findings(planted.guide))


def linked(planted: Planted) -> str:
    planted.change("docs/ru/start/hello.md", "(../index.md#home)", "(#more)")
    return said(twin_findings(planted.guide.pages[1]))


def said(findings: Iterable[Finding]) -> str:
    return "\n".join(map(str, findings))


MESSAGES: dict[str, Callable[[Planted], str]] = {"printed": printed, "unshown": unshown, "linked": linked}
"""Mistakes whose messages the page shows."""


@pytest.mark.parametrize("name", MESSAGES, ids=[f"{FOLDER}/{name}" for name in MESSAGES])
def test_the_messages_shown_are_real(name: str, planted: Planted, recorded: Recorded, pytestconfig: pytest.Config) -> None:
    recorded.compare(
        pytestconfig.rootpath / FOLDER / f"{name}.txt", MESSAGES[name](planted) + "\n", ": the checks say something else now"
    )


def test_record_counts_by_kind() -> None:
    def verdict(kind: str, *caught_by: str) -> Verdict:
        return Verdict(Mutation(kind, Path("file")), 1, caught_by)

    verdicts = [verdict("a", "test_agreement"), verdict("a", "test_agreement", "test_spelling"), verdict("b")]
    assert list(counted(verdicts).values()) == [("a", 2, 2, 1), ("b", 1, 0, 0)]
