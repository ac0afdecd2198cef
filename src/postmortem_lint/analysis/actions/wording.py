"""What the words of an action item promise: something that can be checked, or good intentions."""

from __future__ import annotations

import re

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold
from postmortem_lint.regex import regex
from postmortem_lint.text import Text
from postmortem_lint.values.tickets import is_ticket

_WORD = regex(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_BOUND = regex(
    r"\d|\ufffc|\"[^\"]+\"|“[^”]+”|[/_@#]|\w\.\w|(?<=[^\W\d_])[A-Z]|(?<=\s)[A-Z][\w-]+"
    r"|\b[A-Z]{2,}\b"
)
_LABEL = regex(r"[\w /&-]{2,30}:\s+")

_PEOPLE = regex(lookup.actions.on_people)
_CHANGE = regex(rf"(?:{lookup.actions.changing})\b", re.IGNORECASE)
_OPENINGS = (*lookup.actions.vague, *lookup.actions.open_ended)
_EMPTY = frozenset((*lookup.grammar.small, *lookup.grammar.helping, *lookup.actions.empty))


def vague_opening(text: Text) -> tuple[int, int] | None:
    """The place of a verb that promises nothing, in an item that names nothing to check it by."""
    prose = text.prose.rstrip()
    start = _start(prose)
    rest = prose[start:]
    low = rest.casefold()
    verb = max((one for one in _OPENINGS if _opens(low, one)), key=len, default=None)
    if verb is None or _names_page(text) or text.code or _BOUND.search(rest, len(verb)):
        return None
    behind = (word.casefold() for word in _WORD.findall(rest[len(verb) :]))
    named = sum(word not in _EMPTY for word in behind)
    most = 0 if verb in lookup.actions.open_ended else 1
    return (start, start + len(verb)) if named <= most else None


def _names_page(text: Text) -> bool:
    """Whether a text links to something; the key of its own ticket makes nothing concrete."""
    return any(not is_ticket(link.label or link.url) for link in text.links)


def people_phrase(text: Text) -> tuple[int, int] | None:
    """The place of words that would change people instead of the system."""
    start = _start(text.prose)
    found = _PEOPLE.search(fold(text.prose[start:]).low)
    return (start + found.start(), start + found.end()) if found else None


def changes_system(text: Text) -> bool:
    """Whether an item begins with a change of the system."""
    return _CHANGE.match(text.prose, _start(text.prose)) is not None


def _start(prose: str) -> int:
    """Where the item itself begins, behind a label ("Testing: …")."""
    label = _LABEL.match(prose)
    return label.end() if label else len(prose) - len(prose.lstrip())


def _opens(low: str, verb: str) -> bool:
    return low.startswith(verb) and not low[len(verb) : len(verb) + 1].isalnum()


_OPENERS = frozenset((*lookup.actions.openers, *_OPENINGS))


def verb_first(text: Text) -> bool:
    """Whether the wording opens with a verb: a known one, a vague one, or one known by
    its ending (-ing)."""
    plain = text.plain.strip()
    label = _LABEL.match(plain)
    word = _WORD.search(plain, label.end() if label else 0)
    if word is None or not word[0].isascii():
        return True
    opening = word[0].lower()
    return opening in _OPENERS or opening.endswith(lookup.grammar.verb_ends)
