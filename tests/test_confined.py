"""A program that goes beyond its bounds is caught, with file, line and cure, even if it catches what it is told itself."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import Planted, Run, bring

from proof.bounds import real
from proof.confinement import Trespass, confined
from proof.limits import MB, MEMORY
from proof.servers import Server
from proof.versions import Laboratory

TOKEN = "GUIDE_TOKEN"
IMPORTED = re.compile(r"\b(asyncio|os|socket|sqlite3|subprocess|sys|httpx|psycopg|sqlalchemy)\.")
OUTSIDE = "the program goes or writes outside its own folder"
DATABASE = f"{OUTSIDE} (sqlite3.connect): {{outside}}"
NETWORK = "the program uses the network"
ELSEWHERE = "the program connects to another server: 127.0.0.1"
SELECT = """# databases: {}
from sqlalchemy import create_engine, text

with create_engine("{}").connect() as connection:
    connection.execute(text("SELECT 1"))
"""

TRESPASSES = {
    'sqlite3.connect("").execute("ATTACH \'{outside}/attached.db\' AS other").connection.close()': DATABASE,
    'sqlite3.connect("{outside}/game.db").close()': DATABASE,
    'sqlite3.connect("file:{outside}/game.db?mode=rwc", uri=True).close()': DATABASE,
    'os.chdir("{outside}")': f"{OUTSIDE} (os.chdir): {{outside}}",
    'os.mkdir("{outside}/new")': f"{OUTSIDE} (os.mkdir): {{outside}}",
    'os.remove("{outside}/old.txt")': f"{OUTSIDE} (os.remove): {{outside}}",
    'os.rename(__file__, "{outside}/moved.py")': f"{OUTSIDE} (os.rename): {{outside}}",
    'os.symlink("{outside}", "link") or open("link/linked.txt", "w").close()': f"{OUTSIDE} (open): {{outside}}",
    'open("{outside}/written.txt", "w").close()': f"{OUTSIDE} (open): {{outside}}",
    'open("{outside}/secret.txt").close()': "the program reads outside its own folder: {outside}",
    'open("/proc/self/environ").close()': "the program reads outside its own folder: ",
    'os.system("exit")': "the program starts or ends a process (os.system)",
    'subprocess.run([sys.executable, "--version"])': "the program starts or ends a process (subprocess.Popen)",
    'socket.create_server(("127.0.0.1", 0)).close()': f"{NETWORK} (socket.bind): ('127.0.0.1', 0)",
    'socket.create_connection(("127.0.0.1", {port})).close()': f"{NETWORK} (socket.connect): ('127.0.0.1', {{port}})",
    'httpx.get("http://127.0.0.1:{port}")': f"{NETWORK} (socket.connect): ('127.0.0.1', {{port}})",
    'socket.getaddrinfo("db.example.invalid", 5432)': f"{NETWORK} (socket.getaddrinfo): db.example.invalid",
    'psycopg.connect("postgresql://127.0.0.1:{port}/x")': f"{ELSEWHERE}:{{port}}",
    'psycopg.connect("host=127.0.0.1 port=1 hostaddr=127.0.0.2")': f"{ELSEWHERE}:1",
    'asyncio.run(psycopg.AsyncConnection.connect("host=127.0.0.1 port={port}"))': f"{ELSEWHERE}:{{port}}",
    'sqlalchemy.create_engine("postgresql+psycopg2://127.0.0.1:{port}/x").connect()': f"{ELSEWHERE}:{{port}}",
}  # fmt: skip
"""A line that goes beyond, and what is said of it. Where nothing confines it, it does what it says, and no harm."""

if sys.platform == "win32":  # links need a right there that not everybody has
    TRESPASSES = {statement: message for statement, message in TRESPASSES.items() if "symlink" not in statement}

LEAVES_A_THREAD = """import threading
import time


def wait() -> None:
    time.sleep(4)


threading.Thread(target=wait).start()
"""
OTHERS = {
    "leaves_a_thread": (LEAVES_A_THREAD, 6, "Trespass on SQLite: the program leaves a thread running: Thread-"),
    "reads_a_secret": (f'import os\n\nos.environ["{TOKEN}"]\n', 3, f"KeyError on SQLite: '{TOKEN}'"),
}
if sys.platform != "win32":
    OTHERS["writes_much"] = ('with open("big", "wb") as file:\n    file.truncate(1 << 40)\n', 2, "OSError on SQLite: [Errno 27]")
if sys.platform == "linux":
    asked = f"MemoryError on SQLite: it asked for more than {MEMORY // MB} MB"
    OTHERS["takes_much"] = ("number = 1\n\nbytearray(4 << 30)\n", 3, asked)
    OTHERS["takes_much_by_and_by"] = ("numbers = [0]\nwhile numbers:\n    numbers += numbers\n", 3, asked)


@pytest.fixture
def port() -> Iterator[int]:
    """A port of this machine that answers, and ends what is begun there."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer() -> None:
            while True:
                try:
                    server.accept()[0].close()
                except OSError:
                    return

        thread = threading.Thread(target=answer)
        thread.start()
        yield server.getsockname()[1]
        server.shutdown(socket.SHUT_RDWR)
    thread.join()


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A folder that is no program's, with a file to read and one to remove."""
    folder = tmp_path / "outside"
    folder.mkdir()
    for name in ("secret.txt", "old.txt"):
        (folder / name).write_text("", "utf-8")
    return folder.resolve()


def catching(statement: str) -> str:
    """A program that does a thing and goes on whatever comes of it."""
    lines = [
        "# databases: sqlite",
        "# ruff: noqa",
        "# fmt: off",
        *(f"import {name}" for name in dict.fromkeys(IMPORTED.findall(statement))),
    ]
    return "\n".join([*lines, "", "try:", f"    {statement}", "except Exception as error:", "    assert error", ""])


def failures(output: str) -> dict[str, str]:
    """What a run says of each program, by its name."""
    found = re.findall(
        r"^_+ test_program_does_what_is_recorded\[snippets/start/hello/(\S+)-sqlite\] _+\n(.*?)(?=^_+ test|^=|\Z)",
        output,
        re.M | re.S,
    )
    return dict(found)


@pytest.mark.timeout(180)
def test_trespass_is_caught(run: Run, planted: Planted, outside: Path, port: int) -> None:
    """And without the confinement none is, so it is the confinement that catches them."""
    places, shown = {"outside": outside.as_posix(), "port": port}, {"outside": real(outside), "port": port}
    names = {f"beyond_{chr(97 + number)}": pair for number, pair in enumerate(TRESPASSES.items())}
    for name, (statement, _) in names.items():
        planted.write(f"snippets/start/hello/{name}.py", catching(statement.format(**places)))
    said = failures(run())
    for name, (statement, message) in names.items():
        found = re.match(
            rf"snippets/start/hello/{name}\.py:(\d+): Trespass on SQLite: (.*)\n    Mend the program", said.get(name, "")
        )
        assert found, (statement, said.get(name))
        assert found[2].startswith(message.format(**shown)), (statement, found[2])
        line = (planted.root / f"snippets/start/hello/{name}.py").read_text("utf-8").splitlines()[int(found[1]) - 1]
        assert line.strip() == statement.format(**places), found[0]
    assert sorted(path.name for path in outside.iterdir()) == ["old.txt", "secret.txt"]

    planted.change("proof/confinement.py", "    if _current is not None and name in WATCHED:", "    if False:")
    planted.change("proof/confinement.py", "    if action == sqlite3.SQLITE_ATTACH:", "    if False:")
    planted.change("proof/servers.py", "if not server.reached(conninfo):", "if False:")
    output = run("--update-examples")
    assert f"{len(names)} passed" in output, output
    assert {path.name for path in outside.iterdir()} > {"attached.db", "game.db", "moved.py", "new", "written.txt"}


@pytest.mark.timeout(180)
def test_too_much_is_caught_and_the_run_goes_on(run: Run, planted: Planted) -> None:
    planted.change("proof/limits.py", "SECONDS = 3\n", "SECONDS = 30\n")
    for name, (text, *_) in OTHERS.items():
        planted.write(f"snippets/start/hello/{name}.py", f"# databases: sqlite\n{text}")
    planted.write("snippets/start/hello/without_fault.py", "print(1)\n#> 1\n")
    output = run(**{TOKEN: "secret"})
    said = failures(output)
    assert f"{len(OTHERS)} failed, 2 passed" in output, output
    for name, (_, line, message) in OTHERS.items():
        assert said[name].startswith(f"snippets/start/hello/{name}.py:{line + 1}: {message}"), said[name]
        assert "\n    Mend the program; see it alone with: python" in said[name]


def test_program_that_does_not_listen_is_ended_with_its_interpreter(run: Run, planted: Planted) -> None:
    """No signal reaches a loop in C; the worker of pytest-xdist that was ended so is replaced."""
    planted.write("snippets/start/hello/counts.py", "import itertools\n\nprint(sum(itertools.repeat(1)))\n")
    planted.write("snippets/start/hello/without_fault.py", "print(1)\n#> 1\n")
    output = run("--numprocesses=1", "-k", "sqlite")
    assert re.search(r'^Timeout \(.*\n(?:.*\n)*?  File ".*counts\.py", line 3 in <module>', output, re.M), output
    assert re.search(r"worker 'gw0' crashed while running .*snippets/start/hello/counts-sqlite", output), output
    assert "1 failed, 1 passed" in output, output


def test_program_reaches_the_server_that_it_is_given(run: Run, planted: Planted) -> None:
    for driver in ("psycopg", "psycopg2"):
        text = SELECT.format("postgresql", f"postgresql+{driver}://localhost/game")
        planted.write(f"snippets/start/hello/{driver}.py", text)
    planted.write("snippets/start/hello/sqlite.py", SELECT.format("sqlite, postgresql", "sqlite:///game.db"))
    output = run("--update-examples")
    assert "4 passed" in output, output


@pytest.mark.parametrize(
    "uri, conninfo, reached",
    [
        ("postgresql://u@127.0.0.1:6000/x", "host=127.0.0.1 port=6000", True),
        ("postgresql://u@127.0.0.1:6000/x", "host=127.0.0.1 port=6001", False),
        ("postgresql://u@127.0.0.1:6000/x", "host=127.0.0.1", False),
        ("postgresql://u@127.0.0.1/x", "host=127.0.0.1", True),
        ("postgresql://u@127.0.0.1/x", "host=127.0.0.1,127.0.0.2", False),
        ("postgresql://u@127.0.0.1/x", "host=127.0.0.1 hostaddr=127.0.0.2", False),
        ("postgresql://u@127.0.0.1/x", "host=localhost", False),
        ("postgresql://u@localhost/x", "host=localhost hostaddr=127.0.0.1", True),
        ("postgresql://u@localhost/x", "", False),
        ("postgresql://u@localhost/x", "service=other", False),
        ("postgresql:///x?host=/tmp/a", "host=/tmp/a", True),
        ("postgresql:///x?host=/tmp/a", "host=/tmp/b", False),
        ("postgresql:///x", "dbname=y", True),
        ("", "", False),
        ("", "host=localhost port=5432", False),
        ("", "host=localhost port=1", True),
    ],
)
def test_only_one_server_is_reached(uri: str, conninfo: str, reached: bool) -> None:
    assert Server(uri).reached(conninfo) is reached


@pytest.mark.parametrize(
    "text, line, message",
    [
        ("import os\nos.remove('secret.txt')\nos.remove('../secret.txt')\n", 3, "outside its own folder"),
        ("import socket\nsocket.create_connection(('127.0.0.1', 9))\n", 2, "uses the network"),
        ("import subprocess\nsubprocess.run(['true'])\n", 2, "starts or ends a process"),
    ],
)
def test_trespass_on_a_version_is_caught(text: str, line: int, message: str, tmp_path: Path) -> None:
    folder = tmp_path / "own"
    folder.mkdir()
    for path in (folder, tmp_path):
        (path / "secret.txt").write_text("", "utf-8")
    (tmp_path / "program.py").write_text(text, "utf-8")
    laboratory = Laboratory("2.0")
    with pytest.raises(Trespass, match=message) as trespass:
        laboratory.run(tmp_path / "program.py", folder)
    laboratory.close()
    assert trespass.value.lineno == line
    assert (tmp_path / "secret.txt").exists()


def test_version_goes_on_after_a_program_that_does_not_end(planted: Planted) -> None:
    bring(planted.root, "proof")
    planted.change("proof/limits.py", "SECONDS = 30", "SECONDS = 1")
    planted.write("endless.py", "while True:\n    pass\n")
    planted.write("short.py", "print(1)\n")
    done = subprocess.run(
        [sys.executable, "-P", str(planted.root / "proof" / "trial.py")],
        input="".join(f"{planted.root / name}\t{planted.root}\n" for name in ("endless.py", "short.py")),
        capture_output=True, encoding="utf-8", cwd=planted.root,
    )  # fmt: skip
    assert [json.loads(line) for line in done.stdout.splitlines()] == [
        [1, "the program goes on after 1 seconds"], [[1, "#> 1"]],
    ], done.stderr  # fmt: skip


def test_temporary_files_lie_in_the_programs_own_folder(tmp_path: Path) -> None:
    with confined(tmp_path / "program.py", tmp_path), tempfile.TemporaryDirectory() as folder:
        assert Path(folder).parent == tmp_path == Path(os.environ["TMPDIR"])


def test_confinement_ends_with_its_block(tmp_path: Path) -> None:
    with pytest.raises(Trespass), confined(tmp_path / "program.py", tmp_path / "own"):
        (tmp_path / "file.txt").write_text("1", "utf-8")
    (tmp_path / "file.txt").write_text("1", "utf-8")
    assert (tmp_path / "file.txt").exists()
