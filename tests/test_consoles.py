"""Files that a page shows and that are no programs run or are parsed too: a console session is replayed in a fresh folder."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
import tomllib
from contextlib import suppress
from pathlib import Path

import pytest
import yaml
from conftest import Planted, Recorded, report
from sqlalchemy import make_url

from proof.databases import Schemas
from proof.guide import Guide
from proof.limits import MEMORY, environment
from proof.snippets import MARKER, Finding, sections

PARSERS = {".toml": tomllib.loads, ".yml": yaml.safe_load}
CHECKED = {
    ".py": "test_programs.py",
    ".console": "test_consoles.py",
    ".csv": "test_programs.py",
    ".mmd": "test_diagrams.py",
    ".md": "test_contributing.py",
    ".txt": "test_contributing.py",
    **dict.fromkeys(PARSERS, "test_consoles.py"),
}
"""Which test runs or parses a kind of file."""

END = "\x1e"
FOR_PIP = re.compile(r"HOME|PIP_\w+|(ALL|HTTPS?|NO)_PROXY|SSL_CERT_\w+|REQUESTS_CA_BUNDLE", re.IGNORECASE)
"""What the environment says about where packages come from: a session that installs some needs that, and the network."""

posix = pytest.mark.skipif(sys.platform == "win32", reason="the sessions are written for a POSIX shell")


def replay(console: Path, folder: Path, requirements: Path, lines: list[str] | None = None, **variables: str) -> str:
    """Run the lines that begin with `$ ` in one shell, and return the session with what each of them printed.

    The shell stands in a copy of the session's folder; `lines` are some of the session's, `variables` are added to its
    environment. pip installs the versions of the project's lock file, and prints nothing but errors. Each process gets as much
    memory as a program, and all are ended with the session.
    """
    lines = lines or console.read_text("utf-8").splitlines()
    commands = [line[2:] for line in lines if line.startswith("$ ")]
    pins = re.findall(r"^[a-z][^\\\n]*==[^\\\n]*", requirements.read_text("utf-8"), re.MULTILINE)
    constraints = folder / "constraints.txt"
    constraints.write_text("\n".join(pins), "utf-8")
    work = folder / "work"
    shutil.copytree(console.parent, work, ignore=shutil.ignore_patterns("__pycache__", "*.console", "*.sql", "*.svg"))
    variables = {
        **{name: value for name, value in os.environ.items() if FOR_PIP.fullmatch(name)},
        **environment(),
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PIP_CONSTRAINT": str(constraints),
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_NO_COMPILE": "1",
        "PIP_QUIET": "2",
        "LC_ALL": "en_US.UTF-8" if sys.platform == "darwin" else "C.UTF-8",
        **variables,
    }
    variables.pop("PYTHONPATH", None)
    script = f"ulimit -v {MEMORY // 1024} 2>/dev/null\n" + "".join(f"{command}\nprintf '{END}'\n" for command in commands)
    said = folder / "said"  # a pipe would have to wait for the processes that the session leaves running
    with said.open("wb") as output, subprocess.Popen(
        ["bash"], cwd=work, env=variables, stdin=subprocess.PIPE, stdout=output, stderr=subprocess.STDOUT,
        start_new_session=True,
    ) as shell:  # fmt: skip
        try:
            shell.communicate(script.encode())
        finally:
            with suppress(ProcessLookupError):
                os.killpg(shell.pid, signal.SIGKILL)
    printed = iter(said.read_bytes().decode().split(END))
    session: list[str] = []
    for line in lines:
        if line.startswith("$ "):
            session += [line, *next(printed, "").splitlines()]
        elif MARKER.match(line):
            session.append(line)
    return "\n".join(session) + "\n"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    root = metafunc.config.rootpath
    if "console" in metafunc.fixturenames:
        found = sorted((root / "snippets").rglob("*.console"))
        metafunc.parametrize("console", found, ids=[path.relative_to(root).with_suffix("").as_posix() for path in found])


@pytest.mark.timeout(300)
@posix
def test_console(console: Path, recorded: Recorded, tmp_path: Path, pytestconfig: pytest.Config) -> None:
    requirements = pytestconfig.rootpath / "requirements.txt"
    recorded.compare(console, replay(console, tmp_path, requirements), ": the session goes otherwise")


def packages(root: Path) -> list[tuple[Path, range]]:
    """Sections of console sessions that begin by running a package: what they show must hold on PostgreSQL too."""
    return [
        (console, lines)
        for main in sorted((root / "snippets").rglob("__main__.py"))
        for console in sorted(main.parent.parent.glob("*.console"))
        for lines in sections(console.read_text("utf-8")).values()
        if console.read_text("utf-8").splitlines()[lines.start - 1].startswith(f"$ python -m {main.parent.name} ")
    ]


@posix
def test_packages_on_postgresql(schemas: Schemas, tmp_path: Path, pytestconfig: pytest.Config) -> None:
    requirements = pytestconfig.rootpath / "requirements.txt"
    found = packages(pytestconfig.rootpath)
    assert found
    for number, (console, lines) in enumerate(found):
        shown = console.read_text("utf-8").splitlines()[lines.start - 1 : lines.stop - 1]
        folder = tmp_path / str(number)
        folder.mkdir()
        url = schemas.redirect(make_url(f"sqlite:///{number}.db")).render_as_string(hide_password=False)
        now = replay(console, folder, requirements, shown, DATABASE_URL=url)
        if now.splitlines() != shown:
            file = console.relative_to(pytestconfig.rootpath)
            message = f"on PostgreSQL the session goes otherwise:\n{now}"
            report([Finding(file, lines.start, message, "Make the package do the same on both databases.")])
        assert not list(folder.glob("work/game.db")), "the package did not take the database from the environment"


@posix
def test_planted_output_is_caught(planted: Planted, tmp_path: Path) -> None:
    planted.write("snippets/start/hello/echo.console", "$ cd /\n# --8<-- [start:here]\n$ pwd\n/tmp\n# --8<-- [end:here]\n")
    planted.write("requirements.txt", "")
    file = planted.root / "snippets/start/hello/echo.console"
    with pytest.raises(pytest.fail.Exception) as failure:
        now = replay(file, tmp_path, planted.root / "requirements.txt")
        Recorded(planted.root, update=False).compare(file, now)
    assert "snippets/start/hello/echo.console:4: not what was recorded" in str(failure.value)
    assert "pytest --update-examples -k 'snippets/start/hello/echo'" in str(failure.value)
    Recorded(planted.root, update=True).compare(file, now)
    assert file.read_text("utf-8") == "$ cd /\n# --8<-- [start:here]\n$ pwd\n/\n# --8<-- [end:here]\n"


@pytest.mark.skipif(sys.platform != "linux", reason="the memory of a process is limited there")
def test_session_gets_neither_secrets_nor_all_the_memory(
    planted: Planted, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GUIDE_TOKEN", "secret")
    monkeypatch.setenv("DATABASE_URL", "postgresql://u:secret@localhost/x")
    commands = ["env | grep secret", "python -c 'bytearray(4 << 30)' 2>&1 | tail -n 1", "sleep 600 &", "echo $!"]
    planted.write("snippets/start/hello/session.console", "".join(f"$ {command}\n" for command in commands))
    planted.write("requirements.txt", "")
    now = replay(planted.root / "snippets/start/hello/session.console", tmp_path, planted.root / "requirements.txt").splitlines()
    assert now[:4] == [f"$ {commands[0]}", f"$ {commands[1]}", "MemoryError", f"$ {commands[2]}"]
    command_of_the_sleeper = Path("/proc", now[5], "cmdline")
    deadline = time.monotonic() + 10
    while command_of_the_sleeper.exists() and command_of_the_sleeper.read_bytes():
        assert time.monotonic() < deadline, "a process of the session lives on"


def data_findings(guide: Guide) -> list[Finding]:
    """Files that do not parse, and kinds of file that nothing checks."""
    findings: list[Finding] = []
    for path in guide.snippets:
        file = Path("snippets") / path
        if path.suffix not in CHECKED:
            cure = f"Show one of these kinds: {', '.join(sorted(CHECKED))}; or write the check of a new one."
            findings.append(Finding(file, 1, f"nothing runs or parses a {path.suffix} file", cure))
        elif parse := PARSERS.get(path.suffix):
            try:
                parse((guide.root / file).read_text("utf-8"))
            except (ValueError, yaml.YAMLError) as error:
                line = re.search(r"line (\d+)", str(error))
                findings.append(Finding(file, int(line[1]) if line else 1, f"does not parse: {error}", "Mend the file."))
    return findings


def test_data_files(guide: Guide) -> None:
    report(data_findings(guide))


@pytest.mark.parametrize(
    "name, text, line, message",
    [
        ("settings.toml", "a = 1\nb = \n", 2, "does not parse"),
        ("settings.yml", "a: 1\nb: [\n", 3, "does not parse"),
        ("main.c", "int main;", 1, "nothing runs or parses a .c file"),
    ],
)
def test_planted_file_is_caught(planted: Planted, name: str, text: str, line: int, message: str) -> None:
    planted.write(f"snippets/start/hello/{name}", text)
    planted.expect(data_findings(planted.guide), f"snippets/start/hello/{name}", line, message)
