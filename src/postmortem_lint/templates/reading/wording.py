"""How the sentences of a template are worded that ask for something."""

from __future__ import annotations

import re

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal
from postmortem_lint.regex import regex

_INSTRUCTS = regex(rf"(?:{lookup.placeholders.instructs})(?!\w)", re.IGNORECASE)
_INSTRUCTS_LAST = regex(rf"(?:{lookup.placeholders.instructs_last})[\s.。!！]*\Z", re.IGNORECASE)
_QUESTION = regex(rf"(?:{lookup.placeholders.questions})(?!\w)", re.IGNORECASE)
_WORD = regex(r"[^\W_](?:[\w'’]*\w)?")
CONDITIONS = frozenset(map(normal, lookup.report.conditions))
"""The words that begin a condition, in normal form: "if", "only if"."""


def instructs(plain: str) -> bool:
    """Whether a sentence begins with what an author is to write or to do: "Describe …"."""
    return _INSTRUCTS.match(plain) is not None


def is_question(plain: str) -> bool:
    """Whether a text ends as a question does."""
    return plain.endswith(("?", "？"))


def asks(plain: str) -> bool:
    """Whether a text tells an author what to write, or asks what: "who noticed it"."""
    if instructs(plain) or is_question(plain) or _INSTRUCTS_LAST.search(plain):
        return True
    return _QUESTION.match(plain) is not None


def normal_words(text: str) -> list[str]:
    """The words of a text, each in normal form."""
    return [normal(word[0]) for word in _WORD.finditer(text)]
