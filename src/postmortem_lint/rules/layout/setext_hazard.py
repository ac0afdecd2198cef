"""PM908: a rule right below a text makes a heading of it."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Edit, Finding, Fix, Rule, Safety, Severity
from postmortem_lint.markdown.model import Heading
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.text import Span

_LONG = 80


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at headings underlined with hyphens whose text does not look like one."""
    source = postmortem.document.source
    bound = {part.span for part in postmortem.parts}
    for section in postmortem.document.sections():
        heading = section.heading
        if heading is None or heading.span in bound or not _hazard(heading):
            continue
        line = source.line_span(source.line(max(heading.span.start, heading.span.end - 1)))
        text = " ".join(heading.text.plain.split())
        shown = text if len(text) <= _LONG else f"{text[: _LONG - 3].rstrip()}..."
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


def _hazard(heading: Heading) -> bool:
    """Whether the text is a labelled value, a sentence, or more than a line."""
    plain = heading.text.plain.strip()
    if not heading.setext or heading.level != 2:
        return False
    labelled = bool(heading.text.strong) and ":" in plain
    return labelled or "\n" in plain or plain.endswith((".", ";", ",")) or len(plain) > _LONG


RULE = Rule(
    "PM908",
    "setext-hazard",
    "A rule directly below a text makes a heading of it.",
    Severity.WARNING,
    check,
    preview=True,
)
