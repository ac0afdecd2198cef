"""PM106: the document has no title."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.postmortem.sections.title import bold_title, plain_title
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look for a heading that names the incident, or a title in the front matter; readers take a
    bold line for one, or the first line of a text without headings, programs do not."""
    if postmortem.title:
        return
    bold, plain = bold_title(postmortem.document), plain_title(postmortem.document)
    if written := bold or plain:
        yield Finding(
            written.span,
            f"the title {quoted(written.plain)} is {'bold' if bold else 'plain'} text, no heading",
            "write it behind '# ' instead",
            cap=Severity.INFO,
        )
    else:
        yield Finding(
            postmortem.anchor,
            "no title: neither a level-1 heading nor 'title' in the front matter",
            "begin with '# ' and one line that names the incident",
            # A letter or a mail has neither headings nor a title.
            cap=Severity.ERROR if postmortem.document.root.children else Severity.INFO,
        )


RULE = Rule(
    "PM106",
    "missing-title",
    "The document has no title.",
    Severity.ERROR,
    check,
    complete=True,
)
