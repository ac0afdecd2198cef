"""Counts: the closing line of a run, and how often each rule spoke."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from postmortem_lint.engine import Result
from postmortem_lint.finding import Safety, Severity
from postmortem_lint.records import record


@record
class Counts:
    """How many documents were linted and skipped, findings by severity, and fixes.

    `fixable` counts the findings with a safe fix, `unsafe` those with an unsafe one.
    """

    documents: int
    skipped: int
    errors: int
    warnings: int
    infos: int
    fixable: int
    unsafe: int
    suppressed: int


def count(results: Sequence[Result]) -> Counts:
    """The counts of a run; suppressed findings are in none but their own."""
    found = [one for result in results for one in result.findings]
    weights = Counter(one.severity for one in found)
    fixes = Counter(one.finding.fix.safety for one in found if one.finding.fix)
    skipped = sum(result.skipped is not None for result in results)
    return Counts(
        documents=len(results) - skipped,
        skipped=skipped,
        errors=weights[Severity.ERROR],
        warnings=weights[Severity.WARNING],
        infos=weights[Severity.INFO],
        fixable=fixes[Safety.SAFE],
        unsafe=fixes[Safety.UNSAFE],
        suppressed=sum(len(result.diagnostics) - len(result.findings) for result in results),
    )


def summary(results: Sequence[Result]) -> str:
    """The closing line: what was found in how many documents, what was skipped, what has a fix."""
    counts = count(results)
    weights = (("error", counts.errors), ("warning", counts.warnings), ("hint", counts.infos))
    found = _join([_plural(number, word) for word, number in weights if number])
    broken = sum(bool(result.faults) for result in results)
    if not counts.documents:
        line = "No postmortems found"
    elif found or broken:
        line = f"Found {found or 'nothing'} in {_plural(counts.documents, 'document')}"
    elif counts.documents == 1:
        line = "The document is fine"
    else:
        line = f"All {counts.documents} documents are fine"
    if broken:
        line += f"; {_plural(broken, 'document')} not linted to the end"
    if counts.skipped:
        line += f"; {_plural(counts.skipped, 'file')} skipped ({_reasons(results)})"
    return f"{line}.{_fixes(counts)}"


def _reasons(results: Sequence[Result]) -> str:
    kinds = Counter((each.skipped or "").partition(":")[0] for each in results if each.skipped)
    if set(kinds) == {"not a postmortem"}:
        return "not a postmortem" if kinds.total() == 1 else "not postmortems"
    return ", ".join(f"{number} {kind}" for kind, number in sorted(kinds.items()))


def _fixes(counts: Counts) -> str:
    safe = f"{counts.fixable} fixable with --fix" if counts.fixable else ""
    if not counts.unsafe:
        return f" {safe}." if safe else ""
    more = " more" if safe else " fixable"
    return f" {safe}{', ' if safe else ''}{counts.unsafe}{more} with --unsafe-fixes."


def statistics(results: Sequence[Result]) -> str:
    """A line for each rule that spoke, the most frequent first: count, severity, code, name."""
    spoken = Counter(
        (str(one.severity), one.rule.code, one.rule.name)
        for result in results
        for one in result.findings
    )
    wide = len(str(max(spoken.values(), default=0)))
    ranked = sorted(spoken.items(), key=lambda pair: (-pair[1], pair[0][1], pair[0][0]))
    return "".join(
        f"{number:>{wide}}  {severity:<7}  {code}  {name}\n"
        for (severity, code, name), number in ranked
    )


def _plural(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def _join(parts: Sequence[str]) -> str:
    return (
        parts[0]
        if len(parts) == 1
        else ", ".join(parts[:-1]) + f" and {parts[-1]}"
        if parts
        else ""
    )
