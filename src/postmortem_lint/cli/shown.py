"""Which findings a report shows; counts and the exit status are of all."""

from __future__ import annotations

from collections.abc import Sequence

from postmortem_lint.engine.result import Result
from postmortem_lint.finding import Severity
from postmortem_lint.records import replace


def limited(results: Sequence[Result], least: str | None, most: int | None) -> tuple[Result, ...]:
    """The results without findings below the level `least`, and without those after the first
    `most`, of which 0 is no limit; what is suppressed stays."""
    level = Severity[least.upper()] if least else Severity.INFO
    left = most or None
    kept: list[Result] = []
    for result in results:
        heavy = [one for one in result.findings if one.severity >= level][:left]
        left = None if left is None else left - len(heavy)
        said = frozenset(map(id, heavy))
        kept.append(_only(result, said))
    return tuple(kept)


def _only(result: Result, said: frozenset[int]) -> Result:
    """The result with these findings alone, and the others as not shown."""
    found = result.diagnostics
    kept = tuple(one for one in found if one.suppressed is not None or id(one) in said)
    left_out = tuple(one for one in result.findings if id(one) not in said)
    return replace(result, diagnostics=kept, not_shown=left_out)


def not_shown(results: Sequence[Result], least: str | None, most: int | None) -> str:
    """How many findings are left out of a report, and by which option; "" if all are shown."""
    heavy = _number(limited(results, least, None))
    light, rest = _number(results) - heavy, heavy - _number(limited(results, least, most))
    left_out = [f"{light} below '{least}' (--min-severity)"] if light else []
    left_out += [f"{rest} after the first {most} (--max-findings)"] if rest else []
    return f"Not shown: {', '.join(left_out)}." if left_out else ""


def _number(results: Sequence[Result]) -> int:
    return sum(len(each.findings) for each in results)
