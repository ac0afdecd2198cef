"""PM105: a heading is nearly one of the template."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.missing_sections import filled_roles
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.rules.shared import follows_template
from postmortem_lint.values.levels.choices import nearest_choice

_ALIKE = 0.85


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare headings without a role with the titles of sections that are not there yet."""
    bound = {part.span for part in postmortem.parts}
    present = filled_roles(postmortem)
    one = "a section of the template" if follows_template(postmortem) else "a usual section"
    missing = [
        title
        for spec in postmortem.profile.sections
        if spec.role not in present
        for title in spec.titles
    ]
    for section in postmortem.document.sections():
        heading = section.heading
        if heading is None or heading.span in bound or heading.text is postmortem.title:
            continue
        title = heading.text.plain.strip()
        if near := nearest_choice(title, missing, least=_ALIKE):
            yield Finding(
                heading.text.span,
                f"'{title}' is not {one}; did you mean '{near}'?",
                f"write '{near}', or leave it if it is about something else",
            )


RULE = Rule(
    "PM105",
    "unknown-section",
    "A heading is nearly, but not quite, one of the template.",
    Severity.INFO,
    check,
    default=False,
    preview=True,
)
