"""What a page lets a browser load and run: files of the site, and exactly the inline scripts that the page was built with."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

CHARSET = '<meta charset="utf-8">'
SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def policy(html: str) -> str:
    """The content security policy of a page.

    WebAssembly is what the search and Python in the browser are made of. A worker from a Blob keeps the policy of its page; one
    from an address would have none, and a reader's program could start it.
    The editor of programs writes styles of its own, in elements and in attributes, as it goes.
    """
    digests = (hashlib.sha256(script.encode()).digest() for script in dict.fromkeys(SCRIPT.findall(html)))
    hashes = "".join(f" 'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src 'self' 'wasm-unsafe-eval'{hashes}",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "worker-src blob:",
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
