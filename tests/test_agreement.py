"""A section changed in one language stays a finding until the other changes too or its author confirms it."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from conftest import Planted, report

from proof.agreement import RECORD, confirm, findings, main, read, update
from proof.guide import Guide

RU, EN, TWINS = "docs/ru/start/hello.md", "docs/en/start/hello.md", RECORD.as_posix()
KEY = "start/hello.md"


def test_sections_agree(updates: bool, guide: Guide) -> None:
    if updates:
        update(guide)
    report(list(findings(guide)))


@pytest.fixture
def agreed(planted: Planted) -> Planted:
    """The small guide, its sections written down."""
    planted.write(TWINS, "")
    update(planted.guide)
    assert not list(findings(planted.guide))
    return planted


def changed(planted: Planted, *files: str) -> None:
    for file in files:
        planted.change(file, {RU: "Текст.", EN: "Text before."}[file], "12")


def test_file_has_a_line_for_each_section_sorted(agreed: Planted) -> None:
    lines = (agreed.root / RECORD).read_text("utf-8").splitlines()
    assert [re.sub(r"[0-9a-f]{8}", "…", line) for line in lines if not line.startswith("#")] == [
        "", '["index.md"]', '"home" = ["…", "…"]', "", '["start/hello.md"]', '"hello" = ["…", "…"]', '"more" = ["…", "…"]',
    ]  # fmt: skip


@pytest.mark.parametrize("this, other, line", [(RU, EN, 5), (EN, RU, 5)])
def test_change_of_one_side_is_caught_and_update_does_not_confirm_it(agreed: Planted, this: str, other: str, line: int) -> None:
    changed(agreed, this)
    agreed.expect(findings(agreed.guide), this, line, f"the section 'hello' was changed here, but not in {other}:5")
    update(agreed.guide)
    (finding,) = findings(agreed.guide)
    assert finding.path.as_posix() == this
    assert "make confirm S=start/hello.md#hello (or: python -m proof.agreement start/hello.md#hello)" in finding.cure
    changed(agreed, other)
    agreed.expect(findings(agreed.guide), RU, 5, "both texts of this section have changed")
    update(agreed.guide)
    assert not list(findings(agreed.guide))


@pytest.mark.parametrize("this", [RU, EN])
@pytest.mark.parametrize("name", [f"{KEY}#hello", KEY, f"{RU}#hello", EN])
def test_author_confirms(agreed: Planted, capsys: pytest.CaptureFixture[str], this: str, name: str) -> None:
    changed(agreed, this)
    main([name], agreed.root)
    assert capsys.readouterr().out == f"confirmed: {KEY}#hello\n"
    assert not list(findings(agreed.guide))
    main([name], agreed.root)
    assert capsys.readouterr().out == f"{name}: nothing has changed\n"


def test_other_section_is_not_confirmed(agreed: Planted) -> None:
    changed(agreed, RU)
    assert confirm(agreed.guide, f"{KEY}#more") == []
    agreed.expect(findings(agreed.guide), RU, 5, "the section 'hello' was changed")


@pytest.mark.parametrize(
    "name, message",
    [
        ("start/hello.md#mor", "no such section. start/hello.md has: hello, more"),
        ("start/helo.md", "no such section. No page start/helo.md."),
        (None, "Name a section or a page: python -m proof.agreement session/flush.md#timeline"),
    ],
)
def test_what_is_not_there_cannot_be_confirmed(agreed: Planted, name: str | None, message: str) -> None:
    before = (agreed.root / RECORD).read_text("utf-8")
    with pytest.raises(SystemExit, match=re.escape(message)):
        main([name] if name else [], agreed.root)
    assert (agreed.root / RECORD).read_text("utf-8") == before


@pytest.mark.parametrize(
    "file, old, new",
    [
        (EN, "Text before.", "Text\nbefore."),
        (RU, "Текст.", "\n  Текст."),
        (EN, "Text before.", "Text\u00a0before."),
        (EN, "```python", "\n```python"),
    ],
)
def test_reflowing_is_no_change(agreed: Planted, file: str, old: str, new: str) -> None:
    agreed.change(file, old, new)
    assert not list(findings(agreed.guide))


@pytest.mark.parametrize(
    "file, old, new, line, id",
    [
        (RU, 'description: "Привет"', 'description: "Прощай"', 5, "hello"),
        (EN, 'description: "Hello"\n', 'description: "Hello"\nkeywords: "hi"\n', 6, "hello"),
        (EN, "1.  Prints.", "1.  Prints it.", 5, "hello"),
        (EN, "## More", "## Even more", 15, "more"),
        (RU, "[Домой]", "[Назад]", 15, "more"),
    ],
)
def test_all_of_a_section_counts(agreed: Planted, file: str, old: str, new: str, line: int, id: str) -> None:
    agreed.change(file, old, new)
    agreed.expect(findings(agreed.guide), file, line, f"the section '{id}' was changed here")


def both(planted: Planted, old: Callable[[str], str], new: str) -> None:
    for file, title in ((RU, "Ещё"), (EN, "More")):
        planted.change(file, old(title), new)


def test_new_section_is_written_by_update(agreed: Planted) -> None:
    both(agreed, lambda title: f"## {title} {{ #more }}", "## 1 { #one }\n\n## 2 { #more }")
    found = list(findings(agreed.guide))
    assert [(f.path.as_posix(), f.line, f.message.partition(",")[0]) for f in found] == [
        (RU, 17, "both texts of this section have changed"), (RU, 15, "the section is new"),
    ]  # fmt: skip
    update(agreed.guide)
    assert not list(findings(agreed.guide))


def test_new_page_is_one_finding(agreed: Planted) -> None:
    for file in (RU, EN):
        agreed.write(file.replace("hello", "other"), (agreed.root / file).read_text("utf-8"))
    agreed.expect(findings(agreed.guide), RU.replace("hello", "other"), 1, "the page is new")
    update(agreed.guide)
    assert not list(findings(agreed.guide))


def test_gone_section_is_taken_out_by_update(agreed: Planted) -> None:
    both(agreed, lambda title: f"## {title} {{ #more }}\n", "")
    found = list(findings(agreed.guide))
    line = (agreed.root / RECORD).read_text("utf-8").splitlines().index('["start/hello.md"]') + 3
    assert (found[-1].path, found[-1].line, found[-1].message) == (RECORD, line, "the section 'more' of start/hello.md is gone")
    update(agreed.guide)
    assert not list(findings(agreed.guide))
    assert (KEY, "more") not in read(agreed.root)


def test_section_that_one_language_lost_is_kept(agreed: Planted) -> None:
    before = read(agreed.root)
    agreed.change(EN, "## More { #more }\n", "")
    update(agreed.guide)
    assert read(agreed.root)[KEY, "more"] == before[KEY, "more"]


@pytest.mark.parametrize(
    "old, new, message",
    [
        ('["index.md"]\n', '<<<<<<< ours\n["index.md"]\n', "the file is damaged"),
        ('["index.md"]\n', '["index.md"]\nhome = "12345678"\n', "the file is damaged"),
        ('"home" = ["', '"home" = ["x', "the file is damaged"),
        ('"home" = [', '"home" = ["12345678", ', "the file is damaged"),
        ('"home" = [', 'home = [', "the file is not as it is written"),
    ],
)  # fmt: skip
def test_damage_is_caught(agreed: Planted, old: str, new: str, message: str) -> None:
    agreed.change(TWINS, old, new)
    (finding,) = findings(agreed.guide)
    assert finding.path == RECORD and finding.line >= 1 and message in finding.message and "make update" in finding.cure


def test_damage_is_not_written_over(agreed: Planted) -> None:
    agreed.change(TWINS, '["index.md"]\n', '<<<<<<< ours\n["index.md"]\n')
    before = (agreed.root / RECORD).read_text("utf-8")
    update(agreed.guide)
    with pytest.raises(SystemExit, match=r"tests/twins\.toml:\d+: the file is damaged"):
        main([KEY], agreed.root)
    assert (agreed.root / RECORD).read_text("utf-8") == before
