"""What a diagram draws, in words: who leads to whom in a flowchart, the tables and foreign keys of a schema."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

NODE = re.compile(r'(?P<id>\w+)(?:[\[({]+(?:"(?P<quoted>[^"]*)"|(?P<plain>[^"\])}]*))[\])}]+)?')
ARROW = re.compile(r'\s*-->(?:\|"?(?P<label>.*?)"?\|)?\s*')
TABLE = re.compile(r"^  (\w+) \{\n(.*?)^  \}", re.MULTILINE | re.DOTALL)
COLUMN = re.compile(r"^    (?P<type>\S+) (?P<name>\w+)(?P<rest>.*)$", re.MULTILINE)
KEY = re.compile(r"^  (\w+) \S+--\S+ (\w+) : (\w+)$", re.MULTILINE)


def relations(text: str) -> list[str]:
    """A line for each arrow, group and table; none for other kinds of diagram, whose `accDescr` says it all.

    Raises ValueError for a line of a flowchart that can't be read.
    """
    kind = text.split(maxsplit=1)[0]
    if kind == "erDiagram":
        return list(_schema(text))
    return list(_flowchart(text.splitlines()[1:])) if kind == "flowchart" else []


def _schema(text: str) -> Iterator[str]:
    for name, body in TABLE.findall(text):
        columns = (f"{one['name']} {one['type']}{one['rest']}".replace('"', "") for one in COLUMN.finditer(body))
        yield f"{name}: {', '.join(columns)}"
    for parent, child, column in KEY.findall(text):
        yield f"{child}.{column} → {parent}"


def _flowchart(lines: list[str]) -> Iterator[str]:
    labels: dict[str, str] = {}
    groups: dict[str, list[str]] = {}
    arrows: list[tuple[str, str, str]] = []
    group = ""
    for line in filter(None, map(str.strip, lines)):
        if line.startswith(("accTitle:", "accDescr:")):
            continue
        if line.startswith("subgraph "):
            [(group, _)] = _nodes(line.removeprefix("subgraph "), labels)
        elif line == "end":
            group = ""
        else:
            nodes = _nodes(line, labels)
            arrows += [(one, other, written) for (one, _), (other, written) in pairwise(nodes)]
            if group:
                groups.setdefault(group, []).extend(node for node, _ in nodes)
    for group, members in groups.items():
        yield f"{labels[group]}: {', '.join(labels[node] for node in members)}"
    for one, other, written in arrows:
        yield f"{labels[one]} → {labels[other]}" + (f" ({written})" if written else "")


def _nodes(line: str, labels: dict[str, str]) -> list[tuple[str, str]]:
    """The nodes of a line, each with what is written on the arrow that leads to it; their labels are noted."""
    nodes: list[tuple[str, str]] = []
    position, written = 0, ""
    while node := NODE.match(line, position):
        labels[node["id"]] = node["quoted"] or node["plain"] or labels.get(node["id"], node["id"])
        nodes.append((node["id"], written))
        position = node.end()
        if position == len(line):
            return nodes
        if not (arrow := ARROW.match(line, position)):
            break
        written, position = arrow["label"] or "", arrow.end()
    raise ValueError(f"a line of a flowchart that can't be put into words: {line}")
