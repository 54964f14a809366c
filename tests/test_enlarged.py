"""Every diagram can be enlarged, is said in words, and is readable in both schemes."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from conftest import Built
from playwright.sync_api import Page as Tab
from playwright.sync_api import expect
from test_site import address

from proof.guide import Guide
from proof.pages import LANGUAGES, Page
from proof.panes import ENLARGE, IN_WORDS
from proof.relations import relations

NAME = re.compile(r'\w[\[({]+"?([^"\])}]+)"?[\])}]|^  (\w+) \{$|^    \S+ (\w+)', re.MULTILINE)
CONTRASTS = """() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true })
  const light = colour => {
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map(one => one / 255)
      .map(one => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)
      .reduce((sum, one, index) => sum + one * [0.2126, 0.7152, 0.0722][index], 0)
  }
  const contrast = (one, other) => {
    const lights = [light(one), light(other)]
    return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05)
  }
  const paper = getComputedStyle(document.body).backgroundColor
  const filled = one => one.matches("rect, path, polygon, circle, ellipse") && getComputedStyle(one).fill !== "none"
  const found = []
  for (const text of document.querySelectorAll(".diagram text")) {
    text.scrollIntoView({ block: "center", inline: "center" })
    const { left, top, width, height } = text.getBoundingClientRect()
    const under = document.elementsFromPoint(left + width / 2, top + height / 2).find(filled)
    found.push([text.textContent, contrast(getComputedStyle(text).fill, under ? getComputedStyle(under).fill : paper)])
  }
  for (const line of document.querySelectorAll(".diagram .edgePaths path, .diagram .outer-path path[stroke]:not([stroke=none])"))
    found.push([`line ${line.id}`, contrast(getComputedStyle(line).stroke, paper) * 1.5])  // of a line 3 is asked, not 4.5
  return found
}"""


def drawn(guide: Guide, language: str = "") -> Iterator[tuple[Page, str]]:
    """The pages with a diagram, and its text."""
    for page in guide.pages:
        for fence in page.fences:
            if fence.include and fence.include["path"].endswith(".mmd") and language in ("", page.language):
                yield page, (guide.root / "snippets" / fence.include["path"]).read_text("utf-8")


def names(text: str) -> list[str]:
    """What is written in the nodes, tables and columns of a diagram."""
    return ["".join(match) for match in NAME.findall(re.sub(r"^\s*acc\w+:.*$", "", text, flags=re.MULTILINE))]


def test_the_words_name_all_that_is_drawn(built: Built, guide: Guide) -> None:
    diagrams = list(drawn(guide))
    assert diagrams
    for page, text in diagrams:
        html = (built.folder / address(page) / "index.html").read_text("utf-8")
        words = "".join(re.findall(r'-in-words">(.*?)</details>', html, re.DOTALL))
        missing = [name for name in names(text) if name not in words.replace("&#x27;", "'")]
        assert names(text) and not missing, f"{page.file}: the words beside the diagram do not name {missing}"
        assert html.count(f">{ENLARGE[page.language]}</button>") == html.count(f"<summary>{IN_WORDS[page.language]}</summary>")


@pytest.mark.parametrize(
    "text, said",
    [
        ('flowchart LR\n  a["one (1)"] -->|calls| b[two]\n  b --> a\n', ["one (1) → two (calls)", "two → one (1)"]),
        ('flowchart TB\n  a --> b --> c[("end")]\n', ["a → b", "b → end"]),
        ('flowchart TB\n  subgraph all["All"]\n    a["A"]\n    b["B"]\n  end\n  a --> b\n', ["All: A, B", "A → B"]),
        (
            'erDiagram\n  a {\n    INTEGER id PK\n  }\n  b {\n    INTEGER a_id FK "nullable"\n  }\n  a |o--o{ b : a_id\n',
            ["a: id INTEGER PK", "b: a_id INTEGER FK nullable", "b.a_id → a"],
        ),
        ("sequenceDiagram\n  a->>b: asks\n", []),
    ],
)
def test_words(text: str, said: list[str]) -> None:
    assert relations(text) == said


def test_line_that_has_no_words_is_an_error() -> None:
    with pytest.raises(ValueError, match="a ==> b"):
        relations("flowchart LR\n  a ==> b\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_diagram_is_enlarged_by_keyboard(tab: Tab, guide: Guide, language: str) -> None:
    tab.emulate_media(reduced_motion="reduce")
    tab.set_viewport_size({"width": 390, "height": 800})
    for page in dict.fromkeys(page for page, _ in drawn(guide, language)):
        tab.goto(f"./{address(page)}")
        for button in tab.get_by_role("button", name=ENLARGE[language], exact=True).all():
            drawing = button.locator("xpath=../*[@role='img']")
            expect(drawing).to_have_accessible_description(re.compile(r"\w"))
            button.focus()
            tab.keyboard.press("Enter")
            dialog = tab.get_by_role("dialog", name=str(drawing.get_attribute("aria-label")))
            copy = dialog.locator("svg")
            expect(copy).to_be_visible()

            def width() -> float:
                return copy.evaluate("svg => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width")  # noqa: B023

            assert (first := width()) >= 0.99, f"{page.file}: not enlarged"
            tab.keyboard.press("+")
            assert (larger := width()) > first
            dialog.locator("[name=smaller]").click()
            assert width() < larger
            tab.keyboard.press("0")
            view = dialog.locator("[role=img]")
            assert view.evaluate("view => view.scrollWidth <= view.clientWidth && view.scrollHeight <= view.clientHeight")
            tab.keyboard.press("Escape")
            expect(dialog).not_to_be_visible()
            expect(button).to_be_focused()


def test_code_of_the_dialog_is_loaded_when_it_is_opened(tab: Tab) -> None:
    requests: list[str] = []
    tab.on("request", lambda request: requests.append(request.url))
    tab.goto("./session/object-states/")
    tab.wait_for_load_state("networkidle")
    assert not [url for url in requests if "diagram" in url]
    tab.get_by_role("button", name=ENLARGE["ru"]).click()
    expect(tab.get_by_role("dialog")).to_be_visible()
    assert {url.rpartition("/")[2] for url in requests if "diagram" in url} == {"diagram.js", "diagram.css"}
    tab.get_by_role("button", name="Закрыть").click()
    expect(tab.get_by_role("dialog")).not_to_be_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_and_lines_stand_out(tab: Tab, guide: Guide, language: str) -> None:
    for page in dict.fromkeys(page for page, _ in drawn(guide, language)):
        tab.goto(f"./{address(page)}")
        for scheme in ("default", "slate"):
            tab.evaluate("scheme => { document.body.dataset.mdColorScheme = scheme }", scheme)
            found = tab.evaluate(CONTRASTS)
            low = [one for one in found if one[1] < 4.5]
            assert found and not low, (page.file, scheme, low)


def test_planted_pale_diagram_is_caught(tab: Tab) -> None:
    tab.goto("./session/object-states/")
    tab.add_style_tag(content=".diagram text { fill: #aaa !important }")
    assert min(contrast for _, contrast in tab.evaluate(CONTRASTS)) < 4.5
