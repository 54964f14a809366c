"""What the checks share: the command that mends, comparing with a recorded file, the databases, a small guide to plant mistakes in."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from proof.databases import Schemas, ServerError, server
from proof.snippets import Finding

pytest_plugins = ["pytester"]


class Recorded:
    """Files that the run writes with `--update-examples`, and compares without it."""

    def __init__(self, root: Path, update: bool) -> None:
        self._root = root
        self._update = update

    def compare(self, path: Path, now: str, context: str = "") -> None:
        """Hold a file against what the run gave; empty text stands for no file. Fail with the first changed line."""
        before = path.read_text("utf-8") if path.exists() else ""
        if before == now:
            return
        if self._update:
            if now:
                path.write_text(now, "utf-8", newline="\n")
            else:
                path.unlink()
            return
        shown = path.relative_to(self._root)
        opcodes = difflib.SequenceMatcher(None, before.splitlines(), now.splitlines(), autojunk=False).get_opcodes()
        line = next((old + 1 for tag, old, *_ in opcodes if tag != "equal"), 1)
        diff = difflib.unified_diff(before.splitlines(), now.splitlines(), "recorded", "this run", lineterm="", n=1)
        cure = f"If the change is meant: pytest --update-examples -k '{shown.with_suffix('').with_suffix('').as_posix()}'"
        finding = Finding(shown, line, f"not what was recorded{context}", cure)
        pytest.fail(f"{finding}\n" + "\n".join(diff), pytrace=False)


@pytest.fixture
def recorded(pytestconfig: pytest.Config) -> Recorded:
    return Recorded(pytestconfig.rootpath, pytestconfig.getoption("update_examples"))


@pytest.fixture(scope="session")
def postgresql_uri() -> Iterator[str]:
    with ExitStack() as stack:
        try:
            uri = stack.enter_context(server())
        except ServerError as error:
            pytest.fail(str(error), pytrace=False)
        yield uri


@pytest.fixture(scope="session")
def all_schemas(postgresql_uri: str) -> Schemas:
    return Schemas(postgresql_uri)


@pytest.fixture
def schemas(all_schemas: Schemas) -> Iterator[Schemas]:
    yield all_schemas
    all_schemas.drop()


def report(findings: list[Finding]) -> None:
    """Fail with every finding, each with its file, line and cure."""
    if findings:
        pytest.fail("\n".join(map(str, findings)), pytrace=False)
