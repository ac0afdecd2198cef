"""Events that the text and the timeline name by the same token, such as a commit, at two times."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.similarity import words_of
from postmortem_lint.analysis.times.in_timeline import TOLERANCE, timed_entries
from postmortem_lint.language import lookup
from postmortem_lint.language.matching import says
from postmortem_lint.postmortem.model import Entry, Place, Postmortem
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.roles import Role
from postmortem_lint.text import Span, Text
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.times.intervals import Instant, distance, place_on_axis
from postmortem_lint.times.moments.moment import Moment
from postmortem_lint.times.ranges.in_text import moment_of

# A commit, a version, the number of a ticket, a host: what hardly any two events share.
_TICKETS = lookup.any_of(lookup.actions.tickets)
_TOKEN = regex(
    rf"(?<![\w./-])(?:(?:{_TICKETS}) ?#?[0-9]{{2,6}}|#[0-9]{{2,6}}|"
    r"(?=[0-9a-f]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,40}|[0-9]{6,20}"
    r"|v[0-9]+(?:\.[0-9]+){1,3}|[a-z]{2,10}-[0-9]{2,8})(?![\w/-]|\.[0-9])"
)
_AND = lookup.any_of((*lookup.grammar.and_words, *lookup.grammar.or_words))
_BREAK = regex(rf"\n|[.;:!?](?:\s|$)|, | [-–—] | (?:{_AND}) ")
_IN_BRACKETS = regex(r" ?[(（]([^()（）]{3,80})[)）]")
_FEW = 2  # entries
_MOST = 3  # entries that name one token: a change that is merged, released and reverted
_SMALL = frozenset((*lookup.grammar.small, *lookup.grammar.pointing, *lookup.grammar.helping))


@record
class SameEvent:
    """A time in the text and the entry that tells the same event at another one; `rough` if the
    text speaks of about that time."""

    span: Span
    written: str
    token: str
    entry: Entry
    rough: bool
    where = "in the timeline"

    @property
    def named(self) -> str:
        """What is told twice, as it is written."""
        return f"'{self.token}'"

    @property
    def there(self) -> str:
        """The time of the entry."""
        return self.entry.time.plain

    @property
    def place(self) -> Span:
        """Where that stands."""
        return self.entry.time.span


@once
def same_events(postmortem: Postmortem) -> tuple[SameEvent, ...]:
    """The events that text and timeline tell at two times, known by a token that both name and by
    words of the text that all stand in the entry."""
    entries = timed_entries(postmortem)
    named = _entries_by_token(entries)
    if len(entries) < _FEW or not named:
        return ()
    return tuple(
        found
        for passage in postmortem.passages
        if not passage.quoted and passage.place in (Place.PARAGRAPH, Place.ITEM, Place.CELL)
        if Role.TIMELINE not in passage.roles and Role.ACTIONS not in passage.roles
        if any(token in passage.text.plain.lower() for token in named)
        for found in _in_passage(passage.text, named, postmortem)
    )


def _entries_by_token(entries: tuple[Entry, ...]) -> dict[str, list[Entry]]:
    """The tokens that just a few entries name."""
    named: dict[str, list[Entry]] = {}
    for entry in entries:
        for token in {found[0] for found in _TOKEN.finditer(entry.event.plain.lower())}:
            named.setdefault(token, []).append(entry)
    return {token: told for token, told in named.items() if len(told) <= _MOST}


def _in_passage(
    text: Text, named: dict[str, list[Entry]], postmortem: Postmortem
) -> Iterator[SameEvent]:
    plain = text.plain
    dates, clocks = find_dates(plain), find_clocks(plain)
    for number, clock in enumerate(clocks, 1):
        moment = moment_of(plain, clock, dates)
        instant = _instant(moment, postmortem) if moment else None
        end = clocks[number].start if number < len(clocks) else len(plain)
        said = _said(plain, clock, moment, end) if moment else ""
        token = next((one[0] for one in _TOKEN.finditer(said) if one[0] in named), None)
        telling = [one for one in named.get(token or "", ()) if _tells(said, one)]
        if instant is None or token is None or len(telling) != 1:
            continue
        entry = telling[0]
        assert entry.instant is not None
        missed = distance(instant, entry.instant)
        if missed is not None and missed > TOLERANCE:
            span = text.locate(clock.start, clock.end)
            written = plain[clock.start : clock.end]
            at = plain.lower().find(token)
            said = plain[at : at + len(token)]
            yield SameEvent(span, written, said, entry, _rough(plain, clock))


def _instant(moment: Moment, postmortem: Postmortem) -> Instant | None:
    """Where a time of the text stands; undated if no date is written beside it."""
    date = moment.date
    day = date.day if date and date.year and date.other is None else None
    alone = replace(moment, approximate=False)
    return place_on_axis(alone, day, moment.zone or postmortem.zone)


def _said(plain: str, clock: Clock, moment: Moment, end: int) -> str:
    """The words that say what happened at a time: in brackets right behind it, else those of its
    clause, up to the `end` where another time stands."""
    low = plain.lower()
    behind = low[clock.end :] if moment.until else low[moment.end :]
    aside = _IN_BRACKETS.match(behind)
    if aside is not None:
        return aside[1]
    before = _BREAK.split(low[: moment.start].rstrip(" ,"))[-1]
    if _TOKEN.search(before):
        return before
    until = end - (len(low) - len(behind))
    return _BREAK.split(behind[: max(0, until)].lstrip(" ,"))[0]


def _tells(said: str, entry: Entry) -> bool:
    """Whether the entry has all the words of a text, and there are some."""
    content = words_of(_TOKEN.sub(" ", said)) - _SMALL
    return bool(content) and content <= words_of(entry.event.plain)


def _rough(plain: str, clock: Clock) -> bool:
    before = plain[max(0, clock.start - 120) : clock.start].lower()
    return "~" in before or says(before, lookup.lengths.approximate)
