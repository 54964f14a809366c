"""The archive of the site: the same files, and they are read from a folder as from the site."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from conftest import Built, Quiet, http_server
from playwright.sync_api import Page as Tab
from playwright.sync_api import expect
from test_browser import ask
from test_site import Document, address

from proof.archive import NAME
from proof.guide import Guide
from proof.pages import LANGUAGES


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def unpacked(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    with ZipFile(built.folder / NAME) as archive:
        archive.extractall(folder)
    return folder


@pytest.fixture(scope="module")
def served(unpacked: Path) -> Iterator[str]:
    """The unpacked folder at the root of a server; `tab` opens its pages."""
    with http_server(unpacked, Quiet) as address:
        yield address


def test_archive_holds_the_files_of_the_site(built: Built, unpacked: Path) -> None:
    there = files(built.folder)
    assert there.pop(NAME)
    assert files(unpacked) == there


def test_names_are_sorted_and_nothing_tells_when_or_where_it_was_made(built: Built) -> None:
    with ZipFile(built.folder / NAME) as archive:
        entries = archive.infolist()
    assert [entry.filename for entry in entries] == sorted({entry.filename for entry in entries})
    assert {(entry.date_time, entry.external_attr, entry.create_system) for entry in entries} == {
        ((1980, 1, 1, 0, 0, 0), 0o100644 << 16, 3)
    }


def test_every_page_links_to_it(built: Built, guide: Guide) -> None:
    for page in guide.pages:
        path = built.folder / address(page) / "index.html"
        [link] = [tag["href"] for tag in Document(path.read_text("utf-8")).find("a") if tag.get("href", "").endswith(".zip")]
        assert (path.parent / link).resolve() == (built.folder / NAME).resolve(), page.file


@pytest.mark.parametrize("language", LANGUAGES)
def test_unpacked_pages_open(tab: Tab, guide: Guide, language: str) -> None:
    page = next(page for page in guide.pages if (page.language, page.path) == (language, "session/flush.md"))
    tab.goto(f"./{address(page)}")
    ask(tab, "autoflush")
    tab.keyboard.press("Escape")
    tab.locator(".guide-language").click()
    expect(tab.locator("html")).to_have_attribute("lang", page.twin.language)
    tab.locator(".md-footer__link--next").click()
    expect(tab.locator("h1")).to_be_visible()
