"""Every language, and the lookups that the readers make of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from postmortem_lint.language.chinese.words import CHINESE
from postmortem_lint.language.english.words import ENGLISH
from postmortem_lint.language.french.words import FRENCH
from postmortem_lint.language.german.words import GERMAN
from postmortem_lint.language.japanese.words import JAPANESE
from postmortem_lint.language.korean.words import KOREAN
from postmortem_lint.language.language import Language
from postmortem_lint.language.norwegian.words import NORWEGIAN
from postmortem_lint.language.portuguese.words import PORTUGUESE
from postmortem_lint.language.spanish.words import SPANISH
from postmortem_lint.roles import Column

N = TypeVar("N", int, float)

LANGUAGES: tuple[Language, ...] = (
    ENGLISH,
    GERMAN,
    FRENCH,
    SPANISH,
    PORTUGUESE,
    NORWEGIAN,
    JAPANESE,
    CHINESE,
    KOREAN,
)


def _numbers(table: Callable[[Language], Mapping[str, N]]) -> dict[str, N]:
    """The numbers of a table; where two languages share a word the earlier one wins."""
    merged: dict[str, N] = {}
    for one in reversed(LANGUAGES):
        merged.update(table(one))
    return merged


def _words(table: Callable[[Language], tuple[str, ...]]) -> tuple[str, ...]:
    """The words of a table in all languages, the longest first."""
    words = {word for one in LANGUAGES for word in table(one)}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def _terms(table: Callable[[Language], str]) -> str:
    """The terms of a table in all languages, as alternatives; `(?!)` if no language has any."""
    return "|".join(terms for one in LANGUAGES if (terms := table(one))) or "(?!)"


def any_of(words: Iterable[str]) -> str:
    """Words as alternatives of a regular expression, the longest first."""
    found = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word) for word in found) or "(?!)"


MONTHS = _numbers(lambda one: one.times.months)
WEEKDAYS = _numbers(lambda one: one.times.weekdays)
UNITS = _numbers(lambda one: one.lengths.units)
NUMBERS = _numbers(lambda one: one.lengths.numbers)
CLOCK_WORDS = _numbers(lambda one: one.times.clock_words)
APPROXIMATE = _words(lambda one: one.lengths.approximate)
UNDER = _words(lambda one: one.lengths.under)
OVER = _words(lambda one: one.lengths.over)
UP_TO = _words(lambda one: one.lengths.up_to)
OR_MORE = _words(lambda one: one.lengths.or_more)
TO = _words(lambda one: one.times.to)
AM = _words(lambda one: one.times.am)
PM = _words(lambda one: one.times.pm)
ONGOING = _words(lambda one: one.lengths.ongoing)
UNKNOWN = _words(lambda one: one.lengths.unknown)
NOT_AVAILABLE = _words(lambda one: one.lengths.not_available)
NONE = _words(lambda one: one.lengths.none)
NEXT_DAY = _words(lambda one: one.times.next_day)
WORKING = _words(lambda one: one.lengths.working)
AT = _words(lambda one: one.times.at)
AGO = _words(lambda one: one.lengths.ago)
NAMES = _words(lambda one: one.report.names)
KINDS = frozenset(word for one in LANGUAGES for word in one.report.kinds)
ITEM_KEYS: Mapping[str, Column] = dict(
    sorted(
        (
            (word, column)
            for one in LANGUAGES
            for column, named in one.actions.item_keys.items()
            for word in named
        ),
        key=lambda pair: -len(pair[0]),
    )
)
DUE_BEFORE = _words(lambda one: one.actions.due_before)
DUE_AFTER = _words(lambda one: one.actions.due_after)
DONE = _words(lambda one: one.actions.done)
NOT_DONE = _words(lambda one: one.actions.not_done)
ALL_TIMES = _words(lambda one: one.times.all_times)
DRAFTING = _words(lambda one: one.report.drafting)
UNDER_WAY = _words(lambda one: one.states.under_way)
EASED = _words(lambda one: one.states.eased)
SETTLED = _words(lambda one: one.states.settled)
REVIEWED = _words(lambda one: one.report.reviewed)
RANK_NAMES = _words(lambda one: one.actions.rank_names)
TICKETS = _words(lambda one: one.actions.tickets)
NO_OWNERS = _words(lambda one: one.actions.no_owners)
NO_MATTER = _words(lambda one: one.actions.no_matter)
OPENERS = _words(lambda one: one.actions.openers)
VAGUE = _words(lambda one: one.actions.vague)
OPEN_ENDED = _words(lambda one: one.actions.open_ended)
EMPTY = _words(lambda one: one.actions.empty)
MENDING = _words(lambda one: one.actions.mending)
CHANGING = _terms(lambda one: one.actions.changing)
ON_PEOPLE = _terms(lambda one: one.actions.on_people)
SMALL = _words(lambda one: one.grammar.small)
HELPING = _words(lambda one: one.grammar.helping)
DENIALS = _words(lambda one: one.grammar.denials)
URGENT = _words(lambda one: one.actions.urgent)
JOINERS = _words(lambda one: one.claims.joiners)
# What looks like a misspelled English state or rank and is none ("Resolvido", "Critique").
FOREIGN = frozenset(
    word
    for one in LANGUAGES
    if one.code != "en"
    for words in (
        one.actions.done, one.actions.urgent, one.actions.less_urgent, one.states.under_way,
        one.states.eased, one.states.settled, one.report.drafting, one.report.reviewed,
    )
    for word in words
)  # fmt: skip
