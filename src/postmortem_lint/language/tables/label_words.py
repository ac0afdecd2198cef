"""What a language has to say about labels: the words that names of dates and times are made of."""

from __future__ import annotations

from collections.abc import Mapping

from postmortem_lint.records import field, record
from postmortem_lint.roles import Key


@record
class LabelWords:
    """The words of labels before a date, a time or a length, in normal form (`headings.normal`),
    several in one string with blanks between.

    `incident` names what happened, `mending` what ended it, `review` the look back at it. `events`
    tell by themselves which time is meant ("Noticed on"); `bounds` do so only beside a word for
    the incident ("Outage from"). `finished` ends a mending ("Repair done"), `held` a review,
    `after` stands in the name of one ("Post-incident review").
    `first` before `faults` is the start ("First failed request"). `fillers` count for nothing, but
    a label of these alone means nothing.
    """

    incident: str = ""
    mending: str = ""
    review: str = ""
    events: Mapping[Key, str] = field(default_factory=dict)
    bounds: Mapping[Key, str] = field(default_factory=dict)
    finished: str = ""
    held: str = ""
    after: str = ""
    first: str = ""
    faults: str = ""
    fillers: str = ""
