"""What the files of a guide have to be before anything reads them: UTF-8, not too large, in the project, with a plain name."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from proof.snippets import Finding

LARGEST = 1024 * 1024
"""Bytes; ten times what the largest file of the guide has."""

FOLDERS = ("docs", "snippets")
NAME = re.compile(r"[a-z0-9_]+([.-][a-z0-9_]+)*")
PASSED_OVER = re.compile(r"__pycache__|\..*|.*~")
"""What is not the guide's: neither read nor committed."""

BOM = b"\xef\xbb\xbf"
UTF_8 = "Save it as UTF-8 without a byte order mark; from another encoding: iconv -f CP1251 -t UTF-8"


def files(root: Path) -> Iterator[Path]:
    """All files of a guide's pages and snippets, links to folders among them, and its configuration."""
    yield root / "mkdocs.yml"
    for folder in FOLDERS:
        for path, names, inside in os.walk(root / folder):
            names[:] = sorted(name for name in names if not PASSED_OVER.fullmatch(name))
            links = [name for name in names if Path(path, name).is_symlink()]
            yield from (Path(path, name) for name in sorted([*inside, *links]) if not PASSED_OVER.fullmatch(name))


def file_findings(root: Path) -> list[Finding]:
    """What can't be read as it has to be. Lines may end as they do on Windows: Git takes care of that."""
    return [finding for path in files(root) if (finding := _finding(root, path))]


def _finding(root: Path, path: Path) -> Finding | None:
    file = path.relative_to(root)
    shown = f"'{file.as_posix()}'"
    if any(not NAME.fullmatch(part) for part in file.parts):
        cure = f"Rename it: git mv {shown} …"
        return Finding(file, 1, "a name has small Latin letters, digits, _, - and dots; no space, no other script", cure)
    if path.is_symlink() and not (path.exists() and path.resolve().is_relative_to(root.resolve())):
        return Finding(
            file, 1, f"a link to what is not in the project: {os.readlink(path)}", f"git rm {shown}, and add the file itself."
        )
    if path.is_dir():
        return None
    if file.parts[0] == "docs" and file.suffix != ".md":
        cure = f"What pages share lies in theme/assets/, what they show in snippets/: git rm {shown}"
        return Finding(file, 1, "no page, and would be published as it is", cure)
    if (size := path.stat().st_size) > LARGEST:
        cure = f"Shorten it; a program that writes it prints or sends less. It may have {LARGEST} bytes."
        return Finding(file, 1, f"{size} bytes are too much to show", cure)
    data = path.read_bytes()
    if data.startswith(BOM):
        return Finding(file, 1, "begins with a byte order mark", UTF_8)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return Finding(file, data.count(b"\n", 0, error.start) + 1, f"not UTF-8: the byte {data[error.start]:#04x}", UTF_8)
    return None
