"""What happened, as the clause around a time or a length tells it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from postmortem_lint.analysis.sentences.clauses import (
    Clause,
    Sentence,
    is_verb,
    sentence_at,
)
from postmortem_lint.analysis.sentences.subjects import (
    Occurrence,
    antecedent,
    is_elsewhere,
    is_fact,
    is_narrowed,
    is_plain,
    last_phrase,
    names_incident,
    theme_of,
)
from postmortem_lint.analysis.sentences.verbs import (
    Tokens,
    Verb,
    happenings_in,
    infinitive_at,
    noun_class,
    verbs_of,
)
from postmortem_lint.language.lookup import lengths, times
from postmortem_lint.language.matching import ends
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.roles.happenings import HAPPENINGS, Happening

_FEW = 3  # words


def occurrence_before(plain: str, start: int, end: int, title: frozenset[str]) -> Occurrence | None:
    """What the verb before a place tells; None if nothing certain, or of a part only."""
    found = sentence_at(plain, start)
    if found is None:
        return None
    sentence, earlier = found
    index = sentence.clause(start)
    clause = sentence.clauses[index]
    language, before = sentence.language, clause.before(start)
    if is_narrowed(clause.behind(end), language, title) or not is_fact(sentence, clause.spoken):
        return None
    verbs = verbs_of(before, language)
    if not verbs or verbs[-1].happening is None:
        return None
    if is_narrowed(before[verbs[-1].end :], language, title):  # "ended for most customers at"
        return None
    if is_elsewhere(before[: verbs[-1].start], language, title):
        return None
    theme = theme_of(before, verbs[-1], language)
    if theme == ():
        theme = _carried(sentence, index, before, verbs[-1])
    if theme is None:
        return None
    return Occurrence(verbs[-1].happening, theme, language, _earlier(sentence, index, earlier))


def occurrence_behind(plain: str, start: int, end: int, title: frozenset[str]) -> Occurrence | None:
    """What the first verb behind a place at the beginning of a clause tells: "At 14:05 the …"."""
    found = sentence_at(plain, start)
    if found is None:
        return None
    sentence, earlier = found
    index = sentence.clause(start)
    clause = sentence.clauses[index]
    language, behind = sentence.language, clause.behind(end)
    lead = (*language.prepositions, *language.plain)
    if not all(word in lead for word in clause.before(start)):
        return None
    verbs = verbs_of(behind, language)
    if not verbs or verbs[0].happening is None or not is_fact(sentence, clause.spoken):
        return None
    theme = theme_of(behind, verbs[0], language)
    narrowed = is_narrowed(behind[verbs[0].end :], language, title)
    if not theme or narrowed:
        return None
    return Occurrence(verbs[0].happening, theme, language, _earlier(sentence, index, earlier))


def occurrence_anywhere(
    plain: str, start: int, end: int, title: frozenset[str], aside: Happening | None = None
) -> Occurrence | None:
    """What the clause around a place tells in a language whose verb may stand at its end: one thing
    that happened, to what all its other words name; `aside` is told only to count from it."""
    found = sentence_at(plain, start)
    if found is None or not found[0].language.verb_last:
        return None
    sentence, earlier = found
    index = sentence.clause(start)
    clause, language = sentence.clauses[index], sentence.language
    told, left = happenings_in(clause.spoken, language)
    if aside is None and _counts_from_start(clause.spoken, language):
        return None
    told -= {aside}
    narrowed = is_narrowed(clause.behind(end), language, title)
    if len(told) != 1 or narrowed or not is_fact(sentence, clause.spoken):
        return None
    small = {
        *language.being, *language.beside_verbs, *language.prepositions, *language.watchers,
        *language.during, *language.in_time, *language.sums,
        *lengths.approximate, *lengths.over, *lengths.under,
    }  # fmt: skip
    theme = tuple(word for word in left if word not in small)
    if set(theme) <= set(language.plain) and len(clause.words) > _FEW:  # more than "Behoben um"
        return None
    carried = theme or _earlier_subject(sentence, index)
    if carried is None:
        return None
    return Occurrence(next(iter(told)), carried, language, _earlier(sentence, index, earlier))


def _counts_from_start(spoken: Tokens, language: ClauseWords) -> bool:
    """Whether a clause only counts from the start: "110 Minuten nach Beginn"."""
    small = (*language.plain, *language.possessives)
    words = tuple(word for word in spoken if word not in small)
    return any(one in language.after and other in language.starts for one, other in pairwise(words))


def occurrence_managed(
    plain: str, start: int, end: int, title: frozenset[str]
) -> Occurrence | None:
    """What somebody was able to do at a time: "we managed to restore the service at 14:05"."""
    found = sentence_at(plain, start)
    if found is None:
        return None
    sentence, earlier = found
    language, index = sentence.language, sentence.clause(start)
    clause = sentence.clauses[index]
    managed = {*language.managing}.intersection(clause.spoken)
    if not managed or not is_fact(sentence, clause.spoken):
        return None
    spoken = clause.spoken if language.verb_last else clause.before(start)
    places = reversed(range(len(spoken)))
    found_at = ((at, done) for at in places if (done := infinitive_at(spoken, at, language)))
    at, done = next(found_at, (0, None))
    if done is None or is_narrowed(clause.behind(end), language, title):
        return None
    happening, last = done
    theme = (*spoken[last:], *(spoken[:at] if language.verb_last else ()))
    small = {
        *language.prepositions, *language.managing, *language.speakers, *language.being,
        *language.beside_verbs,
    }  # fmt: skip
    theme = tuple(word for word in theme if word not in small)
    return Occurrence(happening, theme, language, _earlier(sentence, index, earlier))


def occurrence_when(plain: str, start: int, end: int, title: frozenset[str]) -> Occurrence | None:
    """What a clause behind a time says happened then: "at 14:05, which is when it began"."""
    found = sentence_at(plain, start)
    if found is None:
        return None
    sentence, _ = found
    language, index = sentence.language, sentence.clause(start)
    following = sentence.clauses[index + 1 : index + 3]
    if len(following) != _PAIR or sentence.clauses[index].behind(end):
        return None
    link, told = (one.spoken for one in following)
    pointing = (*language.relatives, *language.pronouns)
    if len(link) != _PAIR or link[0] not in pointing or link[1] not in language.being:
        return None
    verbs = verbs_of(told, language)
    if len(verbs) != 1 or verbs[0].happening is None or not is_fact(sentence, told):
        return None
    theme = theme_of(told, verbs[0], language)
    if not theme or is_narrowed(told[verbs[0].end :], language, title):
        return None
    return Occurrence(verbs[0].happening, theme, language)


_PAIR = 2
_BY_NOUN = (
    Happening.NOTICE, Happening.ACKNOWLEDGE, Happening.MITIGATE, Happening.RESTORE,
    Happening.RESOLVE,
)  # fmt: skip


def occurrence_by_noun(
    plain: str, start: int, end: int, title: frozenset[str]
) -> Occurrence | None:
    """What a noun right before a place tells: "the mitigation at 14:03", "resolution of the
    incident came at"; of a start or an end it has to say that it is that of the incident."""
    found = sentence_at(plain, start)
    if found is None:
        return None
    sentence, _ = found
    language = sentence.language
    clause = sentence.clauses[sentence.clause(start)]
    before = clause.before(start)
    at = next((at for at in reversed(range(len(before))) if noun_class(before[at], language)), None)
    happening = noun_class(before[at], language) if at is not None else None
    if at is None or happening is None or not is_fact(sentence, clause.spoken):
        return None
    between = plain[clause.words[at].end : start]
    if any(sign.isdecimal() for sign in between) or not ends(between.lower().rstrip(), times.at):
        return None  # another time, or a length: "resolution took 00:26:00"
    behind = tuple(word for word in before[at + 1 :] if word not in _passing_by(language))
    beside = _beside_noun(before[:at], language)
    own = names_incident((*behind, *beside), language)
    if happening not in _BY_NOUN and not (own and HAPPENINGS[happening].of_anything):
        return None
    if not is_plain((*behind, *beside), language, title):
        return None
    if is_narrowed(clause.behind(end), language, title):
        return None
    return Occurrence(happening, (), language, by_noun=True)


def _passing_by(language: ClauseWords) -> tuple[str, ...]:
    """Words that may stand between a noun and its time."""
    return (
        *language.prepositions, *language.of, *language.possessives, *language.being,
        *language.beside_verbs, *language.arriving,
    )  # fmt: skip


def _beside_noun(before: Tokens, language: ClauseWords) -> Tokens:
    """The words of a noun phrase before its noun, small ones left out."""
    found: list[str] = []
    for word in reversed(before):
        if word in language.prepositions or is_verb(word, language):
            break
        small = word in (*language.possessives, *language.wholes)
        if not (small or word.endswith(language.adverb_ends)):
            found.append(word)
    return tuple(reversed(found))


def occurrences_beside(
    plain: str, start: int, end: int, title: frozenset[str]
) -> Iterator[Occurrence]:
    """What the clause around a place tells, by the verb before it, behind it, or anywhere, else by
    a noun."""
    for reader in (
        occurrence_before,
        occurrence_behind,
        occurrence_anywhere,
        occurrence_managed,
        occurrence_when,
        occurrence_by_noun,
    ):
        told = reader(plain, start, end, title)
        if told:
            yield told


def _carried(sentence: Sentence, index: int, before: Tokens, verb: Verb) -> Tokens | None:
    """The subject of an earlier clause: "the incident was found and resolved at", "which began"."""
    language = sentence.language
    relative = before[: verb.start][-1:]
    if relative and relative[0] in language.relatives and index:
        return antecedent(sentence.clauses[index - 1].spoken, language)
    return None if before[: verb.start] else _earlier_subject(sentence, index)


def _earlier_subject(sentence: Sentence, index: int) -> Tokens | None:
    """The subject of an earlier clause, none if there is none; None if it is somebody else's."""
    for clause in reversed(sentence.clauses[:index]):
        noun = _noun(clause, sentence.language)
        if noun:  # "its outage began and ended at"
            return None if set(sentence.language.possessives).intersection(noun) else noun
    return ()


def _noun(clause: Clause, language: ClauseWords) -> Tokens:
    verbs = verbs_of(clause.spoken, language)
    if len(verbs) > 1 and not verbs[0].start and _is_attribute(clause.spoken, verbs, language):
        verbs = verbs[1:]
    noun = last_phrase(clause.spoken[: verbs[0].start] if verbs else clause.spoken, language)
    return () if noun[:1] and noun[0] in language.prepositions else noun


def _is_attribute(words: Tokens, verbs: tuple[Verb, ...], language: ClauseWords) -> bool:
    """Whether the first verb only tells more of the noun behind it: "planned maintenance was"."""
    between = words[verbs[0].end : verbs[1].start]
    return bool(between) and not verbs[0].passive and between[0] not in language.prepositions


def _earlier(sentence: Sentence, index: int, earlier: Sentence | None) -> Tokens:
    """The words of the thought before: what a pronoun may stand for."""
    for clause in reversed(sentence.clauses[:index]):
        if clause.words:
            return clause.spoken
    return earlier.clauses[0].spoken if earlier and earlier.clauses else ()
