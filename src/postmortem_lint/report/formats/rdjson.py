"""Reviewdog's JSON, which becomes review comments; safe fixes become suggestions to accept.

Its columns count UTF-8 bytes.
"""

from __future__ import annotations

from collections.abc import Sequence

from postmortem_lint.engine.result import Result
from postmortem_lint.finding import Fix, Safety
from postmortem_lint.project_links import HOME, rule_page
from postmortem_lint.report.formats.json import Value, encode
from postmortem_lint.report.positions import ColumnUnit, Region, region
from postmortem_lint.report.rows import FindingRow, rows
from postmortem_lint.report.safe_text.screen import visible
from postmortem_lint.text import Position, Source, Span


def rdjson(results: Sequence[Result]) -> str:
    """A result with a diagnostic for each finding."""
    report: dict[str, Value] = {
        "source": {"name": "postmortem-lint", "url": HOME},
        "diagnostics": [_diagnostic(row) for row in rows(results, ColumnUnit.UTF8)],
    }
    return encode(report, indent=2) + "\n"


def _diagnostic(row: FindingRow) -> dict[str, Value]:
    finding, rule = row.diagnostic.finding, row.rule
    safe = finding.fix if finding.fix and finding.fix.safety is Safety.SAFE else None
    return {
        "message": row.message,
        "location": _location(row.source, finding.span),
        "severity": row.severity.name,
        "code": {"value": rule.code, "url": rule_page(rule.code, rule.name)},
        "suggestions": [_suggestion(row.source, safe)] if safe else [],
        "related_locations": [
            {"message": visible(note.message), "location": _location(row.source, note.span)}
            for note in finding.notes
        ],
    }


def _suggestion(source: Source, fix: Fix) -> dict[str, Value]:
    """All edits of a fix as one, because each suggestion can be accepted alone."""
    edits = sorted(fix.edits, key=lambda edit: edit.span)
    whole = Span(edits[0].span.start, max(edit.span.end for edit in edits))
    parts: list[str] = []
    done = whole.start
    for edit in edits:
        parts += (source.text[done : edit.span.start], edit.text)
        done = edit.span.end
    return {"range": _range(region(source, whole, ColumnUnit.UTF8)), "text": "".join(parts)}


def _location(source: Source, span: Span) -> dict[str, Value]:
    return {"path": source.path, "range": _range(region(source, span, ColumnUnit.UTF8))}


def _range(place: Region) -> dict[str, Value]:
    return {"start": _position(place.start), "end": _position(place.end)}


def _position(at: Position) -> dict[str, Value]:
    return {"line": at.line, "column": at.column}
