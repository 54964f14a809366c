"""Every program runs on every database, prints what it shows, and sends what is recorded beside it."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from subprocess import Popen

import pytest
import time_machine
from conftest import Recorded
from pytest_examples import CodeExample, EvalExample, lint, run_code

from proof.databases import Schemas, redirected
from proof.diagrams import schema
from proof.guide import Guide
from proof.recording import alone, recording
from proof.snippets import DATABASES, Finding, Program, SectionError, format_recording, programs

SECONDS = 30
CLOCKS = {True: "2031-03-05 07:11:13", False: "2042-10-24 19:29:31"}
"""A recording is made at one time and checked at another, so what depends on the clock never agrees."""


class Example(CodeExample):
    """A program: pytest-examples takes a `.py` file for one whose docstrings hold examples."""

    def in_py_file(self) -> bool:
        return False


class Runner(EvalExample):
    """Runs in a file of the program's name, and hands changed text back instead of writing it."""

    def _write_file(self, example: CodeExample) -> Path:
        return self.path(example)

    def path(self, example: CodeExample) -> Path:
        path = self.tmp_path / example.path.name
        path.write_text(example.source, "utf-8", newline="\n")
        return path

    def _check_update(self, example: CodeExample) -> None:
        pass


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    root = metafunc.config.rootpath
    found = programs(root / "snippets")
    if "database" in metafunc.fixturenames:
        pairs = [(program, database) for program in found for database in program.databases]
        ids = [f"{program.path.relative_to(root).with_suffix('').as_posix()}-{database}" for program, database in pairs]
        metafunc.parametrize("program, database", pairs, ids=ids)


@pytest.fixture
def runner(tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Runner]:
    # its own way of shortening a traceback ends the whole run on Python 3.11
    monkeypatch.setattr(run_code, "create_example_traceback", lambda *args: None)
    monkeypatch.setattr(lint, "Popen", partial(Popen, encoding="utf-8"))
    folder = tmp_path / "cwd"
    folder.mkdir()
    monkeypatch.chdir(folder)
    runner = Runner(tmp_path=tmp_path, pytest_request=request)
    runner.set_config(quotes="double", target_version="py311", isort=True, ruff_ignore=["RUF012"])  # __mapper_args__ = {…}
    yield runner


def line_of(folder: Path, error: BaseException) -> int:
    """The line of the program that an error is about: its own, or the innermost in its traceback."""
    if isinstance(error, (SyntaxError, SectionError)):
        return error.lineno or 1
    frames = traceback.walk_tb(error.__traceback__)
    lines = [line for frame, line in frames if Path(frame.f_code.co_filename).parent == folder]
    return lines[-1] if lines else 1


@pytest.mark.timeout(SECONDS)
def test_program_does_what_is_recorded(
    program: Program, database: str, runner: Runner, recorded: Recorded, guide: Guide, request: pytest.FixtureRequest
) -> None:
    root = request.config.rootpath
    shown = program.path.relative_to(root)
    cure = f"Mend the program; see it alone with: python {shown.as_posix()}"
    first = database == program.databases[0]
    failure: BaseException | None = None
    schemas: Schemas | None = request.getfixturevalue("schemas") if database == "postgresql" else None
    try:
        example = Example.create(program.text, path=program.path)
        compile(example.source, shown, "exec")
        if first:
            runner.format(example)
        file = runner.path(example)
        with (
            alone(),
            redirected(schemas.redirect if schemas else lambda url: url),
            time_machine.travel(CLOCKS[runner.update_examples]),
            recording(file) as entries,
        ):
            module = runner.run_print_update(example, rewrite_assertions=False)
    except (Exception, SystemExit, pytest.fail.Exception) as error:
        failure = error
    if failure:
        message = f"{type(failure).__name__} on {DATABASES[database]}: {failure}"
        pytest.fail(str(Finding(shown, line_of(runner.tmp_path, failure), message, cure)), pytrace=False)
    recorded.compare(program.path, example.source, f": on {DATABASES[database]} it prints or is formatted otherwise", write=first)
    recorded.compare(program.recording(database), format_recording(entries), f": {DATABASES[database]} gets other SQL")
    written = runner.tmp_path / "cwd" / f"{program.path.stem}.csv"
    table = written.read_text("utf-8") if written.exists() else ""
    recorded.compare(program.path.with_suffix(".csv"), table, f": on {DATABASES[database]} it writes another table", write=first)
    if ("en", program.path.with_suffix(".mmd").relative_to(root / "snippets").as_posix()) in guide.included:
        metadata = module["Base"].metadata if "Base" in module else module["metadata"]
        recorded.compare(program.path.with_suffix(".mmd"), schema(metadata), ": its models have another schema")
