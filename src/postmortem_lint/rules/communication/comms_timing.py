"""PM703: something was published before the incident, late, or less often than promised."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from postmortem_lint.analysis.incident.published_updates import cadence_of, clocks_of, since
from postmortem_lint.durations.writing import describe
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Fact, Postmortem, Window
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.times.units import HALF_DAY

_LATE = 1800
_SLACK = 1.2


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare the times of each stream with the start, and with its own cadence."""
    for key in KeyTrait.PUBLISHED.keys:
        for fact in postmortem.facts_of(key):
            if fact.readable:
                yield from _against_start(fact, postmortem.window)
                yield from _gaps(fact)


def _against_start(fact: Fact, window: Window | None) -> Iterator[Finding]:
    clock = next(clocks_of(fact), None)
    if clock is None or window is None or window.start is None or window.started is None:
        return
    if not window.exact or window.length is None or window.length > HALF_DAY:
        return
    after = since(window.start.lo, clock.lo)
    said = fact.text.plain[clock.start : clock.end]
    place = fact.text.locate(clock.start, clock.end)
    notes = (Note(window.started, "the start of the incident"),)
    if after < -60:
        hint = "correct the time, or the start of the incident"
        yield Finding(
            place, f"the update at '{said}' lies before the start of the incident", hint, notes
        )
    elif after > _LATE and fact.key is Key.STATUS_PAGE:
        message = f"the first update at '{said}' came {describe(after)} after the start"
        yield Finding(place, message, "say why it took so long, or add the update", notes)


def _gaps(fact: Fact) -> Iterator[Finding]:
    """Times further apart than the cadence that the same field states."""
    cadence = cadence_of(fact)
    for first, second in pairwise(clocks_of(fact)) if cadence else ():
        gap = since(first.lo, second.lo)
        if cadence and gap > cadence * _SLACK:
            before, said = (fact.text.plain[one.start : one.end] for one in (first, second))
            yield Finding(
                fact.text.locate(second.start, second.end),
                f"the update at '{said}' came {describe(gap)} after that at '{before}', but one"
                f" every {describe(cadence)} is stated",
                "correct the times or the cadence",
            )


RULE = Rule(
    "PM703",
    "comms-timing",
    "A publication came before the incident, late, or less often than stated.",
    Severity.INFO,
    check,
    preview=True,
)
