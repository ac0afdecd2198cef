"""Comments of a template that were left where nothing was written."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.leftovers.template_texts import guidance_of
from postmortem_lint.markdown.model import Html
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.text import Span, Spans


def comments_left(postmortem: Postmortem) -> Iterator[Span]:
    """The comments of a template that somebody has named, in sections that hold nothing else: a
    renderer hides them, and many a team keeps them above what it writes."""
    guidance, document = guidance_of(postmortem.profile), postmortem.document
    if postmortem.profile.surmised or not guidance.comments:
        return
    blank = Spans(
        block.span
        for section in document.sections()
        if not section.children and all(isinstance(one, Html) for one in section.blocks)
        for block in section.blocks
    )
    for comment in document.comments:
        if blank.meets(comment.span) and guidance.is_comment(document.source[comment.body]):
            yield comment.span
