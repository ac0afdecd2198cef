"""PM106: the document has no title."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.postmortem.sections.title import bold_title
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look for a heading that names the incident, or a title in the front matter; readers take a
    bold line for one, programs do not."""
    if postmortem.title:
        return
    bold = bold_title(postmortem.document)
    if bold:
        yield Finding(
            bold.span,
            f"the title {quoted(bold.plain)} is bold text, no heading",
            "write it behind '# ' instead",
            cap=Severity.INFO,
        )
    else:
        yield Finding(
            postmortem.anchor,
            "no title: neither a level-1 heading nor 'title' in the front matter",
            "begin with '# ' and one line that names the incident",
        )


RULE = Rule(
    "PM106",
    "missing-title",
    "The document has no title.",
    Severity.ERROR,
    check,
    complete=True,
)
