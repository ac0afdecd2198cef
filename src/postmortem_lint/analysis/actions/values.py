"""The columns of action items that are chosen from a list, over all lists of a document."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.actions.needs import missing
from postmortem_lint.language import lookup
from postmortem_lint.postmortem.model import Field, Postmortem
from postmortem_lint.profile.scales import Scale, column_scale
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Column
from postmortem_lint.roles.column_traits import ColumnTrait
from postmortem_lint.values.levels.choices import (
    Choice,
    Spelling,
    inflected_choice,
    numbered_alike,
    written_alike,
)
from postmortem_lint.values.levels.item_states import ItemState, read_state
from postmortem_lint.values.levels.priorities import Priority, read_priority

_USUAL = 0.5
_SEVERAL = 2  # cells
_DIGITS = regex(r"[0-9]{1,4}")


@record
class ChosenColumn:
    """A column, the scale it is chosen from, and what its filled cells say.

    `fits` tells that most cells are on the scale, `alike` that these are all words or all numbers,
    `surmised` that the scale is of a template that nobody has named.
    """

    column: Column
    scale: Scale
    fits: bool
    alike: bool
    cells: tuple[tuple[Field, Choice | None], ...]
    surmised: bool

    def goes_on(self, plain: str) -> bool:
        """Whether a value is none of such a scale, and written as all of it is, with another
        number: `P7` beside P0, P1 and P2."""
        values = self.scale.values if self.surmised and self.scale.own else ()
        alike = bool(values) and numbered_alike((*values, plain.strip()))
        return alike and self.scale.choice(plain) is None and not self._is_next(plain)

    def _is_next(self, plain: str) -> bool:
        """Whether a number is the one behind the last of the scale, which may be an example."""
        numbers = [int(one) for value in self.scale.values for one in _DIGITS.findall(value)]
        own = _DIGITS.findall(plain)
        return bool(own and numbers) and int(own[-1]) == max(numbers) + 1

    @property
    def numbered(self) -> bool:
        """Whether most cells are spelled P1, P2 …, and not as mere numbers."""
        exact = [one.value for _, one in self.cells if one and one.spelling is Spelling.EXACT]
        read = [priority for value in exact if (priority := read_priority(value))]
        named = [priority for priority in read if not priority.word and not priority.bare]
        return len(named) > len(self.cells) * _USUAL

    def is_word_among_numbers(self, choice: Choice) -> bool:
        """Whether a cell holds a word ("high"), and all others a number: P1, P2."""
        others = [one for _, one in self.cells if one is not choice]
        words = sum(_is_rank_word(one) for _, one in self.cells)
        alone = words == 1 and _is_rank_word(choice) and None not in others
        return alone and self.numbered and len(others) >= _SEVERAL


def _is_rank_word(choice: Choice | None) -> bool:
    read = read_priority(choice.value) if choice else None
    return read is not None and read.word != ""


def chosen_columns(postmortem: Postmortem) -> Iterator[ChosenColumn]:
    """Each column that is chosen from a scale, over all lists of the document."""
    for column in ColumnTrait.CHOICE.columns:
        scale = column_scale(postmortem.profile, column)
        cells = tuple(_cells(postmortem, column, scale))
        known = tuple(choice.value for _, choice in cells if choice)
        alike = len(known) > 1 and written_alike(known)
        fits = len(known) > len(cells) * _USUAL
        surmised = postmortem.profile.surmised
        yield ChosenColumn(column, scale, fits, alike, cells, surmised)


def _cells(
    postmortem: Postmortem, column: Column, scale: Scale
) -> Iterator[tuple[Field, Choice | None]]:
    """The cells of a column that are filled in, with what they say."""
    for listed in postmortem.actions:
        for action in listed.actions:
            field = action.field(column)
            if field and not field.placeholder and not missing(field):
                yield field, choice_of(field, column, scale)


def choice_of(field: Field, column: Column, scale: Scale) -> Choice | None:
    """The value of the scale that a cell means: its word, or the noun of a verb ("mitigation")."""
    plain = field.text.plain
    choice = scale.choice(plain)
    if choice is None and column is Column.PRIORITY:
        choice = _numbered(plain, scale.values)
    if choice is None and column is Column.TYPE:
        choice = inflected_choice(plain, scale.values)
    return choice if choice or scale.closed else _of_other_words(plain, column)


def _of_other_words(plain: str, column: Column) -> Choice | None:
    """A priority or state in a language or a mark that the general scale does not have."""
    read: Priority | ItemState | None = None
    if column is Column.PRIORITY:
        read = read_priority(plain)
    elif column is Column.STATUS:
        read = read_state(plain)
    if read is None:
        return None
    return Choice(read.start, read.end, plain[read.start : read.end], Spelling.OTHER)


def _numbered(plain: str, values: tuple[str, ...]) -> Choice | None:
    """`P1` of the list for `PRIORITY 1` or `Prio. 1`; a bare number may be of another scale."""
    read = read_priority(plain)
    meant = f"P{read.level}" if read and not read.word and not read.bare else ""
    if read is None or meant not in values:
        return None
    return Choice(read.start, read.end, meant, Spelling.NUMBER)


def is_misplaced(column: Column, plain: str) -> bool:
    """Whether a value belongs to another column: a state among priorities, a priority elsewhere;
    "immediate" is a type to some."""
    state = column is not Column.STATUS and read_state(plain) is not None
    rank = read_priority(plain) if column is not Column.PRIORITY else None
    return state or (rank is not None and rank.word not in lookup.actions.soon)


def ranks(postmortem: Postmortem) -> tuple[tuple[Priority, Field], ...]:
    """The priorities of the items, if most of them state one and all of these are on a known scale:
    of a scale of the team's own any word may be the most urgent one."""
    items = [item for listed in postmortem.actions for item in listed.actions]
    stated = [
        item.priority
        for item in items
        if item.priority and not item.priority.placeholder and not missing(item.priority)
    ]
    read = [(read_priority(field.text.plain), field) for field in stated]
    known = tuple((level, field) for level, field in read if level)
    return known if len(items) * _USUAL < len(known) == len(stated) else ()
