"""An action item that is written as a line of text: owner, date, priority, state and ticket."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postmortem_lint.certainty import Certainty
from postmortem_lint.language import lookup
from postmortem_lint.language.sentences import sentence_stops
from postmortem_lint.markdown.model import Item, Label, List
from postmortem_lint.postmortem.actions.assigned import is_assigned
from postmortem_lint.postmortem.actions.item_words import Names, classify
from postmortem_lint.postmortem.actions.signature import Sign, parts_of, read_signature
from postmortem_lint.postmortem.model import Action, Field, ItemColumn
from postmortem_lint.postmortem.vocabulary import column_of
from postmortem_lint.profile.model import Profile
from postmortem_lint.regex import regex
from postmortem_lint.roles import Column
from postmortem_lint.roles.column_traits import ColumnTrait
from postmortem_lint.text import Text
from postmortem_lint.times.dates.date import DateText
from postmortem_lint.times.dates.read import find_dates, read_date
from postmortem_lint.values.commitments import is_due, key_before
from postmortem_lint.values.levels.choices import match_choice
from postmortem_lint.values.levels.item_states import is_ended, is_finished, read_state
from postmortem_lint.values.levels.priorities import read_priority
from postmortem_lint.values.people.person import read_people
from postmortem_lint.values.placeholders import is_placeholder
from postmortem_lint.values.tickets import find_tickets, holds_ticket, is_ticket, names_ticket

_RANKS = lookup.any_of(lookup.actions.rank_names)
_PRIORITY = regex(rf"\b(?:P[0-5]|(?:{_RANKS})(?: \d|:? ?[0-5P])\d?|Sev-?[0-5])\b", re.IGNORECASE)
_HANDLE = (
    r"(?:(?<![\w@./])@[A-Za-z0-9][\w.-]*(?:/[\w.-]+)?"
    r"|(?<![A-Za-z0-9_@./])@(?:(?![A-Za-z0-9_])\w){2,6}(?!\w))"  # names in other letters
)
# Handles in a row are people who do it together.
_AND = lookup.any_of(lookup.grammar.and_words)
_HANDLES = regex(rf"{_HANDLE}(?:(?:\s*[,/&+]\s*|\s+(?:{_AND})\s+|\s+){_HANDLE})*")
_JOINED = regex(rf"\s+(?:{_AND})\s+")
_COLON = regex(r"[:：]")
_OWNERS = lookup.any_of(lookup.actions.item_keys[Column.OWNER])
# "Owner Rosa Lind.": a sentence, a part of one or what a bracket holds begins with the key.
_SPOKEN = regex(rf"(?:^|[.!?;,(（–—]\s*)(?:{_OWNERS})\s+(?=[@\w])", re.IGNORECASE)
# A sentence that begins with a key, in Latin or Cyrillic letters; other signs that end a value.
_CAPITAL = r"[A-Z\u00c0-\u00de\u0130\u015a\u015e\u0401\u0410-\u042f]"
_END = regex(
    rf"\.\s+(?={_CAPITAL}[\w ]{{1,14}}:)"
    r"|[,;|)\]\n\u3000、。；，（）]|\s[-–—]\s|\s\("
)
_LONGEST = 60  # characters of a value in which a date may stand
_SENTENCE_END = regex(r"[.。]\s*(?=[^\W\d_])")
# A state with what is said of it: "… Not pursued: it costs too much", "– dropped, as …".
_NOTED_STATE = regex(r"(?:[.。]\s+|\s[-–—]\s)([^\W\d_][\w' ]{2,30})(?=[:,;])")
_BLANKS = regex(r"\s*")
_MORE = regex(r"\s?[,、，]\s?")


def action_of(item: Item, profile: Profile, names: Names) -> Action:
    """Read an item from its text, and from labelled sub-items below it; `names` are the people of
    the document."""
    begin, fields = _fields(item, profile, names)
    owner, status, due = (fields.get(one) for one in (Column.OWNER, Column.STATUS, Column.DUE))
    tracking = fields.get(Column.TRACKING) or _link(item.text)
    number = re.search(r"\(#(\d{1,4})\)", item.text.plain)
    refers = int(number[1]) if number else None
    ticked = item.box.ticked if item.box else False
    return Action(
        span=item.span,
        text=item.text.part(begin, len(item.text.plain)) if begin else item.text,
        number=refers if refers is not None else item.number,
        box=item.box,
        owner=owner,
        people=read_people(owner.text.plain, names) if owner and owner.text else (),
        priority=fields.get(Column.PRIORITY),
        due=due,
        due_date=due_date(due),
        status=status,
        kind=None,
        tracking=tracking,
        done=ticked or is_done(status, profile) or (due is not None and tells_end(due.text.plain)),
        assigned=owner is None and is_assigned(item.text.plain),
        detailed=any(isinstance(block, List) for block in item.blocks),
        refers=refers,
        referenced=has_reference(item.text, tracking),
        places=tuple((ItemColumn(column), field) for column, field in fields.items()),
    )


def tells_end(text: str) -> bool:
    """Whether a date says that the item is over: "4 February, done", "Completed on 3 May"."""
    return any(is_ended(text[slice(*part)]) for part in parts_of(text))


def _fields(item: Item, profile: Profile, names: Names) -> tuple[int, dict[Column, Field]]:
    """Where the words of an item begin, and its fields; what is surest comes first."""
    signature = read_signature(item.text, names)
    signed = [(sign.column, _of_sign(item.text, sign)) for sign in signature.signs]
    guessed = [one for one in signed if one[1].certainty is Certainty.GUESSED]
    found = dict(_labelled(item, profile, names))
    for column, field in (
        *_keyed(item.text, names),
        *_spoken(item.text, names),
        *(one for one in signed if one not in guessed),
        *_bare(item.text),
        *_closing_state(item.text),
        *guessed,
    ):
        found.setdefault(column, field)
    return signature.begin, found


def _of_sign(text: Text, sign: Sign) -> Field:
    part = text.part(sign.start, sign.end)
    return Field(part, part.span, certainty=sign.certainty)


def _labelled(item: Item, profile: Profile, names: Names) -> Iterator[tuple[Column, Field]]:
    """`- **Owner**: Rick` below the item, or run together with it; `- Owner: Rick, due 4 May`."""
    for label in _labels(item):
        if read_state(label.key.plain) or read_priority(label.key.plain):
            continue  # "Done: write the page" is a value, and no place for one
        allowed = ColumnTrait.LABEL.columns
        column = column_of(label.key.plain, profile.actions.columns, allowed)
        if column:
            own = label in item.labels
            yield column, _field(_first(label.value) if own else _own(label, column, names), label)
            yield from () if own or column is Column.DUE else _due(label.value)


def _own(label: Label, column: Column, names: Names) -> Text:
    """The value of a label below an item: of an owner up to where a date has its own place."""
    if column is not Column.OWNER or not find_dates(label.value.plain):
        return label.value
    return label.value.part(0, _value_end(label.value.plain, 0, column, names)).strip()


def _first(value: Text) -> Text:
    """A value up to where its line goes on with something else ("Rick - write the page")."""
    return value.part(0, _end_of(value.plain, 0)).strip()


def _labels(item: Item) -> Iterator[Label]:
    yield from item.labels
    for block in item.blocks:
        if isinstance(block, List):
            for inner in block.items:
                yield from inner.labels


def _field(value: Text, label: Label) -> Field:
    place = value.span if value else label.value.span
    return Field(value, place, bool(value) and is_placeholder(value.prose))


def _keyed(text: Text, names: Names) -> Iterator[tuple[Column, Field]]:
    """`(owner: Rick, due: 2025-01-31)` in running text, the first of each field."""
    seen: set[Column] = set()
    for match in _COLON.finditer(text.plain):
        before = text.plain[: match.start()]
        column = key_before(before)
        if column is None or column in seen or read_priority(before):
            continue
        seen.add(column)
        blanks = _BLANKS.match(text.plain, match.end())
        start = blanks.end() if blanks else match.end()
        value = text.part(start, _value_end(text.plain, start, column, names)).strip()
        yield column, Field(value, value.span, bool(value) and is_placeholder(value.prose))
    if seen:
        yield from _closing_state(text)


def _closing_state(text: Text) -> Iterator[tuple[Column, Field]]:
    """The sentence that closes an item with its state ("… Due: 4 May. Done.", "Done on 4 May.")."""
    plain = text.plain.rstrip(" .)*_")
    last = max((one.end() for one in _SENTENCE_END.finditer(plain)), default=0)
    state = text.part(last, len(plain)).strip(" .(*_")
    if last and read_state(state.plain):
        yield Column.STATUS, Field(state, state.span)
    for place in _NOTED_STATE.finditer(text.plain):
        noted = read_state(place[1])
        if noted and noted.done:
            part = text.part(*place.span(1))
            yield Column.STATUS, Field(part, part.span)


def _spoken(text: Text, names: Names) -> Iterator[tuple[Column, Field]]:
    """`Owner Rosa Lind.`: a name behind a key without its colon."""
    for match in _SPOKEN.finditer(text.plain):
        end = _value_end(text.plain, match.end(), Column.OWNER, names)
        value = text.part(match.end(), end).strip()
        read = classify(value.plain, names)
        if read and read[0] is Column.OWNER:
            yield Column.OWNER, Field(value, value.span)
            return


def _end_of(plain: str, start: int) -> int:
    """Where a value ends by its signs: none of those within a date, or behind a short form."""
    end = _sign_from(plain, start)
    for date in find_dates(plain[start : start + _LONGEST]):
        if start + date.start < end < start + date.end:
            return _sign_from(plain, start + date.end)
    return end


def _sign_from(plain: str, start: int) -> int:
    found = _END.search(plain, start)
    stops = (stop for stop in sentence_stops(plain) if stop[0] >= start)
    end = next((first if first > start else last for first, last in stops), len(plain))
    return min(found.start() if found else len(plain), end)


def _value_end(plain: str, start: int, column: Column, names: Names) -> int:
    """Where a value behind a key ends; an owner may be several ("Rick, Lena, due …")."""
    end = _end_of(plain, start)
    while column is Column.OWNER and (more := _MORE.match(plain, end)):
        found = _END.search(plain, more.end())
        last = found.start() if found else len(plain)
        joined = (classify(one, names) for one in _JOINED.split(plain[more.end() : last]))
        if any(read is None or read[0] is not Column.OWNER for read in joined):
            break
        end = last
    return end


def _bare(text: Text) -> Iterator[tuple[Column, Field]]:
    """Handles, priorities, ticket keys and dates that stand without a key."""
    plain = text.plain
    ranks = (one for one in _PRIORITY.finditer(plain) if not _is_of_noun(plain, one))
    for column, match in (
        (Column.OWNER, _HANDLES.search(plain)),
        (Column.PRIORITY, next(ranks, None)),
    ):
        if match:
            part = text.part(match.start(), match.end())
            yield column, Field(part, part.span)
    for start, end in find_tickets(plain):
        part = text.part(start, end)
        yield Column.TRACKING, Field(part, part.span)
    yield from _due(text)


def _is_of_noun(plain: str, found: re.Match[str]) -> bool:
    """Whether what looks like a priority is the number of the noun before it ("Unit P4, Rosa")."""
    named = _NOUN_BEFORE.search(plain, 0, found.start())
    return named is not None and bool(_GOES_ON.match(plain, found.end()))


_NOUN_BEFORE = regex(r"(?<=[:,;] )[^\W\d_a-z][^\W\d_]+ $")
_GOES_ON = regex(r",? [^\W\d_]")


def _due(text: Text) -> Iterator[tuple[Column, Field]]:
    """The first date with a word beside it that makes it the last day (by 10/31, 10月31日まで)."""
    plain = text.plain
    for date in find_dates(plain):
        if is_due(plain, date.start, date.end):
            part = text.part(date.start, date.end)
            yield Column.DUE, Field(part, part.span)
            return


def due_date(due: Field | None) -> DateText | None:
    """The date of a due field, also behind a word ("by 2025-10-01")."""
    if due is None or not due.text:
        return None
    return read_date(due.text.plain) or next(iter(find_dates(due.text.plain)), None)


def is_done(status: Field | None, profile: Profile) -> bool:
    """Whether a state says that the item is over."""
    if status is None or not status.text:
        return False
    plain = status.text.plain
    spec = profile.actions.column(Column.STATUS)
    chosen = match_choice(plain, spec.values, spec.aliases) if spec else None
    if chosen:
        return is_finished(chosen.value)
    state = read_state(plain)
    return state.done if state else is_finished(plain)


def has_reference(text: Text | None, tracking: Field | None, *, column: bool = False) -> bool:
    """Whether an item or its tracking field names a ticket, a change or a link, or says n/a. In a
    `column` for tickets any key is one."""
    for one in (text, tracking.text if tracking else None):
        if one and (one.links or names_ticket(one.plain)):
            return True
    if tracking is None:
        return False
    plain = tracking.text.plain
    known = is_ticket(plain) or (column and holds_ticket(plain))
    return known or plain.strip(" *").lower().startswith("n/a")


def _link(text: Text) -> Field | None:
    """A link to an issue or a pull request counts as tracking."""
    return Field(text.part(0, 0), text.links[0].span) if text.links else None
