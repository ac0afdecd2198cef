"""The values that a template gives to choose from, as in `SEV1 / SEV2 / SEV3`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from postmortem_lint.language import lookup
from postmortem_lint.language.sentences import MASK
from postmortem_lint.regex import regex
from postmortem_lint.templates.reading.formats import is_date_format
from postmortem_lint.templates.reading.known_scales import scale_of
from postmortem_lint.text import Text
from postmortem_lint.values.levels.choices import numbered_alike, without_emoji
from postmortem_lint.values.placeholders import find_placeholders

_NOTE = regex(r"\s+[—–-]{1,2}\s+")
_BRACKETED = regex(r"[\[{<(（]([^\[\]{}<>()（）]+)[\]}>)）]")
_ASIDE = regex(r"\s*[(（\[][^()（）\[\]]*[)）\]]\s*$")
_BAR = regex(r"\s*\|\s*")
_SPACED = regex(r"\s+[/／]\s+|／")
_DOT = regex(r"\s+[·•]\s+|・")
_ARROW = regex(r"\s*(?:→|⇒|[-=]>)\s*")  # the states that a report goes through
_SLASH = regex(r"\s*[/／]\s*")
_PATH = regex(r"\w[._]\w|^[/.]|://|\.[a-z]{2,4}$")
_OR = lookup.any_of(lookup.grammar.or_words)
_COMMA = regex(rf"\s*[,、]\s*(?:(?:{_OR})\s+)?|\s+(?:{_OR})\s+")
_QUOTED = regex(r"[\"'“„«‘]([^\"'“”„«»‘’]+)[\"'”“»’]")
_ROUND = regex(r"[(（][^()（）]*[)）]")
_WORD = regex(r"\w+")
_PLAIN_COMMA = regex(r"\s*[,、]\s*")
_LAST = regex(rf"(?:^|\s)(?:{_OR})\s+\S")
_ASKED = regex(
    rf"(?:(?:{lookup.placeholders.ticks})(?: (?:{lookup.placeholders.tick_single}))?"
    rf"|(?:{lookup.placeholders.tick_single})(?: \w+)?)",
    re.IGNORECASE,
)
_BRIEF = 2  # words of a value in such a list
_WORDS = 5
_LONGEST = 40
_NOTED = 3  # words
_PAIR = 2  # values
_SIGNS = regex(r"[,;、，]")
_MANY = 3  # parts; two words with a slash between them may be one name ("tickets/emails")


def listed_values(plain: str, *, chosen: bool = False) -> tuple[str, ...]:
    """The values to choose from, () if the text is no such list; a note behind it is left out.

    `chosen` tells that the field is one whose value is always chosen: there commas will do.
    """
    text = _NOTE.split(" ".join(plain.split()).strip(" *_`"))[0]
    if is_date_format(text):
        return ()
    head, colon, behind = text.partition(":")
    asked = bool(colon) and bool(_ASKED.fullmatch(head.strip(" *_")))
    text = behind.strip(" *_") if asked else text
    inner = _BRACKETED.fullmatch(text)
    text = inner[1] if inner else _ASIDE.sub("", text)
    for separator, least in (
        (_BAR, 2),
        (_SPACED, 2),
        (_DOT, _MANY),
        (_SLASH, _LONGEST if _PATH.search(text) else 2 if chosen or inner else _MANY),
        (_ARROW, 2 if chosen else _LONGEST),
        (_COMMA, 2 if chosen or asked else _MANY if _ends_with_or(text) else _LONGEST),
    ):
        parts = tuple(_value(part) for part in _apart(separator, text))
        if len(parts) >= least and _are_values(parts):
            return parts
    parts = tuple(map(_value, _apart(_COMMA, text))) if inner else ()
    scale = scale_of(parts) is not None or (len(parts) >= _MANY and numbered_alike(parts))
    return parts if scale and _are_values(parts) else ()


def listed_in(text: Text, *, chosen: bool = False) -> tuple[str, ...]:
    """The values to choose from in a text, those that only their marks as code part among them."""
    coded = _coded(text)
    if len(coded) >= (_PAIR if chosen else _MANY) and _are_values(coded):
        return coded
    return listed_values(text.plain, chosen=chosen)


def _coded(text: Text) -> tuple[str, ...]:
    """The pieces of code of a text that has nothing else but what stands between values, and a note
    behind them."""
    prose = _NOTE.split(text.prose.strip())[0]
    inner = _BRACKETED.fullmatch(prose)
    listed = inner[1] if inner else _ASIDE.sub("", prose)
    between = {word for part in listed.split(MASK) for word in _SIGNS.sub(" ", part).split()}
    if not between <= set(lookup.grammar.or_words):
        return ()
    end = text.prose.find(listed) + len(listed)
    places = [(text.index(one.start), text.index(one.end)) for one in text.code]
    values = tuple(_value(text.plain[first:last]) for first, last in places if first < end)
    return () if any(map(_PATH.search, values)) else values


def _apart(separator: re.Pattern[str], text: str) -> list[str]:
    """What stands between the separators of a text; those within brackets are none."""
    notes = [one.span() for one in _ROUND.finditer(text)]
    parts, start = [], 0
    for found in separator.finditer(text):
        if not any(first < found.start() < last for first, last in notes):
            parts.append(text[start : found.start()])
            start = found.end()
    return [*parts, text[start:]]


def without_answers(value: str, values: Sequence[str]) -> str:
    """A value without what it asks for beside one of its answers: "Yes / No (if yes, why)"."""
    answers = {answer.lower() for answer in values}
    for note in _ROUND.findall(value):
        if not answers.isdisjoint(_WORD.findall(note.lower())):
            value = value.replace(note, "")
    return value


def _ends_with_or(text: str) -> bool:
    """Whether commas part values of which the last is joined by a word: "north, east or west"."""
    parts = _PLAIN_COMMA.split(text)
    brief = all(len(part.split()) <= _BRIEF for part in _COMMA.split(text))
    return brief and len(parts) > 1 and _LAST.search(parts[-1]) is not None


def note_behind(plain: str) -> str:
    """The note behind a list of values, if it is more than a word or two; else ""."""
    _, *notes = _NOTE.split(plain.strip(), maxsplit=1)
    note = notes[0].strip(" *_`") if notes else ""
    return note if len(note.split()) >= _NOTED else ""


def _value(part: str) -> str:
    """A listed value without the note behind it, and without the marks and quotes around it."""
    bare = without_emoji(_ASIDE.sub("", part).strip(" *_`.")).strip(" *_`.")
    quoted = _QUOTED.fullmatch(bare)
    return quoted[1] if quoted else bare


def _are_values(parts: tuple[str, ...]) -> bool:
    return len({part.lower() for part in parts}) == len(parts) and all(map(_is_value, parts))


def _is_value(part: str) -> bool:
    """Whether a text is short enough to be one of several values, and none to be filled in."""
    worded = any(sign.isalnum() for sign in part) and len(part) <= _LONGEST
    others = (*lookup.placeholders.and_so_on, "...")
    short = len(part.split()) <= _WORDS and ":" not in part and part.lower() not in others
    worded = worded and not part.startswith("[")  # a box
    return worded and short and not find_placeholders(part) and not part.isdecimal()
