"""Fixes and preventions that are listed outside of the action list."""

from __future__ import annotations

from postmortem_lint.analysis.once import once
from postmortem_lint.postmortem.action_lists import lists_in
from postmortem_lint.postmortem.model import ActionList, Postmortem
from postmortem_lint.roles import Role

_ROLES = frozenset({Role.LONG_TERM_FIX, Role.PREVENTION})


@once
def promises(postmortem: Postmortem) -> tuple[ActionList, ...]:
    """Fixes and preventions that the template lists outside the action list."""
    profile = postmortem.profile
    known = _ROLES.intersection(spec.role for spec in profile.sections)
    parts = (part for part in postmortem.parts if part.role in known)
    return tuple(
        listed
        for part in parts
        if Role.ACTIONS not in part.parents
        for listed in lists_in(part, part.inner, profile)
    )
