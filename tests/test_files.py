"""A file that is not what it has to be is named, with its line and a cure, before anything reads it or writes over it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Built, Planted, Run, bring, report
from test_recording import SQL_PROGRAM

from proof.databases import server
from proof.files import BOM, LARGEST, UTF_8, file_findings
from proof.guide import Guide

PAGE, PROGRAM, INCLUDED = "docs/en/start/hello.md", "snippets/start/hello/hello.py", "snippets/start/hello/session.console"
RECORDING = "snippets/start/hello/hello.sqlite.sql"
TEN_MB = 10 * 1024 * 1024
TOO_MUCH = f"{TEN_MB} bytes are too much to show"
NAMES = "a name has small Latin letters, digits, _, - and dots; no space, no other script"
Make = Callable[[Path], object]


def as_cp1251(path: Path) -> None:
    path.write_bytes(b"\n\n" + "ёж\n".encode("cp1251"))


def with_bom(path: Path) -> None:
    path.write_bytes(BOM + (path.read_bytes() if path.exists() else b""))


def large(path: Path) -> None:
    path.write_bytes(b"# a line of text\n" * (TEN_MB // 17) + b"#" * (TEN_MB % 17))


def linked_out(path: Path) -> None:
    (path.parents[4] / "outside.txt").write_text("", "utf-8")
    path.unlink(missing_ok=True)
    path.symlink_to(path.parents[4] / "outside.txt")


def linked_nowhere(path: Path) -> None:
    path.unlink(missing_ok=True)
    path.symlink_to("nowhere")


FILES = [PAGE, PROGRAM, INCLUDED, RECORDING]
MISTAKES: list[tuple[str, Make, int, str]] = [
    *((name, as_cp1251, 3, "not UTF-8: the byte 0xb8") for name in FILES),
    *((name, with_bom, 1, "begins with a byte order mark") for name in FILES),
    *((name, large, 1, TOO_MUCH) for name in FILES),
    *((name, linked_out, 1, "a link to what is not in the project: ") for name in FILES),
    (PROGRAM, linked_nowhere, 1, "a link to what is not in the project: nowhere"),
    ("mkdocs.yml", as_cp1251, 3, "not UTF-8: the byte 0xb8"),
    (
        "docs/en/start",
        lambda path: shutil.rmtree(path) or path.symlink_to("/etc"),
        1,
        "a link to what is not in the project: /etc",
    ),
    *(
        (f"docs/en/{name}", Path.touch, 1, "no page, and would be published as it is")
        for name in ("page.html", "start/script.js")
    ),
    *(
        (f"{folder}/{name}", Path.touch, 1, NAMES)
        for folder in ("docs/en/start", "snippets/start/hello")
        for name in ("two words.md", "привет.md", "Hello.md", "hello(1).py", "-hello.py")
    ),
]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there that not everybody has")
@pytest.mark.parametrize("name, make, line, message", MISTAKES)
def test_planted_file_is_caught(planted: Planted, name: str, make: Make, line: int, message: str) -> None:
    make(planted.root / name)
    planted.expect(file_findings(planted.root), name, line, message)


def test_files_of_the_guide(guide: Guide) -> None:
    report(file_findings(guide.root))


def test_what_is_not_of_the_guide_is_passed_over(planted: Planted) -> None:
    planted.write(INCLUDED, "x" * LARGEST)
    for name in ("docs/.hello.md.swp", "docs/ru/.ipynb_checkpoints/x y.md", "snippets/__pycache__/A.pyc", "docs/en/index.md~"):
        planted.write(name, "")
        (planted.root / name).write_bytes(b"\xff")
    if sys.platform != "win32":
        (planted.root / "snippets/start/other").symlink_to("hello", target_is_directory=True)
    assert not file_findings(planted.root)


def in_windows_lines(root: Path) -> None:
    for folder in ("docs", "snippets"):
        for path in filter(Path.is_file, (root / folder).rglob("*")):
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))


@pytest.mark.timeout(180)
def test_lines_that_end_as_on_windows_change_nothing(planted_site: Built, tmp_path: Path) -> None:
    before = planted_site.again(tmp_path / "before")
    in_windows_lines(planted_site.root)
    assert b"\r\n" in (planted_site.root / PAGE).read_bytes() and not file_findings(planted_site.root)
    after = planted_site.again(tmp_path / "after")
    names = sorted(path.relative_to(before) for path in before.rglob("*") if path.is_file() and path.suffix != ".zip")
    assert names and [name for name in names if (before / name).read_bytes() != (after / name).read_bytes()] == []


def test_programs_whose_lines_end_as_on_windows_pass_unchanged(run: Run, planted: Planted) -> None:
    planted.write(PROGRAM, SQL_PROGRAM + "print(1)\n")
    assert "2 passed" in run("--update-examples")
    in_windows_lines(planted.root)
    files = run.files()
    output = run("--update-examples")
    assert "2 passed" in output and run.files() == files, output


@pytest.mark.parametrize("name", [PROGRAM, RECORDING])
def test_update_writes_over_nothing_that_it_can_not_read(run: Run, planted: Planted, name: str) -> None:
    planted.write(PROGRAM, SQL_PROGRAM)
    as_cp1251(planted.root / name)
    files = run.files()
    output = run("--update-examples")
    assert f"ERROR: {name}:3: not UTF-8: the byte 0xb8\n    {UTF_8}\n" in output, output
    assert "Traceback" not in output and run.files() == files


@pytest.mark.parametrize("name, make", [(PAGE, as_cp1251), (PROGRAM, with_bom), (INCLUDED, large), ("mkdocs.yml", as_cp1251)])
def test_build_names_the_file(planted_site: Built, name: str, make: Make) -> None:
    make(planted_site.root / name)
    done = planted_site.build()
    assert done.returncode != 0 and "Traceback" not in done.stderr, done.stderr
    assert name in done.stderr


class TestFolderOfAnyName:
    """A clone in a folder whose name has a space and Cyrillic letters."""

    @pytest.fixture
    def planted(self, tmp_path: Path) -> Planted:
        return Planted(tmp_path / "мой проект")

    def test_site_is_built(self, planted_site: Built, tmp_path: Path) -> None:
        assert (planted_site.again(tmp_path / "мой сайт") / "en/start/hello/index.html").exists()

    def test_programs_run(self, run: Run, planted: Planted) -> None:
        planted.write(PROGRAM, SQL_PROGRAM.replace("sqlite://", "sqlite:///game.db") + "print(1)\n#> 1\n")
        assert "2 passed" in run("--update-examples") and "2 passed" in run()

    def test_versions_run(self, planted: Planted) -> None:
        bring(planted.root, "proof")
        script = (
            "from pathlib import Path; from proof.versions import Laboratory\n"
            f"print(Laboratory('2.0').run(Path('{PROGRAM}').resolve(), Path().resolve()))"
        )
        done = subprocess.run(
            [sys.executable, "-c", script], cwd=planted.root, capture_output=True, encoding="utf-8",
            env={**os.environ, "PYTHONUTF8": "1"},
        )  # fmt: skip
        assert done.stdout == "[('hello', '#> 1')]\n", done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="the server has no socket in a folder there")
def test_server_starts_where_temporary_files_lie_in_a_folder_with_a_space(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "мои файлы"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    with server() as uri:
        assert uri.startswith("postgresql://")
