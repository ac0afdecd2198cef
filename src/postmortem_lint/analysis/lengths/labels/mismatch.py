"""Lengths that labels name by their ends, and that lie between no such events (PM404)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from postmortem_lint.analysis.lengths.between_times import lies_between_no_times
from postmortem_lint.analysis.lengths.labels.labelled_lengths import (
    LabelledLength,
    labelled_lengths,
)
from postmortem_lint.analysis.lengths.labels.named_events import (
    NOWHERE,
    EventTimes,
    every_event,
    named_event,
    names_a_step,
)
from postmortem_lint.analysis.lengths.labels.timed_texts import has_timeline_entries
from postmortem_lint.analysis.lengths.metrics.events import ways
from postmortem_lint.analysis.lengths.sentences.bound_events import BoundEvent
from postmortem_lint.analysis.lengths.sentences.event_pairs import (
    CountedPair,
    nearest_pair,
    pairs_that_fit,
)
from postmortem_lint.analysis.once import once
from postmortem_lint.durations.duration import Fit
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.records import record, replace
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.times.units import MINUTE

_FEW = 3  # entries with a time, below which nothing can be said
_OTHERS = 2  # lengths of the same list that have to fit
_MOST = 160  # events of a document
_PAIR = 2
_FAR, _SLACK = 1.5, 8 * MINUTE

_Events = tuple[BoundEvent, ...]
_Pair = tuple[BoundEvent, BoundEvent]


@record
class _Named:
    """A length with the events that may be its ends."""

    length: LabelledLength
    start: EventTimes
    end: EventTimes

    @property
    def sure(self) -> bool:
        """Whether it is known when both happened."""
        return self.start.sure and self.end.sure and not self.length.alone


@once
def labelled_mismatches(postmortem: Postmortem) -> tuple[CountedPair, ...]:
    """The lengths between no two events that their labels can mean; `sure` where both are known, or
    where the other lengths beside it fit."""
    events = every_event(postmortem)
    few = len({one.instant.lo for one in events}) < _FEW
    if postmortem.incidents or few or len(events) > _MOST:
        return ()
    groups: dict[int, list[_Named]] = defaultdict(list)
    for one in labelled_lengths(postmortem):
        groups[one.group].append(_Named(one, *(_event(end, postmortem) for end in one.ends)))
    return tuple(found for group in groups.values() for found in _odd(group, events, postmortem))


def _event(words: str, postmortem: Postmortem) -> EventTimes:
    return named_event(words, postmortem) if words else NOWHERE


def _odd(group: Sequence[_Named], events: _Events, postmortem: Postmortem) -> Iterator[CountedPair]:
    """The lengths of a list that fit no events, where others do or both ends are known."""
    fitting = [pairs for one in group if (pairs := _fitting(one, events))]
    starts = _starts(fitting, postmortem)
    odd = [one for one in group if not _fitting(one, events)]
    others = len(fitting) >= _OTHERS and len(fitting) > len(odd)
    wrong = [
        (one, pair)
        for one in odd
        if (
            pair := _nearest(one, events, starts, others=others)
            or _from_nowhere(one, events, postmortem, others=others)
        )
    ]
    others = others or (len(fitting) >= _OTHERS and len(fitting) > len(wrong))
    listed = has_timeline_entries(postmortem)
    for one, pair in wrong:
        nowhere = lies_between_no_times(one.length.duration, postmortem)
        if _may_end_elsewhere(one, events):
            continue
        known = (one.sure or others) if listed else (others and nowhere)
        if known or (nowhere and _names_both(one)):
            plain = one.sure and nowhere and _names_both(one) and len(fitting) >= _OTHERS
            yield replace(pair, sure=True, listed=plain and len(wrong) == 1)
        elif listed and one.start.events and one.end.events and not one.length.alone:
            yield replace(pair, sure=False)


def _may_end_elsewhere(one: _Named, events: _Events) -> bool:
    """Whether a length ends with a step of any incident, which another entry may tell in other
    words, and fits one of these from where it starts."""
    step = bool(one.length.start) and names_a_step(one.length.end)
    return step and bool(_fits(one, one.start.events, events))


def _starts(fitting: Sequence[Sequence[_Pair]], postmortem: Postmortem) -> _Events:
    """Where a time to something may begin that the document does not tell: with what any definition
    counts from, if the others of its list begin at the same time; none if they do not."""
    begun = [{pair[0].instant.lo for pair in pairs} for pairs in fitting]
    if len(begun) < _OTHERS or not set.intersection(*begun):
        return ()
    return (*_counted_from(postmortem), *(pair[0] for pairs in fitting for pair in pairs))


def _fitting(one: _Named, events: _Events) -> list[_Pair]:
    """The events that a length fits, of those that it names."""
    start, end = one.start.events, one.end.events
    both = _fits(one, start, end) if not one.length.alone else []
    if both or one.sure:
        return both
    return [*_fits(one, start, events), *_fits(one, events, end)]


def _nearest(one: _Named, events: _Events, starts: _Events, *, others: bool) -> CountedPair | None:
    """What comes nearest to a length that fits nothing that it names; None if it may be meant
    otherwise. The `others` of its list may show that two bare ends are those of a length."""
    start, end = one.start.events, one.end.events
    if one.sure:
        return _pair(one, start, end)
    named = (one.start.events and one.start.whole, one.end.events and one.end.whole)
    told = all(named) or (one.length.bare and others and any(named))
    if (one.length.alone or one.length.bare) and not told:
        return None
    if one.length.alone and others and len({event.instant.lo for event in start}) == _PAIR:
        return _pair(one, start, end)  # what the document tells twice: its beginning and its end
    if not one.length.start or one.length.alone:  # counted from anything that begins
        steps = pairwise(sorted(events, key=_when))
        stage = any(_fits(one, (above,), (below,)) for above, below in steps)
        known = one.end.sure or (starts and names_a_step(one.length.end))
        if stage or _fits(one, starts, events) or not known:
            return None
        start = start or starts
    if not (start or end):
        return None
    return _pair(one, start or events, end or events)


def _from_nowhere(
    one: _Named, events: _Events, postmortem: Postmortem, *, others: bool
) -> CountedPair | None:
    """What comes nearest to a length of which the document tells one end at least, or all others of
    its list, if no two times of it lie so far apart at all."""
    start, end = one.start, one.end
    if others and one.length.alone and lies_between_no_times(one.length.duration, postmortem):
        return _pair(one, events, events)
    told = (start.events and start.whole) or (end.events and end.whole)
    if not told or not _names_both(one):
        return None
    if not lies_between_no_times(one.length.duration, postmortem):
        return None
    return _pair(one, start.events or events, end.events or events)


def _names_both(one: _Named) -> bool:
    return bool(one.length.start and one.length.end) and not one.length.alone


def _when(event: BoundEvent) -> int:
    return event.instant.lo


def _counted_from(postmortem: Postmortem) -> Iterator[BoundEvent]:
    """The events from which some definition or other counts a time to something."""
    events = every_event(postmortem)
    yield from sorted(events, key=_when)[:1]
    for one in ways(postmortem).events:
        if one.key in KeyTrait.COUNTED_FROM.keys:
            yield BoundEvent(one.instant, one.span, one.known)
    window = postmortem.window
    if window and window.start and window.started:
        yield BoundEvent(window.start, window.started, True)


def _fits(one: _Named, start: _Events, end: _Events) -> list[_Pair]:
    return pairs_that_fit(one.length.duration, start, end)


def _pair(one: _Named, start: _Events, end: _Events) -> CountedPair | None:
    """The nearest; a rounded length that is off by a large factor is no rounding of it."""
    duration = one.length.duration
    found = nearest_pair(one.length.text, duration, start, end)
    if found is None or not duration.approximate:
        return found
    small, large = sorted((duration.seconds or 0, found.seconds))
    far = large >= _FAR * small and large - small >= _SLACK
    return replace(found, fit=Fit.COARSE) if far else None
