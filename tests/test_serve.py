"""`mkdocs serve`: both languages at once, the search too, and a page is built anew when its program changes."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator

import pytest
from conftest import Built, Planted


@pytest.fixture
def serving(planted_site: Built) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    environment = {**os.environ, "SITE_URL": "https://mapped.invalid/", "NO_MKDOCS_2_WARNING": "1"}
    with subprocess.Popen(
        command, cwd=planted_site.root, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as server:
        yield f"http://127.0.0.1:{port}"
        server.terminate()
        server.communicate()


def wait_for(address: str, text: str) -> bool:
    """Ask until a page holds a text, for 20 seconds at most."""
    for _ in range(100):
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:
                if text in answer.read().decode():
                    return True
        except urllib.error.URLError:
            pass
        time.sleep(0.2)
    return False


@pytest.mark.timeout(120)
def test_serve(serving: str, planted: Planted) -> None:
    assert wait_for(f"{serving}/start/hello/", "Текст.")
    assert wait_for(f"{serving}/en/start/hello/", "Text before.")
    assert wait_for(f"{serving}/pagefind/pagefind-entry.json", '"ru"')
    with urllib.request.urlopen(f"{serving}/start/hello/") as answer:  # what is written for the published site only
        assert not re.search(r'Security-Policy|text/markdown|og:image|\.zip"', answer.read().decode())
    planted.change("snippets/start/hello/hello.py", "print(number)", "print(number + number)")
    assert wait_for(f"{serving}/start/hello/", '<span class="o">+</span>')
    assert wait_for(f"{serving}/en/start/hello/", '<span class="o">+</span>')
    planted.change("docs/ru/start/hello.md", "Текст.", "Другой текст.")
    assert wait_for(f"{serving}/start/hello/", "Другой текст.")
