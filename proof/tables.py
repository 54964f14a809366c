"""A table has its place ahead of the theme's script, and can be scrolled by keyboard there if it is too wide."""

from __future__ import annotations

from markdown import Markdown
from markdown.postprocessors import Postprocessor

NAMES = {"en": "Table", "ru": "Таблица"}


class TablePostprocessor(Postprocessor):
    """Wraps each table as the theme's script would, so that nothing moves when it does; an empty corner is no heading."""

    def __init__(self, md: Markdown, language: str) -> None:
        super().__init__(md)
        self._wrap = (
            f'<div class="md-typeset__scrollwrap" role="group" aria-label="{NAMES[language]}" tabindex="0">'
            '<div class="md-typeset__table"><table>'
        )

    def run(self, text: str) -> str:
        """Rewrite the page's HTML."""
        text = text.replace("<table>", self._wrap).replace("</table>", "</table></div></div>")
        return text.replace("<th></th>", "<td></td>")
