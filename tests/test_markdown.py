"""A fence that includes a program becomes its code, its output, and a closed pane with the SQL of each database."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from conftest import Planted
from markdown import markdown

import proof.markdown
import proof.panes
from proof.pages import annotations_after
from proof.panes import counted, outcome
from proof.snippets import BOUNDARY, Program, format_recording, parse_recording, sections
from proof.versions import exact

FENCE = '```python\n--8<-- "start/hello/hello.py:hello"\n```'
SQLITE = "BEGIN (implicit);\n\n-- --8<-- [start:hello]\nSELECT 1;\n\nSELECT ?;\n-- (2,)\n-- --8<-- [end:hello]\n\nROLLBACK;\n"
POSTGRESQL = SQLITE.replace("SELECT ?;\n-- (2,)", "SELECT %(x)s;\n-- {'x': 2}")

Render = Callable[..., str]


@pytest.fixture
def render(planted: Planted, monkeypatch: pytest.MonkeyPatch) -> Render:
    monkeypatch.setattr(proof.markdown, "ROOT", planted.root)
    monkeypatch.setattr(proof.panes, "WORDS", planted.root / "words.toml")

    def render(text: str, language: str = "en", sqlite: str = SQLITE, postgresql: str = POSTGRESQL) -> str:
        planted.write("snippets/start/hello/hello.sqlite.sql", sqlite)
        planted.write("snippets/start/hello/hello.postgresql.sql", postgresql)
        return markdown(
            text,
            extensions=[
                "proof.markdown", "admonition", "pymdownx.details", "pymdownx.highlight", "pymdownx.snippets",
                "pymdownx.superfences", "pymdownx.tabbed", "tables",
            ],
            extension_configs={
                "proof.markdown": {"lang": language},
                "pymdownx.snippets": {
                    "base_path": [str(planted.root / "snippets")],
                    "check_paths": True,
                    "dedent_subsections": True,
                },
                "pymdownx.tabbed": {"alternate_style": True},
            },
        )  # fmt: skip

    return render


def text_of(html: str) -> str:
    return re.sub(r"<[^>]*>", "", html).replace("&gt;", ">")


def test_code_output_and_pane(render: Render) -> None:
    html = render(FENCE)
    assert '<span class="c1 output">#&gt; 1</span>' in html
    assert '<details class="sql">\n<summary>SQL · 2\N{NO-BREAK SPACE}statements</summary>' in html
    assert "SQLite · 2" in html and "PostgreSQL · 2" in html
    assert "SELECT ?;\n-- (2,)" in text_of(html) and "SELECT %(x)s;" in text_of(html)
    assert "BEGIN" not in html and "ROLLBACK" not in html and "8&lt;" not in html and "--8<--" not in html
    assert "open" not in html.partition("<details")[2].partition(">")[0]


def test_whole_program_has_neither_markers_nor_directive(render: Render, planted: Planted) -> None:
    planted.change("snippets/start/hello/hello.py", "number = 1\n", "# databases: sqlite\nnumber = 1\n")
    html = render('```python\n--8<-- "start/hello/hello.py"\n```')
    assert "8<--" not in text_of(html) and "databases" not in html
    assert "number = 1" in text_of(html) and "BEGIN" in html
    assert "SQLite · 2" in html and "PostgreSQL" not in html


@pytest.mark.parametrize(
    "language, word, numbers",
    [
        ("en", "statement", [1]),
        ("en", "statements", [0, 2, 5, 11, 21, 2500]),
        ("ru", "инструкция", [1, 21, 101]),
        ("ru", "инструкции", [2, 4, 22, 103]),
        ("ru", "инструкций", [0, 5, 11, 14, 111, 2500]),
    ],
)
def test_plural(language: str, word: str, numbers: list[int]) -> None:
    assert [counted(number, language) for number in numbers] == [f"{number}\N{NO-BREAK SPACE}{word}" for number in numbers]


def test_each_database_has_its_own_count(render: Render) -> None:
    html = render(FENCE, "ru", postgresql=POSTGRESQL.replace("SELECT 1;\n\n", ""))
    assert "SQL · 2\N{NO-BREAK SPACE}инструкции (SQLite), 1\N{NO-BREAK SPACE}инструкция (PostgreSQL)" in html
    assert "SQLite · 2" in html and "PostgreSQL · 1" in html


@pytest.mark.parametrize(
    "recorded, summary",
    [
        ("", None),
        ("SELECT 1;\n", None),
        ("-- --8<-- [start:hello]\nBEGIN (implicit);\n-- --8<-- [end:hello]\n", None),
        ("-- --8<-- [start:hello]\nCOMMIT;\n-- --8<-- [end:hello]\n", "SQL · COMMIT"),
        (
            "-- --8<-- [start:hello]\nSAVEPOINT s;\n\nROLLBACK TO SAVEPOINT s;\n-- --8<-- [end:hello]\n",
            "SQL · 2\N{NO-BREAK SPACE}statements",
        ),
    ],
)
def test_pane_only_where_something_was_sent(render: Render, recorded: str, summary: str | None) -> None:
    html = render(FENCE, sqlite=recorded, postgresql=recorded)
    assert ("<details" in html) == bool(summary)
    assert not summary or f"<summary>{summary}</summary>" in html


@pytest.mark.parametrize(
    "language, title, nothing",
    [
        ("en", "1.4 works · 2.0 silently ignored · 2.1 ArgumentError", "Nothing printed, no warning."),
        ("ru", "1.4 работает · 2.0 молча не действует · 2.1 ArgumentError", "Ни вывода, ни предупреждений."),
    ],
)
def test_pane_of_versions(render: Render, planted: Planted, language: str, title: str, nothing: str) -> None:
    planted.change("snippets/start/hello/hello.py", "number = 1\n", "# versions: 1.4, 2.0, 2.1\nnumber = 1\n")
    for version, event in (("2.0", "warns: SAWarning: no\n\nignored: 0 rows"), ("2.1", "raises: ArgumentError: no: never")):
        planted.write(f"snippets/start/hello/hello.{version}.txt", format_recording([("hello", event), (None, "#> 7")]))
    html = render(FENCE, language)
    assert f'<details class="versions" open="open">\n<summary>SQLAlchemy {title}</summary>' in html
    assert "SQLite" not in html and "#> 7" not in text_of(html)
    tabs = re.findall(r"<label[^>]*>([^<]*)</label>", html)
    assert tabs == [exact(version) for version in ("1.4", "2.0", "2.1")]
    assert re.findall(r"<input checked[^>]*>", html) == re.findall(r'<input[^>]* id="__tabbed_1_3"[^>]*>', html)
    shown = text_of(html)
    assert nothing in shown and "warns: SAWarning: no\nignored: 0 rows" in shown and "raises: ArgumentError: no: never" in shown


def test_table_of_versions_shows_what_its_program_says(render: Render, planted: Planted) -> None:
    planted.change("snippets/start/hello/hello.py", "number = 1\n", "# versions: 2.0, 2.1\nnumber = 1\n")
    planted.write("snippets/start/hello/hello.csv", "old,2.0,2.1\na,works,`ArgumentError`\n")
    planted.write("words.toml", "")
    planted.write(
        "snippets/start/hello/hello.2.1.txt", format_recording([("hello", "#> 7"), (None, "#> a\n  ArgumentError: no")])
    )
    html = render('```table\n--8<-- "start/hello/hello.csv"\n```')
    assert html.index("<table>") < html.index('<details class="versions">\n<summary>What each version says</summary>')
    assert "#> a\n  ArgumentError: no" in text_of(html) and "#> 7" not in text_of(html)


@pytest.mark.parametrize(
    "events, word",
    [
        ([], "works"),
        (["#> 7"], "→ `7`"),
        (['#> "7"'], "works"),
        (["#> 7", "#> 7"], "works"),
        (["#> a player with a long name"], "works"),
        (["#> raises: no", "#> 7"], "works"),
        (["warns: SAWarning: x", "#> 1"], "warns"),
        (["warns: SAWarning: x", "ignored: 0 rows"], "silently ignored"),
        (["warns: SAWarning: x", "raises: KeyError: 'x'"], "KeyError"),
    ],
)
def test_outcome_in_a_word(events: list[str], word: str) -> None:
    assert outcome(events, "en") == word


def test_author_can_leave_the_pane_out(render: Render) -> None:
    html = render(FENCE.replace("python", 'python sql="off"'))
    assert "<details" not in html and "print" in html and "off" not in html


@pytest.mark.parametrize(
    "before, indent, inside",
    [
        ("1.  Item\n\n", "    ", "ol"),
        ("-   Item\n\n", "    ", "ul"),
        ('!!! note "Title"\n\n', "    ", "div"),
        ('??? question "Title"\n\n', "    ", "details"),
        ('=== "Tab"\n\n', "    ", "div"),
        ('-   Item\n\n    === "Tab"\n\n', "        ", "ul"),
    ],
)
def test_inside_lists_tabs_and_admonitions(render: Render, before: str, indent: str, inside: str) -> None:
    block = f"{FENCE}\n\n1.  Prints.\n\nAfter."
    html = render(before + "\n".join(indent + line if line else "" for line in block.splitlines()))
    assert html.count('<details class="sql">') == 1 and html.endswith(f"</{inside}>")
    code, notes, pane, after = (html.index(part) for part in ("print", "Prints.", '<details class="sql">', "After."))
    assert code < notes < pane < after
    assert "```" not in html and "8<--" not in html


def test_section_that_runs_again_appears_again(render: Render) -> None:
    again = SQLITE.replace("ROLLBACK;", "-- --8<-- [start:hello]\nSELECT 3;\n-- --8<-- [end:hello]\n\nROLLBACK;")
    html = text_of(render(FENCE, sqlite=again))
    assert html.index("SELECT 1;") < html.index("SELECT ?;") < html.index("SELECT 3;") and "SQLite · 3" in html


def test_recording_is_read_back_as_written() -> None:
    entries = [
        (None, "BEGIN (implicit);"),
        ("a", "SELECT 1\nFROM t;\n-- (1,)"),
        ("a", "COMMIT;"),
        (None, "SELECT 2;"),
        ("a", "SELECT 3;"),
    ]
    assert parse_recording(format_recording(entries)) == entries
    assert format_recording([]) == "" and parse_recording("") == []


@pytest.mark.parametrize(
    "text", ["BEGIN (implicit);", "COMMIT;", "ROLLBACK;", "BEGIN;", "COMMIT using DBAPI connection.commit(), has no effect;"]
)
def test_boundaries_are_not_statements(text: str) -> None:
    assert BOUNDARY.fullmatch(text)


@pytest.mark.parametrize("text", ["ROLLBACK TO SAVEPOINT s;", "SAVEPOINT s;", "SELECT 1;", "COMMIT PREPARED 'x';"])
def test_statements_are_not_boundaries(text: str) -> None:
    assert not BOUNDARY.fullmatch(text)


def test_annotations_end_where_the_list_ends() -> None:
    lines = ["", "1.  One", "    more", "", "    and more", "2.  Two", "", "Text", "1.  Another list"]
    assert annotations_after(lines, 0, "") == 6
    assert annotations_after(["", "Text"], 0, "") == 0


def test_missing_file_is_left_to_snippets(render: Render) -> None:
    with pytest.raises(Exception, match=r"goodbye\.py"):
        render(FENCE.replace("hello.py", "goodbye.py"))


def test_sections_of_a_program(planted: Planted) -> None:
    program = Program(planted.root / "snippets/start/hello/hello.py")
    assert sections(program.text) == {"hello": range(3, 5)} and program.shown("hello") == range(3, 5)


@pytest.mark.parametrize("language, head, cell", [("en", "left", "yes"), ("ru", "осталось", "да")])
def test_recorded_table(render: Render, planted: Planted, language: str, head: str, cell: str) -> None:
    planted.write("snippets/start/hello/hello.csv", 'left,`cascade`\nyes,"a | b"\n')
    planted.write("words.toml", '[ru]\n"left" = "осталось"\n"yes" = "да"\n')
    html = render('!!! note ""\n\n    ```table\n    --8<-- "start/hello/hello.csv"\n    ```\n', language)
    assert '<div class="md-typeset__table"><table>' in html and f"<th>{head}</th>" in html and f"<td>{cell}</td>" in html
    assert "<th><code>cascade</code></th>" in html and "<td>a &#124; b</td>" in html and "```" not in html


def test_diagram_is_inlined_with_its_alternative(render: Render, planted: Planted) -> None:
    planted.write("snippets/start/hello/hello.en.mmd", "flowchart LR\n  accTitle: Layers\n  accDescr: From a to b\n  a --> b\n")
    planted.write("snippets/start/hello/hello.en.svg", "<svg><text>a</text></svg>\n")
    html = render('1.  Item\n\n    ```mermaid\n    --8<-- "start/hello/hello.en.mmd"\n    ```\n\n    After.\n')
    assert 'role="img" aria-label="Layers"' in html and "<svg><text>a</text></svg>" in html
    assert "<p>From a to b</p><ul><li>a → b</li></ul>" in html
    assert "```" not in html and "mermaid" not in html and html.index("<svg>") < html.index("After.")
    planted.write("snippets/start/hello/hello.mmd", "erDiagram\n  guilds {\n    INTEGER id PK\n  }\n")
    planted.write("snippets/start/hello/hello.svg", "<svg/>\n")
    assert 'aria-label="Схема базы данных: guilds"' in render('```mermaid\n--8<-- "start/hello/hello.mmd"\n```', "ru")


@pytest.mark.parametrize(
    "language, label, answer", [("en", "What does it print?", "Answer"), ("ru", "Что она напечатает?", "Ответ")]
)
@pytest.mark.parametrize("indent", ["", "    "])
def test_question_hides_the_output_and_what_follows(
    render: Render, planted: Planted, language: str, label: str, answer: str, indent: str
) -> None:
    lines = (*FENCE.replace("python", 'python ask="on"').splitlines(), "", "1.  Prints.", "", "The reason.")
    block = "\n".join(f"{indent}{line}".rstrip() for line in lines)
    html = render(f"{'!!! question' if indent else '## Question'}\n\n{block}\n\n## Next\n", language)
    shown, answered = html.split(f'<details class="success">\n<summary>{answer}</summary>')
    hidden, rest = answered.rsplit("</details>", 1)
    assert "print(number)" in text_of(shown) and "#>" not in text_of(shown) and "Prints." in shown
    form = shown[shown.index("<form") :]
    assert f"<label>{label}<input " in form and "textarea" not in form and "<output></output></form>" in form
    assert re.search(r"<code>1\n?</code>", hidden) and '<details class="sql">' in hidden and "The reason." in hidden
    assert "The reason." not in shown and "Next" in rest and "Next" not in hidden


def test_field_has_a_row_for_each_line_of_the_answer(render: Render, planted: Planted) -> None:
    planted.change("snippets/start/hello/hello.py", "#> 1\n", '"""\n1\n2\n"""\nprint(3)\n#> 3\n')
    html = render(FENCE.replace("python", 'python ask="on"'))
    assert '<textarea rows="3" ' in html and re.search(r"<code>1\n2\n3\n?</code>", html)
    assert text_of(html).count("print(") == 2 and '"""' not in text_of(html)
