"""Who is said to have failed: a person as the subject of a verb of blame, over one clause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from postmortem_lint.language.alternation import NOTHING
from postmortem_lint.language.lookup import WORDINGS, any_of, clauses
from postmortem_lint.language.sentences import sentences
from postmortem_lint.language.tables.wording import Wording
from postmortem_lint.regex import regex
from postmortem_lint.values.people.blame import (
    SPACED,
    Phrase,
    folded,
    is_denied,
    is_supposed,
    refuted,
    word_pattern,
)
from postmortem_lint.values.people.subjects import PersonalVerb, person_before, with_article

_REASON = 240  # characters before or behind a verb in which its reason stands


def failings(text: str, names: tuple[str, ...] = ()) -> Iterator[Phrase]:
    """A person as the subject of a verb of blame: "the engineer failed to", "Priya forgot".

    `names` are the people of the document.
    """
    low = folded(text)
    for wording in _blaming(low):
        for first, last in sentences(low):
            yield from _in_sentence(text, low, (first, last), wording, names)
            yield from _faults(low, (first, last), wording, names)
            yield from _blames(text, (first, last), wording, names)


@lru_cache(maxsize=4096)  # three rules ask
def _blaming(low: str) -> tuple[Wording, ...]:
    """The languages of which a verb of blame may stand in a text."""
    if not _hints().search(low):
        return ()
    return tuple(
        wording for wording in WORDINGS if any(hint in low for hint in wording.failing_hints)
    )


@cache
def _hints() -> re.Pattern[str]:
    return regex(any_of(hint for wording in WORDINGS for hint in wording.failing_hints))


def _in_sentence(
    text: str, low: str, place: tuple[int, int], wording: Wording, names: tuple[str, ...]
) -> Iterator[Phrase]:
    for verb in _verbs(wording).finditer(low, *place):
        rest = low[verb.end() : verb.end() + 30].lstrip(" *_")
        unseeing = word_pattern(wording.unseeing).fullmatch(verb[0]) is not None
        human, last = verb["human"] is not None, verb["manner"] is not None
        # Who tried and "failed to" is blamed for nothing, and "ignored paths" are things.
        carried = not unseeing and not _is_attribute(verb[0], rest, wording)
        blaming = PersonalVerb(verb.start(), human, last=last, carried=carried)
        person = person_before(low, place[0], blaming, wording, names)
        if person is None or _harmless(wording).match(rest):
            continue
        if unseeing and _is_explained(
            _up_to_next(low, place, verb, wording), wording, seen=verb["human"] is None
        ):
            continue
        called = person[0] in {name.lower() for name in names}  # who needs no article
        start = person.start() if called else with_article(low, person.start(), wording)
        named = " ".join(text[start : person.end()].split())
        article = start < person.start()
        yield Phrase(start, verb.end(), named[0].lower() + named[1:] if article else named)


def _faults(
    low: str, place: tuple[int, int], wording: Wording, names: tuple[str, ...]
) -> Iterator[Phrase]:
    """What is called the fault of a person: "his own fault", "the engineer's fault"."""
    for found in _fault(wording, names).finditer(low, *place):
        denied = is_denied(low, found.start(), wording) or is_supposed(low, found.start(), wording)
        if not denied and not refuted(wording).match(low, found.end(), place[1]):
            who = found["who"] or found["whose"]
            yield Phrase(found.start(), found.end(), who or "a person")


@lru_cache(maxsize=64)
def _fault(wording: Wording, names: tuple[str, ...]) -> re.Pattern[str]:
    """A fault that is somebody's, who stands before it, behind it, or in another sentence."""
    people = "|".join((wording.people, *(re.escape(name.lower()) for name in names)))
    before = rf"(?P<whose>{people})['’]s? (?:[a-z]+ )?(?:{wording.faults})"
    belonging = rf"(?:{wording.belonging})[ '’]" if wording.belonging else ""
    noun = rf"(?P<who>(?:(?:{wording.articles})[ '’])?(?:[\w-]+ )?(?:{people}))s?"
    being = rf"(?:(?:{any_of(clauses.being)}) )?"  # "la culpa es de Tom"
    fault = rf"{before}|{wording.own_faults}|(?:{wording.faults}) {being}{belonging}{noun}"
    return re.compile(rf"(?<![\w-])(?:{fault})(?![\w-])")


def _blames(
    text: str, place: tuple[int, int], wording: Wording, names: tuple[str, ...]
) -> Iterator[Phrase]:
    """The clauses that put the blame on a person."""
    for found in _blame(wording, names).finditer(folded(text), *place):
        group = next(group for group, said in found.groupdict().items() if said)
        yield Phrase(found.start(), found.end(), text[found.start(group) : found.end(group)])


@lru_cache(maxsize=64)
def _blame(wording: Wording, names: tuple[str, ...]) -> re.Pattern[str]:
    """The clauses of blame, with a person in each."""
    if not wording.blames:
        return re.compile(NOTHING)
    people = "|".join((wording.people, *(re.escape(name.lower()) for name in names)))
    first, *rest = wording.blames.split("{who}")
    before = rf"(?:(?:{wording.articles}) )?(?:[\w-]+ )?" if wording.articles else ""
    leads = (rf"{before}(?P<who{at}>{people}){said}" for at, said in enumerate(rest))
    return re.compile(rf"(?<!{SPACED})(?<!-)(?:{first}{''.join(leads)})(?!{SPACED})")


def _is_attribute(verb: str, rest: str, wording: Wording) -> bool:
    """Whether a form of the past may tell more of the noun behind it: "and ignored paths"."""
    participle = word_pattern(wording.regular_participles).fullmatch(verb) is not None
    return participle and _determined(wording).match(rest) is None


@cache
def _determined(wording: Wording) -> re.Pattern[str]:
    return regex(rf"(?:{wording.articles}|{wording.determiners}|{wording.numbers}|\d+)(?!\w)")


@cache
def _harmless(wording: Wording) -> re.Pattern[str]:
    return regex(rf"(?:{wording.harmless})(?!\w)")


@cache
def _verbs(wording: Wording) -> re.Pattern[str]:
    return regex(
        rf"(?<![\w-])(?:(?P<human>{wording.human_failings}|(?P<manner>{wording.manners}))"
        rf"|{wording.failings})(?![\w])(?!-\w)"
    )


def _up_to_next(low: str, place: tuple[int, int], verb: re.Match[str], wording: Wording) -> str:
    """The sentence up to what follows the clause of the verb: what comes then is told of others."""
    first, last = max(place[0], verb.start() - _REASON), min(place[1], verb.end() + _REASON)
    joint = word_pattern(wording.joints).search(low, verb.end(), last)
    return low[first : joint.start() if joint else last]


@lru_cache(maxsize=64)
def _is_explained(sentence: str, wording: Wording, *, seen: bool) -> bool:
    """Whether the sentence says why nobody knew: "as no alarm watched the pump". Where something
    should have been `seen`, any reason will do that is no person, and so will a missing probe."""
    if not seen:
        return word_pattern(wording.reasons).search(sentence) is not None
    person = rf"(?:(?:{wording.articles}) )?(?:{wording.people}|{wording.loose_people})"
    reason = rf"(?:{wording.because}) (?!{person}(?!\w)|\d)[\w'’-]+"
    return word_pattern(rf"{reason}|{wording.no_probe}").search(sentence) is not None
