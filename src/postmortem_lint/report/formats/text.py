"""The report for people: each diagnostic with the lines that it is about."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate

from postmortem_lint.engine.result import Result
from postmortem_lint.finding import Diagnostic, Fix, Safety
from postmortem_lint.report.formats.concise import head
from postmortem_lint.report.safe_text.screen import visible
from postmortem_lint.report.safe_text.styles import BOLD, FAINT, SEVERITIES, paint
from postmortem_lint.report.source_frame import Line, Mark, frame
from postmortem_lint.text import Source, Span

_PRIMARY, _SECONDARY = "^", "-"
_NARROWEST = 40
MOST_OF_A_RULE = 50
"""So many findings of one rule are enough to see what it is about."""


def text(
    results: Sequence[Result], *, color: bool = False, width: int = 100, most: int | None = None
) -> str:
    """What was found, with frames of source no wider than `width`; empty if nothing was found.

    Of a rule only the first `most` are shown: a line at the end counts the others.
    Control characters of the document are shown as pictures and never passed through.
    """
    counts: Counter[str] = Counter()
    blocks = [
        block + "\n" for result in results for block in _blocks(result, color, width, counts, most)
    ]
    return "".join((*blocks, *_rest(counts, most)))


def _rest(counts: Counter[str], most: int | None) -> Iterator[str]:
    """A line for each rule of which not all was shown."""
    for rule, number in sorted(counts.items()):
        if most is not None and number > most:
            yield f"{number - most} more of {rule}; --max-findings 0 shows all\n"


def _blocks(
    result: Result, color: bool, width: int, counts: Counter[str], most: int | None
) -> Iterator[str]:
    """The blocks of a document, up to `most` of each rule with those that were counted before."""
    source, hidden = result.source, sorted(_hidden(result))
    reach = list(accumulate((span.end for span in hidden), max))

    def on_lines(span: Span) -> Sequence[Span]:
        """What is hidden on the lines of a place."""
        start = source.line_span(source.line(span.start)).start
        end = source.line_span(source.line(span.end)).end
        last = bisect_right(hidden, end, key=lambda each: each.start)
        return hidden[bisect_left(reach, start) : last]

    for diagnostic in result.findings:
        rule = f"{diagnostic.rule.code} {diagnostic.rule.name}"
        counts[rule] += 1
        if most is not None and counts[rule] > most:
            continue
        spans = (diagnostic.finding.span, *(note.span for note in diagnostic.finding.notes))
        there = tuple(dict.fromkeys(one for span in spans for one in on_lines(span)))
        yield _block(source, diagnostic, there, color, width)


def _hidden(result: Result) -> tuple[Span, ...]:
    """What no frame of the document may show; it may stand on the line of another finding too."""
    found = (each.finding for each in result.diagnostics)
    return tuple(finding.span for finding in found if finding.redact)


def _block(
    source: Source, diagnostic: Diagnostic, hidden: tuple[Span, ...], color: bool, width: int
) -> str:
    """A head line, the frame, and what to do."""
    finding = diagnostic.finding
    marks = [Mark(note.span, _SECONDARY, note.message) for note in finding.notes]
    marks.append(Mark(finding.span, _PRIMARY))
    gutter = len(str(source.line(max(mark.span.start for mark in marks))))
    lines = frame(source, marks, max(_NARROWEST, width - gutter - 3), hidden)
    parts = [_head(source, diagnostic, color)]
    if lines:
        parts += _framed(lines, gutter, SEVERITIES[diagnostic.severity], color)
    if finding.hint:
        parts.append(_footer(gutter, "help", finding.hint, color))
    if finding.fix:
        parts.append(_footer(gutter, "fix", _offer(finding.fix), color))
    return "".join(part + "\n" for part in parts)


def _head(source: Source, diagnostic: Diagnostic, color: bool) -> str:
    place, severity, rule, message = head(source, diagnostic)
    painted = paint(severity, SEVERITIES[diagnostic.severity], color)
    return f"{paint(place, BOLD, color)}: {painted} {paint(rule, BOLD, color)}: {message}"


def _framed(lines: Sequence[Line], gutter: int, accent: str, color: bool) -> Iterator[str]:
    bar = paint(" " * gutter + " |", FAINT, color)
    yield bar
    before = 0
    for line in lines:
        if line.number is None:
            tint = accent if line.sign == _PRIMARY else FAINT
            yield f"{bar} {paint(line.text, tint, color)}"
            continue
        if before and line.number > before + 1:
            yield paint("...", FAINT, color)
        number = paint(f"{line.number:>{gutter}} |", FAINT, color)
        yield f"{number} {line.text}".rstrip()
        before = line.number


def _footer(gutter: int, label: str, message: str, color: bool) -> str:
    mark = paint("=", FAINT, color)
    return f"{' ' * gutter} {mark} {paint(label + ':', BOLD, color)} {visible(message)}"


def _offer(fix: Fix) -> str:
    option = "--fix" if fix.safety is Safety.SAFE else "--fix --unsafe-fixes"
    return f"{fix.title} ({option})"
