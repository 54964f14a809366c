"""Folders in the user's cache, made once and shared by all checkouts."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock
from platformdirs import user_cache_path


def cached(name: str, make: Callable[[Path], None]) -> Path:
    """Return the folder of a name, which says all that its content depends on; `make` fills it where it is not there yet.

    What `make` raises goes through, and leaves nothing behind.
    """
    folder = user_cache_path("mapped") / name
    if folder.is_dir():
        return folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(f"{folder}.lock"):
        if not folder.is_dir():
            part = Path(tempfile.mkdtemp(dir=folder.parent))
            part.chmod(0o755)  # it may be copied into a site
            try:
                make(part)
                os.replace(part, folder)
            finally:
                shutil.rmtree(part, ignore_errors=True)
    return folder
