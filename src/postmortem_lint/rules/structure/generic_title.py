"""PM107: the title would fit any incident."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.incident.title_subject import is_given, is_named_alike, title_subject
from postmortem_lint.analysis.leftovers.find import Trace, leftovers_of
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look for words that name the incident; a token left in the title is another rule's."""
    title = postmortem.title
    if not title or title_subject(postmortem):
        return
    if any(title.span.contains(one.span) for one in leftovers_of(postmortem, Trace.TOKEN)):
        return
    yield Finding(
        title.span,
        f"the title '{' '.join(title.plain.split())}' does not say what happened",
        "name what failed and how it showed, as in 'checkout returns 5xx after pool exhaustion'",
        cap=Severity.INFO if is_named_alike(postmortem) or is_given(postmortem) else Severity.ERROR,
    )


RULE = Rule(
    "PM107",
    "generic-title",
    "The title does not say which incident this is.",
    Severity.WARNING,
    check,
)
