"""How to run a program alone, and write down what it sends."""

from __future__ import annotations

import gc
import logging
import os
import sys
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any
from unittest.mock import patch

from sqlalchemy import Connection, Dialect, Engine, event
from sqlalchemy.engine.interfaces import ExecuteStyle
from sqlalchemy.event import api as event_api
from sqlalchemy.orm import clear_mappers
from sqlalchemy.sql.util import _repr_params

from proof.snippets import section_at

try:
    from greenlet import getcurrent
except ImportError:  # in a browser

    def getcurrent() -> None:
        return None


def _stack(frame: FrameType | None) -> Iterator[FrameType]:
    """Walk from a frame outwards; under asyncio SQLAlchemy works in a greenlet whose caller is in the parent's stack."""
    current: Any = getcurrent()
    while True:
        while frame is not None:
            yield frame
            frame = frame.f_back
        current = current.parent if current is not None else None
        if current is None:
            return
        frame = current.gr_frame


def _is_introspection(frame: FrameType) -> bool:
    """Whether a dialect asks for its own needs here: which tables, types, version there are.

    Its methods `do_…` (SAVEPOINT among them) act for the program.
    """
    return isinstance(frame.f_locals.get("self"), Dialect) and not frame.f_code.co_name.startswith("do_")


def _in_order(parameters: Any, statement: str) -> Any:
    """Named parameters in the order of the statement: SQLAlchemy takes those of many rows from a set."""
    if isinstance(parameters, dict):
        return {name: parameters[name] for name in sorted(parameters, key=lambda name: statement.find(f"%({name})s"))}
    return [_in_order(row, statement) for row in parameters] if isinstance(parameters, list) else parameters


class Recorder:
    """Statements and transaction boundaries in the order in which they go out, each with the section that caused it."""

    def __init__(self, file: Path, named: dict[str, range], entries: list[tuple[str | None, str]] | None = None) -> None:
        self.entries = [] if entries is None else entries
        self.engines: set[Engine] = set()
        self._held: set[Connection] = set()
        self._file = str(file)
        self._sections = named

    def listeners(self) -> Iterable[tuple[str, Any]]:
        """The engine's events to listen to."""
        yield "engine_connect", lambda connection: self.engines.add(connection.engine)
        yield "before_cursor_execute", self._statement
        yield "begin", lambda connection: self._boundary(connection, "BEGIN (implicit)")
        yield "commit", lambda connection: self._boundary(connection, "COMMIT")
        yield "rollback", lambda connection: self._boundary(connection, "ROLLBACK")

    def _boundary(self, connection: Connection, text: str) -> None:
        section, introspects = self._origin()
        if introspects:
            self._held.add(connection)  # a transaction that may end with nothing of the program in it
            return
        if connection in self._held:
            self._held.remove(connection)
            return
        if connection._is_autocommit_isolation():
            text = {"BEGIN (implicit)": "BEGIN (implicit; DBAPI should not BEGIN due to autocommit mode)"}.get(
                text, f"{text} using DBAPI connection.{text.lower()}(), has no effect due to autocommit mode"
            )
        self.entries.append((section, f"{text};"))

    def _statement(
        self, connection: Connection, cursor: Any, statement: str, parameters: Any, context: Any, executemany: bool
    ) -> None:
        section, introspects = self._origin()
        if introspects:
            return
        if connection in self._held:
            self._held.remove(connection)
            self.entries.append((section, "BEGIN (implicit);"))
        lines = [line.rstrip() for line in statement.strip().expandtabs(4).splitlines()]
        text = "\n".join(line for line in lines if line).removesuffix(";") + ";"
        if parameters:
            many = context.execute_style is ExecuteStyle.EXECUTEMANY  # one statement with many rows of VALUES is not
            text += f"\n-- {_repr_params(_in_order(parameters, statement), batches=10, ismulti=many)}"
        self.entries.append((section, text))

    def _origin(self) -> tuple[str | None, bool]:
        """The section of the program that causes what is being sent, and whether a dialect asks for itself."""
        in_program = introspects = False
        for frame in _stack(sys._getframe(2)):
            if frame.f_code.co_filename == self._file:
                in_program = True
                if section := section_at(frame.f_lineno, self._sections):
                    return section, introspects
            elif not in_program:
                introspects = introspects or _is_introspection(frame)
        return None, introspects


@contextmanager
def recording(recorder: Recorder) -> Iterator[list[tuple[str | None, str]]]:
    """Yield a list that fills, while a program runs, with what its engines send: (section, statement)."""
    listeners = list(recorder.listeners())
    for name, listener in listeners:
        event.listen(Engine, name, listener)
    try:
        yield recorder.entries
    finally:
        for name, listener in listeners:
            event.remove(Engine, name, listener)
        for engine in recorder.engines:
            engine.dispose(close=not engine.dialect.is_async)


def _loggers() -> dict[str, tuple[logging.Logger, int, list[logging.Handler]]]:
    known = {name: logger for name, logger in logging.root.manager.loggerDict.items() if isinstance(logger, logging.Logger)}
    return {name: (logger, logger.level, list(logger.handlers)) for name, logger in {"": logging.root, **known}.items()}


@contextmanager
def alone() -> Iterator[None]:
    """Let a program in the block neither see what others left in this interpreter nor leave anything itself.

    Warnings are errors; its event listeners, mappers, logging handlers and environment are gone afterwards.
    """
    listeners: list[Any] = []
    make_key = event_api._event_key

    def remember(target: Any, identifier: str, listener: Any) -> Any:
        key = make_key(target, identifier, listener)
        if getattr(listener, "__module__", None) == "__main__":
            listeners.append(key)
        return key

    main, loggers = sys.modules["__main__"], _loggers()
    gc.freeze()
    with warnings.catch_warnings(), patch.dict(os.environ), patch.object(event_api, "_event_key", remember):
        warnings.simplefilter("error")
        os.environ.pop("DATABASE_URL", None)  # names the server of the run, not the program's
        try:
            yield
        finally:
            sys.modules["__main__"] = main
            for key in listeners:
                if key.contains():
                    key.remove()
            for name, (logger, _, _) in _loggers().items():
                _, level, handlers = loggers.get(name, (logger, logging.NOTSET, []))
                logger.setLevel(level)
                logger.handlers[:] = handlers
            clear_mappers()
    gc.collect()
    gc.unfreeze()
