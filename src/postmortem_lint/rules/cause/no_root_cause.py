"""PM520: a finished report leaves out the cause, or a part of it that its template asks for."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.postmortem.phase import Phase
from postmortem_lint.profile.model import Need
from postmortem_lint.roles import Role
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Ask for the fields of the cause where it is told in fields; prose is an answer to all.

    A section that is missing, and a label without a value, are found anyway.
    """
    part = postmortem.part(Role.ROOT_CAUSE)
    if part is None or postmortem.phase is Phase.DRAFT:
        return
    if part.empty:
        if postmortem.part(Role.CONTRIBUTING) is None and _needed(postmortem):
            hint = "write what broke and why; 'unknown' is an answer too"
            yield Finding(part.span, f"{quoted(part.title.plain)} is empty", hint)
        return
    asked = [
        spec
        for spec in postmortem.profile.fields
        if spec.key in KeyTrait.CAUSE.keys and spec.labels
    ]
    missing = [spec for spec in asked if not postmortem.facts_of(spec.key)]
    if len(missing) < len(asked):
        for spec in missing:
            name = spec.labels[0]
            yield Finding(
                part.title.span,
                f"{quoted(part.title.plain)} does not say '{name}'",
                f"write a line '**{name}**: …'; 'unknown' is an answer too",
            )


def _needed(postmortem: Postmortem) -> bool:
    specs = postmortem.profile.sections
    return any(spec.role is Role.ROOT_CAUSE and spec.need is not Need.NEVER for spec in specs)


RULE = Rule(
    "PM520",
    "no-root-cause",
    "A finished report leaves out the cause, or a part that its template asks for.",
    Severity.ERROR,
    check,
    complete=True,
)
