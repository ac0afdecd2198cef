"""Who is said to have failed: a person as the subject of a verb of blame, over one clause.

Between the two may stand what tells more of the person ("on the early shift", "who changed the
relay", "new to the team"), and another verb of the same subject ("mounted the volume and forgot").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from postmortem_lint.language.lookup import NOTHING, WORDINGS, any_of, clauses
from postmortem_lint.language.sentences import sentences
from postmortem_lint.language.tables.wording import Wording
from postmortem_lint.regex import regex
from postmortem_lint.values.people.blame import (
    Phrase,
    folded,
    is_denied,
    is_supposed,
    refuted,
    word_pattern,
)

_WORD = r"[\w'’/-]+"
_VERB_LAST = "verb last"
_GAP = 120  # characters between a person and what it did
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
        person = _subject(low, place[0], verb, wording, names)
        if person is None or _harmless(wording).match(rest):
            continue
        unseeing = word_pattern(wording.unseeing).fullmatch(verb[0])
        if unseeing and _is_explained(
            _up_to_next(low, place, verb, wording), wording, seen=verb["human"] is None
        ):
            continue
        called = person[0] in {name.lower() for name in names}  # who needs no article
        start = person.start() if called else _with_article(low, person.start(), wording)
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


@cache
def _harmless(wording: Wording) -> re.Pattern[str]:
    return regex(rf"(?:{wording.harmless})(?!\w)")


@cache
def _verbs(wording: Wording) -> re.Pattern[str]:
    return regex(
        rf"(?<![\w-])(?:(?P<human>{wording.human_failings}|(?P<manner>{wording.manners}))"
        rf"|{wording.failings})(?![\w])(?!-\w)"
    )


@lru_cache(maxsize=64)
def _people(wording: Wording, names: tuple[str, ...]) -> re.Pattern[str]:
    known = "".join(f"|{re.escape(name.lower())}" for name in names)
    sure = rf"{wording.people}|@[a-z0-9][a-z0-9_-]{{1,38}}{known}"
    return re.compile(
        rf"(?<![\w@/.-])(?:(?P<sure>{sure})|(?P<loose>{wording.loose_people}))(?![\w-])"
    )


def _subject(
    low: str, start: int, verb: re.Match[str], wording: Wording, names: tuple[str, ...]
) -> re.Match[str] | None:
    """The nearest person before a verb whose subject it is; what may be a program needs a verb
    that no program does."""
    human = verb["human"] is not None
    last = verb["manner"] is not None or _VERB_LAST in wording.order
    named = frozenset(name.lower() for name in names)
    near = max(start, verb.start() - _GAP)
    found = list(_people(wording, names).finditer(low, near, verb.start()))
    for person in reversed(found):
        between = low[person.end() : verb.start()]
        surely = human or person[0] in named  # who has a name is no program
        if not _gap(wording, surely, last).fullmatch(between):
            continue
        led = _is_governed(low, person.start(), wording) and not _relative(wording).match(between)
        if led or (person["loose"] and not human) or is_supposed(low, person.start(), wording):
            continue
        return person
    return None


@cache
def _gap(wording: Wording, human: bool, last: bool) -> re.Pattern[str]:
    """What may stand between a person and its verb; whatever belongs to it where that comes `last`.

    A verb that things do, too, stands near to its person: else it may be theirs.
    """
    word = rf"(?!(?:{wording.breaks})\b){_WORD}"
    small = rf"(?:[ *_]+(?:\([^()]{{1,30}}\)|{wording.between})){{0,4}}"
    attached = rf"(?:[ *_]+(?:{wording.attaching})(?: {word}){{1,5}}?){{1,2}}"
    relative = rf",?[ *_]+(?:{wording.relatives})(?: {word}){{1,9}}?,?"
    if not human:
        return regex(rf"(?:{attached}|{relative})?{small}[ *_]+")
    busy = rf"[ *_]+(?:{wording.busy or NOTHING})(?: {word}){{1,5}}?"
    aside = rf",(?: {word}){{1,7}},"
    before = rf"(?:[ *_]+{word}){{1,12}}?,?(?: (?:{wording.joints}))"
    theirs = rf"(?:[ *_]+{word}){{1,10}}?" if last else r"(?!)"
    shortened = rf"[ *_]+(?:{wording.shortened})(?: {word}){{1,5}}?"
    more = rf"(?:{attached})?(?:{busy}|{relative}|{aside}|{before}|{shortened}|{theirs})?"
    return regex(rf"{more}{small}[ *_]+")


@cache
def _relative(wording: Wording) -> re.Pattern[str]:
    return regex(rf",?[ *_]+(?:{wording.relatives})\b")


def _is_governed(low: str, place: int, wording: Wording) -> bool:
    """Whether a preposition before a person makes it no subject ("the mail to the engineer")."""
    before = low[max(0, place - 60) : place]
    found = _governing(wording).search(before)
    return found is not None and not _part(wording).search(before[: found.start()])


@cache
def _governing(wording: Wording) -> re.Pattern[str]:
    """A preposition, with up to an article and two words behind it."""
    return regex(
        rf"(?<![\w-])(?:{wording.governing})(?: (?:{wording.articles}))?"
        rf"(?: (?!(?:{wording.articles})\b)[\w-]+){{0,2}} *$"
    )


@cache
def _part(wording: Wording) -> re.Pattern[str]:
    """What says how many, before "of the engineers"."""
    return regex(rf"(?:{wording.numbers}|{wording.partitives}) *$")


@cache
def _article(wording: Wording) -> re.Pattern[str]:
    """An article, with up to two words behind it."""
    return regex(rf"(?<![\w-])(?:{wording.articles}) (?:[\w-]+ ){{0,2}}$")


def _with_article(low: str, place: int, wording: Wording) -> int:
    """Where "the on-call" before "engineer" begins, else `place`."""
    found = _article(wording).search(low[max(0, place - 40) : place])
    return place - len(found[0]) if found else place


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
    reason = rf"(?:{wording.because}) (?!{person}(?!\w))[\w'’-]+"
    return word_pattern(rf"{reason}|{wording.no_probe}").search(sentence) is not None
