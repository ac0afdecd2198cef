"""Blame and judgement in prose: who is said to have failed, and in what words.

Every finder takes a text in which code and quotations are masked, and gives places in it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import groupby, pairwise

from postmortem_lint.language.alternation import by_first_letters
from postmortem_lint.language.folding import fold
from postmortem_lint.language.lookup import WORDINGS
from postmortem_lint.language.sentences import clause_start, sentences
from postmortem_lint.language.tables.wording import Wording
from postmortem_lint.records import record
from postmortem_lint.regex import regex

_OUTCRY = regex(r"(?<![!?])!{2,}(?![=!])|🤦")
_GAPLESS = "[\u2e80-\uffff]"
SPACED = r"[^\W\u2e80-\uffff]"
_COUNTED = regex(r"\d|%")
_NEAR = 2  # words between a number and what it counts


@record
class Phrase:
    """Words at a place of a text; `who` is the person they are about, empty if none is named, and
    `sure` tells that they cannot be meant otherwise."""

    start: int
    end: int
    who: str = ""
    sure: bool = True


# Each text is read by several finders in turn.
@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """The text in the plain form in which it is searched."""
    return fold(text).low


# Each text is asked about by several finders, and most languages say nothing in it.
@lru_cache(maxsize=4096)
def speaking(low: str) -> tuple[Wording, ...]:
    """The languages of which a term may stand in a text."""
    led = f" {low}"
    others = WORDINGS[1:] if _terms(WORDINGS[1:]).search(led) else ()
    return tuple(wording for wording in (*WORDINGS[:1], *others) if _terms((wording,)).search(led))


@cache
def _terms(languages: tuple[Wording, ...]) -> re.Pattern[str]:
    """What a finding of any finder here begins with, or has behind a person; with what stands
    before it, for `re` finds a sign faster than a place."""
    terms = (
        term
        for wording in languages
        for term in (
            wording.errors, wording.loose_errors, wording.judgements, wording.loose_judgements,
            wording.modals, wording.hindsight, wording.drama, wording.sanctions,
            wording.person_sanctions, wording.admonitions, wording.vague, wording.outage,
        )
    )  # fmt: skip
    return regex(rf"(?:[^\w-]|{_GAPLESS})(?:{by_first_letters('|'.join(terms))})")


@cache
def word_pattern(terms: str) -> re.Pattern[str]:
    """Terms as words of their own; where a script has no gaps, any letter may stand beside one."""
    return regex(rf"(?<!{SPACED})(?<!-)(?:{terms})(?!{SPACED})(?!-\w)")


@cache
def _cause(wording: Wording) -> re.Pattern[str]:
    """A word of cause, with no more than an article behind it."""
    return regex(rf"(?<![\w-])(?:{wording.causes})[ *_]*(?:{wording.attributes})?[ *_]*$")


@cache
def _after(terms: str) -> re.Pattern[str]:
    return regex(rf"(?:{terms})(?![\w])")


@cache
def _term(terms: str) -> re.Pattern[str]:
    return regex(terms)


def human_errors(text: str) -> Iterator[Phrase]:
    """A person's slip offered as a cause: "human error", not what prevents or doubts it."""
    low = folded(text)
    for wording in speaking(low):
        slips = [*word_pattern(wording.errors).finditer(low)]
        loose = word_pattern(wording.loose_errors).finditer(low)
        slips += (one for one in loose if _is_cause(low, one, wording))
        yield from _claimed(low, slips, wording)


def _is_cause(low: str, found: re.Match[str], wording: Wording) -> bool:
    """Whether a word of cause stands before the term, or the sentence begins with it and goes on
    with what the slip was."""
    near = max(0, found.start() - 40)
    if _cause(wording).search(low, near, found.start()):
        return True
    before = low[near : found.start()].rstrip(" *_")
    begins = before[-1] in ".:!?" if before else near == 0
    return begins and _term(wording.slips).match(low[found.end() : found.end() + 20]) is not None


def _claimed(low: str, slips: list[re.Match[str]], wording: Wording) -> Iterator[Phrase]:
    """The slips that their clause neither denies nor guards against, and that are no others' term
    ("human error rate")."""
    clauses = tuple(_clauses(low)) if slips else ()

    def around(slip: re.Match[str]) -> tuple[int, int]:
        return clauses[bisect_right(clauses, (slip.start(), len(low))) - 1]

    for (first, last), inside in groupby(sorted(slips, key=re.Match.start), around):
        doubt = word_pattern(wording.doubts).search(low, first, last)
        for found in inside:
            doubted = doubt is not None and doubt.end() <= found.start()
            other = _after(wording.not_errors).match(low, found.end())
            if not doubted and not other and not refuted(wording).match(low, found.end(), last):
                yield Phrase(found.start(), found.end())


def _clauses(low: str) -> Iterator[tuple[int, int]]:
    """The places of the sentences, and of what semicolons part in them."""
    for first, last in sentences(low):
        start = first
        for part in low[first:last].split(";"):
            yield start, start + len(part)
            start += len(part) + 1


@cache
def refuted(wording: Wording) -> re.Pattern[str]:
    """What denies a term behind it, in the same clause: up to five words, and a verb. What is
    joined to the term is denied with it: "human error and a fault of the sensor were ruled out"."""
    word = rf"(?!(?:{wording.relatives}|{wording.joints})\b)[\w'’/-]+"
    joined = rf"(?:[ *_]+(?:{wording.joints})(?:[ *_]+{word}){{1,2}})?"
    return regex(rf"{joined}(?:[ *_]+{word}){{0,5}}?[ *_]+(?:{wording.refutes})(?!\w)")


def judgements(text: str) -> Iterator[Phrase]:
    """Words about character: careless, sloppy; lazy or stupid only of a person."""
    low = folded(text)
    for wording in speaking(low):
        for found in word_pattern(wording.judgements).finditer(low):
            term = _after(wording.not_judgements).match(low, found.end())
            if not term and not _spared(low, found.start(), wording):
                yield Phrase(found.start(), found.end())
        for found in word_pattern(wording.loose_judgements).finditer(low):
            person = _people_behind(wording.people).match(low, found.end())
            if person and not _spared(low, found.start(), wording):
                yield Phrase(found.start(), found.end())


def _spared(low: str, place: int, wording: Wording) -> bool:
    """Whether a judgement is denied, or one of law."""
    return is_denied(low, place, wording) or _is_of_law(low, place, wording)


def _is_of_law(low: str, place: int, wording: Wording) -> bool:
    """Whether the sentence around `place` tells what a court or a claim said."""
    told = _of_law(low, wording)
    at = bisect_right(told, (place, len(low))) - 1
    return at >= 0 and place < told[at][1]


# Each judgement of a text asks for them.
@lru_cache(maxsize=64)
def _of_law(low: str, wording: Wording) -> tuple[tuple[int, int], ...]:
    """The sentences that tell what a court or a claim said."""
    law = word_pattern(wording.law)
    return tuple(place for place in sentences(low) if law.search(low, *place))


@cache
def _people_behind(people: str) -> re.Pattern[str]:
    """People, with up to two words before them."""
    return regex(rf"(?:[ ,]+[\w'-]+){{0,2}}?[ ,]+(?:{people})(?![\w-])")


@cache
def _denial(wording: Wording) -> re.Pattern[str]:
    return regex(rf"(?<!\w)(?:{wording.denials})(?: [\w'-]+){{0,3}} +$")


def is_denied(low: str, place: int, wording: Wording) -> bool:
    """Whether one of the four words before denies what stands at `place`."""
    return _denial(wording).search(low[max(0, place - 60) : place]) is not None


@cache
def _supposition(wording: Wording) -> re.Pattern[str]:
    return regex(rf"(?<![\w'])(?:{wording.supposed})(?: [\w'/-]+){{0,3}} *$")


def is_supposed(low: str, place: int, wording: Wording) -> bool:
    """Whether the clause only supposes the person, or denies that there is one."""
    near = low[max(0, place - 60) : place]
    return _supposition(wording).search(near[clause_start(near, len(near)) :]) is not None


def dramas(text: str) -> Iterator[Phrase]:
    """Dramatic wording, two or more exclamation marks."""
    low = folded(text)
    for wording in speaking(low):
        for found in word_pattern(wording.drama).finditer(low):
            behind = low[found.end() : found.end() + 14]
            if not _term(rf"[- ](?:{wording.not_drama})").match(behind):
                yield Phrase(found.start(), found.end())
    for found in _OUTCRY.finditer(text):
        yield Phrase(found.start(), found.end())


def sanctions(text: str, names: tuple[str, ...] = ()) -> Iterator[Phrase]:
    """What was done to people: reprimanded, "has been spoken to", "the engineer was warned"."""
    low = folded(text)
    for wording in speaking(low):
        for found in word_pattern(wording.sanctions).finditer(low):
            if not is_denied(low, found.start(), wording):
                yield Phrase(found.start(), found.end())
        for found in _sanctioned(wording, names).finditer(low):
            if not is_supposed(low, found.start(), wording):
                yield Phrase(found.start("done"), found.end())


@lru_cache(maxsize=64)
def _sanctioned(wording: Wording, names: tuple[str, ...]) -> re.Pattern[str]:
    """A person, and what was done to them."""
    people = "|".join((wording.people, *(re.escape(name.lower()) for name in names)))
    return re.compile(rf"(?<![\w@/.-])(?:{people}) (?P<done>{wording.person_sanctions})(?![\w-])")


def admonitions(text: str) -> Iterator[Phrase]:
    """People asked for care: "will be more careful", "has been reminded to"."""
    low = folded(text)
    for wording in speaking(low):
        for found in word_pattern(wording.admonitions).finditer(low):
            yield Phrase(found.start(), found.end())


def vague_amounts(text: str) -> Iterator[Phrase]:
    """The first amount nobody counted of each sentence without a number, if not the next sentence
    has the number of the same things."""
    low = folded(text)
    spoken = speaking(low)
    places = (*sentences(low), (len(low), len(low))) if spoken else ()
    for (first, last), following in pairwise(places):
        sentence = low[first:last]
        counted = any(word_pattern(one.numbers).search(sentence) for one in spoken)
        if counted or _COUNTED.search(sentence):
            continue
        each = (word_pattern(one.vague).search(sentence) for one in spoken)
        found = next(filter(None, each), None)
        if found and not _is_counted(found[0], low[slice(*following)]):
            yield Phrase(first + found.start(), first + found.end())


def _is_counted(vague: str, sentence: str) -> bool:
    """Whether a sentence has a number right before the noun with which a vague amount ends."""
    words, noun = sentence.split(), vague.split()[-1]
    places = (place for place, word in enumerate(words) if word.strip(".,;:!?()") == noun)
    return any(_COUNTED.search(" ".join(words[max(0, at - _NEAR) : at])) for at in places)


def outages(text: str) -> Iterator[Phrase]:
    """The word "outage"."""
    low = folded(text)
    for wording in speaking(low):
        for found in word_pattern(wording.outage).finditer(low):
            yield Phrase(found.start(), found.end())


def names_in(text: str, names: tuple[str, ...]) -> Iterator[Phrase]:
    """Known names and handles, in the case in which they are known."""
    if not any(name in text for name in names):  # compiling takes longer than all that follows
        return
    known = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    for found in re.finditer(rf"(?<![\w/.-])@?(?:{known})(?![\w/]|[.-]\w)", text):
        yield Phrase(found.start(), found.end(), found[0])
