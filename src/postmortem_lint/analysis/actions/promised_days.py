"""Days until which running text in the place of action items promises something."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.sentences.clauses import sentence_at
from postmortem_lint.language import lookup
from postmortem_lint.language.matching import says
from postmortem_lint.postmortem.model import Passage, Place, Postmortem
from postmortem_lint.records import record
from postmortem_lint.roles import Role
from postmortem_lint.text import Span
from postmortem_lint.times.dates.date import DateText
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.values.commitments import is_due


@record
class PromisedDay:
    """A last day, and where it stands."""

    date: DateText
    span: Span


def promised_days(postmortem: Postmortem) -> Iterator[PromisedDay]:
    """The last days of plans in sentences: "Rosa will add a limit by 25 October 2024"."""
    if any(listed.actions for listed in postmortem.actions):
        return  # what stands beside a list may be told of anything
    for passage in postmortem.passages:
        if Role.ACTIONS in passage.roles and passage.place is Place.PARAGRAPH:
            yield from _promised(passage)


def _promised(passage: Passage) -> Iterator[PromisedDay]:
    plain = passage.text.prose
    for date in find_dates(plain):
        around = sentence_at(plain, date.start)
        spoken = " ".join(around[0].spoken) if around else ""
        if is_due(plain, date.start, date.end) and says(spoken, lookup.actions.future):
            yield PromisedDay(date, passage.text.locate(date.start, date.end))
