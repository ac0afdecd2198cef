"""The milestones that an entry of a timeline tells, by its words or by its grammar."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from postmortem_lint.analysis.sentences.clauses import (
    Clause,
    Sentence,
    read_sentences,
    words_in,
)
from postmortem_lint.analysis.sentences.gapless_clauses import is_gapless, tells_of_incident
from postmortem_lint.analysis.sentences.likely_subjects import bare_word, begins_with_fault
from postmortem_lint.analysis.sentences.sentence_content import content_of
from postmortem_lint.analysis.sentences.subjects import is_fact, is_plain, names_incident
from postmortem_lint.analysis.sentences.verbs import Tokens, happenings_in
from postmortem_lint.language import lookup
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.postmortem.model import Entry
from postmortem_lint.roles import Key
from postmortem_lint.roles.happenings import HAPPENINGS, HARMS, Happening

_DAYS = frozenset(lookup.times.weekdays)


def grammatical_milestones(entry: Entry) -> tuple[Key, ...]:
    """The milestones of an entry; by grammar only where neither words nor markers tell any."""
    told = (*entry.milestones, *entry.announced)
    return told or _by_grammar(entry.event.plain)


def ends_incident(entry: Entry) -> bool:
    """Whether the last that an entry tells is that the incident as a whole is over: it names no
    part of it ("on shard 1"), no other thing ("the alert is resolved") and no condition."""
    plain = entry.event.plain
    if Key.RESOLVED not in grammatical_milestones(entry) or plain.rstrip().endswith("?"):
        return False
    if is_gapless(plain):
        return tells_of_incident(plain)
    said = read_sentences(plain)
    clause = said[-1].clauses[-1] if said else None
    return clause is not None and clause.words != () and _is_end(plain, said[-1], clause)


def _is_end(plain: str, sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause says that the incident is over, and no more."""
    language, spoken = sentence.language, tuple(map(bare_word, clause.spoken))
    opening = words_in(plain, clause.start, clause.end)[0].text
    joined = opening == clause.spoken[0] or opening in lookup.grammar.and_words
    if not joined or not is_fact(sentence, spoken) or any(map(str.isdigit, "".join(spoken))):
        return False  # "next update when resolved", "problem 2 fixed"
    small = {*language.being, *language.beside_verbs}.difference(
        language.firsts, language.repeated, language.prepositions
    )
    words = tuple(word for word in spoken if word not in small)
    phrase = max((one for one in _ends(language) if words[-len(one) :] == one), key=len, default=())
    happened, left = happenings_in(words, language)
    over = bool(happened) and all(HAPPENINGS[one].milestone is Key.RESOLVED for one in happened)
    subject = words[: len(words) - len(phrase)] if phrase else left if over else None
    return subject is not None and is_plain(subject, language, frozenset())


@cache
def _ends(language: ClauseWords) -> tuple[Tokens, ...]:
    """The phrases of a language for the end of an incident, word by word."""
    named = lookup.language_with(language).titles.milestones.get(Key.RESOLVED, ())
    return tuple(tuple(phrase.split()) for phrase in named)


@lru_cache(maxsize=2048)  # several analyses ask for those of each entry
def _by_grammar(plain: str) -> tuple[Key, ...]:
    clauses = ((sentence, one) for sentence in read_sentences(plain) for one in sentence.clauses)
    told = (key for sentence, one in clauses for key in _of_clause(plain, sentence, one))
    return tuple(dict.fromkeys(told))


def _of_clause(plain: str, sentence: Sentence, clause: Clause) -> Iterator[Key]:
    """What a clause without a time of its own tells of the incident: "downtime ends", "first
    replies with 403"."""
    language = sentence.language
    words = tuple(map(bare_word, clause.spoken))
    if not words or not is_fact(sentence, words):
        return
    if begins_with_fault(words, language):
        yield Key.STARTED
    elif names_incident(words, language) and not _has_a_time(plain[clause.start : clause.end]):
        yield from _of_incident(words, language)


def _has_a_time(said: str) -> bool:
    """Whether a clause may tell of another time than that of its entry: "began on Monday"."""
    return any(map(str.isdigit, said)) or not _DAYS.isdisjoint(said.lower().split())


def _of_incident(words: tuple[str, ...], language: ClauseWords) -> Iterator[Key]:
    """What happened to the incident in a clause that names nothing else; that "the problem went
    away" is no start."""
    content = content_of(words, frozenset(), language)
    nouns = (*language.incidents, *language.harms)
    happened = [one for one in content.every if isinstance(one, Happening)]
    rest = content.every - content_of(nouns, frozenset(), language).every - {*happened}
    if rest or content.repeated or len(happened) != 1 or happened[0] in HARMS:
        return
    key = HAPPENINGS[happened[0]].milestone
    if key:
        yield key
