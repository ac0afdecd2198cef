"""Why a fix is withheld: the harm it does to a document's findings, its kind, its phase."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any

from postmortem_lint.engine.result import Result
from postmortem_lint.finding import Diagnostic, Edit, Safety
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Source

_NUMBER = regex(r"\d+")


@record
class Attempt:
    """What is found in a document after some of its fixes."""

    result: Result
    fixes: tuple[Diagnostic, ...] = ()

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The edits of the fixes."""
        return edits_of(self.fixes)


def edits_of(fixes: Sequence[Diagnostic]) -> tuple[Edit, ...]:
    """The edits of the fixes that findings offer."""
    return tuple(edit for one in fixes if one.finding.fix for edit in one.finding.fix.edits)


def is_safe(fixes: Sequence[Diagnostic]) -> bool:
    """Whether all fixes are safe ones."""
    return all(one.finding.fix and one.finding.fix.safety is Safety.SAFE for one in fixes)


def harm(before: Result, less: Attempt, more: Attempt) -> str:
    """What harm the fixes of `more` that `less` does without would do, "" if none.

    All of them are fixes of what was found `before`.
    """
    after = more.result
    codes = {one.rule.code for one in more.fixes}
    if _suppressed(after, codes) < _suppressed(before, codes):
        return "it would change what a comment tells to leave alone"
    if after.faults and not before.faults:
        return "the document could not be linted any more"
    if after.skipped or after.profile != before.profile:
        return "the document would be taken for one of another kind"
    if _stays(before, less, more):
        return "its finding would still be there"
    safe = is_safe(more.fixes)
    if safe and after.phase is not before.phase:
        return "the document would be in another phase"
    return _reported(before, less, more) if safe else ""


def _stays(before: Result, less: Attempt, more: Attempt) -> bool:
    """Whether one of the added fixes leaves its finding as it was: the same words, of the same
    text."""
    added = Counter(_said(before.source, one) for one in more.fixes if one not in less.fixes)
    was, now = (_counted(result, added) for result in (before, more.result))
    return any(now[said] > was[said] - number for said, number in added.items())


def _counted(result: Result, wanted: Collection[tuple[str, str, str]]) -> Counter[Any]:
    said = (_said(result.source, one) for one in result.findings)
    return Counter(each for each in said if each in wanted)


def _said(source: Source, one: Diagnostic) -> tuple[str, str, str]:
    return one.rule.code, one.finding.message, source[one.finding.span]


def _suppressed(result: Result, codes: Collection[str]) -> int:
    """How many findings of these rules are suppressed."""
    return sum(bool(one.suppressed) and one.rule.code in codes for one in result.diagnostics)


def _reported(before: Result, less: Attempt, more: Attempt) -> str:
    """What another rule than that of the added fixes would report, where it was silent."""
    fixed = set(less.fixes)
    added = [one for one in more.fixes if one not in fixed]
    codes = {one.rule.code for one in added}
    own = codes if len(codes) == 1 else ()
    was = list(_places(before.source, less))
    old = Counter(place for place, _ in was)
    new = [
        one
        for place, one in _places(before.source, more)
        if one.rule.code not in own and not _taken(old, place)
    ]
    # What a rule says once of a list or of a document it may say at another place of it.
    old.subtract((one.rule.code, _line(before.source, one)) for one in added)
    gone = Counter(_words(one) for place, one in was if _taken(old, place))
    loud = (one for one in new if not _taken(gone, _words(one)))
    said = (f"{one.rule.code} {one.rule.name}: {one.finding.message}" for one in loud)
    return next((f"it would raise {text}" for text in said), "")


def _places(source: Source, attempt: Attempt) -> Iterator[tuple[tuple[str, int], Diagnostic]]:
    """What is reported, each with its rule and the line of the `source` before on which it was."""
    origin = _origin(attempt.edits)
    for one in attempt.result.diagnostics:
        # What the baseline holds is a finding again when the document is linted without it.
        if one.suppressed is None or one.held:
            yield (one.rule.code, source.line(origin(one.finding.span.start))), one


def _line(source: Source, one: Diagnostic) -> int:
    return source.line(one.finding.span.start)


def _words(one: Diagnostic) -> tuple[str, str]:
    return one.rule.code, _NUMBER.sub("0", one.finding.message)


def _taken(counted: Counter[tuple[str, Any]], key: tuple[str, Any]) -> bool:
    """Take one from a count, if there is one."""
    if counted[key] <= 0:
        return False
    counted[key] -= 1
    return True


def _origin(edits: Sequence[Edit]) -> Callable[[int], int]:
    """Where a place of the text after edits was before; the beginning of its edit inside of one."""
    ordered = sorted(edits, key=lambda edit: edit.span)
    starts: list[int] = []
    shift = 0
    for edit in ordered:
        starts.append(edit.span.start + shift)
        shift += len(edit.text) - len(edit.span)

    def origin(place: int) -> int:
        number = bisect_right(starts, place) - 1
        if number < 0:
            return place
        edit, beyond = ordered[number], place - starts[number] - len(ordered[number].text)
        return edit.span.start if beyond < 0 else edit.span.end + beyond

    return origin
