"""Runs programs under the SQLAlchemy that is on the path, each in a process of its own, and says what happened.

Started by `proof.versions` as a script. It reads "file<TAB>folder" lines and answers each with a line of JSON: a list of
[line of the program, text]. A text is what a terminal would show, behind a word that says what it is: `#>` printed, `warns:`,
`raises:`, and `ignored:` where an assertion of the program itself does not hold. The answer about a program that went beyond its
bounds is one such pair, not a list of them.
"""

import builtins
import json
import multiprocessing
import os
import runpy
import sys
import traceback
import warnings
from multiprocessing.connection import Connection
from pathlib import Path

import sqlalchemy.orm  # noqa: F401  # read once, before the processes

sys.path.append(str(Path(__file__).parents[1]))
from proof.confinement import Trespass, confined
from proof.limits import SECONDS

sys.path.pop()


def run(file: str, folder: str, answer: Connection) -> None:
    """Run a program in a folder, and send what happened."""
    entries: list[tuple[int, str]] = []

    def line() -> int:
        return next((number for frame, number in traceback.walk_stack(None) if frame.f_code.co_filename == file), 0)

    def show(message: Warning, category: type[Warning], *_: object) -> None:
        if category.__module__.startswith("sqlalchemy."):
            entries.append((line(), f"warns: {category.__name__}: {message}"))

    def printed(*values: object, sep: str = " ") -> None:
        entries.append((line(), f"#> {sep.join(map(str, values))}"))

    os.chdir(folder)
    builtins.print = printed
    warnings.showwarning = show
    warnings.simplefilter("always")
    try:
        with confined(Path(file), Path(folder), starts=sys.executable):  # what a library says as it is loaded
            runpy.run_path(file, run_name="__main__")
    except Trespass as error:
        answer.send((error.lineno, str(error)))
        return
    except Exception as error:
        lines = [(frame.f_code.co_filename, number) for frame, number in traceback.walk_tb(error.__traceback__)]
        number = next((number for name, number in reversed(lines) if name == file), 0)
        own = isinstance(error, AssertionError) and lines[-1][0] == file
        entries.append((number, f"ignored: {error}" if own else f"raises: {type(error).__name__}: {error}"))
    answer.send(entries)


def main() -> None:
    """Answer until the input ends."""
    methods = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("fork" if "fork" in methods else "spawn")
    for request in sys.stdin:
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(target=run, args=(*request.rstrip("\n").split("\t"), theirs))
        process.start()
        theirs.close()
        try:
            entries = ours.recv() if ours.poll(SECONDS) else (1, f"the program goes on after {SECONDS} seconds")
        except EOFError:
            entries = [(0, "raises: the process ended without an answer")]
        process.kill()  # it has answered, or will not
        process.join()
        sys.stdout.write(json.dumps(entries) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
