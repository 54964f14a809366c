"""A site is published only if nothing is missing or broken in it; `version.json` and the footer say from which commit it is."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Built, report
from test_site import Document, address

from proof import checked
from proof.figures import figures
from proof.guide import Guide
from proof.published import findings
from proof.snippets import Finding

ENVIRONMENT = {"SITE_URL": Built.url, "EDIT_URI": Built.edit_uri, "COMMIT_URL": Built.commit_url}
WITHOUT_NODE = "programs can't be run"


def published(site: Path, guide: Guide, **environment: str) -> list[Finding]:
    """The findings, but for what a build without Node lacks where there is no Node."""
    found = findings(site, guide, {**ENVIRONMENT, **environment})
    runs = (site / "assets" / "run").is_dir()
    return [finding for finding in found if runs or WITHOUT_NODE not in finding.message]


def test_nothing_is_missing(built: Built, guide: Guide) -> None:
    report(published(built.folder, guide))


def test_every_page_names_the_commit(built: Built, guide: Guide) -> None:
    for page in guide.pages:
        html = (built.folder / address(page) / "index.html").read_text("utf-8")
        [link] = Document(html).find("a", href=Built.commit_url)
        words = {"ru": "Проверено: 0123456", "en": "Checked at 0123456"}[page.language]
        assert f">{words}</a>" in html and link.keys() == {"href"}, page.file


def test_version_file_says_what_is_installed_and_counted(built: Built, guide: Guide) -> None:
    said = json.loads((built.folder / checked.NAME).read_text("utf-8"))
    assert said["url"] == Built.commit_url and Built.commit_url.endswith(f"/{said['commit']}")
    assert said["counts"]["pages"] * 2 == len(guide.pages)
    assert said["checked_with"]["sqlalchemy"] == figures()["sqlalchemy"]
    assert said["older_sqlalchemy"] == [figures()["sqlalchemy_1_4"], figures()["sqlalchemy_2_0"]]


def test_a_build_that_knows_no_commit_names_none(planted_site: Built) -> None:
    assert planted_site.build(COMMIT_URL="").returncode == 0
    assert "Checked at" not in (planted_site.folder / "en" / "index.html").read_text("utf-8")
    assert "commit" not in json.loads((planted_site.folder / checked.NAME).read_text("utf-8"))


def replace(old: str, new: str) -> Callable[[Path], None]:
    """Damage a file: put another text in the place of one."""

    def damage(path: Path) -> None:
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8", newline="\n")

    return damage


def cut(path: Path) -> None:
    """Damage a file: only its first half arrived."""
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


DAMAGES: list[tuple[str, Callable[[Path], None], str]] = [
    ("en/start/hello/index.html", Path.unlink, "not there"),
    ("start/hello/index.md", Path.unlink, "not there"),
    ("en/llms.txt", Path.unlink, "not there"),
    ("assets/card-ru.png", lambda path: path.write_bytes(b""), "empty"),
    ("programs/start/hello/hello.py", Path.unlink, "not there"),
    ("mapped.zip", cut, "the archive is broken"),
    ("version.json", replace(Built.commit_url, f"{Built.commit_url}0"), "not of this commit"),
    ("index.html", replace("default-src 'none'", "default-src 'self'"), "the content security policy"),
    ("index.html", replace("<script>", "<script>0;"), "the content security policy"),
    ("404.html", replace('http-equiv="Content-Security-Policy"', ""), "the content security policy"),
    ("en/index.html", replace(f'href="{Built.url}en/"', f'href="{Built.url}"'), 'no link rel="canonical"'),
    ("en/index.html", replace("start/hello/", "start/hallo/"), "leads to no file"),
    ("en/start/hello/index.html", replace('id="more"', 'id="less"'), "leads to no id"),
    ("index.html", replace("</body>", '<script src="//example.org/a.js"></script></body>'), "from another host"),
    ("assets/run/run.js", Path.unlink, WITHOUT_NODE),
    ("assets/run/pyodide.asm.wasm.gz", cut, "can't be decompressed"),
]


def test_planted_damage_is_caught(planted_site: Built) -> None:
    site, guide = planted_site.folder, planted_site.planted.guide
    assert planted_site.build().returncode == 0
    report(published(site, guide))
    for name, damage, message in DAMAGES:
        path = site / name
        if not path.is_file():
            assert not (site / "assets" / "run").is_dir(), name
            continue
        before = path.read_bytes()
        damage(path)
        found = [finding for finding in published(site, guide) if message in finding.message]
        assert found and all(finding.cure for finding in found), name
        path.write_bytes(before)
    report(published(site, guide))


@pytest.mark.parametrize(
    "name, value, message",
    [
        ("SITE_URL", "", "not known: SITE_URL"),
        ("SITE_URL", "https://mapped.invalid/", 'no link rel="canonical"'),
        ("COMMIT_URL", "https://git.invalid/commit/main", "names no commit"),
    ],
)
def test_another_environment_is_caught(built: Built, guide: Guide, name: str, value: str, message: str) -> None:
    assert any(message in finding.message for finding in published(built.folder, guide, **{name: value}))
