"""Metrics that are named right before their length: "total downtime: 40 minutes"."""

from __future__ import annotations

from functools import cache

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal
from postmortem_lint.language.labels import named_key
from postmortem_lint.language.lookup import LANGUAGES
from postmortem_lint.language.matching import gapless
from postmortem_lint.language.titles import noun_part
from postmortem_lint.postmortem.vocabulary import known_labels
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KEYS, Reading

_SENTENCES_END = regex(r"[.;!?。]\s+|\n")
# What may stand between the words of a claim and the length: a colon, or a word with a gap before.
_JOINERS = (":", "：", *(one if gapless(one[0]) else f" {one}" for one in lookup.claims.joiners))


_STARTS = frozenset(lookup.clauses.starts)


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


def metric_named_before(before: str) -> Key | None:
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
