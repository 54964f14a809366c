"""A plugin for pytest: what the programs' runs prove is written down for `mkdocs serve`, when the whole run has ended."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from proof.proven import Ledger, Proofs, digest
from proof.snippets import Program

Prove = Callable[[Program, str, str, str], None]


class Proving:
    """Collects, from all workers, what tests that pass have proven."""

    def __init__(self) -> None:
        self._tried: set[str] = set()
        self._proofs: Proofs = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take the proofs out of the report of a test."""
        for name, value in report.user_properties if report.when == "call" else ():
            if name == "tried":
                self._tried.add(value)
            elif name == "proven" and report.passed:
                program, run, seen = value
                self._proofs.setdefault(program, {})[run] = seen

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write them down."""
        if self._tried:
            ledger = Ledger(session.config.rootpath)
            ledger.begin(self._tried)
            ledger.add(self._proofs)


def pytest_configure(config: pytest.Config) -> None:
    """Collect where the reports of all workers come together."""
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Proving())


@pytest.fixture
def prove(request: pytest.FixtureRequest, record_property: Callable[[str, object], None], pytestconfig: pytest.Config) -> Prove:
    """Say that a run, on a database or a version, left a program with this text and recorded this."""

    def name(program: Program) -> str:
        return program.path.relative_to(pytestconfig.rootpath).as_posix()

    def proven(program: Program, run: str, text: str, recording: str) -> None:
        record_property("proven", (name(program), run, digest(text, recording)))

    for parameter in request.node.callspec.params.values():
        if isinstance(parameter, Program):
            record_property("tried", name(parameter))
    return proven
