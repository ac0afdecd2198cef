"""Lengths in running text that are written like a time of day: "it lasted 01:12:00"."""

from __future__ import annotations

from postmortem_lint.durations.duration import Duration
from postmortem_lint.durations.grammar import length_at
from postmortem_lint.language.lookup import (
    HALF_DAYS,
    claims,
    clauses,
    grammar,
    lengths,
    times,
)
from postmortem_lint.regex import regex
from postmortem_lint.roles.happenings import Happening

_CLOCK = regex(
    rf"\d{{1,3}}:[0-5]\d(?::[0-5]\d(?! ?(?:{HALF_DAYS}|h)\b)"
    rf"| ?(?:{lengths.colon_hours})\b)(?![\d:])"
)
_WORDS = regex(r"[^\W\d_]+")
_LABEL = regex(r"([^.;!?。\n]*?)[ \xa0]?[:：]\s*$")
_TAKING = frozenset((*clauses.happened[Happening.LAST], *clauses.taking)) - set(clauses.being)
_SPANNING = frozenset((*clauses.during, *clauses.in_time, *lengths.approximate))
_COUNTING = frozenset((*clauses.after, *clauses.bounding))
_PREPOSITIONS = frozenset((*times.at, *clauses.prepositions))
_LENGTH_NOUNS = frozenset(clauses.length_nouns)
_LASTING = _LENGTH_NOUNS.union(clauses.incidents, clauses.harms)
_INCIDENTS = frozenset((*clauses.incidents, *clauses.harms))
_SMALL = _INCIDENTS.union(clauses.plain, clauses.of, clauses.prepositions, grammar.articles)
_MEASURES = tuple(phrase for phrases in claims.measures.values() for phrase in phrases)
_REACH = 60  # characters before a length in which the words for it stand
_NEAR = 2  # words


def clock_length_at(low: str, at: int) -> Duration | None:
    """The length that is written like a clock at `at`, if the words beside it say that it is one:
    a verb for what goes on or takes time, a label, or an event that it is counted from."""
    found = _CLOCK.match(low, at)
    if found is None:
        return None
    before = low[max(0, at - _REACH) : at]
    if not (
        _is_led(before, low.startswith(("0:", "00:"), at))
        or _is_counted(before, low, found.end())
        or _is_of_incident(before, low[found.end() : found.end() + _REACH])
    ):
        return None
    length = length_at(low, at, slot=True)
    return length if length and length.value_end == found.end() else None


def _is_led(before: str, below_an_hour: bool) -> bool:
    """Whether the words before a clock make it a length: "lasted", "took us", "duration:"."""
    label = _LABEL.search(before)
    if label:
        said = label[1].strip()
        named = not _LENGTH_NOUNS.isdisjoint(_WORDS.findall(said))
        return named or said.endswith(_MEASURES)
    near = _WORDS.findall(before)[-_NEAR:]
    if not before.endswith(" ") or not near:
        return False
    if _is_named(before):
        return True
    spans = below_an_hour and near[-1] in _SPANNING
    spans = spans or (near[0] in _LASTING and near[-1] in clauses.of)  # "an outage of 4:21h"
    return spans or (near[-1] not in _PREPOSITIONS and not _TAKING.isdisjoint(near))


def _is_named(before: str) -> bool:
    """Whether a noun for a length with that of the incident stands before a clock, and nothing
    else: "length of the incident 01:12:00"."""
    words = _WORDS.findall(before)
    at = next((at for at in reversed(range(len(words))) if words[at] in _LENGTH_NOUNS), None)
    behind = words[at + 1 :] if at is not None else []
    return bool(behind) and behind[-1] in _INCIDENTS and _SMALL.issuperset(behind)


def _is_of_incident(before: str, behind: str) -> bool:
    """Whether an article stands before a clock, and the noun for the incident behind it: "the
    01:12:00 of this incident"."""
    led, words = _WORDS.findall(before)[-1:], _WORDS.findall(behind)
    noun = next((at for at, word in enumerate(words) if word not in _SMALL), len(words))
    of = words[:1] != [] and words[0] in clauses.of
    named = of and not _INCIDENTS.isdisjoint(words[: noun or 1])
    return named and led != [] and led[0] in grammar.articles and before.endswith(" ")


def _is_counted(before: str, low: str, end: int) -> bool:
    """Whether a clock behind no preposition is counted from something: "00:31:00 after it"."""
    behind = _WORDS.match(low, end + 1) if low[end : end + 1] == " " else None
    near = _WORDS.findall(before)[-1:]
    led = near == [] or near[0] in _PREPOSITIONS
    return behind is not None and not led and behind.group() in _COUNTING
