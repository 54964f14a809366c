"""Every program is shown by a page of its folder, is code and not prose, and has the recordings it should have, no others."""

from __future__ import annotations

import re
import tokenize
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from conftest import Planted, report

from proof.guide import RECORDED, Guide
from proof.mutations import RECORD
from proof.pages import LANGUAGES
from proof.snippets import DATABASES, DIRECTIVE, MARKER, Finding, in_package, programs
from proof.versions import VERSIONS

COMMENT = re.compile(r"#>.*|# \(\d+\)!?|# type: ignore\[[a-z-]+\]|# pyright: ignore\[\w+\]|# noqa: [A-Z]+\d+")


def shown_findings(guide: Guide) -> Iterator[Finding]:
    """Files that no page shows, that belong to no page, or whose names say nothing."""
    pages = {page.path.removesuffix(".md") for page in guide.pages}
    root = guide.root / "snippets"
    for path in guide.snippets:
        file = Path("snippets") / path
        if in_package(root / path, root):
            continue
        if path.parent.as_posix() not in pages:
            yield Finding(file, 1, f"there is no page docs/…/{path.parent.as_posix()}.md", "Put it into the folder of its page.")
        if not re.fullmatch(r"[a-z]+(_[a-z]+)*", path.name.partition(".")[0]):
            yield Finding(file, 1, "a name is words, joined by _, without digits", f"git mv {file.as_posix()} …")
        for language in LANGUAGES:
            of_the_other = path.suffix == ".mmd" and path.stem.endswith(
                tuple(f".{name}" for name in LANGUAGES if name != language)
            )
            if (language, path.as_posix()) not in guide.included and not of_the_other:
                cure = f'Include it in docs/{language}/{path.parent.as_posix()}.md: --8<-- "{path.as_posix()}", or delete it.'
                yield Finding(file, 1, f"no page in '{language}' shows it", cure)
    for main in sorted(root.rglob("__main__.py")):
        package = main.parent.relative_to(root).as_posix()
        for language in LANGUAGES:
            if not any(name == language and path.startswith(f"{package}/") for name, path in guide.included):
                cure = f"Show its files in docs/{language}/{Path(package).parent.as_posix()}.md."
                yield Finding(main.relative_to(guide.root), 1, f"no page in '{language}' shows a part of {package}", cure)


def prose_findings(guide: Guide) -> Iterator[Finding]:
    """Comments and docstrings that explain: explanations stand on the page, in its language."""
    for program in programs(guide.root / "snippets"):
        file = program.path.relative_to(guide.root)
        cure = "Say it on the page, in an annotation: `# (1)!` here and a numbered list under the fence."
        for token in tokenize.tokenize(BytesIO(program.text.encode()).readline):
            if token.type == tokenize.COMMENT and not COMMENT.fullmatch(token.string) and not MARKER.match(token.string):
                if token.start[0] == 1 and DIRECTIVE.match(token.string):
                    named, known = (program.versions, VERSIONS) if program.versions else (program.databases, tuple(DATABASES))
                    if named == [name for name in known if name in named] and (program.versions or named != list(known)):
                        continue
                    cure = f"Name some of: {', '.join(known)}, in this order. Without the line it runs on all databases."
                yield Finding(file, token.start[0], f"a comment: {token.string}", cure)


def recording_findings(guide: Guide) -> Iterator[Finding]:
    """Recordings left over from programs that are gone, renamed, or no longer run on that database."""
    root = guide.root / "snippets"
    expected: set[Path] = {guide.root / RECORD, *(path.with_suffix(".svg") for path in root.rglob("*.mmd"))}
    for program in programs(root):
        expected |= {program.recording(name) for name in (*program.databases, *program.versions)}
        expected |= {program.path.with_suffix(suffix) for suffix in (".csv", ".mmd", ".browser.txt")}
    expected |= {path for path in root.rglob("*.mmd") if path.stem.endswith(tuple(f".{language}" for language in LANGUAGES))}
    for path in sorted(root.rglob("*.*")):
        if (path.suffix in (".sql", ".csv", ".mmd", ".svg") or RECORDED.search(path.name)) and path not in expected:
            file = path.relative_to(guide.root)
            yield Finding(file, 1, "the recording of no program", f"git rm {file.as_posix()}")


def test_programs_are_shown(guide: Guide) -> None:
    report(list(shown_findings(guide)))


def test_programs_hold_no_prose(guide: Guide) -> None:
    report(list(prose_findings(guide)))


def test_recordings_belong_to_programs(guide: Guide) -> None:
    report(list(recording_findings(guide)))


def test_small_guide_has_no_findings(planted: Planted) -> None:
    assert not [*shown_findings(planted.guide), *prose_findings(planted.guide), *recording_findings(planted.guide)]


def test_planted_unshown_program_is_caught(planted: Planted) -> None:
    planted.write("snippets/start/hello/unshown.py", "print(1)\n#> 1\n")
    found = [str(finding) for finding in shown_findings(planted.guide)]
    assert [text.partition(":1: ")[0] for text in found] == ["snippets/start/hello/unshown.py"] * 2
    assert "no page in 'ru' shows it" in found[0] and "no page in 'en' shows it" in found[1]


@pytest.mark.parametrize(
    "name, message",
    [("start/hello/first2.py", "without digits"), ("start/goodbye/bye.py", "there is no page docs/…/start/goodbye.md")],
)
def test_planted_name_is_caught(planted: Planted, name: str, message: str) -> None:
    planted.write(f"snippets/{name}", "print(1)\n#> 1\n")
    assert any(
        message in finding.message and finding.path.as_posix() == f"snippets/{name}" for finding in shown_findings(planted.guide)
    )


@pytest.mark.parametrize(
    "line",
    [
        "# prints a number",
        "# databases: oracle",
        "# databases: sqlite, postgresql",
        "# versions: 1.3",
        "# versions: 2.0, 1.4",
        "number = 2  # two",
    ],
)
def test_planted_prose_is_caught(planted: Planted, line: str) -> None:
    planted.change("snippets/start/hello/hello.py", "number = 1\n", f"{line}\nnumber = 1\n")
    planted.expect(prose_findings(planted.guide), "snippets/start/hello/hello.py", 1, "a comment")


@pytest.mark.parametrize(
    "name",
    [
        "gone.sqlite.sql",
        "gone.1.4.txt",
        "gone.browser.txt",
        "hello.1.4.txt",
        "hello.postgresql.sql",
        "gone.csv",
        "gone.mmd",
        "gone.ru.svg",
        "hello.svg",
    ],
)
def test_planted_recording_is_caught(planted: Planted, name: str) -> None:
    planted.change("snippets/start/hello/hello.py", "number = 1\n", "# databases: sqlite\nnumber = 1\n")
    planted.write(f"snippets/start/hello/{name}", "COMMIT;\n")
    planted.expect(recording_findings(planted.guide), f"snippets/start/hello/{name}", 1, "the recording of no program")


def test_program_of_several_files(planted: Planted) -> None:
    planted.write("snippets/start/hello/game/__main__.py", "print(1)\n")
    planted.write("snippets/start/hello/game/models.py", "# a comment is fine here\n")
    found = [str(finding) for finding in shown_findings(planted.guide)]
    assert len(found) == 2 and "no page in 'ru' shows a part of start/hello/game" in found[0]
    for language in LANGUAGES:
        planted.change(f"docs/{language}/start/hello.md", "start/hello/hello.py:hello", "start/hello/game/models.py")
    assert [finding.path.name for finding in shown_findings(planted.guide)] == ["hello.py"] * 2
    assert not list(prose_findings(planted.guide))
