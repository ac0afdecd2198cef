"""What most documents of a folder lack: their template has no such part, and one line says so."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from posixpath import dirname

from postmortem_lint.engine.result import Result
from postmortem_lint.finding import Severity
from postmortem_lint.records import record

_FEW = 5  # documents; fewer do not show what their template is
_MOST = 0.6
_MISSING = "PM101"


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


def folder_gaps(results: Sequence[Result]) -> Iterator[FolderGap]:
    """The gaps of each folder with documents of which no template is known, in order of path."""
    folders: dict[str, list[Result]] = defaultdict(list)
    for result in results:
        if result.skipped is None and not result.faults:
            folders[dirname(result.source.path)].append(result)
    for folder, members in sorted(folders.items()):
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
