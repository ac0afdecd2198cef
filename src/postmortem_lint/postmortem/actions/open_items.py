"""Action items that say of themselves that they are still open."""

from __future__ import annotations

from postmortem_lint.postmortem.model import Action
from postmortem_lint.values.levels.item_states import read_state


def is_kept_open(item: Action) -> bool:
    """Whether an item says itself that it is still open: by a box, its state, or a word for that in
    the place of its last day."""
    said = (read_state(one.text.plain) for one in (item.status, item.due) if one)
    boxed = item.box is not None and not item.box.ticked
    return not item.done and (boxed or any(state and not state.done for state in said))
