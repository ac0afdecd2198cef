"""Questions of a template that stand above what answers them."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.markdown.model import Paragraph
from postmortem_lint.postmortem.model import Part, Postmortem
from postmortem_lint.regex import regex
from postmortem_lint.roles import Role
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Span

_IN_ITALICS = regex(r"([*_])(?!\1)[^*_\n]+[?？]\1")
_WORDS = 3


def lone_questions(postmortem: Postmortem) -> Iterator[Span]:
    """The question that a section begins with, where more follows: in italics, as templates write
    what they ask for, and above entries or items by itself. Whys are asked by their authors."""
    for part in postmortem.parts:
        if Role.FIVE_WHYS not in (part.role, *part.parents) and len(part.blocks) > 1:
            yield from _asked(postmortem, part)


def _asked(postmortem: Postmortem, part: Part) -> Iterator[Span]:
    first = part.blocks[0]
    if not (part.section and isinstance(first, Paragraph)):
        return
    plain = first.text.plain.strip()
    raw = postmortem.document.source[first.span].strip()
    alone = part.role in RoleTrait.CLOSED.roles and "\n" not in plain
    asks = plain.endswith(("?", "？")) and (alone or _IN_ITALICS.fullmatch(raw))
    if asks and len(plain.split()) >= _WORDS:
        yield first.span
