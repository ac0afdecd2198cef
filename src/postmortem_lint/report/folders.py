"""What most documents of a folder lack, as their template may, and how most of them are written."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from posixpath import commonpath, dirname, isabs

from postmortem_lint.engine.result import Result
from postmortem_lint.finding import Rule, Severity
from postmortem_lint.records import record, replace

_FEW = 5  # documents; fewer do not show what their template is
_VERY_FEW = 3  # documents; all of these show how a team writes
_MOST = 0.6
_MISSING = "PM101"
_JOINED = "PM901"


@record
class FolderGap:
    """Parts that most of the `documents` of a folder lack, each with how many do."""

    folder: str
    documents: int
    parts: tuple[tuple[str, int], ...]

    @property
    def line(self) -> str:
        """The gap in one line for people."""
        (part, number), *others = self.parts
        gaps = f"{number} of {self.documents} documents have no '{part}'"
        more = "".join(f", {number} no '{part}'" for part, number in others)
        return f"{self.folder or '.'}: {gaps}{more}"


@record
class FolderHabit:
    """A rule that most of the `documents` of a folder break alike, and how many do. Small folders
    are taken together: `within` are all that it is the habit of."""

    folder: str
    documents: int
    rule: Rule
    number: int
    within: frozenset[str]

    @property
    def line(self) -> str:
        """The habit in one line for people."""
        what = f"{self.rule.code} {self.rule.name}"
        return f"{self.folder or '.'}: {self.number} of {self.documents} documents have {what}"


def folder_habits(results: Sequence[Result]) -> Iterator[FolderHabit]:
    """What is the habit of all documents, else that of each folder, in order of path and code."""
    rules = {code: rule for one in results for code, rule in _habitual(one).items()}
    found = (habit for rule in rules.values() for habit in _habits_of(rule, results))
    yield from sorted(found, key=lambda habit: (habit.folder, habit.rule.code))


def _habits_of(rule: Rule, results: Sequence[Result]) -> Iterator[FolderHabit]:
    telling = [result for result in results if _does(result, rule) is not None]
    whole = _shared_folder([dirname(result.source.path) for result in telling])
    everywhere = _is_habit(_count(telling, rule), len(telling))
    for folder, members in [(whole, telling)] if everywhere else _pooled(telling):
        number = _count(members, rule)
        if _is_habit(number, len(members)):
            within = frozenset(dirname(result.source.path) for result in members)
            yield FolderHabit(folder, len(members), rule, number, within)


def _count(results: Sequence[Result], rule: Rule) -> int:
    return sum(_does(result, rule) is True for result in results)


def _does(result: Result, rule: Rule) -> bool | None:
    """Whether a document is written as the rule says, None if it does not show how its team writes:
    of labelled lines any document does, of the other things postmortems only."""
    if rule.code == _JOINED:
        return result.joins_lines
    return None if result.skipped is not None or result.faults else rule.code in _habitual(result)


def _is_habit(number: int, documents: int) -> bool:
    """Whether so many documents break a rule alike that the team wants it so: most of some, all of
    a few."""
    least = _MOST * documents if documents >= _FEW else documents
    return documents >= _VERY_FEW and number >= least


def _pooled(results: Sequence[Result]) -> list[tuple[str, list[Result]]]:
    """The folders with their documents; those that hold too few are one, by what they share."""
    folders = _by_folder(results)
    small = [one for one in folders if len(one[1]) < _FEW]
    if len(small) < 2:
        return folders
    pooled = [result for _, members in small for result in members]
    pool = (_shared_folder([folder for folder, _ in small]), pooled)
    return sorted([*(one for one in folders if len(one[1]) >= _FEW), pool], key=lambda one: one[0])


def _shared_folder(folders: Sequence[str]) -> str:
    alike = len({isabs(one) for one in folders}) == 1 and all(folders)
    return commonpath(folders) if alike else ""


def with_habits(results: Sequence[Result]) -> tuple[Result, ...]:
    """The results, with no more than an info for what is a habit of the folder."""
    habits = {(each, one.rule.code) for one in folder_habits(results) for each in one.within}
    return tuple(_eased(result, habits) for result in results) if habits else tuple(results)


def _habitual(result: Result) -> dict[str, Rule]:
    """The rules by their codes; what is read from the cache has another record of the same rule."""
    findings = (one for one in result.diagnostics if one.suppressed is None)
    return {one.rule.code: one.rule for one in findings if one.rule.habit}


def _eased(result: Result, habits: set[tuple[str, str]]) -> Result:
    folder = dirname(result.source.path)
    eased = (
        replace(one, severity=Severity.INFO)
        # a severity that somebody has set stays
        if (folder, one.rule.code) in habits and one.severity is one.rule.severity
        else one
        for one in result.diagnostics
    )
    return replace(result, diagnostics=tuple(eased))


def _folders(results: Sequence[Result]) -> list[tuple[str, list[Result]]]:
    """The documents that were linted, by their folders, in order of path."""
    return _by_folder([one for one in results if one.skipped is None and not one.faults])


def _by_folder(results: Sequence[Result]) -> list[tuple[str, list[Result]]]:
    folders: dict[str, list[Result]] = defaultdict(list)
    for result in results:
        folders[dirname(result.source.path)].append(result)
    return sorted(folders.items())


def folder_gaps(results: Sequence[Result]) -> Iterator[FolderGap]:
    """The gaps of each folder with documents of which no template is known, in order of path."""
    for folder, members in _folders(results):
        lacked = Counter(part for result in members for part in result.lacks)
        most = _MOST * len(members)
        parts = [(part, number) for part, number in lacked.items() if number >= most]
        if len(members) >= _FEW and parts:
            ranked = sorted(parts, key=lambda one: (-one[1], one[0]))
            yield FolderGap(folder, len(members), tuple(ranked))


def without_gaps(results: Sequence[Result]) -> tuple[Result, ...]:
    """The results without the hints that name only what most documents of their folder lack."""
    common = {gap.folder: {part for part, _ in gap.parts} for gap in folder_gaps(results)}
    return tuple(
        _without_hint(result)
        if result.lacks and common.get(dirname(result.source.path), set()).issuperset(result.lacks)
        else result
        for result in results
    )


def _without_hint(result: Result) -> Result:
    found = result.diagnostics
    kept = (one for one in found if one.rule.code != _MISSING or one.severity > Severity.INFO)
    return replace(result, diagnostics=tuple(kept))
