"""PM710: nobody is named as the author of the report."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.profile.builtin_names import builtin_names
from postmortem_lint.roles import Key


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look for an author or owner of the report; a label without a name is found anyway."""
    if postmortem.facts_of(Key.AUTHOR):
        return
    spec = postmortem.profile.field(Key.AUTHOR)
    if spec is None and postmortem.profile.name not in builtin_names():
        return  # a team's own profile that has no place for one
    label = spec.labels[0] if spec and spec.labels else "Author"
    yield Finding(
        postmortem.anchor,
        "nobody is named as the author of the report",
        f"write a line '**{label}**: …' with a name",
    )


RULE = Rule(
    "PM710",
    "no-author",
    "Nobody is named as the author of the report.",
    Severity.ERROR,
    check,
    complete=True,
    of_template=True,
)
