"""Runs the checks with one thing newer than it is pinned: `python -m proof.upstream sqlalchemy [--pre] [--report FOLDER]`.

It works in a clone of the last commit with an environment of its own, so nothing here changes. What the programs print, send and
draw otherwise is the diff of their recordings. Needs `git`, `make` and, for Pyodide, `npm`, and nothing that is installed by pip.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

from proof.clone import Clone, Tried
from proof.pins import pin

NAMES = ("sqlalchemy", "mkdocs-material", "pyodide", "python")
REPORT, DIFF = "README.md", "drift.diff"
TEST = ("make", "test", "PYTEST_ADDOPTS=--deselect=tests/test_requirements.py")
"""All checks but the one that holds what is installed against what is pinned."""

SHOWN = 60_000
"""Characters of a diff that a summary shows; the whole of it is a file beside the report."""


def wanted(name: str, now: str, version: str | None, pre: bool) -> list[str]:
    """What pip is to install: the version given, the newest of the series that the guide is about, or what comes after it."""
    if version:
        return [f"{name}=={version}"]
    if pre:
        return ["--pre", f"{name}>={now}"]
    return [f"{name}=={'.'.join(now.split('.')[:2])}.*" if name == "sqlalchemy" else name]


def upgrade(clone: Clone, name: str, version: str | None, pre: bool) -> tuple[str, str, list[Tried]]:
    """Make what one command upgrades newer, after the pinned requirements are there: the version before, now, the steps."""
    steps = [clone.run("make", f"PYTHON={sys.executable}", ".venv/ready")]
    python, web = ".venv/bin/python", "proof/web"
    if not steps[0].passed:
        return "what is pinned", "not installed", steps
    if name == "python":
        return "what is pinned", sys.version.split()[0], steps
    if name == "pyodide":

        def read() -> str:
            return json.loads((clone.folder / web / "package.json").read_text("utf-8"))["dependencies"]["pyodide"]

        before, newest = read(), f"pyodide@{version or 'latest'}"
        options = ("--package-lock-only", "--save-exact", "--ignore-scripts", "--no-audit", "--no-fund")
        steps.append(clone.run("npm", "install", "--prefix", web, *options, newest))
        return before, read(), steps
    before = pin(clone.folder / "requirements.txt", name)[1]
    steps.append(clone.run(python, "-m", "pip", "install", "--quiet", "--upgrade", *wanted(name, before, version, pre)))
    now = clone.read(python, "-c", f"from importlib.metadata import version; print(version({name!r}))").strip()
    return before, now, steps


def written(title: str, steps: list[Tried], changed: str, diff: str) -> str:
    """The report, in Markdown."""
    lines = [f"# {title}", ""]
    lines += [f"- `{step.command}`: {'passed' if step.passed else '**failed**'}" for step in steps]
    lines += ["", "## What is recorded otherwise", "", "```text", changed.rstrip() or "nothing", "```"]
    if diff:
        more = f"\n… {len(diff) - SHOWN} characters more in {DIFF}" if len(diff) > SHOWN else ""
        lines += ["", "````diff", diff[:SHOWN].rstrip() + more, "````"]
    for step in (step for step in steps if not step.passed):
        lines += ["", f"## {step.command}", "", "````text", step.said.rstrip(), "````"]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Try it, write the report and the diff; the exit status is 1 where anything drifted or failed."""
    parser = argparse.ArgumentParser(description=str(__doc__).partition("\n")[0])
    parser.add_argument("name", choices=NAMES)
    parser.add_argument("--version", help="instead of the newest")
    parser.add_argument("--pre", action="store_true", help="take a pre-release, if there is one")
    parser.add_argument("--report", type=Path, default=Path("report"), help="the folder to write into")
    parser.add_argument("--record-only", action="store_true", help="leave out the other checks")
    given = parser.parse_args()
    report: Path = given.report
    report.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="upstream") as name:
        clone = Clone(Path(name).resolve() / "project")
        before, now, steps = upgrade(clone, given.name, given.version, given.pre)
        title = f"{given.name}: {before} → {now}"
        done = all(step.passed for step in steps)
        if done and before == now:
            title = f"{given.name}: {now} is the newest"
        elif done:
            steps.append(clone.run("make", "update"))
            if not given.record_only:
                steps.append(clone.run(*TEST))
        clone.read("git", "add", "--intent-to-add", ".")
        scope = ("--", "snippets")
        changed, diff = (clone.read("git", "diff", *options, *scope) for options in (("--stat=120",), ()))
    text = written(title, steps, changed, diff)
    (report / REPORT).write_text(text, "utf-8", newline="\n")
    (report / DIFF).write_text(diff, "utf-8", newline="\n")
    print(text)
    sys.exit(bool(diff) or not all(step.passed for step in steps))


if __name__ == "__main__":
    main()
