"""A plugin for pytest: `--update-examples` runs only the tests that write, in the order in which they need each other."""

from __future__ import annotations

from itertools import filterfalse

import pytest
from mending import place_of


def pytest_configure(config: pytest.Config) -> None:
    """Refuse to write in several processes: two would write the files of one program at once."""
    if config.getoption("update_examples") and config.getoption("numprocesses", None):
        raise pytest.UsageError("--update-examples writes one file after the other. Leave out -n, or: make update")


@pytest.fixture(scope="session")
def updates(pytestconfig: pytest.Config) -> bool:
    """Whether the run writes down what it finds. Only tests that ask for this can."""
    return pytestconfig.getoption("update_examples")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Programs write what diagrams are drawn from, and what a browser is held against: what is mended first is written first."""
    if not config.getoption("update_examples"):
        return
    config.hook.pytest_deselected(items=[*filterfalse(writes, items)])
    items[:] = sorted(filter(writes, items), key=lambda item: place_of(item.nodeid))


def writes(item: pytest.Item) -> bool:
    """Whether a test can write."""
    return isinstance(item, pytest.Function) and "updates" in item.fixturenames
