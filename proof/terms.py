"""The guide's terms, read from its glossary pages: what a term means, its inflected forms, the words not to use for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from pymorphy3 import MorphAnalyzer
from pymorphy3.analyzer import Parse

GLOSSARY = "reference/glossary.md"
TERM = re.compile(r"^(?P<names>[^(\n]+?)(?:\s\([^()]*\))?\s\{ #(?P<id>[\w-]+)(?P<hint> \.hint)? \}$")
AVOIDED = re.compile(r"^:   (?:Не|Not):.*(?:\n    .*)*", re.MULTILINE)
ENTRY = re.compile(r"^.+ \}\n(?::   .*\n?(?:    .*\n?)*)+", re.MULTILINE)
SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[\[`A-ZА-ЯЁ])")
WORD = re.compile(r"[^\W_]+(?:[-+][^\W_]+)*")
DECLINED = ("NOUN", "ADJF", "PRTF")
ENDINGS = ("", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах")
"""Of a masculine noun that the dictionary does not know: миксин, маппер."""
CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")


class Term(NamedTuple):
    """An entry of the glossary: its id, the words for it, whether pages show a tooltip, its meaning, the words to avoid."""

    id: str
    names: tuple[str, ...]
    hint: bool
    meaning: str
    avoided: tuple[str, ...]


def terms(glossary: str) -> list[Term]:
    """The entries of a glossary page, in order; `meaning` is the first sentence of a definition, without markup."""
    found: list[Term] = []
    for entry in ENTRY.findall(glossary):
        head, _, body = entry.partition("\n")
        if not (match := TERM.match(head)):
            continue
        names = tuple(" ".join(name.split()) for name in match["names"].split(","))
        definition = " ".join(AVOIDED.sub("", body).removeprefix(":").split())
        meaning = SENTENCE_END.split(definition)[0].replace("`", "")
        avoided = re.findall(r"\*([^*]+)\*", " ".join(AVOIDED.findall(body)))
        phrases = tuple(" ".join(phrase.split()) for phrase in avoided)
        found.append(Term(match["id"], names, bool(match["hint"]), meaning, phrases))
    return found


@cache
def analyzer() -> MorphAnalyzer:
    """What knows the forms of Russian words; loading it takes a moment."""
    return MorphAnalyzer()


def forms(name: str, language: str) -> set[str]:
    """The forms in which prose has a term, in lower case: the Russian cases and numbers, the English plural."""
    name = name.lower()
    if language == "en":
        noun, of, rest = name.partition(" of ")
        return {name, f"{noun[:-1]}ies{of}{rest}" if noun.endswith("y") else f"{noun}s{of}{rest}"}
    head: list[Parse | None] = []  # the adjectives and the noun that are declined; what follows them is not
    for word in name.split():
        ended = head and (head[-1] is None or "NOUN" in head[-1].tag)
        parses = [] if ended else analyzer().parse(word)
        head.append(next((p for p in parses if "nomn" in p.tag and p.tag.POS in DECLINED and "Fixd" not in p.tag), None))
    if head == [None] and not name.isascii():
        return {name + ending for ending in ENDINGS}
    if len(head) == 1 and head[0] and head[0].tag.POS != "NOUN":
        return {form.word for form in head[0].lexeme if form.tag.POS == head[0].tag.POS}
    found = set()
    for number in ("sing", "plur"):
        for case in CASES:
            inflected = [parse and parse.inflect({number, case}) for parse in head]
            pairs = zip(name.split(), inflected, strict=True)
            found.add(" ".join(form.word if form else word for word, form in pairs))
    return found | {name}


@cache
def _lemmas(word: str) -> frozenset[str]:
    word = word.lower()
    if word.isascii():
        return frozenset({word, word.removesuffix("s"), word.removesuffix("d")})
    return frozenset({parse.normal_form for parse in analyzer().parse(word)})


def avoided_in(text: str, found: list[Term]) -> Iterator[tuple[int, str, Term]]:
    """Where a text uses words that the terms ask to avoid, in any form: the position, the words as they stand, the term."""
    starting: dict[str, list[tuple[list[frozenset[str]], Term]]] = {}
    for term in found:
        for phrase in term.avoided:
            entry = [_lemmas(word[0]) for word in WORD.finditer(phrase)], term
            for lemma in entry[0][0]:
                starting.setdefault(lemma, []).append(entry)
    words = list(WORD.finditer(text))
    for index, word in enumerate(words):
        for wanted, term in {id(one): one for lemma in _lemmas(word[0]) for one in starting.get(lemma, ())}.values():
            here = words[index : index + len(wanted)]
            together = all(text[one.end() : two.start()].isspace() for one, two in pairwise(here))
            if len(here) == len(wanted) and together and all(w & _lemmas(h[0]) for w, h in zip(wanted, here, strict=True)):
                yield word.start(), text[word.start() : here[-1].end()], term
