"""Which version of a package a lock file pins. Needs nothing that is installed by pip."""

from __future__ import annotations

import re
from pathlib import Path


def pin(lock: Path, name: str) -> re.Match[str]:
    """Where a file pins a package: group 1 is the version. Raises LookupError where it does not."""
    match = re.search(rf"^{re.escape(name)}(?:\[[^\]]*\])?==(\S+)", lock.read_text("utf-8"), re.MULTILINE)
    if not match:
        raise LookupError(f"{lock} pins no {name}")
    return match
