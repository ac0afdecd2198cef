"""A document as a run hands it on to be linted."""

from __future__ import annotations

from postmortem_lint.records import record


@record
class ReadFile:
    """Its path in reports, its file (None for standard input), whether it was named itself, and
    its bytes."""

    path: str
    file: str | None
    named: bool
    data: bytes
