"""What a language has to say about labels: the words that names of dates and times are made of."""

from __future__ import annotations

from collections.abc import Mapping

from postmortem_lint.records import field, record
from postmortem_lint.roles import Key


@record
class LabelWords:
    """The words of labels before a date, a time, a length, a level or a state, in normal form
    (`headings.normal`), several in one string with blanks between; two words that belong together
    are joined by a line ("look_back").

    `incident` names what happened, `mending` what ended it, `review` the look back at it. `events`
    tell by themselves which time is meant ("Noticed on"); `bounds` do so only beside a word for
    the incident ("Outage from"). `finished` ends a mending ("Repair done"), `held` a review,
    `after` stands in the name of one ("Post-incident review").
    `first` before `faults` is the start ("First failed request"). `fillers` count for nothing, but
    a label of these alone means nothing.

    `report` names the document, `itself` are other words by which one speaks of itself, and
    `editions` those for one of its versions; `written` tells that somebody made it and `checked`
    that somebody else agreed; `signing` stands before their names, `askers` ask for them. `levels`
    ask how bad it was, `states` how far it has come, of which `now` may tell the time. `spans` name
    a stretch of time. `published` is what comes after all that; `effects` are words for the
    incident that ask for more than how long it was.
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
    report: str = ""
    itself: str = ""
    editions: str = ""
    written: str = ""
    signing: str = ""
    askers: str = ""
    checked: str = ""
    levels: str = ""
    states: str = ""
    now: str = ""
    spans: str = ""
    published: str = ""
    effects: str = ""
