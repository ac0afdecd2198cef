"""PM901: labelled lines run together when they are shown."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Edit, Finding, Fix, Rule, Safety, Severity
from postmortem_lint.markdown.slips.typing_slips import RunOn, run_ons
from postmortem_lint.postmortem.model import Postmortem

_MANY = 4  # blocks with the same first labels: entries of a log, which are written all alike


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Name each block of labelled lines once, however many of its lines lack a break; the blocks of
    a log, whose labels are the same, are told at the first."""
    alike: dict[tuple[str, str], list[RunOn]] = {}
    for found in run_ons(postmortem.document):
        alike.setdefault(_first_labels(found), []).append(found)
    for blocks in alike.values():
        if len(blocks) < _MANY:
            yield from (_finding((one,)) for one in blocks)
        else:
            yield _finding(tuple(blocks))


def _first_labels(found: RunOn) -> tuple[str, str]:
    first, second = (found.labels[place].key.plain.strip() for place in (0, 1))
    return first, second


def _finding(blocks: tuple[RunOn, ...]) -> Finding:
    first, second = _first_labels(blocks[0])
    lines, more = len(blocks[0].ends) + 1, len(blocks) - 1
    others = f", nor in {more} more blocks" if more else ""
    return Finding(
        blocks[0].span,
        f"{lines} fields are shown on one line: nothing breaks it between '{first}' and '{second}'"
        + others,
        "end each line but the last with two spaces, or make a list of them",
        fix=Fix(
            "add hard line breaks",
            Safety.SAFE,
            # Not every renderer breaks a line at a backslash, and a bare link would swallow it.
            tuple(Edit(end, "  ") for one in blocks for end in one.ends),
        ),
    )


RULE = Rule(
    "PM901",
    "metadata-run-on",
    "Labelled lines without hard breaks are shown as one paragraph.",
    Severity.WARNING,
    check,
    habit=True,
)
