"""What is true of every column of a timeline or of an action table.

A new column needs an entry in COLUMN_TRAITS; the values of the traits say what there is to decide.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from postmortem_lint.roles import Column
from postmortem_lint.roles.by_trait import by_trait


class ColumnTrait(Enum):
    """What can be true of a column; the value says it in words."""

    __hash__ = object.__hash__  # looked up in tables more often than anything else

    TIMELINE = "stands in timelines"
    ACTIONS = "stands in tables of action items"
    WHEN = "tells when something was"
    WHICH_DAY = "tells on which day something was"
    FIELD = "is a field of an action item"
    LABEL = "may be a label at an item of a list"
    BESIDE_ACTION = "stands beside the action itself, whatever the title of that is"
    COMMITS = "tells who does it, or until when"
    CHOICE = "is chosen from a list of the template"
    PENDING = "may say TODO or TBD in earnest: a state, or a reference that is to come"
    ASKED = "a rule of its own speaks where an item lacks it"

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns of which it is true, in the order of Column."""
        return _COLUMNS[self]


_T = ColumnTrait

COLUMN_TRAITS: Mapping[Column, tuple[ColumnTrait, ...]] = {
    Column.DAY: (_T.TIMELINE, _T.WHEN, _T.WHICH_DAY),
    Column.DATE: (_T.TIMELINE, _T.WHEN, _T.WHICH_DAY),
    Column.TIME: (_T.TIMELINE, _T.WHEN),
    Column.EVENT: (_T.TIMELINE,),
    Column.DONE: (_T.TIMELINE,),
    Column.BY_WHOM: (_T.TIMELINE,),
    Column.NUMBER: (_T.ACTIONS,),
    Column.ACTION: (_T.ACTIONS, _T.ASKED),
    Column.OWNER: (
        _T.ACTIONS, _T.FIELD, _T.LABEL, _T.BESIDE_ACTION, _T.COMMITS, _T.ASKED,
    ),
    Column.PRIORITY: (
        _T.ACTIONS, _T.FIELD, _T.LABEL, _T.BESIDE_ACTION, _T.CHOICE, _T.ASKED,
    ),
    Column.DUE: (
        _T.ACTIONS, _T.FIELD, _T.LABEL, _T.BESIDE_ACTION, _T.COMMITS, _T.ASKED,
    ),
    Column.STATUS: (_T.ACTIONS, _T.FIELD, _T.LABEL, _T.BESIDE_ACTION, _T.CHOICE, _T.PENDING),
    Column.TYPE: (_T.ACTIONS, _T.FIELD, _T.CHOICE),
    Column.TRACKING: (_T.ACTIONS, _T.FIELD, _T.LABEL, _T.PENDING, _T.ASKED),
    Column.SOURCE: (),
    Column.OTHER: (),
}  # fmt: skip
"""What is true of each column; an empty entry is a decision, too."""

_COLUMNS = by_trait(Column, ColumnTrait, COLUMN_TRAITS)
