"""Fixes and preventions that are listed outside of the action list."""

from __future__ import annotations

from postmortem_lint.analysis.once import once
from postmortem_lint.postmortem.actions.lists import lists_in
from postmortem_lint.postmortem.model import Action, ActionList, Postmortem
from postmortem_lint.roles import Role
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.values.levels.item_states import read_state


@once
def promises(postmortem: Postmortem) -> tuple[ActionList, ...]:
    """Fixes and preventions that the template lists outside the action list."""
    profile = postmortem.profile
    known = {spec.role for spec in profile.sections} - {Role.ACTIONS}
    parts = (one for one in postmortem.parts_with(RoleTrait.PLANS_WORK) if one.role in known)
    return tuple(
        listed
        for part in parts
        if Role.ACTIONS not in part.parents
        for listed in lists_in(part, part.inner, profile)
    )


def contradicts_box(item: Action) -> bool:
    """Whether the words at the end of an item say another state than its own box: of what was given
    up, which tells no day, the box may stay open."""
    said = item.status.text.plain if item.status else ""
    state = read_state(said)
    if state is None or item.box is None or item.box.ticked == state.done:
        return False
    return item.box.ticked or any(map(str.isdigit, said))
