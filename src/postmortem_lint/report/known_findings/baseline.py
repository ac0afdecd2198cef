"""The baseline: the findings that a repository had when it began to lint, and leaves alone.

It is JSON for merges: one sorted entry in each line. Every entry ends with a comma, for a null
closes the list, so that even the lines of both sides together are JSON.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator

from postmortem_lint.engine.result import Result
from postmortem_lint.finding import Diagnostic
from postmortem_lint.records import field, record, replace
from postmortem_lint.report.known_findings.fingerprint import fingerprints_within
from postmortem_lint.report.safe_text.screen import visible

BASELINE_VERSION = 2
REASON = "baseline"


class BaselineError(ValueError):
    """A text that is no baseline; the message says why."""


@record
class HeldFinding:
    """A finding that is held: its document, seen from the folder of the baseline, the code of its
    rule, its fingerprint, which does not depend on the document, and its message, for reviewers."""

    path: str
    code: str
    fingerprint: str
    message: str = field(default="", compare=False)

    def __lt__(self, other: HeldFinding) -> bool:
        return self._order < other._order

    @property
    def _order(self) -> tuple[str, str, str]:
        return self.path, self.code, self.fingerprint


def entries(result: Result, path: str) -> tuple[HeldFinding, ...]:
    """An entry for each finding of a document that is known to the baseline as `path`."""
    return tuple(entry for one, entry in _named(result, path) if one.suppressed is None)


def held(result: Result, path: str, known: Collection[HeldFinding]) -> Result:
    """The result, in which the findings that are `known` of the document `path` are suppressed."""
    marked = (
        replace(one, suppressed=REASON, held=True)
        if one.suppressed is None and entry in known
        else one
        for one, entry in _named(result, path)
    )
    return replace(result, diagnostics=tuple(marked))


def _named(result: Result, path: str) -> Iterator[tuple[Diagnostic, HeldFinding]]:
    for one, name in zip(result.diagnostics, fingerprints_within(result), strict=True):
        yield one, HeldFinding(path, one.rule.code, name, visible(one.finding.message))


def written(held_ones: Collection[HeldFinding]) -> str:
    """The text of the baseline with these entries; the same entries give the same text."""
    rows = (
        {
            "path": one.path,
            "code": one.code,
            "message": one.message,
            "fingerprint": one.fingerprint,
        }
        for one in sorted(set(held_ones))
    )
    lines = "".join(f"    {json.dumps(row, ensure_ascii=False)},\n" for row in rows)
    return f'{{\n  "version": {BASELINE_VERSION},\n  "findings": [\n{lines}    null\n  ]\n}}\n'


def parse(text: str) -> frozenset[HeldFinding]:
    """The entries of a baseline. Raises BaselineError for what is none."""
    try:
        data = json.loads(text)
    except RecursionError:
        raise BaselineError("is no baseline: it is nested too deeply") from None
    except json.JSONDecodeError as error:
        raise BaselineError(f"is no baseline: it is no JSON, from line {error.lineno} on") from None
    except ValueError:
        raise BaselineError("is no baseline: it is no JSON") from None
    if not isinstance(data, dict) or not isinstance(data.get("findings"), list):
        raise BaselineError('is no baseline: it has no list of "findings"')
    if data.get("version") != BASELINE_VERSION:
        what = f"is of another version than {BASELINE_VERSION}, which is read here"
        raise BaselineError(f"{what}; delete it and let --write-baseline write it again")
    rows = enumerate(data["findings"], start=1)
    return frozenset(_entry(row, number) for number, row in rows if row is not None)


def _entry(row: object, number: int) -> HeldFinding:
    match row:
        case {"path": str(path), "code": str(code), "fingerprint": str(fingerprint), **rest}:
            return HeldFinding(path, code, fingerprint, str(rest.get("message", "")))
    # It may be anybody's file: nothing of it is shown.
    raise BaselineError(f"is no baseline: its entry {number} has no path, code and fingerprint")
