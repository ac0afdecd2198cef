"""PM906: a code fence is never closed."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.markdown.model import Code
from postmortem_lint.postmortem.model import Postmortem


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Name the fence after which all is code; there can be only one."""
    source = postmortem.document.source
    for section in postmortem.document.sections():
        for block in section.blocks:
            if isinstance(block, Code) and not block.closed:
                opening = source.line_span(source.line(block.span.start))
                last = source.line(max(block.span.start, block.span.end - 1))
                yield Finding(
                    opening,
                    f"the fence '{source[opening].strip()}' is never closed, so all is code"
                    f" down to line {last}",
                    "close it with a line of as many backticks (or tildes)",
                )


RULE = Rule(
    "PM906",
    "unclosed-fence",
    "A code fence is never closed, so the rest of the document is code.",
    Severity.ERROR,
    check,
)
