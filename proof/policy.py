"""What a page lets a browser load and run: files of the site, and exactly the inline scripts and styles that it came with."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from html import unescape
from pathlib import Path

CHARSET = '<meta charset="utf-8">'
SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
STYLE = re.compile(r'<[^>]* style="([^"]*)"')


def hashes(texts: Iterable[str]) -> str:
    """The sources that allow these texts, each once, in order."""
    digests = dict.fromkeys(hashlib.sha256(text.encode()).digest() for text in texts)
    return "".join(f" 'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)


def policy(html: str) -> str:
    """The content security policy of a page.

    WebAssembly is what the search and Python in the browser are made of; a worker from a Blob keeps the policy of its page.
    """
    styles = hashes(map(unescape, STYLE.findall(html)))
    styles = styles and f" 'unsafe-hashes'{styles}"
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src 'self' 'wasm-unsafe-eval'{hashes(SCRIPT.findall(html))}",
            f"style-src 'self'{styles}",
            "img-src 'self' data:",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def protect(site: Path) -> None:
    """Write its policy into every page of a built site, before anything that the page loads."""
    for path in site.rglob("*.html"):
        html = path.read_text("utf-8")
        meta = f'{CHARSET}<meta http-equiv="Content-Security-Policy" content="{policy(html)}">'
        path.write_text(html.replace(CHARSET, meta, 1), "utf-8", newline="\n")
