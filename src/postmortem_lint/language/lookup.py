"""Every language, and the lookups that the readers make of them."""

from __future__ import annotations

from collections.abc import Mapping

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


def _maps(*maps: Mapping[str, float]) -> dict[str, float]:
    """One map; where two languages share a word the earlier one wins."""
    merged: dict[str, float] = {}
    for one in reversed(maps):
        merged.update(one)
    return merged


def _whole(*maps: Mapping[str, int]) -> dict[str, int]:
    merged: dict[str, int] = {}
    for one in reversed(maps):
        merged.update(one)
    return merged


def _longest_first(*groups: tuple[str, ...]) -> tuple[str, ...]:
    words = {word for group in groups for word in group}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


MONTHS = _whole(*(language.months for language in LANGUAGES))
WEEKDAYS = _whole(*(language.weekdays for language in LANGUAGES))
UNITS = _whole(*(language.units for language in LANGUAGES))
NUMBERS = _maps(*(language.numbers for language in LANGUAGES))
CLOCK_WORDS = _whole(*(language.clock_words for language in LANGUAGES))
APPROXIMATE = _longest_first(*(language.approximate for language in LANGUAGES))
UNDER = _longest_first(*(language.under for language in LANGUAGES))
OVER = _longest_first(*(language.over for language in LANGUAGES))
UP_TO = _longest_first(*(language.up_to for language in LANGUAGES))
OR_MORE = _longest_first(*(language.or_more for language in LANGUAGES))
TO = _longest_first(*(language.to for language in LANGUAGES))
AM = _longest_first(*(language.am for language in LANGUAGES))
PM = _longest_first(*(language.pm for language in LANGUAGES))
ONGOING = _longest_first(*(language.ongoing for language in LANGUAGES))
UNKNOWN = _longest_first(*(language.unknown for language in LANGUAGES))
NOT_AVAILABLE = _longest_first(*(language.not_available for language in LANGUAGES))
NONE = _longest_first(*(language.none for language in LANGUAGES))
NEXT_DAY = _longest_first(*(language.next_day for language in LANGUAGES))
WORKING = _longest_first(*(language.working for language in LANGUAGES))
AT = _longest_first(*(language.at for language in LANGUAGES))
AGO = _longest_first(*(language.ago for language in LANGUAGES))
NAMES = _longest_first(*(language.names for language in LANGUAGES))
KINDS = frozenset(word for language in LANGUAGES for word in language.kinds)
DUE_BEFORE = _longest_first(*(language.due_before for language in LANGUAGES))
DUE_AFTER = _longest_first(*(language.due_after for language in LANGUAGES))
DONE = _longest_first(*(language.done for language in LANGUAGES))
NOT_DONE = _longest_first(*(language.not_done for language in LANGUAGES))
TIMES = _longest_first(*(language.times for language in LANGUAGES))
DRAFTING = _longest_first(*(language.drafting for language in LANGUAGES))
UNDER_WAY = _longest_first(*(language.under_way for language in LANGUAGES))
EASED = _longest_first(*(language.eased for language in LANGUAGES))
SETTLED = _longest_first(*(language.settled for language in LANGUAGES))
REVIEWED = _longest_first(*(language.reviewed for language in LANGUAGES))
URGENT = _longest_first(*(language.urgent for language in LANGUAGES))
JOINERS = _longest_first(*(language.joiners for language in LANGUAGES))
# What looks like a misspelled English state or rank and is none ("Resolvido", "Critique").
FOREIGN = frozenset(
    word
    for language in LANGUAGES
    if language.code != "en"
    for words in (
        language.done, language.drafting, language.under_way, language.eased, language.settled,
        language.reviewed, language.urgent, language.less_urgent,
    )
    for word in words
)  # fmt: skip
