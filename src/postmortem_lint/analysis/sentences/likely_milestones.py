"""What a clause most likely tells of the incident at a time, where its grammar is not known.

The nearest word for something that happens is taken, on the side of the time where one stands; what
else the clause names has to be the incident, its cause, or what shows it.
"""

from __future__ import annotations

from functools import cache

from postmortem_lint.analysis.sentences.clauses import Clause, Sentence, is_verb, sentence_at
from postmortem_lint.analysis.sentences.likely_subjects import (
    EventWords,
    bare_word,
    likely_certainty,
    mentions,
    names_anything,
    names_nothing_else,
    names_of,
)
from postmortem_lint.analysis.sentences.subjects import (
    in_title,
    is_fact,
    is_narrowed,
    without_denials,
)
from postmortem_lint.analysis.sentences.verbs import Tokens, happening_at, verbs_of
from postmortem_lint.certainty import Certainty
from postmortem_lint.language import lookup
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.roles.happenings import HAPPENINGS, HARMS, Happening

Places = tuple[tuple[int, int], ...]
_FEW = 3  # words
_MANY = 7  # words between what happened and its time
_IN_BRACKETS = regex(r"\s*[(（\[]([^()（）\[\]]{3,60})[)）\]]")


@record
class LikelyMilestone:
    """What happened, and how surely it is told of the incident: a convention where the clause names
    nothing else, else a guess. `limit` tells that it happened at a time named as a limit ("not
    before 14:05")."""

    happening: Happening
    certainty: Certainty
    limit: bool = False


def likely_milestone(
    plain: str, start: int, end: int, clocks: Places, title: frozenset[str]
) -> LikelyMilestone | None:
    """What the clause around a time, one of the `clocks` (it and its neighbours), most likely tells
    of the incident; None if that is no milestone and no finding of a cause, or may be told of
    anything else."""
    found = sentence_at(plain, start)
    if found is None:
        return None
    sentence, _ = found
    language = sentence.language
    index = sentence.clause(start)
    clause = sentence.clauses[index]
    before, behind = _windows(plain, clause, start, end, clocks)
    told = _as_bound(before, behind, sentence, title) or _as_recovery(clause, sentence, title)
    if told:
        return told
    limit = _is_limit(before, behind, language)
    if not _is_fact(sentence, clause.spoken, limit) or _is_narrowed(behind, language, title):
        return None
    mention, window = _nearest(before, behind, language)
    if mention is None:
        return _by_sentence(sentence, clocks)
    if not _is_milestone(mention.happening) or _hangs(mention, window, sentence, index, title):
        return None
    if not set(language.repeated).isdisjoint(window[: mention.start]):
        return None
    if _begins_to_do(mention, window, language):
        return None
    mention = _of_cause(mention, window, language)
    certainty = likely_certainty(mention, window, sentence, title)
    return LikelyMilestone(mention.happening, certainty, limit) if certainty else None


def _as_bound(
    before: Tokens, behind: Tokens, sentence: Sentence, title: frozenset[str]
) -> LikelyMilestone | None:
    """The start of the incident, if what a clause tells to be out of order was so from a time on:
    "was down from 10:01", "did not answer from 10:01 onwards"; none of a range or a length."""
    language = sentence.language
    opened = f" {' '.join(before[-_FEW:])}".endswith(_openings(language))
    if not opened and not f"{' '.join(behind[:_FEW])} ".startswith(_onward()):
        return None
    if not {*language.reaching, *language.until, *language.during}.isdisjoint(behind[:_FEW]):
        return None
    told = next((one for one in mentions(before, language) if one.happening in HARMS), None)
    denied = next((at for at, word in enumerate(before) if word in language.denials), None)
    if told is None and denied is not None and verbs_of(before, language):
        told = EventWords(denied, denied + 1, Happening.BE_DOWN)
    if told is None or not is_fact(sentence, without_denials(before, language)):
        return None
    subject = before[: told.start] or before[told.end : told.end + 1]
    acting = {*language.speakers, *(language.pronouns if told.start == denied else ())}
    if not acting.isdisjoint(subject):
        return None  # what somebody did not do then
    begun = replace(told, happening=Happening.FAIL)
    certainty = likely_certainty(begun, before, sentence, title)
    if certainty is None and _is_of_all(subject, language):
        certainty = Certainty.GUESSED
    return LikelyMilestone(Happening.FAIL, certainty) if certainty else None


def _as_recovery(
    clause: Clause, sentence: Sentence, title: frozenset[str]
) -> LikelyMilestone | None:
    """The end of the harm, if a clause tells that people, or what the title names, could do again
    what they had done before: "customers could order again"."""
    language, words = sentence.language, tuple(map(bare_word, clause.spoken))
    able = next((at for at, word in enumerate(words) if word in language.managing), None)
    if able is None or set(language.anew).isdisjoint(words):
        return None
    told = tuple(word for word in words if word not in (*language.managing, *language.anew))
    if not set(language.denials).isdisjoint(told) or not is_fact(sentence, told):
        return None
    subject = tuple(word for word in words[:able] if word not in language.beside_verbs)
    if is_narrowed(told, language, title):
        return None  # "customers in Vienna could order again"
    if language.verb_last and not {*language.affected, *language.services}.isdisjoint(told):
        return LikelyMilestone(Happening.RESTORE, Certainty.GUESSED)
    small = {*language.affected, *language.services, *language.plain, *language.prepositions}
    known = all(word in small or in_title(word, title) for word in subject)
    named = any(
        word in (*language.affected, *language.services) or in_title(word, title)
        for word in subject
    )
    return LikelyMilestone(Happening.RESTORE, Certainty.GUESSED) if known and named else None


def _is_of_all(subject: Tokens, language: ClauseWords) -> bool:
    """Whether those to whom something happened are all whom it could hit, or nobody is excepted:
    "users could not pay from 10:01", "nothing worked from 10:01"."""
    small = {*language.affected, *language.services, *language.plain, *language.beside_verbs}
    return all(word in small or is_verb(word, language) for word in subject)


@cache
def _openings(language: ClauseWords) -> tuple[str, ...]:
    """What stands before the start of what goes on, with a blank before it."""
    return tuple(f" {word}" for word in (*language.since, *language.ranging))


@cache
def _onward() -> tuple[str, ...]:
    """What stands behind the start of what goes on, with a blank behind it."""
    return tuple(f"{word} " for word in lookup.times.onward)


def _is_milestone(happening: Happening) -> bool:
    return happening is Happening.FIND_CAUSE or HAPPENINGS[happening].milestone is not None


def _begins_to_do(mention: EventWords, window: Tokens, language: ClauseWords) -> bool:
    """Whether something is only begun or ended by somebody: "began to return"."""
    joint, following = window[mention.end : mention.end + 1], window[mention.end + 1 :]
    to = set(language.reaching).intersection(language.prepositions)
    return mention.open and not to.isdisjoint(joint) and bool(following)


def _hangs(
    mention: EventWords, window: Tokens, sentence: Sentence, index: int, title: frozenset[str]
) -> bool:
    """Whether what begins or ends, or is told of nothing, happened to the subject of the clause
    before, which names anything else than the incident: "maintenance was announced, starting at",
    "the match was stopped and resumed at"."""
    language = sentence.language
    named = not names_of(mention.happening, language).isdisjoint(map(bare_word, window))
    alone = not mention.noun and not names_anything(mention, window, language)
    if not (mention.open or alone) or named or not index:
        return False
    spoken = _clause_before(sentence, index)
    head = next((bare_word(word) for word in spoken if word not in language.plain), "")
    if mention.noun and head in language.incidents and not verbs_of(spoken, language):
        return False  # "incident in the ledger, start 10:01"
    before = tuple(
        word for word in spoken if happening_at((word,), 0, language) or not is_verb(word, language)
    )
    return not (any(mentions(before, language)) and names_nothing_else(before, language, title))


def _clause_before(sentence: Sentence, index: int) -> Tokens:
    """The words of the last clause before one that is more than a noun for what happened: of "a
    drill, start 9:00, end 9:30" the first."""
    before = [one.spoken for one in reversed(sentence.clauses[:index])]
    told = (one for one in before if len(one) > 1 or not any(mentions(one, sentence.language)))
    return next(told, before[0])


def _of_cause(mention: EventWords, window: Tokens, language: ClauseWords) -> EventWords:
    """What is noticed of a cause is the cause."""
    noticed = mention.happening is Happening.NOTICE and not mention.noun
    if noticed and not set(language.causes).isdisjoint(window):
        return replace(mention, happening=Happening.FIND_CAUSE)
    return mention


def _is_limit(before: Tokens, behind: Tokens, language: ClauseWords) -> bool:
    """Whether a clause denies something up to its time, at which it then happened: "nobody knew
    before 14:05"."""
    denied = not set(language.denials).isdisjoint((*before, *behind))
    return denied and not {*language.limits, *language.until}.isdisjoint(before[-_FEW:])


def _is_fact(sentence: Sentence, spoken: Tokens, limit: bool) -> bool:
    """Whether a clause tells what happened once; "par" and "por" are more than "per"."""
    language = sentence.language
    aside = {*language.prepositions, *(language.denials if limit else ())}
    return is_fact(sentence, tuple(word for word in spoken if word not in aside))


def _is_narrowed(behind: Tokens, language: ClauseWords, title: frozenset[str]) -> bool:
    """Whether the words right behind a time choose a part; "for resolved" does not."""
    if behind[:1] == () or behind[0] not in language.narrowing:
        return False
    if len(behind) > 1 and happening_at(behind, 1, language):
        return False
    return is_narrowed(behind, language, title)


def _windows(
    plain: str, clause: Clause, start: int, end: int, clocks: Places
) -> tuple[Tokens, Tokens]:
    """The words of a clause before and behind a time, up to the next time on each side; those in
    brackets right behind it tell what it is."""
    aside = _IN_BRACKETS.match(plain, end)
    if aside is not None and not any(map(str.isdigit, aside[1])):
        return tuple(aside[1].lower().split()), ()
    low = max((last for _, last in clocks if clause.start < last <= start), default=clause.start)
    high = min((first for first, _ in clocks if end <= first < clause.end), default=clause.end)
    low = max(low, plain.rfind(")", low, start))
    before = tuple(one.text for one in clause.words if low <= one.start and one.end <= start)
    behind = tuple(one.text for one in clause.words if end <= one.start and one.end <= high)
    return before, behind


def _nearest(
    before: Tokens, behind: Tokens, language: ClauseWords
) -> tuple[EventWords | None, Tokens]:
    """The nearest word for something that happens before a time, else behind it, and the words that
    it stands in: behind a time it counts where nothing but small words stands before."""
    found, following = list(mentions(before, language)), list(mentions(behind, language))
    object_ = found and following and not following[0].noun and not following[0].open
    if object_ and _is_object(found[-1], before, language):
        found = []  # "hat den Alarm um 14:05 bestätigt"
    if found and len(before) - found[-1].end <= _MANY:
        return _governing(found, before, language), before
    small = {*language.prepositions, *language.plain, *language.beside_verbs, *language.pronouns}
    limits = {*language.until, *language.reaching}
    reached = next((at for at, word in enumerate(behind) if word in limits), len(behind))
    following = [one for one in following if one.start < reached or not one.noun]
    led = language.verb_last or small.issuperset(before)
    if led and following and following[0].start <= _MANY:
        one, shift = following[0], len(before)
        moved = replace(one, start=one.start + shift, end=one.end + shift)
        return moved, (*before, *behind[: one.end + _MANY])
    return None, ()


def _is_object(mention: EventWords, words: Tokens, language: ClauseWords) -> bool:
    """Whether a noun may be the object of a verb that is to come."""
    at = mention.start
    while at and words[at - 1] in language.plain:
        at -= 1
    led = words[at - 1] if at else ""
    return language.verb_last and mention.noun and led != "" and led not in language.prepositions


def _governing(found: list[EventWords], words: Tokens, language: ClauseWords) -> EventWords:
    """The last mention, but the verb of which it is the object: "acknowledged the page"."""
    last, above = found[-1], found[-2:-1]
    if last.noun and above and not above[0].noun:
        between = words[above[0].end : last.start]
        if set(language.plain).issuperset(map(bare_word, between)):
            return above[0]
    return last


def _by_sentence(sentence: Sentence, clocks: Places) -> LikelyMilestone | None:
    """What a sentence with one time tells of the incident by name in another clause: "the change
    took effect at 14:05, which is when the incident began"."""
    language, spoken = sentence.language, sentence.spoken
    if sum(sentence.start <= first < sentence.end for first, _ in clocks) != 1:
        return None
    told = [one for one in mentions(spoken, language) if _is_milestone(one.happening)]
    kinds = {HAPPENINGS[one.happening].milestone for one in told}
    if len(kinds) != 1 or not _is_fact(sentence, spoken, False):
        return None
    if not set(language.repeated).isdisjoint(spoken):
        return None
    if names_of(told[-1].happening, language).isdisjoint(map(bare_word, spoken)):
        return None
    finding = told[-1].happening is Happening.FIND_CAUSE  # "we looked for it until 14:05, when"
    return LikelyMilestone(told[-1].happening, Certainty.GUESSED, limit=finding)
