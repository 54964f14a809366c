"""What the published site has besides its pages, and what is done to them last; `mkdocs serve` does without."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig

from proof import ROOT, card, checked, llms
from proof.archive import pack
from proof.copies import Copies
from proof.guide import Guide
from proof.pages import LANGUAGES
from proof.policy import protect
from proof.styles import trim

__all__ = ["accompany", "finish", "pack"]


def finish(config: MkDocsConfig) -> None:
    """Change the built pages: style sheets without what is not used, then the policy for what has become of each page."""
    site = Path(config.site_dir)
    palette = {colour for scheme in config.theme["palette"] for colour in (scheme["primary"], scheme["accent"])}
    trim(site, palette)
    protect(site)


def accompany(config: MkDocsConfig) -> None:
    """Write what stands beside the pages: Markdown copies, the lists of these, pictures for links, what was checked."""
    site, guide, env = Path(config.site_dir), Guide(ROOT), config.theme.get_env()
    Copies(guide).write(site)
    llms.write(guide, site)
    checked.write(site, config.extra["commit_url"])
    for language in LANGUAGES:
        words: Any = env.get_template(f"partials/languages/{language}.html").module
        picture = card.draw(card.words(config.site_name, words.t("guide.subtitle"), language))
        (site / "assets" / f"card-{language}.png").write_bytes(picture)
