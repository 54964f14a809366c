"""Runs programs in a reader's browser and says, event by event, what they print, send and raise.

The interpreter is Pyodide's; a worker of the page hands a program in and the events out.
"""

from __future__ import annotations

import builtins
import json
import os
import shutil
import sys
import traceback
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, TextIO, cast
from unittest.mock import patch

from sqlalchemy.util.concurrency import _concurrency_shim

from proof.recording import Recorder, alone, recording
from proof.snippets import BOUNDARY, section_at, sections

Event = dict[str, Any]
"""`kind` is `print`, `warning`, `sql`, `boundary` or `error`; `text` what to show; `section` where the program caused it.

An event of `print` has the arguments as well (whether each is a string, and its text) and the `line`; one of `error` the `line`,
the `message` of the traceback's end, and the number of frames of libraries that the traceback leaves out (`hidden`).
"""

FOLDER = Path("programs")
SHOWN = "shown"
"""The name of the section that a page shows, where its lines are given."""

WARM = """
from sqlalchemy import ForeignKey, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship, selectinload
class Base(DeclarativeBase): pass
class Guild(Base):
    __tablename__ = "guilds"
    id: Mapped[int] = mapped_column(primary_key=True)
    players: Mapped[list["Player"]] = relationship(back_populates="guild")
class Player(Base):
    __tablename__ = "players"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str | None]
    guild_id: Mapped[int | None] = mapped_column(ForeignKey("guilds.id"))
    guild: Mapped[Guild | None] = relationship(back_populates="players")
engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    session.add(Guild(players=[Player(name="Merlin")]))
    session.commit()
    print(session.scalars(select(Guild).options(selectinload(Guild.players))).all())
"""


class Output:
    """A text stream that turns what is written into events."""

    encoding = "utf-8"

    def __init__(self, kind: str, send: Callable[..., None]) -> None:
        self._kind = kind
        self._send = send

    def write(self, text: str) -> int:
        """Send the text."""
        if text:
            self._send(self._kind, text)
        return len(text)

    def flush(self) -> None:
        """Nothing waits here."""

    def isatty(self) -> bool:
        """Whether a person types: never."""
        return False


class Entries(list[tuple[str | None, str]]):
    """What a Recorder writes down, sent at once."""

    def __init__(self, send: Callable[..., None]) -> None:
        super().__init__()
        self._send = send

    def append(self, entry: tuple[str | None, str]) -> None:
        """Send a statement or a boundary of a transaction."""
        section, text = entry
        self._send("boundary" if BOUNDARY.fullmatch(text) else "sql", text, section=section)


class Run:
    """One run of a program: where it stands, and what it has to say."""

    def __init__(self, file: Path, named: dict[str, range], send: Callable[[Event], None]) -> None:
        self._file = str(file)
        self._folder = f"{file.parent}{os.sep}"
        self._named = named
        self._hand_over = send

    def _lines(self) -> Iterator[int]:
        frames = traceback.walk_stack(sys._getframe(2))
        return (line for frame, line in frames if frame.f_code.co_filename == self._file)

    def send(self, kind: str, text: str, **more: Any) -> None:
        """Send an event; its section is that of the innermost line of the program that lies in one."""
        if "section" not in more:
            more["section"] = next(filter(None, (section_at(line, self._named) for line in self._lines())), None)
        self._hand_over({"kind": kind, "text": text.replace(self._folder, ""), **more})

    def print(
        self, *values: Any, sep: str | None = None, end: str | None = None, file: TextIO | None = None, flush: bool = False
    ) -> None:
        """Stand in for `print`: the event knows the line and the arguments."""
        if file not in (None, sys.stdout):
            PRINT(*values, sep=sep, end=end, file=file, flush=flush)
            return
        sep, end = " " if sep is None else sep, "\n" if end is None else end
        arguments = [[isinstance(value, str), str(value)] for value in values]
        line = next(self._lines(), 0)
        self.send("print", sep.join(text for _, text in arguments) + end, line=line, arguments=arguments, sep=sep)

    def error(self, error: BaseException) -> None:
        """Send the traceback of the program's own lines."""
        told = traceback.TracebackException.from_exception(error)
        hidden, own = 0, list[int]()
        chain: list[traceback.TracebackException | None] = [told]
        while chain:
            if (link := chain.pop()) is None:
                continue
            frames = [frame for frame in link.stack if frame.filename == self._file]
            hidden += sum(frame.filename not in (self._file, __file__) for frame in link.stack)
            if link is told:
                own = [frame.lineno for frame in frames if frame.lineno]
            link.stack[:] = frames
            chain += [link.__cause__, link.__context__, *(link.exceptions or [])]
        if isinstance(error, SyntaxError) and error.filename == self._file and error.lineno:
            own, hidden = [error.lineno], 0
        line = own[-1] if own else 0
        section = section_at(line, self._named)
        message = f"{type(error).__name__}: {error}"
        self.send("error", "".join(told.format()), section=section, line=line, hidden=hidden, message=message)


PRINT = builtins.print


def run(text: str, name: str, send: Callable[[Event], None], shown: tuple[int, int] | None = None) -> None:
    """Run a program in a folder of its own, from nothing: its text, the file's name, where its events go.

    `shown` are the first and the last line of the section that the page shows; without it the sections that the text marks count.
    """
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir()
    home = Path.cwd()
    file = FOLDER.absolute() / name
    file.write_text(text, "utf-8", newline="\n")
    named = {SHOWN: range(shown[0], shown[1] + 1)} if shown else sections(text)
    program = Run(file, named, send)
    main = ModuleType("__main__")
    main.__dict__.update(__file__=str(file), __builtins__=builtins)
    recorder = Recorder(file, named, Entries(program.send))
    streams = {name: cast(TextIO, Output(kind, program.send)) for name, kind in (("stdout", "print"), ("stderr", "warning"))}
    with (
        alone(),
        recording(recorder),
        patch.multiple(sys, argv=[name], **streams),
        patch.object(builtins, "print", program.print),
    ):
        warnings.simplefilter("default")
        os.chdir(FOLDER)
        sys.modules["__main__"] = main
        try:
            exec(compile(text, str(file), "exec", dont_inherit=True), main.__dict__)
        except SystemExit as end:
            if end.code not in (None, 0):
                program.error(end)
        except BaseException as error:
            program.error(error)
        finally:
            os.chdir(home)


def run_json(text: str, name: str, send: Callable[[str], None], shown: Any = None) -> None:
    """`run` for a caller in JavaScript: events go out as JSON."""
    run(text, name, lambda event: send(json.dumps(event)), tuple(shown) if shown else None)


def warm() -> None:
    """Import and initialise what nearly every program needs, so that the first one a reader runs is as fast as the next.

    Raises RuntimeError where even that program fails.
    """

    def check(event: Event) -> None:
        if event["kind"] == "error":
            raise RuntimeError(event["text"])

    _concurrency_shim._initialize(raise_=False)  # it looks for greenlet once, and would say so to the first program only
    run(WARM, "warm.py", check)
