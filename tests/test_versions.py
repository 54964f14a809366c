"""A program about old names does on every version of SQLAlchemy that it names what is recorded beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from conftest import Example, Recorded, Runner, report
from proving import Prove

from proof.confinement import Trespass
from proof.snippets import Finding, Program, SectionError, format_recording, programs
from proof.versions import CURRENT, VERSIONS, InstallError, Laboratory, exact, side_by_side

Laboratories = Callable[[str], Laboratory]
MOVED = """from sqlalchemy.ext.declarative import has_inherited_table as old
# --8<-- [start:old]
old(int)
# --8<-- [end:old]
"""
MOVED_TO = (
    "The ``has_inherited_table()`` function is now available as sqlalchemy.orm.has_inherited_table(). (deprecated since: 2.0)"
)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    root = metafunc.config.rootpath
    if "old_program" in metafunc.fixturenames:
        found = [program for program in programs(root / "snippets") if program.versions]
        metafunc.parametrize("old_program", found, ids=[p.path.relative_to(root).with_suffix("").as_posix() for p in found])


@pytest.fixture(scope="session")
def laboratories() -> Iterator[Laboratories]:
    opened: list[Laboratory] = []

    @cache
    def laboratory(version: str) -> Laboratory:
        try:
            opened.append(Laboratory(version))
        except InstallError as error:
            pytest.fail(str(error), pytrace=False)
        return opened[-1]

    yield laboratory
    for one in opened:
        one.close()


@pytest.mark.timeout(120)
def test_program_does_on_versions_what_is_recorded(
    old_program: Program,
    laboratories: Laboratories,
    runner: Runner,
    recorded: Recorded,
    prove: Prove,
    tmp_path: Path,
    pytestconfig: pytest.Config,
) -> None:
    shown = old_program.path.relative_to(pytestconfig.rootpath)
    example = Example.create(old_program.text, path=old_program.path)
    try:
        runner.format(example)
        runs = []
        tables = []
        for version in old_program.versions:
            folder = tmp_path / version
            folder.mkdir()
            runs.append(laboratories(version).run(old_program.path, folder))
            written = folder / f"{old_program.path.stem}.csv"
            tables += [written.read_text("utf-8")] if written.exists() else []
        table = side_by_side(tables) if tables else ""
    except (SyntaxError, SectionError, Trespass, ValueError) as error:
        report([Finding(shown, getattr(error, "lineno", 1), f"{error}", "Mend the program.")])
    recorded.compare(old_program.path, example.source, ": it is formatted otherwise")
    for version, entries in zip(old_program.versions, runs, strict=True):
        recorded.compare(old_program.recording(version), format_recording(entries), f": SQLAlchemy {version} does otherwise")
        prove(old_program, version, example.source, format_recording(entries))
    recorded.compare(old_program.path.with_suffix(".csv"), table, ": the versions write another table")


def test_versions_are_the_ones_named(laboratories: Laboratories, tmp_path: Path) -> None:
    assert VERSIONS == ("1.4", "2.0", CURRENT)
    program = tmp_path / "program.py"
    program.write_text("import sqlalchemy\nprint(sqlalchemy.__version__)\n", "utf-8")
    for version in VERSIONS:
        assert laboratories(version).run(program, tmp_path) == [(None, f"#> {exact(version)}")]


@pytest.mark.parametrize(
    "text, entries",
    [
        ("print(1, 2, sep='-')\n", [(None, "#> 1-2")]),
        ("# --8<-- [start:lost]\nassert not 1, '0 rows'\n# --8<-- [end:lost]\nprint(1)\n", [("lost", "ignored: 0 rows")]),
        ("from sqlalchemy import gone\n", [(None, "raises: ImportError: cannot import name 'gone' from 'sqlalchemy'")]),
        ("import ctypes\nctypes.string_at(0)\n", [(None, "raises: the process ended without an answer")]),
        (MOVED, [("old", f"warns: MovedIn20Warning: {MOVED_TO}")]),
    ],
)
def test_what_happens_is_told(
    text: str, entries: list[tuple[str | None, str]], laboratories: Laboratories, tmp_path: Path
) -> None:
    program = tmp_path / "program.py"
    program.write_text(text, "utf-8")
    assert laboratories(CURRENT).run(program, tmp_path) == entries


def test_programs_do_not_see_each_other(laboratories: Laboratories, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text("import sqlalchemy\nprint(hasattr(sqlalchemy, 'mark'))\nsqlalchemy.mark = 1\n", "utf-8")
    assert [laboratories("2.0").run(program, tmp_path) for _ in range(2)] == [[(None, "#> False")]] * 2


def test_tables_stand_side_by_side() -> None:
    assert side_by_side(["old,1.4,new\na,works,b\n", "old,2.0,new\na,warns,b\n"]) == "old,1.4,2.0,new\na,works,warns,b\n"
    with pytest.raises(ValueError, match="'old' differs"):
        side_by_side(["old,1.4\na,works\n", "old,2.0\nb,works\n"])
    with pytest.raises(ValueError, match="different size"):
        side_by_side(["old,1.4\na,works\n", "old,2.0\n"])


def test_failed_installation_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("proof.versions.LOCKS", tmp_path)
    (tmp_path / "1.4.txt").write_text("sqlalchemy 1.4\n", "utf-8")
    with pytest.raises(InstallError, match=r"SQLAlchemy 1\.4 was not installed:\n"):
        Laboratory("1.4")
