"""What is told beside a time in a language without blanks between words: by stems in the clause."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from postmortem_lint.analysis.sentences.subjects import in_title
from postmortem_lint.certainty import Certainty
from postmortem_lint.language.lookup import LANGUAGES, any_of, lengths, longest_first
from postmortem_lint.language.matching import gapless
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key
from postmortem_lint.roles.happenings import Happening

_BREAK = regex(r"[、。，；！？;!?\n]|\.\s")
_ZONE = regex(r"^\s?(?:\(?(?:[A-Z]{1,5})?(?:[+-]\d{1,2}:?\d{0,2})?\)?)\s?")
_NEAR = 24  # signs between a time and what is told of it
_REACH = 120  # signs of a clause on either side of a time
_SIGNS = 4


def happening_beside(
    plain: str, start: int, end: int, title: frozenset[str] = frozenset()
) -> tuple[Happening, Certainty] | None:
    """What the clause around a time, or behind one that stands apart, tells of the incident; None
    in a language with blanks, and if the clause has another subject than it and what the title
    names, or says that it was no fact."""
    before, behind = _clause(plain, start, end)
    apart = not before.strip() and not _ZONE.sub("", behind, count=1).strip()
    if apart:
        behind = _following(plain, end)
    clause = before + behind
    signs = 0 if clause.isascii() else sum(map(gapless, clause))
    if signs < _SIGNS:
        return _labelled(before, behind)
    near = re.split("[。\n]", plain[max(0, start - _REACH) : start])[-1] + behind
    for language in _languages():
        if any(word in near for word in language.narrowing):
            continue  # "only the shop in Osaka"
        if before.endswith(language.until) or not (apart or _is_time(behind, language)):
            continue
        told = _told(behind[:_NEAR], language) or _told(before[-_NEAR:], language)
        if told and _is_of_incident(clause, told, language, title):
            return _of_cause(told, clause, language), Certainty.CONVENTION
    return None


def is_gapless_at(plain: str, start: int, end: int) -> bool:
    """Whether the clause around a place is of a language without blanks."""
    return is_gapless("".join(_clause(plain, start, end)))


def is_gapless(text: str) -> bool:
    """Whether a text is of a language without blanks."""
    return not text.isascii() and sum(map(gapless, text)) >= _SIGNS


def certainty_of_gapless_range(
    plain: str, start: int, end: int, title: frozenset[str]
) -> Certainty | None:
    """How surely a range in a clause without blanks is that of the incident, which tells a fact of
    it (by convention), or has at least no other subject (guessed); None for another subject."""
    clause = "".join(_clause(plain, start, end))
    if any(word in clause for language in _languages() for word in language.not_once):
        return None
    for language in _languages():
        topics = _topics(language).finditer(clause) if language.topics else ()
        subject = next((one[1] for one in topics), None)
        if subject is not None and subject.endswith(language.incidents):
            return Certainty.CONVENTION
        if any(word in clause for word in language.incidents):
            return Certainty.GUESSED
        if subject is not None:
            return Certainty.GUESSED if _is_all(subject, language, title) else None
    return Certainty.GUESSED


def is_of_incident(plain: str, start: int, end: int, beside: Iterable[str]) -> bool:
    """Whether the clause around a place tells a fact, and names before it the incident, or nothing
    at all but words that may stand `beside` what is told of it."""
    before, behind = _clause(plain, start, end)
    languages = _languages()
    if any(word in before + behind for language in languages for word in language.not_once):
        return False
    if any(word in before for language in languages for word in language.incidents):
        return True
    small = (word for one in languages for word in (*one.plain, *one.topics))
    for word in longest_first((*beside, *small)):
        before = before.replace(word, "")
    return not any(map(str.isalnum, before))


def length_beside(plain: str, start: int, end: int) -> Key | None:
    """What the clause around a length says that it measures: the time that nobody saw the incident,
    or all of it, by a noun for that or by its end."""
    clause = "".join(_clause(plain, start, end))
    over = (Happening.LAST, Happening.RESTORE, Happening.RESOLVE, Happening.END)
    for language in _languages():
        if not any(word in clause for word in (*language.incidents, *language.length_nouns)):
            continue
        if any(word in clause for word in language.unseen):
            return Key.TIME_TO_DETECT
        ended = any(stem in clause for each in over for stem in language.happened.get(each, ()))
        whole = ended or any(word in clause for word in language.length_nouns)
        if whole and not any(word in clause for word in language.not_once):
            return Key.DURATION
    return None


def lasts_in(sentence: str, start: int, end: int) -> bool:
    """Whether a sentence of a language without blanks tells the fact that something went on for the
    length at a place: "持续 75 分钟", "共 75 分钟", "75 分間続いた"."""
    before, behind = _ABOUT.sub("", sentence[:start].rstrip()), sentence[end:].lstrip()
    # What "could not be reached" for so long is told by a denial.
    unreal = {word for one in _languages() for word in {*one.not_once}.difference(one.denials)}
    if any(word in sentence for word in unreal):
        return False
    return before.endswith(_SOLID_SUMS) or any(
        before.endswith(lasting)
        or behind.startswith((*lasting, *language.long))
        or sentence[start:end].endswith(language.long)
        for language in _languages()
        for lasting in (language.happened.get(Happening.LAST, ()),)
    )


_ABOUT = regex(rf"\s*(?:{any_of(lengths.approximate)})$")
_SOLID_SUMS = tuple(word for word in lengths.restating if gapless(word[0]))


def tells_of_incident(sentence: str) -> bool:
    """Whether a sentence of a language without blanks tells facts and names the incident."""
    return any(
        any(word in sentence for word in language.incidents)
        and not any(word in sentence for word in language.not_once)
        for language in _languages()
    )


def _labelled(before: str, behind: str) -> tuple[Happening, Certainty] | None:
    """What a word right before a time tells that is all of its clause."""
    behind = _ZONE.sub("", behind, count=1).strip()
    label = before.strip()
    for language in _languages():
        if behind.startswith(language.at_marks) and not label:  # "14:05に緩和"
            label, behind = behind[1:], ""
        if behind:
            return None
        for happening, stems in language.happened.items():
            if label in stems and happening is not Happening.FIND_CAUSE:
                return happening, Certainty.CONVENTION
    return None


@cache
def _languages() -> tuple[ClauseWords, ...]:
    return tuple(one.clauses for one in LANGUAGES if one.clauses.gapless)


def _clause(plain: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and behind a time in its clause."""
    before = _BREAK.split(plain[max(0, start - _REACH) : start])[-1]
    return before, _BREAK.split(plain[end : end + _REACH], maxsplit=1)[0]


def _following(plain: str, end: int) -> str:
    """What stands in the clause behind a time and a comma: "14:05、"."""
    pieces = _BREAK.split(plain[end : end + _REACH], maxsplit=2)
    return pieces[1] if len(pieces) > 1 else ""


def _of_cause(told: Happening, clause: str, language: ClauseWords) -> Happening:
    """What is noticed of a cause is the cause."""
    causes = any(word in clause for word in language.causes)
    return Happening.FIND_CAUSE if causes and told is Happening.NOTICE else told


def _is_time(behind: str, language: ClauseWords) -> bool:
    """Whether what stands behind a clock, a zone aside, lets it be a time and no length."""
    rest = _ZONE.sub("", behind, count=1)
    if rest.startswith(language.taking):  # "1h33を要し"
        return False
    return not language.at_marks or not rest or rest.startswith(language.at_marks)


def _told(text: str, language: ClauseWords) -> Happening | None:
    """What the first stem in a text tells, of those that no other noun follows ("解消の表示")."""
    places = [
        (text.find(stem), happening)
        for happening, stems in language.happened.items()
        for stem in stems
        if stem in text and not text.partition(stem)[2].startswith(language.genitives)
    ]
    return min(places, key=lambda one: one[0])[1] if places else None


def _is_of_incident(
    clause: str, told: Happening, language: ClauseWords, title: frozenset[str]
) -> bool:
    """Whether a clause tells a fact about the incident: it names it, or it names no subject, or
    what the title names."""
    if any(word in clause for word in language.not_once):
        return False
    if told is Happening.FIND_CAUSE:
        return any(word in clause for word in language.causes)
    if any(word in clause for word in language.incidents):
        return True
    subject = _subject(clause, told, language)
    return bool(language.topics) if subject is None else _is_all(subject, language, title)


def _subject(clause: str, told: Happening, language: ClauseWords) -> str | None:
    """The noun before the first word for a subject, where there are such words, else the one before
    what happened; None if there is none."""
    if language.topics:
        return next((found[1] for found in _topics(language).finditer(clause)), None)
    places = (clause.find(stem) for stem in language.happened[told] if stem in clause)
    noun = _LATIN.sub("", clause[: min(places, default=0)])
    for word in language.plain:
        noun = noun.replace(word, "")
    return noun.strip()


_LATIN = regex(r"[\sA-Za-z0-9():+]+")


@cache
def _topics(language: ClauseWords) -> re.Pattern[str]:
    """A noun and the word behind it that makes it a subject; where blanks part words, an end."""
    marks = any_of(language.topics)
    return regex(rf"([^\s\u3041-\u3096]+?)(?:{marks})(?:(?<=[\u3041-\u3096])|(?=\s|$))")


def _is_all(subject: str, language: ClauseWords, title: frozenset[str]) -> bool:
    """Whether a noun is the service or one of the title."""
    return subject in language.services or in_title(subject, title)
