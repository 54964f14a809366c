"""The built site as one file, to be read where there is no network: unpack it, then `python -m http.server`."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

NAME = "mapped.zip"
PACKED = {".gz", ".png", ".whl", ".zip", ".pagefind", ".pf_fragment", ".pf_index", ".pf_meta"}
"""Files that are compressed already."""


def pack(site: Path) -> None:
    """Put all files of a built site into an archive beside them; the same files give the same bytes."""
    target = site / NAME
    files = sorted((path.relative_to(site).as_posix(), path) for path in site.rglob("*") if path.is_file() and path != target)
    with ZipFile(target, "w") as archive:
        for name, path in files:
            entry = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system, entry.external_attr = 3, 0o100644 << 16
            entry.compress_type = ZIP_STORED if path.suffix in PACKED else ZIP_DEFLATED
            archive.writestr(entry, path.read_bytes(), compresslevel=3)  # half the time, a twelfth more bytes
