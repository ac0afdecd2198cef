"""Fields and cells for which the template has a list of values, and which say something else."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.leftovers.find import leftovers
from postmortem_lint.analysis.own_cells import OwnCell, own_cells
from postmortem_lint.certainty import Certainty
from postmortem_lint.language import lookup
from postmortem_lint.language.matching import begins
from postmortem_lint.language.word_count import word_count
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.profile.model import ColumnSpec
from postmortem_lint.profile.scales import Scale, field_scale
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KeyTrait, Reading
from postmortem_lint.text import Spans, Text
from postmortem_lint.values.levels.choices import match_choice, numbered_alike

_CHOSEN = (Reading.CHOICE, Reading.TEXT)
_WORD = regex(r"(?<!\w)\w")
_LONGEST = 400  # characters in which a value is looked for
_STEM = 3  # letters
_WORDS = 8  # more of them are an answer in words
_BRIEF = 2  # words of a cell
_FEW = 0.25  # of the cells of a column
_NOTHING = frozenset((*lookup.lengths.unknown, *lookup.lengths.not_available, *lookup.lengths.none))


@record
class UnlistedValue:
    """A value under a `label`, and the list that it is not on. It is `in_words` if it is a sentence
    or so, and `free` where nothing but the list says that the field is to be chosen: it may be an
    example, unless it is a scale of numbered levels."""

    label: str
    text: Text
    scale: Scale
    in_words: bool
    free: bool

    @property
    def numbered(self) -> bool:
        """Whether the list is a scale of numbered levels, and so no example."""
        return numbered_alike(self.scale.values)


def unlisted_values(postmortem: Postmortem) -> Iterator[UnlistedValue]:
    """The values on no list; severities and states have scales, and rules of their own."""
    if postmortem.follows is Certainty.GUESSED:
        return
    for fact in postmortem.facts:
        if not fact.readable or fact.key is Key.SEVERITY or fact.key in KeyTrait.STATE.keys:
            continue
        scale = field_scale(postmortem.profile, fact.key, fact.role, fact.label.plain)
        if scale.own and fact.reading in _CHOSEN and not _is_listed(fact.text.plain, scale):
            in_words = word_count(fact.text.plain) > _WORDS
            label, free = fact.label.plain, fact.reading is Reading.TEXT
            yield UnlistedValue(label, fact.text, scale, in_words, free)
    yield from _in_cells(postmortem)


def _in_cells(postmortem: Postmortem) -> Iterator[UnlistedValue]:
    """The cells of the template's own columns that hold a word or so, and none of its list, where
    most others do: else the list is an example, or another one is in use."""
    left = Spans(one.span for one in leftovers(postmortem))
    columns: dict[ColumnSpec, list[OwnCell]] = {}
    for cell in own_cells(postmortem):
        if cell.scale.values and not left.meets(cell.text.span):
            columns.setdefault(cell.column, []).append(cell)
    for column, cells in columns.items():
        others = [one for one in cells if not _is_listed(one.text.plain, one.scale)]
        if len(others) <= len(cells) * _FEW:
            for one in filter(_is_brief, others):
                yield UnlistedValue(column.titles[0], one.text, one.scale, False, True)


def _is_brief(cell: OwnCell) -> bool:
    plain = cell.text.plain
    return word_count(plain) <= _BRIEF and plain[:1].isalnum()


def _is_listed(plain: str, scale: Scale) -> bool:
    """Whether a text says one of the values, a note around it, or that there is none."""
    text = plain[:_LONGEST]
    if begins(text.strip(" *_`.:()").lower(), _NOTHING):
        return True
    starts = (found.start() for found in _WORD.finditer(text))
    known = any(match_choice(text[start:], scale.values, scale.aliases) for start in starts)
    return known or any(_begins_alike(text.lower(), value.lower()) for value in scale.values)


def _begins_alike(text: str, value: str) -> bool:
    """Whether one is the beginning of the other: "production" of "prod", "report" of "reports"."""
    short, long = sorted((text, value), key=len)
    return len(short) >= _STEM and long.startswith(short)
