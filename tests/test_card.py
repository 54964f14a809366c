"""The picture and the words that a link to a page shows elsewhere."""

from __future__ import annotations

import struct

import pytest
from conftest import Built, Planted
from test_site import Document, address, plain

from proof import card
from proof.guide import Guide
from proof.pages import LANGUAGES
from proof.panes import counted

WORDS = {"ru": "руководство по SQLAlchemy ORM", "en": "a guide to the SQLAlchemy ORM"}


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return request.param


def size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    return struct.unpack(">II", png[16:24])


def test_metas_lead_to_the_page_and_its_card(built: Built, guide: Guide) -> None:
    for page in guide.pages:
        html = Document((built.folder / address(page) / "index.html").read_text("utf-8"))
        found = {tag.get("property") or tag.get("name"): tag["content"] for tag in html.find("meta") if "content" in tag}
        home = page.path == "index.md"
        title = f"Mapped · {WORDS[page.language]}" if home else " ".join(plain(page.headings[0].text).split())
        assert (found["og:title"], found["og:description"]) == (title, page.description), page.file
        assert (found["og:type"], found["twitter:card"]) == ("website" if home else "article", "summary_large_image")
        assert found["og:url"] == built.url + address(page)
        assert found["og:locale"] == {"ru": "ru_RU", "en": "en_US"}[page.language]
        assert found["og:image"] == f"{built.url}assets/card-{page.language}.png"
        picture = (built.folder / found["og:image"].removeprefix(built.url)).read_bytes()
        assert size(picture) == (int(found["og:image:width"]), int(found["og:image:height"])) == (1200, 630)


def test_card_of_the_site_is_drawn_from_its_programs(built: Built, language: str) -> None:
    words = card.words("Mapped", WORDS[language], language)
    picture = (built.folder / "assets" / f"card-{language}.png").read_bytes()
    assert picture == card.draw(words) == card.draw(words)
    assert picture != card.draw({**words, "code": words["code"] + "\n#> 2"})


def test_words_are_those_of_the_program(planted: Planted, monkeypatch: pytest.MonkeyPatch, language: str) -> None:
    before = card.words("Mapped", "", language)
    program = card.ROOT / "snippets" / card.PROGRAM
    for path in (program, *program.parent.glob(f"{program.stem}.*.sql"), card.ROOT / "theme/assets/guide.css"):
        text = path.read_text("utf-8").replace("Merlin", "Morgana").replace(before["colours"]["accent"], "#abcdef")
        planted.write(path.relative_to(card.ROOT).as_posix(), text)
    monkeypatch.setattr(card, "ROOT", planted.root)
    words = card.words("Mapped", "", language)
    for name in ("code", "sql"):
        assert words[name] == before[name].replace("Merlin", "Morgana") != before[name]
    assert words["title"] == f"SQL · {counted(1, language)}"
    assert words["colours"] == {**before["colours"], "accent": "#abcdef"}
