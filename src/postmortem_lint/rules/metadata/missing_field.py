"""PM201: a field that the template asks for is missing."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Phase, Postmortem, Where
from postmortem_lint.profile.model import FieldSpec, Need
from postmortem_lint.roles import Key
from postmortem_lint.rules.shared import listed


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look for each field that the profile needs, in whatever form and place it is written.

    The author has a rule of its own. A section that is empty or missing is a finding already.
    """
    for spec in postmortem.profile.fields:
        if spec.key is Key.AUTHOR or not _needed(spec, postmortem) or _stated(spec, postmortem):
            continue
        name = spec.labels[0] if spec.labels else spec.key.value.replace("_", " ")
        part = postmortem.part(spec.section) if spec.section else None
        below = f" in {part.title.plain.strip()}" if part else ""
        one_of = f" ({listed(spec.values)})" if spec.values else ""
        yield Finding(
            postmortem.anchor,
            f"the field '{name}'{below} is missing",
            f"write a line '**{name}**: …'{one_of}",
        )


def _needed(spec: FieldSpec, postmortem: Postmortem) -> bool:
    if spec.need is Need.NEVER or (spec.need is Need.FINAL and postmortem.phase is Phase.DRAFT):
        return False
    return spec.section is None or any(part.inner for part in postmortem.parts_of(spec.section))


def _stated(spec: FieldSpec, postmortem: Postmortem) -> bool:
    """Whether the field is there, filled in or not. A date may stand in the title or beside the
    start, and anywhere if the template has no label for it."""
    if postmortem.facts_of(spec.key):
        return True
    if spec.key is not Key.DATE:
        return False
    start = postmortem.readable(Key.STARTED)
    places = (Where.TITLE, Where.FIELD) if spec.labels else tuple(Where)
    return bool(start and start.full_date) or any(
        one.where in places for one in postmortem.mentions
    )


RULE = Rule(
    "PM201",
    "missing-field",
    "A field that the template asks for is missing.",
    Severity.ERROR,
    check,
    complete=True,
    of_template=True,
)
