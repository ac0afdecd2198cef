"""What a sentence tells beside a time or a length: "resolved at 14:40", "down for 40 minutes"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from postmortem_lint.analysis.sentences.clauses import (
    Clause,
    Sentence,
    is_verb,
    sentence_at,
    sentences_before,
)
from postmortem_lint.analysis.sentences.gapless_clauses import happening_beside
from postmortem_lint.analysis.sentences.subjects import (
    Occurrence,
    antecedent,
    certainty_of,
    is_fact,
    is_narrowed,
    is_plain,
    last_phrase,
    names_incident,
    of_noun,
    speaks_of,
    theme_of,
)
from postmortem_lint.analysis.sentences.verbs import (
    Tokens,
    Verb,
    happenings_in,
    infinitive_in,
    noun_class,
    verbs_of,
)
from postmortem_lint.certainty import Certainty
from postmortem_lint.language.clause_words import ClauseWords
from postmortem_lint.language.lookup import times
from postmortem_lint.language.matching import ends
from postmortem_lint.records import record
from postmortem_lint.roles import Key
from postmortem_lint.roles.happenings import HAPPENINGS, Happening

_FEW = 3  # words, or sentences before


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
        *language.during, *language.in_time,
    }  # fmt: skip
    theme = tuple(word for word in left if word not in small)
    if set(theme) <= set(language.plain) and len(clause.words) > _FEW:  # more than "Behoben um"
        return None
    return Occurrence(next(iter(told)), theme, language, _earlier(sentence, index, earlier))


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
    done = infinitive_in(spoken, language)
    if done is None or is_narrowed(clause.behind(end), language, title):
        return None
    happening, at, last = done
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
    at = next((at for at in reversed(range(len(before))) if noun_class(before[at])), None)
    happening = noun_class(before[at]) if at is not None else None
    if at is None or happening is None or not is_fact(sentence, clause.spoken):
        return None
    between = plain[clause.words[at].end : start]
    if any(sign.isdigit() for sign in between) or not ends(between.lower().rstrip(), times.at):
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
        if word not in (*language.possessives, *language.wholes, *language.adverb_ends):
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


@record
class Milestone:
    """A milestone of the incident (None: what happened is none), how surely it is its own, what
    happened, and whether it is an end of what went on ("down until 15:40")."""

    key: Key | None
    certainty: Certainty
    happening: Happening
    bound: bool


def milestone_at(plain: str, start: int, end: int, title: frozenset[str]) -> Milestone | None:
    """The milestone of the incident that is told beside a time."""
    without_blanks = happening_beside(plain, start, end)
    if without_blanks:
        happening, sure = without_blanks
        return Milestone(HAPPENINGS[happening].milestone, sure, happening, False)
    for told in occurrences_beside(plain, start, end, title):
        certainty = Certainty.CONVENTION if told.by_noun else certainty_of(told, title)
        if certainty:
            bound = _bound(plain, start, told)
            key = bound or HAPPENINGS[told.happening].milestone
            return Milestone(key, certainty, told.happening, bound is not None)
    return None


def _bound(plain: str, start: int, told: Occurrence) -> Key | None:
    """The end of what went on that a time is, by the word before it."""
    found = sentence_at(plain, start)
    if found is None or told.happening not in (Happening.BE_DOWN, Happening.LAST, Happening.FAIL):
        return None
    sentence, _ = found
    before = sentence.clauses[sentence.clause(start)].before(start)[-1:]
    if before and before[0] in told.language.until:
        return HAPPENINGS[Happening.END].milestone
    if before and before[0] in told.language.since:
        return HAPPENINGS[Happening.BEGIN].milestone
    return None


def words_around(plain: str, place: int) -> Tokens:
    """The words of the clause around a place, none unless they tell that something happened."""
    found = sentence_at(plain, place)
    if found is None:
        return ()
    sentence, _ = found
    clause = sentence.clauses[sentence.clause(place)]
    past = verbs_of(clause.spoken, sentence.language)
    return clause.spoken if past and is_fact(sentence, clause.spoken) else ()


def _carried(sentence: Sentence, index: int, before: Tokens, verb: Verb) -> Tokens | None:
    """The subject of an earlier clause: "the incident was found and resolved at", "which began"."""
    language = sentence.language
    relative = before[: verb.start][-1:]
    if relative and relative[0] in language.relatives and index:
        return antecedent(sentence.clauses[index - 1].spoken, language)
    if before[: verb.start]:
        return None
    for clause in reversed(sentence.clauses[:index]):
        noun = _noun(clause, language)
        if noun:  # "its outage began and ended at": that of somebody else
            return None if set(language.possessives).intersection(noun) else noun
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


def certainty_of_range(
    plain: str, start: int, end: int, title: frozenset[str]
) -> tuple[Certainty, Happening | None] | None:
    """How surely a range of times is that of the incident, and what went on in it: its subject is
    the incident, its sentence at least speaks of it, or those before do; None otherwise."""
    found = sentence_at(plain, start)
    if found is None:
        return None
    sentence, _ = found
    language, clause = sentence.language, sentence.clauses[sentence.clause(start)]
    if not is_fact(sentence, ()):
        return None
    subject, verb, words = _of_range(clause, start, end, language)
    happening = verb.happening if verb else None
    if verb and names_incident(subject, language) and _is_treated(verb, words, language):
        return None
    told = Occurrence(happening or Happening.BE_DOWN, subject, language)
    sure = of_noun(subject, told, title) if subject else None
    if sure is Certainty.STATED or (sure is None and happening is Happening.LAST and subject):
        return (sure, happening) if sure else None  # "a load test ran from"
    if sure and happening in (Happening.BE_DOWN, Happening.FAIL):
        return sure, happening
    if speaks_of(sentence.spoken, language, title):
        return Certainty.CONVENTION, None
    before = tuple(word for one in sentences_before(plain, sentence, _FEW) for word in one.spoken)
    return (Certainty.GUESSED, None) if speaks_of(before, language, title) else None


def _of_range(
    clause: Clause, start: int, end: int, language: ClauseWords
) -> tuple[Tokens, Verb | None, Tokens]:
    """The subject and the verb of a clause with a range at its end or at its beginning, and the
    words that the verb stands in."""
    before, behind = clause.before(start), clause.behind(end)
    verbs = verbs_of(before, language)
    if verbs:
        return theme_of(before, verbs[-1], language) or (), verbs[-1], before
    verbs = verbs_of(behind, language)
    if verbs:
        return theme_of(behind, verbs[0], language) or (), verbs[0], behind
    return (), None, ()


def _is_treated(verb: Verb, words: Tokens, language: ClauseWords) -> bool:
    """Whether a verb tells what was done with an incident: "the outage was discussed"."""
    return verb.passive and verb.happening is None and words[verb.end - 1] not in language.being
