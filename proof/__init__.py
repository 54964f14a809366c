"""What makes the pages of this guide provable: programs, their recordings, the pages that show them."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
