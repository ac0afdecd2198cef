"""Writes docs/languages.md, what each language can do; `--check` only tells whether it is true."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from postmortem_lint.language.lookup import LANGUAGES
from postmortem_lint.language.tables.language import Language

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "languages.md"
HEAD = """# What each language can do

`tools/languages.py` writes this page from the words of the languages. ✓ says that a table is
filled, a number how many of its keys are (roles, fields, columns), and an empty cell that nothing
of the kind is read in that language. What a table is for stands in
[words.py](../src/postmortem_lint/language/tables/words.py) and its neighbours;
[how to add a language](contributing/language.md) says which to fill first.
"""


def main(*args: str) -> int:
    """Write the page, or compare it with what would be written."""
    page = HEAD + "".join(_parts())
    if args == ("--check",):
        if not PAGE.exists() or PAGE.read_text(encoding="utf-8") != page:
            print(
                "docs/languages.md is out of date: run tools/languages.py (dev.py refill)",
                file=sys.stderr,
            )
            return 1
        return 0
    PAGE.write_text(page, encoding="utf-8", newline="\n")
    return 0


def _parts() -> Iterator[str]:
    """How much of each group of tables is filled, then a part for each group."""
    groups = [
        (group.name, kind, [getattr(one, group.name) for one in LANGUAGES])
        for group in fields(Language)
        if (kind := _kind(group.name)) is not None
    ]
    yield "\n## Tables that are filled\n\n" + _head()
    for name, kind, filled in groups:
        tables = fields(kind)
        counts = (sum(bool(getattr(one, table.name, ())) for table in tables) for one in filled)
        yield _row((f"{_spoken(name)} ({len(tables)})", *(str(one or "") for one in counts)))
    for name, kind, filled in groups:
        yield f"\n## {_spoken(name).capitalize()}\n\n{_told(kind)}\n\n" + _head()
        for table in fields(kind):
            cells = (_filled(getattr(one, table.name, ())) for one in filled)
            yield _row((_spoken(table.name), *cells))


def _kind(group: str) -> Any:
    """The class of a group of tables, None for what is none."""
    filled = (getattr(one, group) for one in LANGUAGES)
    return next((type(one) for one in filled if is_dataclass(one)), None)


def _head() -> str:
    titles = _row(("", *(one.name for one in LANGUAGES)))
    return titles + _row(("---", *("---:" for _ in LANGUAGES)))


def _spoken(name: str) -> str:
    return name.replace("_", " ")


def _told(kind: type) -> str:
    """The first sentence of what the words are for, on one line."""
    first = (kind.__doc__ or "").strip().split("\n\n")[0]
    return " ".join(first.split()).split(". ")[0].rstrip(".:") + "."


def _filled(words: Any) -> str:
    """How much of a table is filled."""
    named = isinstance(words, Mapping) and any(isinstance(key, Enum) for key in words)
    return str(len(words)) if named else "✓" if words else ""


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |\n".replace("|  |", "| |").replace("|  |", "| |")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
