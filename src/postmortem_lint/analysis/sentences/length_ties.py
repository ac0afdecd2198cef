"""What a length of a sentence is tied to: "for over an hour nobody could pay", "it took us 50
minutes to notice", "that was 40 minutes into the outage"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from postmortem_lint.analysis.sentences.clauses import Clause, Sentence, is_verb, words_in
from postmortem_lint.analysis.sentences.likely_subjects import (
    bare_word,
    is_qualified,
    mentions,
    names_nothing_else,
)
from postmortem_lint.analysis.sentences.sentence_content import content_of
from postmortem_lint.analysis.sentences.states import denies_for_long
from postmortem_lint.analysis.sentences.subjects import (
    in_title,
    is_narrowed,
    is_plain,
    without_denials,
)
from postmortem_lint.analysis.sentences.verbs import Tokens, happenings_in
from postmortem_lint.durations.duration import Bound, Duration
from postmortem_lint.durations.read import find_durations
from postmortem_lint.language import lookup
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.records import record
from postmortem_lint.roles.happenings import HARMS, Happening

_NAME, _NEAR = 6, 3  # words that name an event, and that stand before its noun
BEGUN = frozenset({Happening.BEGIN, *HARMS})
_REACHED = frozenset(
    {
        Happening.ALERT, Happening.NOTICE, Happening.ACKNOWLEDGE, Happening.DECLARE,
        Happening.FIND_CAUSE, Happening.MITIGATE, Happening.RESTORE, Happening.RESOLVE,
        Happening.MEND, Happening.END,
    }
)  # fmt: skip
_NOTICED = frozenset({Happening.ALERT, Happening.NOTICE})


@record
class Tie:
    """What a length is tied to: the events that are reached after it, and whether it is counted
    from the start; with neither it is how long the harm lasted."""

    reached: frozenset[Happening]
    from_start: bool


def tie_of(
    plain: str, sentence: Sentence, clause: Clause, duration: Duration, title: frozenset[str]
) -> Tie | None:
    """What a length is tied to by the words around it; None if by nothing."""
    language = sentence.language
    words = _around((clause,), duration)
    if is_qualified(words, language, title):
        return None
    told = happenings(words, language)
    if not told and len(find_durations(plain[sentence.start : sentence.end])) == 1:
        told = happenings(_around(sentence.clauses, duration), language)
    denied = not set(language.denials).isdisjoint(words)
    unseen = not set(language.unseen).isdisjoint(words)
    known = _is_by_anybody(sentence, clause, duration, title)
    if unseen or (denied and told & _NOTICED):
        cause = frozenset() if unseen else frozenset({Happening.FIND_CAUSE})  # "nobody knew why"
        return Tie(_NOTICED | cause, False) if known else None
    reached = told & _REACHED
    if _is_from_start(sentence, duration, title):
        return Tie(reached, True)
    lead = _lead(plain, clause, duration)
    within = {*language.in_time, *language.after}
    taking = set(language.taking).difference(language.being)
    timed = duration.bound is Bound.UNDER or not within.isdisjoint(lead)
    taker = tuple(takewhile(lambda word: word not in taking, words))
    taken = len(taker) < len(words) and _is_all(taker, language, title)
    if reached and (timed or taken):
        return Tie(reached, False) if known else None
    before = tuple(map(bare_word, clause.before(duration.start)))
    narrowed = is_narrowed(clause.behind(duration.end), language, title)
    if narrowed or not _is_harm(before, lead, words, told, language):
        return None
    subject = tuple(takewhile(lambda word: not _begins_verb(word, language), words))
    return Tie(frozenset(), False) if _is_all(subject, language, title) else None


def _begins_verb(word: str, language: ClauseWords) -> bool:
    return is_verb(word, language) or word in language.denials


def _is_all(noun: Tokens, language: ClauseWords, title: frozenset[str]) -> bool:
    """Whether words name the incident, the service, or all whom it hit."""
    small = {
        *language.prepositions, *language.conjunctions, *language.pronouns, *language.speakers,
        *language.affected, *language.during, *language.beside_verbs,
    }  # fmt: skip
    return all(word in small or is_plain((word,), language, title) for word in noun)


def _is_by_anybody(
    sentence: Sentence, clause: Clause, duration: Duration, title: frozenset[str]
) -> bool:
    """Whether nobody else is named before what is told to happen, or between it and a length."""
    language = sentence.language
    following = (word for each in sentence.clauses for word in each.behind(duration.end))
    behind = tuple(map(bare_word, following))
    before = tuple(map(bare_word, clause.before(duration.start)))
    words = behind if any(True for _ in mentions(behind, language)) else before
    first = next((one.start for one in mentions(words, language)), len(words))
    aside = {*language.watchers, *language.taking, *language.denials, *language.limits}
    return _is_all(tuple(word for word in words[:first] if word not in aside), language, title)


def _around(clauses: Sequence[Clause], duration: Duration) -> tuple[str, ...]:
    """The words of clauses but for those of a length and its bounds."""
    return tuple(
        bare_word(word.text)
        for clause in clauses
        for word in clause.words
        if word.end <= duration.start or word.start >= duration.end
    )


def is_of_another(sentence: Sentence, clause: Clause, duration: Duration) -> bool:
    """Whether a length is one of a plan, of a habit, of several, or of a part."""
    language = sentence.language
    before, behind = clause.before(duration.start), clause.behind(duration.end)
    near = {bare_word(word) for word in (*before[-2:], *behind[:1])}
    own = without_denials(_around((clause,), duration), language)
    spoken = without_denials(tuple(map(bare_word, sentence.spoken)), language)
    denied = not set(language.denials).isdisjoint(clause.spoken)
    facts = language.managing if denied else ()  # "nobody could log in"
    habit = {*language.not_once, *language.repeated}.difference(language.denials, language.wholes)
    habit = habit.difference(facts)
    unreal = {*language.unreal, *language.averages}
    return not (
        near.isdisjoint(language.firsts)
        and set(own).isdisjoint(set(language.part).difference(language.firsts))
        and unreal.isdisjoint(spoken)
        and habit.isdisjoint(own)
    )


def happenings(words: Tokens, language: ClauseWords) -> frozenset[Happening]:
    tokens = content_of(words, frozenset(), language).every
    return frozenset(one for one in tokens if isinstance(one, Happening))


def _is_from_start(sentence: Sentence, duration: Duration, title: frozenset[str]) -> bool:
    """Whether a length is counted from the start: "an hour after it began", "40 minutes into the
    outage"."""
    language = sentence.language
    words = (word for clause in sentence.clauses for word in clause.behind(duration.end))
    behind = [bare_word(word) for _, word in zip(range(_NAME + _NEAR), words, strict=False)]
    at = next((at for at, word in enumerate(behind[:2]) if word in language.after), None)
    if at is None:
        return False
    event = tuple(behind[at + 1 : at + 1 + _NAME])
    begun = {*language.starts, *language.incidents, *language.harms}
    told = [one for one in mentions(event, language) if one.happening in BEGUN]
    named = names_nothing_else(event[: told[-1].end] if told else (), language, title)
    return not begun.isdisjoint(event[:_NEAR]) or bool(told and named)


def _lead(plain: str, clause: Clause, duration: Duration) -> Tokens:
    """The small words before a length: the last one before its bounds, and those."""
    inside = words_in(plain, duration.start, duration.value_start)
    return (*clause.before(duration.start)[-1:], *(word.text for word in inside))


def _is_harm(
    before: Tokens,
    lead: Tokens,
    words: Tokens,
    told: frozenset[Happening],
    language: ClauseWords,
) -> bool:
    """Whether words tell that something was out of order, or how long it went on; those `before` a
    length, with its `lead`."""
    if Happening.LAST in told:
        return not {*language.incidents, *language.harms}.isdisjoint(words)
    led = not set(language.during).isdisjoint(lead)
    bad = {*language.states, *language.harms, *language.incidents, *language.faults}
    if not set(language.denials).isdisjoint(words):
        return denies_for_long(before, lead, language)
    return (led or language.verb_last) and (bool(told & HARMS) or not bad.isdisjoint(words))


def is_harm_of_all(
    clause: Clause, duration: Duration, language: ClauseWords, title: frozenset[str]
) -> bool:
    """Whether all words of a clause tell that the incident lasted for a length, that the service,
    what the title names or all whom it hit were without it for so long, or that nobody noticed."""
    before = tuple(map(bare_word, clause.before(duration.start)))
    behind = tuple(map(bare_word, clause.behind(duration.end)))
    told, left = happenings_in((*before, *behind), language)
    if not (_is_measured(before, behind, language) or Happening.LAST in told):
        return False
    said = set(left)
    denied = not said.isdisjoint(language.denials)
    unknown = tuple(word for word in left if not _is_known(word, language, title))
    if not said.isdisjoint(language.unseen) or (denied and told):
        return told <= _NOTICED and all(is_verb(word, language) for word in unknown)
    if told:
        named = _names_all(left, language, title) or not said.isdisjoint(language.speakers)
        return told <= {Happening.LAST, *HARMS} and named and not unknown
    return denied and _is_kept_from(left, unknown, language, title)


def is_bare_sum(clause: Clause, language: ClauseWords, title: frozenset[str]) -> bool:
    """Whether a clause is a length with words for all of it, and no verb: "in total two hours"."""
    words = tuple(map(bare_word, clause.spoken))
    verb = any(is_verb(word, language) for word in words)
    return not verb and all(_is_known(word, language, title) for word in words)


def _is_measured(before: Tokens, behind: Tokens, language: ClauseWords) -> bool:
    """Whether a length says for how long, and belongs to no noun before it."""
    small = {*language.plain, *language.mere, *lookup.lengths.approximate}
    near = next((word for word in reversed(before) if word not in small), "")
    long = behind[:1] != () and behind[0] in language.long
    return near in language.during or long or (language.verb_last and near not in language.of)


def _is_kept_from(
    left: Tokens, unknown: Tokens, language: ClauseWords, title: frozenset[str]
) -> bool:
    """Whether words deny that something was well, or that all who wanted to could do one thing."""
    said = set(left)
    if not said.isdisjoint(language.being) and not said.isdisjoint(language.healthy):
        return not unknown and _names_all(left, language, title)
    if said.isdisjoint(language.managing) or not said.isdisjoint(language.speakers):
        return False
    others = tuple(word for word in left if word not in language.affected)
    done_to = not said.isdisjoint(language.being)  # "customers could not be called"
    return len(unknown) <= 1 and _names_all(others if done_to else left, language, title)


def _names_all(words: Tokens, language: ClauseWords, title: frozenset[str]) -> bool:
    """Whether words name the incident, the service, what the title names, or all whom it hit."""
    named = {
        *language.incidents, *language.harms, *language.services, *language.pronouns,
        *language.affected,
    }.difference(language.denials)  # fmt: skip
    return any(word in named or in_title(word, title) for word in words)


def _is_known(word: str, language: ClauseWords, title: frozenset[str]) -> bool:
    return word in _small(language) or is_plain((word,), language, title)


@cache
def _small(language: ClauseWords) -> frozenset[str]:
    """Words beside the subject and the verb that make of neither another one."""
    phrases = (*language.sums, *lookup.concluding(lookup.language_with(language)))
    others = {
        *language.pronouns, *language.speakers, *language.affected, *language.being,
        *language.beside_verbs, *language.denials, *language.conjunctions, *language.unseen,
        *language.managing, *language.healthy, *language.wholes,
    }.difference(language.prepositions)  # fmt: skip
    return frozenset((
        *others, *language.during, *language.long, *language.mere, *lookup.lengths.approximate,
        *(word for phrase in phrases for word in phrase.split()),
    ))  # fmt: skip
