"""How the guide grows: `python tests/scale.py 250 500 1000` makes guides of so many pages, and measures what each costs.

The real pages are among them; each of the others stands in both languages and shows two programs. Everything is done in a
temporary folder, with the project's own configuration, theme and checks. Seconds are of this machine; what counts is that twice
the pages take twice the time.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from itertools import islice, product
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from proof.drift import copy_project  # noqa: E402

PER_SECTION = 50
PROGRAM = """from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Player(Base):
    __tablename__ = "{name}"
    id: Mapped[int] = mapped_column(primary_key=True)
    nickname: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

# --8<-- [start:show]
with Session(engine) as session:
    session.add(Player(nickname="{name}"))
    session.commit()
    print(session.scalars(select(Player.nickname)).all())  # (1)!
# --8<-- [end:show]
"""
PAGE = """---
description: "{title}"
---

# {title} `{word}` {{ #{word} }}

{answer} `{word}`.

```python
--8<-- "{path}/first.py:show"
```

1.  {note} `nickname`.

## {more} {{ #more }}

[{title} `{other}`]({other}.md#more)

```python
--8<-- "{path}/second.py:show"
```

1.  {note} `nickname`.
"""
WORDS = {
    "ru": {"title": "Страница", "answer": "Программа сохраняет строку в\u00a0таблице", "note": "Читает столбец", "more": "Ещё"},
    "en": {"title": "Page", "answer": "The program stores a row in the table", "note": "Reads the column", "more": "More"},
}


def words() -> list[str]:
    """Names without digits, as the guide wants them: `baba`, `babe`, …"""
    syllables = ["".join(pair) for pair in product("bdfgklmnprst", "aeiou")]
    return ["".join(pair) for pair in product(syllables, syllables)]


def generate(root: Path, pages: int) -> None:
    """Write the project with as many pages more as make up the number, in sections of their own."""
    copy_project(root)
    names = list(islice(words(), pages - len(list((root / "docs" / "en").rglob("*.md")))))
    folders = [names[start : start + PER_SECTION] for start in range(0, len(names), PER_SECTION)]
    nav = translated = ""
    for number, folder in enumerate(folders):
        nav += f"  - Раздел {chr(ord('А') + number)}:\n"
        translated += f"            Раздел {chr(ord('А') + number)}: Section {chr(ord('A') + number)}\n"
        for word, other in zip(folder, [*folder[1:], folder[0]], strict=True):
            path = f"{folder[0]}/{word}"
            nav += f"      - {path}.md\n"
            for language, texts in WORDS.items():
                page = root / "docs" / language / f"{path}.md"
                page.parent.mkdir(parents=True, exist_ok=True)
                page.write_text(PAGE.format(word=word, other=other, path=path, **texts), "utf-8")
            programs = root / "snippets" / path
            programs.mkdir(parents=True)
            for name in ("first", "second"):
                (programs / f"{name}.py").write_text(PROGRAM.format(name=f"{word}_{name}"), "utf-8")
    config = (root / "mkdocs.yml").read_text("utf-8")
    config = config.replace("nav_translations:\n", f"nav_translations:\n{translated}")
    (root / "mkdocs.yml").write_text(config + nav, "utf-8")


def timed(root: Path, *command: str, **variables: str) -> float:
    """Run a command of Python's in the guide; return the seconds. Ends the measurement where the command fails."""
    start = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=root, env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **variables},
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
    )  # fmt: skip
    if done.returncode:
        sys.exit(f"{' '.join(command)}:\n{done.stdout[-5000:]}")
    return time.monotonic() - start


def measure(pages: int) -> list[float]:
    """Seconds to record all programs, to check them, to check the pages, to build; megabytes of the site and of its index."""
    with tempfile.TemporaryDirectory(prefix="scale") as folder:
        root = Path(folder, "guide")
        generate(root, pages)
        programs = ("pytest", "-q", "-p", "no:cacheprovider", "tests/test_programs.py")
        recorded = (*programs, "tests/test_agreement.py", "--update-examples")
        seconds = [timed(root, *recorded), timed(root, *programs, "-n", "auto", "--dist", "worksteal")]
        seconds.append(timed(root, "pytest", "-q", "-p", "no:cacheprovider", "-p", "proof.drift", PROOF_FILE="docs/"))
        seconds.append(timed(root, "mkdocs", "build", "--strict"))
        site = root / "site"
        sizes = [sum(file.stat().st_size for file in part.rglob("*") if file.is_file()) for part in (site, site / "pagefind")]
        return [*seconds, *(size / 1e6 for size in sizes)]


if __name__ == "__main__":
    print("pages  record s  programs s  pages s  build s  site MB  index MB")
    for pages in map(int, sys.argv[1:]):
        values = measure(pages)
        print(f"{pages:5}", *(f"{value:9.1f}" for value in values), flush=True)
