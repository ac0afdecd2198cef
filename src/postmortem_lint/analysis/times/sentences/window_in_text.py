"""The time an incident lasted by its sentences: "it began at 10:20 and was resolved at 11:05"."""

from __future__ import annotations

from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.times.sentences.citation import Citation
from postmortem_lint.analysis.times.sentences.cited_times import citations
from postmortem_lint.certainty import Certainty
from postmortem_lint.postmortem.model import Postmortem, Window, WindowSource
from postmortem_lint.roles import Key


@once
def window_in_text(postmortem: Postmortem) -> Window | None:
    """The window whose start and end the text tells of the incident by name, each at one time only;
    None if it does not, or where several incidents are told."""
    if postmortem.incidents:
        return None
    start, end = _told_once(postmortem, Key.STARTED), _told_once(postmortem, Key.RESOLVED)
    if start is None or end is None or start.instant.zone != end.instant.zone:
        return None
    length = end.instant.lo - start.instant.lo
    if length <= 0 or start.instant.dated is not end.instant.dated:
        return None
    return Window(
        start.instant, end.instant, start.span, end.span, float(length), WindowSource.SUMMARY, True
    )


def _told_once(postmortem: Postmortem, key: Key) -> Citation | None:
    told = [
        one
        for one in citations(postmortem)
        if one.key is key and one.alone
        if one.certainty is not Certainty.GUESSED
    ]
    times = {one.instant.lo for one in told}
    sure = (one for one in told if one.certainty is Certainty.STATED)
    return next(sure, None) if len(times) == 1 else None
