"""What a reader's browser gets: the strict build, links between languages, addresses, the search index, the weight of a page."""

from __future__ import annotations

import gzip
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

import pytest
import sqlalchemy
from conftest import Built

from proof.guide import Guide
from proof.pages import LANGUAGES, Page

KB = 1024
WORDS_OF_THE_OTHER = {"ru": re.compile(r"[A-Za-z]{3,} [a-z]{2,} [a-z]{2,}"), "en": re.compile(r"[А-Яа-яЁё]{2,}")}


class Tag(NamedTuple):
    """An opening tag: its name and attributes."""

    name: str
    attributes: dict[str, str]


class Document(HTMLParser):
    """The tags of a page, and the text outside its article."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[Tag] = []
        self.frame: list[str] = []
        self._article = self._silent = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(Tag(tag, {name: value or "" for name, value in attrs}))
        self._article = self._article or tag == "article"
        self._silent = tag in ("script", "style", "title")

    def handle_endtag(self, tag: str) -> None:
        self._article = self._article and tag != "article"
        self._silent = False

    def handle_data(self, data: str) -> None:
        if data.strip() and not self._article and not self._silent:
            self.frame.append(data.strip())

    def find(self, tag_name: str, /, **attributes: str) -> list[dict[str, str]]:
        return [tag.attributes for tag in self.tags if tag.name == tag_name and attributes.items() <= tag.attributes.items()]


def address(page: Page) -> str:
    path = page.path.removesuffix(".md").removesuffix("index").strip("/")
    return "".join(f"{part}/" for part in ("" if page.language == "ru" else "en", path) if part)


def document(built: Built, page: Page) -> Document:
    return Document((built.folder / address(page) / "index.html").read_text("utf-8"))


def test_strict_build_writes_every_page(built: Built, guide: Guide) -> None:
    pages = {(built.folder / address(page) / "index.html") for page in guide.pages}
    assert pages == {path for path in built.folder.rglob("index.html")}


@pytest.mark.parametrize(
    "name, old, new, message",
    [
        ("docs/en/start/hello.md", "../index.md#home", "../index.md#house", "#house"),
        ("docs/en/start/hello.md", "../index.md", "../nowhere.md", "nowhere.md"),
        ("docs/en/start/hello.md", "[Home](../index.md#home)", "[Home][sqlalchemy.orm.session.Session.flash]", "Session.flash"),
        ("docs/en/start/hello.md", "hello.py:hello", "hello.py:goodbye", "goodbye"),
        ("mkdocs.yml", "      - start/hello.md\n", "      - index.md\n", "start/hello.md"),
    ],
)
def test_strict_build_refuses(planted_site: Built, name: str, old: str, new: str, message: str) -> None:
    planted_site.planted.change(name, old, new)
    done = planted_site.build()
    assert done.returncode != 0 and message in done.stderr + done.stdout


def test_small_site_builds(planted_site: Built) -> None:
    done = planted_site.build()
    assert done.returncode == 0, done.stderr


def test_links_between_languages(built: Built, guide: Guide) -> None:
    for page in guide.pages:
        html = document(built, page)
        there = {p.language: built.url + address(p) for p in (page, page.twin)}
        assert html.find("html")[0]["lang"] == page.language
        assert [tag["href"] for tag in html.find("link", rel="canonical")] == [there[page.language]]
        assert {tag["hreflang"]: tag["href"] for tag in html.find("link") if "hreflang" in tag} == there
        switch = [tag for tag in html.find("a") if tag.get("class", "").endswith("guide-language")]
        assert [(tag["hreflang"], urljoin(there[page.language], tag["href"])) for tag in switch] == [
            (page.twin.language, there[page.twin.language])
        ]


def test_sitemap_lists_every_page_with_both_languages(built: Built, guide: Guide) -> None:
    names = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    found = {
        entry.findtext("s:loc", "", names): {
            link.attrib["hreflang"]: link.attrib["href"] for link in entry.findall("x:link", names)
        }
        for entry in ET.parse(built.folder / "sitemap.xml").getroot()
    }
    pages = {page: built.url + address(page) for page in guide.pages}
    assert found == {url: {p.language: pages[p] for p in (page, page.twin)} for page, url in pages.items()}


def test_edit_links_lead_to_the_file(built: Built, guide: Guide) -> None:
    for page in guide.pages:
        links = document(built, page).find("a", rel="edit")
        assert [link["href"] for link in links] == [f"https://git.invalid/edit/{page.file.relative_to('docs').as_posix()}"]


def test_without_an_address_there_are_no_edit_links(planted_site: Built) -> None:
    planted_site.build(EDIT_URI="")
    assert 'rel="edit"' not in (planted_site.folder / "index.html").read_text("utf-8")


def test_not_found_page_speaks_both_languages_and_is_not_indexed(built: Built) -> None:
    html = Document((built.folder / "404.html").read_text("utf-8"))
    assert html.find("meta", name="robots", content="noindex") and "Такой страницы нет" in html.frame
    assert html.find("section", lang="en") and "There is no such page" in html.frame
    base = urlsplit(built.url).path
    assert [link["href"] for link in html.find("a")] == [base, f"{base}en/"]
    assert all(tag["href"].startswith(base) for tag in html.find("link"))
    assert not list(built.folder.glob("*/404.html"))


def plain(title: str) -> str:
    """A heading as a browser shows it."""
    return unescape(re.sub(r"[`\\]", "", title))


def test_frame_is_in_the_language_of_the_page(built: Built, guide: Guide) -> None:
    """Headings may hold a message in English; everything else around the article is in the page's language."""
    for page in guide.pages:
        html = document(built, page)
        titles = [plain(heading.text) for other in guide.pages for heading in other.headings if other.language == page.language]
        words = [tag.attributes.get(name, "") for tag in html.tags for name in ("title", "aria-label", "alt")]
        for text in {*words, *html.frame} - {"", "Русский"}:
            rest = "" if any(text in title for title in titles) else text.removeprefix("Вперёд: ").removeprefix("Назад: ")
            assert rest in titles or not WORDS_OF_THE_OTHER[page.language].search(rest), (page.file, text)


def test_nothing_comes_from_another_host(built: Built) -> None:
    loading = {"link": "href", "script": "src", "img": "src", "iframe": "src", "source": "src"}
    for path in built.folder.rglob("*.html"):
        for name, attributes in Document(path.read_text("utf-8")).tags:
            value = attributes.get(loading.get(name, ""), "")
            assert not re.match(r"(https?:)?//", value) or attributes.get("rel", "").strip() in ("canonical", "alternate"), (
                path,
                value,
            )
    for path in (built.folder / "assets").rglob("*.css"):
        assert not re.search(r"(@import|url\()\s*[\"']?(https?:)?//", path.read_text("utf-8")), path


def loaded(built: Built, path: Path) -> list[Path]:
    """A page, and the files that it loads before the reader does anything."""
    html, url = Document(path.read_text("utf-8")), f"/{path.parent.relative_to(built.folder).as_posix()}/"
    names = [tag["href"] for tag in html.find("link") if tag.get("rel") in ("stylesheet", "icon")]
    names += [tag["src"] for name in ("script", "img") for tag in html.find(name) if "src" in tag]
    return [path, *{built.folder / urljoin(url, name).lstrip("/") for name in names}]


def test_page_is_light(built: Built, guide: Guide) -> None:
    heavy = {}
    for page in guide.pages:
        files = loaded(built, built.folder / address(page) / "index.html")
        weight = sum(len(gzip.compress(file.read_bytes(), mtime=0)) for file in files)
        if weight > 75 * KB:
            heavy[str(page.file)] = round(weight / KB, 1)
    assert not heavy, f"more than 75 KB gzipped with all that they load: {heavy}"


def test_search_index_holds_both_languages_apart(built: Built, guide: Guide) -> None:
    entry = json.loads((built.folder / "pagefind/pagefind-entry.json").read_text("utf-8"))
    found = {language: values["page_count"] for language, values in entry["languages"].items()}
    assert found == {language: sum(page.language == language for page in guide.pages) for language in LANGUAGES}


def test_the_search_of_the_theme_is_not_shipped(built: Built) -> None:
    assert not [path for path in built.folder.rglob("*") if {"lunr", "workers", "search_index.json"} & set(path.parts)]


@pytest.mark.parametrize("language, words", [("ru", "Встречается на страницах: "), ("en", "Appears on: ")])
def test_cards_have_signatures_and_backlinks(built: Built, guide: Guide, language: str, words: str) -> None:
    for page in guide.pages:
        html = (built.folder / address(page) / "index.html").read_text("utf-8")
        assert all(f'id="{heading.id}"' in html for heading in page.headings), page.file
    page = next(page for page in guide.pages if page.path == "reference/session.md" and page.language == language)
    html = (built.folder / address(page) / "index.html").read_text("utf-8")
    text = re.sub(r"<[^>]*>", "", html)
    assert "expire_on_commit=True" in text and "add(instance)" in text and "no_autoflush()" not in text
    backlinks = re.findall(r'<p class="guide-backlinks">(.*?)</p>', html)
    assert backlinks and all(links.startswith(words) for links in backlinks)
    found = {urljoin(f"/{address(page)}", link) for links in backlinks for link in re.findall(r'href="([^"]*)"', links)}
    assert found <= {f"/{address(other)}" for other in guide.pages if other.language == language}


READ = """import proof.site as site

def walk(module):
    yield module
    for within in module.members.values():
        if not within.is_alias and within.is_module:
            yield from walk(within)

for name in site.modules():
    site.load(name)
print(*site.modules())
print(*(module.path for module in walk(site.LOADED["sqlalchemy"])))
"""


def test_cards_read_only_the_modules_that_are_shown() -> None:
    """SQLAlchemy has ten times as many; they would take seconds a build."""
    done = subprocess.run([sys.executable, "-c", READ], capture_output=True, encoding="utf-8", check=True)
    shown, read = (line.split() for line in done.stdout.splitlines())
    packages = {name.rpartition(".")[0] for name in shown} | {"sqlalchemy"}
    assert sorted(read) == sorted({*shown, *packages})
    assert len(read) * 5 < len(list(Path(str(sqlalchemy.__file__)).parent.rglob("*.py")))


def test_same_build_twice_gives_the_same_bytes(built: Built, tmp_path: Path) -> None:
    again = built.again(tmp_path / "again")
    files = {path.relative_to(built.folder) for path in built.folder.rglob("*") if path.is_file()}
    assert files == {path.relative_to(again) for path in again.rglob("*") if path.is_file()}
    assert [name for name in sorted(files) if (built.folder / name).read_bytes() != (again / name).read_bytes()] == []


def test_sources_are_not_published(built: Built, guide: Guide) -> None:
    """Of text there are the pages' Markdown copies, which `test_copies` reads, and the lists of them."""
    sources = (".py", ".jinja", ".typ", ".toml", ".md", ".txt")
    found = {path for path in built.folder.rglob("*") if path.suffix in sources or path.name.startswith(".")}
    lists = {built.folder / folder / "llms.txt" for folder in ("", "en")}
    programs = {path for path in (built.folder / "programs").rglob("*.py")}  # as a reader gets them to run
    assert programs <= {built.folder / "programs" / path for _, path in guide.included}
    assert found - programs == {built.folder / address(page) / "index.md" for page in guide.pages} | lists
