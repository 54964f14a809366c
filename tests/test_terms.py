"""A term means one thing, in both languages; pages explain it where they first use it, and use no other word for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from conftest import Planted, report
from markdown import markdown

import proof.markdown
from proof.guide import Guide
from proof.pages import CODE, LANGUAGES, LINK, Page
from proof.snippets import Finding
from proof.terms import AVOIDED, GLOSSARY, Term, avoided_in, forms, terms

RUSSIAN = """# Словарь { #glossary }

## Сессия { #session }

карта идентичности (identity map) { #identity-map .hint }
:   Находит объект по ключу. Второе предложение. [Дальше](../orm/identity-map.md)
:   Не: *кэш объектов*,
    соответствие (в теории).

flush, отправка изменений { #flush .hint }
:   Отправляет `INSERT`,
    но не фиксирует. [Дальше](../session/flush.md)
:   Не: *флаш*.

строка (row) { #row }
:   Одна запись таблицы.
"""
ENGLISH = """# Glossary { #glossary }

## Session { #session }

identity map (карта идентичности) { #identity-map .hint }
:   Finds an object by its key.

flush (отправка изменений) { #flush .hint }
:   Sends what has changed.
:   Not: *push it*.

row (строка) { #row }
:   One entry of a table.
"""


def glossary(guide: Guide, language: str) -> list[Term]:
    return terms((guide.root / "docs" / language / GLOSSARY).read_text("utf-8"))


def glossary_findings(guide: Guide) -> Iterator[Finding]:
    """Entries that differ between the languages, mean nothing, or are too long for a tooltip."""
    here, there = (glossary(guide, language) for language in LANGUAGES)
    for language, found in zip(LANGUAGES, (here, there), strict=True):
        page = Page(guide.root, language, GLOSSARY)
        lines = {term.id: next(n for n, line in enumerate(page.lines, 1) if f"{{ #{term.id}" in line) for term in found}
        entries = sum(line.startswith(":   ") and not AVOIDED.match(line) for line in page.lines)
        if entries != len(found):
            message = f"{entries} definitions, {len(found)} entries of the form 'term (other language) {{ #id }}'"
            yield Finding(page.file, 1, message, "Give every definition a term with an id in the line above it.")
        for term in found:
            if not term.meaning or len(term.meaning) > 120 or re.search(r"\*|\]\(", term.meaning):
                message = f"not a tooltip of at most 120 characters without markup: {term.meaning!r}"
                yield Finding(page.file, lines[term.id], message, "Begin the definition with one short sentence.")
    for ours, theirs in zip(here, there, strict=False):
        if (ours.id, ours.hint) != (theirs.id, theirs.hint):
            page = Page(guide.root, "ru", GLOSSARY)
            line = next(n for n, text in enumerate(page.lines, 1) if f"{{ #{ours.id}" in text)
            cure = "Give both languages the same entries in the same order, with `.hint` at the same ones."
            yield Finding(page.file, line, f"the twin has here: #{theirs.id}{' .hint' * theirs.hint}", cure)
            return
    if len(here) != len(there):
        message = f"{len(here)} entries, the twin has {len(there)}"
        yield Finding(Page(guide.root, "ru", GLOSSARY).file, 1, message, "Give both languages the same entries.")


def prose(page: Page) -> str:
    """The prose of a page, code and links' targets blanked out, each character at its line."""
    text = CODE.sub(lambda code: "\0" * len(code[0]), page.text)
    text = LINK.sub(lambda link: re.sub(r"\][\[(].*", lambda target: "\0" * len(target[0]), link[0]), text)
    return AVOIDED.sub(lambda avoided: re.sub(r".", "\0", avoided[0]), text) if page.path == GLOSSARY else text


def word_findings(guide: Guide) -> Iterator[Finding]:
    """Words that the glossary asks to avoid."""
    for language in LANGUAGES:
        found = [term for term in glossary(guide, language) if term.avoided]
        for page in (page for page in guide.pages if page.language == language):
            text = prose(page)
            for position, words, term in avoided_in(text, found):
                line = text.count("\n", 0, position) + 1
                cure = f"Write: {', '.join(term.names)} (docs/{language}/{GLOSSARY}#{term.id})."
                yield Finding(page.file, line, f"a word to avoid: {' '.join(words.split())}", cure)


def test_glossary(guide: Guide) -> None:
    report(list(glossary_findings(guide)))


def test_pages_use_the_terms(guide: Guide) -> None:
    report(list(word_findings(guide)))


def test_forms_are_of_one_term(guide: Guide) -> None:
    for language in LANGUAGES:
        owners: dict[str, str] = {}
        for term in glossary(guide, language):
            for form in {form for name in term.names for form in forms(name, language) if term.hint}:
                assert owners.setdefault(form, term.id) == term.id, form


@pytest.fixture
def with_glossary(planted: Planted) -> Planted:
    planted.write(f"docs/ru/{GLOSSARY}", RUSSIAN)
    planted.write(f"docs/en/{GLOSSARY}", ENGLISH)
    assert not list(glossary_findings(planted.guide))
    assert not list(word_findings(planted.guide))
    return planted


def test_entries_are_read() -> None:
    assert terms(RUSSIAN) == [
        Term("identity-map", ("карта идентичности",), True, "Находит объект по ключу.", ("кэш объектов",)),
        Term("flush", ("flush", "отправка изменений"), True, "Отправляет INSERT, но не фиксирует.", ("флаш",)),
        Term("row", ("строка",), False, "Одна запись таблицы.", ()),
    ]


@pytest.mark.parametrize(
    "old, new, line, message",
    [
        ("{ #flush .hint }", "{ #flush }", 10, "the twin has here: #flush .hint"),
        ("{ #flush .hint }", "{ #push .hint }", 10, "the twin has here: #flush .hint"),
        (":   Одна запись таблицы.", f":   {'Одна ' * 25}.", 15, "not a tooltip of at most 120"),
        (":   Одна запись таблицы.", ":   *Одна* запись.", 15, "not a tooltip of at most 120"),
        ("строка (row) { #row }", "строка (row)", 1, "3 definitions, 2 entries"),
        ("\nстрока (row) { #row }\n:   Одна запись таблицы.\n", "", 1, "2 entries, the twin has 3"),
    ],
)
def test_planted_entry_is_caught(with_glossary: Planted, old: str, new: str, line: int, message: str) -> None:
    with_glossary.change(f"docs/ru/{GLOSSARY}", old, new)
    found = list(glossary_findings(with_glossary.guide))
    assert found and (found[0].path.as_posix(), found[0].line) == (f"docs/ru/{GLOSSARY}", line) and message in found[0].message


@pytest.mark.parametrize("words", ["Флаша", "кэшем объектов", "кэшу\nобъектов", "[флаш](../index.md#home)"])
def test_planted_word_is_caught(with_glossary: Planted, words: str) -> None:
    with_glossary.change("docs/ru/start/hello.md", "Текст.", words)
    [finding] = [f for f in word_findings(with_glossary.guide)]
    assert (finding.path.as_posix(), finding.line) == ("docs/ru/start/hello.md", 7) and "a word to avoid: " in finding.message
    assert finding.cure.startswith("Write: ")


@pytest.mark.parametrize("words", ["`флаш`", "[здесь](флаш.md)", "кэш и объекты", "кэш. Объектов"])
def test_other_words_are_not_caught(with_glossary: Planted, words: str) -> None:
    with_glossary.change("docs/ru/start/hello.md", "Текст.", words)
    assert not list(word_findings(with_glossary.guide))


@pytest.mark.parametrize(
    "name, language, some",
    [
        ("карта идентичности", "ru", {"карте идентичности", "картами идентичности"}),
        ("внешний ключ", "ru", {"внешних ключей", "внешнему ключу"}),
        ("отсоединённый", "ru", {"отсоединённая", "отсоединённых"}),
        ("маппер", "ru", {"маппера", "мапперами"}),
        ("автоматический flush", "ru", {"автоматического flush"}),
        ("unit of work", "en", {"unit of work", "units of work"}),
        ("loading strategy", "en", {"loading strategy", "loading strategies"}),
    ],
)
def test_forms(name: str, language: str, some: set[str]) -> None:
    assert some <= forms(name, language)


def test_first_mention_shows_the_meaning(with_glossary: Planted, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proof.markdown, "ROOT", with_glossary.root)
    text = (
        "# Flush\n\nДо карт\u00a0идентичности, *в карте\nидентичности*: `flush`, [flush](x.md), Flush и flush.\n\n"
        "Ещё отправка изменений и карта идентичностей.\n"
    )
    html = markdown(text, extensions=["proof.markdown"], extension_configs={"proof.markdown": {"lang": "ru"}})
    assert html == (
        "<h1>Flush</h1>\n"
        '<p>До <abbr tabindex="0" title="Находит объект по ключу.">карт\u00a0идентичности</abbr>, '
        "<em>в карте\nидентичности</em>: "
        '<code>flush</code>, <a href="x.md">flush</a>, '
        '<abbr tabindex="0" title="Отправляет INSERT, но не фиксирует.">Flush</abbr> и flush.</p>\n'
        "<p>Ещё отправка изменений и карта идентичностей.</p>"
    )
