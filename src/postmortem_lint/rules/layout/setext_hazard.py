"""PM908: a rule right below a text makes a heading of it."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Edit, Finding, Fix, Rule, Safety, Severity
from postmortem_lint.markdown.slips.typing_slips import LONG, is_hazard
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.text import Span


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at headings underlined with hyphens whose text does not look like one."""
    source = postmortem.document.source
    bound = {part.span for part in postmortem.parts}
    for section in postmortem.document.sections():
        heading = section.heading
        if heading is None or heading.span in bound or not is_hazard(heading):
            continue
        line = source.line_span(source.line(max(heading.span.start, heading.span.end - 1)))
        text = " ".join(heading.text.plain.split())
        shown = text if len(text) <= LONG else f"{text[: LONG - 3].rstrip()}..."
        yield Finding(
            heading.text.span,
            f"'{shown}' is shown as a heading because of the '{source[line].strip()}' below it",
            "put an empty line between the text and the rule",
            fix=Fix(
                "add an empty line",
                Safety.SAFE,
                (Edit(Span(line.start, line.start), source.newline),),
            ),
        )


RULE = Rule(
    "PM908",
    "setext-hazard",
    "A rule directly below a text makes a heading of it.",
    Severity.WARNING,
    check,
    preview=True,
)
