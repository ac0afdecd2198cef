"""PM213: a field says none of the values that its template gives to choose from."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.unlisted_values import unlisted_values
from postmortem_lint.certainty import Certainty
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.records import replace
from postmortem_lint.rules.shared import misnamed


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at each field with a list; that of a template may be an example, and so, where nobody
    has named it, a value told in words is none of it."""
    surmised, example = postmortem.profile.surmised, postmortem.profile.by_example
    named = postmortem.follows is Certainty.STATED and not surmised
    for one in unlisted_values(postmortem):
        if one.in_words and not named:
            continue
        weak = one.in_words or (not one.numbered and (example or (one.free and not named)))
        what = " ".join(one.label.split())
        for finding in misnamed(what, one.text, None, one.scale):
            yield replace(finding, cap=Severity.INFO if weak else Severity.ERROR)


RULE = Rule(
    "PM213",
    "unlisted-value",
    "A field holds none of the values that its template gives to choose from.",
    Severity.WARNING,
    check,
)
