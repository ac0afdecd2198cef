"""What a postmortem says, as data: the same for Python, JSON and CSV.

`schemas/postmortem.schema.json` describes these records as JSON. A field with a default is left out
there while it has that; any other that is not known is null.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time

from postmortem_lint.records import field, record
from postmortem_lint.text import Position

PlainValue = str | float | tuple[str, ...] | Mapping[str, "PlainValue"]


@record
class Instant:
    """A point in time, so far as the document tells it.

    `at` is its day and clock together, aware where the offset from UTC is settled; None if one of
    the two is not known. `zone` is the zone as written. `precision` are the seconds that it leaves
    open: 60 for `14:05`, 3600 for `14:??`, 1260 for `about 14:05`. `certainty` is `stated`,
    `convention` (another reading is possible, but unusual) or `guessed`.
    """

    at: datetime | None
    day: date | None
    clock: time | None
    zone: str | None
    approximate: bool
    precision: int
    certainty: str


@record
class Duration:
    """A stated length of time.

    `seconds` is None where the text gives no number ("ongoing"); `special` then says why. `bound`
    is `exact`, `under`, `over`, `up to` or `spread`; of a spread `upper` are the seconds of its
    upper end.
    """

    seconds: float | None
    upper: float | None
    bound: str
    approximate: bool
    special: str | None


@record
class Amount:
    """A number: `unit` is `percent`, `money` (in `currency`, where that is known) or `plain`,
    `noun` what it counts, `upper` the other end of a range."""

    number: float
    upper: float | None
    unit: str
    currency: str | None
    noun: str | None


@record
class Section:
    """A section with what it is for; `parents` are the roles of those around it."""

    role: str
    title: str
    parents: tuple[str, ...]
    start: Position
    end: Position


@record
class Fact:
    """A labelled value: `text` as it stands there, and what it was read as by its `type`.

    `key` is what it states, `other` for a field that only one team's template has. `section` is the
    role of the section it stands in, None for the head of the document.
    """

    key: str
    label: str
    text: str
    type: str
    section: str | None
    placeholder: bool
    start: Position
    end: Position
    instant: Instant | None = None
    date: date | None = None
    duration: Duration | None = None
    choice: str | None = None
    amount: Amount | None = None
    people: tuple[str, ...] = ()


@record
class Entry:
    """An entry of a timeline: `time` as written, `kind` of time (`instant`, `range`, …) and where
    its day is from. `milestones` are the keys of those that its words tell."""

    time: str
    kind: str
    instant: Instant | None
    day_from: str
    event: str
    milestones: tuple[str, ...]
    start: Position
    end: Position


@record
class Timeline:
    """The entries of one timeline, in the order of the document."""

    title: str
    entries: tuple[Entry, ...]
    start: Position
    end: Position


@record
class Action:
    """An action item. A field is None where the item has no place for it, and "" where that place
    is empty; `due_day` is the date that `due` was read as, `people` who `owner` names."""

    text: str
    done: bool
    owner: str | None
    priority: str | None
    due: str | None
    due_day: date | None
    status: str | None
    type: str | None
    tracking: str | None
    people: tuple[str, ...]
    start: Position
    end: Position


@record
class ActionList:
    """The action items of one table or list; a list has no `columns`."""

    title: str
    columns: tuple[str, ...]
    items: tuple[Action, ...]
    start: Position
    end: Position


@record
class Metric:
    """A stated length of time, and by its `key` what it measures."""

    key: str
    text: str
    duration: Duration
    section: str | None
    start: Position
    end: Position


@record
class Window:
    """How long the incident lasted; `seconds` are also known where only a length is stated.
    `source` says what declares it."""

    started: Instant | None
    ended: Instant | None
    seconds: float | None
    source: str
    start: Position
    end: Position


@record
class Postmortem:
    """What a postmortem says.

    `values` has one plain value for each key that a field states: text, a number (seconds for a
    length), a day or an instant of ISO 8601, or the names of people. `day` is that of the incident,
    `zone` that of times which name none. `start` and `end` are the place of the title.
    """

    path: str
    profile: str
    phase: str
    title: str | None
    day: date | None
    zone: str | None
    window: Window | None
    values: Mapping[str, PlainValue] = field(hash=False)
    sections: tuple[Section, ...]
    facts: tuple[Fact, ...]
    timelines: tuple[Timeline, ...]
    actions: tuple[ActionList, ...]
    metrics: tuple[Metric, ...]
    start: Position
    end: Position
