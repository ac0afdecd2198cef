"""Clock times for which no zone is named."""

from __future__ import annotations

from postmortem_lint.postmortem.model import Postmortem, Timeline
from postmortem_lint.profile.model import Profile
from postmortem_lint.times.zones.zone import find_zone


def names_zone(postmortem: Postmortem) -> bool:
    """Whether the document names a zone anywhere, or its profile does."""
    if postmortem.zone is not None:
        return True
    return any(find_zone(one.text.plain) for one in postmortem.passages)


def asks_for_zone(profile: Profile) -> bool:
    """Whether a template names a zone: for all times, or in a title, a label or a column."""
    titles = [title for spec in profile.sections for title in spec.titles]
    titles += [label for spec in profile.fields for label in spec.labels]
    titles += [title for spec in profile.timeline.columns for title in spec.titles]
    return bool(profile.zone) or any(find_zone(title) for title in titles)


def is_bare(timeline: Timeline) -> bool:
    """Whether a timeline has clock times, and no zone with any of them."""
    clocks = [entry for entry in timeline.entries if entry.moment.clock]
    return bool(clocks) and timeline.zone is None and all(entry.zone is None for entry in clocks)
