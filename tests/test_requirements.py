"""What runs is what is pinned: every requirement is installed in the version that the lock files name, with its hashes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest
from conftest import Planted, report
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from proof.guide import Guide
from proof.snippets import Finding

FILE = Path("requirements.txt")
CHOSEN = Path("requirements.in")
WRITE = "Write it anew with the command at the top of requirements.in."
PIN = re.compile(
    r"^(?P<pin>[a-z][^\\\n]*?==[^\\\n]*?) *\\\n(?P<hashes>(?: +--hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", re.MULTILINE
)


def requirement_findings(root: Path) -> Iterator[Finding]:
    """Pins that are not installed, chosen packages that are not pinned, and whatever else stands in the file."""
    text = (root / FILE).read_text("utf-8")
    pinned: set[str] = set()
    for match in PIN.finditer(text):
        requirement = Requirement(match["pin"])
        pinned.add(canonicalize_name(requirement.name))
        if requirement.marker and not requirement.marker.evaluate():
            continue
        try:
            installed = version(requirement.name)
        except PackageNotFoundError:
            installed = "nothing"
        if str(requirement.specifier) != f"=={installed}":
            message = f"{requirement.name}{requirement.specifier} is pinned, {installed} is installed"
            cure = f"python -m pip install --require-hashes -r {FILE}; if you changed a pin by hand: {WRITE}"
            yield Finding(FILE, text.count("\n", 0, match.start()) + 1, message, cure)
    rest = PIN.sub(lambda match: "\n" * (match[0].count("\n") - 1) + "#\n", text)
    for number, line in enumerate(rest.splitlines(), 1):
        if line.strip() and not line.lstrip().startswith("#"):
            yield Finding(FILE, number, f"not a pinned version with its hashes: {line.strip()}", WRITE)
    for number, line in enumerate((root / CHOSEN).read_text("utf-8").splitlines(), 1):
        name = line.partition("#")[0].strip()
        if name and canonicalize_name(Requirement(name).name) not in pinned:
            yield Finding(CHOSEN, number, f"{name} is not pinned in {FILE}", WRITE)


def test_requirements(guide: Guide) -> None:
    report(list(requirement_findings(guide.root)))


@pytest.mark.parametrize(
    "old, new, name, line, message",
    [
        ("sqlalchemy==", "sqlalchemy==9.", FILE, 2, "is pinned,"),
        ("pytest==", "pytest>=", FILE, 5, "not a pinned version with its hashes: pytest>="),
        (" \\\n    --hash=sha256:" + "b" * 64, "", FILE, 5, "not a pinned version with its hashes: pytest=="),
        ("# via", "--index-url https://example.org/simple\n# via", FILE, 4, "--index-url"),
        ("sqlalchemy[asyncio]", "sqlalchemy[asyncio]\nno-such-package", CHOSEN, 2, "no-such-package is not pinned"),
    ],
)
def test_planted_requirement_is_caught(planted: Planted, old: str, new: str, name: Path, line: int, message: str) -> None:
    planted.write(CHOSEN.as_posix(), "sqlalchemy[asyncio]\npytest  # the checks\n")
    pins = [
        f"{package}=={version(package)} \\\n    --hash=sha256:{letter * 64}\n"
        for package, letter in (("sqlalchemy", "a"), ("pytest", "b"))
    ]
    planted.write(FILE.as_posix(), "# written by a command\n" + "    # via\n".join(pins))
    assert not list(requirement_findings(planted.root))
    planted.change(name.as_posix(), old, new)
    found = list(requirement_findings(planted.root))
    planted.expect(found[:1], name.as_posix(), line, message)


def test_an_unmet_marker_is_passed_over(planted: Planted) -> None:
    planted.write(CHOSEN.as_posix(), "")
    planted.write(FILE.as_posix(), f"elsewhere==1.0 ; sys_platform == 'plan9' \\\n    --hash=sha256:{'a' * 64}\n")
    assert not list(requirement_findings(planted.root))
