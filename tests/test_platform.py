"""What only the hosting platform reads: workflows, issue forms and the bot's settings follow its schemas, and are safe."""

from __future__ import annotations

import re
import subprocess
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from conftest import Planted, report

from proof.snippets import Finding

SCHEMAS = {
    "workflows/*.yml": ("vendor.github-workflows", "custom.github-workflows-require-timeout"),
    "dependabot.yml": ("vendor.dependabot",),
    "ISSUE_TEMPLATE/config.yml": ("vendor.github-issue-config",),
    "ISSUE_TEMPLATE/[!c]*.yml": ("vendor.github-issue-forms",),
}
"""The files below `.github/`, and the schemas that come with check-jsonschema."""

ZIZMOR = ("zizmor", "--offline", "--no-progress", "--persona=pedantic", "--strict-collection", ".github")


def tool(root: Path, name: str, *arguments: str) -> str:
    """What a tool of the environment says; empty where it finds nothing."""
    command = [str(Path(sysconfig.get_path("scripts"), name)), *arguments]
    done = subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8")
    return done.stdout + done.stderr if done.returncode else ""


def schema_findings(root: Path) -> Iterator[Finding]:
    """Files that the platform would not read as they are meant."""
    for pattern, schemas in SCHEMAS.items():
        files = sorted(path.relative_to(root).as_posix() for path in (root / ".github").glob(pattern))
        for schema in schemas:
            command = ("check-jsonschema", "--builtin-schema", schema)
            wrong = files if files and tool(root, *command, *files) else []  # together first: it takes long to start
            for file in wrong:
                if said := tool(root, *command, file):
                    yield Finding(Path(file), 1, said.strip(), f"See it alone with: {' '.join(command)} {file}")


def form_findings(root: Path) -> Iterator[Finding]:
    """Forms in which two fields have one id, or that let an empty issue through."""
    for path in sorted((root / ".github/ISSUE_TEMPLATE").glob("[!c]*.yml")):
        text = path.read_text("utf-8")
        fields = [field for field in yaml.safe_load(text)["body"] if field["type"] != "markdown"]
        ids = [field.get("id") for field in fields]
        for id in sorted({str(id) for id in ids if ids.count(id) > 1}):
            line = max(number for number, line in enumerate(text.splitlines(), 1) if line.strip() == f"id: {id}")
            yield Finding(path.relative_to(root), line, f"the id {id} stands twice", "Give each field an id of its own.")
        if not any(field.get("validations", {}).get("required") for field in fields):
            yield Finding(path.relative_to(root), 1, "no field is required", "Say validations: {required: true} of one.")


def command_findings(root: Path) -> Iterator[Finding]:
    """Commands of workflows, and of the page about them, that start a module or a target of `make` which is not there."""
    targets = set(re.findall(r"^(\w+):", (root / "Makefile").read_text("utf-8"), re.MULTILINE))
    for path in sorted((root / ".github/workflows").iterdir()):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            for module in re.findall(r"python -m (proof\.\w+)", line):
                if not (root / module.replace(".", "/")).with_suffix(".py").is_file():
                    yield Finding(path.relative_to(root), number, f"there is no module {module}", "Correct the name.")
            for target in set(re.findall(r"(?:run: |`)make (\w+)", line)) - targets:
                yield Finding(path.relative_to(root), number, f"there is no target {target}", "Correct the name, or add it.")


def list_findings(root: Path) -> Iterator[Finding]:
    """Workflows that the page about them leaves out, or names in vain."""
    folder, page = root / ".github/workflows", Path(".github/workflows/README.md")
    listed = set(re.findall(r"^\| `([\w./]+)` \|", (root / page).read_text("utf-8"), re.MULTILINE))
    for name in sorted(name for name in listed if not (folder / name).is_file()):
        yield Finding(page, 1, f"{name} is listed and not there", "Take its line out of the table, or correct the name.")
    for name in sorted({path.name for path in folder.glob("*.yml")} - listed):
        yield Finding(page, 1, f"{name} is there and not listed", "Add a line for it to the table.")


def test_files_follow_the_schemas(pytestconfig: pytest.Config) -> None:
    for pattern in SCHEMAS:
        assert list((pytestconfig.rootpath / ".github").glob(pattern)), pattern
    report(list(schema_findings(pytestconfig.rootpath)))


def test_forms_and_commands(pytestconfig: pytest.Config) -> None:
    report([finding for check in CHECKS if check is not schema_findings for finding in check(pytestconfig.rootpath)])


def test_workflows_are_safe(pytestconfig: pytest.Config) -> None:
    if said := tool(pytestconfig.rootpath, *ZIZMOR):
        pytest.fail(f"{said}\nSee it alone with: {' '.join(ZIZMOR)}", pytrace=False)


FORM = """name: A form
description: For what it is
body:
  - {type: input, id: page, attributes: {label: Page}, validations: {required: true}}
  - type: textarea
    id: mistake
    attributes: {label: Mistake}
"""
WORKFLOW = """name: check
on: [push]
permissions: {}
concurrency: {group: check, cancel-in-progress: true}
jobs:
  check:
    name: Check
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - run: python -m proof.published
"""


CHECKS = (schema_findings, form_findings, command_findings, list_findings)


@pytest.fixture
def hosted(planted: Planted) -> Planted:
    """A small project with a form and a workflow."""
    planted.write(".github/ISSUE_TEMPLATE/form.yml", FORM)
    planted.write(".github/workflows/check.yml", WORKFLOW)
    planted.write(".github/workflows/README.md", "| `check.yml` | always | everything |\n")
    planted.write("proof/published.py", "")
    planted.write("Makefile", "test:\n\tpytest\n")
    return planted


def test_what_is_right_passes(hosted: Planted) -> None:
    findings = [found for check in CHECKS for found in check(hosted.root)]
    assert not findings and not tool(hosted.root, *ZIZMOR)


@pytest.mark.parametrize(
    "name, old, new, line, message",
    [
        ("ISSUE_TEMPLATE/form.yml", "attributes: {label: Mistake}", "", 1, "attributes"),
        ("ISSUE_TEMPLATE/form.yml", "id: mistake", "id: page", 6, "the id page stands twice"),
        ("ISSUE_TEMPLATE/form.yml", "{required: true}", "{required: false}", 1, "no field is required"),
        ("workflows/check.yml", "    timeout-minutes: 5\n", "", 1, "timeout-minutes"),
        ("workflows/check.yml", "runs-on: ubuntu-latest", "run-on: ubuntu-latest", 1, "runs-on"),
        ("workflows/check.yml", "proof.published", "proof.publish", 11, "there is no module proof.publish"),
        ("workflows/README.md", "| `check.yml` | always | everything |", "", 1, "check.yml is there and not listed"),
        ("workflows/check.yml", "run: python -m proof.published", "run: make tests", 11, "there is no target tests"),
        ("workflows/README.md", "| always |", "| always |\n| `gone.yml` |", 1, "gone.yml is listed and not there"),
    ],
)
def test_planted_mistake_is_caught(hosted: Planted, name: str, old: str, new: str, line: int, message: str) -> None:
    hosted.change(f".github/{name}", old, new)
    found = {finding.path: finding for check in CHECKS for finding in check(hosted.root)}
    hosted.expect(found.values(), f".github/{name}", line, message)


@pytest.mark.parametrize(
    "old, new, audit",
    [
        ("run: python -m proof.published", "uses: actions/checkout@v5", "unpinned-uses"),
        ("permissions: {}\n", "permissions: write-all\n", "excessive-permissions"),
        ("python -m proof.published", "echo ${{ github.head_ref }}", "template-injection"),
    ],
)
def test_planted_danger_is_caught(hosted: Planted, old: str, new: str, audit: str) -> None:
    hosted.change(".github/workflows/check.yml", old, new)
    assert f"[{audit}]" in tool(hosted.root, *ZIZMOR)
