"""A whole with its parts in brackets or behind a colon: "22 users (Berlin 9, Ulm 13)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold
from postmortem_lint.language.matching import gapless, spaced
from postmortem_lint.language.sentences import sentences, unquoted
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.values.numbers.amounts import Amount, Unit
from postmortem_lint.values.numbers.counts import find_spoken_counts
from postmortem_lint.values.numbers.digit_slips import is_number_slip
from postmortem_lint.values.numbers.rounding import is_sum

_OPENING = regex(r"(?P<sign>[(（\[])|[:：](?=\s|[^\x00-\x7f])|\s[–—]\s")
_CLOSING = {"(": ")", "（": "）", "[": "]"}


@cache
def parting(language: ClauseWords) -> re.Pattern[str]:
    """What stands between two parts of a list."""
    joint = lookup.any_of(spaced(lookup.language_with(language).grammar.and_words))
    return regex(
        rf"\s*(?:[,;](?=\s)|[、，；+&·•]|\s/(?=\s))(?:\s*(?:{joint})(?=\s))?\s*"
        rf"|\s+(?:{joint})\s+"
    )


_DIGITS = regex(r"(?<![\w-])[^\W\d_]*\d")
_LETTERS = regex(r"[^\W\d_][\w'’.-]*")
_ODD = regex(r"(?!(?<=\d),\d)[^\w\s'’.:=\"“”„«»*_`$€£¥₩₹~/-]")
_BOUNDS = (
    *lookup.lengths.approximate, *lookup.lengths.under, *lookup.lengths.over, *lookup.lengths.up_to,
    *lookup.lengths.or_more, *lookup.lengths.or_less,
)  # fmt: skip
_LOOSE = (
    *lookup.amounts.including, *lookup.amounts.of_which, *lookup.amounts.of_these,
    *lookup.counts.each, *lookup.counts.shared, *lookup.lengths.several,
)  # fmt: skip
_LOOSELY = regex(rf"(?<!\w)(?:{lookup.any_of((*_BOUNDS, *_LOOSE))})(?!\w)|[~≈<>≤≥]|\.\.\.|…")
_REST = regex(rf"(?<!\w)(?:{lookup.any_of(spaced(lookup.counts.rest))})(?!\w)")
_BETWEEN = regex(r"[^.!?。;:：()（）\[\]]*")
_FEWEST, _MOST = 2, 12
_LONGEST = 1200  # characters; what is longer is no sentence
_SMALL = 3  # letters of words that tell little
_WORDS = 7  # of a part
_LEAD = 16  # characters before a whole
_APART = 14  # words between a whole and the sign behind it
_ROUNDED = 100  # from which on a whole may be rounded without a word for it
_NEAR, _FAR = 0.75, 1.34  # times the whole
_WIDE = 0.6  # where a list is known to be whole


@record
class Partition:
    """A `whole` and all `parts` that a list tells of it, which do not make it."""

    whole: Amount
    parts: tuple[Amount, ...]

    @property
    def sum(self) -> float:
        """What the parts add up to."""
        return sum(part.value for part in self.parts)


@record
class PartList:
    """The `parts` of a list that stands at `start` to `end` of a text, each with words of its own.
    `labelled` ones stand behind their names; `bracketed` ones in brackets."""

    start: int
    end: int
    parts: tuple[Amount, ...]
    labelled: bool
    closed: bool = False
    bracketed: bool = False


def find_partitions(text: str, language: ClauseWords) -> Iterator[Partition]:
    """The wholes of a text that the list right behind them does not make, in order."""
    said = unquoted(text)
    low = fold(said).low
    counts = find_spoken_counts(text, language)
    known = {one.value for one in counts}
    for first, last in sentences(said):
        for listed in part_lists(low, counts, first, last, language):
            made = sum(one.value for one in listed.parts)
            if made in known:
                continue
            whole, told = _whole_of(low, counts, first, listed)
            if whole and _is_wrong(whole, listed, made, told=told):
                yield Partition(whole, listed.parts)


def part_lists(
    low: str, counts: Sequence[Amount], first: int, last: int, language: ClauseWords
) -> Iterator[PartList]:
    """The lists of a sentence each piece of which is a number with its words."""
    for opened in _OPENING.finditer(low, first, last):
        closing = _CLOSING.get(opened["sign"] or "")
        end = low.find(closing, opened.end(), last) if closing else last
        if end > 0:
            listed = read_list(low, counts, opened.end(), end, language)
            if listed:
                yield replace(listed, bracketed=bool(closing))


def read_list(
    low: str, counts: Sequence[Amount], start: int, end: int, language: ClauseWords
) -> PartList | None:
    """The list that a stretch of text is as a whole."""
    if end - start > _LONGEST:
        return None
    end -= len(low[start:end]) - len(low[start:end].rstrip(" .。*_"))
    joints = parting(language)
    if _LOOSELY.search(low, start, end) or _ODD.search(joints.sub(" ", low[start:end])):
        return None
    pieces, at = [], start
    for found in (*joints.finditer(low, start, end), None):
        pieces.append((at, found.start() if found else end))
        at = found.end() if found else end
    read = [_part_at(low, counts, *piece) for piece in pieces]
    parts = tuple(one for one in read if one)
    kinds = {(one.unit, one.currency) for one in parts}
    if not _FEWEST <= len(parts) == len(pieces) <= _MOST or len(kinds) != 1:
        return None
    begins, ends = (
        all(_is_bare(low[at : one.start]) for (at, _), one in zip(pieces, parts, strict=True)),
        all(_is_bare(low[one.end : stop]) for (_, stop), one in zip(pieces, parts, strict=True)),
    )
    if parts[0].unit is Unit.PERCENT or begins is ends:
        return None
    rest = _REST.search(low, pieces[-1][0], end) is not None
    return PartList(start, end, parts, labelled=ends, closed=rest)


def _is_bare(text: str) -> bool:
    """Whether nothing but signs stands around a number."""
    return not text.strip(" $€£¥*_\"'") or (gapless(text.strip(" ")[0]) and len(text.strip()) == 1)


def _part_at(low: str, counts: Sequence[Amount], start: int, end: int) -> Amount | None:
    """The only number of a piece that is not too long."""
    inside = [one for one in counts if start <= one.start and one.end <= end]
    digits = [one for one in inside if low[one.start - 1 : one.end].strip(" $€£¥(")[:1].isdecimal()]
    found = digits or inside
    words = len(_LETTERS.findall(low, start, end))
    if len(found) != 1 or found[0].upper is not None or words > _WORDS:
        return None
    rest = low[start : found[0].start] + " " + low[found[0].end : end]
    return None if _DIGITS.search(rest) else found[0]


def _whole_of(
    low: str, counts: Sequence[Amount], first: int, listed: PartList
) -> tuple[Amount | None, bool]:
    """The number right before a list that may be its whole, and whether another one between tells
    how many parts there are."""
    most, kind = max(one.value for one in listed.parts), listed.parts[0]
    told = False
    before = [one for one in counts if first <= one.start and one.end < listed.start]
    for one in reversed(before):
        between = low[one.end : listed.start - 1]
        if not _BETWEEN.fullmatch(between) or len(_LETTERS.findall(between)) > _APART:
            break
        if one.value == len(listed.parts):
            told = True
        elif one.value > most and (one.unit, one.currency) == (kind.unit, kind.currency):
            whole = _is_whole(low, one, first, between) and not _recurs(low, between, listed)
            return (one if whole else None), told
        elif listed.bracketed:
            break
    return None, told


def _recurs(low: str, between: str, listed: PartList) -> bool:
    """Whether each part is told with a word of the whole: "2,648 at peak (idle peak 1,525 …)"."""
    words = {word for word in _LETTERS.findall(between) if len(word) > _SMALL}
    told = _LETTERS.findall(low, listed.start, listed.end)
    return any(told.count(word) >= len(listed.parts) for word in words)


def whole_before(low: str, counts: Sequence[Amount], first: int, listed: PartList) -> Amount | None:
    """The number of a sentence that the parts of a list are of."""
    return _whole_of(low, counts, first, listed)[0]


def _is_whole(low: str, count: Amount, first: int, between: str) -> bool:
    """Whether a number is told exactly, and of something."""
    labelled = low[: count.start].rstrip(" *_").endswith((":", "："))
    named = labelled or count.currency or _LETTERS.search(between)
    hedged = _LOOSELY.search(low, max(first, count.start - _LEAD), count.end)
    return bool(named) and count.upper is None and not hedged


def _is_wrong(whole: Amount, listed: PartList, made: float, *, told: bool) -> bool:
    """Whether parts surely should make a whole, and do not."""
    rounded = whole.value >= _ROUNDED and is_sum(made, whole, listed.parts)
    if rounded or made == whole.value:
        return False
    apart = whole.value - made
    slips = ((whole.value, made), *((one.value, one.value + apart) for one in listed.parts))
    if any(is_number_slip(*one) for one in slips):
        return True
    share = made / whole.value
    if told or listed.closed:
        return _WIDE <= share <= 1 / _WIDE
    several = len(listed.parts) > _FEWEST and made > whole.value
    return _NEAR <= share <= _FAR and (several or (listed.bracketed and listed.labelled))
