"""Merge conflicts that nobody resolved: the marker lines that a version control system writes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from postmortem_lint.markdown.model import Block, Code, MergeConflict
from postmortem_lint.markdown.site_code import raw_content
from postmortem_lint.markdown.walk import blocks_within
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Source, Span

_SIZE = 7  # signs of a marker, unless a repository asks for more
_SIGNS = tuple(sign * _SIZE for sign in "<|=>")
# The markers of other tools stand between these, and need not be known.
_MARKER = regex(r"(?P<signs><{7,}|>{7,}|\|{7,})(?P<label>[ \t]+\S.*)?|(?P<parting>={7,})")
_NAME = 3  # words
_CHANGE = regex(r"\S+ \(|(?:\S+ )?(?=[a-f]*\d)[0-9a-f]{7,40}(?!\w)")
_PREFORMATTED = regex(r"<(pre|textarea|xmp)\b[^<>]*>.*?</\1\s*>", re.DOTALL | re.IGNORECASE)


@record
class _Marker:
    """A marker line: its place, its signs, what it names, and whether it is shown as code."""

    line: Span
    signs: str
    label: str
    coded: bool

    @property
    def sign(self) -> str:
        """`<`, `|`, `=` or `>`."""
        return self.signs[0]


def merge_conflicts(source: Source, blocks: tuple[Block, ...]) -> tuple[MergeConflict, ...]:
    """The conflicts of a text, in order. What is shown as code is an example."""
    if not any(signs in source.text for signs in _SIGNS if "=" not in signs):
        return ()
    return tuple(_conflicts(source, _markers(source, tuple(_code(source.text, blocks)))))


def _code(text: str, blocks: tuple[Block, ...]) -> Iterator[Span]:
    """Code fences, and what HTML or a site generator shows as it is written."""
    for block in blocks_within(blocks):
        if isinstance(block, Code) and block.fenced:
            yield block.span
    yield from (Span(*found.span()) for found in _PREFORMATTED.finditer(text))
    yield from raw_content(text)


def _markers(source: Source, code: Sequence[Span]) -> Iterator[_Marker]:
    for number, start in enumerate(source.starts, 1):
        if not source.text.startswith(_SIGNS, start):
            continue
        whole = source.line_span(number)
        line = Span(start, start + len(source[whole].rstrip(" \t")))
        found = _MARKER.fullmatch(source[line])
        if found:
            coded = any(shown.start <= start < shown.end for shown in code)
            label = (found["label"] or "").strip()
            yield _Marker(line, found["signs"] or found["parting"], label, coded)


def _conflicts(source: Source, markers: Iterable[_Marker]) -> Iterator[MergeConflict]:
    opened: list[_Marker] = []  # the markers of the conflict that has begun
    for marker in markers:
        if opened and len(marker.signs) != len(opened[0].signs):
            continue  # a conflict of the common ancestors has longer ones
        if marker.sign == "<":
            yield from _left(source, opened[:1])
            opened = [marker]
        elif opened:
            opened.append(marker)
            if marker.sign == ">":
                yield from _whole(opened)
                opened = []
        else:
            yield from _left(source, [marker])
    yield from _left(source, opened[:1])


def _whole(markers: Sequence[_Marker]) -> Iterator[MergeConflict]:
    """The conflict between two markers, unless it is shown in code or names and parts nothing."""
    told = len(markers) > 2 or any(marker.label for marker in markers)
    if told and not all(marker.coded for marker in markers):
        first, last = markers[0].line, markers[-1].line
        yield MergeConflict(first.cover(last), first, last)


def _left(source: Source, markers: Sequence[_Marker]) -> Iterator[MergeConflict]:
    """A marker whose counterpart is gone, if it can be nothing else."""
    for marker in markers:
        line, label = marker.line, marker.label
        plain = label and not label.endswith(("<", ">", "|")) and not _is_said(marker)
        if marker.coded or len(marker.signs) > _SIZE or not plain:
            continue
        if marker.sign == "<":
            yield MergeConflict(line, line, None)
        elif not _goes_on(source, line):
            yield MergeConflict(line, None, line if marker.sign == ">" else None)


def _is_said(marker: _Marker) -> bool:
    """Whether a lone line of `>` is a sentence that is quoted, and names neither a branch nor a
    change: those have few words, or the message of a change in brackets."""
    words = marker.label.split()
    return marker.sign == ">" and len(words) > _NAME and not _CHANGE.match(marker.label)


def _goes_on(source: Source, line: Span) -> bool:
    """Whether a line with `>` or `|` belongs to a quotation or a table of more lines."""
    number, sign = source.line(line.start), source.text[line.start]
    around = (each for each in (number - 1, number + 1) if 1 <= each <= len(source.starts))
    return any(source.text.startswith(sign, source.starts[each - 1]) for each in around)
