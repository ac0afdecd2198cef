"""Lists that are shown as code, because all of them is indented below their heading."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.markdown.model import Code, Document
from postmortem_lint.regex import regex
from postmortem_lint.text import Span
from postmortem_lint.times.moments.read import leading_moment

_ITEM = regex(r"[ \t]+([-*+]|\d{1,2}[.)])[ \t]+(\S.*)")
_CODE = tuple("{}();=<>$")
_SEVERAL = 2  # lines
_SAYING = 4  # words


def coded_lists(document: Document) -> Iterator[Span]:
    """The code by indent that a section begins with and that is nothing but items which begin with
    a time of day each, or are a sentence each."""
    for section in document.sections():
        first = section.blocks[0] if section.heading and section.blocks else None
        if isinstance(first, Code) and not first.fenced and _is_list(document, first):
            yield first.span


def _is_list(document: Document, code: Code) -> bool:
    lines = [line for line in document.source[code.body].splitlines() if line.strip()]
    found = [one for line in lines if (one := _ITEM.fullmatch(f" {line}"))]
    items, marks = [one[2] for one in found], {one[1].lstrip("0123456789") for one in found}
    if not _SEVERAL <= len(items) == len(lines) or len(marks) > 1:
        return False  # lines with a plus and a minus are those of a change
    return all(map(_begins_with_time, items)) or all(map(_is_sentence, items))


def _begins_with_time(item: str) -> bool:
    moment = leading_moment(item)
    return moment is not None and moment.clock is not None and " " in item[moment.end :].strip()


def _is_sentence(item: str) -> bool:
    """Whether an item begins with a capital and has words, but no sign of a program."""
    plain = item[:1].isupper() and not any(sign in item for sign in _CODE)
    return plain and len(item.split()) >= _SAYING
