"""How much a document holds: reading, binding and comparing it takes as long, on any machine."""

from __future__ import annotations

from itertools import islice

from postmortem_lint.regex import regex

# The longest postmortem that we know of, among 30,000 pages of Markdown, has 35,000.
MOST_PIECES = 200_000
TOO_MUCH = (
    f"the file holds more than {MOST_PIECES:,} words, numbers, signs and lines, "
    "the most that is read"
)
# Writing without blanks has a word for each one or two characters. A picture is no text.
_PIECE = regex(
    r"base64,[A-Za-z0-9+/=]++|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
    r"|[^\W_\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]++|\r?\n|[^\w\s]|_"
)


def holds_too_much(text: str) -> bool:
    """Whether a text has more words, numbers, signs and lines than are read."""
    if len(text) <= MOST_PIECES:
        return False
    return any(islice(_PIECE.finditer(text), MOST_PIECES, None))
