"""Finds TODO, TBD and the like where they stand for a text that is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain

from postmortem_lint.analysis.leftovers.variables import is_quoted
from postmortem_lint.language.headings import normal
from postmortem_lint.language.lookup import actions, clauses, placeholders
from postmortem_lint.markdown.model import (
    Document,
    Label,
    List,
    Table,
)
from postmortem_lint.markdown.walk import blocks_of, labels_within, opening_quote
from postmortem_lint.postmortem.model import Passage, Place, Postmortem
from postmortem_lint.postmortem.vocabulary import column_of
from postmortem_lint.regex import regex
from postmortem_lint.roles import Column
from postmortem_lint.roles.column_traits import ColumnTrait
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Span, Spans, Text
from postmortem_lint.values.bracketed_notes import find_notes
from postmortem_lint.values.placeholders import Placeholder
from postmortem_lint.values.put_off import find_put_off
from postmortem_lint.values.todo_markers import asks_for_work, find_todo, puts_off

# Cells of action items about which rules of their own speak.
_RULED = (Column.OWNER, Column.PRIORITY, Column.DUE)

_SIGN = regex(r"[^\W_]|[<>:/]")
_STATE_WORDS = frozenset(placeholders.states)
_FIELDS = frozenset(map(normal, chain.from_iterable(actions.item_keys.values())))
_DASHED = regex(r"[ *_]*[-–—] ")
_SHORT = 3  # letters of a word that mostly joins two of a kind: "and", "und", "but"
_CONJUNCTIONS = frozenset(word for word in clauses.conjunctions if len(word) > _SHORT)


def markers(postmortem: Postmortem, taken: Sequence[Span]) -> Iterator[Span]:
    """The places of the markers outside of what is `taken`, each once."""
    quiet = [*taken, *state_places(postmortem)]
    quiet += [
        fact.text.span
        for fact in postmortem.facts
        if fact.key in KeyTrait.PENDING.keys and fact.text
    ]
    covered = Spans(quiet)
    seen: set[int] = set()
    for text, todo in _candidates(postmortem):
        span = text.locate(todo.start, todo.end)
        if span.start not in seen and not covered.meets(span):
            seen.add(span.start)
            yield span


_OPENING = ("(", "（", "[")


def empty_items(document: Document) -> Iterator[Span]:
    """The markers of items without anything behind them, in lists where others say something."""
    for block in blocks_of(document):
        if isinstance(block, List):
            blank = [
                item
                for item in block.items
                if not document.source[Span(item.marker.end, item.span.end)].strip()
            ]
            if len(blank) < len(block.items):
                yield from (one.marker for one in blank)


def _candidates(postmortem: Postmortem) -> Iterator[tuple[Text, Placeholder]]:
    values = [fact.text for fact in postmortem.facts]
    values += [label.value for label in _labels(postmortem.document)]
    for text in values:
        put_off = find_put_off(text.prose)
        todos = (*_todos(text), *((put_off,) if put_off else ()))
        yield from ((text, todo) for todo in todos if _whole(text, todo) or _waits(text, todo))
    opening = _opening_quotes(postmortem.document)
    for passage in postmortem.passages:
        notes = tuple(_notes(passage))
        yield from ((passage.text, note) for note in notes)
        for todo in _todos(passage.text):
            if any(note.start <= todo.start < note.end for note in notes):
                continue
            whole = _whole(passage.text, todo)
            if _stands_for_text(passage, todo) if whole else _announces(passage, todo):
                yield passage.text, todo
        own = not passage.quoted or passage.text.start in opening
        later = find_put_off(passage.text.prose) if own and _stands_alone(passage) else None
        if later:
            yield passage.text, later


def _opening_quotes(document: Document) -> frozenset[int]:
    """Where the block quotes begin with which a section begins: templates ask so what to write."""
    opening = (opening_quote(section) for section in document.sections())
    return frozenset(text.start for text in opening if text)


def _notes(passage: Passage) -> Iterator[Placeholder]:
    """The brackets that hold a note for whoever writes, beside a text that is no work to do."""
    if not (passage.quoted or RoleTrait.PLANS_WORK.among(passage.roles)):
        prose = passage.text.prose
        yield from (note for note in find_notes(prose) if not is_quoted(prose, note))


def _waits(text: Text, todo: Placeholder) -> bool:
    """Whether a value is put off until something is so: "TBD once the vendor has answered"."""
    behind = text.prose[todo.end :].split()
    return bool(behind) and behind[0] in _CONJUNCTIONS and _puts_off(text, todo)


def _stands_alone(passage: Passage) -> bool:
    """Whether a passage is a text of its own that plans no work: an item may be what is to do."""
    placed = passage.place in (Place.PARAGRAPH, Place.CELL)
    return placed and not RoleTrait.PLANS_WORK.among(passage.roles)


def _announces(passage: Passage, todo: Placeholder) -> bool:
    """Whether a marker announces work: with a colon, or at the beginning of an item or a paragraph.
    A list of things to do may call each of them so."""
    if todo.of_ticket:
        return True
    if RoleTrait.PLANS_WORK.among(passage.roles):
        return _lacks_field(passage, todo) or _interrupts(passage, todo)
    if is_quoted(passage.text.prose, todo):
        return False
    if asks_for_work(passage.text.prose, todo.start, todo.end):
        return True
    if not todo.text.strip("?"):
        return False
    if passage.place is Place.PARAGRAPH and not passage.quoted and _puts_off(passage.text, todo):
        return True
    bracketed = passage.text.prose[todo.start - 1 : todo.start] in _OPENING and todo.start
    if bracketed and (passage.place is Place.CELL or " " in todo.text):
        return True
    behind = passage.text.plain[todo.end :].strip()
    if " " in todo.text and behind in (":", "："):
        return False  # "Two test cases to be added:" over their list
    colon = behind[:1] in (":", "：") or _DASHED.match(passage.text.plain, todo.end) is not None
    return colon or passage.place is Place.ITEM or todo.text.lower().startswith("lorem")


def _interrupts(passage: Passage, todo: Placeholder) -> bool:
    """Whether a marker of one word with a colon stands within a paragraph, and may be no state of
    an item."""
    prose, marker = passage.text.prose, todo.text.lower()
    labels = prose[todo.end : todo.end + 1] in (":", "：") and prose[: todo.start].strip() != ""
    sole = " " not in marker and marker not in _STATE_WORDS
    return labels and sole and passage.place is Place.PARAGRAPH


def _lacks_field(passage: Passage, todo: Placeholder) -> bool:
    """Whether the marker of an item names a field that the item lacks: "FIXME owner: longer bolts".
    What may be the state of an item may be that of the field, too."""
    named, colon, _ = passage.text.plain[todo.end :].partition(":")
    field = bool(colon) and normal(named) in _FIELDS
    return field and passage.place is Place.ITEM and todo.text.lower() not in _STATE_WORDS


def _puts_off(text: Text, todo: Placeholder) -> bool:
    """Whether a text tells when it will be written; some markers are nouns of a sentence too."""
    return todo.text.lower() not in _STATE_WORDS and puts_off(text.prose, todo)


def _stands_for_text(passage: Passage, todo: Placeholder) -> bool:
    """Whether a text that is all marker is one: a cell may hold a state, a heading may announce
    things to do, and dots mean something only as an item."""
    state = todo.text.lower() in _STATE_WORDS
    if passage.place is Place.HEADING or (passage.place is Place.CELL and state):
        return False
    if state and " " in todo.text:
        return False  # "To do" over a list
    return passage.place is Place.ITEM or todo.text not in ("...", "…")


def _todos(text: Text) -> tuple[Placeholder, ...]:
    return find_todo(text.prose)


def _whole(text: Text, todo: Placeholder) -> bool:
    """Whether the text is nothing but the marker."""
    first, last = _signs(text.plain)
    return todo.start <= first and last < todo.end


@lru_cache(maxsize=1)
def _signs(plain: str) -> tuple[int, int]:
    """The places of the first and the last sign that says something; without one, none before and
    none behind anything."""
    first = _SIGN.search(plain)
    behind = _SIGN.search(plain[::-1]) if first else None
    return (
        (first.start(), len(plain) - 1 - behind.start()) if first and behind else (len(plain), -1)
    )


def state_places(postmortem: Postmortem) -> Iterator[Span]:
    """Cells and values that hold a state or a reference, and cells with a rule of their own."""
    document, columns = postmortem.document, postmortem.profile.actions.columns
    headers = {one.header.span for one in postmortem.actions if one.header}
    pending = ColumnTrait.PENDING.columns
    for table in blocks_of(document):
        if isinstance(table, Table):
            wanted = (*pending, *_RULED) if table.header.span in headers else pending
            for place, title in enumerate(table.header.cells):
                if column_of(title.text.plain, columns, wanted):
                    yield from (
                        row.cells[place].span for row in table.rows if place < len(row.cells)
                    )
    for label in _labels(document):
        if column_of(label.key.plain, columns, pending):
            yield label.value.span


def _labels(document: Document) -> Iterator[Label]:
    for section in document.sections():
        yield from labels_within(section.blocks)
