"""PM212: the times of a timeline or of the header name no time zone."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.times.bare_times import asks_for_zone, is_bare, names_zone
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report once a document whose clock times name no zone anywhere; where the template asks for
    none either, that is an info."""
    if names_zone(postmortem):
        return
    cap = Severity.WARNING if asks_for_zone(postmortem.profile) else Severity.INFO
    hint = "name the zone once, as in a column 'Time (UTC)' or a line 'All times are UTC'"
    timeline = next((one for one in postmortem.timelines if is_bare(one)), None)
    if timeline:
        title = quoted(timeline.part.title.plain)
        yield Finding(timeline.span, f"the times in {title} name no time zone", hint, cap=cap)
        return
    for key in KeyTrait.BOUNDS.keys:
        fact = postmortem.readable(key)
        if fact and fact.moment and fact.moment.clock and fact.moment.zone is None:
            said = f"the time {quoted(fact.text.plain)} names no time zone"
            yield Finding(fact.span, said, hint, cap=cap)
            return


RULE = Rule(
    "PM212",
    "time-without-zone",
    "The times of a timeline or of the header name no time zone.",
    Severity.WARNING,
    check,
)
