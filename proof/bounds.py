"""What the interpreter reports of a program that touches files, processes or the network, and where programs may read."""

from __future__ import annotations

import os
import sys
from typing import Any

from proof import ROOT

PATHS = {
    **dict.fromkeys(("os.chdir", "os.chflags", "os.chmod", "os.chown", "os.mkdir", "os.remove", "os.removexattr"), 1),
    **dict.fromkeys(("os.rmdir", "os.setxattr", "os.truncate", "os.utime"), 1),
    **dict.fromkeys(("os.link", "os.rename"), 2),
}
"""Events that change what lies on the disk, or the folder that a program is in, with the number of paths they begin with."""

PROCESSES = frozenset({
    "os.exec", "os.fork", "os.forkpty", "os.kill", "os.killpg", "os.posix_spawn", "os.spawn", "os.startfile", "os.system",
    "pty.spawn", "subprocess.Popen",
})  # fmt: skip
STARTS = frozenset({"subprocess.Popen", "os.posix_spawn"})
"""What happens when `subprocess` starts a process; the second on some systems, from Python 3.13 on."""

ADDRESSES = {
    **dict.fromkeys(("socket.bind", "socket.connect", "socket.sendmsg", "socket.sendto"), 1),
    **dict.fromkeys(("socket.getaddrinfo", "socket.gethostbyaddr", "socket.gethostbyname"), 0),
}
"""Events of the network, with the place of the address or of the name."""

WATCHED = frozenset({"open", "os.symlink", "sqlite3.connect", *PATHS, *PROCESSES, *ADDRESSES})
"""The events among the many of an interpreter that are judged."""

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
SYSTEM = ("/bin", "/dev", "/etc", "/lib", "/lib64", "/usr", "/var/db/timezone", "/Library", "/System")
"""Where libraries find time zones, certificates and the like."""


def real(path: Any) -> str:
    """The one name of a file, whatever links lead to it."""
    return os.path.normcase(os.path.realpath(os.fsdecode(path)))


def within(path: str, folders: tuple[str, ...]) -> bool:
    """Whether a path is one of the folders or lies in one."""
    return any(path == folder or path.startswith(folder.rstrip(os.sep) + os.sep) for folder in folders)


LIBRARIES = [path for path in sys.path if path and not within(real(path), (real(ROOT),))]
WINDOWS = [os.environ["SYSTEMROOT"]] if "SYSTEMROOT" in os.environ else []
READABLE = tuple({real(path) for path in (*SYSTEM, *WINDOWS, sys.prefix, sys.base_prefix, *LIBRARIES)})
"""The folders where programs may read, beside their own: the system's, Python's and the libraries', not the project's."""
