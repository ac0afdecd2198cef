"""What only whoever sees all of a YAML document can say of it, seen in the events of its reader."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from postmortem_lint.records import field, mutable

if TYPE_CHECKING:
    from yaml.events import Event, NodeEvent, ScalarEvent

_DEEPEST = 50  # levels of lists and settings; nobody writes more
_MERGE = "<<"  # a key that may stand as often as there is something to merge


@mutable
class _Level:
    """What is open: settings with the keys so far, or a list."""

    is_list: bool
    keys: set[tuple[object, ...]] = field(default_factory=set)
    at_key: bool = True

    def is_new(self, scalar: ScalarEvent) -> bool:
        """Whether a scalar is no key that stands here already."""
        if self.is_list or not self.at_key or scalar.value == _MERGE:
            return True
        key = (scalar.value, scalar.implicit, scalar.tag)
        known = len(self.keys)
        self.keys.add(key)
        return len(self.keys) > known


def first_problem(events: Iterable[Event]) -> tuple[int, str] | None:
    """The place of a key that stands twice, or of an alias that stands for nothing, and what is to
    say of it. Raises what the reader raises."""
    from yaml.events import (
        AliasEvent,
        CollectionEndEvent,
        CollectionStartEvent,
        NodeEvent,
        ScalarEvent,
        SequenceStartEvent,
    )

    levels: list[_Level] = []
    anchors: set[str] = set()
    for event in events:
        if isinstance(event, AliasEvent) and event.anchor not in anchors:
            return _place(event), f"nothing is named '&{event.anchor}'"
        if isinstance(event, ScalarEvent) and levels and not levels[-1].is_new(event):
            return _place(event), f"the key '{event.value}' stands there twice"
        if isinstance(event, NodeEvent) and event.anchor:
            anchors.add(event.anchor)
        if isinstance(event, CollectionStartEvent):
            levels.append(_Level(isinstance(event, SequenceStartEvent)))
            if len(levels) > _DEEPEST:
                break
        elif isinstance(event, CollectionEndEvent):
            levels.pop()
        if levels and isinstance(event, (AliasEvent, ScalarEvent, CollectionEndEvent)):
            levels[-1].at_key = not levels[-1].at_key
    return None


def _place(event: NodeEvent) -> int:
    return event.start_mark.index if event.start_mark else 0
