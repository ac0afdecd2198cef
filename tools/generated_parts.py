"""Fills the parts of a page that are generated: between `<!-- generated: NAME -->` and its end."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

_PART = re.compile(r"(<!-- generated: (\w+) -->\n).*?(<!-- end: \2 -->)", re.S)


def fill(page: Path, parts: Mapping[str, Callable[[], str]], *args: str) -> int:
    """Write the parts, or with `--check` compare them with what would be written; the status.

    Parts of other names are left alone."""
    text = page.read_text(encoding="utf-8")

    def written(part: re.Match[str]) -> str:
        return f"{part[1]}{parts[part[2]]()}{part[3]}" if part[2] in parts else part[0]

    filled = _PART.sub(written, text)
    if args == ("--check",):
        if filled != text:
            print(f"{page.name} is out of date; run: python3 dev.py refill", file=sys.stderr)
        return int(filled != text)
    page.write_text(filled, encoding="utf-8", newline="\n")
    return 0
