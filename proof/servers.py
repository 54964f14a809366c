"""Which PostgreSQL the drivers may reach: their connections are made in C, past Python's sockets."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any
from unittest.mock import patch

from psycopg.conninfo import conninfo_to_dict

LOOPBACK = ("localhost", "127.0.0.1", "::1")
NOWHERE = "1"
"""A port of this machine on which nothing listens: there a program can show what happens without a server."""

CONNECTS = (("psycopg.generators", "connect"), ("psycopg2", "_connect"))
"""The functions through which every connection of a driver is made, asynchronous ones too."""


@dataclass(frozen=True)
class Server:
    """The server that a program is given, by its host, its addresses and its port; without a URI there is none."""

    uri: str = ""
    addresses: frozenset[str] = field(init=False)
    port: str = field(init=False)

    def __post_init__(self) -> None:
        given = conninfo_to_dict(self.uri)
        host, port = str(given.get("host") or ""), str(given.get("port") or "5432")
        found = {host} if self.uri else set()
        if host and not host.startswith(("/", "@")):
            found |= {str(info[4][0]) for info in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)}
        object.__setattr__(self, "addresses", frozenset(found))
        object.__setattr__(self, "port", port)

    def known(self, host: str, port: Any) -> bool:
        """Whether a program may look up the host or, where a port is named, connect to it there."""
        if port is None:
            return host in (*LOOPBACK, *self.addresses)
        return (host in self.addresses and str(port) == self.port) or (host in LOOPBACK and str(port) == NOWHERE)

    def reached(self, conninfo: str) -> bool:
        """Whether it is this server that a connection string leads to."""
        given = conninfo_to_dict(conninfo)
        hosts = [str(given[name]) for name in ("host", "hostaddr") if given.get(name)]
        return "service" not in given and all(self.known(host, given.get("port") or "5432") for host in hosts or [""])


@contextmanager
def guarded(server: Server, refuse: Callable[[str], None]) -> Iterator[None]:
    """Let the drivers connect to one server; call `refuse` with what else they are asked for."""

    def judged(connect: Callable[..., Any]) -> Callable[..., Any]:
        def guard(conninfo: str, *arguments: Any, **options: Any) -> Any:
            if not server.reached(conninfo):
                given = conninfo_to_dict(conninfo)
                refuse(f"connects to another server: {given.get('host')}:{given.get('port')}")
            return connect(conninfo, *arguments, **options)

        return guard

    with ExitStack() as stack:
        for module, name in CONNECTS:
            owner = import_module(module)
            stack.enter_context(patch.object(owner, name, judged(getattr(owner, name))))
        yield
