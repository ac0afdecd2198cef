"""What sections are called: when two titles are the same, and which title was meant."""

from __future__ import annotations

from postmortem_lint.language.headings import normal, with_brackets
from postmortem_lint.postmortem.model import Part
from postmortem_lint.profile.model import Profile, SectionSpec
from postmortem_lint.roles import Role


def section_name(part: Part) -> str:
    """The title of a part in the form in which two that mean the same part are equal."""
    return with_brackets(part.title.plain)


def section_spec(part: Part, profile: Profile) -> SectionSpec | None:
    """What the profile says of a part: by its role, of one that is nothing known by its title."""
    name = normal(part.title.plain)
    for spec in profile.sections:
        own = part.role is not Role.OTHER or name in map(normal, spec.titles)
        if spec.role is part.role and own:
            return spec
    return None
