"""The part of Python's library, and of SQLAlchemy, that a browser fetches only when a program imports it."""

from __future__ import annotations

import gzip
import sys
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from types import ModuleType
from typing import Any

ARCHIVE = Path("/lib/rest.zip")


class RestFinder:
    """Finds modules in the archive, which is fetched by the first import that nothing else can answer."""

    def __init__(self, fetch: Callable[[], Any]) -> None:
        self._fetch = fetch

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        """Called by the import system when no other finder knows the module."""
        if name.partition(".")[0] not in {"sqlalchemy", *sys.stdlib_module_names}:
            return None
        if not ARCHIVE.exists():
            ARCHIVE.write_bytes(gzip.decompress(bytes(self._fetch())))
        return PathFinder.find_spec(name, [str(ARCHIVE.joinpath(*name.split(".")[:-1]))])


def install(fetch: Callable[[], Any]) -> None:
    """Ask the archive last; `fetch` returns its bytes, compressed by gzip."""
    sys.meta_path.append(RestFinder(fetch))
