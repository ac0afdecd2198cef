"""PM201: a field that the template asks for is missing."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.missing_columns import missing_columns
from postmortem_lint.analysis.missing_fields import field_name, is_inner_field, missing_fields
from postmortem_lint.certainty import Certainty
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.rules.shared import listed


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look for each field that the profile needs, in whatever form and place it is written.

    The author has a rule of its own. A section that is empty or missing is a finding already.
    """
    if postmortem.follows is Certainty.GUESSED:
        return  # PM101 names all that is missing in one finding
    yield from _columns(postmortem)
    for spec in missing_fields(postmortem):
        name = field_name(spec)
        part = postmortem.part(spec.section) if spec.section else None
        below = f" in {part.title.plain.strip()}" if part else ""
        one_of = f" ({listed(spec.values)})" if spec.values else ""
        yield Finding(
            postmortem.anchor,
            f"the field '{name}'{below} is missing",
            f"write a line '**{name}**: …'{one_of}",
            rests_on=Certainty.GUESSED if is_inner_field(spec, postmortem) else Certainty.STATED,
        )


def _columns(postmortem: Postmortem) -> Iterator[Finding]:
    for each in missing_columns(postmortem):
        yield Finding(
            each.header,
            f"the table of '{each.title}' has no column '{each.column}'",
            "add the column; a cell of it may be empty",
            cap=Severity.WARNING,
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
