"""Comments of a template that were left: a renderer hides them, and whoever edits reads them."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.leftovers.template_texts import guidance_of
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.text import Span


def comments_left(postmortem: Postmortem) -> Iterator[Span]:
    """The comments that stand in the template as they are, if somebody has named it."""
    guidance = guidance_of(postmortem.profile)
    if postmortem.profile.surmised or not guidance.comments:
        return
    for comment in postmortem.document.comments:
        if guidance.is_comment(postmortem.document.source[comment.body]):
            yield comment.span
