"""What a program may do while it runs: use its own folder, its share of memory, and the database that it is given.

A guard against mistakes and against what is done in passing. It sees what goes through Python, its sockets, files, processes and
SQLite among it, and the connections of both PostgreSQL drivers; not what other code in C does by itself.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any
from unittest.mock import patch
from urllib.parse import unquote, urlsplit

from proof.bounds import ADDRESSES, PATHS, PROCESSES, READABLE, STARTS, WATCHED, WRITING, real, within
from proof.limits import MB, MEMORY, environment, limited
from proof.servers import Server, guarded

CONNECT = sqlite3.connect

LINGER = 1.0
"""Seconds that a thread has to end in, once its program has."""


class Trespass(PermissionError):
    """Something that a program may not do: what, and in which of its lines."""

    def __init__(self, message: str, lineno: int) -> None:
        super().__init__(message)
        self.lineno = lineno


class Confinement:
    """The bounds of one program; what it did beyond them is kept, for a program may catch what it is told."""

    def __init__(self, file: Path, folder: Path, server: Server, starts: str) -> None:
        self.server = server
        self._starts = starts
        self.trespass: Trespass | None = None
        self._file = str(file)
        self._own = (real(folder), real(os.devnull))

    def _found(self, message: str, frame: FrameType | None) -> Trespass:
        lines = (frame.f_lineno for frame in _frames(frame) if frame.f_code.co_filename == self._file)
        error = Trespass(f"the program {message}", next(lines, 1))
        self.trespass = self.trespass or error
        return error

    def refuse(self, message: str) -> None:
        """Raise Trespass, with the line of the program that is running."""
        raise self._found(message, sys._getframe(1))

    def ended(self, thread: threading.Thread) -> None:
        """Wait a moment for a thread of the program; one that goes on is a trespass, in the line that it is at."""
        thread.join(LINGER)
        if thread.is_alive():
            self._found(f"leaves a thread running: {thread.name}", sys._current_frames().get(thread.ident or 0))

    def watch(self, name: str, arguments: tuple[Any, ...]) -> None:
        """Judge an event of the interpreter."""
        if name == "open":
            self._open(*arguments)
        elif name in PATHS:
            for path in arguments[: PATHS[name]]:
                self._writes(path, name)
        elif name == "os.symlink":
            self._writes(arguments[1], name)
        elif name == "sqlite3.connect":
            self._database(arguments[0])
        elif name in PROCESSES and not (name in STARTS and arguments[0] == self._starts):
            self.refuse(f"starts or ends a process ({name})")
        elif name in ADDRESSES:
            self._address(name, arguments[ADDRESSES[name]])

    def _open(self, path: Any, mode: str | None, flags: int | None) -> None:
        if isinstance(path, int):
            return
        if (flags or 0) & WRITING:
            self._writes(path, "open")
        elif not os.fsdecode(path).endswith((".py", ".pyc")) and not within(place := real(path), self._own + READABLE):
            self.refuse(f"reads outside its own folder: {place}")

    def _writes(self, path: Any, name: str) -> None:
        if not isinstance(path, int) and not within(place := real(path), self._own):
            self.refuse(f"goes or writes outside its own folder ({name}): {place}")

    def _database(self, name: Any) -> None:
        path = os.fsdecode(name)
        if path not in ("", ":memory:"):
            self._writes(unquote(urlsplit(path).path) if path.startswith("file:") else path, "sqlite3.connect")

    def _authorize(self, action: int, argument: str | None, *_: Any) -> int:
        if action == sqlite3.SQLITE_ATTACH:  # VACUUM INTO asks for it too
            try:
                self._database(argument or "")
            except Trespass:
                return sqlite3.SQLITE_DENY
        return sqlite3.SQLITE_OK

    def connected(self, *arguments: Any, **options: Any) -> sqlite3.Connection:
        """Open an SQLite database that can't attach the file of another."""
        connection = CONNECT(*arguments, **options)
        connection.set_authorizer(self._authorize)
        return connection

    def _address(self, name: str, address: Any) -> None:
        host, port = address[:2] if isinstance(address, tuple) else (address, None)
        if host is None:  # a socket that is connected already, or any address of this machine
            return
        by_library = (frame.f_code for frame in _frames(sys._getframe(2)) if frame.f_globals.get("__name__") == "socket")
        if any(code.co_name.endswith("socketpair") for code in by_library):  # Windows makes a pair of what talks to itself
            return
        if not isinstance(host, str) or not self.server.known(host, port):
            self.refuse(f"uses the network ({name}): {address}")


def _frames(frame: FrameType | None) -> Iterator[FrameType]:
    while frame is not None:
        yield frame
        frame = frame.f_back


_current: Confinement | None = None
_hooked = False


def _hook(name: str, arguments: tuple[Any, ...]) -> None:
    if _current is not None and name in WATCHED:
        _current.watch(name, arguments)


@contextmanager
def confined(file: Path, folder: Path, server: Server | None = None, starts: str = "") -> Iterator[None]:
    """Confine the program of a file to a folder and to a server, or to none; it may start one command, or none.

    Raises Trespass for the first thing that it did beyond, whether the program went on or not.
    """
    global _current, _hooked
    if not _hooked:
        sys.addaudithook(_hook)  # stays as long as the interpreter
        _hooked = True
    confinement, threads = Confinement(file, folder, server or Server(), starts), set(threading.enumerate())
    with (
        patch.dict(os.environ, environment() | dict.fromkeys(("TEMP", "TMP", "TMPDIR"), str(folder)), clear=True),
        patch.object(tempfile, "tempdir", str(folder)),
        patch.object(sqlite3, "connect", confinement.connected),
        patch.object(sqlite3.dbapi2, "connect", confinement.connected),
        guarded(confinement.server, confinement.refuse),
        limited(),
    ):
        _current = confinement
        try:
            yield
        except MemoryError as error:
            error.args = error.args or (f"it asked for more than {MEMORY // MB} MB",)
            raise
        except Exception:
            if not confinement.trespass:
                raise
        finally:
            _current = None
    for thread in set(threading.enumerate()) - threads:
        confinement.ended(thread)
    if confinement.trespass:
        raise confinement.trespass
