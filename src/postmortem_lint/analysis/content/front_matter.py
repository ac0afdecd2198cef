"""What is wrong with the front matter as a whole."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.certainty import Certainty
from postmortem_lint.markdown.front_matter.faults import FrontMatterFault, front_matter_fault
from postmortem_lint.nearest import CLEARLY_ALIKE, nearest
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.profile.builtin_names import builtin_names
from postmortem_lint.records import record
from postmortem_lint.text import Text
from postmortem_lint.values.placeholders import find_placeholders


@record
class UnknownProfile:
    """The name of a profile that there is not, the one that it looks like, and how surely that is
    meant: other programs have profiles of their own."""

    name: Text
    near: str
    certainty: Certainty


def unreadable_settings(postmortem: Postmortem) -> FrontMatterFault | None:
    """What keeps the front matter from being read, unless that is a form nobody has filled in."""
    document = postmortem.document
    fault = front_matter_fault(document.source, document.front_matter)
    line = document.source[fault.line] if fault else ""
    return None if any(find_placeholders(line, literal=postmortem.profile.placeholders)) else fault


def unknown_profiles(postmortem: Postmortem) -> Iterator[UnknownProfile]:
    """The profiles that the front matter names and that look like one that there is."""
    front = postmortem.document.front_matter
    known = (*builtin_names(), postmortem.profile.name)
    for setting in front.settings if front else ():
        if setting.key.plain.lower() != "profile":
            continue
        for name in setting.values[:1]:
            near = nearest(name.plain, known) if name.plain not in known else ""
            if near:
                clear = nearest(name.plain, known, CLEARLY_ALIKE)
                certainty = Certainty.STATED if clear else Certainty.CONVENTION
                yield UnknownProfile(name, near, certainty)
