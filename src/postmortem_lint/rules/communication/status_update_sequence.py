"""PM702: the states of the published updates cannot follow each other so."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from postmortem_lint.analysis.incident.published_updates import Update, in_order, published, since
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles import Key
from postmortem_lint.values.levels.incident_states import IncidentState


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare each state with the one before, and the last one with the incident's."""
    updates = tuple(one for one in in_order(published(postmortem)) if one.stage)
    for before, after in pairwise(updates):
        if after.stage is None or before.stage is None:
            continue
        # "Works again" at the end says nothing of a second time.
        repeated = before.stage is after.stage is IncidentState.OVER
        if repeated or (after.stage < before.stage and not after.again):
            above = f"'{before.state}' at '{before.written}'"
            yield Finding(
                after.span,
                f"'{after.state}' at '{after.written}' follows {above}",
                "say that it came back, or correct the state",
                (Note(before.span, f"'{before.state}' was published here"),),
                cap=Severity.ERROR if before.stage > IncidentState.IDENTIFIED else Severity.INFO,
            )
    if updates:
        yield from _last(postmortem, updates[-1])


def _last(postmortem: Postmortem, last: Update) -> Iterator[Finding]:
    """The end of a resolved incident is published, and not before it."""
    status, window = postmortem.readable(Key.STATUS), postmortem.window
    over = status and status.choice and status.choice.value in postmortem.profile.final
    ended = window.end if window and window.exact else None
    if last.stage is not IncidentState.OVER and status and over:
        # Those of an earlier time may be a part of all that were published.
        at_end = ended is not None and since(ended.lo, last.clock.lo) >= 0
        yield Finding(
            last.span,
            f"the last update says '{last.state}', but the status is '{status.text.plain}'",
            "add the update that announced the end",
            (Note(status.span, "the status"),),
            cap=Severity.WARNING if at_end else Severity.INFO,
        )
    elif last.stage is IncidentState.OVER and ended and since(last.clock.lo, ended.lo) >= 120:
        yield Finding(
            last.span,
            f"'{last.state}' was published at '{last.written}', before the incident was over",
            "correct the time of the update or that of the end",
            (Note(window.ended, "the end of the incident"),) if window and window.ended else (),
        )


RULE = Rule(
    "PM702",
    "status-update-sequence",
    "The states of the published updates contradict each other or the incident.",
    Severity.WARNING,
    check,
)
