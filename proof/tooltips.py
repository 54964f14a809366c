"""The first mention of a term on a page shows what the term means."""

from __future__ import annotations

import re
import xml.etree.ElementTree as etree
from functools import cache

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from proof.terms import forms, terms

LEFT_ALONE = {"h1", "h2", "h3", "h4", "h5", "h6", "a", "code", "pre", "dl", "summary"}


@cache
def tooltips(glossary: str, language: str) -> tuple[dict[str, str], re.Pattern[str]]:
    """From each form of a term to its meaning, and the pattern that finds them all."""
    meanings = {
        form: term.meaning for term in terms(glossary) if term.hint for name in term.names for form in forms(name, language)
    }
    alternatives = (r"\s+".join(map(re.escape, form.split())) for form in sorted(meanings, key=lambda form: (-len(form), form)))
    return meanings, re.compile(rf"(?<![\w-])(?:{'|'.join(alternatives)})(?![\w-])", re.IGNORECASE)


class TooltipTreeprocessor(Treeprocessor):
    """Wraps the first mention of each term in an `abbr` with its meaning, for a pointer, a finger and the Tab key alike.

    Headings, links and code are left alone.
    """

    def __init__(self, md: Markdown, glossary: str, language: str) -> None:
        super().__init__(md)
        self._meanings, self._pattern = tooltips(glossary, language)
        self._shown: set[str] = set()

    def run(self, root: etree.Element) -> None:
        """Rewrite the page's tree."""
        self._shown.clear()
        self._walk(root)

    def _walk(self, element: etree.Element) -> None:
        if element.tag in LEFT_ALONE:
            return
        element.text, rebuilt = self._marked(element.text)
        for child in list(element):
            self._walk(child)
            child.tail, marks = self._marked(child.tail)
            rebuilt += [child, *marks]
        element[:] = rebuilt

    def _marked(self, text: str | None) -> tuple[str | None, list[etree.Element]]:
        """The text before the first mention, and the mentions, each with the text after it."""
        marks: list[etree.Element] = []
        if not text or isinstance(text, AtomicString):
            return text, marks
        before, end = text, 0
        for match in self._pattern.finditer(text):
            meaning = self._meanings[" ".join(match[0].lower().split())]
            if meaning in self._shown:
                continue
            self._shown.add(meaning)
            if marks:
                marks[-1].tail = text[end : match.start()]
            else:
                before = text[: match.start()]
            marks.append(etree.Element("abbr", {"tabindex": "0", "title": meaning}))
            marks[-1].text = AtomicString(match[0])
            end = match.end()
        if marks:
            marks[-1].tail = text[end:]
        return before, marks
