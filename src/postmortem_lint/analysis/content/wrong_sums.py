"""Totals that are not the sum of their parts, in sentences and in tables."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.content.number_tables import tables_of
from postmortem_lint.analysis.content.table_sums import odd_rows, wrong_columns
from postmortem_lint.analysis.content.written_numbers import written_as
from postmortem_lint.analysis.content.wrong_rests import wrong_rests
from postmortem_lint.analysis.sentences.spoken_language import language_in
from postmortem_lint.postmortem.model import Passage, Place, Postmortem
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Span, Spans
from postmortem_lint.values.numbers.breakdowns import find_breakdowns
from postmortem_lint.values.numbers.differences import find_differences
from postmortem_lint.values.numbers.equations import find_equations
from postmortem_lint.values.numbers.misfits import find_misfits, find_slips
from postmortem_lint.values.numbers.partitions import find_partitions
from postmortem_lint.values.numbers.products import find_products, may_hold_product
from postmortem_lint.values.numbers.ratios import find_multiples, find_ratios
from postmortem_lint.values.numbers.totals import find_totals

_DIGITS = regex(r"[0-9]")


@record
class WrongSum:
    """A number as `written`, what it is not `instead`, and the places of its `parts`; `certain`
    unless parts may be left out."""

    span: Span
    written: str
    instead: str
    parts: tuple[Span, ...] = ()
    certain: bool = True


def wrong_sums(postmortem: Postmortem) -> Iterator[WrongSum]:
    """The totals of running text and of tables that are not what their parts add up to."""
    before: Passage | None = None
    for passage in postmortem.passages:
        if not passage.quoted:
            if _DIGITS.search(passage.text.plain):
                found = (*_told(passage), *_equated(passage), *_misfitting(passage))
                found = (*found, *_multiplied(passage), *_ratios(passage), *_apart(passage))
                slips = _slipped(passage, Spans(one.span for one in found if one.certain))
                found = (*found, *slips)
                yield from found
                yield from _parted(passage, Spans(one.span for one in found))
            yield from _left(passage, before)
        before = passage
    for table in tables_of(postmortem.document):
        for one in wrong_columns(table):
            parts = tuple(part.span for part in one.parts)
            instead = adds_up(one.sum)
            yield WrongSum(one.total.span, one.total.plain.strip(), instead, parts, one.certain)
        for odd in odd_rows(table):
            written = odd.whole.plain.strip()
            places = tuple(part.span for part in odd.parts)
            yield WrongSum(odd.whole.span, written, adds_up(odd.sum), places)


def adds_up(written: str) -> str:
    """What is wrong with a total whose parts make another number."""
    return f"is the total, but its parts add up to {written}"


def leaves(whole: str, part: str, right: str) -> str:
    """What is wrong with a rest, where a whole without its part is another number."""
    return f"is stated for the rest, but '{whole.strip()}' minus '{part.strip()}' is {right}"


def _told(passage: Passage) -> Iterator[WrongSum]:
    """What sentences tell with all its parts."""
    text = passage.text
    for one in (*find_breakdowns(text.plain), *find_totals(text.plain)):
        if not one.fits:
            total = text.part(one.total.start, one.total.end)
            parts = tuple(text.locate(part.start, part.end) for part in one.parts)
            instead = adds_up(written_as(total.plain, one.sum))
            yield WrongSum(total.span, total.plain, instead, parts, one.certain)


def _equated(passage: Passage) -> Iterator[WrongSum]:
    """What sentences write out with its signs."""
    text = passage.text
    for one in find_equations(text.prose):
        if not one.fits:
            told = text.part(one.stated.start, one.stated.end)
            first, last = one.terms[0].start, one.terms[-1].end
            made = " ".join(text.part(first, last).plain.split())
            instead = f"is stated, but '{made}' is {written_as(told.plain, one.value)}"
            parts = tuple(text.locate(each.start, each.end) for each in one.terms)
            yield WrongSum(told.span, told.plain, instead, parts)


def _slipped(passage: Passage, known: Spans) -> Iterator[WrongSum]:
    """What a slip of the pen makes of a whole and its parts, where nothing else is known wrong."""
    text = passage.text
    for one in find_slips(text.prose):
        told = text.part(one.number.start, one.number.end)
        places = tuple(text.locate(each.start, each.end) for each in one.others)
        if not known.meets(told.span) and not any(known.meets(place) for place in places):
            instead = (
                f"does not fit the numbers beside it, {written_as(told.plain, one.right)} does"
            )
            yield WrongSum(told.span, told.plain, instead, places)


def _apart(passage: Passage) -> Iterator[WrongSum]:
    """How far two numbers are told to lie apart."""
    text = passage.text
    for one in find_differences(text.prose):
        told, *pair = (text.part(each.start, each.end) for each in (one.stated, *one.others))
        numbers = " and ".join(f"'{each.plain}'" for each in pair)
        right = written_as(told.plain, one.value)
        instead = f"is stated for the difference, but that of {numbers} is {right}"
        yield WrongSum(told.span, told.plain, instead, tuple(each.span for each in pair))


def _parted(passage: Passage, known: Spans) -> Iterator[WrongSum]:
    """What a list right behind it does not make."""
    text = passage.text
    for one in find_partitions(text.prose, language_in(text.prose)):
        total = text.part(one.whole.start, one.whole.end)
        parts = tuple(text.locate(part.start, part.end) for part in one.parts)
        if not known.meets(total.span):
            yield WrongSum(
                total.span, total.plain, adds_up(written_as(total.plain, one.sum)), parts
            )


def _ratios(passage: Passage) -> Iterator[WrongSum]:
    """So many times as much, where the two numbers beside it say another."""
    text = passage.text
    language = language_in(text.plain)
    for one in (*find_ratios(text.plain, language), *find_multiples(text.prose)):
        told, *pair = (text.part(each.start, each.end) for each in (one.times, *one.others))
        numbers = " and ".join(f"'{each.plain}'" for each in pair)
        places = tuple(each.span for each in pair)
        instead = f"is stated for the ratio, but that of {numbers} is {one.right:.3g}"
        yield WrongSum(told.span, told.plain, instead, places)


def _misfitting(passage: Passage) -> Iterator[WrongSum]:
    """What cannot be beside the number before it."""
    text = passage.text
    for one in find_misfits(text.plain):
        told, whole = (text.part(each.start, each.end) for each in (one.number, one.against))
        where = "in brackets" if one.scaled else "as a part"
        instead = f"is stated {where}, but '{whole.plain}' stands before it"
        yield WrongSum(told.span, told.plain, instead, (whole.span,))


def _left(passage: Passage, before: Passage | None) -> Iterator[WrongSum]:
    """What is left of a whole that the same paragraph tells, or the one before it."""
    beside = before and before.roles == passage.roles and before.place is passage.place
    above = before.text.plain if before and beside and passage.place is Place.PARAGRAPH else ""
    for rest in wrong_rests(above, passage.text.plain):
        left = passage.text.part(rest.start, rest.end)
        instead = leaves(rest.whole, rest.part, written_as(left.plain, rest.right))
        yield WrongSum(left.span, left.plain, instead)


def _multiplied(passage: Passage) -> Iterator[WrongSum]:
    """What sentences tell as so many for each of so many."""
    text = passage.text
    if not may_hold_product(text.plain):
        return
    for one in find_products(text.plain, language_in(text.plain)):
        if not one.fits:
            told, *factors = (
                text.part(each.start, each.end) for each in (one.stated, *one.factors)
            )
            times = " times ".join(f"'{each.plain}'" for each in factors)
            instead = f"is stated, but {times} is {written_as(told.plain, one.value)}"
            parts = tuple(each.span for each in factors)
            yield WrongSum(told.span, told.plain, instead, parts)
