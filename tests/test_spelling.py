"""Words are spelled right, in both languages; the project's own words are in one list, which has no others."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import zip_longest
from pathlib import Path

import pytest
from conftest import Planted, report

from proof.guide import Guide
from proof.prose import documents, masked, passages
from proof.snippets import Finding
from proof.spelling import RUSSIAN, WORD, Spelling, in_dictionary

WORDS = Path("tests/words.txt")
SAID = re.compile(r'"([^"\n]*)"|(?:accTitle|accDescr): (.*)')
"""What a reader sees of a diagram, and of the words of tables."""
RU, EN = "docs/ru/start/hello.md", "docs/en/start/hello.md"


def listed(guide: Guide) -> list[str]:
    """The project's own words."""
    return (guide.root / WORDS).read_text("utf-8").splitlines()


def order(word: str) -> tuple[str, str]:
    """Latin letters before Russian ones, ё with е."""
    return word.casefold().replace("ё", "е"), word


def texts(guide: Guide) -> Iterator[tuple[str, Callable[[int], tuple[Path, int]]]]:
    """What a reader reads, and how to find the place of a position; what the glossary asks to avoid is no model."""
    for page in documents(guide):
        for passage in passages(page):
            if not passage.avoided:
                yield passage.text, lambda position, passage=passage: (passage.page.file, passage.line(position))
    for path in [*sorted(guide.root.glob("snippets/**/*.??.mmd")), *guide.root.glob("proof/words.toml")]:
        text = path.read_text("utf-8")
        for said in SAID.finditer(text):
            place = path.relative_to(guide.root), text.count("\n", 0, said.start()) + 1
            yield masked(said[1] or said[2] or ""), lambda _, place=place: place
    for name in [*guide.nav[1], *guide.nav_translations.values()]:
        yield name, lambda _, name=name: (Path("mkdocs.yml"), guide.config_line(name))


def spelling_findings(guide: Guide) -> Iterator[Finding]:
    """Words that no dictionary has, and what is wrong with the list of the project's own."""
    own = listed(guide)
    spelling = Spelling(own)
    for text, place in texts(guide):
        for word in WORD.finditer(text):
            if not spelling.right(word[0]):
                suggestions = spelling.suggestions(word[0])
                perhaps = f"Write: {', '.join(suggestions)}. " if suggestions else ""
                cure = f"{perhaps}If it is right, add it to {WORDS.as_posix()}, one form for all."
                yield Finding(*place(word.start()), f"not in the dictionary: {word[0]}", cure)
    for line, (word, wanted) in enumerate(zip_longest(own, sorted(set(own), key=order)), 1):
        if word != wanted:
            yield Finding(WORDS, line, f"not sorted, or twice: {word}", "Keep the list sorted without regard to case, ё as е.")
            break
    for line, word in enumerate(own, 1):
        if word not in spelling.used:
            message = f"{'a dictionary has' if in_dictionary(word) else 'no page needs'} this word: {word}"
            yield Finding(WORDS, line, message, "Take the line out.")


def test_spelling(guide: Guide) -> None:
    report(list(spelling_findings(guide)))


@pytest.fixture
def spelled(planted: Planted) -> Planted:
    """The small guide with a word of its own."""
    planted.change(RU, "Текст.", "Маппером, маппера-то.")
    planted.change(EN, "Text before.", "Flushes.")
    planted.write(WORDS.as_posix(), "маппер\n")
    assert not list(spelling_findings(planted.guide))
    return planted


@pytest.mark.parametrize(
    "file, old, new, line, word, suggestion",
    [
        (RU, "Маппером,", "Сесия", 7, "Сесия", "Сессия"),
        (RU, "Маппером,", "маппером, и\nеще", 8, "еще", "Write: ещё"),
        (RU, "Маппером,", "маппером, все-таки", 7, "все-таки", "Write: всё-таки"),
        (RU, "Маппером,", "маппером **маппор**", 7, "маппор", "маппер"),
        (RU, "Маппером,", "маппером cтрока", 7, "cтрока", "строка"),
        (RU, "Маппером,", "маппером база-данныхх", 7, "база-данныхх", ""),
        (RU, "Маппером,", "маппером артур", 7, "артур", ""),
        (RU, "Печатает", "Пичатает", 13, "Пичатает", "Печатает"),
        (RU, 'description: "Привет"', 'description: "Превет"', 2, "Превет", "Привет"),
        (RU, "[Домой]", "[Домай]", 17, "Домай", "Домой"),
        (EN, "Flushes.", "A transacton", 7, "transacton", "transaction"),
        (EN, "Flushes.", "The database's recieved", 7, "recieved", "received"),
        (EN, "# Hello", "# Helllo", 5, "Helllo", "Hello"),
        (EN, "Flushes.", '!!! question "Whatt?"', 7, "Whatt", "What"),
        ("mkdocs.yml", "Начало: Start", "Начало: Strat", 9, "Strat", "Start"),
    ],
)
def test_planted_mistake_is_caught(
    spelled: Planted, file: str, old: str, new: str, line: int, word: str, suggestion: str
) -> None:
    spelled.change(file, old, new)
    spelled.expect(spelling_findings(spelled.guide), file, line, f"not in the dictionary: {word}")
    (finding,) = spelling_findings(spelled.guide)
    assert suggestion in finding.cure and "add it to tests/words.txt" in finding.cure


@pytest.mark.parametrize(
    "file, text, word",
    [
        ("snippets/a/b.ru.mmd", 'flowchart LR\n  a["в пуле"] -->|"выхд"| pooll["пул"]\n', "выхд"),
        ("snippets/a/b.en.mmd", "flowchart LR\n  accTitle: A connecton of `pooll` in tables.py\n", "connecton"),
        ("proof/words.toml", '[ru]\n"pool" = "пулл"\n', "пулл"),
    ],
)
def test_planted_mistake_in_a_diagram_or_table_is_caught(spelled: Planted, file: str, text: str, word: str) -> None:
    spelled.write(file, text)
    spelled.expect(spelling_findings(spelled.guide), file, 2, f"not in the dictionary: {word}")


@pytest.mark.parametrize(
    "file, text",
    [
        (RU, "`сесия`, [маппер](сесия.md) и <b>Артур</b>, guild_idd, f-строка, кое-что, из-за, столбец-ключ"),
        (RU, "Всё, ещё, пять, {{ programz }}, https://example.org/sesion, &nbsp;, маппер"),
        (EN, "It's the session's, sessions', don't, `sesion`, x_sesion1, twenty-one, N+1."),
    ],
)
def test_right_words_pass(spelled: Planted, file: str, text: str) -> None:
    spelled.change(file, {RU: "Маппером,", EN: "Flushes."}[file], text)
    assert not list(spelling_findings(spelled.guide))


def test_words_that_the_glossary_asks_to_avoid_may_stand_there(spelled: Planted) -> None:
    spelled.write("docs/en/reference/glossary.md", "# Words { #words }\n\nword { #word }\n:   It means it.\n:   Not: *wordd*.\n")
    assert not list(spelling_findings(spelled.guide))
    spelled.change("docs/en/reference/glossary.md", "Not: ", "So: ")
    spelled.expect(spelling_findings(spelled.guide), "docs/en/reference/glossary.md", 5, "not in the dictionary: wordd")


@pytest.mark.parametrize(
    "words, line, message",
    [
        ("маппер\nмаппер\n", 2, "not sorted, or twice: маппер"),
        ("маппер\nслово\n", 2, "a dictionary has this word: слово"),
        ("маппер\nмигратор\n", 2, "no page needs this word: мигратор"),
        ("Qux\nмаппер\n", 1, "no page needs this word: Qux"),
    ],
)
def test_list_has_only_what_is_needed(spelled: Planted, words: str, line: int, message: str) -> None:
    spelled.write(WORDS.as_posix(), words)
    spelled.expect(spelling_findings(spelled.guide), WORDS.as_posix(), line, message)


def test_list_is_sorted(spelled: Planted) -> None:
    spelled.change(EN, "Flushes.", "Qux, ёммер.")
    spelled.change(RU, "Маппером,", "Маппером, аппер,")
    spelled.write(WORDS.as_posix(), "Qux\nаппер\nёммер\nмаппер\n")
    assert not list(spelling_findings(spelled.guide))
    spelled.write(WORDS.as_posix(), "аппер\nёммер\nмаппер\nQux\n")
    spelled.expect(spelling_findings(spelled.guide), WORDS.as_posix(), 1, "not sorted, or twice: аппер")


def typos(word: str) -> Iterator[str]:
    """A word with two letters swapped, one dropped, one doubled, at every place inside."""
    for at in range(1, len(word) - 2):
        one, two = word[at : at + 2]
        yield from {word[:at] + two + one + word[at + 2 :], word[:at] + word[at + 1 :], word[:at] + one + word[at:]} - {word}


@pytest.mark.parametrize("russian", [True, False], ids=["ru", "en"])
def test_typos_in_long_words_of_the_pages_are_caught(guide: Guide, russian: bool) -> None:
    found = {word for text, _ in texts(guide) for word in WORD.findall(text) if len(word) > 7 and word.islower()}
    wrong = {typo for word in found if bool(RUSSIAN.search(word)) == russian and in_dictionary(word) for typo in typos(word)}
    caught = sum(not in_dictionary(typo) for typo in wrong)
    assert caught / len(wrong) > 0.985, f"{caught} of {len(wrong)}"
