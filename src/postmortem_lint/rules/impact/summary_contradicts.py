"""PM511: a time in the text contradicts the fields or the timeline."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.times.distinct_times import distinct
from postmortem_lint.analysis.times.sentences.contradicted_times import (
    Contradiction,
    contradictions,
)
from postmortem_lint.analysis.times.sentences.retold_events import RetoldEvent, retold_events
from postmortem_lint.certainty import Certainty
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles import Key
from postmortem_lint.rules.shared import quoted

_WORDS: dict[Key | None, str] = {
    Key.STARTED: "the start",
    Key.DETECTED: "the detection",
    Key.ACKNOWLEDGED: "the acknowledgement",
    Key.DECLARED: "the declaration",
    Key.MITIGATED: "the mitigation",
    Key.RESOLVED: "the end",
}


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare each time with what the text says happened then."""
    for one in contradictions(postmortem):
        yield _finding(one)
    told = {one.citation for one in contradictions(postmortem)}
    yield from (_retold(one) for one in retold_events(postmortem) if one.citation not in told)


def _finding(one: Contradiction) -> Finding:
    what = _WORDS.get(one.citation.key, "the finding of the cause")
    said, known = one.citation, one.reference
    here, there = distinct(quoted(said.written), said.instant, quoted(known.written), known.instant)
    return Finding(
        one.citation.span,
        f"{here} is given for {what}, which is {there}",
        "correct one of the two times",
        (Note(known.span, f"{what} is {quoted(known.written)} here"),),
        cap=Severity.INFO if one.certainty is Certainty.GUESSED else one.reference.cap,
        rests_on=one.certainty,
    )


def _retold(one: RetoldEvent) -> Finding:
    """What the document has elsewhere at another time or on another day."""
    there = str(one.day) if one.day else quoted(one.written)
    known = f"the document dates {one.day}" if one.day else f"the timeline has at {there}"
    what = f"{quoted(one.event)}, which {known}" if one.event else f"what {known}"
    return Finding(
        one.citation.span,
        f"{quoted(one.citation.written)} is given for {what}",
        "correct one of the two times",
        (Note(one.span, f"the same is stated for {there} here"),),
        rests_on=Certainty.CONVENTION,
    )


RULE = Rule(
    "PM511",
    "summary-contradicts",
    "A time in the text contradicts the fields or the timeline.",
    Severity.ERROR,
    check,
)
