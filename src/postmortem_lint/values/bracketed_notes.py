"""Notes in brackets for whoever writes a text: "[ask Ann, FIXME]", "(à compléter : 12 ?)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postmortem_lint.language import lookup
from postmortem_lint.regex import regex
from postmortem_lint.values.placeholders import Placeholder, is_angled_token

_BRACKET = regex(r"(?<!\])[(（\[]([^()（）\[\]]{2,100})[)）\]](?![(\[]| ?\d)")
_PARTS = regex(r"\s*[,;:?!，；：？！、]\s*")
_SURE = frozenset(lookup.placeholders.markers) - frozenset(lookup.placeholders.states)
# In capitals only: "XXX", "TBD"; in small letters a single word may be one of the sentence.
_SHORT = frozenset(word.upper() for word in lookup.placeholders.markers if " " not in word)
_LONGER = tuple(f"{word} " for word in _SURE if " " in word)
_TO_BE = regex(lookup.placeholders.to_be)
_BEGINS = regex(rf"(?:{lookup.placeholders.notes})", re.IGNORECASE)
_ENDS = regex(rf"(?:{lookup.placeholders.notes_last})[\s.!?？！]*\Z", re.IGNORECASE)
_BY = lookup.any_of(lookup.actions.due_before)
_LED = regex(
    rf"(?:\A(?:{lookup.placeholders.to_be})"
    rf"|(?<!\w)(?:{lookup.any_of({word.upper() for word in _SURE})})) (?:{_BY}) "
)
_GOES_ON = regex(r" +[^\W\d_]")
_MASK = "XXX"
_SHORTENED = 3  # letters


def find_notes(text: str) -> Iterator[Placeholder]:
    """The insides of brackets that have a marker for work among their parts, or that ask whoever
    writes to check something; in round brackets these need a sign or a marker of their own."""
    for found in _BRACKET.finditer(text):
        inner = found[1]
        asks = asks_writer(inner) and (found[0][0] == "[" or _is_loud(inner))
        asks = asks or _LED.search(inner) is not None
        if (asks and not _is_within(text, found)) or (
            _is_put_off(inner) and not _is_named_before(text, found)
        ):
            yield Placeholder(found.start(1), found.end(1), inner)


def _is_within(text: str, bracket: re.Match[str]) -> bool:
    """Whether a sentence goes on behind a bracket that no number stands before: such a bracket may
    belong to its noun, as the words of a prompt, a button or a step do."""
    number = text[: bracket.start()][-2:].strip()[-1:].isdigit()
    return not number and _GOES_ON.match(text, bracket.end()) is not None


def asks_writer(inner: str) -> bool:
    """Whether a text asks whoever writes to check something: "check with Ann"."""
    return _BEGINS.match(inner) is not None or _ENDS.search(inner) is not None


def is_note_in_angles(tag: str, text: str) -> bool:
    """Whether a tag in a text is no tag, but such a note, or says that it is to be filled in:
    `<ask Ann>`, `<TODO verify>`."""
    inner = tag[1:-1]
    noted = asks_writer(inner) or inner.partition(" ")[0] in _SHORT or _TO_BE.match(inner)
    return " " in inner and bool(noted) and is_angled_token(tag, text)


def _is_loud(inner: str) -> bool:
    return inner.endswith(("?", "!", "？", "！")) or inner.lower().startswith(_LONGER)


def _is_put_off(inner: str) -> bool:
    """Whether a part of a text is nothing but a marker."""
    parts = [one.strip() for one in _PARTS.split(inner) if one.strip()]
    if len(parts) == 1 and (parts[0].lower() in lookup.placeholders.states or parts[0] == _MASK):
        return False  # "the branch (WIP) was merged"
    several = len(parts) > 1  # "[BAKE-12, WIP]" names the state of a ticket
    return any(
        (one in _SHORT and not (several and one.lower() in lookup.placeholders.states))
        or (" " in one and one.lower() in _SURE)
        for one in parts
    )


def _is_named_before(text: str, bracket: re.Match[str]) -> bool:
    """Whether the letters in a bracket shorten the words before it: "trunk-based development
    (TBD)"."""
    words = re.findall(r"[^\W_]+", text[max(0, bracket.start() - 80) : bracket.start()])
    return "".join(word[0] for word in words[-_SHORTENED:]).upper() == bracket[1].strip()
