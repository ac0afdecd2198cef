"""PM501: the impact is told without a number."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.content.part_content import quantified
from postmortem_lint.analysis.leftovers.find import unfinished
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles import Role
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look for any number, length or "none" in the impact and in the parts that belong to it."""
    part = postmortem.part(Role.IMPACT)
    if part is None or part.empty or part.section is None or unfinished(postmortem, part):
        return
    source = postmortem.document.source
    if not any(quantified(one, source) for one in postmortem.parts_with(RoleTrait.QUANTIFIES)):
        yield Finding(
            part.title.span,
            f"{quoted(part.title.plain)} holds no number",
            "write how many were affected, how much and for how long; an estimate will do",
            cap=Severity.INFO if postmortem.profile.surmised else Severity.ERROR,
        )


RULE = Rule(
    "PM501",
    "impact-not-quantified",
    "The impact is told without a number.",
    Severity.WARNING,
    check,
    complete=True,
    of_template=True,
)
