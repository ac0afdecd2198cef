"""Published updates as status pages show them: `[14:05] Investigating: we are looking into it`."""

from __future__ import annotations

import re

from postmortem_lint.language import lookup
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.times.clocks.clock import Clock, read_clock
from postmortem_lint.values.levels.incident_states import IncidentState, is_state


@record
class UpdateText:
    """One update: where its time and its state stand, its text, and whether it tells of a return.

    `stage` is None for a state that says nothing about the progress ("Update", "Ongoing").
    """

    start: int
    end: int
    clock: Clock
    state: tuple[int, int]
    stage: IncidentState | None
    again: bool


_LINE = regex(
    r"^[ \t>*-]{0,8}\[(?P<time>[^\]\n]{3,24})\][ \t]*"
    r"(?P<state>[^\W\d_][^:\n\[\]]{2,30}?)[ \t]*:(?=\s)"
    r"(?P<text>[^\n]*(?:\n(?![ \t>*-]{0,8}\[)[^\n]+)*)",
    re.MULTILINE,
)
_AGAIN = regex(rf"\b(?:{lookup.states.again})")


def find_updates(text: str) -> tuple[UpdateText, ...]:
    """The labelled updates of a text, in order; other lines are passed over."""
    found: list[UpdateText] = []
    for line in _LINE.finditer(text):
        clock = read_clock(line["time"])
        if clock is None or clock.problem or line["time"][: clock.start].strip():
            continue
        start = line.start("time")
        state = line["state"].strip().lower()
        stage = is_state(state)
        found.append(
            UpdateText(
                start + clock.start,
                start + clock.end,
                clock,
                line.span("state"),
                None if stage is IncidentState.UNDER_WAY else stage,
                _AGAIN.search(f"{state} {line['text'].lower()}") is not None,
            )
        )
    return tuple(found)
