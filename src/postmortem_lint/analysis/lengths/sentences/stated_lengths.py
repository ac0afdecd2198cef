"""The lengths of time that sentences tell of the incident: "down for 40 minutes"."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import cache

from postmortem_lint.analysis.incident.title_subject import title_subject
from postmortem_lint.analysis.lengths.sentences.counted_lengths import (
    counted_length,
    is_time_of_day,
    may_be_time,
)
from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.clauses import Clause, Sentence, sentence_at
from postmortem_lint.analysis.sentences.counting import from_start
from postmortem_lint.analysis.sentences.occurrences import (
    occurrence_anywhere,
    occurrence_before,
    occurrence_behind,
)
from postmortem_lint.analysis.sentences.similarity import words_of
from postmortem_lint.analysis.sentences.states import is_bounded, subject_in_state
from postmortem_lint.analysis.sentences.subjects import (
    Occurrence,
    certainty_of,
    is_fact,
    is_narrowed,
    is_plain,
    names_incident,
    of_noun,
)
from postmortem_lint.analysis.sentences.verbs import Tokens, noun_class, verbs_of
from postmortem_lint.analysis.times.days.other_days import days_of_incident, tells_of_another_day
from postmortem_lint.analysis.times.in_timeline import timed_entries
from postmortem_lint.certainty import Certainty
from postmortem_lint.durations.duration import Duration, Precision
from postmortem_lint.durations.read import find_durations
from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal
from postmortem_lint.language.labels import named_key
from postmortem_lint.language.lookup import LANGUAGES
from postmortem_lint.language.matching import gapless
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.language.titles import noun_part
from postmortem_lint.postmortem.model import Fact, Metric, Passage, Place, Postmortem
from postmortem_lint.postmortem.vocabulary import known_labels
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.happenings import HAPPENINGS, HARMS, Happening
from postmortem_lint.roles.key_traits import KEYS, Reading
from postmortem_lint.roles.role_traits import RoleTrait, named_there
from postmortem_lint.text import Span, Spans, Text
from postmortem_lint.times.quantities import MINUTES
from postmortem_lint.times.ranges.in_text import find_ranges
from postmortem_lint.times.units import DAY, MINUTE

# What may stand between the words of a claim and the length: a colon, or a word with a gap before.
_JOINERS = (":", "：", *(one if gapless(one[0]) else f" {one}" for one in lookup.claims.joiners))


_STARTS = frozenset(lookup.clauses.starts)


@once
def sentence_lengths(postmortem: Postmortem) -> tuple[Metric, ...]:
    """The lengths that title and text tell of the incident, in document order."""
    title = words_of(title_subject(postmortem))
    fields = Spans(_value(fact) for fact in postmortem.facts if fact.text and not is_prose(fact))
    days = days_of_incident(postmortem)
    found: list[Metric] = []
    for passage in postmortem.passages:
        if passage.quoted or passage.place is Place.HEADING:
            continue
        if RoleTrait.STATES_LENGTHS.among(passage.roles):
            found.extend(
                one
                for one in _told(passage.text, passage.roles[-1], title, days)
                if not fields.meets(one.span)
            )
        elif named_there(passage.roles):
            found.extend(
                replace(one, certainty=Certainty.CONVENTION)
                for one in _told(passage.text, _innermost(passage), title, days)
                if one.certainty is Certainty.STATED and not fields.meets(one.span)
            )
    if postmortem.title:
        found.extend(_told(postmortem.title, None, title, days))
    told = (one for one in found if not _is_known_time(one, postmortem))
    return tuple(sorted(told, key=lambda one: one.span))


def _is_known_time(metric: Metric, postmortem: Postmortem) -> bool:
    """Whether what is read as a length is the time of an entry, or lies between the start and the
    end: "cause found: 10h05min"."""
    if not _LIKE_A_CLOCK.match(metric.written.lower()):
        return False
    at = int(metric.duration.seconds or 0)
    known = (entry.instant for entry in timed_entries(postmortem))
    if at // MINUTE in {one.lo % DAY // MINUTE for one in known if one}:
        return True
    window = postmortem.window
    if window is None or window.start is None or window.end is None:
        return False
    return (at - window.start.lo) % DAY <= window.end.lo - window.start.lo


_LIKE_A_CLOCK = regex(rf"[0-2][0-9] ?h ?[0-5][0-9](?: ?(?:{MINUTES}))?\b")


_SENTENCES_END = regex(r"[.;!?。]\s+|\n")
_SENTENCE = regex(r"[.;。]\s+(?=\S)")


def _value(fact: Fact) -> Span:
    """What of a field is its value: of a length the sentence that it stands in."""
    end = fact.duration.end if fact.duration else len(fact.text.plain)
    found = _SENTENCE.search(fact.text.plain, max(0, end - 1))
    return fact.text.locate(0, found.start()) if found and found.start() else fact.text.span


def is_prose(fact: Fact) -> bool:
    """Whether the value of a field is running text: "What went well: it was noticed at once"."""
    return KEYS[fact.key].reading is Reading.TEXT


def _innermost(passage: Passage) -> Role:
    return passage.roles[-1] if passage.roles else Role.BACKGROUND


@once
def stated_lengths(postmortem: Postmortem) -> tuple[Metric, ...]:
    """The metrics of the fields and those of the text, in document order."""
    every = (*postmortem.metrics, *sentence_lengths(postmortem))
    return tuple(sorted(every, key=lambda metric: metric.span))


def is_of_all(metric: Metric) -> bool:
    """Whether a length is told of the whole incident, and not of the way to one of its events."""
    return metric.key in (Key.DURATION, Key.DOWNTIME)


def _told(
    text: Text, role: Role | None, title: frozenset[str], days: frozenset[datetime.date]
) -> Iterator[Metric]:
    plain = text.prose
    lengths = [one for one in find_durations(plain) if one.seconds is not None and not one.working]
    ranges = {start for _, start in find_ranges(plain)} if lengths else ()
    for duration in lengths:
        if duration.value_start in ranges or is_time_of_day(plain, duration):
            continue  # "de 11h44 a 13h44", "a las 4.46 h"
        if tells_of_another_day(plain, duration.value_start, duration.value_end, days):
            continue
        key = _measured_by_name(plain[max(0, duration.start - 60) : duration.start].lower())
        claim = (key, Certainty.STATED) if key else _claim(plain, duration, role, title)
        if claim:
            part = text.part(duration.start, duration.end)
            yield Metric(claim[0], duration, part.span, part, role, certainty=claim[1])


@cache
def _names() -> tuple[tuple[str, Key], ...]:
    found = [
        (phrase, key)
        for language in LANGUAGES
        for key, phrases in language.claims.measures.items()
        for phrase in phrases
    ]
    return tuple(sorted(found, key=lambda pair: -len(pair[0])))


@cache
def _phrases() -> tuple[str, ...]:
    return tuple(phrase for phrase, _ in _names())


def _measured_by_name(before: str) -> Key | None:
    """The metric that is named right before a length: "total downtime: 40 minutes"."""
    words = before.rstrip().removesuffix(",")  # "our time to detect, 12 min, was good"
    head, comma, tail = words.rstrip(":： ").rpartition(",")
    if comma and not _STARTS.isdisjoint(tail.split()):  # "time to resolve, counted from the start:"
        words = head
    labelled = _by_label(words) if before.rstrip().endswith((":", "：")) else None
    while not labelled:
        named = words.endswith(_phrases())
        keys = (key for phrase, key in _names() if words.endswith(phrase))
        key = next(keys, None) if named else None
        joiner = next((one for one in _JOINERS if words.endswith(one)), "")
        if key or not joiner:
            return key
        words = words[: -len(joiner)].rstrip()
    return labelled


def _by_label(words: str) -> Key | None:
    """The metric that a label names with which a sentence begins: "total length of the outage:",
    "MTTD of this one:"."""
    label = normal(_SENTENCES_END.split(words)[-1].rstrip(":： "))
    known = known_labels()
    short = known.get(noun_part(label))  # "MTTD for this one"
    key = named_key(label) or known.get(label)
    if key is Key.DURATION:  # of what, if the label does not say so
        return key if set(label.split()) & _incidents() else None
    return next((one for one in (key, short) if one and _is_time_to(one)), None)


def _is_time_to(key: Key) -> bool:
    """Whether a key is that of the time to an event."""
    return KEYS[key].reading is Reading.DURATION and bool(KEYS[key].ends)


@cache
def _incidents() -> frozenset[str]:
    """The nouns for the incident in all languages, in normal form."""
    return frozenset(map(normal, lookup.clauses.incidents))


def _claim(
    plain: str, duration: Duration, role: Role | None, title: frozenset[str]
) -> tuple[Key, Certainty] | None:
    """What a sentence says that a length measures, and how surely that is the incident's."""
    found = sentence_at(plain, duration.value_start)
    if found is None:
        return None
    sentence, _ = found
    clause = sentence.clauses[sentence.clause(duration.value_start)]
    start, end = duration.value_start, duration.value_end
    before, behind = clause.before(start), _behind(plain, clause, duration)
    way = counted_length(plain, sentence, duration, title)
    if way:
        return way
    rest, lead = _split_lead(before, sentence.language)
    counted = from_start(sentence, duration)
    if not counted and _is_part(rest, lead, behind, sentence, clause):
        return None
    told_past = not rest or verbs_of(rest, sentence.language)  # not "the budget covers"
    named = _of_harm(behind, sentence, clause, title) if told_past else None
    if named or (behind and behind[0] in (*sentence.language.incidents, *sentence.language.harms)):
        return named if role in (None, Role.SUMMARY, Role.IMPACT) else None
    if behind and behind[0] in sentence.language.of:  # "within 6 minutes of the call"
        return None
    if counted:
        place = plain, start, end, title
        counts = occurrence_before(*place) or occurrence_anywhere(*place, Happening.BEGIN)
        return _sure(HAPPENINGS[counts.happening].time_to, counts, title) if counts else None
    known = (*sentence.language.prepositions, *sentence.language.sums)
    if behind and behind[0] not in known and not sentence.language.verb_last:
        return _opening(plain, duration, lead, sentence, title) if not rest else None
    told = _by_verb(plain, duration, title)
    if told or may_be_time(plain, duration):
        claims = ((_key_of(one, lead, sentence.language), one) for one in told)
        return next((claim for key, one in claims if (claim := _sure(key, one, title))), None)
    precise = duration.precision in (Precision.SECONDS, Precision.MINUTES)
    whole = is_fact(sentence, clause.spoken) and not is_narrowed(behind, sentence.language, title)
    whole = whole and not is_bounded(plain, end, sentence.language)
    subject = subject_in_state(rest, lead, behind, sentence.language) if whole else None
    if subject and precise and role in (Role.SUMMARY, Role.IMPACT):
        state = Occurrence(Happening.BE_DOWN, subject, sentence.language)
        return _sure(Key.DOWNTIME, state, title)
    return _untold(rest, lead, sentence.language, role, precise, title)


def _by_verb(plain: str, duration: Duration, title: frozenset[str]) -> list[Occurrence]:
    """What verbs tell around a length; of what may be a time only that it went on for so long."""
    place = plain, duration.value_start, duration.value_end, title
    told = [one for one in (occurrence_before(*place), occurrence_anywhere(*place)) if one]
    if may_be_time(plain, duration):  # "ended 14h12", but "lasted 4h12"
        return [one for one in told if one.happening in HARMS | {Happening.LAST}]
    return told


def _sure(key: Key | None, told: Occurrence, title: frozenset[str]) -> tuple[Key, Certainty] | None:
    """A length of a key with how surely what is told happened to the incident, if it did."""
    certainty = certainty_of(told, title) if key else None
    return (key, certainty) if key and certainty else None


def _split_lead(before: Tokens, language: ClauseWords) -> tuple[Tokens, Tokens]:
    """The words before a length, and the small ones right before it: "was down / for about"."""
    small = (
        *language.during, *language.in_time, *language.plain, *language.sums,
        *lookup.lengths.approximate, *lookup.lengths.over, *lookup.lengths.under, *language.of,
    )  # fmt: skip
    at = len(before)
    while at and before[at - 1] in small:
        at -= 1
    return before[:at], before[at:]


def _is_part(
    rest: Tokens, lead: Tokens, behind: Tokens, sentence: Sentence, clause: Clause
) -> bool:
    """Whether a length is one of a part of the time, of one of several, or of a plan."""
    language = sentence.language
    near = (*rest[-1:], *lead, *behind[:2])
    spoken = () if language.verb_last else near  # its denial may belong to the verb at the end
    if not set(language.part).isdisjoint(near) or not is_fact(sentence, spoken):
        return True
    if not set(language.repeated).isdisjoint(clause.spoken):
        return True
    return bool(behind) and behind[0] in (*language.after, *language.until, *language.bounding)


def _behind(plain: str, clause: Clause, duration: Duration) -> Tokens:
    """The words of a clause behind a length, none behind a comma."""
    rest = plain[duration.value_end :].lstrip()
    return () if rest.startswith((",", ")", "]")) else clause.behind(duration.value_end)


def is_of_a_part(plain: str, sentence: Sentence, duration: Duration) -> bool:
    """Whether a length in a sentence is one of several, of a part, or of a plan."""
    clause = sentence.clauses[sentence.clause(duration.value_start)]
    before = clause.before(duration.value_start)
    rest, lead = _split_lead(before, sentence.language)
    near = (*rest[-1:], *lead, *_behind(plain, clause, duration)[:2])
    return not set(sentence.language.part).isdisjoint(near) or not is_fact(sentence, near)


def _of_harm(
    behind: Tokens, sentence: Sentence, clause: Clause, title: frozenset[str]
) -> tuple[Key, Certainty] | None:
    """A length that a noun for the harm has: "40 minutes of downtime", "a 40-minute outage"."""
    language = sentence.language
    noun = behind[1:] if behind and behind[0] in language.of else behind
    while noun and noun[0] in language.plain:
        noun = noun[1:]
    verbs = verbs_of(noun, language)
    noun = noun[: verbs[0].start] if verbs else noun
    if not noun or noun[0] not in (*language.incidents, *language.harms):
        return None
    told = Occurrence(Happening.BE_DOWN, noun, language)
    if not is_fact(sentence, clause.spoken) or of_noun(noun, told, title) is None:
        return None
    return Key.DOWNTIME, Certainty.CONVENTION


def _opening(
    plain: str, duration: Duration, lead: Tokens, sentence: Sentence, title: frozenset[str]
) -> tuple[Key, Certainty] | None:
    """ "For 40 minutes the shop was down": the length before its clause."""
    if not set(lead) & set(sentence.language.during):
        return None
    told = occurrence_behind(plain, duration.start, duration.value_end, title)
    certainty = certainty_of(told, title) if told else None
    if told and certainty and told.happening in HARMS:
        return Key.DOWNTIME, certainty
    return None


def _untold(
    rest: Tokens,
    lead: Tokens,
    language: ClauseWords,
    role: Role | None,
    precise: bool,
    title: frozenset[str],
) -> tuple[Key, Certainty] | None:
    """A title without a verb, "screens dark for 40 minutes", or "Recovery took 40 minutes"."""
    if len(rest) > 1 and rest[-1] in language.taking:
        told = Occurrence(Happening.LAST, rest[:-1], language)
        if of_noun(rest[:-1], told, title) is Certainty.STATED:
            return Key.DURATION, Certainty.CONVENTION
    if _names_incident_of(rest, lead, language, title):
        return Key.DURATION, Certainty.CONVENTION
    if role is None and set(lead) & set(language.during):
        return Key.DOWNTIME, Certainty.CONVENTION if precise else Certainty.GUESSED
    if len(rest) < 2 or rest[-1] not in language.taking:
        return None
    noun = tuple(word for word in rest[:-1] if word not in language.plain)
    happening = noun_class(noun[0], language) if len(noun) == 1 else None
    key = HAPPENINGS[happening].time_to if happening else None
    return (key, Certainty.GUESSED) if key else None  # from where it is counted is not said


def _names_incident_of(
    rest: Tokens, lead: Tokens, language: ClauseWords, title: frozenset[str]
) -> bool:
    """Whether a length is that of a noun before it: "the length of the incident was", "an outage
    of", "we were in an incident for"."""
    if any(word in language.length_nouns for word in rest):
        small = (*language.length_nouns, *language.of, *language.being, *language.plain)
        return names_incident(rest, language) and is_plain(
            tuple(word for word in rest if word not in small), language, title
        )
    noun = bool(rest) and rest[-1] in (*language.incidents, *language.harms)
    if not noun or not set(lead) & {*language.of, *language.during}:
        return False
    verbs = verbs_of(rest, language)
    return not verbs or all(one.happening is None and one.passive for one in verbs)


def _key_of(told: Occurrence, lead: Tokens, language: ClauseWords) -> Key | None:
    """What the length beside a verb is called."""
    if told.happening is Happening.LAST:
        return Key.DURATION
    if told.happening in HARMS:
        for_long = bool(set(lead) & set(language.during)) or (language.verb_last and not lead)
        return Key.DOWNTIME if for_long else None
    if set(lead) & set(language.in_time) or set(lead) & set(lookup.lengths.under):
        return HAPPENINGS[told.happening].time_to
    return None
