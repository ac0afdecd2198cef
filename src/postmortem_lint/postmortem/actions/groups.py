"""Who owns a group of action items: the name above it, as a heading, a bold line or an item."""

from __future__ import annotations

from postmortem_lint.certainty import Certainty
from postmortem_lint.markdown.model import Paragraph
from postmortem_lint.postmortem.actions.item_words import Names, classify, keyed_value
from postmortem_lint.postmortem.actions.signature import parts_of
from postmortem_lint.postmortem.model import Field
from postmortem_lint.regex import regex
from postmortem_lint.roles import Column
from postmortem_lint.text import Text
from postmortem_lint.values.people.person import is_group

_NOTE = regex(r"(?<=\S)\s*[(（\[][^()（）\[\]]*[)）\]]$")
_LONGEST = 60  # characters of a heading or line that only names a group


def is_bold_line(block: object) -> bool:
    """Whether a paragraph is a short bold line, which stands for a heading."""
    if not isinstance(block, Paragraph) or len(block.text.plain) > _LONGEST:
        return False
    text = block.text.strip(" \n:：")
    strong = text.strong
    return bool(strong) and text.span.start >= strong[0].start and strong[-1].end >= text.span.end


def group_owner(text: Text, names: Names, *, bold: bool = False) -> Field | None:
    """The owner that the title of a group names, if it names nothing else; of a `bold` line also
    what only looks like a name."""
    if len(text.plain) > _LONGEST:
        return None
    text = text.part(keyed_value(text.plain, Column.OWNER), len(text.plain)).strip(" \n:：*_")
    note = _NOTE.search(text.plain)
    text = (text.part(0, note.start()) if note else text).strip(" \n:：*_()[]")
    read = [classify(text.plain[slice(*place)], names) for place in parts_of(text.plain)]
    if not read or any(one is None or one[0] is not Column.OWNER for one in read):
        return None
    sure = min(one[1] for one in read if one)
    if sure is Certainty.STATED or is_group(text.plain):
        return Field(text, text.span)
    # A capitalised word above items may name anything else that they are about.
    return Field(text, text.span, certainty=Certainty.GUESSED) if bold else None
