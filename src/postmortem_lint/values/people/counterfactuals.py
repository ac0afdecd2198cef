"""What did not happen: "should have been caught", "if only"; not "should have a limit", not what a
system should have done, and not what could have come of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from postmortem_lint.language.sentences import sentences
from postmortem_lint.language.tables.wording import Wording
from postmortem_lint.regex import regex
from postmortem_lint.values.people.blame import Phrase, folded, speaking, word_pattern
from postmortem_lint.values.people.subjects import PersonalVerb, is_governed, person_before


def counterfactuals(text: str, names: tuple[str, ...] = ()) -> Iterator[Phrase]:
    """Each place that tells what did not happen. It is sure where people should have done it: the
    passive of anything else may tell what was meant of a system, and an unreal condition with what
    had come of it says why something happened. `names` are the people of the document."""
    low = folded(text)
    for wording in speaking(low):
        for place in sentences(low):
            weighed = _condition(wording).search(low, *place) is not None
            for found in _counterfactual(wording).finditer(low, *place):
                done = _doer(low, place, found, wording, names)
                if done is not None:
                    yield Phrase(found.start(), found.end(), sure=done and not weighed)
            for wished in word_pattern(wording.hindsight).finditer(low, *place):
                yield Phrase(wished.start(), wished.end(), sure=not weighed)


@cache
def _counterfactual(wording: Wording) -> re.Pattern[str]:
    inner = rf"(?: (?:{wording.adverbs})){{0,3}}"
    return regex(
        rf"(?<![\w-])(?:{wording.modals}){inner} "
        rf"(?P<verb>{wording.regular_participles}|{wording.participles})(?![\w-])"
    )


@cache
def _condition(wording: Wording) -> re.Pattern[str]:
    return word_pattern(wording.unreal)


@cache
def _ends(terms: str) -> re.Pattern[str]:
    return regex(rf"(?:{terms})(?![\w])")


@cache
def _term(terms: str) -> re.Pattern[str]:
    return regex(terms)


def _doer(
    low: str,
    place: tuple[int, int],
    found: re.Match[str],
    wording: Wording,
    names: tuple[str, ...],
) -> bool | None:
    """Whether people should have done it, in the passive by its verb or its agent; None if it is
    said of what cannot act, or of what could have come."""
    if _ends(wording.never_past).fullmatch(found["verb"]):
        return None
    end = found.end()
    if _term(wording.passive).fullmatch(found["verb"]):  # a bare "been" needs what has been done
        rest = _next_word(wording).match(low, end, place[1])
        if rest is None or _done(wording).fullmatch(rest[1]) is None:
            return None
        verb, end = rest[1], rest.end()
    elif _term(rf" (?:{wording.passive}) ").search(found[0]):
        verb = found["verb"]
    else:
        acts = _acts(low, place[0], found.start(), wording, names)
        if acts is None or _automatic(low, found.start(), end, wording):
            return None
        return acts and not _is_possible(found, wording)  # "the first we could have known"
    if _ends(wording.outcomes).fullmatch(verb) or _automatic(low, found.start(), end, wording):
        return None
    by_people = _agent(wording).match(low, end, place[1]) is not None
    return by_people or _is_duty(low, found, verb, wording)


def _is_duty(low: str, found: re.Match[str], verb: str, wording: Wording) -> bool:
    """Whether something should have been done that only people do."""
    before = low[max(0, found.start() - 12) : found.start()].rpartition(" ")[0].split(" ")[-1]
    asking = _ends(wording.asking).fullmatch(before)
    if asking or _is_possible(found, wording):
        return False
    return _ends(wording.noticing).fullmatch(verb) is not None


def _is_possible(found: re.Match[str], wording: Wording) -> bool:
    return word_pattern(wording.possible).search(found[0]) is not None


def _automatic(low: str, start: int, end: int, wording: Wording) -> bool:
    return _ends(wording.automatic).search(low, start, end) is not None


def _acts(low: str, start: int, verb: int, wording: Wording, names: tuple[str, ...]) -> bool | None:
    """Whether the subject of a verb is surely someone who can act; None if it is not."""
    actor = _actor(wording).search(low, max(start, verb - 30), verb)
    if actor:
        return not is_governed(low, actor.start(), wording)
    person = person_before(low, start, PersonalVerb(verb, human=True), wording, names)
    return True if person is not None and not person["loose"] else None


@cache
def _done(wording: Wording) -> re.Pattern[str]:
    return regex(rf"{wording.regular_participles}|{wording.participles}")


@cache
def _next_word(wording: Wording) -> re.Pattern[str]:
    return regex(rf"(?: (?:{wording.before_participle}))? ([^\W\d_]+)")


@cache
def _agent(wording: Wording) -> re.Pattern[str]:
    """People who should have done what stands before."""
    people = rf"{wording.people}|{wording.selves}"
    return regex(
        rf"(?: [\w-]+)?? (?:{wording.agents}) (?:(?:{wording.articles}) )?(?:[\w-]+ )?(?:{people})"
        r"(?![\w-])"
    )


@cache
def _actor(wording: Wording) -> re.Pattern[str]:
    """Someone who can act, right before a verb."""
    return regex(rf"(?<![\w-])(?:{wording.selves})(?: (?:{wording.after_subject}))? $")
