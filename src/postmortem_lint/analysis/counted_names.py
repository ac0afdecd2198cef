"""Rows of names in a sentence that are more or fewer than it says before or behind (PM110)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from postmortem_lint.analysis.sentences.spoken_language import language_in
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold
from postmortem_lint.language.matching import gapless, spaced
from postmortem_lint.language.sentences import MASK, sentences
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.postmortem.model import Place, Postmortem
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Span
from postmortem_lint.values.numbers.counts import SOLID_NUMBERS, spoken_numbers

_LEAD = regex(r"(?P<said>[^:：.,!?;()]{3,80})[:：]\s+(?P<names>[^:：;()]{5,200})")
_WORD = regex(r"[^\W\d_][\w'’-]*|\d+(?![\w.-])")
_MARKS = r"[*_\"'“”«»]*"
_SIGN = rf"[\w.'’{MASK}-]"
_NAME = regex(rf"{_MARKS}(?:[^\W\d_a-zà-ÿа-я]|[0-9{MASK}]){_SIGN}*(?: {_SIGN}+){{0,3}}{_MARKS}")
_LOOSE = (
    *lookup.amounts.including, *lookup.lengths.approximate, *lookup.lengths.up_to,
    *lookup.lengths.over, *lookup.lengths.under, *lookup.lengths.several, *lookup.clauses.sums,
)  # fmt: skip
_LOOSELY = regex(rf"(?<!\w)(?:{lookup.any_of(spaced(_LOOSE))}|etc)(?!\w)|…|\.\.\.")
_FEWEST, _MOST = 3, 12
_NEAR = 2  # by how many somebody miscounts
_BEHIND = 4  # words from a number to the colon
_TOPICS = "".join(word for word in lookup.clauses.topics if gapless(word[0]) and not word[1:])
_SEVERAL = [word for word, value in SOLID_NUMBERS.items() if value > 1]
_UNITS = lookup.any_of(word for word in lookup.lengths.units if gapless(word[0]))
_PIECE = rf"[^、。:：()|\s\d{_TOPICS}]"
_SOLID = regex(
    rf"(?:^|[:：|]|[{_TOPICS}]、?)(?P<names>(?:{_PIECE}{{1,12}}、){{1,11}}{_PIECE}{{1,11}})"
    rf" ?(?:{lookup.any_of(lookup.counts.apposed)}) ?"
    rf"(?P<count>[2-9]|1[0-9]|{lookup.any_of(_SEVERAL)})(?!{_UNITS})[^\d、。\s]{{1,3}}"
    rf"(?=$|[、。|{_TOPICS}])"
)


@record
class MiscountedNames:
    """The words that count, and how many names there are."""

    span: Span
    words: str
    names: int


def miscounted_names(postmortem: Postmortem) -> Iterator[MiscountedNames]:
    """The rows of names of which their sentence tells another number."""
    for passage in postmortem.passages:
        if passage.quoted or passage.place is Place.HEADING:
            continue
        text, plain = passage.text, passage.text.prose
        for start, end, words, names in (*_behind_colons(plain), *_solid(plain)):
            yield MiscountedNames(text.locate(start, end), words, names)


def _behind_colons(plain: str) -> Iterator[tuple[int, int, str, int]]:
    """The counts before a colon with the number of names behind it."""
    if ":" not in plain and "：" not in plain:
        return
    language = language_in(plain)
    for start, end in sentences(plain):
        found = _LEAD.fullmatch(plain, start, end - plain[start:end].endswith("."))
        count = _count(found["said"], language) if found else None
        sizes = _sizes(found["names"], language) if found and count else ()
        if found and count and sizes and _is_miscounted(count[0], sizes):
            first = found.start("said") + count[1]
            words = plain[first : found.end("said")].strip()
            yield first, first + len(words), words, max(sizes)


def _is_miscounted(count: int, sizes: tuple[int, ...]) -> bool:
    """Whether a number is near the sizes that a row may have, and none of them."""
    if min(sizes) <= count <= max(sizes):
        return False
    return min(abs(count - size) for size in sizes) <= _NEAR


def _count(said: str, language: ClauseWords) -> tuple[int, int] | None:
    """The only number of a sentence, where it tells of all there are, and its place."""
    words = list(_WORD.finditer(said))
    numbers = spoken_numbers(language)
    values = [
        int(one[0]) if one[0].isdecimal() else numbers.get(one[0].lower(), 0) for one in words
    ]
    known = [(at, value) for at, value in enumerate(values) if value > 1]
    others = {*language.part, *language.repeated, *language.unreal} - {*language.wholes}
    low = {one[0].lower() for one in words}
    if len(known) != 1 or not others.isdisjoint(low) or _LOOSELY.search(fold(said).low):
        return None
    at, value = known[0]
    if words[at][0].isdecimal() and at and not words[at - 1][0].islower():  # "Phase 4"
        return None
    first = at == 0 or (at == 1 and words[0][0].lower() in (*language.wholes, *language.plain))
    if not _FEWEST <= value <= _MOST or at + 1 == len(words):
        return None
    return (value, words[at].start()) if first or len(words) - at - 1 <= _BEHIND else None


def _sizes(names: str, language: ClauseWords) -> tuple[int, ...]:
    """How many names a row may be, by what "and" joins; none if it is another sentence."""
    if _LOOSELY.search(fold(names).low):
        return ()
    parts = re.split(r",\s+", names.strip())
    joined = [re.split(_and(language), part) for part in parts]
    every = [name.strip() for part in joined for name in part if name.strip()]
    if len(parts) < 2 or not all(_NAME.fullmatch(name) for name in every):
        return ()
    last = len([name for name in joined[-1] if name.strip()]) - 1
    return len(parts) + last, len(every)


@cache
def _and(language: ClauseWords) -> str:
    joints = lookup.language_with(language).grammar.and_words
    return rf"(?:^|\s+)(?:{lookup.any_of(spaced(joints))}|&)\s+"


def _solid(plain: str) -> Iterator[tuple[int, int, str, int]]:
    """The rows that tell behind them how many they are, in scripts without blanks."""
    if not any(map(gapless, plain)):
        return
    for found in _SOLID.finditer(plain):
        names = found["names"].count("、") + 1
        count = found["count"]
        value = int(count) if count.isdecimal() else SOLID_NUMBERS[count]
        if names != value and abs(names - value) <= _NEAR:
            start, end = found.start("count"), found.end()
            yield start, end, plain[start:end], names
