"""Which findings a report shows; counts and the exit status are of all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from postmortem_lint.engine.result import Result
from postmortem_lint.finding import Diagnostic, Severity


def limited(results: Sequence[Result], least: str | None, most: int | None) -> tuple[Result, ...]:
    """The results without findings below the level `least`, and without those after the first
    `most`; what is suppressed stays."""
    level = Severity[least.upper()] if least else Severity.INFO
    left = most
    kept: list[Result] = []
    for result in results:
        heavy = [one for one in result.findings if one.severity >= level][:left]
        left = None if left is None else left - len(heavy)
        said = frozenset(map(id, heavy))
        kept.append(replace(result, diagnostics=_of(result, said)))
    return tuple(kept)


def _of(result: Result, said: frozenset[int]) -> tuple[Diagnostic, ...]:
    found = result.diagnostics
    return tuple(one for one in found if one.suppressed is not None or id(one) in said)


def not_shown(results: Sequence[Result], those_shown: Sequence[Result]) -> int:
    """How many findings are left out of a report."""
    return _number(results) - _number(those_shown)


def _number(results: Sequence[Result]) -> int:
    return sum(len(each.findings) for each in results)
