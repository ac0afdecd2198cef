"""Lengths that a sentence counts from one event to another, or that something took to be done."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from postmortem_lint.analysis.sentences.clauses import Clause, Sentence
from postmortem_lint.analysis.sentences.likely_subjects import bare_word, mentions
from postmortem_lint.analysis.sentences.subjects import is_fact, is_plain
from postmortem_lint.analysis.sentences.verbs import Tokens, infinitive_at, noun_class
from postmortem_lint.certainty import Certainty
from postmortem_lint.durations.duration import Duration
from postmortem_lint.durations.read import find_durations
from postmortem_lint.language import lookup
from postmortem_lint.language.matching import ends
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key
from postmortem_lint.roles.happenings import HAPPENINGS, Happening

_NEAR = 3  # words between "first" and what was the first, or a verb and its length; clauses
_TIME = r"(?:[01]?[0-9]|2[0-3])(?:\.| ?h ?)[0-5][0-9](?: ?h)?"
_LIKE_A_TIME = regex(rf"{_TIME}(?: ?(?:[-–]|[^\W\d]{{1,4}}) ?{_TIME})?")


@record
class _Place:
    """The words of a sentence that name an event, by their indexes, and what it is."""

    start: int
    end: int
    happening: Happening


def counted_length(
    plain: str, sentence: Sentence, duration: Duration, title: frozenset[str]
) -> tuple[Key, Certainty] | None:
    """What a length measures by its sentence: "18 min went by from the first error to the alert",
    "it took us 18 min to notice the incident"; None if that is not said, or of a part only. It is
    surely so where both ends are named."""
    language = sentence.language
    clause = sentence.clauses[sentence.clause(duration.value_start)]
    if _is_unnoticed(plain, sentence, duration):
        return Key.TIME_TO_DETECT, Certainty.CONVENTION
    if _telling(language).isdisjoint(map(bare_word, sentence.spoken)):
        return None  # most lengths: without one of these words nothing below can tell
    apart = not set(language.part).difference(language.firsts).isdisjoint(clause.spoken)
    apart = apart or not set(language.averages).isdisjoint(sentence.spoken)
    if apart or not is_fact(sentence, () if language.verb_last else clause.spoken):
        return None
    if may_be_time(plain, duration) or not clause.words:
        return None
    if _count(plain, clause.start, clause.end) > 1:
        return None
    scopes = [sentence.clauses] if _is_alone(plain, sentence) else []
    counted = filter(None, (_between(one, language, title) for one in ((clause,), *scopes)))
    key = next(counted, None)
    if key:
        return key, Certainty.STATED
    near = sentence.clauses[: sentence.clause(duration.value_start) + 1]
    if _count(plain, sentence.start, clause.start):  # what stands before has a length of its own
        near = (clause,)
    from_start = any(_starts(*_spoken(near), language))
    key = _done(clause, duration, language, title) or _named(near, language)
    key = key or (_taken(clause, duration, language) if from_start else None)
    if key is Key.TIME_TO_RESOLVE and from_start:
        return Key.DURATION, Certainty.STATED
    return (key, Certainty.STATED if from_start else Certainty.CONVENTION) if key else None


def _is_unnoticed(plain: str, sentence: Sentence, duration: Duration) -> bool:
    """Whether nobody noticed the incident for a length: "nobody noticed for 20 minutes", "it took
    20 minutes before anyone noticed"."""
    language, index = sentence.language, sentence.clause(duration.value_start)
    clause = sentence.clauses[index]
    if not is_fact(sentence, ()) or not _is_alone(plain, sentence):
        return False
    before, behind = clause.before(duration.value_start), clause.behind(duration.value_end)
    denied = not set(language.denials).isdisjoint(clause.spoken)
    led = not set(language.during).isdisjoint(before[-2:])
    if denied and led and not behind:
        return _notices(before, language)
    following = sentence.clauses[index + 1 : index + 2]
    limited = following and following[0].spoken[:1] and not behind
    if not limited or following[0].spoken[0] not in language.limits or denied:
        return False
    if not is_fact(sentence, clause.spoken):  # "it could have taken a week until"
        return False
    return _notices(following[0].spoken, language)


def _notices(spoken: Tokens, language: ClauseWords) -> bool:
    """Whether words tell that somebody of any name notices, and nothing but the incident."""
    told = [one for one in mentions(spoken, language) if not one.noun]
    if {one.happening for one in told} != {Happening.NOTICE}:
        return False
    small = {
        *language.plain, *language.pronouns, *language.during, *language.prepositions,
        *language.denials, *language.speakers, *language.watchers, *language.beside_verbs,
        *language.limits, *lookup.lengths.approximate,
    }  # fmt: skip
    rest = (*spoken[: told[-1].start], *spoken[told[-1].end :])
    left = [at for at, word in enumerate(rest) if word not in small]
    unknown = [at for at in left if not is_plain((rest[at],), language, frozenset())]
    return not unknown or (
        len(unknown) == 1 and rest[unknown[0] - 1] in language.limits  # "before anyone"
    )


@cache
def _telling(language: ClauseWords) -> frozenset[str]:
    """The words without which no sentence counts from one event to another."""
    return frozenset((*language.starts, *language.firsts, *language.taking, *language.time_nouns))


def _named(clauses: tuple[Clause, ...], language: ClauseWords) -> Key | None:
    """What a noun for a time says that is measured: "time to detection", "délai de résolution"."""
    spoken, _ = _spoken(clauses[-_NEAR:])
    for at, word in enumerate(spoken):
        happening = noun_class(word, language)
        key = HAPPENINGS[happening].time_to if happening else None
        if key is None:
            continue
        joints = (*language.reaching, *language.of)
        joint = _behind_one_of(spoken, at, joints, language)
        while joint and spoken[joint] in joints:
            joint -= 1
        if joint is not None and spoken[joint] in language.time_nouns:
            return key
    return None


def _between(
    clauses: tuple[Clause, ...], language: ClauseWords, title: frozenset[str]
) -> Key | None:
    """What is measured between the two events that clauses name, from the start to the end of an
    incident its duration."""
    spoken, openings = _spoken(clauses)
    start = next(_starts(spoken, openings, language), None)
    if start is None:
        return None
    found = _ends(spoken, openings, language)
    end = next((one for one in found if _joins(spoken, start, one, language, title)), None)
    key = HAPPENINGS[end.happening].time_to if end else None
    return Key.DURATION if key is Key.TIME_TO_RESOLVE else key


def may_be_time(plain: str, duration: Duration) -> bool:
    """Whether what is read as a length may be a time of day: 14h12, 4.46 h."""
    written = plain[duration.value_start : duration.value_end].lower()
    return _LIKE_A_TIME.fullmatch(written) is not None


def is_time_of_day(plain: str, duration: Duration) -> bool:
    """Whether a word before what is read as a length makes it a time of day: "a las 4.46 h"."""
    before = plain[max(0, duration.value_start - _LEAD) : duration.value_start].lower().rstrip()
    return ends(before, lookup.times.at) and may_be_time(plain, duration)


_LEAD = 16  # characters


def _spoken(clauses: tuple[Clause, ...]) -> tuple[Tokens, frozenset[int]]:
    """The words of clauses, and the indexes of those with which each begins."""
    spoken: list[str] = []
    openings: set[int] = set()
    for clause in clauses:
        openings.add(len(spoken))
        spoken += map(bare_word, clause.spoken)
    return tuple(spoken), frozenset(openings)


def _count(plain: str, start: int, end: int) -> int:
    """How many lengths stand in a part of a text."""
    return len(find_durations(plain[start:end]))


def _is_alone(plain: str, sentence: Sentence) -> bool:
    """Whether a sentence has but one length, which its events are then the ends of."""
    return _count(plain, sentence.start, sentence.end) == 1


def _starts(spoken: Tokens, openings: frozenset[int], language: ClauseWords) -> Iterator[_Place]:
    """Where the start of the incident is named as that from which something is counted."""
    for at, word in enumerate(spoken):
        end = at + 1 if word in language.starts else _first_fault(spoken, at, language)
        if end is None:
            continue
        left = _behind_one_of(spoken, at, language.leaving, language)
        if left is not None or at in openings:
            yield _Place(at if left is None else left, end, Happening.BEGIN)


def _first_fault(spoken: Tokens, at: int, language: ClauseWords) -> int | None:
    """The end of "first failed request" that begins at an index."""
    if spoken[at] not in language.firsts:
        return None
    faults = (*language.faults, *language.harms)
    behind = spoken[at + 1 : at + 1 + _NEAR]
    return next((at + 2 + place for place, word in enumerate(behind) if word in faults), None)


def _ends(spoken: Tokens, openings: frozenset[int], language: ClauseWords) -> Iterator[_Place]:
    """Where an event is named up to which something is counted."""
    for at, word in enumerate(spoken):
        happening = noun_class(word, language)
        if happening and HAPPENINGS[happening].time_to:
            reached = _behind_one_of(spoken, at, language.reaching, language)
            if reached is not None or at in openings:  # a clause may have lost its "and"
                yield _Place(at if reached is None else reached, at + 1, happening)


def _behind_one_of(
    spoken: Tokens, at: int, wanted: tuple[str, ...], language: ClauseWords
) -> int | None:
    """The index of one of some words that stands before a noun, but for what belongs to it."""
    beside = {*language.plain, *language.possessives, *language.firsts, *language.wholes}
    for place in range(at - 1, -1, -1):
        if spoken[place] in wanted:
            return place
        if spoken[place] not in beside:
            return None
    return None


def _joins(
    spoken: Tokens, start: _Place, end: _Place, language: ClauseWords, title: frozenset[str]
) -> bool:
    """Whether nothing but the incident is named between the two ends, in either order."""
    between = spoken[start.end : end.start] or spoken[end.end : start.start]
    small = (*language.prepositions, *language.of, *language.possessives, *language.taking)
    return is_plain(tuple(word for word in between if word not in small), language, title)


def _done(
    clause: Clause, duration: Duration, language: ClauseWords, title: frozenset[str]
) -> Key | None:
    """What took a length: "needed 9 min / to notice / the incident", "detection / took 9 min"."""
    before = tuple(map(bare_word, clause.before(duration.value_start)))
    verbs = set(language.taking).difference(language.being)
    taking = next((at for at, word in enumerate(before) if word in verbs), None)
    if taking is None or taking < len(before) - _NEAR:
        return None
    if _taken(clause, duration, language) is Key.TIME_TO_DETECT:
        return Key.TIME_TO_DETECT  # of the others it is not said from where they are counted
    done = _infinitive(tuple(map(bare_word, clause.behind(duration.value_end))), language)
    return _key_of(*done, language, title) if done else None


def _taken(clause: Clause, duration: Duration, language: ClauseWords) -> Key | None:
    """What a noun before a verb of taking names: "detection took"."""
    before = tuple(map(bare_word, clause.before(duration.value_start)))
    taking = next((at for at, word in enumerate(before) if word in language.taking), len(before))
    aside = {*language.plain, *language.possessives, *language.beside_verbs}
    subject = tuple(word for word in before[:taking] if word not in aside)
    happening = noun_class(subject[0], language) if len(subject) == 1 else None
    return HAPPENINGS[happening].time_to if happening and taking < len(before) else None


def _infinitive(behind: Tokens, language: ClauseWords) -> tuple[Happening, Tokens] | None:
    """What was to be done by the words behind a length, and the words behind that: "(to) notice /
    the incident"."""
    leads = {*language.prepositions, *language.speakers, *language.pronouns}
    leads -= {*language.after, *language.plain}
    for place in range(1, len(behind)):
        done = infinitive_at(behind, place, language) if behind[place - 1] in leads else None
        if done:
            return done[0], behind[done[1] :]
    return None


def _key_of(
    happening: Happening, object_: Tokens, language: ClauseWords, title: frozenset[str]
) -> Key | None:
    """What it took to do something to the incident is called; None if it is done to anything else,
    or goes on."""
    small = (*language.prepositions, *language.of, *language.pronouns, *lookup.lengths.approximate)
    noun = tuple(word for word in object_ if word not in small)
    causes = language.causes if happening is Happening.FIND_CAUSE else ()
    key = HAPPENINGS[happening].time_to
    known = all(word in causes or is_plain((word,), language, title) for word in noun)
    return key if known else None
