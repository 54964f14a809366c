"""Spelling: Russian by the dictionary of pymorphy3, English by that of pyspellchecker, and a list of the project's own words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from pymorphy3.analyzer import Parse
from spellchecker import SpellChecker

from proof.terms import analyzer

WORD = re.compile(r"(?<!\w)[^\W\d_]+(?:['-][^\W\d_]+)*(?!\w)")
"""A name with a digit or an underscore is none."""
RUSSIAN = re.compile("[а-яё]", re.IGNORECASE)
NAMES = {"Name", "Surn", "Patr", "Geox", "Orgn", "Trad"}
"""Marks of words that are right with a capital letter only."""
DISTORTED = {"Dist", "Erro"}


@cache
def _dictionary(language: str) -> SpellChecker:
    return SpellChecker(language, distance=1)


def _known(word: str) -> list[Parse]:
    """What the Russian dictionary has for a word, also for one in which е stands for ё."""
    return [parse for parse in analyzer().parse(word) if parse.is_known] if analyzer().word_is_known(word) else []


def _russian(word: str) -> bool:
    """Whether the dictionary has a word as it is written, ё included."""
    unfit = DISTORTED if word[0].isupper() else DISTORTED | NAMES
    return any(parse.word == word.lower() and not parse.tag.grammemes & unfit for parse in _known(word.lower()))


def _english(word: str) -> bool:
    return word.lower() in _dictionary("en") or word.lower().removesuffix("'s") in _dictionary("en")


@cache
def in_dictionary(word: str) -> bool:
    """Whether a dictionary has a word."""
    return len(word) == 1 or (_russian(word) if RUSSIAN.search(word) else _english(word))


def _stems(word: str) -> set[str]:
    """What a word may be a form of, with a capital letter if it has one."""
    if RUSSIAN.search(word):
        found = {word.lower(), *(parse.normal_form for parse in analyzer().parse(word.lower()))}
        return found | {form.capitalize() for form in found} if word[0].isupper() else found
    plain = word.removesuffix("'s")
    found = {word, plain, plain.removesuffix("s"), plain.removesuffix("es")}
    return found | {form.lower() for form in found} if word.isupper() or word[1:].islower() else found


class Spelling:
    """The dictionaries and the words of the project."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)
        self._asked: dict[str, bool] = {}
        self.used: set[str] = set()
        """Those of the project's words that were needed."""

    def right(self, word: str) -> bool:
        """Whether a word, or each part of a compound, is in a dictionary or in the list."""
        if word not in self._asked:
            self._asked[word] = in_dictionary(word) or self._listed(word) or self._compound(word)
        return self._asked[word]

    def suggestions(self, word: str) -> list[str]:
        """The right words that differ from a wrong one by ё or by one letter, the most frequent first."""
        low, dictionary = word.lower(), _dictionary("ru" if RUSSIAN.search(word) else "en")
        with_yo = {parse.word for parse in _known(low)} if RUSSIAN.search(word) else set()
        near = [form for form in dictionary.edit_distance_1(low) if in_dictionary(form) or self._listed(form)]
        near.sort(key=lambda form: (-dictionary.word_usage_frequency(form), form))
        return [form.capitalize() if word[0].isupper() else form for form in dict.fromkeys([*sorted(with_yo), *near[:3]])]

    def _listed(self, word: str) -> bool:
        listed = self._words & _stems(word)
        self.used |= listed
        return bool(listed)

    def _compound(self, word: str) -> bool:
        parts = word.split("-")
        return len(parts) > 1 and not (RUSSIAN.search(word) and _known(word.lower())) and all(map(self.right, parts))
