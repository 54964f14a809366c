"""Diagrams are drawn from the text beside them, have a text alternative, and hold no colour of their own."""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path

import pytest
from conftest import Planted, Recorded, report

from proof.diagrams import alternative, draw
from proof.guide import Guide
from proof.snippets import Finding

can_draw = pytest.mark.skipif(
    find_spec("merman") is None, reason="diagrams are drawn by merman, which has no wheel for this platform"
)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    root = metafunc.config.rootpath
    if "diagram" in metafunc.fixturenames:
        found = sorted((root / "snippets").rglob("*.mmd"))
        metafunc.parametrize("diagram", found, ids=[path.relative_to(root).with_suffix("").as_posix() for path in found])


@can_draw
def test_drawing(diagram: Path, recorded: Recorded, pytestconfig: pytest.Config) -> None:
    name = re.sub(r"\W+", "-", diagram.relative_to(pytestconfig.rootpath / "snippets").with_suffix("").as_posix())
    svg = draw(diagram.read_text("utf-8"), name)
    assert not re.findall(r"#[0-9a-f]{3,6}\b|rgb", svg)
    recorded.compare(diagram.with_suffix(".svg"), svg, ": the text beside it is drawn otherwise")


def alternative_findings(guide: Guide) -> list[Finding]:
    """Diagrams with words that lack a title or a description."""
    return [
        Finding(Path("snippets") / path, 1, "the diagram has no text alternative", "Add lines accTitle: … and accDescr: …")
        for path in guide.snippets
        if path.suffix == ".mmd" and path.suffixes != [".mmd"]
        if not all(alternative((guide.root / "snippets" / path).read_text("utf-8")))
    ]


def test_text_alternatives(guide: Guide) -> None:
    report(alternative_findings(guide))


def test_planted_diagram_without_alternative_is_caught(planted: Planted) -> None:
    planted.write("snippets/start/hello/layers.en.mmd", "flowchart LR\n  accTitle: Layers\n  a --> b\n")
    planted.expect(alternative_findings(planted.guide), "snippets/start/hello/layers.en.mmd", 1, "no text alternative")
    planted.change("snippets/start/hello/layers.en.mmd", "Layers\n", "Layers\n  accDescr: From a to b\n")
    assert not alternative_findings(planted.guide)


@can_draw
def test_drawings_use_the_colours_of_the_page() -> None:
    svg = draw("flowchart LR\n  a[Код] --> b\n", "layers")
    assert svg == draw("flowchart LR\n  a[Код] --> b\n", "layers")
    assert "Код" in svg and 'id="layers"' in svg and "merman" not in svg and "<style" not in svg
