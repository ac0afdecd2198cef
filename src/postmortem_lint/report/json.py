"""The report for programs, as `schemas/report.schema.json` describes it."""

from __future__ import annotations

import json as encoder
from collections.abc import Mapping, Sequence

from postmortem_lint import __version__
from postmortem_lint.engine import Result
from postmortem_lint.finding import Diagnostic, Edit, Fix, Note
from postmortem_lint.report.summary import count
from postmortem_lint.text import Source, Span

VERSION = 1
RULE_PAGES = "https://github.com/postmortem-lint/postmortem-lint/blob/main/rules"

Value = str | int | None | Sequence["Value"] | Mapping[str, "Value"]


def json(results: Sequence[Result]) -> str:
    """One JSON object in ASCII; the same results give the same bytes."""
    counts = count(results)
    report: dict[str, Value] = {
        "version": VERSION,
        "tool": {"name": "postmortem-lint", "version": __version__},
        "documents": [_document(result) for result in results],
        "diagnostics": [
            _diagnostic(result.source, one) for result in results for one in result.diagnostics
        ],
        "summary": {
            "documents": counts.documents,
            "skipped": counts.skipped,
            "error": counts.errors,
            "warning": counts.warnings,
            "info": counts.infos,
            "fixable": counts.fixable,
        },
    }
    return encoder.dumps(report, indent=2) + "\n"


def _document(result: Result) -> dict[str, Value]:
    return {
        "path": result.source.path,
        "profile": result.profile,
        "phase": result.phase.value if result.phase else None,
        "skipped": result.skipped,
    }


def _diagnostic(source: Source, diagnostic: Diagnostic) -> dict[str, Value]:
    rule, finding = diagnostic.rule, diagnostic.finding
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": str(diagnostic.severity),
        "path": source.path,
        **_place(source, finding.span),
        "message": finding.message,
        "hint": finding.hint or None,
        "notes": [_note(source, note) for note in finding.notes],
        "fix": _fix(source, finding.fix) if finding.fix else None,
        "url": f"{RULE_PAGES}/{rule.code}-{rule.name}.md",
        "suppressed": diagnostic.suppressed,
    }


def _note(source: Source, note: Note) -> dict[str, Value]:
    return {**_place(source, note.span), "message": note.message}


def _fix(source: Source, fix: Fix) -> dict[str, Value]:
    return {
        "title": fix.title,
        "safety": fix.safety.value,
        "edits": [_edit(source, edit) for edit in fix.edits],
    }


def _edit(source: Source, edit: Edit) -> dict[str, Value]:
    return {**_place(source, edit.span), "text": edit.text}


def _place(source: Source, span: Span) -> dict[str, Value]:
    return {"start": position(source, span.start), "end": position(source, span.end)}


def position(source: Source, offset: int) -> dict[str, Value]:
    """Line and column of an offset, both from 1."""
    at = source.position(offset)
    return {"line": at.line, "column": at.column}
