"""How much of the machine a program gets: time, memory, size of a file, variables of the environment."""

from __future__ import annotations

import faulthandler
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SECONDS = 30
"""How long a program may run. What runs it says so and goes on with the next one, if the program lets it."""

GRACE = 10
"""Seconds after that in which a program that does not listen, in a loop in C, is ended together with its interpreter."""

MB = 1024 * 1024
MEMORY = 1024 * MB
"""What a program may ask for beyond what its interpreter has already; its threads' stacks count too. Kept on Linux."""

FILE = 64 * MB
"""The largest file that a program may write. Kept where the system can."""

terminal = 2
"""The file descriptor to which the place is written where a program is ended so."""

VARIABLES = frozenset({
    "LANG", "LC_ALL", "LC_CTYPE", "PATH", "PYTHONPATH", "PYTHONUTF8", "TEMP", "TMP", "TMPDIR", "TZ",
    "COMSPEC", "NUMBER_OF_PROCESSORS", "PATHEXT", "PROCESSOR_ARCHITECTURE", "SYSTEMDRIVE", "SYSTEMROOT", "WINDIR",
})  # fmt: skip
"""The environment that a program needs to run: no name of a server, no token, no home."""


def environment() -> dict[str, str]:
    """What a program gets of the environment."""
    return {name: value for name, value in os.environ.items() if name.upper() in VARIABLES}


def _in_use() -> int:
    """The bytes of address space that the interpreter has."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[0]) * os.sysconf("SC_PAGE_SIZE")


@contextmanager
def limited() -> Iterator[None]:
    """Keep what runs in the block within its limits; more memory and larger files are refused with MemoryError and OSError."""
    faulthandler.dump_traceback_later(SECONDS + GRACE, exit=True, file=terminal)
    try:
        with _resources():
            yield
    finally:
        faulthandler.cancel_dump_traceback_later()


@contextmanager
def _resources() -> Iterator[None]:
    if sys.platform == "win32":
        yield
        return
    import resource

    limits = {resource.RLIMIT_FSIZE: FILE}
    if sys.platform == "linux":
        limits[resource.RLIMIT_AS] = _in_use() + MEMORY
    before = {kind: resource.getrlimit(kind) for kind in limits}
    try:
        for kind, limit in limits.items():
            given = [value for value in (limit, *before[kind]) if value != resource.RLIM_INFINITY]
            resource.setrlimit(kind, (min(given), before[kind][1]))
        yield
    finally:
        for kind, both in before.items():
            resource.setrlimit(kind, both)
