"""The Code Quality report of GitLab, which tells in a merge request what is new and what is fixed.

It compares fingerprints with those of the target branch, so they hold no line numbers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postmortem_lint.engine.result import Result
from postmortem_lint.finding import Severity
from postmortem_lint.report.formats.json import Value, encode
from postmortem_lint.report.known_findings.fingerprint import fingerprints
from postmortem_lint.report.positions import region
from postmortem_lint.report.safe_text.screen import visible

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def gitlab(results: Sequence[Result]) -> str:
    """A JSON array with an issue for each finding, empty on a clean run."""
    return encode([issue for each in results for issue in _issues(each)], indent=2) + "\n"


def _issues(result: Result) -> Iterator[dict[str, Value]]:
    for one, fingerprint in zip(result.diagnostics, fingerprints(result), strict=True):
        if one.suppressed is not None:
            continue
        place = region(result.source, one.finding.span)
        yield {
            # GitLab does not show the name of the check.
            "description": f"{one.rule.code} {one.rule.name}: {visible(one.finding.message)}",
            "check_name": one.rule.code,
            "fingerprint": fingerprint,
            "severity": _SEVERITIES[one.severity],
            "location": {
                "path": result.source.path,
                "lines": {"begin": place.start.line, "end": place.end.line},
            },
        }
