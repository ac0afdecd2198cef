"""Every language, and the words of all of them together, by what they are about.

`times`, `lengths` and so on are the records of `tables` with the words of every language:
plain words the longest first, terms as alternatives (`(?!)`, which nothing fits, if no language has
any); where two languages give a word different numbers the earlier one wins. Titles are thousands,
and the readers make their own lookups of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from functools import cache
from typing import Any, TypeVar

from postmortem_lint.language.alternation import NOTHING, alternatives
from postmortem_lint.language.chinese.words import CHINESE
from postmortem_lint.language.dutch.words import DUTCH
from postmortem_lint.language.english.words import ENGLISH
from postmortem_lint.language.folding import WordGroup
from postmortem_lint.language.french.words import FRENCH
from postmortem_lint.language.german.words import GERMAN
from postmortem_lint.language.italian.words import ITALIAN
from postmortem_lint.language.japanese.words import JAPANESE
from postmortem_lint.language.korean.words import KOREAN
from postmortem_lint.language.matching import spaced
from postmortem_lint.language.norwegian.words import NORWEGIAN
from postmortem_lint.language.polish.words import POLISH
from postmortem_lint.language.portuguese.words import PORTUGUESE
from postmortem_lint.language.russian.words import RUSSIAN
from postmortem_lint.language.spanish.words import SPANISH
from postmortem_lint.language.swedish.words import SWEDISH
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.language.tables.counting import CountWords
from postmortem_lint.language.tables.language import Language
from postmortem_lint.language.tables.ratings import RatingWords
from postmortem_lint.language.tables.wording import Wording
from postmortem_lint.language.tables.words import (
    ActionWords,
    AmountWords,
    ClaimWords,
    ContentWords,
    DetectionWords,
    Grammar,
    LengthWords,
    PeopleWords,
    PlaceholderWords,
    ReportWords,
    ScopeWords,
    StateWords,
    TimeWords,
)
from postmortem_lint.language.turkish.words import TURKISH
from postmortem_lint.roles import Column

G = TypeVar("G")

LANGUAGES: tuple[Language, ...] = (
    ENGLISH,
    GERMAN,
    FRENCH,
    SPANISH,
    PORTUGUESE,
    ITALIAN,
    DUTCH,
    NORWEGIAN,
    SWEDISH,
    POLISH,
    RUSSIAN,
    TURKISH,
    JAPANESE,
    CHINESE,
    KOREAN,
)


@cache
def language_with(clauses: ClauseWords) -> Language:
    """The language that has these words of clauses."""
    return next(one for one in LANGUAGES if one.clauses is clauses)


def joined(group: type[G], words: Iterable[G]) -> G:
    """The words of several languages in one record: see the module for what becomes of a table."""
    given = tuple(words)
    tables = {name: _table([getattr(one, name) for one in given]) for name in _names(group)}
    return group(**tables)


def _names(group: type) -> tuple[str, ...]:
    return group.__slots__  # type: ignore[attr-defined, no-any-return]


def _table(given: list[Any]) -> Any:
    if isinstance(given[0], bool):
        return any(given)
    if isinstance(given[0], str):
        return "|".join(filter(None, given)) or NOTHING
    if isinstance(given[0], tuple):
        return longest_first(set().union(*given))
    merged: dict[Any, Any] = {}
    for table in reversed(given):
        for key, value in table.items():
            more = merged.get(key, ()) if isinstance(value, tuple) else ()
            merged[key] = (*value, *more) if isinstance(value, tuple) else value
    return merged


def longest_first(words: Iterable[str]) -> tuple[str, ...]:
    """Words, each once, so that the first that fits is the longest."""
    ordered = sorted(set(words))
    ordered.sort(key=len, reverse=True)
    return WordGroup(ordered)


def any_of(words: Iterable[str]) -> str:
    """Words as alternatives of a regular expression, the longest first; those with the same first
    letter are put together, so that `re` passes them over at once."""
    in_order = sorted(words) if isinstance(words, Set) else words  # a set has another in each run
    together = "\0".join(in_order)
    return alternatives(together) if together else NOTHING


times = joined(TimeWords, (one.times for one in LANGUAGES))
lengths = joined(LengthWords, (one.lengths for one in LANGUAGES))
amounts = joined(AmountWords, (one.amounts for one in LANGUAGES))
counts = joined(CountWords, (one.counts for one in LANGUAGES))
claims = joined(ClaimWords, (one.claims for one in LANGUAGES))
report = joined(ReportWords, (one.report for one in LANGUAGES))
ratings = joined(RatingWords, (one.ratings for one in LANGUAGES))
states = joined(StateWords, (one.states for one in LANGUAGES))
scope = joined(ScopeWords, (one.scope for one in LANGUAGES))
detection = joined(DetectionWords, (one.detection for one in LANGUAGES))
content = joined(ContentWords, (one.content for one in LANGUAGES))
actions = joined(ActionWords, (one.actions for one in LANGUAGES))
people = joined(PeopleWords, (one.people for one in LANGUAGES))
placeholders = joined(PlaceholderWords, (one.placeholders for one in LANGUAGES))
grammar = joined(Grammar, (one.grammar for one in LANGUAGES))
clauses = joined(ClauseWords, (one.clauses for one in LANGUAGES))

# The markers of a 12-hour clock, in scripts with gaps between words.
HALF_DAYS = any_of(spaced((*times.am, *times.pm)))

# How the languages that say so blame, judge and dramatise; terms that one lacks fit nothing.
WORDINGS = tuple(joined(Wording, (one.wording,)) for one in LANGUAGES if one.wording)

# The words that stand with a colon before a field of an item, the longest first.
ITEM_KEYS: Mapping[str, Column] = dict(
    sorted(
        ((word, column) for column, named in actions.item_keys.items() for word in named),
        key=lambda pair: -len(pair[0]),
    )
)
# What looks like a misspelled English state or rank and is none ("Resolvido", "Critique").
FOREIGN = frozenset(
    word
    for one in LANGUAGES
    if one.code != "en"
    for words in (
        one.actions.done, one.actions.urgent, one.actions.less_urgent,
        one.states.under_way, one.states.investigating, one.states.identified, one.states.eased,
        one.states.resolved, one.report.drafting, one.report.reviewed,
    )
    for word in words
)  # fmt: skip


def making(language: Language | None = None) -> tuple[str, ...]:
    """The words of a language, or of all, before what numbers make: "that makes", "i.e."."""
    if language:
        return (*language.counts.making, *language.amounts.that_is)
    return (*counts.making, *amounts.that_is)


def concluding(language: Language | None = None) -> tuple[str, ...]:
    """Those, and the ones before what times make: "so", "therefore", "lasting"."""
    return (*(language.clauses if language else clauses).equating, *making(language))
