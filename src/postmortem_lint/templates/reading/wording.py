"""How the sentences of a template are worded that ask for something."""

from __future__ import annotations

import re

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal
from postmortem_lint.regex import regex
from postmortem_lint.values.placeholders import begins_instruction

_PLEASE = regex(rf"(?:{lookup.placeholders.courtesies})(?!\w)[, ]*", re.IGNORECASE)
_INSTRUCTS_LAST = regex(rf"(?:{lookup.placeholders.instructs_last})[\s.。!！]*\Z", re.IGNORECASE)
_QUESTION = regex(rf"(?:{lookup.placeholders.questions})(?!\w)", re.IGNORECASE)
_ASKED = regex(r"[?？][\s*_]*(?:[(（][^()（）]*[)）][\s.。*_]*)?\Z")
_WORD = regex(r"[^\W_](?:[\w'’]*\w)?")
CONDITIONS = frozenset(map(normal, lookup.report.conditions))
"""The words that begin a condition, in normal form: "if", "only if"."""


def instructs(plain: str) -> bool:
    """Whether a sentence begins with what an author is to write or to do: "Describe …"."""
    return begins_instruction(plain)


def is_instruction(plain: str) -> bool:
    """Whether a sentence tells an author what to write, by its first word or by its last one."""
    please = _PLEASE.match(plain)
    told = instructs(plain[please.end() :] if please else plain)
    return told or _INSTRUCTS_LAST.search(plain) is not None


def is_question(plain: str) -> bool:
    """Whether a text ends as a question does, with or without a note in brackets behind it."""
    return _ASKED.search(plain) is not None


def asks(plain: str) -> bool:
    """Whether a text tells an author what to write, or asks what: "who noticed it"."""
    if is_instruction(plain) or is_question(plain):
        return True
    return _QUESTION.match(plain) is not None


def normal_words(text: str) -> list[str]:
    """The words of a text, each in normal form."""
    return [normal(word[0]) for word in _WORD.finditer(text)]
