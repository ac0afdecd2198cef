"""What titles call a report on an incident, in the word order of each language."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from postmortem_lint.language.headings import normal
from postmortem_lint.language.lookup import LANGUAGES, longest_first, report
from postmortem_lint.language.tables.language import Language
from postmortem_lint.language.tables.title_words import TitleWords
from postmortem_lint.language.title_nouns import within
from postmortem_lint.language.titles import plain_words

_BETWEEN = 3  # small words and adjectives between the report and its incident


def report_names(title: str) -> tuple[str, ...]:
    """What such documents are called in words of a title (in normal form), the longest first: a
    word for an incident with a look back at it behind it ("outage report") is one of the names.

    Of all languages that would be thousands, most of which no title ever has.
    """
    known = (name for name in report.reports if name in title)
    return longest_first((*known, *(made for one in LANGUAGES for made in _made(one, title))))


def _made(language: Language, title: str) -> Iterator[str]:
    if language.title_words is not None and language.title_words.head_first:
        return
    looks = [look for look in language.report.looks if look in title]
    plain = [name for name in _incidents(language) if name in title] if looks else []
    works = [work for work in language.report.handling if work in title] if plain else []
    handled = [f"{name} {work}" for name in plain for work in works]
    yield from (f"{name} {look}" for name in (*plain, *handled) for look in looks)
    if language.title_words and language.title_words.compounds:
        compounds = (
            f"{name}{joint}{look}" for name in plain for joint in _JOINTS for look in looks
        )
        yield from (compound for compound in compounds if compound in title)


_JOINTS = ("", "s", "n", "en", "es")  # what joins the nouns of a compound: "Störung-s-bericht"


@cache
def _incidents(language: Language) -> tuple[str, ...]:
    """English words for an incident are used everywhere, and its words for a report beside any."""
    english = LANGUAGES[0]
    own = (*language.report.names, *language.report.faults, *english.report.names)
    names = report.names if language is english else own
    return tuple(name if name.isascii() else normal(name) for name in names)


def opening_report(stretch: str) -> str:
    """The report on an incident with which a title begins in a language that can put the noun first
    ("rapporto sul guasto", "verslag van de storing"), "" if it begins with none."""
    words = plain_words(stretch)
    return next(filter(None, (_opening(words, one) for one in LANGUAGES[1:])), "")


def names_a_doing(stretch: str) -> str:
    """The verb with which the title of a guide begins, before an article ("Leading a postmortem"),
    "" if it begins otherwise."""
    words = plain_words(stretch)
    spoken = (one.title_words for one in LANGUAGES if one.title_words and one.title_words.doings)
    begins = any(
        words[0].endswith(tuple(each.doings.split())) and within(words[1], each.articles)
        for each in spoken
        if len(words) > 1
    )
    return words[0] if begins else ""


def _opening(words: tuple[str, ...], language: Language) -> str:
    title_words = language.title_words
    if not words or title_words is None or words[0] not in language.report.looks:
        return ""
    names = _plain_names((*language.report.names, *language.report.faults))
    names |= _plain_names(LANGUAGES[0].report.names)
    for at in range(1, min(len(words), _BETWEEN + 2)):
        if words[at] in names:
            return " ".join(words[: at + 1])
        if not _is_small(words[at], title_words):
            return ""
    return ""


@cache
def _plain_names(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(" ".join(plain_words(name)) for name in names)


def _is_small(word: str, title_words: TitleWords) -> bool:
    ends = tuple(title_words.adjectives.split())
    small = within(word, title_words.of) or within(word, title_words.articles)
    return small or (bool(ends) and word.endswith(ends))
