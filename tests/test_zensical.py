"""What Zensical leaves out is counted: no rule counts nothing, and what is missing is found."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from conftest import Built, Planted

from proof.guide import Guide
from proof.lost import RULES, broken, compared, kinds, report
from proof.pages import LANGUAGES
from proof.zensical import call, configuration, main

URL = "https://mapped.invalid/"
NEEDS_NODE = {"buttons for running programs", "links to program files"}
HTML = '<h1 id="hello"></h1><details class="sql"></details><a href="{}#hello"></a><a href="https://example.org/">'


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_counts_something(rule: str, built: Built) -> None:
    if rule in NEEDS_NODE and not (built.folder / "assets" / "run").is_dir():
        pytest.skip("without Node the site is built without what runs programs")
    assert any(re.search(RULES[rule], path.read_text("utf-8")) for path in built.folder.rglob("index.html"))


def test_nothing_is_lost_between_a_site_and_itself(built: Built, guide: Guide) -> None:
    assert [loss for loss in compared(built.folder, built.folder, guide) if loss.pages or loss.now < loss.before] == []
    assert broken(built.folder, built.folder, built.url) == {}


@pytest.fixture
def sites(planted: Planted) -> tuple[Path, Path]:
    """Two builds of the small guide: the second has lost a page, a pane, a file and the target of a link."""
    for site in ("before", "now"):
        for page in planted.guide.pages:
            planted.write(f"{site}/{page.address}index.html", HTML.format("../" if page.path != "index.md" else ""))
        planted.write(f"{site}/llms.txt", "x")
    before, now = planted.root / "before", planted.root / "now"
    (now / "llms.txt").unlink()
    (now / "en/index.html").unlink()
    planted.change("now/index.html", HTML.format(""), HTML.format("x/").replace("sql", "lql"))
    return before, now


def test_planted_losses_are_counted(sites: tuple[Path, Path], planted: Planted) -> None:
    before, now = sites
    losses = {loss.rule: loss for loss in compared(before, now, planted.guide) if loss.pages}
    assert {rule: (loss.before, loss.now, loss.pages) for rule, loss in losses.items()} == {
        "pages": (4, 3, {"docs/en/index.md": (1, 0)}),
        "panes of SQL": (3, 2, {"docs/ru/index.md": (1, 0)}),
    }
    assert kinds(before) - kinds(now) == {"llms.txt": 1, "index.html": 1}
    assert {wrong: sorted(targets) for wrong, targets in broken(before, now, URL).items()} == {"leads to no file": ["x/#hello"]}
    text = "\n".join(report("Title", before, now, planted.guide, URL))
    assert "| panes of SQL | 3 | 2 | 1 |" in text and "- `docs/ru/index.md`: 1 → 0" in text and "| `llms.txt` | 1 | 0 |" in text


def test_a_build_that_fails_is_reported(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("proof.zensical.compare", lambda: call("-c", "import sys; sys.exit('no such theme')", cwd=tmp_path))
    monkeypatch.setattr("sys.argv", ["zensical", "--report", str(tmp_path / "report")])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code and "no such theme" in (tmp_path / "report/README.md").read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_configuration_names_what_hooks_do(language: str, guide: Guide) -> None:
    config = configuration(language, Path("site"))
    assert "hooks" not in config and config["theme"]["language"] == language
    assert config["markdown_extensions"][0] == {"proof.markdown": {"lang": language, "run": True}}
    names = [name for item in config["nav"] if isinstance(item, dict) for name in item]
    expected = guide.nav_translations.values() if language == "en" else guide.nav_translations
    assert sorted(names) == sorted(expected)
