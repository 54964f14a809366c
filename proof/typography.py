"""Typography and style of both languages: what a page may not write so, and the spaces that nobody types by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from proof.pages import Page
from proof.prose import Passage, passages
from proof.snippets import Finding
from proof.terms import analyzer

UPDATE = "Let it be written: make update (or: pytest --update-examples tests/test_typography.py)."


class Rule(NamedTuple):
    """What must not stand in a passage, what to say of it and how to mend it; `written`, if that can be written by itself."""

    pattern: re.Pattern[str]
    message: str
    cure: str
    written: str | None = None

    @classmethod
    def of(cls, pattern: str, message: str, cure: str, written: str | None = None) -> Rule:
        """Compile the pattern."""
        return cls(re.compile(pattern, re.IGNORECASE), message, cure, written)


COUNTED = "(?P<counted>[а-яё]+|%)"
"""The word after a number."""
COUNT = r"(?P<count>(?<![\w.,])\d+(?:,\d+)?)"
NO_BREAK = [
    Rule.of(r"(?<=\S) —", "a space before the dash, where a line may break", UPDATE, "\u00a0—"),
    Rule.of(r"(?<=\S)\n( *)— ", "a line begins with a dash", UPDATE, "\u00a0—\\n\\1"),
    Rule.of(r"(?<![\w-])([вксоуиая]) (?=\S)", "a line may break after a word of one letter", UPDATE, "\\1\u00a0"),
    Rule.of(r"(?<=\S) ([вксоуиая])\n( *)(?=\S)", "a line ends with a word of one letter", UPDATE, "\\n\\2\\1\u00a0"),
    Rule.of(r"(?<=\bт\.) (?=[дпек]\.)", "a line may break inside an abbreviation", UPDATE, "\u00a0"),
    Rule.of(r"(?<=[№§]) (?=\d)", "a line may break before the number", UPDATE, "\u00a0"),
    Rule.of(r"(?<=\d) (?=\d{3}(?!\d))", "a line may break inside a number", UPDATE, "\u00a0"),
    Rule.of(rf"{COUNT} (?={COUNTED})", "a line may break between a number and what it counts", UPDATE, "\\1\u00a0"),
    Rule.of(rf"(?<=\S) {COUNT}\n( *)(?={COUNTED})", "a line ends with a number that counts something", UPDATE, "\\n\\2\\1\u00a0"),
]
"""Replacements have the length of what they replace."""
BOTH = [
    Rule.of(r"\.\.\.", "three dots", "Write one character: …"),
    Rule.of(r"(?<=\S)  +(?=\S)", "two spaces", "Write one."),
    Rule.of(r"(?<=\w) [,.;:!?](?=\s|$)", "a space before a punctuation mark", "Take it out."),
    Rule.of(r"(?<![\w-])([^\W\d]+)[ \n\u00a0]+\1(?![\w-])", "a word stands twice", "Take one of the two out."),
    Rule.of(
        r"(?<=\S) --? (?=\S)|--", "a hyphen for a dash", "In Russian write —. In English use a comma, a colon or a new sentence."
    ),
]
CALQUES = [
    Rule.of(r"\bявля(?:ет|ют|л(?:а|о|и)?)с[яь]\b", "office language", "Write a dash, or a verb of its own."),
    Rule.of(r"\bданн(?:ый|ая|ое|ого|ому|ой|ую|ом)\b", "office language", "Write: этот."),
    Rule.of(r"(?<!не\s)\bдавайте\b|\bпросто\b", "a word that talks to the reader from above", "Take it out."),
    Rule.of(r"\b(?:вы )?можете использовать\b|\bможно использовать\b", "a calque", "Write: подойдёт."),
    Rule.of(r"\bубедитесь\b", "a calque", "Write: проверьте."),
    Rule.of(r"\bв\sкачестве (?:аргумента|параметра|значения)\b", "a calque", "Write: аргументом, параметром, значением."),
    Rule.of(r"\bпротив (?:базы|sqlite|postgresql)\b", "a calque", "Write: на базе."),
    Rule.of(r"\bиме(?:ет|ют) (?:атрибут|столбец|столбц|метод|парам|связ)", "a calque", "Write: у … есть …"),
]
"""What the glossary can't ask to avoid in every form: other forms of these words are good."""
RULES = {
    "ru": [
        *NO_BREAK,
        *BOTH,
        *CALQUES,
        Rule.of(r"[\"”‘’‚]|“(?=\w)|(?<=[а-яё])'|'(?=[а-яё])", "quotes of another language", "Write «…», and „…“ inside them."),
        Rule.of(r"(?<=\S) – (?=\S)|(?<=[а-яё])–(?=[а-яё])", "a short dash between words", "Write —."),
        Rule.of(r"(?<=\d)-(?=\d)", "a hyphen in a range", "Write –, without spaces."),
        Rule.of(r"\d\.\d+\s*(?:%|секунд|мс\b|минут|час|раза|[кмг]б\b)", "a decimal point", "Write a comma: 0,5."),
        Rule.of(r"(?<![\w.,])\d{5,}(?!\w)", "a large number without a space", "Write one between the thousands: 10 000."),
        Rule.of(r"[.,]»", "a full stop or a comma before the closing quote", "Write it after the quote."),
        Rule.of(r"(?<=[а-яё])[.,;:!?](?=[а-яё])", "no space after a punctuation mark", "Write one."),
        Rule.of(r"[а-яё][a-z]|[a-z][а-яё]", "letters of two alphabets in one word", "Type the word again in one of them."),
        Rule.of(r"(?<![\w-])(?<!н[еи]\s)(?:о|об|в|во|на|при)\s(?:нем|чем)(?![\w-])", "е for ё", "Write: нём, чём."),
    ],
    "en": [
        *BOTH,
        Rule.of(r"[“”„‘’‚]", "a curly quote or apostrophe", "Write \" and ', as all the pages do."),
        Rule.of(r"(?<=\w)\s*[—–]|[—–]\s*(?=\w)", "a dash", "Use a comma, a colon or a new sentence, as all the pages do."),
        Rule.of(r"(?<![\w.])(?:e\.g|i\.e|etc|viz|cf)\b\.?", "a Latin abbreviation", "Write: for example, that is, and so on."),
        Rule.of(r"(?<=[a-z])[,;!?](?=[a-z])", "no space after a punctuation mark", "Write one."),
    ],
}


def _meant(found: re.Match[str]) -> bool:
    """Whether a match is one: what a number counts is a noun, in the genitive but after a number that ends with 1."""
    groups = found.groupdict()
    if (word := groups.get("counted")) in (None, "%"):
        return True
    tags = [parse.tag for parse in analyzer().parse(word)]
    return "NOUN" in tags[0] and (groups["count"].endswith("1") or any({"NOUN", "gent"} in tag for tag in tags))


def _matches(page: Page) -> Iterator[tuple[Passage, Rule, re.Match[str]]]:
    for passage in passages(page):
        for rule in RULES[passage.language]:
            if passage.avoided and rule in CALQUES:
                continue
            for found in rule.pattern.finditer(passage.text):
                if _meant(found):
                    yield passage, rule, found


def typography_findings(page: Page) -> Iterator[Finding]:
    """Where a page is not set as its language wants it."""
    for passage, rule, found in _matches(page):
        around = passage.text[max(0, found.start() - 15) : found.end() + 15].replace("\n", " ").replace("\ufffc", "·")
        yield Finding(page.file, passage.line(found.start()), f"{rule.message}: …{around.strip()}…", rule.cure)


def written(page: Page) -> str:
    """The text of a page with the non-breaking spaces where they belong."""
    text = "\n".join(page.lines) + "\n"
    for passage, rule, found in _matches(page):
        if rule.written:
            start = passage.start + found.start()
            text = text[:start] + found.expand(rule.written) + text[passage.start + found.end() :]
    return text
