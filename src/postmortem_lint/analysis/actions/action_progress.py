"""Sentences that say how many action items are done, or which, otherwise than their list."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence

from postmortem_lint.analysis.actions.numbered_items import is_only_numbered
from postmortem_lint.analysis.once import once
from postmortem_lint.postmortem.actions.open_items import is_kept_open
from postmortem_lint.postmortem.model import Action, ActionList, Passage, Place, Postmortem
from postmortem_lint.records import record
from postmortem_lint.roles import Key
from postmortem_lint.text import Enclosing, Span, Spans
from postmortem_lint.times.dates.notations import LEAP_YEAR
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.values.levels.item_states import read_state
from postmortem_lint.values.tallies.read import read_tallies
from postmortem_lint.values.tallies.tally import ItemProgress, Noun, Tally
from postmortem_lint.values.tallies.tokens import names_items, numbers_items, read_progress

_FEWEST = 2
_LONGEST = 12  # characters of a label
_PARTS = (ItemProgress.BEGUN, ItemProgress.WAITING, ItemProgress.PARKED)


@record
class ProgressConflict:
    """Words about action items, what their list says instead, and where; `certain` if they surely
    count that list."""

    span: Span
    words: str
    instead: str
    against: Span
    certain: bool = False


@record
class _Items:
    """Action items that a sentence may speak of, those that are `done` and those that are `left`;
    `clear` if each says which it is.
    `states` are those of all, if all have one of a known kind in their own words."""

    every: tuple[Action, ...]
    done: tuple[Action, ...]
    left: tuple[Action, ...]
    clear: bool
    states: tuple[ItemProgress, ...] = ()


def _items_of(lists: Iterable[ActionList]) -> _Items:
    every = tuple(item for listed in lists for item in listed.actions)
    done = tuple(item for item in every if item.done)
    left = tuple(item for item in every if not item.done)
    told = tuple(_progress(item) for item in every)
    states = tuple(one for one in told if one) if all(told) else ()
    undone = [item for item in every if not _tells_state(item)]
    # Beside items that are told to be done, those with a last day alone are not.
    clear = not undone or (bool(done) and sum(map(_has_day, undone)) * 2 > len(undone))
    return _Items(every, done, left, clear, states)


def _has_day(item: Action) -> bool:
    """Whether an item has a last day, in a column for it or where others have their state."""
    return bool(item.due or (item.status and find_dates(item.status.text.plain)))


def _progress(item: Action) -> ItemProgress | None:
    """How far an item is by the word for its state; None where that is of no certain kind."""
    if item.done:
        return ItemProgress.DONE
    told = read_progress(item.status.text.plain) if item.status else None
    return None if told is ItemProgress.PARKED else told


@once
def progress_conflicts(postmortem: Postmortem) -> tuple[ProgressConflict, ...]:
    """The sentences about action items that their list contradicts, in order."""
    every = _items_of(postmortem.actions)
    if len(every.every) < _FEWEST:
        return ()
    rows = Spans(item.span for item in every.every)
    status = Spans(fact.text.span for fact in postmortem.facts_of(Key.STATUS))
    alone = is_only_numbered(postmortem)
    sections = Enclosing(section.span for section in postmortem.document.sections())
    beside = _by_section(postmortem.actions, sections)
    found: list[ProgressConflict] = []
    for passage in postmortem.passages:
        span = passage.text.span
        if passage.quoted or passage.place in (Place.CELL, Place.HEADING) or rows.meets(span):
            continue
        around = sections.around(span)
        own = beside.get(sections.spans[around[-1]]) if around else None
        if own is None:
            sure = status.meets(span)
            found += _compared(passage, every, beside=False, alone=alone, sure=sure)
        elif len(own.every) >= _FEWEST:
            found += _compared(passage, own, beside=True)
    return tuple(found)


def _by_section(lists: tuple[ActionList, ...], sections: Enclosing) -> Mapping[Span, _Items]:
    """The items of the lists that stand in a section itself, or below a label in it, by its
    place."""
    by_section: dict[Span, list[ActionList]] = {}
    for listed in lists:
        own = listed.part.section
        around = () if own else sections.around(listed.part.span)
        place = own.span if own else sections.spans[around[-1]] if around else None
        if listed.actions and place:
            by_section.setdefault(place, []).append(listed)
    return {span: _items_of(several) for span, several in by_section.items()}


def _compared(
    passage: Passage, items: _Items, *, beside: bool, alone: bool = False, sure: bool = False
) -> Iterator[ProgressConflict]:
    plain = passage.text.prose
    told = beside or names_items(plain) or (alone and numbers_items(plain))
    tallies = tuple(read_tallies(plain)) if told else ()
    counted = _counts_list(tallies, len(items.every))
    parted = any(one.progress in _PARTS and one.count for one in tallies)
    for tally in tallies:
        numbered = alone and bool(tally.labels) and tally.noun is not Noun.NONE
        if not (numbered or _is_of_items(tally, beside=beside, others=len(tallies) > 1)):
            continue
        wrong = _contradiction(tally, items, plain.lower(), parted=parted)
        if wrong:
            instead, item = wrong
            words = " ".join(passage.text.plain[tally.start : tally.end].split())
            place = (item.status.span if item and item.status else item.span) if item else None
            last = items.every[-1].span
            listed = tally.labels and _names_them_all(tally, items)
            named = counted or ((beside or sure) and tally.noun is Noun.ITEMS)
            certain = bool(listed) or (named and _is_told_of_now(tally, items))
            place = place or last
            yield ProgressConflict(
                passage.text.locate(tally.start, tally.end), words, instead, place, certain
            )


def _names_them_all(tally: Tally, items: _Items) -> bool:
    """Whether a tally names items that are done, or as many as the list has open."""
    now = not (tally.past or tally.day) and len(tally.labels) == len(items.left) > 1
    return tally.progress is ItemProgress.DONE or now


def _is_told_of_now(tally: Tally, items: _Items) -> bool:
    """Whether a tally tells of the list as it stands: what was done then is still done."""
    done = tally.progress is ItemProgress.DONE
    more = done and tally.count is not None and tally.count > len(items.done)
    return more or (not (tally.past or tally.day) and not tally.chosen)


def _counts_list(tallies: Sequence[Tally], size: int) -> bool:
    """Whether numbers in states make as many items as a list has, or one is out of so many."""
    counts = [tally.count for tally in tallies if tally.count is not None]
    apart = {tally.progress for tally in tallies}
    whole = len(apart) == len(counts) > 1 and sum(counts) == size
    return whole or any(tally.total == size for tally in tallies)


def _is_of_items(tally: Tally, *, beside: bool, others: bool) -> bool:
    """Whether what is counted surely are the action items."""
    if not beside:
        return tally.noun is Noun.ITEMS and not tally.chosen
    named = tally.noun is not Noun.NONE or tally.total is not None or tally.chosen
    named = named or tally.count == 0
    return named or (others and tally.count is not None)


def _is_named(item: Action, low: str) -> bool:
    """Whether an item tells its state, or has one of the team's own that the text counts, too."""
    own = item.status.text.plain.strip().lower() if item.status else ""
    return _tells_state(item) or bool(own and not own.isdecimal() and own in low)


def _contradiction(
    tally: Tally, items: _Items, low: str, *, parted: bool
) -> tuple[str, Action | None] | None:
    """What the list says instead, and the item that says it; None if both may be true. What is not
    done may be `parted` into what is begun and what is not."""
    if tally.chosen:
        return _of_chosen(tally, items.every)
    if tally.total is not None and tally.total != len(items.every):
        return f"the list has {len(items.every)} items", None
    still = next(filter(is_kept_open, items.every), None)
    every = tally.progress is ItemProgress.DONE and tally.count in (None, len(items.every))
    if every and still:  # what was done then is still done
        return _says(items, len(items.done), "done") if items.clear else _ONE_OPEN, still
    clear = items.clear or all(_is_named(item, low) for item in items.every)
    if not clear or _may_be(tally, items, parted=parted):
        return None
    other = items.left if tally.progress is ItemProgress.DONE else items.done
    if tally.progress is ItemProgress.BEGUN and items.states:
        begun = items.states.count(ItemProgress.BEGUN)
        return _says(items, begun, "in progress"), None
    return _says(items, len(items.done), "done"), next(iter(other), None)


_ONE_OPEN = "the list says that one of them is open"


def _may_be(tally: Tally, items: _Items, *, parted: bool) -> bool:
    """Whether so many items can be in a state; more may have been done since an earlier time."""
    done, left = items.done, items.left
    count = len(items.every) if tally.count is None else tally.count
    earlier = tally.past or tally.day is not None
    if tally.progress is ItemProgress.DONE:
        fewest = sum(_was_done(item, tally.day) for item in done) if earlier else len(done)
        return fewest <= count <= len(done)
    if tally.progress is ItemProgress.OPEN and not parted:
        return count >= len(left) if earlier else count == len(left)
    if tally.progress is ItemProgress.BEGUN and not earlier and items.states:
        return count == items.states.count(ItemProgress.BEGUN)
    none_begun = tally.progress is ItemProgress.BEGUN and count == 0
    return count <= len(left) + (len(done) if earlier else 0) and not (none_begun and done)


def _says(items: _Items, count: int, state: str) -> str:
    of = f"of the {len(items.every)} items of the list"
    return f"{count or 'none'} {of} {'are' if count > 1 else 'is'} {state}"


def _tells_state(item: Action) -> bool:
    """Whether an item says if it is done: by a box, or by a state that can be read."""
    status = item.status
    if item.box or item.done:
        return True
    return bool(status and not status.placeholder and read_state(status.text.plain))


def _was_done(item: Action, day: datetime.date | None) -> bool:
    """Whether the state of an item says that it was done by that day."""
    if day is None or item.status is None:
        return False
    dates = [date.day for date in find_dates(item.status.text.plain) if date.day]
    if not dates:
        return False
    return _in_one_year(dates[0], day) <= _in_one_year(day, dates[0])


def _in_one_year(day: datetime.date, other: datetime.date) -> tuple[int, int, int]:
    """A day for comparing; the year counts if both have one."""
    year = day.year if LEAP_YEAR not in (day.year, other.year) else 0
    return year, day.month, day.day


def _of_chosen(tally: Tally, items: tuple[Action, ...]) -> tuple[str, Action | None] | None:
    chosen = _chosen(tally, items)
    finished = tally.progress is ItemProgress.DONE
    if not finished and (tally.past or tally.day):
        return None
    told = filter(_tells_state, chosen)
    wrong = next((item for item in told if item.done is not finished), None)
    if wrong is None:
        return None
    which = "it" if len(chosen) == 1 else "one of them"
    return f"the list says that {which} is {'open' if finished else 'done'}", wrong


def _chosen(tally: Tally, items: tuple[Action, ...]) -> tuple[Action, ...]:
    """The items that a tally chooses; none if the list has no such item."""
    if tally.first or tally.last:
        few = max(tally.first, tally.last)
        if few > len(items):
            return ()
        return items[:few] if tally.first else items[-few:]
    ranked = tuple(item for item in items if _is_ranked(item, tally.labels))
    found: tuple[Action | None, ...] = ranked
    found = found or tuple(_labelled(label, items) for label in tally.labels)
    return tuple(item for item in found if item) if all(found) else ()


def _is_ranked(item: Action, labels: tuple[str, ...]) -> bool:
    """Whether an item is of the priority that a label is ("both P1")."""
    priority = item.priority
    return bool(priority and priority.text.plain.strip().lower() in labels)


def _labelled(label: str, items: tuple[Action, ...]) -> Action | None:
    """The item with a number or label; "2." is the second one of all."""
    if label.endswith("."):
        place = int(label[:-1])
        return items[place - 1] if place <= len(items) else None
    numbers = [item for item in items if str(item.number) == label]
    named = [item for item in items if label in _labels_of(item)]
    found = named or numbers
    return found[0] if len(found) == 1 else None


def _labels_of(item: Action) -> tuple[str, ...]:
    """What an item is called: in a column, or by its first word."""
    cells = [field.text.plain for of, field in item.places if len(field.text.plain) < _LONGEST]
    first = item.text.plain.split(maxsplit=1)[:1]
    return tuple(one.strip(" .:#()[]*").lower() for one in (*cells, *first))
