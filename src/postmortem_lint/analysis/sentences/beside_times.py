"""What a sentence tells of the incident beside a time: "resolved at 14:40", "down until 15:40"."""

from __future__ import annotations

from postmortem_lint.analysis.sentences.clauses import (
    Clause,
    Sentence,
    sentence_at,
    sentences_before,
)
from postmortem_lint.analysis.sentences.gapless_clauses import (
    certainty_of_gapless_range,
    happening_beside,
    is_gapless_at,
)
from postmortem_lint.analysis.sentences.occurrences import occurrences_beside
from postmortem_lint.analysis.sentences.subjects import (
    Occurrence,
    certainty_of,
    is_fact,
    names_incident,
    of_noun,
    speaks_of,
    tells_once,
    theme_of,
)
from postmortem_lint.analysis.sentences.verbs import (
    Tokens,
    Verb,
    happenings_in,
    verbs_of,
)
from postmortem_lint.certainty import Certainty
from postmortem_lint.language import lookup
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.records import record
from postmortem_lint.roles import Key
from postmortem_lint.roles.happenings import HAPPENINGS, HARMS, Happening
from postmortem_lint.roles.key_traits import KeyTrait

_FEW = 3  # sentences before
_OPENING = frozenset((*lookup.times.weekdays, *lookup.times.at, *lookup.times.on))


@record
class Milestone:
    """A milestone of the incident (None: what happened is none), how surely it is its own, what
    happened, whether it is an end of what went on ("down until 15:40"), and whether somebody said
    so then ("was declared resolved at 15:40")."""

    key: Key | None
    certainty: Certainty
    happening: Happening
    bound: bool
    declared: bool = False


def milestone_at(plain: str, start: int, end: int, title: frozenset[str]) -> Milestone | None:
    """The milestone of the incident that is told beside a time."""
    without_blanks = happening_beside(plain, start, end, title)
    if without_blanks:
        happening, sure = without_blanks
        return Milestone(HAPPENINGS[happening].milestone, sure, happening, False)
    for told in occurrences_beside(plain, start, end, title):
        certainty = Certainty.CONVENTION if told.by_noun else certainty_of(told, title)
        if certainty:
            bound = _bound(plain, start, told)
            key = bound or HAPPENINGS[told.happening].milestone
            said = _is_declared(plain, start, told)
            return Milestone(key, certainty, told.happening, bound is not None, said)
    return None


def _is_declared(plain: str, start: int, told: Occurrence) -> bool:
    """Whether a clause tells that somebody said what it tells, when it was over."""
    found = sentence_at(plain, start)
    if found is None or HAPPENINGS[told.happening].milestone not in KeyTrait.OVER.keys:
        return False
    spoken = found[0].clauses[found[0].clause(start)].spoken
    declared = Happening.DECLARE in happenings_in(spoken, told.language)[0]
    return declared or not set(told.language.declaring).isdisjoint(spoken)


def opens_with_harm(plain: str, start: int, end: int, title: frozenset[str]) -> bool:
    """Whether a text opens with a time at which what the title names went wrong: "On 4 March at
    14:05 UTC, the tills stopped taking cards", "… no card could be read"."""
    found = sentence_at(plain, start)
    if found is None or found[1] is not None or not tells_once(found[0], start):
        return False
    language = found[0].language
    clause = found[0].clauses[0]
    lead = (*language.prepositions, *language.plain, *language.during)
    if found[0].clause(start) or not all(word in lead for word in clause.before(start)):
        return False
    words = clause.behind(end)
    told = happenings_in(words, language)[0]
    denied = not set(language.denials).isdisjoint(words) and bool(verbs_of(words, language))
    if not speaks_of(words, language, title):
        return False
    return told <= HARMS and (denied or not told.isdisjoint(HARMS))


def _bound(plain: str, start: int, told: Occurrence) -> Key | None:
    """The end of what went on that a time is, by the word before it."""
    found = sentence_at(plain, start)
    if found is None or told.happening not in HARMS | {Happening.LAST}:
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
    spoken = _told_by(sentence, sentence.clause(place))
    language = sentence.language
    past = verbs_of(spoken, language)
    if not set(language.anew).isdisjoint(spoken):  # "could be ordered again" is a fact
        spoken = tuple(word for word in spoken if word not in language.managing)
    return spoken if past and is_fact(sentence, spoken) else ()


def _told_by(sentence: Sentence, index: int) -> Tokens:
    """The words that tell what happened at a time in a clause: those of the one behind it, too, if
    nothing but the time opens the sentence ("On Tuesday, at 9:14, the lift stopped")."""
    language, own = sentence.language, sentence.clauses[index].spoken
    small = {*language.prepositions, *language.plain, *_OPENING}
    opens = small.issuperset(word for one in sentence.clauses[: index + 1] for word in one.spoken)
    following = sentence.clauses[index + 1 : index + 2] if opens else ()
    return (*own, *(word for one in following for word in one.spoken))


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
    if not is_fact(sentence, ()) or _is_planned(clause.spoken, language):
        return None
    if is_gapless_at(plain, start, end):
        gapless = certainty_of_gapless_range(plain, start, end, title)
        if gapless is not Certainty.GUESSED:
            return (gapless, None) if gapless else None
    subject, verb, words = _of_range(clause, start, end, language)
    happening = verb.happening if verb else None
    if verb and names_incident(subject, language) and _is_treated(verb, words, language):
        return None
    if verb and not names_incident(subject, language) and _is_taken(verb, words, language):
        return None
    if _names_point((*subject, *(() if happening else clause.before(start))), language):
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


def _is_planned(words: Tokens, language: ClauseWords) -> bool:
    """Whether a clause tells what somebody had intended or announced."""
    told = f" {' '.join(words)} "
    return any(f" {word} " in told for word in language.planned)


def _is_taken(verb: Verb, words: Tokens, language: ClauseWords) -> bool:
    """Whether a verb tells what a step took: "it took from 8:20 until 9:05 to reach somebody"."""
    return words[verb.end - 1] in set(language.taking).difference(language.being)


def _names_point(words: Tokens, language: ClauseWords) -> bool:
    """Whether words name a start or an end, which lasts over no range: "moved the start from"."""
    ends = (language.nouns.get(one, ()) for one in (Happening.BEGIN, Happening.END))
    return not {*language.starts, *(noun for nouns in ends for noun in nouns)}.isdisjoint(words)


def _is_treated(verb: Verb, words: Tokens, language: ClauseWords) -> bool:
    """Whether a verb tells what was done with an incident: "the outage was discussed"."""
    return verb.passive and verb.happening is None and words[verb.end - 1] not in language.being
