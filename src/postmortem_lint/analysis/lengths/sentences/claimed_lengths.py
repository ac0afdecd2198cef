"""What a sentence says that a length measures: "was down for 40 minutes"."""

from __future__ import annotations

from postmortem_lint.analysis.lengths.sentences.counted_lengths import counted_length, may_be_time
from postmortem_lint.analysis.lengths.sentences.length_places import (
    LengthPlace,
    names_a_period,
    place_of_length,
    words_behind,
)
from postmortem_lint.analysis.lengths.sentences.predicated_lengths import predicated_length
from postmortem_lint.analysis.sentences.clauses import Sentence, sentence_at
from postmortem_lint.analysis.sentences.counting import from_start
from postmortem_lint.analysis.sentences.leads import split_lead
from postmortem_lint.analysis.sentences.occurrences import (
    occurrence_anywhere,
    occurrence_before,
    occurrence_behind,
)
from postmortem_lint.analysis.sentences.states import is_bounded, subject_in_state
from postmortem_lint.analysis.sentences.subjects import (
    Occurrence,
    certainty_of,
    is_elsewhere,
    is_fact,
    is_narrowed,
    is_plain,
    names_incident,
    of_noun,
)
from postmortem_lint.analysis.sentences.verbs import Tokens, happenings_in, noun_class, verbs_of
from postmortem_lint.certainty import Certainty
from postmortem_lint.durations.duration import Duration
from postmortem_lint.language import lookup
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.happenings import HAPPENINGS, HARMS, Happening

Claim = tuple[Key, Certainty]


def claimed_length(
    plain: str, duration: Duration, role: Role | None, title: frozenset[str]
) -> Claim | None:
    """What a sentence says that a length measures, and how surely that is the incident's."""
    found = sentence_at(plain, duration.value_start)
    if found is None:
        return None
    sentence, _ = found
    way = counted_length(plain, sentence, duration, title)
    if way:
        return way
    place = place_of_length(plain, sentence, duration, role, title)
    counted = from_start(sentence, duration)
    if not counted and _is_part(place):
        return None
    named, language = _of_harm(place), place.language
    if named or place.is_before(*language.incidents, *language.harms):
        return named if role in (None, Role.SUMMARY, Role.IMPACT) else None
    if place.is_before(*language.of):  # "within 6 minutes of the call"
        return None
    said = predicated_length(place)
    if said:
        return said
    if counted:
        return _from_start(place)
    goes_on = place.behind and not place.is_before(*language.prepositions, *language.sums)
    if goes_on and not language.verb_last:
        return None if place.rest else _opening(place)
    return _by_verb(place)


def _is_part(place: LengthPlace) -> bool:
    """Whether a length is one of a part of the time, of one of several, of a plan, or of all that
    was in a month or the like."""
    language = place.language
    if names_a_period(place.plain, place.sentence, place.duration):
        return True
    near = (*place.rest[-1:], *place.lead, *place.behind[:2])
    spoken = () if language.verb_last else near  # its denial may belong to the verb at the end
    if not set(language.part).isdisjoint(near) or not is_fact(place.sentence, spoken):
        return True
    if not set(language.repeated).isdisjoint(place.clause.spoken) or _is_set_elsewhere(place):
        return True
    return place.is_before(*language.after, *language.until, *language.bounding) or _is_led(place)


def _is_led(place: LengthPlace) -> bool:
    """Whether a length leads from one event to another: "after the alert it went on for 20 minutes,
    until the cause was found"."""
    begun = place.rest[:1] != () and place.rest[0] in place.language.after
    return begun and is_bounded(place.plain, place.duration.value_end, place.language)


def _is_set_elsewhere(place: LengthPlace) -> bool:
    """Whether a clause opens with where it was, of which the title says nothing: "at our provider
    the outage lasted"."""
    return is_elsewhere(place.rest, place.language, place.title)


def is_of_a_part(plain: str, sentence: Sentence, duration: Duration) -> bool:
    """Whether a length in a sentence is one of several, of a part, of a plan, or of all that was in
    a month or the like."""
    if names_a_period(plain, sentence, duration):
        return True
    clause = sentence.clauses[sentence.clause(duration.value_start)]
    rest, lead = split_lead(clause, duration, sentence.language)
    near = (*rest[-1:], *lead, *words_behind(plain, clause, duration)[:2])
    return not set(sentence.language.part).isdisjoint(near) or not is_fact(sentence, near)


def fills_brackets(plain: str, duration: Duration) -> bool:
    """Whether a length is all that stands in brackets."""
    opened = plain[: duration.start].rstrip().endswith(("(", "（"))
    return opened and plain[duration.end :].lstrip().startswith((")", "）"))


def measures_another(plain: str, sentence: Sentence, duration: Duration) -> bool:
    """Whether a sentence tells what else is so long: "lag grew to 45 minutes", "an SLA of 4 h"."""
    said = plain[sentence.start : duration.start].rstrip()
    if said.endswith(("×", "*", ":", "：")):
        return not said.endswith((":", "："))
    language = sentence.language
    clause = sentence.clauses[sentence.clause(duration.value_start)]
    rest, lead = split_lead(clause, duration, language)
    if not rest or not sentence.is_read or set(lead) & {*language.during, *language.in_time}:
        return False
    verbs = verbs_of(rest, language)
    lasting = {*language.incidents, *language.harms, *language.length_nouns, *language.taking}
    lasting |= set() if verbs else set(language.stretches)  # "the delay reached 45 minutes"
    told = happenings_in(rest, language)[0]
    if not lasting.isdisjoint(rest) or not told.isdisjoint(HARMS | {Happening.LAST}):
        return False
    tied = {*language.of, *language.reaching}
    return not tied.isdisjoint((rest[-1], *lead)) or any(verb.end == len(rest) for verb in verbs)


def _of_harm(place: LengthPlace) -> Claim | None:
    """A length that a noun for the harm has: "40 minutes of downtime", "a 40-minute outage"."""
    language = place.language
    if place.rest and not verbs_of(place.rest, language):  # "the budget covers"
        return None
    noun = place.behind[1:] if place.is_before(*language.of) else place.behind
    while noun and noun[0] in language.plain:
        noun = noun[1:]
    verbs = verbs_of(noun, language)
    if verbs and place.is_before(*language.of):  # "40 minutes of downtime are left"
        return None
    noun = noun[: verbs[0].start] if verbs else noun
    if not noun or noun[0] not in (*language.incidents, *language.harms):
        return None
    told = Occurrence(Happening.BE_DOWN, noun, language)
    fact = is_fact(place.sentence, place.clause.spoken)
    if not fact or of_noun(noun, told, place.title) is None:
        return None
    return Key.DOWNTIME, Certainty.CONVENTION


def _from_start(place: LengthPlace) -> Claim | None:
    """A length that is counted from the start to what a verb tells."""
    around = place.plain, place.start, place.duration.value_end, place.title
    told = occurrence_before(*around) or occurrence_anywhere(*around, Happening.BEGIN)
    return _sure(HAPPENINGS[told.happening].time_to, told, place.title) if told else None


def _opening(place: LengthPlace) -> Claim | None:
    """ "For 40 minutes the shop was down": the length before its clause."""
    if not set(place.lead) & set(place.language.during):
        return None
    duration, title = place.duration, place.title
    told = occurrence_behind(place.plain, duration.start, duration.value_end, title)
    certainty = certainty_of(told, title) if told else None
    if told and certainty and told.happening in HARMS:
        return Key.DOWNTIME, certainty
    return None


def _by_verb(place: LengthPlace) -> Claim | None:
    """What the verbs around a length say of it, else a state ("dark for 40 minutes") or a noun."""
    told = _verbs_around(place)
    if told or may_be_time(place.plain, place.duration):
        claims = (_sure(_key_of(one, place.lead, place.language), one, place.title) for one in told)
        return next(filter(None, claims), None)
    state = _state(place)
    return _sure(Key.DOWNTIME, state, place.title) if state else _untold(place)


def _verbs_around(place: LengthPlace) -> list[Occurrence]:
    """What verbs tell around a length; of what may be a time only that it went on for so long."""
    around = place.plain, place.start, place.duration.value_end, place.title
    told = [one for one in (occurrence_before(*around), occurrence_anywhere(*around)) if one]
    if may_be_time(place.plain, place.duration):  # "ended 14h12", but "lasted 4h12"
        return [one for one in told if one.happening in HARMS | {Happening.LAST}]
    return told


def _state(place: LengthPlace) -> Occurrence | None:
    """What was not well for a length that is told to the minute: "screens dark for 40 minutes"."""
    language = place.language
    if not place.precise or place.role not in (Role.SUMMARY, Role.IMPACT):
        return None
    whole = is_fact(place.sentence, place.clause.spoken)
    whole = whole and not is_narrowed(place.behind, language, place.title)
    if not whole or is_bounded(place.plain, place.duration.value_end, language):
        return None
    subject = subject_in_state(place.rest, place.lead, place.behind, language)
    return Occurrence(Happening.BE_DOWN, subject, language) if subject else None


def _sure(key: Key | None, told: Occurrence, title: frozenset[str]) -> Claim | None:
    """A length of a key with how surely what is told happened to the incident, if it did."""
    certainty = certainty_of(told, title) if key else None
    return (key, certainty) if key and certainty else None


def _untold(place: LengthPlace) -> Claim | None:
    """A title without a verb, "screens dark for 40 minutes", or "Recovery took 40 minutes"."""
    rest, lead, language = place.rest, place.lead, place.language
    if len(rest) > 1 and rest[-1] in language.taking:
        told = Occurrence(Happening.LAST, rest[:-1], language)
        if of_noun(rest[:-1], told, place.title) is Certainty.STATED:
            return Key.DURATION, Certainty.CONVENTION
    if _is_behind_noun(place) or _names_incident_of(rest, lead, language, place.title):
        whole = not _is_beside_harm(rest, language)
        return (Key.DURATION, Certainty.CONVENTION) if whole else None
    if place.role is None and set(lead) & set(language.during):
        return Key.DOWNTIME, Certainty.CONVENTION if place.precise else Certainty.GUESSED
    if len(rest) < 2 or rest[-1] not in language.taking:
        return None
    noun = tuple(word for word in rest[:-1] if word not in language.plain)
    happening = noun_class(noun[0], language) if len(noun) == 1 else None
    key = HAPPENINGS[happening].time_to if happening else None
    return (key, Certainty.GUESSED) if key else None  # from where it is counted is not said


def _is_behind_noun(place: LengthPlace) -> bool:
    """Whether a length is all that a bracket right behind a noun for the incident holds, with no
    verb before it: "calendar outage (4 hours)"."""
    named = place.rest[-1:] != () and place.rest[-1] in place.language.incidents
    bracketed = fills_brackets(place.plain, place.duration)
    return bracketed and named and not verbs_of(place.rest, place.language)


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
    if verbs:
        return all(one.happening is None and one.passive for one in verbs)
    small = (*language.prepositions, *language.speakers, *language.pronouns, *language.possessives)
    doing = language.participle_ends or ("\0",)  # "causing an outage of"
    before = tuple(word for word in rest if word not in small and not word.endswith(doing))
    return is_plain(before, language, title)  # "the budget allows an outage of"


def _is_beside_harm(rest: Tokens, language: ClauseWords) -> bool:
    """Whether a noun for the harm is only what something came with, and may be a part of it: "ran
    at half speed, with a standstill of"."""
    if not rest or rest[-1] not in language.harms:
        return False
    at = len(rest) - 1
    while at and rest[at - 1] in language.plain:
        at -= 1
    return at > 0 and rest[at - 1] in language.prepositions


def _key_of(told: Occurrence, lead: Tokens, language: ClauseWords) -> Key | None:
    """What the length beside a verb is called."""
    if told.happening is Happening.LAST:
        return Key.DURATION
    if told.happening in HARMS:
        bare = language.verb_last and set(lead) <= {*language.sums, *lookup.lengths.approximate}
        for_long = bare or bool(set(lead) & set(language.during))
        return Key.DOWNTIME if for_long else None
    if set(lead) & set(language.in_time) or set(lead) & set(lookup.lengths.under):
        return HAPPENINGS[told.happening].time_to
    return None
