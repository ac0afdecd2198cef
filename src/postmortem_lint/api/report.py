"""What was found in a document, and what fixes made of it, for other programs."""

from __future__ import annotations

from postmortem_lint.engine import result as engine
from postmortem_lint.finding import Diagnostic as Found
from postmortem_lint.finding import Finding, Safety, Severity
from postmortem_lint.project_links import rule_page
from postmortem_lint.records import record
from postmortem_lint.rewriting.fix import ROUNDS, Mended, Withheld
from postmortem_lint.text import Position, Source


@record
class Edit:
    """Replace what stands from `start` to before `end` by `text`; where they are equal, insert."""

    start: Position
    end: Position
    text: str


@record
class Fix:
    """Edits that apply together or not at all; a SAFE fix changes nothing that is said."""

    title: str
    safety: Safety
    edits: tuple[Edit, ...]


@record
class Note:
    """The other place of a contradiction, and what it says."""

    message: str
    start: Position
    end: Position


@record
class Diagnostic:
    """A finding: its rule by `code` and `name`, its place, and what to do.

    `hint` is "" if there is none. `suppressed` is the reason that a comment of the document gives
    ("" if it gives none), None if the finding counts. `url` is the page of the rule.
    """

    code: str
    name: str
    severity: Severity
    message: str
    hint: str
    start: Position
    end: Position
    notes: tuple[Note, ...]
    fix: Fix | None
    suppressed: str | None
    url: str


@record
class Report:
    """What was found in a document, ordered by place and code, suppressed findings included.

    `profile` and `phase` (`draft`, `final`) are None where the text was not read so far; `skipped`
    is why it was not linted, None if it was. `errors` are faults of the program itself.
    """

    path: str
    profile: str | None
    phase: str | None
    skipped: str | None
    diagnostics: tuple[Diagnostic, ...]
    errors: tuple[str, ...] = ()

    @property
    def findings(self) -> tuple[Diagnostic, ...]:
        """The diagnostics that are not suppressed."""
        return tuple(each for each in self.diagnostics if each.suppressed is None)


@record
class AppliedFix:
    """A fix that was applied, and the line where it then was."""

    code: str
    name: str
    title: str
    line: int


@record
class WithheldFix:
    """A fix that was not applied because it would do harm: why, and what it would change."""

    code: str
    name: str
    reason: str
    line: int
    diff: str


@record
class Fixed:
    """A document after its fixes: its `text`, and the `report` on that.

    `refused` says why nothing was changed where fixes undo each other or come to no end, "" else.
    """

    text: str
    report: Report
    applied: tuple[AppliedFix, ...] = ()
    withheld: tuple[WithheldFix, ...] = ()
    refused: str = ""


@record
class Formatted:
    """A document after its layout was rewritten.

    `refused` says why it was left as it was, and `line` where; "" and 0 if it was not.
    """

    text: str
    refused: str = ""
    line: int = 0


def report_of(result: engine.Result) -> Report:
    """The report on a document that was linted."""
    return Report(
        path=result.source.path,
        profile=result.profile,
        phase=result.phase.value if result.phase else None,
        skipped=result.skipped,
        diagnostics=tuple(_diagnostic(result.source, each) for each in result.diagnostics),
        errors=tuple(": ".join(filter(None, (one.where, one.message))) for one in result.faults),
    )


def fixed_of(mended: Mended) -> Fixed:
    """What fixes made of a document."""
    refused = ""
    if mended.circle:
        refused = f"the fixes of these rules undo each other: {', '.join(mended.circle)}"
    elif mended.unsettled:
        refused = f"no end to the fixes after {ROUNDS} rounds: {', '.join(mended.unsettled)}"
    applied = (
        AppliedFix(one.rule.code, one.rule.name, one.title, one.line) for one in mended.applied
    )
    return Fixed(
        text=text_of(mended.result.source),
        report=report_of(mended.result),
        applied=tuple(applied),
        withheld=tuple(_withheld(mended.result.source, one) for one in mended.withheld),
        refused=refused,
    )


def text_of(source: Source) -> str:
    """A text as it was handed in, with its byte order mark."""
    return f"\ufeff{source.text}" if source.bom else source.text


def _diagnostic(source: Source, diagnostic: Found) -> Diagnostic:
    finding = diagnostic.finding
    start, end = source.ends(finding.span)
    return Diagnostic(
        code=diagnostic.rule.code,
        name=diagnostic.rule.name,
        severity=diagnostic.severity,
        message=finding.message,
        hint=finding.hint,
        start=start,
        end=end,
        notes=tuple(Note(one.message, *source.ends(one.span)) for one in finding.notes),
        fix=_fix(source, finding),
        suppressed=diagnostic.suppressed,
        url=rule_page(diagnostic.rule.code, diagnostic.rule.name),
    )


def _fix(source: Source, finding: Finding) -> Fix | None:
    if finding.fix is None:
        return None
    edits = (Edit(*source.ends(one.span), one.text) for one in finding.fix.edits)
    return Fix(finding.fix.title, finding.fix.safety, tuple(edits))


def _withheld(source: Source, one: Withheld) -> WithheldFix:
    rule, line = one.diagnostic.rule, source.line(one.diagnostic.finding.span.start)
    return WithheldFix(rule.code, rule.name, one.reason, line, one.diff)
