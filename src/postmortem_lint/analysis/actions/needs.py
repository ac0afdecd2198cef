"""What an action list has to say of each item, by its template or by its own example."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import product

from postmortem_lint.analysis.actions.ended_items import is_over
from postmortem_lint.analysis.leftovers.find import leftovers
from postmortem_lint.certainty import Certainty
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import lower_case
from postmortem_lint.language.matching import says
from postmortem_lint.postmortem.model import Action, ActionList, Field, Postmortem
from postmortem_lint.postmortem.vocabulary import column_of
from postmortem_lint.profile.model import ColumnSpec
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Column
from postmortem_lint.roles.column_traits import ColumnTrait
from postmortem_lint.text import Span, Text
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.values.people.person import is_nobody

_USUAL = 0.5
_WORD = regex(r"[\w@.'’-]*\w")
_REGULAR = 4  # items that show how those of a list are written
_OWNER_KEY = regex(
    rf"(?<!\w)(?:{lookup.any_of(lookup.actions.item_keys[Column.OWNER])})[\s*_]*:?[\s*_]*$",
    re.IGNORECASE,
)


@record
class Gap:
    """Something that items lack: one item's empty place (`field` is None where it has no place),
    or, with no `action`, a whole list's; and how surely the other items have it."""

    span: Span
    listed: ActionList
    action: Action | None = None
    field: Field | None = None
    certainty: Certainty = Certainty.STATED


def missing(field: Field | None) -> bool:
    """Whether nothing stands there, or a word for nothing: TBD, ?, -, n/a. Placeholders are another
    matter."""
    return field is None or (not field.placeholder and is_nobody(field.text.plain))


_SOON = regex(
    rf"(?:(?:{lookup.grammar.adverbs}) )?(?:{lookup.any_of(lookup.actions.soon)})"
    r"(?:[\s!.…*_]*(?:[(\[].*)?)",
    re.IGNORECASE,
)


_LETTERS = regex(r"(?<![\w.])(?:[^\W\d_]\.){3,8}(?!\w)")  # "A.S.A.P."
_MONTHS = lookup.any_of((*lookup.times.months, *lookup.times.weekdays))
_PLANNED = regex(  # "by the end of February", "by 3/4"
    rf"(?<!\w)(?:{lookup.any_of(lookup.actions.due_before)})(?: [^\W\d_]+){{0,3}}"
    rf" (?:{_MONTHS}|\d{{1,2}}[./]\d{{1,2}})(?!\w)"
)


def promises_no_day(due: str) -> bool:
    """Whether what stands in the place of a date says "soon", and nothing that could be kept."""
    said = _LETTERS.sub(
        lambda found: found[0].replace(".", ""), " ".join(due.strip(" *_~`").split())
    )
    parts = [part.strip() for part in re.split(r"[,/;]", said)]
    return bool(said) and all(_SOON.fullmatch(part) for part in parts)


def gaps(postmortem: Postmortem, column: Column, *, closed: bool = False) -> Iterator[Gap]:
    """The items that lack what stands in `column`: one gap a list if all of them do.

    A list needs a column if the profile requires it, or if at least half of the items have it.
    Items that are done count only with `closed`, those that say nothing at all lack more than that.
    """
    spec = postmortem.profile.actions.column(column)
    required = spec is not None and spec.required
    said: set[Span] = set()
    for listed in postmortem.actions:
        told = [item for item in listed.actions if item.text.plain.strip()]
        lacking = _lacking(postmortem, listed, column, told)
        signed = column is Column.OWNER and _all_signed(postmortem, listed, len(lacking))
        least = Certainty.GUESSED if signed else Certainty.CONVENTION
        filled = sum(1 for item in listed.actions if _has(item.field(column), least))
        usual = filled and filled >= len(listed.actions) * _USUAL
        placed = False
        if not (required or usual):
            placed = _is_usual_beside(postmortem, listed, column)
            lacking = [item for item in lacking if placed or _is_asked_by(listed, item, column)]
            lacking = [item for item in lacking if item.field(column)]
        if not lacking:
            continue
        lacking = [
            item for item in lacking if closed or not (item.done or is_over(item, postmortem))
        ]
        no_place = all(item.field(column) is None for item in lacking)
        several = len(lacking) > 1 and len(lacking) == len(told)
        if lacking and (no_place or several) and not filled:
            place = listed.header.span if listed.header else listed.part.span
            named = any(_is_told(item, column) for item in listed.actions)
            named = named or _is_in_another_list(postmortem, listed, column)
            if place not in said and not named:
                yield Gap(place, listed)
            said.add(place)
            continue
        sure = Certainty.CONVENTION if signed else Certainty.STATED
        sure = sure if required or usual or placed else Certainty.GUESSED
        for item in lacking:
            field = item.field(column)
            yield Gap(field.span if field else place_of(item), listed, item, field, sure)


def _is_asked_by(listed: ActionList, item: Action, column: Column) -> bool:
    """Whether a table asks itself for an owner by its column: the place is blank, or a word says
    that it is to be filled; a dash says that nobody is meant."""
    field = item.field(column)
    said = field.text.plain.strip() if field else ""
    filled = bool(said) and not any(map(str.isalpha, said)) and "?" not in said
    return listed.header is not None and column is Column.OWNER and not filled


def _is_usual_beside(postmortem: Postmortem, listed: ActionList, column: Column) -> bool:
    """Whether most items of the lists of a part have the column, which then belongs to all that
    have a place for it: "Owner: TBD"."""
    beside = [one for one in postmortem.actions if one.part is listed.part and not one.columns]
    items = [item for one in beside for item in one.actions]
    filled = sum(1 for item in items if _has(item.field(column), Certainty.STATED))
    return bool(filled) and not listed.columns and filled >= len(items) * _USUAL


def _is_in_another_list(postmortem: Postmortem, listed: ActionList, column: Column) -> bool:
    """Whether all items of another list have the column: this one then tells what else goes on."""
    return any(
        other.actions and all(_has(item.field(column), Certainty.STATED) for item in other.actions)
        for other in postmortem.actions
        if other is not listed
    )


def _lacking(
    postmortem: Postmortem, listed: ActionList, column: Column, told: Sequence[Action]
) -> list[Action]:
    """The items that say something, and nothing of a column."""
    labelled, names = _all_labelled(listed, column), _owners(listed)
    lacking = (item for item in told if _lacks(item, column, labelled=labelled))
    unnamed = (item for item in lacking if not _is_named(item, column, names))
    return [item for item in unnamed if not _is_asked_for(item.field(column), postmortem)]


def _owners(listed: ActionList) -> frozenset[str]:
    """The names of those who own items of a list, if it has no columns."""
    people = (person for item in listed.actions for person in item.people)
    return frozenset(person.name for person in people if person.name and not listed.columns)


def _is_named(item: Action, column: Column, names: frozenset[str]) -> bool:
    """Whether an item without an owner names one of another item somewhere: "Ana and a helper"."""
    if column is not Column.OWNER or item.owner is not None:
        return False
    said = f" {' '.join(_WORD.findall(item.text.plain))} "
    if says(said.lower(), lookup.people.unnamed):
        return False  # "Milo, Katarzyna or whoever is in the lab"
    return any(f" {name} " in said for name in names)


def _all_signed(postmortem: Postmortem, listed: ActionList, lacking: int) -> bool:
    """Whether nearly all items of a list end in a word that may be the name of its owner, some of
    these return, and the document speaks of them nowhere else, as it does of the parts of a system:
    what alone is a guess is then a habit of the list."""
    if listed.columns or len(listed.actions) < max(_REGULAR, lacking * _REGULAR):
        return False
    names = Counter(item.owner.text.plain.lower() for item in listed.actions if item.owner)
    source = postmortem.document.source.text.lower()
    spoken = any(len(source.split(name)) - 1 > times for name, times in names.items() if name)
    return len(names) < names.total() and not spoken


def _all_labelled(listed: ActionList, column: Column) -> bool:
    """Whether all items of a list but one name the owner behind its key ("Owner Rosa Lind"), so
    that no other words of that one stand for it."""
    if column is not Column.OWNER or listed.columns or len(listed.actions) < _REGULAR:
        return False
    keyed = sum(map(_is_keyed, listed.actions))
    return keyed == len(listed.actions) - 1


def _is_keyed(item: Action) -> bool:
    """Whether the key of an owner stands before it."""
    if item.owner is None or not item.text.span.contains(item.owner.span):
        return False
    end = item.text.index(item.owner.span.start)
    return _OWNER_KEY.search(item.text.plain[max(0, end - _REACH) : end]) is not None


def _lacks(item: Action, column: Column, *, labelled: bool = False) -> bool:
    """Whether an item says nothing of that column; a date in its words may be the due one."""
    plain = item.text.plain
    free = column is Column.DUE and item.field(column) is None
    dated = free and bool(find_dates(plain) or _PLANNED.search(lower_case(plain)))
    told = _is_told(item, column) and not labelled
    return missing(item.field(column)) and not (dated or told)


def _is_asked_for(field: Field | None, postmortem: Postmortem) -> bool:
    """Whether what was left of the template stands there, hidden as a tag."""
    if field is None or field.text or not field.span:
        return False
    return any(field.span.contains(one.span) for one in leftovers(postmortem))


def _is_told(item: Action, column: Column) -> bool:
    """Whether the words of an item say who is to do it, where it has no place for an owner."""
    return column is Column.OWNER and item.owner is None and item.assigned


@record
class EmptyCell:
    """A column that the template requires and no rule of its own speaks about: `item` is the text
    of the one that leaves it empty, None where the list has no place for it at all."""

    spec: ColumnSpec
    span: Span
    item: str | None = None


def empty_cells(postmortem: Postmortem) -> Iterator[EmptyCell]:
    """What the items of tables leave empty, and those of lists do not name, in order."""
    specs = [
        spec
        for spec in postmortem.profile.actions.columns
        if spec.required and spec.column not in ColumnTrait.ASKED.columns
    ]
    pairs = product(postmortem.actions, specs)
    cells = (cell for listed, spec in pairs for cell in _empty_in(listed, spec))
    yield from dict.fromkeys(cells)  # several lists of a part lack a column once


def _empty_in(listed: ActionList, spec: ColumnSpec) -> Iterator[EmptyCell]:
    items = [item for item in listed.actions if item.text]
    fields = [_field(item, spec) for item in items]
    if not fields or not (listed.header or _may_be_named(spec.column)):
        return
    if not any(fields):
        yield EmptyCell(spec, listed.header.span if listed.header else listed.part.span)
        return
    for item, field in zip(items, fields, strict=True):
        if field is None and not listed.header:
            yield EmptyCell(spec, place_of(item), item.text.plain)
        elif field and not field.text:
            yield EmptyCell(spec, field.span, item.text.plain)


def _field(item: Action, spec: ColumnSpec) -> Field | None:
    if spec.column is not Column.OTHER:
        return item.field(spec.column)
    other = (Column.OTHER,)
    return next((field for of, field in item.places if column_of(of.title, (spec,), other)), None)


def column_name(spec: ColumnSpec) -> str:
    """What a column is called in messages: by its kind, one of the template alone by its title."""
    own = spec.column is Column.OTHER and spec.titles
    return f"'{spec.titles[0]}'" if own else spec.column.value.replace("_", " ")


def _may_be_named(column: Column) -> bool:
    """Whether items of a list name it by a label; a box tells the state as well."""
    return column in ColumnTrait.LABEL.columns and column not in ColumnTrait.PENDING.columns


def _has(field: Field | None, least: Certainty) -> bool:
    return field is not None and not missing(field) and field.certainty >= least


def place_of(item: Action) -> Span:
    """The place of an item as a whole: its text."""
    return item.text.span if item.text else item.span


_REACH = 80  # characters before a field in which its word stands
_KEYS = lookup.any_of((*lookup.ITEM_KEYS, *lookup.actions.due_before))
_KEY_BEFORE = regex(
    rf"[\s(\[,;:–—-]*(?:\b(?:{_KEYS})\b[\s:]*)?$",
    re.IGNORECASE,
)


def wording(item: Action) -> Text:
    """The text of an item without the owner, date, priority and ticket that may follow it."""
    fields = (item.owner, item.due, item.priority, item.status, item.tracking)
    inside = (one for one in fields if one and one.text and item.text.span.contains(one.span))
    starts = [field.span.start for field in inside]
    starts = [start for start in starts if start > item.text.start]
    if not starts:
        return item.text
    ends = (at for at in range(len(item.text.plain)) if item.text.offset(at) >= min(starts))
    end = next(ends, len(item.text.plain))
    begin = max(0, end - _REACH)
    key = _KEY_BEFORE.search(item.text.plain[begin:end])
    return item.text.part(0, begin + key.start() if key else end)
