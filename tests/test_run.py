"""Programs run in the reader's browser: they do there what was recorded here, or a file beside them says why they can't."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import zip_longest

import pytest
from conftest import Built, Example, Recorded, Runner
from playwright.sync_api import Browser
from playwright.sync_api import Page as Tab
from pytest_examples.run_code import Arg, InsertPrintStatements, PrintStatement

from proof.sandbox import Event
from proof.snippets import Program, format_recording, programs
from proof.versions import CURRENT, plain

NO_NODE = "no Node: install Node 20 or later with npm, so that the site is built with what runs programs"
EXECUTE = """async ({text, name}) => {
  const { execute } = await import(new URL("run/run.js", document.querySelector("script[src$='guide.js']").src))
  const events = []
  await execute({text, name}, (more) => events.push(...more))
  return events
}"""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    root = metafunc.config.rootpath
    if "program" in metafunc.fixturenames:
        found = programs(root / "snippets")
        ids = [f"{program.path.relative_to(root).with_suffix('').as_posix()}-browser" for program in found]
        metafunc.parametrize("program", found, ids=ids)


@pytest.fixture(scope="session")
def python(browser: Browser, built: Built, served: str) -> Iterator[Tab]:
    """A tab in which Python waits for programs."""
    if not (built.folder / "assets" / "run").is_dir():
        if os.environ.get("CI"):
            pytest.fail(NO_NODE, pytrace=False)
        pytest.skip(NO_NODE)
    tab = browser.new_page()
    tab.goto(served)
    yield tab
    tab.close()


def with_prints(program: Program, events: list[Event], runner: Runner) -> str:
    """The text of a program with what the events say it prints, formatted as pytest-examples does."""
    example = Example.create(program.text, path=program.path)
    prints = InsertPrintStatements(runner.path(example), runner.config, True, None, None)
    for event in events:
        if event["kind"] == "print" and event.get("line"):
            arguments = [Arg(text) for _, text in event["arguments"]]
            for argument, (is_string, _) in zip(arguments, event["arguments"], strict=True):
                argument.is_str = is_string
            prints.print_statements().append(PrintStatement(event["line"], event["sep"], arguments))
    return prints.updated_print_statements(example) or program.text


def on_version(events: list[Event]) -> list[str]:
    """What happened, as it is recorded of a version: what was printed and raised."""
    words = {
        "print": lambda event: f"#> {event['text'].removesuffix(chr(10))}",
        "error": lambda event: f"raises: {event['message']}",
    }
    return [words[event["kind"]](event) for event in events if event["kind"] in words]


def difference(program: Program, events: list[Event], runner: Runner) -> str:
    """Empty where a browser does what is recorded; else the exception that ends it, or the first line it prints otherwise."""
    if CURRENT in program.versions:
        then = [
            text.replace("ignored:", "raises: AssertionError:") for text in program.happened()[CURRENT] if text[:5] != "warns"
        ]
        now = [plain(text) for text in on_version(events)]
        return next(
            (text.removeprefix("raises: ") for text, before in zip_longest(now, then, fillvalue="") if text != before), ""
        )
    if errors := [event["message"] for event in events if event["kind"] == "error"]:
        return plain(errors[0]).splitlines()[0].partition(". ")[0]
    now, then = with_prints(program, events, runner).splitlines(), program.text.splitlines()
    return next((text.strip() for text, before in zip_longest(now, then, fillvalue="") if text != before), "")


def test_program_does_in_a_browser_what_is_recorded(program: Program, python: Tab, runner: Runner, recorded: Recorded) -> None:
    events: list[Event] = python.evaluate(EXECUTE, {"text": program.text, "name": program.path.name})
    why = difference(program, events, runner)
    recorded.compare(program.browser, f"{why}\n" if why else "", ": a browser does otherwise")
    if "sqlite" in program.databases and not why:
        sent = [(event["section"], event["text"]) for event in events if event["kind"] in ("sql", "boundary")]
        recorded.compare(program.recording("sqlite"), format_recording(sent), ": in a browser SQLite gets other SQL", write=False)
