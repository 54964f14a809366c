"""Sorts Python's library, SQLAlchemy and this project's own modules into two archives of compiled code.

Run by `build.mjs` in the Python that will import them. `python.zip` holds what an everyday program imports, `rest.zip` what is
fetched when a program asks for it. What cannot work in a browser is in neither.
"""

import importlib.util
import os
import sys
import zipfile
from importlib._bootstrap_external import _code_to_hash_pyc

LIBRARY = f"/lib/python{sys.version_info.major}{sys.version_info.minor}.zip/"
EVERYDAY = (
    "asyncio concurrent.futures contextlib csv dataclasses datetime decimal enum itertools json logging random textwrap uuid"
)
LEFT_OUT = (
    *("_pyrepl/", "ctypes/macholib/", "ensurepip/", "http/server", "idlelib/", "multiprocessing/", "pdb", "pip/", "pydoc"),
    *(
        "smtplib",
        "imaplib",
        "poplib",
        "ftplib",
        "socketserver",
        "test/",
        "tkinter/",
        "turtle",
        "webbrowser",
        "wsgiref/",
        "xmlrpc/",
    ),
    "sqlalchemy/testing/",
)


def sources() -> dict[str, bytes]:
    """The files by their paths in an archive."""
    with zipfile.ZipFile(LIBRARY.rstrip("/")) as library:
        found = {name: library.read(name) for name in library.namelist() if name.endswith(".py")}
    for folder, top in (("/packages", "sqlalchemy"), ("/packages", "typing_extensions.py"), ("/project", "proof")):
        files = [f"{folder}/{top}"] if top.endswith(".py") else []
        files += [f"{root}/{name}" for root, _, names in os.walk(f"{folder}/{top}") for name in names if name.endswith(".py")]
        for file in files:
            with open(file, "rb") as opened:
                found[file.removeprefix(f"{folder}/")] = opened.read()
    return {name: text for name, text in sorted(found.items()) if not name.startswith(LEFT_OUT)}


def imported() -> set[str]:
    """The paths of the modules that are loaded once a program has run."""
    sys.path += ["/packages", "/project"]
    for name in EVERYDAY.split():
        importlib.import_module(name)
    from proof import library, sandbox  # noqa: F401  # both go into the archive

    sandbox.warm()
    files = (getattr(module, "__file__", None) or "" for module in sys.modules.values())
    folders = (LIBRARY, "/packages/", "/project/")
    return {file.removeprefix(folder) for file in files for folder in folders if file.startswith(folder)}


def archive(path: str, files: dict[str, bytes]) -> None:
    """Write files compiled, without compression: the archive is compressed as a whole."""
    with zipfile.ZipFile(path, "w") as opened:
        for name, source in files.items():
            code = compile(source, name, "exec", dont_inherit=True, optimize=2)
            compiled = _code_to_hash_pyc(code, importlib.util.source_hash(source), False)
            opened.writestr(zipfile.ZipInfo(f"{name}c"), compiled)


everything, everyday = sources(), imported()
archive("/python.zip", {name: text for name, text in everything.items() if name in everyday or name.startswith("encodings/utf")})
archive("/rest.zip", {name: text for name, text in everything.items() if name not in everyday and not name.startswith("proof/")})
