"""Takes the label of a date, a time, a length, a level or a state apart and tells which one it is.

"Incident till", "Retro held" and "Repair finished" are made of a word for what it is about and one
for what happened to it. A label with a word that is not understood names nothing ("Freeze ended").
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import LONGEST, normal
from postmortem_lint.language.lookup import LANGUAGES
from postmortem_lint.language.matching import gapless
from postmortem_lint.language.tables.label_words import LabelWords
from postmortem_lint.language.title_nouns import within
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key

_MOST = 6  # words; a longer label is a sentence
_SHORTEST = 3  # letters of each half of a compound


@record
class _Meanings:
    """What the words of one language mean; a word may mean several things. `known` are all of
    them, `joined` those that are written as two."""

    words: LabelWords
    events: dict[str, Key]
    bounds: dict[str, Key]
    compounds: bool
    known: frozenset[str]
    joined: frozenset[str]


@lru_cache(maxsize=2048)
def named_key(label: str) -> Key | None:
    """The key that a label names by its words; None if it names none, or two. Whether the value is
    what the key asks for is for others to say."""
    if len(label) > LONGEST:
        return None
    words = tuple(normal(label).replace("'", " ").split())
    if not 0 < len(words) <= _MOST:
        return None
    return next((key for each in _languages() if (key := _key_of(words, each))), None)


def _key_of(words: tuple[str, ...], meanings: _Meanings) -> Key | None:
    table = meanings.words
    if _is_first_fault(words, table):
        return Key.STARTED
    if _asks_who_noticed(words, table):
        return Key.DETECTED_BY
    parts = [part for word in _paired(words, meanings) for part in _parted(word, meanings)]
    left = [part for part in parts if not within(part, table.fillers)]
    found = _of_document(left, table) or _of_incident(left, meanings) if left else None
    if found is None and _consists(parts, table.report, f"{table.held} {table.fillers}"):
        of_day = any(within(part, table.held) for part in parts)
        found = Key.REPORT_DATE if of_day else None  # "Bericht vom"
    first = any(within(part, table.first) for part in parts)
    return None if first and found is Key.REPORT_DATE else found  # what was reported is the fault


def _of_document(parts: list[str], table: LabelWords) -> Key | None:
    """The key of a label about the report, or about how bad and how far the incident is."""
    dated = f"{table.bounds.get(Key.DATE, '')} {table.held}"
    around = f"{table.signing} {table.report} {dated}"
    if _consists(parts, table.checked, around):
        return Key.REVIEWED_BY
    made = f"{table.written} {table.published}"
    if _consists(parts, f"{made} {table.report}", around):
        if any(within(part, table.signing) for part in parts):
            return Key.AUTHOR
        if any(within(part, made) for part in parts):
            return Key.REPORT_DATE
    if _consists(parts, table.report, dated) and any(within(part, dated) for part in parts):
        return Key.REPORT_DATE
    if _consists(parts, table.levels, table.incident):
        return Key.SEVERITY
    return Key.STATUS if _consists(parts, table.states, f"{table.incident} {table.now}") else None


def _consists(parts: list[str], needed: str, others: str) -> bool:
    """Whether one of the parts is needed, and none is unknown."""
    known = f"{needed} {others}"
    return any(within(part, needed) for part in parts) and all(within(one, known) for one in parts)


def _of_incident(left: list[str], meanings: _Meanings) -> Key | None:
    """The key of a label about a time of the incident, of what ended it, or of its review."""
    table = meanings.words
    incident = [part for part in left if within(part, f"{table.incident} {table.spans}")]
    mending = [part for part in left if within(part, table.mending)]
    review = [part for part in left if within(part, table.review)]
    told = [part for part in left if part not in (*incident, *mending, *review)]
    if review and not mending:
        known = f"{table.held} {table.after}"
        return Key.REVIEW_DATE if all(within(part, known) for part in told) else None
    if mending and not review:
        done = told and all(within(part, table.finished) for part in told)
        return Key.RESOLVED if done else None
    if not told:
        only = not (mending or review) and not all(within(one, table.effects) for one in incident)
        return Key.DURATION if only else None
    beside = bool(incident) or len(told) > 1
    named = {meanings.events[part] for part in told if part in meanings.events}
    keys = {_event(part, meanings, bool(incident), beside, named) for part in told}
    return _only(keys) or _asked_length(told, meanings)


def _only(keys: set[Key | None]) -> Key | None:
    """The key that all words name; a day is that of whatever else they name."""
    named = keys - {Key.DATE} or keys
    return next(iter(named)) if len(named) == 1 else None


def _asked_length(told: list[str], meanings: _Meanings) -> Key | None:
    """The length of the fault, where a label asks for one: "How long wrong"."""
    asked = [part for part in told if not within(part, meanings.words.faults)]
    keys = {meanings.events.get(part) for part in asked}
    return Key.DURATION if keys == {Key.DURATION} else None


def _is_first_fault(words: tuple[str, ...], table: LabelWords) -> bool:
    """Whether a label is one of the first fault: "First failed request"."""
    behind = [word for word in words[1:] if not within(word, table.fillers)]
    faulty = f"{table.faults} {table.incident}"
    return (
        within(words[0], table.first)
        and bool(behind)
        and all(within(word, faulty) for word in behind)
    )


def _asks_who_noticed(words: tuple[str, ...], table: LabelWords) -> bool:
    """Whether a label asks who or what noticed the incident: "Noticed by", "Who picked it up"."""
    noticed = table.events.get(Key.DETECTED, "")
    asking = f"{table.askers} {table.signing}"
    asked = within(words[0], table.askers) or within(words[-1], table.signing)
    known = f"{noticed} {asking} {table.fillers} {table.incident}"
    return (
        asked
        and any(within(word, noticed) for word in words)
        and all(within(word, known) for word in words)
    )


@lru_cache(maxsize=2048)
def bound_key(label: str) -> Key | None:
    """The start or the end that a label is one word for ("From", "Bis"), where it has a partner."""
    word = normal(label)
    keys = {each.bounds.get(word) for each in _languages()} - {None}
    return next(iter(keys)) if len(keys) == 1 else None


@lru_cache(maxsize=2048)
def opens_range(words: str) -> bool:
    """Whether words before a time open a range of times ("From", "Desde las"), or are those of both
    its ends ("Von – bis")."""
    said = normal(words).replace("'", " ").split()
    return names_both_ends(words) or any(
        _consists(
            said,
            each.words.bounds.get(Key.STARTED, ""),
            f"{each.words.fillers} {each.words.incident}",
        )
        for each in _languages()
    )


@lru_cache(maxsize=2048)
def names_both_ends(label: str) -> bool:
    """Whether a label is a word for the start of a range and one for its end: "Von – bis",
    "Start/End"."""
    sides = _sides(label)
    if len(sides) != _BOTH:
        return False
    if [bound_key(side) or named_key(side) for side in sides] == [Key.STARTED, Key.RESOLVED]:
        return True
    return any(
        sides[0] in map(normal, (*each.lengths.from_event, *each.times.since))
        and sides[1] in map(normal, (*each.lengths.to_event, *each.times.until))
        for each in LANGUAGES
    )


def _sides(label: str) -> list[str]:
    """The words that a label joins, in normal form."""
    sides = [normal(side) for side in _TWO_SIDES.split(label.strip()) if normal(side)]
    return [side for side in sides if side not in lookup.grammar.and_words]


_TWO_SIDES = regex(r"[\s/&+–—→…~-]+")
_BOTH = 2
_TIMES = frozenset(lookup.times.all_times)


@lru_cache(maxsize=2048)
def names_day_and_time(label: str) -> bool:
    """Whether a label joins words for a day and for a time, or is one for a time: "Date/Time"."""
    sides = _sides(label)
    dated = [side for side in sides if bound_key(side) is Key.DATE or named_key(side) is Key.DATE]
    others = [side for side in sides if side not in dated and named_key(side) is None]
    timed = [one for one in others if one.rstrip("s") in _TIMES or one in _TIMES]
    return bool(timed) and len(sides) <= _BOTH and len(dated) + len(timed) == len(sides)


@lru_cache(maxsize=2048)
def names_effect(label: str) -> bool:
    """Whether a label is about the effect of an incident, which may be over sooner: "Impact
    duration"."""
    words = normal(label).split()
    return any(within(word, each.words.effects) for each in _languages() for word in words)


@lru_cache(maxsize=2048)
def tells_publication(label: str) -> bool:
    """Whether a label is that of the day on which a report was published, which may be late."""
    words = normal(label).replace("'", " ").split()
    parts = [part for each in _languages() for word in words for part in _parted(word, each)]
    return any(within(part, each.words.published) for each in _languages() for part in parts)


@lru_cache(maxsize=2048)
def signs(words: str) -> bool:
    """Whether words stand before the name of somebody who wrote or checked a report, or before the
    day on which that was: "approved by", "written on"."""
    said = normal(words).replace("'", " ").split()
    first = {said[0], "_".join(said[:2])} if said else set()
    if first.isdisjoint(_signing_first()):
        return False
    key = named_key(words)
    if key not in (Key.AUTHOR, Key.REVIEWED_BY, Key.REPORT_DATE):
        return False
    for one in (each.words for each in _languages()):
        made = f"{one.written} {one.published} {one.checked}"
        told = f"{made} {one.report}" if key is Key.REPORT_DATE else made
        behind = f"{one.signing} {one.held}"
        if within(said[-1], behind) and not first.isdisjoint(told.split()):
            return True
    return False


@cache
def _signing_first() -> frozenset[str]:
    """The words that what stands before a signature can begin with."""
    each = (one.words for one in _languages())
    lists = (f"{one.written} {one.published} {one.checked} {one.report}" for one in each)
    return frozenset(word for words in lists for word in words.split())


def _paired(words: tuple[str, ...], meanings: _Meanings) -> Iterator[str]:
    """The words, two that are one for the language together ("look back" as look_back)."""
    rest = list(words)
    while rest:
        pair = "_".join(rest[:2])
        taken = 2 if len(rest) > 1 and pair in meanings.joined else 1
        yield pair if taken == 2 else rest[0]
        rest = rest[taken:]


def _event(
    word: str, meanings: _Meanings, of_incident: bool, beside: bool, named: set[Key]
) -> Key | None:
    """The key of a word; one that only tells that it is a day does so `beside` any other word, and
    a bound beside what the others have `named`: "Broken since"."""
    bound = meanings.bounds.get(word)
    counts = of_incident or (beside and bound is Key.DATE) or bound in named
    return meanings.events.get(word) or (bound if counts else None)


def _parted(word: str, meanings: _Meanings) -> tuple[str, ...]:
    """The two halves of a compound of two known words ("Störungsbeginn"), or all words of a label
    that is written without gaps; else the word."""
    if word in meanings.known:
        return (word,)
    if gapless(word[0]):
        return tuple(_cut(word, meanings.known)) or (word,)
    if not meanings.compounds:
        return (word,)
    leading = f"{meanings.words.incident} {meanings.words.report}"
    for size in range(_SHORTEST, len(word) - _SHORTEST + 1):
        first, second = word[:size].removesuffix("s"), word[size:]
        if second in meanings.known and within(first, leading):
            return (first, second)
    return (word,)


def _cut(word: str, known: frozenset[str]) -> list[str]:
    """The known words that a word without gaps is made of, the longest first; none if there is a
    rest."""
    parts: list[str] = []
    at = 0
    while at < len(word):
        sizes = range(len(word) - at, 0, -1)
        part = next((word[at : at + size] for size in sizes if word[at : at + size] in known), "")
        if not part:
            return []
        parts.append(part)
        at += len(part)
    return parts


@cache
def _languages() -> tuple[_Meanings, ...]:
    return tuple(
        _meanings(each.label_words, each.title_words is not None and each.title_words.compounds)
        for each in LANGUAGES
        if each.label_words
    )


def _meanings(table: LabelWords, compounds: bool) -> _Meanings:
    tables = (table.events, table.bounds)
    events, bounds = (
        {word: key for key, words in one.items() for word in words.split()} for one in tables
    )
    lists = [getattr(table, name) for name in LabelWords.__slots__]  # type: ignore[attr-defined]
    known = {word for one in lists if isinstance(one, str) for word in one.split()}
    known |= {*events, *bounds}
    joined = frozenset(word for word in known if "_" in word)
    return _Meanings(table, events, bounds, compounds, frozenset(known), joined)


def says_now(label: str) -> bool:
    """Whether a label says no more than that its value is the present one ("Currently")."""
    words = tuple(normal(label).split())
    return bool(words) and any(
        all(within(word, each.words.now) for word in words) for each in _languages()
    )
