"""Pages are set as their language wants it: quotes, dashes, dots and non-breaking spaces, which `make update` writes."""

from __future__ import annotations

import pytest
from conftest import Planted, report

from proof.guide import Guide
from proof.pages import Page
from proof.prose import documents
from proof.terms import GLOSSARY
from proof.typography import RULES, typography_findings, written

RU, EN = "docs/ru/start/hello.md", "docs/en/start/hello.md"

SPACES = [
    ("Flush — это", "Flush\u00a0— это"),
    ("`flush` — это", "`flush`\u00a0— это"),
    ("Flush\n— это", "Flush\u00a0—\nэто"),
    ("Строка в базе", "Строка в\u00a0базе"),
    ("Строка, и в «базе»", "Строка, и\u00a0в\u00a0«базе»"),
    ("Строка в `базе`", "Строка в\u00a0`базе`"),
    ("Строка в [базе](../index.md)", "Строка в\u00a0[базе](../index.md)"),
    ("Строка **в базе**", "Строка **в\u00a0базе**"),
    ("Строка в\nбазе", "Строка\nв\u00a0базе"),
    ("- Строка в\n  базе", "- Строка\n  в\u00a0базе"),
    ("и т. д. и т. п.", "и\u00a0т.\u00a0д. и\u00a0т.\u00a0п."),
    ("Порт № 5", "Порт №\u00a05"),
    ("Ждёт 30 секунд", "Ждёт 30\u00a0секунд"),
    ("Ждёт 0,5 секунды", "Ждёт 0,5\u00a0секунды"),
    ("Ждёт 30\nсекунд", "Ждёт\n30\u00a0секунд"),
    ("Всего 10 000 строк", "Всего 10\u00a0000\u00a0строк"),
    ("Всего 21 инструкция, 40 %", "Всего 21\u00a0инструкция, 40\u00a0%"),
    (
        "| а | б |\n|---|---|\n| в | — |\n| и так | да — нет |",
        "| а | б |\n|---|---|\n| в | — |\n| и\u00a0так | да\u00a0— нет |",
    ),
    ('!!! note "Миф — это"\n\n    Строка в базе', '!!! note "Миф\u00a0— это"\n\n    Строка в\u00a0базе'),
]
RUSSIAN = [
    ('Так "называемый"', "quotes of another language"),
    ("Так “называемый”", "quotes of another language"),
    ("Так 'называемый'", "quotes of another language"),
    ("Это - не тире", "a hyphen for a dash"),
    ("Это -- не тире", "a hyphen for a dash"),
    ("Это – не тире", "a short dash"),
    ("Всё...", "three dots"),
    ("Это  пробелы", "two spaces"),
    ("Это это", "a word stands twice"),
    ("Это\nэто", "a word stands twice"),
    ("Это , запятая", "a space before a punctuation mark"),
    ("Это,запятая", "no space after a punctuation mark"),
    ("И\u00a0т.д.", "no space after a punctuation mark"),
    ("Строк 10-20", "a hyphen in a range"),
    ("Ждёт 0.5\u00a0секунды", "a decimal point"),
    ("Всего 10000\u00a0строк", "a large number without a space"),
    ("Он сказал «да.»", "before the closing quote"),
    ("Ceссия", "letters of two alphabets"),
    ("Что в\u00a0нем", "е for ё"),
    ("Это является базой", "office language"),
    ("В\u00a0данном случае", "office language"),
    ("Это просто", "talks to the reader from above"),
    ("Давайте начнём", "talks to the reader from above"),
    ("Вы можете использовать flush", "a calque"),
    ("Передайте в\u00a0качестве аргумента", "a calque"),
    ("Класс имеет атрибут", "a calque"),
    ("Убедитесь, что всё готово", "a calque"),
    ("Запрос против базы", "a calque"),
    ("Слово–слово", "a short dash"),
    ("Не делайте --", "a hyphen for a dash"),
]
ENGLISH = [
    ("So “called”", "a curly quote"),
    ("It’s", "a curly quote"),
    ("This - no", "a hyphen for a dash"),
    ("This -- no", "a hyphen for a dash"),
    ("This — no", "a dash"),
    ("Wait...", "three dots"),
    ("Two  spaces", "two spaces"),
    ("The the", "a word stands twice"),
    ("Databases, e.g. SQLite", "a Latin abbreviation"),
    ("This , no", "a space before a punctuation mark"),
    ("This,no", "no space after a punctuation mark"),
]


def test_typography(updates: bool, guide: Guide) -> None:
    if updates:
        for page in documents(guide):
            if (text := written(page)) != "\n".join(page.lines) + "\n":
                (guide.root / page.file).write_text(text, "utf-8", newline="\n")
    report([finding for page in documents(Guide(guide.root)) for finding in typography_findings(page)])


@pytest.mark.parametrize("wrong, right", SPACES)
def test_spaces_that_do_not_break_are_written(planted: Planted, wrong: str, right: str) -> None:
    planted.change(RU, "Текст.", wrong)
    page = planted.guide.pages[1]
    found = list(typography_findings(page))
    assert found and all(finding.line >= 7 and "make update" in finding.cure for finding in found)
    assert written(page) == "\n".join(page.lines).replace(wrong, right) + "\n"
    planted.change(RU, wrong, right)
    assert not list(typography_findings(planted.guide.pages[1]))


def test_description_and_annotations_are_read(planted: Planted) -> None:
    planted.change(RU, 'description: "Привет"', 'description: "Привет — это"')
    planted.change(RU, "Печатает.", "Печатает — и всё.")
    assert [finding.line for finding in typography_findings(planted.guide.pages[1])] == [2, 13, 13]


@pytest.mark.parametrize(
    "text",
    [
        "Версии 2.0 столбцы, в\u00a02.1 инструкция; порт 1 никто не слушает",
        '`в базе — это...`, [текст](в--базе...md), <b title="x - y">да</b>',
        "Что-то из-за flush-а, «кавычки „внутри“ них», 10–20\u00a0строк, всё-таки",
        '### relation "guilds" -> does not exist { #x }',
        "- пункт\n- ещё\n\n1.  Раз.\n2.  Раз два.",
        "| да | да |\n|:---|---:|\n| — | — |",
        "Не в\u00a0чем, о\u00a0нём, чем больше",
        "Всё… и\u00a0всё: «так».",
        "Данные базы данных даёт запрос, это простое и\u00a0проще; не давайте; явление имеет смысл.",
    ],
)
def test_right_russian_passes(planted: Planted, text: str) -> None:
    planted.change(RU, "Текст.", text)
    assert not list(typography_findings(planted.guide.pages[1]))


@pytest.mark.parametrize("text, message", RUSSIAN)
def test_wrong_russian_is_caught(planted: Planted, text: str, message: str) -> None:
    planted.change(RU, "Текст.", text)
    found = list(typography_findings(planted.guide.pages[1]))
    assert found and {(f.path.as_posix(), f.line) for f in found} == {(RU, 7)} and all(message in f.message for f in found)


@pytest.mark.parametrize("text, message", ENGLISH)
def test_wrong_english_is_caught(planted: Planted, text: str, message: str) -> None:
    planted.change(EN, "Text before.", text)
    found = list(typography_findings(planted.guide.pages[-1]))
    assert found and {(f.path.as_posix(), f.line) for f in found} == {(EN, 7)} and all(message in f.message for f in found)


@pytest.mark.parametrize(
    "text", ['It\'s "quoted", in-memory; a `-- comment...`.', "The N+1 problem [a](b--c.md)…", "| a | a |\n|---|---|\n| b | b |"]
)
def test_right_english_passes(planted: Planted, text: str) -> None:
    planted.change(EN, "Text before.", text)
    assert not list(typography_findings(planted.guide.pages[-1]))


@pytest.mark.parametrize("language, mistakes", [("ru", [*SPACES, *RUSSIAN]), ("en", ENGLISH)], ids=["ru", "en"])
def test_each_rule_has_a_planted_mistake(language: str, mistakes: list[tuple[str, str]]) -> None:
    for rule in RULES[language]:
        assert any(rule.pattern.search(text) for text, _ in mistakes), rule.pattern.pattern


def test_files_beside_the_pages_are_read(planted: Planted) -> None:
    planted.write("README.md", '# Guide\n\nSo "called".\n\nТак "называемый".\n')
    planted.expect(
        [f for page in documents(planted.guide)[len(planted.guide.pages):] for f in typography_findings(page)][:1],
        "README.md", 5, "quotes of another language",
    )  # fmt: skip


def test_words_that_the_glossary_asks_to_avoid_may_stand_there(planted: Planted) -> None:
    planted.write(
        f"docs/ru/{GLOSSARY}", "# Словарь { #words }\n\nслово { #word }\n:   Значит слово.\n:   Не: является, данный.\n"
    )
    page = Page(planted.root, "ru", GLOSSARY)
    assert not list(typography_findings(page))
    planted.change(f"docs/ru/{GLOSSARY}", "Значит", "Является")
    planted.expect(typography_findings(Page(planted.root, "ru", GLOSSARY)), f"docs/ru/{GLOSSARY}", 4, "office language")
