"""Sentences that stand for a text and tell when it will be written."""

from __future__ import annotations

import re

from postmortem_lint.language import lookup
from postmortem_lint.regex import regex
from postmortem_lint.values.placeholders import Placeholder
from postmortem_lint.values.todo_markers import puts_off

_PUT_OFF = regex(lookup.placeholders.put_off, re.IGNORECASE)
_WORD = regex(r"[^\W_]")
_SENTENCE_END = regex(r"[.!。](?=\s|\Z)|。|\n|[)\]]|\Z")


def find_put_off(text: str) -> Placeholder | None:
    """The first sentence of a text if it has no subject and tells when the text will be written:
    "needs to be filled in once the vendor has answered"."""
    word = _WORD.search(text)
    found = _PUT_OFF.match(text, word.start()) if word else None
    if found is None:
        return None
    end = _SENTENCE_END.search(text, found.end())
    last = end.start() if end else len(text)
    todo = Placeholder(found.start(), last, text[found.start() : last])
    return todo if puts_off(text, todo) else None
