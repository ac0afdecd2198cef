"""What a length in a sentence most likely measures, where its grammar is not known."""

from __future__ import annotations

from postmortem_lint.analysis.sentences.clauses import Clause, Sentence, sentence_at
from postmortem_lint.analysis.sentences.counting import from_start
from postmortem_lint.analysis.sentences.gapless_clauses import length_beside
from postmortem_lint.analysis.sentences.leads import split_lead
from postmortem_lint.analysis.sentences.likely_subjects import (
    bare_word,
    is_qualified,
    mentions,
    names_nothing_else,
)
from postmortem_lint.analysis.sentences.states import denies_for_long, is_bounded, subject_in_state
from postmortem_lint.analysis.sentences.subjects import (
    in_title,
    is_fact,
    is_narrowed,
    without_denials,
)
from postmortem_lint.analysis.sentences.verbs import Tokens
from postmortem_lint.durations.duration import Duration
from postmortem_lint.durations.read import find_durations
from postmortem_lint.language import lookup
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.roles import Key
from postmortem_lint.roles.happenings import HAPPENINGS, Happening

_AS_A_WHOLE = (Happening.LAST, Happening.BE_DOWN)


def likely_length(plain: str, duration: Duration, title: frozenset[str]) -> Key | None:
    """The time to detect, or the duration, if the words around a length tell of nothing but that;
    None if they tell of a part, of several, or of anything else."""
    found = sentence_at(plain, duration.value_start)
    if found is None:
        return None
    without_blanks = length_beside(plain, duration.start, duration.value_end)
    if without_blanks:
        return without_blanks
    sentence = found[0]
    clause = sentence.clauses[sentence.clause(duration.value_start)]
    alone = len(find_durations(plain[sentence.start : sentence.end])) == 1
    beside = clause.before(duration.value_start), clause.behind(duration.value_end)
    if _is_incident_time(beside[1], sentence.language):
        return None if _is_another(sentence, clause) else Key.DURATION
    if any(is_qualified(words, sentence.language, title) for words in beside):
        return None
    if _is_whole(*beside, sentence.language):
        return Key.DURATION
    if _is_another(sentence, clause):
        return None
    words = tuple(map(bare_word, clause.spoken))
    if not _kinds(words, sentence.language):
        if _is_of_incident(sentence, duration):
            return Key.DURATION
        words = tuple(map(bare_word, sentence.spoken)) if alone else ()
    kinds = _kinds(words, sentence.language)
    if len(kinds) == 1 and from_start(sentence, duration):
        return kinds.pop()
    return _only_kind(words, sentence.language, title)


def _is_whole(before: Tokens, behind: Tokens, language: ClauseWords) -> bool:
    """Whether a length is that of the incident by its noun, whatever is said of it: "if anything is
    to be learnt from the 40 minutes of this incident"."""
    noun = next((at for at, word in enumerate(behind) if word not in language.plain), 0)
    of = behind[:1] != () and bare_word(behind[0]) in language.of
    led = before[-1:] != () and bare_word(before[-1]) in language.plain
    rest = tuple(map(bare_word, behind[1:]))
    named = next((word for word in rest if word not in language.plain), "")
    return led and of and noun == 0 and len(rest) > 1 and named in language.incidents


def _only_kind(words: Tokens, language: ClauseWords, title: frozenset[str]) -> Key | None:
    """The one length that words tell, if they name the incident, or nothing at all."""
    kinds = _kinds(words, language)
    if len(kinds) != 1:
        return None
    aside = {*language.taking, *language.bounding}
    left = tuple(word for word in words if word not in aside)
    named = not set(language.incidents).isdisjoint(words)
    return kinds.pop() if named or names_nothing_else(left, language, title) else None


def _is_another(sentence: Sentence, clause: Clause) -> bool:
    """Whether a length is one of a part, of several, of another time, or of a plan."""
    language = sentence.language
    apart = set(language.part).difference(language.firsts)
    several = {*language.averages, *language.repeated} - set(language.wholes)
    if not apart.isdisjoint(clause.spoken) or not several.isdisjoint(sentence.spoken):
        return True
    aside = set(language.prepositions)
    if not set(language.denials).isdisjoint(clause.spoken):
        aside |= set(language.managing)  # "no order could be sent" is a fact
    spoken = without_denials(clause.spoken, language)
    return not is_fact(sentence, tuple(word for word in spoken if word not in aside))


def _kinds(words: Tokens, language: ClauseWords) -> set[Key | None]:
    """The lengths that the mentions in a sentence are the ends of; a start is that of all."""
    if not set(language.unseen).isdisjoint(words):
        return {Key.TIME_TO_DETECT}
    kinds: set[Key | None] = set()
    for one in mentions(words, language):
        if one.happening in _AS_A_WHOLE:
            kinds.add(Key.DURATION)
        elif one.happening not in (Happening.BEGIN, Happening.FAIL):
            key = HAPPENINGS[one.happening].time_to
            kinds.add(Key.DURATION if key is Key.TIME_TO_RESOLVE else key)
    return kinds


def _is_of_incident(sentence: Sentence, duration: Duration) -> bool:
    """Whether a noun for the incident or for a length stands beside a length: "an incident of",
    "for the entire incident, that is"."""
    language, index = sentence.language, sentence.clause(duration.value_start)
    clause = sentence.clauses[index]
    small = {
        *language.prepositions, *language.plain, *language.of, *language.during, *language.being,
        *language.sums, *language.taking, *lookup.lengths.approximate,
        *(word for phrase in language.equating for word in phrase.split()),
    }  # fmt: skip
    before = tuple(map(bare_word, clause.before(duration.value_start)))
    behind = tuple(map(bare_word, clause.behind(duration.value_end)))
    nouns = (*language.incidents, *language.length_nouns)
    if index and small.issuperset(before):
        before = tuple(map(bare_word, sentence.clauses[index - 1].spoken))
    near = next((word for word in reversed(before) if word not in small), "")
    return near in nouns or (behind[:1] != () and behind[0] in language.incidents)


def _is_incident_time(behind: Tokens, language: ClauseWords) -> bool:
    """Whether a length is one of "incident time" by the words behind it."""
    kinds = (language.of, language.incidents, language.time_nouns)
    return len(behind) >= len(kinds) and all(
        word in kind for word, kind in zip(behind, kinds, strict=False)
    )


def is_harm(plain: str, duration: Duration, title: frozenset[str]) -> bool:
    """Whether a sentence tells for how long what the title names was in a bad state, or did not do
    what it should; that may have been a part of the time."""
    subject = _harmed(plain, duration, title)
    return subject is not None and any(in_title(word, title) for word in subject)


def is_harm_of_people(plain: str, duration: Duration, title: frozenset[str]) -> bool:
    """Whether a sentence tells for how long people could not do what they wanted, or nothing went
    on at all: "customers could not log in for", "for 3 hours no order came in"."""
    found = sentence_at(plain, duration.value_start)
    subject = _harmed(plain, duration, title)
    if found is None or subject is None:
        return False
    language, words = found[0].language, set(map(bare_word, subject))
    by_others = words.isdisjoint({*language.speakers, *language.causes})  # who found no cause
    return by_others and not words.isdisjoint({*language.affected, *language.denials})


def _harmed(plain: str, duration: Duration, title: frozenset[str]) -> Tokens | None:
    """What was in a bad state, or did not do what it should, for a length; None if the sentence
    tells of none, or of a part."""
    found = sentence_at(plain, duration.value_start)
    if found is None:
        return None
    sentence, language = found[0], found[0].language
    clause = sentence.clauses[sentence.clause(duration.value_start)]
    rest, lead = split_lead(clause, duration, language)
    behind = clause.behind(duration.value_end)
    if behind[:1] != () and behind[0] in language.long:  # "drei Stunden lang"
        lead, behind = (*lead, *language.during), behind[1:]
    if _is_another(sentence, clause) or is_bounded(plain, duration.value_end, language):
        return None
    if rest and is_narrowed(behind, language, title):
        return None
    subject = subject_in_state(rest, lead, behind, language)
    # "For 3 hours no order came in", "konnten 3 Stunden lang nicht bestellen".
    telling = (*rest, *behind) if language.verb_last or not rest else rest
    denied = denies_for_long(tuple(map(bare_word, telling)), lead, language)
    return telling if subject is None and denied else subject
