"""Shares that do not follow from their own numbers: "344 of 1,912 (44 %)"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, permutations, product

from postmortem_lint.analysis.content.distant_shares import distant_shares
from postmortem_lint.analysis.content.number_tables import cell_number, tables_of
from postmortem_lint.analysis.sentences.spoken_language import language_in
from postmortem_lint.certainty import Certainty
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER, fold, lower_case
from postmortem_lint.language.headings import normal
from postmortem_lint.markdown.model import Cell, Row, Table
from postmortem_lint.postmortem.model import Passage, Postmortem
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key, Role
from postmortem_lint.text import Span, Spans, Text
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.values.numbers.amounts import Amount, Unit
from postmortem_lint.values.numbers.counts import find_counts
from postmortem_lint.values.numbers.fractions import (
    find_fraction_shares,
    find_fractions_of,
    find_named_fractions,
    may_hold_fraction,
)
from postmortem_lint.values.numbers.parts import is_part
from postmortem_lint.values.numbers.shares import Share, find_shares, has_percent
from postmortem_lint.values.numbers.solid_fractions import find_solid_fractions

_LABEL = regex(rf"\W*({LETTER}+)[^:\n]{{0,30}}: ")
_STATED = regex(r"(?<![\w.,])([0-9]{1,3}(?:[.,][0-9]{1,3})?) ?%")
_ABOUT = 2.0  # percent
_LEAST = 10  # of a part that somebody counted
_APART = 7.0  # percent
_ROWS = 3  # with which two agree in what the columns are
_COLUMNS = 12  # of a table; wider ones are data


@record
class WrongShare:
    """A share that is `written` of a `part`, and the `whole` and the `right` percentage by it."""

    span: Span
    written: str
    part: str
    whole: str
    whole_span: Span
    right: float
    certainty: Certainty


def wrong_shares(postmortem: Postmortem) -> Iterator[WrongShare]:
    """The shares of running text that no whole in it explains, and those of tables; those of the
    field for how many were affected are compared by `scope_clashes`."""
    for table in tables_of(postmortem.document):
        yield from _odd_row(table)
    counts = Spans(fact.text.span for fact in postmortem.facts_of(Key.AFFECTED_COUNT))
    for passage in postmortem.passages:
        told = () if passage.quoted else _told(passage)
        yield from (one for one in told if not counts.meets(one.span))
    yield from _retold(postmortem)
    for one in distant_shares(postmortem.passages):
        yield _wrong(one.text, one.part, one.whole, one.right, Certainty.CONVENTION)


def _told(passage: Passage) -> Iterator[WrongShare]:
    text = passage.text
    for share in find_shares(text.plain):
        if share.wholes and not share.fits and all(one.value for one in share.wholes):
            whole = share.wholes[-1]
            amounts = (share.percent, share.part, whole)
            percent, part, total = (text.part(one.start, one.end) for one in amounts)
            # What "of these" speaks of may have been told elsewhere.
            certainty = Certainty.STATED if share.named else Certainty.GUESSED
            yield _wrong(percent, part, total, share.percent_of(whole), certainty)
    fractions = may_hold_fraction(text.plain)
    language = language_in(text.plain) if fractions else None
    told_shares = (
        (*find_fraction_shares(text.plain, language), *find_fractions_of(text.plain, language))
        if language
        else ()
    )
    for told in (*told_shares, *find_solid_fractions(text.plain)):
        if not told.fits:
            places = (told, told.part, told.whole)
            percent, part, total = (text.part(one.start, one.end) for one in places)
            yield _wrong(percent, part, total, told.percent, Certainty.STATED)


def _retold(postmortem: Postmortem) -> Iterator[WrongShare]:
    """The fractions of things of which the document tells a part and the whole elsewhere, once. One
    that some percentage of the document is may be that."""
    passages = postmortem.passages
    told: dict[str, list[tuple[Text, Text, float]]] = {}
    for passage in passages:
        for noun, here, there, percent in _counted_parts(passage.text):
            told.setdefault(noun, []).append((here, there, percent))
    for passage in passages if told else ():
        if Role.TIMELINE in passage.roles:
            continue  # of what was done step by step, a fraction is one of that moment
        text = passage.text
        own = {noun for noun, *_ in _counted_parts(text)}
        for one in find_named_fractions(text.prose, language_in(text.prose)):
            nouns = [name for noun in one.nouns if (name := normal(noun)) in told]
            free = not (own or passage.quoted or Role.TIMELINE in passage.roles)
            known = told[nouns[0]] if nouns and free and not find_clocks(text.prose) else []
            if len(known) == 1 and _differ(100 * one.fraction, known[0][2]):
                if _is_stated(100 * one.fraction, postmortem.document.source.text):
                    continue
                share = text.part(one.start, one.end)
                wide = {Role.SUMMARY, Role.IMPACT}.intersection(passage.roles) or not passage.roles
                sure = Certainty.CONVENTION if wide else Certainty.GUESSED
                yield _wrong(share, *known[0], sure)


def _is_stated(percent: float, source: str) -> bool:
    """Whether a text, code included, states about that percentage."""
    stated = (float(one[1].replace(",", ".")) for one in _STATED.finditer(source))
    return any(abs(one - percent) <= _ABOUT for one in stated)


def _counted_parts(text: Text) -> Iterator[tuple[str, Text, Text, float]]:
    """The parts that a text counts out of a whole, with its noun or that of their label, and how
    many percent they are."""
    plain, low = text.prose, fold(text.prose).low
    for part, whole in pairwise(find_counts(plain)):
        if _LEAST <= part.value < whole.value and is_part(low, part, whole):
            label = _LABEL.match(low[: part.start].rpartition("\n")[2])
            ended = plain[whole.end : whole.end + 1].strip(" ") in ("", "\n")
            behind = "" if ended and plain[whole.end : whole.end + 1] != " " else whole.noun
            noun = normal(behind or (label[1] if label else ""))
            if noun:
                here, there = (text.part(one.start, one.end) for one in (part, whole))
                yield noun, here, there, 100 * part.value / whole.value


def _differ(told: float, right: float) -> bool:
    """Whether a fraction is neither that of a part nor of the rest, as people round it."""
    return min(abs(told - right), abs(100 - told - right)) > _APART


def _wrong(
    percent: Text, part: Text, whole: Text, right: float, certainty: Certainty
) -> WrongShare:
    written, told, of = (one.plain.strip() for one in (percent, part, whole))
    return WrongShare(percent.span, written, told, of, whole.span, right, certainty)


def _odd_row(table: Table) -> Iterator[WrongShare]:
    """The one share in a column of percentages that is not that of two other columns."""
    if len(table.rows) < _ROWS or not any(map(_is_percent, table.rows[0].cells)):
        return
    if any(map(_is_average, table.rows)):
        return
    columns = [_column(table, at) for at in range(min(len(table.header.cells), _COLUMNS))]
    shares = [one for one in columns if _all_are(one, Unit.PERCENT)]
    numbers = [one for one in columns if _all_are(one, Unit.PLAIN)]
    for percents, (parts, wholes) in product(shares, permutations(numbers, 2)):
        rows = zip(percents, parts, wholes, strict=True)
        read = [
            (Share(count, share, (total,)), (percent.text, part.text, whole.text))
            for (percent, share), (part, count), (whole, total) in rows
        ]
        odd = [(share, texts) for share, texts in read if not share.fits]
        if len(odd) == 1 and odd[0][0].wholes[0].value:
            share, texts = odd[0]
            yield _wrong(*texts, share.percent_of(share.wholes[0]), Certainty.CONVENTION)
            return


def _is_average(row: Row) -> bool:
    """Whether a row tells the mean of others: its share is that of none."""
    words = lower_case(row.cells[0].text.plain).split() if row.cells else ()
    return not set(lookup.clauses.averages).isdisjoint(words)


def _is_percent(cell: Cell) -> bool:
    return has_percent(cell.text.plain)


def _column(table: Table, at: int) -> list[tuple[Cell, Amount]]:
    """The cells of a column with the number that each is; empty if one of them is none."""
    cells = [row.cells[at] for row in table.rows if at < len(row.cells)]
    read = [(cell, amount) for cell in cells if (amount := cell_number(cell))]
    return read if len(read) == len(table.rows) else []


def _all_are(column: list[tuple[Cell, Amount]], unit: Unit) -> bool:
    return bool(column) and all(amount.unit is unit for _, amount in column)
