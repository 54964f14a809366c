"""Every program runs on every database, prints what it shows, and sends what is recorded beside it."""

from __future__ import annotations

import traceback
from pathlib import Path

import pytest
import time_machine
from conftest import Example, Recorded, Runner, report
from proving import Prove

from proof.confinement import Trespass, confined
from proof.databases import Schemas, redirected
from proof.diagrams import schema
from proof.guide import Guide
from proof.limits import SECONDS
from proof.recording import Recorder, alone, recording
from proof.snippets import DATABASES, Finding, Program, SectionError, format_recording, programs, sections

CLOCKS = {True: "2031-03-05 07:11:13", False: "2042-10-24 19:29:31"}
"""A recording is made at one time and checked at another, so what depends on the clock never agrees."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    root = metafunc.config.rootpath
    found = programs(root / "snippets")
    if "database" in metafunc.fixturenames:
        pairs = [(program, database) for program in found for database in program.databases]
        ids = [f"{program.path.relative_to(root).with_suffix('').as_posix()}-{database}" for program, database in pairs]
        metafunc.parametrize("program, database", pairs, ids=ids)


def line_of(folder: Path, error: BaseException) -> int:
    """The line of the program that an error is about: its own, or the innermost in its traceback."""
    if isinstance(error, (SyntaxError, SectionError, Trespass)):
        return error.lineno or 1
    frames = traceback.walk_tb(error.__traceback__)
    lines = [line for frame, line in frames if Path(frame.f_code.co_filename).parent == folder]
    return lines[-1] if lines else 1


@pytest.mark.timeout(SECONDS)
@pytest.mark.usefixtures("no_loop")
def test_program_does_what_is_recorded(
    program: Program,
    database: str,
    runner: Runner,
    recorded: Recorded,
    guide: Guide,
    prove: Prove,
    request: pytest.FixtureRequest,
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
            recording(Recorder(file, sections(program.text))) as entries,
            confined(file, runner.tmp_path, schemas.server if schemas else None),
        ):
            module = runner.run_print_update(example, rewrite_assertions=False)
    except (Exception, SystemExit, pytest.fail.Exception) as error:
        failure = error
    if failure:
        message = f"{type(failure).__name__} on {DATABASES[database]}: {failure}"
        report([Finding(shown, line_of(runner.tmp_path, failure), message, cure)])
    recorded.compare(program.path, example.source, f": on {DATABASES[database]} it prints or is formatted otherwise", write=first)
    recorded.compare(program.recording(database), format_recording(entries), f": {DATABASES[database]} gets other SQL")
    written = runner.tmp_path / "cwd" / f"{program.path.stem}.csv"
    table = written.read_text("utf-8") if written.exists() else ""
    recorded.compare(program.path.with_suffix(".csv"), table, f": on {DATABASES[database]} it writes another table", write=first)
    if ("en", program.path.with_suffix(".mmd").relative_to(root / "snippets").as_posix()) in guide.included:
        metadata = module["Base"].metadata if "Base" in module else module["metadata"]
        recorded.compare(program.path.with_suffix(".mmd"), schema(metadata), ": its models have another schema")
    prove(program, database, example.source, format_recording(entries))
