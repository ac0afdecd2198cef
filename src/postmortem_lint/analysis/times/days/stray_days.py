"""Days that sentences give to the incident, and that nothing else in the document has (PM208)."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterator
from itertools import islice, pairwise

from postmortem_lint.analysis.incident.title_subject import title_subject
from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.clauses import Sentence, sentence_at
from postmortem_lint.analysis.sentences.gapless_clauses import tells_of_incident
from postmortem_lint.analysis.sentences.likely_subjects import bare_word
from postmortem_lint.analysis.sentences.occurrences import (
    occurrence_anywhere,
    occurrence_before,
)
from postmortem_lint.analysis.sentences.similarity import words_of
from postmortem_lint.analysis.sentences.subjects import (
    certainty_of,
    is_fact,
    names_incident,
    speaks_of,
    tells_once,
    without_denials,
)
from postmortem_lint.analysis.sentences.verbs import Tokens, happenings_in, verbs_of
from postmortem_lint.analysis.times.days.incident import (
    FORTNIGHT,
    IncidentDays,
    later_title,
    slip_of,
)
from postmortem_lint.analysis.times.days.sentence_days import day_beside
from postmortem_lint.analysis.times.days.wrong_weekdays import certain_day
from postmortem_lint.analysis.times.in_timeline import same_time
from postmortem_lint.analysis.times.sentences.stated_times import (
    may_tell_of_incident,
    times_in_text,
    times_of_record,
)
from postmortem_lint.language import lookup
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.postmortem.model import Mention, Postmortem, Where
from postmortem_lint.records import replace
from postmortem_lint.roles import Role
from postmortem_lint.roles.happenings import HARMS, Happening
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Spans
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.intervals import Instant
from postmortem_lint.times.units import DAY, HOUR

_BOUNDS = frozenset((Happening.BEGIN, Happening.FAIL, Happening.END, Happening.RESOLVE))
_HARM = HARMS | {Happening.BEGIN, Happening.LAST}
_COURSE = _HARM | {
    Happening.END, Happening.RESOLVE, Happening.RESTORE, Happening.MITIGATE, Happening.MEND,
    Happening.NOTICE,
}  # fmt: skip


def slips_in_parts(postmortem: Postmortem, days: IncidentDays) -> Iterator[tuple[Mention, Role]]:
    """The first date of each part that has none of the incident, if it is a slip of its day."""
    for role in RoleTrait.DATES_INCIDENT.roles:
        told = [one for one in postmortem.mentions if one.day and one.roles == (role,)]
        told = [one for one in told if not one.quoted]
        if not any(one.day and days.near(one.day) for one in told):
            slips = (one for one in told if one.day and slip_of(one.day, days))
            slips = (one for one in slips if not _is_of_another(one))
            yield from ((one, role) for one in islice(slips, 1))


def _is_of_another(mention: Mention) -> bool:
    """Whether the clause around a date, or the one behind it, tells no fact of this incident, or
    one of another: "as on 4 March, when another key ran out"."""
    found = sentence_at(mention.text.prose, mention.date.start)
    if found is None:
        return False
    sentence = found[0]
    at = sentence.clause(mention.date.start)
    spoken = tuple(word for clause in sentence.clauses[at : at + 2] for word in clause.spoken)
    language = sentence.language
    others = set(language.repeated).intersection(language.part)  # "another"
    return not others.isdisjoint(spoken) or not is_fact(sentence, without_denials(spoken, language))


def stray_days(postmortem: Postmortem, days: IncidentDays) -> Iterator[Mention]:
    """The dates of the title and of sentences that tell when the incident was, within two weeks of
    it, where no other place has that day; those that are slips of its day are told anyway."""
    if postmortem.incidents:
        return
    title = later_title(postmortem, days)
    if title and title.day and slip_of(title.day, days) is None:
        yield title
    seen = Counter(certain_day(one, postmortem.day) for one in postmortem.mentions)
    for one in _sentences_with_year(postmortem):
        day = one.day
        if day is None or seen[day] > 1 or not _is_near(day, days):
            continue
        if days.covers(day) and not _is_no_day_of_another_zone(day, days, postmortem):
            continue
        if not (RoleTrait.DATES_INCIDENT.among(one.roles[:1]) and slip_of(day, days)):
            yield one


def _sentences_with_year(postmortem: Postmortem) -> Iterator[Mention]:
    """The dates in sentences that tell when the incident was; those without a year are given that
    of the incident where they can only be of its time."""
    title = words_of(title_subject(postmortem))
    for one in _in_text(postmortem):
        day = certain_day(one, postmortem.day) if one.date.other is None else None
        told = _is_of_incident(one, postmortem) or _by_verb(one, title)
        if day and not one.date.until and told:
            yield one if one.day else replace(one, date=replace(one.date, day=day, year=True))


@once
def dated_sentences(postmortem: Postmortem) -> tuple[Mention, ...]:
    """The full dates in sentences that tell when the incident was, in document order."""
    return tuple(
        one for one in _in_text(postmortem) if one.day and _is_of_incident(one, postmortem)
    )


@once
def _in_text(postmortem: Postmortem) -> tuple[Mention, ...]:
    """The dates of texts that may tell of the incident."""
    fields = Spans(fact.text.span for fact in postmortem.facts if fact.text)
    return tuple(
        one
        for one in postmortem.mentions
        if one.date.day and one.where is Where.TEXT and not one.quoted
        if Role.TIMELINE not in one.roles and may_tell_of_incident(one.roles)
        if not fields.meets(one.span)
    )


def _is_no_day_of_another_zone(
    day: datetime.date, days: IncidentDays, postmortem: Postmortem
) -> bool:
    """Whether a day beside those of the incident is so far from its times that no clock of another
    zone shows it then: a start at 09:40 UTC is on the same day from Alaska to Japan."""
    window = postmortem.window
    if days.first <= day <= days.last or window is None or not (window.start and window.end):
        return False
    if not (window.start.dated and window.end.dated and window.exact):
        return False
    if day < days.first:
        return window.start.lo % DAY >= _AMERICAS
    return window.end.hi % DAY <= DAY - _ASIA


_AMERICAS, _ASIA = 9 * HOUR, 10 * HOUR  # how far clocks of the most zones are from UTC


def _is_near(day: datetime.date, days: IncidentDays) -> bool:
    return days.first - FORTNIGHT <= day <= days.last + FORTNIGHT


def _is_of_incident(mention: Mention, postmortem: Postmortem) -> bool:
    """Whether a sentence dates the incident itself: by its noun, by a time at which it began or was
    over, or by what it tells of it."""
    plain = mention.text.prose
    found = sentence_at(plain, mention.date.start)
    if found is None:
        return False
    if _is_of_something_else(plain[mention.date.end :]):
        return False
    if tells_of_incident(plain[found[0].start : found[0].end]):
        return True
    if not tells_once(found[0], mention.date.start):
        return False
    if _by_noun(found[0], mention):
        return True
    if verbs_of(found[0].spoken, found[0].language) and _by_time(mention, postmortem):
        return True
    return _by_what_it_tells(found[0], mention, words_of(title_subject(postmortem)))


def _by_verb(mention: Mention, title: frozenset[str]) -> bool:
    """Whether the verb around a date tells when the incident was over: "was solved on 4 March"."""
    place = mention.text.prose, mention.date.start, mention.date.end, title
    told = (reader(*place) for reader in (occurrence_before, occurrence_anywhere))
    return any(one and one.happening in _COURSE and certainty_of(one, title) for one in told)


def _by_what_it_tells(sentence: Sentence, mention: Mention, title: frozenset[str]) -> bool:
    """Whether a sentence in the past tells of nothing but harm and its end, and names the incident
    or what the title names: in a clause in which something fails, or behind its date."""
    language = sentence.language
    clause = sentence.clauses[sentence.clause(mention.date.start)]
    told = happenings_in(sentence.spoken, language)[0]
    spoken = tuple(map(bare_word, sentence.spoken))
    if not told <= _COURSE or not speaks_of(spoken, language, title):
        return False
    if not told and _tells_more(clause.spoken, clause.spoken, language):
        return False
    if not verbs_of(clause.spoken, language):
        return False
    opening = (*language.prepositions, *language.plain)
    leads = sentence.clauses[0].before(mention.date.start)
    first = clause is sentence.clauses[0] and all(word in opening for word in leads)
    here = happenings_in(clause.spoken, language)[0]
    return (first and names_incident(spoken, language)) or not here.isdisjoint(HARMS)


def _by_noun(sentence: Sentence, mention: Mention) -> bool:
    """Whether the date stands right behind the incident ("the incident of 4 March"), or in a clause
    that names it and tells nothing but that it was."""
    language = sentence.language
    clause = sentence.clauses[sentence.clause(mention.date.start)]
    before = tuple(map(bare_word, clause.before(mention.date.start)))
    nouns = {*language.incidents, *language.harms}
    small = {*language.prepositions, *language.plain, *language.of, *lookup.times.of}
    near = next((word for word in reversed(before) if word not in small), "")
    if near in nouns:
        return True
    words = tuple(map(bare_word, clause.spoken))
    places = [at for at, word in enumerate(words) if word in nouns]
    led = (_before(words, at, language.plain) for at in places)
    told, left = happenings_in(clause.spoken, language)
    if not told <= _HARM or _tells_more(left, clause.spoken, language):
        return False
    return any(word not in language.of for word in led)


def _is_of_something_else(behind: str) -> bool:
    """Whether what stands behind a date in a script without blanks is that of another noun: "the
    version of 19 June"."""
    marks, nouns = lookup.clauses.genitives, lookup.clauses.incidents
    mark = next((one for one in marks if behind.startswith(one)), None)
    return mark is not None and not behind[len(mark) :].startswith(nouns)


def _tells_more(left: Tokens, spoken: Tokens, language: ClauseWords) -> bool:
    """Whether a clause tells of the incident what was done about it: "the incident was reviewed",
    "we reviewed the incident"; `left` are its words without those of a class."""
    small = {*language.being, *language.beside_verbs, *language.arriving}
    if language.verb_last:  # a participle has no ending that only verbs have
        aside = {*small, *language.prepositions, *language.plain, *lookup.grammar.small}
        nouns = {*language.incidents, *language.harms, *language.pronouns, *lookup.times.on}
        pairs = pairwise(("", *map(bare_word, left)))
        led = (word for before, word in pairs if before not in language.prepositions)
        return any(word not in aside | nouns for word in led) and not set(
            language.being
        ).isdisjoint(map(bare_word, spoken))
    nouns = {*language.incidents, *language.harms}
    at = next((at for at, word in enumerate(spoken) if bare_word(word) in nouns), 0)
    return any(
        (one.passive or one.start < at) and _is_more(spoken[one.start : one.end], left, small)
        for one in verbs_of(spoken, language)
    )


def _is_more(verb: Tokens, left: Tokens, small: set[str]) -> bool:
    """Whether a verb is of no class, and no small one."""
    return any(word in left and word not in small for word in verb)


def _before(words: tuple[str, ...], at: int, small: tuple[str, ...]) -> str:
    """The word before an index, small ones left out."""
    return next((one for one in reversed(words[:at]) if one not in small), "")


def _by_time(mention: Mention, postmortem: Postmortem) -> bool:
    """Whether a time beside the date is one at which the incident began or was over."""
    plain = mention.text.prose
    known = [
        one.instant
        for one in (*times_of_record(postmortem), *times_in_text(postmortem))
        if one.happening in _BOUNDS and not mention.text.span.contains(one.span)
    ]
    for clock in find_clocks(plain):
        if day_beside(plain, clock, postmortem.day) == mention.day:
            told = Instant(clock.lo, clock.hi, False, None)
            if any(same_time(told, one) for one in known):
                return True
    return False
