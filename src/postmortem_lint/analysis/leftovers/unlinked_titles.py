"""Titles in square brackets, in a list of references, that were to be links and lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.language import lookup
from postmortem_lint.markdown.walk import labels_within
from postmortem_lint.postmortem.model import Part, Postmortem
from postmortem_lint.regex import regex
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Text
from postmortem_lint.values.placeholders import find_placeholders, is_filled
from postmortem_lint.values.todo_markers import find_todo

_TITLE = regex(r"\[([^\[\]\n]{5,80})\]")
_WORDS = 2


def unlinked_titles(postmortem: Postmortem) -> Iterator[Text]:
    """The values behind labels, in parts that hold references, that are a title in square brackets
    and no link: "Manual: [Queues of the Depot]". What asks to be filled in is no title."""
    own = postmortem.profile.placeholders
    for part in postmortem.parts:
        for value in _values(part):
            found = _TITLE.fullmatch(value.plain.strip())
            if not found or value.links or value.code or not _is_title(found[1]):
                continue
            if not find_placeholders(value.prose, literal=own) and not find_todo(value.prose):
                yield value.strip()


def _values(part: Part) -> Iterator[Text]:
    if RoleTrait.SUPPLEMENTS.among((part.role,)):
        yield from (label.value for label in labels_within(part.blocks) if label.value)


def _is_title(inner: str) -> bool:
    """Whether words begin as a title does, and tell neither a number nor that there is nothing."""
    missing = (*lookup.lengths.not_available, *lookup.lengths.none, *lookup.lengths.unknown)
    told = inner.strip().lower() in missing or is_filled(inner)
    return inner[:1].isupper() and len(inner.split()) >= _WORDS and not told
