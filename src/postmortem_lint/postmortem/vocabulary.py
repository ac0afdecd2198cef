"""Which title, label or column means what: the profile's own words first, then the languages'."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cache
from typing import TypeVar

from postmortem_lint.language.headings import candidates, normal
from postmortem_lint.language.lookup import LANGUAGES
from postmortem_lint.language.titles import named_roles
from postmortem_lint.profile.model import ColumnSpec, FieldSpec, Profile, exact_first
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Column, Key, Role
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.values.levels.item_states import read_state

Meaning = TypeVar("Meaning")

_JOINED = 2  # a title that names so many parts stands for each of them


@record
class Match:
    """The role of a title, and why, for people. `by_content`: what stands below it told the role,
    and not the title."""

    role: Role
    why: str
    by_content: bool = False


@record
class LabelMatch:
    """The key of a label. `profiled`: the profile names the label; `placed`: it does so for the
    section in which the label stands. `why` says the same to people."""

    key: Key
    why: str
    profiled: bool = False
    placed: bool = False


def _table(entries: Iterable[tuple[Meaning, Iterable[str]]]) -> dict[str, Meaning]:
    """Each title to what it means; the first meaning counts. They stand in normal form already."""
    table: dict[str, Meaning] = {}
    for meaning, titles in entries:
        for title in titles:
            table.setdefault(title, meaning)
    return table


@cache
def known_sections() -> dict[str, Role]:
    """What each title in normal form means, of all languages."""
    return _table(entry for language in LANGUAGES for entry in language.titles.sections.items())


@cache
def known_labels() -> dict[str, Key]:
    """What each label in normal form means, of all languages."""
    return _table(entry for language in LANGUAGES for entry in language.titles.labels.items())


@cache
def _language_columns() -> dict[str, tuple[Column, ...]]:
    table: dict[str, tuple[Column, ...]] = {}
    for language in LANGUAGES:
        for column, titles in language.titles.columns.items():
            for title in titles:
                table[title] = (*table.get(title, ()), column)
    return table


_TAIL = regex(r":\s|\s[-\u2013\u2014]\s")  # of a run of blanks one, or a long one takes long


def known_section(name: str) -> Role | None:
    """What a title in normal form means in any language."""
    return known_sections().get(name)


def known_label(name: str) -> Key | None:
    """What a label in normal form means in any language."""
    return known_labels().get(name)


@record
class Vocabulary:
    """The titles of a profile in normal form, ready for looking up."""

    sections: Mapping[str, tuple[tuple[Role | None, Role], ...]]
    labels: Mapping[str, tuple[FieldSpec, ...]]

    def section(self, title: str, parents: tuple[Role, ...]) -> Match | None:
        """The role of a heading or bold label below `parents` (outermost first)."""
        for name in candidates(title):
            for parent, role in self.sections.get(name, ()):
                if parent is None and not RoleTrait.CLOSED.among(parents):
                    return Match(role, "title of the profile")
                if parent is not None and parent in parents:
                    return Match(role, f"title of the profile below {parent.value}")
        if RoleTrait.CLOSED.among(parents):
            return None
        known = known_sections()
        found = next((known[name] for name in candidates(title) if name in known), None)
        return Match(found, "known title") if found else None

    def heading(self, title: str, parents: tuple[Role, ...]) -> tuple[Match, ...]:
        """The roles of a heading below `parents`: a title that joins two parts has both.

        Below a part that frames no others only whole titles count: what else stands there is a
        point of it.
        """
        whole = self.section(title, parents)
        framed = all(role in RoleTrait.FRAMES.roles for role in parents)
        named = named_roles(title) if framed else ()
        if whole and len(named) < _JOINED:
            return (whole,)
        others = (role for role in named if whole is None or role is not whole.role)
        matches = tuple(Match(role, "noun of the title") for role in others)
        if not (whole or matches or RoleTrait.CLOSED.among(parents)):
            matches = self._with_tail(title, parents)
        return (whole, *matches) if whole else matches

    def _with_tail(self, title: str, parents: tuple[Role, ...]) -> tuple[Match, ...]:
        """The role of a title of the profile that goes on: "The fix: one door"."""
        head = _TAIL.split(title, maxsplit=1)[0]
        roles = (role for parent, role in self.sections.get(normal(head), ()) if parent is None)
        outside = all(role in RoleTrait.FRAMES.roles for role in parents) and head != title
        return tuple(Match(role, "title of the profile") for role in roles) if outside else ()

    def label(self, title: str, roles: tuple[Role, ...]) -> LabelMatch | None:
        """What a label below `roles` means."""
        name = normal(title)
        anywhere = None
        specs = self.labels.get(name, ())
        for spec in exact_first(specs, title) if len(specs) > 1 else specs:
            if spec.section in roles:
                why = f"label of the profile in {spec.section.value}"
                return LabelMatch(spec.key, why, profiled=True, placed=True)
            if spec.section is None:
                anywhere = anywhere or spec
        if anywhere:
            return LabelMatch(anywhere.key, "label of the profile", profiled=True)
        key = known_labels().get(name)
        return LabelMatch(key, "known label") if key else None


def vocabulary_of(profile: Profile) -> Vocabulary:
    """The look-up tables of a profile."""
    sections: dict[str, tuple[tuple[Role | None, Role], ...]] = {}
    # A section with a parent is the more special one and is looked at first.
    for spec in sorted(profile.sections, key=lambda one: one.parent is None):
        for title in spec.titles:
            name = normal(title)
            sections[name] = (*sections.get(name, ()), (spec.parent, spec.role))
    labels: dict[str, tuple[FieldSpec, ...]] = {}
    for field in profile.fields:
        for title in field.labels:
            name = normal(title)
            labels[name] = (*labels.get(name, ()), field)
    return Vocabulary(sections, labels)


def column_of(
    title: str, specs: tuple[ColumnSpec, ...], allowed: Collection[Column]
) -> Column | None:
    """What a column of that title holds, among the `allowed` ones."""
    names = candidates(title) or (normal(title),)
    for name in names:
        for spec in specs:
            if spec.column in allowed and name in map(normal, spec.titles):
                return spec.column
    for name in names:
        for column in _language_columns().get(name, ()):
            if column in allowed:
                return column
    return None


_FEWEST = 2  # cells that show what a column holds
_PERSON = regex(r"[^\W\d_a-z][\w.'’-]*(?:(?: |, ?| ?[/&+] ?)[^\W\d_a-z][\w.'’-]*){0,3}")


def columns_by_content(
    titles: Sequence[str], rows: Sequence[Sequence[str]], columns: Sequence[Column]
) -> tuple[Column, ...]:
    """The columns of a table of action items, those with titles that mean nothing by what most of
    their cells are: their own numbers, last days, states or people."""
    told = list(columns)
    for at, title in enumerate(titles):
        meant = column_of(title, (), tuple(Column))
        if told[at] is not Column.OTHER or meant not in (None, Column.BY_WHOM):
            continue
        cells = [row[at].strip(" *_`") for row in rows if at < len(row)]
        if _are_numbers(cells) and Column.NUMBER not in told:
            told[at] = Column.NUMBER
            continue
        filled = [cell for cell in cells if any(map(str.isalnum, cell))]
        if len(filled) < _FEWEST or len(filled) * 2 < len(rows):
            continue
        held = _held(filled)
        told[at] = held if held not in told else Column.OTHER
    return tuple(told)


def _are_numbers(cells: Sequence[str]) -> bool:
    """Whether cells number their rows from 1 on."""
    numbers = [cell.rstrip(".)") for cell in cells]
    return len(cells) >= _FEWEST and numbers == [str(at) for at in range(1, len(cells) + 1)]


def _most(holds: Callable[[str], bool], cells: Sequence[str]) -> bool:
    """Whether at least two of three cells are of a kind."""
    fitting = sum(map(holds, cells))
    return fitting >= _FEWEST and fitting * 3 >= len(cells) * 2


def _is_last_day(cell: str) -> bool:
    """Whether a cell is a day, also behind a state ("done on 3 May") or a word ("by 3 May")."""
    dates = find_dates(cell)
    behind = cell[dates[0].end :].strip(" .") if len(dates) == 1 else cell
    return len(dates) == 1 and not behind and len(cell[: dates[0].start].split()) <= _FEWEST + 1


def _is_state(cell: str) -> bool:
    return read_state(cell) is not None


def _is_person(cell: str) -> bool:
    return _PERSON.fullmatch(cell) is not None and not cell.isupper()


def _held(cells: Sequence[str]) -> Column:
    """What a column holds by most of its cells."""
    if _most(_is_last_day, cells):
        return Column.DUE
    if _most(_is_state, cells):
        return Column.STATUS
    return Column.OWNER if _most(_is_person, cells) else Column.OTHER
