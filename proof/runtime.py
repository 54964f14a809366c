"""What a reader's browser needs to run programs: Pyodide, SQLAlchemy and an editor, made from packages with pinned hashes."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from functools import cache, partial
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from proof import ROOT
from proof.cache import cached
from proof.snippets import Program

WEB = Path(__file__).with_name("web")
PACKAGES = ("sqlalchemy", "typing_extensions")
"""What is taken from the environment: the version that the checks use, the Python code of which is the same on every platform."""


class RuntimeUnavailable(RuntimeError):
    """The files could not be made; the message says why in one line."""


def _call(*command: str | Path, cwd: Path) -> None:
    name, *arguments = map(str, command)
    program = shutil.which(name)  # npm is a script with another ending on Windows
    if program is None:
        raise RuntimeUnavailable(f"{name} is not installed")
    done = subprocess.run([program, *arguments], cwd=cwd, stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8")
    if done.returncode:
        lines = [line for line in (done.stderr or done.stdout).splitlines() if line.strip()]
        reason = next((line for line in lines if "rror" in line), lines[-1] if lines else "no message")
        raise RuntimeUnavailable(f"{name} failed: {reason.strip()}")


def _digest(files: list[Path], *more: str) -> str:
    parts = [file.read_bytes() for file in files] + [text.encode() for text in more]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:12]


def _install(folder: Path) -> None:
    for name in ("package.json", "package-lock.json"):
        shutil.copy(WEB / name, folder)
    _call("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", cwd=folder)


def _build(name: str, modules: Path, folder: Path) -> None:
    spec = find_spec("sqlalchemy")
    assert spec and spec.origin
    packages = Path(spec.origin).parents[1]
    _call("node", WEB / "build.mjs", folder, modules / "node_modules", packages, ROOT, name, cwd=folder)


@cache
def runtime() -> Path:
    """The folder with the files, in the user's cache; made there once for each set of versions.

    Raises RuntimeUnavailable, among others where there is no Node.
    """
    if shutil.which("node") is None:
        raise RuntimeUnavailable("node is not installed")
    modules = cached(f"npm-{_digest([WEB / 'package-lock.json'])}", _install)
    sources = sorted(path for path in WEB.iterdir() if path.is_file())
    sources += [Path(__file__).with_name(f"{name}.py") for name in ("library", "recording", "sandbox", "snippets")]
    name = _digest(sources, *map(version, PACKAGES))
    return cached(f"runtime-{name}", partial(_build, name, modules))


def publish(path: str, site: Path) -> None:
    """Give the site a program that pages run, by its path below `snippets/`."""
    program, file = Program(ROOT / "snippets" / path), site / "programs" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        file.write_text(program.plain, "utf-8", newline="\n")
    except (SyntaxError, UnicodeError):  # it is being written
        shutil.copyfile(program.path, file)
