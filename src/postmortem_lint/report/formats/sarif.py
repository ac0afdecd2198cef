"""SARIF 2.1.0, as GitHub's code scanning and other tools for analysis results take it.

Texts show hidden characters by their numbers; what would be a link or a placeholder to a reader of
SARIF is broken up by a space or doubled: `](` is `] (`, `{0}` is `{{0}}`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import quote

from postmortem_lint import __version__
from postmortem_lint.engine.result import Fault, Result
from postmortem_lint.finding import Fix, Note, Rule, Severity
from postmortem_lint.project_links import HOME, rule_page
from postmortem_lint.regex import regex
from postmortem_lint.report.formats.json import Value, encode
from postmortem_lint.report.known_findings.fingerprint import fingerprints
from postmortem_lint.report.known_findings.line_hash import line_hashes
from postmortem_lint.report.positions import ColumnUnit, region
from postmortem_lint.report.rule_markdown import rule_description, rule_markdown
from postmortem_lint.report.safe_text.screen import visible
from postmortem_lint.text import Source, Span

_Row = dict[str, Value]

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_PROBLEMS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "recommendation"}
_PLACEHOLDER = regex(r"\{(\d+)\}")
_DRIVE = regex(r"[A-Za-z]:/")
# Halves of UTF-16 pairs that stand for no byte of a file name.
_NO_BYTE = regex(r"[\ud800-\udc7f\udd00-\udfff]")


def sarif(
    results: Sequence[Result], rules: Sequence[Rule] = (), pages: Mapping[str, str] | None = None
) -> str:
    """One run with all `rules` that were active, and all findings but suppressed ones, which some
    readers of SARIF would open again.

    `pages` are the pages of the rules by code.
    """
    spoken = [one.rule for each in results for one in each.diagnostics]
    declared = {rule.code: rule for rule in (*rules, *spoken)}
    codes = sorted(declared)
    driver: _Row = {
        "name": "postmortem-lint",
        "version": __version__,
        "informationUri": HOME,
        "rules": [_rule(declared[code], (pages or {}).get(code, "")) for code in codes],
    }
    run: _Row = {
        "tool": {"driver": driver},
        "invocations": [_invocation(results)],
        "columnKind": "utf16CodeUnits",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "results": [found for each in results for found in _results(each, codes)],
    }
    return encode({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(rule: Rule, page: str) -> _Row:
    address = rule_page(rule.code, rule.name)
    about = rule_description(page) or rule.summary
    shown = rule_markdown(rule.code, rule.name, page) if page else f"{about}\n\n<{address}>"
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": about},
        "helpUri": address,
        "help": {"text": f"{about}\n\n{address}", "markdown": shown},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": ["postmortem"], "problem.severity": _PROBLEMS[rule.severity]},
    }


def _invocation(results: Sequence[Result]) -> _Row:
    faults = [(each.source, fault) for each in results for fault in each.faults]
    notes = [_notification(source, fault) for source, fault in faults]
    return {"executionSuccessful": not faults, "toolExecutionNotifications": notes}


def _notification(source: Source, fault: Fault) -> _Row:
    return {
        "level": "error",
        "message": _message(f"internal error in {fault.where}: {fault.message}"),
        "locations": [{"physicalLocation": {"artifactLocation": _artifact(source)}}],
    }


def _results(result: Result, codes: Sequence[str]) -> Iterator[_Row]:
    if not result.findings:
        return
    source, hashes = result.source, line_hashes(result.source)
    for one, name in zip(result.diagnostics, fingerprints(result), strict=True):
        if one.suppressed is not None:
            continue
        finding = one.finding
        line = source.line(finding.span.start)
        yield {
            "ruleId": one.rule.code,
            "ruleIndex": codes.index(one.rule.code),
            "level": _LEVELS[one.severity],
            "message": _message(finding.message),
            "locations": [_location(source, finding.span)],
            "relatedLocations": [_related(source, note, i) for i, note in enumerate(finding.notes)],
            "partialFingerprints": {
                "postmortemLint/v1": name,
                "primaryLocationLineHash": hashes[line - 1],
            },
            "fixes": [_fix(source, finding.fix)] if finding.fix else [],
            "properties": {"hint": visible(finding.hint)} if finding.hint else {},
        }


def _fix(source: Source, fix: Fix) -> _Row:
    replacements: list[Value] = [
        {"deletedRegion": _region(source, edit.span), "insertedContent": {"text": edit.text}}
        for edit in fix.edits
    ]
    return {
        "description": _message(fix.title),
        "artifactChanges": [{"artifactLocation": _artifact(source), "replacements": replacements}],
        "properties": {"safety": fix.safety.value},
    }


def _related(source: Source, note: Note, number: int) -> _Row:
    return {"id": number + 1, **_location(source, note.span), "message": _message(note.message)}


def _location(source: Source, span: Span) -> _Row:
    place = {"artifactLocation": _artifact(source), "region": _region(source, span)}
    return {"physicalLocation": place}


def _region(source: Source, span: Span) -> _Row:
    place = region(source, span, ColumnUnit.UTF16)
    return {
        "startLine": place.start.line,
        "startColumn": place.start.column,
        "endLine": place.end.line,
        "endColumn": place.end.column,
    }


def _artifact(source: Source) -> _Row:
    raw = _NO_BYTE.sub("\ufffd", source.path).encode("utf-8", "surrogateescape")
    path = quote(raw, safe="/")
    if _DRIVE.match(source.path):
        return {"uri": "file:///" + path.replace("%3A", ":", 1)}
    return {"uri": f"file://{path}" if path.startswith("/") else path}


def _message(text: str) -> _Row:
    shown = visible(text).replace("](", "] (")
    return {"text": _PLACEHOLDER.sub(r"{{\1}}", shown)}
