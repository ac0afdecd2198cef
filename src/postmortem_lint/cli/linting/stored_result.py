"""A result as text for another process or another day, and back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from postmortem_lint.certainty import Certainty
from postmortem_lint.engine.result import Fault, Result
from postmortem_lint.finding import Diagnostic, Edit, Finding, Fix, Note, Rule, Safety, Severity
from postmortem_lint.postmortem.phase import Phase
from postmortem_lint.text import Source, Span

Answers = Mapping[str, bool | None]
"""What was asked of the disk about paths beside the document, and the answers."""

_Row = Sequence[Any]


def result_text(result: Result, answers: Answers) -> str:
    """A result and the answers that it rests on, as one line of JSON without the text itself."""
    import json

    row = [
        result.profile,
        result.phase and result.phase.value,
        result.skipped,
        result.lacks,
        result.by_template,
        result.joins_lines,
        bool(result.source.text),
        [_diagnostic_row(one) for one in result.diagnostics],
        [(one.where, one.message, one.trace) for one in result.faults],
        dict(answers),
    ]
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"))


def answers_of(text: str) -> tuple[Answers, _Row]:
    """The answers that a written result rests on, and the row to make it of. Raises ValueError for
    what is none."""
    import json

    row = json.loads(text)
    if not isinstance(row, list) or len(row) != 10 or not isinstance(row[9], dict):
        raise ValueError("no result")
    return row[9], row


def restored(
    row: _Row, path: str, data: bytes, rules: Mapping[str, Rule], *, whole: bool = False
) -> Result:
    """The result that was written, of a document with that path and these bytes; with its text if
    findings need it, or it is needed as a `whole`.

    Raises KeyError, TypeError or ValueError for what no `result_text` made.
    """
    profile, phase, skipped, lacks, by_template, joins_lines, has_text, *found, _ = row
    diagnostics, faults = found
    needed = has_text and (whole or diagnostics or faults)
    return Result(
        Source.decode(path, data) if needed else Source(path, ""),
        profile,
        Phase(phase) if phase else None,
        tuple(_diagnostic(one, rules) for one in diagnostics),
        skipped,
        tuple(Fault(*one) for one in faults),
        tuple(lacks),
        by_template,
        joins_lines=joins_lines,
    )


def _diagnostic_row(one: Diagnostic) -> _Row:
    found, fix = one.finding, one.finding.fix
    return [
        one.rule.code,
        int(one.severity),
        one.suppressed,
        one.place,
        _place(found.span),
        found.message,
        found.hint,
        [(*_place(note.span), note.message) for note in found.notes],
        fix and [fix.title, fix.safety.value, [(*_place(e.span), e.text) for e in fix.edits]],
        int(found.cap),
        found.redact,
        found.begun,
        int(found.rests_on),
    ]


def _place(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _diagnostic(row: _Row, rules: Mapping[str, Rule]) -> Diagnostic:
    code, severity, suppressed, place, span, message, hint, notes, fix, *rest = row
    cap, redact, begun, rests_on = rest
    finding = Finding(
        Span(*span),
        message,
        hint,
        tuple(Note(Span(start, end), text) for start, end, text in notes),
        _fix(*fix) if fix else None,
        Severity(cap),
        redact,
        begun,
        Certainty(rests_on),
    )
    return Diagnostic(rules[code], Severity(severity), finding, suppressed, place)


def _fix(title: str, safety: str, edits: Sequence[_Row]) -> Fix:
    made = tuple(Edit(Span(start, end), text) for start, end, text in edits)
    return Fix(title, Safety(safety), made)
