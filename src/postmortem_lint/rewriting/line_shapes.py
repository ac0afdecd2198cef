"""How lines begin and end, and what readers of Markdown make of that."""

from __future__ import annotations

import re

from postmortem_lint.regex import regex

BLANK = " \t"
"""The white space that may stand at the ends of a line."""
TAB = 4
"""How wide a tab is, and the columns from which on a line may belong to what stands above it."""

_MARKER = regex(r"[ \t>]*(?:[-*+]|\d{1,9}[.)])")
_TEXT = regex(r"[\w*_\[(\"'`<!&]")
_NO_TEXT = regex(
    r"(?:[*_]|\(?(?:\d+|[a-z]|[ivxlc]+|#)[.)])(?:[ \t]|\Z)|`{3}[^`]*\Z|[*_]{3,}[ \t]*\Z",
    re.IGNORECASE,
)
_DELIMITER = regex(r"[ \t]*+[|:-][|: \t-]*")
_UNDERLINE = regex(rf"[ \t]*+=+[ \t]*|{_DELIMITER.pattern}")


def indent_of(line: str) -> tuple[str, str]:
    """The white space at the beginning of a line, and the rest."""
    rest = line.lstrip(BLANK)
    return line[: len(line) - len(rest)], rest


def is_text(line: str) -> bool:
    """Whether a line without its indent is text wherever it stands: to no reader a heading, an
    item, a fence or a break."""
    return _TEXT.match(line) is not None and not _NO_TEXT.match(line)


def is_marker(line: str) -> bool:
    """Whether a line holds nothing but the marker of an item, or of what is one to some readers."""
    return _MARKER.fullmatch(line) is not None


def is_delimiter(line: str) -> bool:
    """Whether a line may make the header of a table of the one above."""
    return _DELIMITER.fullmatch(line) is not None


def is_underline(line: str) -> bool:
    """Whether a line may make a heading of the one above, or the header of a table."""
    return _UNDERLINE.fullmatch(line) is not None


def breaks_line(line: str) -> bool:
    """Whether the white space at the end of a line breaks it for some readers, to whom a tab is as
    many blanks as it is wide."""
    return line.expandtabs(TAB).endswith("  ")
