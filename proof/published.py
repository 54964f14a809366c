"""Checks a built site before it is published: `python -m proof.published SITE`, with the environment of the build."""

from __future__ import annotations

import gzip
import json
import os
import re
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from proof import ROOT, archive, checked, copies, llms
from proof.guide import Guide
from proof.hrefs import Hrefs
from proof.pages import LANGUAGES
from proof.policy import CHARSET, policy
from proof.snippets import Finding

POLICY = re.compile(re.escape(CHARSET) + r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')
PACKED = {"pyodide.asm.wasm.gz": b"\0asm", "python.zip.gz": b"PK", "rest.zip.gz": b"PK"}
"""What programs need to run, compressed: the files and how each begins once it is decompressed."""

RUNTIME = ("run.js", "run.css", "editor.js", "worker.js", "pyodide.asm.mjs", *PACKED)
BUILD = "Build anew, strictly: mkdocs build --strict"
NODE = "Build where Node 20 or later is installed: python -m mkdocs build --strict"
ENVIRONMENT = ("SITE_URL", "EDIT_URI", "COMMIT_URL")


def findings(site: Path, guide: Guide, environment: dict[str, str]) -> Iterator[Finding]:
    """What a site lacks that is to be published at `SITE_URL`, from the commit of `COMMIT_URL`."""
    if missing := [name for name in ENVIRONMENT if not environment.get(name)]:
        yield Finding(site, 1, f"not known: {', '.join(missing)}", "Set what the build was given, as the README says.")
        return
    yield from _files(site, guide)
    yield from _pages(site, guide, environment)
    yield from _runtime(site)
    yield from _version(site, environment["COMMIT_URL"])
    yield from Hrefs(site, environment["SITE_URL"]).findings()


def _files(site: Path, guide: Guide) -> Iterator[Finding]:
    """Files that the site has whatever its pages are, and those of every page."""
    names = ["404.html", "sitemap.xml", checked.NAME, archive.NAME, "pagefind/pagefind-entry.json"]
    names += [f"assets/card-{language}.png" for language in LANGUAGES]
    names += [f"{page.address}{name}" for page in guide.pages for name in ("index.html", copies.COPY)]
    names += [f"{page.address}{llms.NAME}" for page in guide.pages if page.path == "index.md"]
    names += [f"programs/{path}" for _, path in sorted(guide.included) if path.endswith(".py")]
    for name in sorted({*names}):
        if not (site / name).is_file() or not (site / name).stat().st_size:
            yield Finding(site / name, 1, "the file is not there, or empty", BUILD)
    try:
        broken = ZipFile(site / archive.NAME).testzip() if (site / archive.NAME).is_file() else None
    except (BadZipFile, zlib.error) as error:
        broken = str(error)
    if broken:
        yield Finding(site / archive.NAME, 1, f"the archive is broken: {broken}", BUILD)


def _pages(site: Path, guide: Guide, environment: dict[str, str]) -> Iterator[Finding]:
    """Pages without their policy, address, link for suggestions or commit."""
    for path in sorted(site.rglob("*.html")):
        html = path.read_text("utf-8")
        found = POLICY.findall(html)
        if found != [policy(html)]:
            yield Finding(path, 1, "the content security policy is missing or is not that of the page", BUILD)
    for page in guide.pages:
        path = site / page.address / "index.html"
        html = path.read_text("utf-8") if path.is_file() else ""
        links = {
            f'rel="canonical" href="{environment["SITE_URL"]}{page.address}"',
            f'href="{environment["EDIT_URI"]}{page.file.relative_to("docs").as_posix()}"',
            f'href="{environment["COMMIT_URL"]}"',
        }
        for link in sorted(link for link in links if html and link not in html):
            yield Finding(path, 1, f"no link {link}", f"Build with the same {', '.join(ENVIRONMENT)}.")


def _runtime(site: Path) -> Iterator[Finding]:
    """What runs programs in a reader's browser, where it is missing or broken."""
    for path in (site / "assets" / "run" / name for name in RUNTIME):
        if not path.is_file():
            yield Finding(path, 1, "programs can't be run: the file is not there", NODE)
        elif start := PACKED.get(path.name):
            try:
                whole = gzip.decompress(path.read_bytes())
            except (OSError, EOFError, zlib.error) as error:
                yield Finding(path, 1, f"the file can't be decompressed: {error}", NODE)
                continue
            if not whole.startswith(start):
                yield Finding(path, 1, "the file is not what its name says", NODE)


def _version(site: Path, commit_url: str) -> Iterator[Finding]:
    """A version file that says something else than this build knows."""
    path = site / checked.NAME
    said, expected = json.loads(path.read_text("utf-8")) if path.is_file() else {}, checked.checked(commit_url, runs=True)
    if said and any(said.get(name) != expected[name] for name in ("commit", "url", "checked_with")):
        yield Finding(path, 1, "it is not of this commit, or not of what is installed here", BUILD)
    if not re.fullmatch(r"https://[^\s\"]+/[0-9a-f]{40}", commit_url):
        yield Finding(path, 1, f"{commit_url} names no commit", "Let COMMIT_URL end with the full hash of the commit.")


def main() -> None:
    """Print what is wrong; the exit status is 1 where anything is."""
    found = list(findings(Path(sys.argv[1]), Guide(ROOT), dict(os.environ)))
    print("\n".join(map(str, found)) or "Nothing is missing.")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
