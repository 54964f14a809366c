"""What the checks share: recorded files, databases, a runner of programs, a small guide, a built site, a browser."""

from __future__ import annotations

import asyncio
import difflib
import functools
import http.server
import inspect
import os
import re
import shutil
import subprocess
import sys
import threading
import traceback
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any, ClassVar

import pytest
from filelock import FileLock
from playwright.sync_api import Browser, Error, sync_playwright
from playwright.sync_api import Page as Tab
from pytest_examples import CodeExample, EvalExample, lint, run_code

from proof import ROOT, limits
from proof.card import PROGRAM
from proof.databases import Schemas, ServerError, server
from proof.files import file_findings
from proof.guide import Guide
from proof.snippets import Finding

pytest_plugins = ["pytester", "mending", "proving", "updating"]


def pytest_configure(config: pytest.Config) -> None:
    """Let no check read, or write over, what is not text; say past the capture of output where a program does not listen."""
    if findings := [] if hasattr(config, "workerinput") else file_findings(config.rootpath):
        raise pytest.UsageError("\n".join(map(str, findings)))
    limits.terminal = os.dup(2)


class Recorded:
    """Files that the run writes with `--update-examples`, and compares without it."""

    def __init__(self, root: Path, update: bool) -> None:
        self._root = root
        self._update = update

    def compare(self, path: Path, now: str, context: str = "", *, write: bool = True) -> None:
        """Hold a file against what the run gave; empty text stands for no file. Fail with the first changed line.

        `write` is False where another run has just written the file: both have to give the same.
        """
        before = path.read_text("utf-8") if path.exists() else ""
        if before == now:
            return
        if self._update and write:
            if now:
                path.write_text(now, "utf-8", newline="\n")
            else:
                path.unlink()
            return
        shown = path.relative_to(self._root)
        opcodes = difflib.SequenceMatcher(None, before.splitlines(), now.splitlines(), autojunk=False).get_opcodes()
        line = next((old + 1 for tag, old, *_ in opcodes if tag != "equal"), 1)
        diff = difflib.unified_diff(before.splitlines(), now.splitlines(), "recorded", "this run", lineterm="", n=1)
        program = shown.with_name(shown.name.partition(".")[0])
        cure = f"If the change is meant: pytest --update-examples -k '{program.as_posix()}'"
        finding = Finding(shown, line, f"not what was recorded{context}", cure)
        report([finding], "\n" + "\n".join(diff), "Recordings")


@pytest.fixture
def recorded(pytestconfig: pytest.Config, updates: bool) -> Recorded:
    return Recorded(pytestconfig.rootpath, updates)


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


class Example(CodeExample):
    """A program: pytest-examples takes a `.py` file for one whose docstrings hold examples."""

    def in_py_file(self) -> bool:
        return False


class Runner(EvalExample):
    """Runs in a file of the program's name, and hands changed text back instead of writing it."""

    def _write_file(self, example: CodeExample) -> Path:
        return self.path(example)

    def path(self, example: CodeExample) -> Path:
        path = self.tmp_path / example.path.name
        path.write_text(example.source, "utf-8", newline="\n")
        return path

    def _check_update(self, example: CodeExample) -> None:
        pass


def frames() -> list[inspect.FrameInfo]:
    """`inspect.stack()` without the source lines, which nobody asks for: at each print they cost as much as a small program."""
    return [
        inspect.FrameInfo(frame, frame.f_code.co_filename, line, frame.f_code.co_name, None, None)
        for frame, line in traceback.walk_stack(sys._getframe(1))
    ]


@pytest.fixture
def runner(tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Runner]:
    # its own way of shortening a traceback ends the whole run on Python 3.11
    monkeypatch.setattr(run_code, "create_example_traceback", lambda *args: None)
    monkeypatch.setattr(run_code, "inspect", SimpleNamespace(stack=frames))
    monkeypatch.setattr(lint, "Popen", functools.partial(subprocess.Popen, encoding="utf-8"))
    folder = tmp_path / "cwd"
    folder.mkdir()
    monkeypatch.chdir(folder)
    runner = Runner(tmp_path=tmp_path, pytest_request=request)
    runner.set_config(quotes="double", target_version="py311", isort=True, ruff_ignore=["RUF012"])  # __mapper_args__ = {…}
    yield runner


@pytest.fixture
def no_loop() -> Iterator[None]:
    """A browser that was opened before leaves its event loop running, and programs want to start theirs."""
    loop = asyncio._get_running_loop()
    asyncio._set_running_loop(None)
    yield
    asyncio._set_running_loop(loop)


def report(findings: list[Finding], more: str = "", step: str = "") -> None:
    """Fail with every finding, each with its file, line and cure; `mending` collects them.

    `step` is when to mend them, if it is not that of the test.
    """
    if findings:
        failure: Any = pytest.fail.Exception("\n".join(map(str, findings)) + more, pytrace=False)
        failure.findings, failure.step = findings, step
        raise failure


@pytest.fixture(scope="session")
def guide(pytestconfig: pytest.Config) -> Guide:
    return Guide(pytestconfig.rootpath)


PAGE = """---
description: "{description}"
---

# {title} {{ #hello }}

{text}

```python
--8<-- "start/hello/hello.py:hello"
```

1.  {annotation}

## {more} {{ #more }}

[{link}](../index.md#home)
"""

CONFIG = """site_name: Planted

plugins:
  - i18n:
      languages:
        - locale: ru
        - locale: en
          nav_translations:
            Начало: Start

nav:
  - index.md
  - Начало:
      - start/hello.md
"""

SMALL_GUIDE = {
    "mkdocs.yml": CONFIG,
    "docs/ru/index.md": '---\ndescription: "Дом"\n---\n\n# Дом { #home }\n',
    "docs/en/index.md": '---\ndescription: "Home"\n---\n\n# Home { #home }\n',
    "docs/ru/start/hello.md": PAGE.format(
        description="Привет", title="Привет", text="Текст.", annotation="Печатает.", more="Ещё", link="Домой"
    ),
    "docs/en/start/hello.md": PAGE.format(
        description="Hello", title="Hello", text="Text before.", annotation="Prints.", more="More", link="Home"
    ),
    "snippets/start/hello/hello.py": "number = 1\n# --8<-- [start:hello]\nprint(number)  # (1)!\n#> 1\n# --8<-- [end:hello]\n",
}


class Planted:
    """A small guide without mistakes, to plant one in and see it caught."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for name, text in SMALL_GUIDE.items():
            self.write(name, text)

    def write(self, name: str, text: str) -> None:
        """Write a file of the guide."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")

    def change(self, name: str, old: str, new: str) -> None:
        """Replace a text that stands once in a file."""
        text = (self.root / name).read_text("utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        self.write(name, text.replace(old, new))

    @property
    def guide(self) -> Guide:
        """The guide as it is now."""
        return Guide(self.root)

    def expect(self, findings: Iterable[Finding], name: str, line: int, message: str) -> None:
        """Hold that the only finding is this one, and that it says how to mend it."""
        found = list(findings)
        assert [(finding.path.as_posix(), finding.line) for finding in found] == [(name, line)], "\n".join(map(str, found))
        assert message in found[0].message
        assert found[0].cure


@pytest.fixture
def planted(tmp_path: Path) -> Planted:
    return Planted(tmp_path / "guide")


def bring(root: Path, *names: str) -> None:
    """Copy folders and files of the project into another folder."""
    for name in names:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, root / name)


class Run:
    """The checks of programs, run on a planted guide against the server of this run."""

    def __init__(self, planted: Planted, uri: str) -> None:
        self.root = planted.root
        self._uri = uri
        bring(planted.root, "proof", "tests", "pyproject.toml")
        planted.change("proof/limits.py", "SECONDS = 30", "SECONDS = 3")
        planted.change("proof/limits.py", "GRACE = 10", "GRACE = 2")

    def process(self, *options: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run them; what pytest and the programs say is in `stdout`."""
        return subprocess.run(
            [sys.executable, "-m", "pytest", "tests/test_programs.py", "-p", "no:cacheprovider", *options],
            cwd=self.root, env={**os.environ, "DATABASE_URL": self._uri, **environment},
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
        )  # fmt: skip

    def __call__(self, *options: str, **environment: str) -> str:
        """Run them, and return what is said."""
        return self.process(*options, **environment).stdout

    def files(self) -> dict[str, bytes]:
        """What programs and recordings hold."""
        folder = self.root / "snippets"
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture
def run(planted: Planted, postgresql_uri: str) -> Run:
    """The checks of programs, without any program."""
    shutil.rmtree(planted.root / "snippets")
    return Run(planted, postgresql_uri)


class Built:
    """A site and the command that builds it, at an address below a path and with edit links."""

    url = "https://mapped.invalid/guide/"
    edit_uri = "https://git.invalid/edit/"
    commit_url = "https://git.invalid/commit/0123456789abcdef0123456789abcdef01234567"

    def __init__(self, root: Path, folder: Path, planted: Planted | None = None) -> None:
        self.root = root
        self.folder = folder
        self._planted = planted

    @property
    def planted(self) -> Planted:
        """The small guide that is built."""
        assert self._planted
        return self._planted

    def build(self, folder: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
        """Build strictly; what MkDocs says is in `stderr`."""
        known = {"SITE_URL": self.url, "EDIT_URI": self.edit_uri, "COMMIT_URL": self.commit_url}
        variables = {**known, "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1", **environment}
        return subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder or self.folder)],
            cwd=self.root, env={**os.environ, **variables}, capture_output=True, encoding="utf-8",
        )  # fmt: skip

    def again(self, folder: Path) -> Path:
        """Build once more into another folder."""
        done = self.build(folder)
        assert done.returncode == 0, done.stderr
        return folder


@pytest.fixture(scope="session")
def built(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Built:
    """The site of the project, built once for all workers."""
    base = tmp_path_factory.getbasetemp() if worker_id == "master" else tmp_path_factory.getbasetemp().parent
    site, log = Built(pytestconfig.rootpath, base / "site"), base / "site.log"
    with FileLock(base / "site.lock"):
        if not log.exists():
            done = site.build()
            log.write_text(f"mkdocs build --strict:\n{done.stderr}" if done.returncode else "", "utf-8")
    if failed := log.read_text("utf-8"):
        pytest.fail(failed, pytrace=False)
    return site


@pytest.fixture
def planted_site(planted: Planted, pytestconfig: pytest.Config) -> Built:
    """The small guide with the real configuration, theme and extension."""
    root = pytestconfig.rootpath
    bring(planted.root, "proof", "theme", Path("snippets", PROGRAM).parent.as_posix())
    config = (root / "mkdocs.yml").read_text("utf-8").partition("\nnav:")[0]
    config = re.sub(r"(nav_translations:\n)( {12}.*\n)+", r"\1            Начало: Start\n", config)
    planted.write("mkdocs.yml", config + "".join(CONFIG.partition("\nnav:")[1:]))
    return Built(planted.root, planted.root / "site", planted)


BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync")
FOUND = next(filter(None, map(shutil.which, BROWSERS)), None)
WAYS: list[dict[str, Any]] = [
    *([{"executable_path": FOUND}] if FOUND else []),
    *({"channel": name} for name in ("chrome", "msedge")),  # where their installers put them; on Windows and macOS not on PATH
    {},
]
NO_BROWSER = "no browser: install Chrome or Chromium, or run: python -m playwright install chromium"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        errors: list[str] = []
        for way in WAYS:
            try:
                browser = playwright.chromium.launch(**way, args=list(QUIET))
                break
            except Error as error:
                errors.append(str(error))
        else:
            if os.environ.get("CI"):
                pytest.fail("\n".join([NO_BROWSER, *errors]), pytrace=False)
            pytest.skip(NO_BROWSER)
        yield browser
        browser.close()


class Quiet(http.server.SimpleHTTPRequestHandler):
    """What `python -m http.server` answers with, without a word, even if a browser leaves before the answer is whole."""

    def handle_one_request(self) -> None:
        with suppress(ConnectionError):
            super().handle_one_request()

    def log_message(self, format: str, *args: Any) -> None:
        pass


class Below(Quiet):
    """Serves the built site below the path of its address."""

    extensions_map: ClassVar = {  # Windows may know another type
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        ".js": "text/javascript",
        ".css": "text/css",
    }

    def translate_path(self, path: str) -> str:
        return super().translate_path(path.removeprefix("/guide"))


@contextmanager
def http_server(folder: Path, handler: type[Quiet]) -> Iterator[str]:
    """Serve a folder; yield the address."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def served(built: Built) -> Iterator[str]:
    with http_server(built.folder, Below) as address:
        yield f"{address}guide/"


@pytest.fixture
def tab(browser: Browser, served: str) -> Iterator[Tab]:
    """A new tab. Afterwards nothing may have gone wrong in it: no error in the console, no request to another host."""
    context = browser.new_context(base_url=served, viewport={"width": 1280, "height": 900}, color_scheme="light")
    page, wrong = context.new_page(), list[str]()
    page.on("console", lambda message: wrong.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("request", lambda request: None if request.url.startswith((served, "data:", "blob:")) else wrong.append(request.url))
    yield page
    context.close()
    assert wrong == []
