"""The report for programs, as `schemas/report.schema.json` describes it."""

from __future__ import annotations

import json as encoder
from collections.abc import Mapping, Sequence

from postmortem_lint import __version__
from postmortem_lint.engine.result import Result
from postmortem_lint.finding import Diagnostic, Edit, Fix, Note
from postmortem_lint.project_links import rule_page
from postmortem_lint.regex import regex
from postmortem_lint.report.summary import count
from postmortem_lint.text import Source, Span

VERSION = 1
# Half a pair of UTF-16 as a path may hold one, behind what only looks like it and whole pairs.
_HALF = regex(r"\\\\|\\ud[89ab]..\\ud[c-f]..|(\\ud[89a-f]..)")

Value = str | int | float | None | Sequence["Value"] | Mapping[str, "Value"]


def json(results: Sequence[Result]) -> str:
    """One JSON object in ASCII; the same results give the same bytes."""
    counts = count(results)
    report: dict[str, Value] = {
        "version": VERSION,
        "tool": {"name": "postmortem-lint", "version": __version__},
        "documents": [_document(result) for result in results],
        "diagnostics": [
            entry(result.source, one) for result in results for one in result.diagnostics
        ],
        "summary": {
            "documents": counts.documents,
            "skipped": counts.skipped,
            "error": counts.errors,
            "warning": counts.warnings,
            "info": counts.infos,
            "fixable": counts.fixable,
            "suppressed": counts.suppressed,
            "baseline": counts.held,
        },
    }
    return encode(report, indent=2) + "\n"


def encode(value: Value, indent: int | None = None) -> str:
    """JSON in ASCII that any reader accepts and no build server takes for an order in its log."""
    written = encoder.dumps(value, indent=indent)
    text = _HALF.sub(lambda found: "\\ufffd" if found[1] else found[0], written)
    return text.replace("##", "#\\u0023")


def _document(result: Result) -> dict[str, Value]:
    return {
        "path": result.source.path,
        "profile": result.profile,
        "phase": result.phase.value if result.phase else None,
        "skipped": result.skipped,
    }


def entry(source: Source, diagnostic: Diagnostic) -> dict[str, Value]:
    """A diagnostic as the schema describes it."""
    rule, finding = diagnostic.rule, diagnostic.finding
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": str(diagnostic.severity),
        "path": source.path,
        **place(source, finding.span),
        "message": finding.message,
        "hint": finding.hint or None,
        "notes": [_note(source, note) for note in finding.notes],
        "fix": _fix(source, finding.fix) if finding.fix else None,
        "url": rule_page(rule.code, rule.name),
        "suppressed": diagnostic.suppressed,
    }


def _note(source: Source, note: Note) -> dict[str, Value]:
    return {**place(source, note.span), "message": note.message}


def _fix(source: Source, fix: Fix) -> dict[str, Value]:
    return {
        "title": fix.title,
        "safety": fix.safety.value,
        "edits": [_edit(source, edit) for edit in fix.edits],
    }


def _edit(source: Source, edit: Edit) -> dict[str, Value]:
    return {**place(source, edit.span), "text": edit.text}


def place(source: Source, span: Span) -> dict[str, Value]:
    """Line and column of both ends of a span."""
    return {"start": line_and_column(source, span.start), "end": line_and_column(source, span.end)}


def line_and_column(source: Source, offset: int) -> dict[str, Value]:
    """Line and column of an offset, both from 1."""
    at = source.position(offset)
    return {"line": at.line, "column": at.column}
