"""PM106: the document has no title."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.postmortem.sections.title import (
    bold_title,
    is_headed,
    is_letter,
    plain_title,
)
from postmortem_lint.roles import Key
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
            cap=Severity.INFO if _is_named(postmortem) else Severity.ERROR,
        )


def _is_named(postmortem: Postmortem) -> bool:
    """Whether a letter or a memo needs no title, or has it behind a label or below level 1."""
    document = postmortem.document
    named = document.headless or is_letter(document) or is_headed(document)
    return named or postmortem.readable(Key.TITLE) is not None


RULE = Rule(
    "PM106",
    "missing-title",
    "The document has no title.",
    Severity.ERROR,
    check,
    complete=True,
)
