"""One JSON object in each line for each finding, as `diagnostics` of the report for programs."""

from __future__ import annotations

from collections.abc import Sequence

from postmortem_lint.engine.result import Result
from postmortem_lint.report.formats.json import encode, entry


def json_lines(results: Sequence[Result]) -> str:
    """The findings in order, suppressed ones left out; empty if nothing was found."""
    return "".join(
        f"{encode(entry(each.source, one))}\n" for each in results for one in each.findings
    )
