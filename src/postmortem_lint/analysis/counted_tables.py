"""Tables with more or fewer rows than the text before them counts of what they list (PM110)."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.content.table_sums import is_total
from postmortem_lint.analysis.sentences.clauses import Sentence, read_sentences
from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal
from postmortem_lint.markdown.model import Document, Paragraph, Row, Table
from postmortem_lint.markdown.walk import Visit, walk
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Span
from postmortem_lint.values.numbers.counts import spoken_numbers
from postmortem_lint.values.numbers.totals import names_total

_MOST = 20  # rows that somebody counts
_NEAR = 3  # words from a number to its noun
_FEWEST = 2
_OTHERS = regex(rf"(?<!\w)(?:{lookup.any_of(lookup.amounts.including)})(?!\w)")


@record
class MiscountedTable:
    """A table, its rows without a total, and the words before it that count others."""

    counted: Span
    words: str
    rows: tuple[Row, ...]


def miscounted_tables(document: Document) -> Iterator[MiscountedTable]:
    """The tables whose first column is named after what the paragraph before them counts."""
    for section in document.sections():
        for visit in walk(section.blocks):
            if isinstance(visit.node, Table) and isinstance(visit.before, Paragraph):
                yield from _looked_at(visit, visit.node, visit.before)


def _looked_at(visit: Visit, table: Table, above: Paragraph) -> Iterator[MiscountedTable]:
    plain = above.text.prose
    rows = _listed(table)
    if visit.quoted or len(rows) < _FEWEST or not plain.rstrip(" *_").endswith((":", "：")):
        return
    name = normal(table.header.cells[0].text.plain) if table.header.cells else ""
    found = read_sentences(plain)
    spoken = [word for sentence in found for word in sentence.spoken]
    several = sum(normal(word) == name for word in spoken) > 1
    if not name or several or _is_chosen(spoken) or _OTHERS.search(plain.lower()):
        return
    for sentence in found:
        count = _count(sentence, name)
        if count and count[0] != len(rows):
            start, end = sentence.clauses[0].words[0].start, count[1]
            yield MiscountedTable(above.text.locate(start, end), plain[start:end], rows)


def _listed(table: Table) -> tuple[Row, ...]:
    """The rows of a table that each name a thing of their own; none if a row names none."""
    rows = tuple(row for row in table.rows if not (is_total(row) or _names_total(row)))
    names = {row.cells[0].text.plain.strip().lower() for row in rows if row.cells}
    return rows if len(names) == len(rows) and "" not in names else ()


def _names_total(row: Row) -> bool:
    return bool(row.cells) and names_total(row.cells[0].text.plain)


def _is_chosen(spoken: list[str]) -> bool:
    """Whether words tell of all beside those that are counted, or of what may be."""
    words = lookup.clauses
    chosen = {*words.wholes, *words.unreal, *lookup.lengths.several}
    return not chosen.isdisjoint(spoken)


def _count(sentence: Sentence, name: str) -> tuple[int, int] | None:
    """The number of things of a name with which a sentence begins, and where its noun ends."""
    words = sentence.clauses[0].words if sentence.clauses else ()
    if not words:
        return None
    first = words[0].text
    value = int(first) if first.isdecimal() else spoken_numbers(sentence.language).get(first, 0)
    others = {*sentence.language.part, *sentence.language.repeated}
    for word in words[1 : 1 + _NEAR]:
        if word.text in others:  # "two more halls"
            return None
        if normal(word.text) == name:
            return (value, word.end) if _FEWEST <= value <= _MOST else None
    return None
