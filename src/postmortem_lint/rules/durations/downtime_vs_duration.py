"""PM407: the downtime is longer than the response."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.durations.duration import Fit
from postmortem_lint.durations.tolerance import agree
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles import Key
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare the downtime with a response duration; all else is PM403's."""
    down, response = postmortem.readable(Key.DOWNTIME), postmortem.readable(Key.RESPONSE_DURATION)
    if not (down and response and down.duration and response.duration):
        return
    long, short = down.duration.seconds, response.duration.seconds
    if long is None or short is None or long <= short:
        return
    if agree(down.duration, response.duration) is not Fit.HOLDS:
        yield Finding(
            down.text.span,
            f"the downtime of {quoted(down.text.plain)} is longer than the response of "
            f"{quoted(response.text.plain)}",
            "check both; the impact may have begun before the response",
            (Note(response.text.span, f"the response took {quoted(response.text.plain)}"),),
            cap=Severity.INFO,
        )


RULE = Rule(
    "PM407",
    "downtime-vs-duration",
    "The downtime is longer than the response.",
    Severity.WARNING,
    check,
)
