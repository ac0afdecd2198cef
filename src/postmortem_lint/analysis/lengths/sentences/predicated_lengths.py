"""Lengths that a sentence says of the noun for the incident: "the downtime came to 90 minutes",
"the outage was three hours long", "the incident ran for two hours"."""

from __future__ import annotations

from functools import cache

from postmortem_lint.analysis.lengths.sentences.length_places import LengthPlace
from postmortem_lint.analysis.sentences.states import is_bounded
from postmortem_lint.analysis.sentences.subjects import Occurrence, of_noun, without_sum
from postmortem_lint.analysis.sentences.verbs import Tokens, verbs_of
from postmortem_lint.certainty import Certainty
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.roles import Key
from postmortem_lint.roles.happenings import Happening


def predicated_length(place: LengthPlace) -> tuple[Key, Certainty] | None:
    """The length of the incident that its clause tells of nothing else, and how surely it is that
    of all of it; None if the noun is another one, or one of a part."""
    noun = _measured(place)
    key = _key(noun, place.language) if noun else None
    if key is None or not noun or is_bounded(place.plain, place.duration.value_end, place.language):
        return None
    told = Occurrence(Happening.LAST, noun, place.language)
    return (key, Certainty.CONVENTION) if of_noun(noun, told, place.title) else None


def _measured(place: LengthPlace) -> Tokens | None:
    """The noun of which a length is told; None if the clause goes on behind it."""
    language, rest = place.language, without_sum(place.rest, place.language)
    long = place.behind[:1] != () and place.behind[0] in language.long
    behind = place.behind[1:] if long else place.behind
    if (behind and behind[0] not in _sums(language)) or set(language.in_time) & set(place.lead):
        return None  # "was over within 20 minutes"
    if not set(language.during).isdisjoint(place.lead):
        return _of_active_verb(rest, language)
    amount = _amount_behind(rest, language)
    return rest[: len(rest) - amount] if amount else None


def _of_active_verb(rest: Tokens, language: ClauseWords) -> Tokens | None:
    """The subject of a verb that has nothing else, so that what it tells is only that the subject
    was there: "the outage ran / for two hours"."""
    verbs = verbs_of(rest, language)
    if len(verbs) != 1 or verbs[0].end != len(rest):
        return None
    alone = verbs[0].happening is None and not verbs[0].passive
    return rest[: verbs[0].start] if alone else None


def _amount_behind(rest: Tokens, language: ClauseWords) -> int:
    """How many words at the end of a clause give its subject an amount: "came to", "was"."""
    ended = (len(one) for one in _amounting(language) if rest[-len(one) :] == one)
    return max(ended, default=0)


def _key(noun: Tokens, language: ClauseWords) -> Key | None:
    """What the length of a noun is called, by the last word before those that tell more of it."""
    small = (*language.plain, *language.prepositions)  # a preposition may be an article, too
    first = next((at for at, word in enumerate(noun) if word not in small), len(noun))
    places = (at for at in range(first, len(noun)) if noun[at] in language.prepositions)
    head = noun[next(places, len(noun)) - 1]
    if head in language.incidents:
        return Key.DURATION
    return Key.DOWNTIME if head in language.harms else None


@cache
def _amounting(language: ClauseWords) -> frozenset[Tokens]:
    """The phrases that give an amount; their last word may belong to the length as well ("foi /
    de 90 minutos")."""
    phrases = [tuple(each.split()) for each in (*language.amounting, *language.being)]
    shorter = (one[:-1] for one in phrases if one[1:] and one[-1] in language.of)
    return frozenset((*phrases, *shorter))


@cache
def _sums(language: ClauseWords) -> frozenset[str]:
    """The words with which "in total" and its like begin."""
    return frozenset(each.split()[0] for each in language.sums)
