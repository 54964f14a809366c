"""A plugin for pytest: at the end of a run all findings of all tests once more, in the order in which to mend them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from proof.snippets import Finding

STEPS = {
    "Files": ("test_requirements.py", "test_files.py"),
    "Programs": (
        "test_drafts.py::test_programs_are_written",
        "test_shown.py::test_programs_hold_no_prose",
        "test_programs.py",
        "test_versions.py",
        "test_types.py",
    ),
    "Recordings": (
        "test_shown.py::test_recordings_belong_to_programs",
        "test_consoles.py::test_data_files",
        "test_consoles.py",
        "test_diagrams.py",
        "test_run.py",
        "test_contributing.py",
    ),
    "Pages": (
        "test_twins.py::test_pages",
        "test_fences.py::test_fences",
        "test_shown.py::test_programs_are_shown",
        "test_links.py::test_links",
        "test_markup.py",
        "test_drafts.py::test_pages_are_written",
    ),
    "Translation": ("test_twins.py::test_twins", "test_twins.py", "test_agreement.py"),
    "Navigation": ("test_links.py::test_nav", "test_search.py"),
    "Prose": ("test_terms.py", "test_spelling.py", "test_typography.py", "test_tables.py"),
    "The rest": ("",),
}
"""What to mend first, and the tests that find it: one that is named stands before the rest of its file."""

AFTER = dict.fromkeys(("Programs", "Recordings", "Translation", "Prose"), "make update")
Found = tuple[str, Finding]


TESTS = [(test, step) for step, tests in STEPS.items() for test in tests]


def place_of(nodeid: str) -> int:
    """Where in the order a test stands."""
    test = nodeid.removeprefix("tests/")
    return max((len(one), place) for place, (one, _) in enumerate(TESTS) if test.startswith(one))[1]


def step_of(nodeid: str, path: str = "") -> str:
    """The step that a test belongs to; what an unnamed test finds on a page is about its prose."""
    test, step = TESTS[place_of(nodeid)]
    return "Prose" if not test and path.startswith("docs/") else step


def summary(found: Iterable[Found], others: Iterable[str] = ()) -> Iterator[str]:
    """The lines of the summary: the findings step by step, tests that fail without one, and the commands to run then."""
    steps = list(STEPS)
    order = sorted(set(found), key=lambda one: (steps.index(one[0]), one[1].path.as_posix(), one[1].line, one[1].message))
    for number, step in enumerate(dict.fromkeys(step for step, _ in order), 1):
        yield f"{number}. {step}"
        yield from (str(finding) for its, finding in order if its == step)
    for nodeid in sorted(set(others)):
        yield f"See above: {nodeid}"
    commands = dict.fromkeys(AFTER[step] for step, _ in order if step in AFTER)
    yield f"Then: {', '.join([*commands, 'make test'])}"


class Mending:
    """Collects, from all workers, what failed."""

    def __init__(self) -> None:
        self._found: list[Found] = []
        self._others: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take the findings out of the report of a test."""
        if not report.failed:
            return
        findings = getattr(report, "findings", [])
        self._found += [(step, Finding(Path(path), *rest)) for step, path, *rest in findings]
        self._others += [] if findings else [report.nodeid]

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> Iterator[None]:
        """Print the summary behind everything else."""
        result = yield
        if self._found:
            terminalreporter.section("what to mend, in this order")
            for line in summary(self._found, self._others):
                terminalreporter.write_line(line)
        return result


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Give the report of a test its findings, in a form that passes between processes."""
    report = yield
    failure = call.excinfo.value if call.excinfo else None
    step = getattr(failure, "step", "")
    found = [(finding.path.as_posix(), *finding[1:]) for finding in getattr(failure, "findings", [])]
    report.findings = [(step or step_of(item.nodeid, path), path, *rest) for path, *rest in found]
    return report


def pytest_configure(config: pytest.Config) -> None:
    """Collect where the reports of all workers come together."""
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Mending())
