"""Builds both trees with Zensical, and counts what its pages lack: `python -m proof.zensical [--report FOLDER]`.

Zensical reads the same Markdown extensions as MkDocs and no hooks. It is installed, newest, into a folder of its own.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import yaml
from mkdocs.utils.yaml import yaml_load

from proof import ROOT
from proof.guide import Guide
from proof.lost import report
from proof.pages import LANGUAGES

URL = "https://mapped.invalid/"
KNOWN = {"SITE_URL": URL, "EDIT_URI": f"{URL}edit/", "COMMIT_URL": f"{URL}commit/{'0' * 40}"}


def configuration(language: str, site: Path) -> dict[str, Any]:
    """The project's configuration for one tree, with what hooks and plugins say to MkDocs said outright."""
    config: dict[str, Any] = yaml_load((ROOT / "mkdocs.yml").read_text("utf-8"))
    plugins = {name: options for plugin in config["plugins"] for name, options in plugin.items()}
    own = next(one for one in plugins.pop("i18n")["languages"] if one["locale"] == language)
    names = own.get("nav_translations", {})

    def translated(items: list[Any]) -> list[Any]:
        return [
            {names.get(name, name): translated(value) for name, value in item.items()} if isinstance(item, dict) else item
            for item in items
        ]

    folder = "" if language == LANGUAGES[0] else f"{language}/"
    ours = {"proof.markdown": {"lang": language, "run": True}}
    for one in config["markdown_extensions"]:
        if "pymdownx.snippets" in one:
            one["pymdownx.snippets"]["base_path"] = [str(ROOT / "snippets")]
    plugins["mkdocstrings"]["custom_templates"] = str(ROOT / plugins["mkdocstrings"]["custom_templates"])
    changed = {
        "site_url": KNOWN["SITE_URL"] + folder,
        "site_description": own["site_description"],
        "docs_dir": f"docs/{language}",
        "site_dir": str(site / folder),
        "edit_uri": f"{KNOWN['EDIT_URI']}{language}/",
        "theme": {**config["theme"], "language": language, "custom_dir": str(ROOT / "theme")},
        "extra": {**config["extra"], "commit_url": KNOWN["COMMIT_URL"]},
        "nav": translated(config["nav"]),
        "plugins": [{name: value} for name, value in plugins.items()],
        "markdown_extensions": [ours, *config["markdown_extensions"]],
    }
    return {**{name: value for name, value in config.items() if name not in ("hooks", "watch")}, **changed}


class BuildError(RuntimeError):
    """A command failed; the message is what it said."""


def call(*command: str | Path, cwd: Path, **environment: str) -> None:
    """Run a command of this Python. Raises BuildError."""
    done = subprocess.run(
        [sys.executable, *map(str, command)],
        cwd=cwd, env={**os.environ, "PYTHONUTF8": "1", **environment},
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
    )  # fmt: skip
    if done.returncode:
        raise BuildError(f"{' '.join(map(str, command))}\n{done.stdout}")


def compare() -> str:
    """Build with both, and return the comparison. Raises BuildError."""
    with tempfile.TemporaryDirectory(prefix="zensical") as name:
        work = Path(name).resolve()
        before, now, packages = work / "mkdocs", work / "site", work / "packages"
        call("-m", "pip", "install", "--quiet", "--target", packages, "zensical", cwd=work)
        shutil.copytree(ROOT / "docs", work / "docs")  # it has to lie beside the configuration
        path = os.pathsep.join(map(str, (packages, ROOT)))
        for language in LANGUAGES:
            file = work / f"{language}.yml"
            file.write_text(yaml.safe_dump(configuration(language, now), allow_unicode=True, sort_keys=False), "utf-8")
            call("-m", "zensical", "build", "-f", file, cwd=work, PYTHONPATH=path, **KNOWN)
        call("-m", "mkdocs", "build", "--strict", "--site-dir", before, cwd=ROOT, NO_MKDOCS_2_WARNING="1", **KNOWN)
        [metadata] = packages.glob("zensical-*.dist-info")
        version = metadata.name.removeprefix("zensical-").removesuffix(".dist-info")
        return "\n".join(report(f"Zensical {version} in the place of MkDocs", before, now, Guide(ROOT), URL)) + "\n"


def main() -> None:
    """Write the report; the exit status is 1 where a build fails."""
    parser = argparse.ArgumentParser(description=str(__doc__).partition("\n")[0])
    parser.add_argument("--report", type=Path, default=Path("report"), help="the folder to write README.md into")
    folder: Path = parser.parse_args().report
    failed = False
    try:
        text = compare()
    except BuildError as error:
        text, failed = f"# Zensical does not build the guide\n\n````text\n{error}\n````\n", True
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "README.md").write_text(text, "utf-8", newline="\n")
    print(text)
    sys.exit(failed)


if __name__ == "__main__":
    main()
