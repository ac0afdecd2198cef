"""What a rule may see: a postmortem with its parts, facts, timelines, actions and metrics.

Every part holds the value read and the place it was read from. What could not be read keeps its
text; what is a placeholder is known as one, and a rule that would read it stays silent.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from enum import Enum

from postmortem_lint.certainty import Certainty
from postmortem_lint.durations.duration import Duration
from postmortem_lint.markdown.model import (
    Block,
    Box,
    Cell,
    Document,
    Paragraph,
    Row,
    Section,
    Table,
)
from postmortem_lint.postmortem.phase import Phase
from postmortem_lint.profile.model import Need, Profile
from postmortem_lint.records import field, record
from postmortem_lint.roles import Column, Key, Role
from postmortem_lint.roles.key_traits import KEYS, Reading
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Link, Span, Text
from postmortem_lint.times.dates.date import DateText
from postmortem_lint.times.intervals import Instant
from postmortem_lint.times.moments.moment import Moment
from postmortem_lint.times.zones.zone import Zone
from postmortem_lint.values.budgets import Target
from postmortem_lint.values.levels.choices import Choice
from postmortem_lint.values.numbers.amounts import Amount
from postmortem_lint.values.people.person import Person


@record
class Part:
    """A section, or a bold label that serves as one, bound to a role.

    `span` is its heading or label, where findings about the part stand. `blocks` are its own
    blocks, `inner` all of them, those of its sub-sections included. `value` is what follows a
    label on its line. `why` tells how the role was found, for people ("title of the profile").
    `empty`: nothing but headings, rules and comments stands in it. `by_content`: what it holds
    tells the role, and not its title.
    """

    role: Role
    span: Span
    title: Text
    level: int
    blocks: tuple[Block, ...]
    inner: tuple[Block, ...]
    parents: tuple[Role, ...]
    section: Section | None
    value: Text | None = None
    why: str = ""
    empty: bool = False
    by_content: bool = False

    @property
    def points_elsewhere(self) -> bool:
        """Whether a text of the part links what is kept elsewhere, or names its address."""
        texts = [block.text for block in self.inner if isinstance(block, Paragraph)]
        texts += [self.value] if self.value else []
        return any(text.links or "http" in text.plain for text in texts)


class Form(Enum):
    """How a fact is written."""

    FRONT_MATTER = "front matter"
    LABEL = "label"
    ITEM = "list item"
    TABLE = "table"
    HEADING = "heading"


@record
class Fact:
    """A labelled value. `span` is the value, or the label where there is no value.

    `role` is the part it stands in, None for the head and foot of the document. At most one of the
    readings is set, by `reading`; none if the value could not be read. `placeholder` is set
    for left-over tokens and unchosen option lists. `blocks` is what stands below a label without
    a value on its line; `lengths` are those of time inside a value that is no length as a whole.
    `profiled` tells that the profile names the label, not only the language; `type` is its, for a
    field that only the profile knows.
    """

    key: Key
    label: Text
    text: Text
    form: Form
    role: Role | None
    why: str = ""
    placeholder: bool = False
    profiled: bool = False
    blocks: tuple[Block, ...] = ()
    date: DateText | None = None
    moment: Moment | None = None
    instant: Instant | None = None
    duration: Duration | None = None
    choice: Choice | None = None
    amount: Amount | None = None
    target: Target | None = None
    people: tuple[Person, ...] = ()
    lengths: tuple[Duration, ...] = ()
    type: Reading = Reading.TEXT

    @property
    def reading(self) -> Reading:
        """How its value is read: by its key, or as the template says of one that only it has."""
        return self.type if self.key is Key.OTHER else KEYS[self.key].reading

    @property
    def span(self) -> Span:
        """The value's place, the label's if there is none."""
        return self.text.span if self.text else self.label.span

    @property
    def blank(self) -> bool:
        """No value on the line and nothing below."""
        return not self.text and not self.blocks

    @property
    def readable(self) -> bool:
        """There is a value, and it is none left over from the template."""
        return bool(self.text) and not self.placeholder

    @property
    def full_date(self) -> DateText | None:
        """The date of the value if it is a certain day: with a year, and not 10/11/2025."""
        date = self.date or (self.moment.date if self.moment else None)
        return date if date and date.day and date.year and date.other is None else None


class DateSource(Enum):
    """Where the day of an entry comes from, the surest first (semantics 2)."""

    ENTRY = "the entry"
    COLUMN = "a date column"
    DAY_LINE = "a day heading"
    INHERITED = "the entry above"
    DOCUMENT = "the document's date"
    NONE = "nowhere"

    @property
    def own(self) -> bool:
        """Whether the day is written with the entry itself."""
        return self in (DateSource.ENTRY, DateSource.COLUMN)

    @property
    def written(self) -> bool:
        """Whether the day is written in the timeline: with the entry, or in a line above it."""
        return self.own or self is DateSource.DAY_LINE


@record
class Entry:
    """One entry of a timeline. `span` is the row, item, line or heading; `time` its time as
    written, `event` what happened. `instant` is its place on the day axis, None if it has none
    (unknown, relative, placeholder). `columns` are the cells of a row by column; `milestones`
    those that its words tell, `announced` those it announces in so many words. `run` counts the
    titles without a heading's mark above it: what stands below another may have gone on beside it.
    """

    span: Span
    time: Text
    moment: Moment
    event: Text
    instant: Instant | None
    day: datetime.date | None
    day_from: DateSource
    zone: Zone | None
    columns: tuple[tuple[Column, Cell], ...] = ()
    milestones: tuple[Key, ...] = ()
    announced: tuple[Key, ...] = ()
    run: int = 0

    def cell(self, column: Column) -> Cell | None:
        """The cell of a column, None if the entry has none."""
        return next((cell for name, cell in self.columns if name is column), None)


class Order(Enum):
    """What is wrong with the order of a timeline at one entry (semantics 3)."""

    CERTAIN = "certain"  # out of order
    LIKELY = "likely"  # out of order, or a date is missing
    AMBIGUOUS = "ambiguous"  # cannot be decided
    REVERSED = "reversed"  # the whole timeline is newest first
    MISPLACED = "misplaced"  # out of order in a timeline that is newest first
    TYPO = "typo"  # one edit puts it right


@record
class Disorder:
    """An entry out of order. `entry` and `against` are indexes into the entries of the timeline;
    `against` is the other side of the contradiction. `correction` is the text that would put a TYPO
    right, replacing the characters of `wrong`. `why` says what cannot be decided, or what was
    changed. `certainty` is that of the readings it rests on."""

    order: Order
    entry: int
    against: int
    why: str = ""
    wrong: Span | None = None
    correction: str = ""
    certainty: Certainty = Certainty.STATED


@record
class Timeline:
    """The entries of one timeline in document order; `tracks` counts sub-headings that start anew.

    `span` is its heading, `tables` are those that hold entries. `zone` is that of its entries, if
    a zone is named for it anywhere.
    """

    part: Part
    entries: tuple[Entry, ...]
    tracks: tuple[int, ...]
    tables: tuple[Table, ...]
    disorders: tuple[Disorder, ...] = ()
    zone: Zone | None = None

    @property
    def span(self) -> Span:
        """Where a finding about the whole timeline stands."""
        return self.part.span


@record
class Field:
    """A value that an action item has, or has a place for. `text` is empty if it is not filled in;
    `span` then is the empty place. A guessed one may be any other word in its place."""

    text: Text
    span: Span
    placeholder: bool = False
    certainty: Certainty = Certainty.STATED


@record
class ItemColumn:
    """Which column of action items a field is of; one of a table with its title, by which alone
    one that is `other` is known."""

    column: Column
    title: str = ""


@record
class Action:
    """An action item. A field is None if the item has no place for it (no such column). `places`
    are all that it has, also of columns that are no field here.

    `detailed` tells that a list below it says more of it, `assigned` that its words may say who is
    to do it where it has no owner. `refers` is the number of another item that it names ("(#4)");
    `referenced` tells that a ticket, a change or a link is named for it, or that none applies.
    """

    span: Span
    text: Text
    number: int | None = None
    box: Box | None = None
    owner: Field | None = None
    people: tuple[Person, ...] = ()
    priority: Field | None = None
    due: Field | None = None
    due_date: DateText | None = None
    status: Field | None = None
    kind: Field | None = None
    tracking: Field | None = None
    done: bool = False
    detailed: bool = False
    assigned: bool = False
    refers: int | None = None
    referenced: bool = False
    places: tuple[tuple[ItemColumn, Field], ...] = ()

    def field(self, column: Column) -> Field | None:
        """The field of a column, None if the item has no place for it."""
        fields = {
            Column.OWNER: self.owner,
            Column.PRIORITY: self.priority,
            Column.DUE: self.due,
            Column.STATUS: self.status,
            Column.TYPE: self.kind,
            Column.TRACKING: self.tracking,
        }
        if column in fields:
            return fields[column]
        return next((field for of, field in self.places if of.column is column), None)


@record
class ActionList:
    """Action items of one table or list. `columns` are those of a table, none for a list."""

    part: Part
    actions: tuple[Action, ...]
    columns: tuple[Column, ...] = ()
    header: Row | None = None
    linked: bool = False


@record
class Metric:
    """A stated length of time and what it claims to measure. `span` is the length as written;
    `fact` is None for a claim in prose, whose words are `text`; `certainty` tells how surely that
    is about the incident."""

    key: Key
    duration: Duration
    span: Span
    text: Text
    role: Role | None
    fact: Fact | None = None
    certainty: Certainty = Certainty.STATED

    @property
    def written(self) -> str:
        """The length as written, without what stands around it in a field."""
        plain = self.text.plain
        part = plain[self.duration.start : self.duration.end] if self.fact else plain
        return part.strip() or plain.strip()


class WindowSource(Enum):
    """What declares how long an incident lasted, the surest first; the value is for people."""

    FIELDS = "start and end fields"
    DURATION_RANGE = "the duration field"
    DATE_RANGE = "the date field"
    MARKERS = "its markers"
    SUMMARY = "the summary"
    DURATION = "the duration"


@record
class Window:
    """The time an incident lasted, as declared. `started` and `ended` are the places it was read
    from; `length` is in seconds, also known where only a duration is stated. `change` are the
    seconds by which local clocks may have moved on between them."""

    start: Instant | None
    end: Instant | None
    started: Span | None
    ended: Span | None
    length: float | None
    source: WindowSource
    exact: bool
    change: int = 0

    @property
    def certainty(self) -> Certainty:
        """How sure the readings of start and end are."""
        ends = (one.certainty for one in (self.start, self.end) if one)
        return min(ends, default=Certainty.STATED)


class Place(Enum):
    """Where a passage stands in the Markdown."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CELL = "cell"


@record
class Passage:
    """A text with the roles of the parts around it, outermost first; `quoted` in a block quote."""

    text: Text
    roles: tuple[Role, ...]
    place: Place
    quoted: bool = False


class Where(Enum):
    """In what sort of text a date is mentioned."""

    FILE_NAME = "file name"
    POST_NAME = "name of a post"  # of a blog, which is called after the day on which it appears
    TITLE = "title"
    CHANNEL = "incident channel"
    INCIDENT_ID = "incident id"
    FIELD = "field"
    TEXT = "text"


@record
class Mention:
    """A date and the text it stands in. The text of a date in the file name is the document's title
    (or first line), as the name itself has no place in the document."""

    date: DateText
    text: Text
    where: Where
    roles: tuple[Role, ...] = ()
    quoted: bool = False

    @property
    def span(self) -> Span:
        """The place of the date; of the title for a date in the file name."""
        if self.where in (Where.FILE_NAME, Where.POST_NAME):
            return self.text.span
        return self.text.locate(self.date.start, self.date.end)

    @property
    def day(self) -> datetime.date | None:
        """The day, if it is certain: with a year, and not 10/11/2025."""
        return self.date.day if self.date.year and self.date.other is None else None


@record
class Postmortem:
    """Everything that a rule may see.

    `day` is the date of the incident, `zone` the zone of times that name none. `anchor` is where
    findings about what is missing stand: the title, else the first line. `absent` are links to
    files that are not there, so far as the document is `on_disk`. `mentions` are all dates written
    anywhere. `incidents` are the places of the sections that tell an incident each, where there are
    several. `follows` tells how sure it is that the document was written by its profile. `answers`
    are those of `once`.
    """

    document: Document
    profile: Profile
    phase: Phase
    title: Text | None
    parts: tuple[Part, ...]
    facts: tuple[Fact, ...]
    timelines: tuple[Timeline, ...]
    actions: tuple[ActionList, ...]
    metrics: tuple[Metric, ...]
    window: Window | None
    passages: tuple[Passage, ...]
    day: datetime.date | None = None
    zone: Zone | None = None
    anchor: Span = field(default_factory=lambda: Span(0, 0))
    today: datetime.date | None = None
    absent: tuple[Link, ...] = ()
    on_disk: bool = False
    mentions: tuple[Mention, ...] = ()
    incidents: tuple[Span, ...] = ()
    follows: Certainty = Certainty.STATED
    answers: dict[object, object] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @property
    def needs(self) -> tuple[Need, ...]:
        """The needs of the profile that count in the phase of the document."""
        final = self.phase is Phase.FINAL
        return (Need.ALWAYS, Need.FINAL) if final else (Need.ALWAYS,)

    def part(self, role: Role) -> Part | None:
        """The first part of that role."""
        return next((part for part in self.parts if part.role is role), None)

    def parts_of(self, role: Role) -> Iterator[Part]:
        """All parts of that role."""
        return (part for part in self.parts if part.role is role)

    def parts_with(self, trait: RoleTrait) -> Iterator[Part]:
        """All parts of whose roles that is true."""
        return (part for part in self.parts if part.role in trait.roles)

    def incident_at(self, place: int) -> Span | None:
        """The section of the incident that is told at that place; None where there is only one, and
        in what is said of all."""
        return next((one for one in self.incidents if one.start <= place < one.end), None)

    def facts_of(self, key: Key) -> tuple[Fact, ...]:
        """All facts of that key, in document order."""
        return tuple(fact for fact in self.facts if fact.key is key)

    def fact(self, key: Key) -> Fact | None:
        """The first fact of that key that has a real value, else the first one."""
        facts = self.facts_of(key)
        return next((fact for fact in facts if fact.readable), facts[0] if facts else None)

    def readable(self, key: Key) -> Fact | None:
        """The first fact of that key with a real value, None if all are blank or placeholders."""
        return next((fact for fact in self.facts_of(key) if fact.readable), None)
