"""Diagrams: Mermaid text, written by hand or made from a program's models, drawn as SVG in the colours of the page."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import MetaData

FILL, LINE, TEXT, BACK = "#f1f1f1", "#2f2f2f", "#3f3f3f", "#f2f2f2"
COLOURS = {FILL: "var(--md-code-bg-color)", BACK: "var(--md-default-bg-color)", LINE: "currentColor", TEXT: "currentColor"}
"""Colours that the drawing is asked for, and what stands for them on a page of either scheme."""

LEGIBLE = 560
"""Pixels of width that a large diagram keeps in a narrow window, where it is scrolled; a small one shrinks by a fifth."""

FONT = {"fontFamily": "sans-serif", "fontSize": "15px"}
CONFIG = {
    "look": "classic",
    "theme": "base",
    "htmlLabels": False,
    "flowchart": {"htmlLabels": False},
    "sequence": {"mirrorActors": False},
    "themeVariables": {
        **FONT,
        **dict.fromkeys(("primaryColor", "secondaryColor", "tertiaryColor", "mainBkg", "actorBkg", "noteBkgColor"), FILL),
        **dict.fromkeys(("background", "edgeLabelBackground"), BACK),
        **dict.fromkeys(("primaryTextColor", "textColor", "actorTextColor", "signalTextColor", "noteTextColor"), TEXT),
        **dict.fromkeys(("primaryBorderColor", "nodeBorder", "lineColor", "actorBorder", "signalColor", "noteBorderColor"), LINE),
    },
    **FONT,
}


def schema(metadata: MetaData) -> str:
    """The tables of a MetaData as a Mermaid ER diagram, without what varies."""
    from paracelsus.transformers.mermaid import Mermaid

    lines = [line.rstrip() for line in str(Mermaid(metadata, column_sort="preserve-order")).splitlines()]
    for index, line in enumerate(lines):
        key = re.fullmatch(r"  \w+ \|\|--\S+ (\w+) : (\w+)", line)
        if key and metadata.tables[key[1]].c[key[2]].nullable:  # paracelsus draws "exactly one"
            lines[index] = line.replace("||--", "|o--")
    return "\n".join(line for line in lines if line) + "\n"


def alternative(text: str) -> tuple[str, str]:
    """The title and the description of a diagram, from its lines `accTitle:` and `accDescr:`; the tables of a schema."""
    found = {name: value.strip() for name, value in re.findall(r"^\s*(accTitle|accDescr):(.*)$", text, re.MULTILINE)}
    tables = ", ".join(re.findall(r"^  (\w+) \{$", text, re.MULTILINE))
    return found.get("accTitle", tables), found.get("accDescr", "")


def draw(text: str, name: str) -> str:
    """Draw Mermaid text as an SVG whose ids begin with a name. Raises ImportError where there is no wheel of merman."""
    from merman import Merman

    svg = Merman().render_svg(f"%%{{init: {json.dumps(CONFIG)}}}%%\n{text}", None)
    svg = re.sub(r"<style>.*?</style>|<title.*?</title>|<desc.*?</desc>|<filter.*?</filter>", "", svg, flags=re.DOTALL)
    svg = re.sub(r" (role|aria-\w+)=\"[^\"]*\"", "", svg, count=4).replace("merman", name)
    svg = re.sub(r"(\d\.\d)\d+", r"\1", svg)
    for colour, variable in COLOURS.items():
        svg = svg.replace(colour, variable)
    used = set(re.findall(r"url\(#([^)]+)\)", svg))
    svg = re.sub(r'<marker id="([^"]*)".*?</marker>', lambda marker: marker[0] if marker[1] in used else "", svg, flags=re.DOTALL)
    svg = re.sub(r' (data-[\w-]+|style)="[^"]*"', "", svg)
    width = round(float(re.findall(r'viewBox="[-\d.]+ [-\d.]+ ([\d.]+)', svg)[0]))
    svg = svg.replace(' width="100%"', f' style="max-width:{width}px;min-width:{min(round(width * 0.8), LEGIBLE)}px"', 1)
    return re.sub(r">\s+<|<defs>\s*</defs>", lambda gap: gap[0][:1] + gap[0][-1:] if gap[0][0] == ">" else "", svg).strip() + "\n"
