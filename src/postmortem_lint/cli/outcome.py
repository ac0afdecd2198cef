"""What a run of `check` holds: the files it linted, and what fixing made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postmortem_lint.cli.files.inputs import Input
from postmortem_lint.config.discover import STDIN
from postmortem_lint.engine.result import Result
from postmortem_lint.records import record

if TYPE_CHECKING:
    from postmortem_lint.rewriting.fix import Mended


@record
class Checked:
    """A file that was linted: where it is, the bytes it had, and what was found in it."""

    input: Input
    data: bytes
    result: Result


@record
class Outcome:
    """What became of the files: what is left to report, and what was mended.

    `stale` counts the entries of the baseline whose findings are gone; `messages` are lines that
    say what was written for the adoption of the linter.
    """

    results: tuple[Result, ...]
    mended: tuple[Mended, ...] = ()
    stale: int = 0
    messages: tuple[str, ...] = ()

    @property
    def paths(self) -> tuple[str, ...]:
        """The documents; where there are none, what counts for the current folder does."""
        return tuple(each.source.path for each in self.results) or (STDIN,)

    @property
    def changed(self) -> bool:
        """Whether a text is another one now, or would be."""
        return any(each.changed for each in self.mended)
