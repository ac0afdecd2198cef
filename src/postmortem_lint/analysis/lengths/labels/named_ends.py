"""What a label names as the two ends of a length: "from A to B", "A → B", "time to B"."""

from __future__ import annotations

import re
from functools import cache

from postmortem_lint.language import lookup
from postmortem_lint.language.alternation import NOTHING
from postmortem_lint.language.folding import fold
from postmortem_lint.language.lookup import LANGUAGES
from postmortem_lint.language.matching import ends, gapless, opening_word
from postmortem_lint.language.tables.words import LengthWords
from postmortem_lint.regex import regex

_ARROW = regex(r"\s*(?:→|->|=>|⟶|➜|\s[–—-]{1,2}\s)\s*")


def named_ends(label: str) -> tuple[str, str] | None:
    """What a label names as the two ends of a length: "from A to B", "A → B", "time to B". An end
    that it does not name is empty; None if it names no end at all."""
    spoken = fold(label).low.strip(" *_.")
    after = next((one for one in lookup.clauses.after if ends(spoken, (one,))), "")
    if after and spoken != after:
        return "", spoken[: -len(after)].strip()
    counted = _counted_from(spoken)
    if counted:
        start, end = counted
        return start, (named_ends(end) or ("", end))[1]
    sides = _ARROW.split(spoken)
    if len(sides) == 2 and all(sides):
        return _without_span(sides[0]), sides[1]
    for language in LANGUAGES:
        found = _ends_in(spoken, language.lengths)
        if found:
            return found
    return None


def _counted_from(spoken: str) -> tuple[str, str] | None:
    """What stands behind a word for "after" or "since", and what before it: "fix since diagnosis",
    "recovery (from the start)"; none of what has two ends."""
    found = _since().search(spoken)
    if found is None:
        return None
    start, end = spoken[found.end() :].strip(" )）"), spoken[: found.start()].strip()
    whole = start and end and "(" not in f"{start}{end}"
    return (start, end) if whole and _reaching().search(start) is None else None


@cache
def _reaching() -> re.Pattern[str]:
    """A word that stands before the second of two ends, and for nothing else."""
    words = [one for one in lookup.lengths.to_event if len(one) > 2 and not gapless(one[0])]
    return regex(rf"\s(?:{lookup.any_of(words)})\s")


@cache
def _since() -> re.Pattern[str]:
    times = lookup.times
    others = {*_of(), *times.between, *times.at, *times.clock_nouns, *lookup.grammar.articles}
    since = [one for one in times.since if one not in others]
    words = [one for one in (*lookup.clauses.after, *since) if not gapless(one[0])]
    starts = [one for one in lookup.lengths.from_event if not gapless(one[0])]
    return regex(
        rf"(?<=\w)(?:\s(?:{lookup.any_of(words)})\s"
        rf"|\s?[(（]\s?(?:{lookup.any_of((*words, *starts))})\s(?=[^()（）]*[)）]$)"
        rf"|,\s[^\W\d_]+\s(?:{lookup.any_of((*words, *starts))})\s)"  # ", counted from"
    )


def two_bare_ends(label: str) -> tuple[str, str] | None:
    """Two ends with nothing before the first: "alert to ack"."""
    spoken = fold(label).low.strip(" *_.")
    found = (_two(spoken, language.lengths, True) for language in LANGUAGES)
    return next(filter(None, found), None)


def _without_span(side: str) -> str:
    """What stands for an event, without the noun for the length before it and what is joined."""
    for language in LANGUAGES:
        noun = opening_word(side, language.lengths.spans)
        if noun:
            rest = side[len(noun) :].strip()
            begun = opening_word(rest, language.lengths.from_event)
            return rest[len(begun) :].strip()
    begun = opening_word(side, lookup.lengths.from_event)
    return side[len(begun) :].strip()


def _ends_in(spoken: str, words: LengthWords) -> tuple[str, str] | None:
    noun = opening_word(spoken, words.spans)
    rest = spoken[len(noun) :].strip()
    begun = opening_word(rest, words.from_event)
    if begun or words.event_from:
        found = _two(rest[len(begun) :].strip(), words, bool(begun))
        if found:
            return found
    reached = opening_word(rest, words.to_event)
    if reached and (noun or len(reached) > 2) and rest[len(reached) :].strip():
        return "", rest[len(reached) :].strip()
    named = opening_word(rest, _of()) if noun else ""
    if named and rest[len(named) :].strip():  # "temps de rétablissement"
        return "", rest[len(named) :].strip()
    last = next((one for one in words.event_to if ends(rest, (one,))), "")
    return ("", rest[: -len(last)].strip()) if last and rest != last else None


@cache
def _of() -> tuple[str, ...]:
    """Words that join a noun for a length to what ends it."""
    elided = tuple(one for one in lookup.times.of_elided)
    return (*lookup.clauses.of, *lookup.times.of, *elided)


def _two(rest: str, words: LengthWords, begun: bool) -> tuple[str, str] | None:
    """What stands before and behind the word that joins two ends."""
    joined = (
        regex(_joint(words.to_event, words.event_from, begun)).search(rest)
        if begun or words.event_from
        else None
    )
    if joined is None:
        return None
    start, end = rest[: joined.start()].strip(), rest[joined.end() :].strip()
    for last in words.event_to:
        end = end.removesuffix(last).strip()
    return (start, end) if start and end else None


@cache
def _joint(to_event: tuple[str, ...], event_from: tuple[str, ...], begun: bool) -> str:
    """What joins two ends: words between them, or behind the first."""
    every = (*to_event, *event_from)
    glued = [one for one in every if gapless(one[0])]
    behind = [one for one in event_from if not gapless(one[0])]
    apart = [one for one in to_event if begun and not gapless(one[0])]
    elided = [one for one in apart if one.endswith("'")]
    bare = [one for one in apart if one not in elided]
    options = (
        (glued, "(?:{})"), (behind, r"(?<=\w\w)(?:{})\s+"),
        (bare, r"\s(?:{})\s"), (elided, r"\s(?:{})"),
    )  # fmt: skip
    told = [shape.format(lookup.any_of(words)) for words, shape in options if words]
    return "|".join(told) or NOTHING
