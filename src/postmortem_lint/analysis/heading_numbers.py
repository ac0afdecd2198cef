"""Headings whose numbers do not count on, or are not those of the section around them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from postmortem_lint.markdown.model import Document, Heading, Section
from postmortem_lint.records import record
from postmortem_lint.regex import regex

# No leading zero, which dates and clocks have; a number alone needs a sign behind it.
_NUMBER = regex(
    r"(?:[^\w\n§#-]|_|-(?!\d)){0,8}((?:0|[1-9]\d?)(?:\.(?:0|[1-9]\d?)){0,3})"
    r"(?:[.):、．：]\)?(?![\da-zA-Z])|(?<=\d\.\d)(?=\s)|(?<=\d\.\d\d)(?=\s))\s*(?=[^\s\d])"
)
_LEAST = 3  # numbered headings in a row that show a scheme


@record
class NumberedHeading:
    """A heading with its number, as written and as numbers."""

    heading: Heading
    number: tuple[int, ...]
    section: Section

    @property
    def written(self) -> str:
        """The number with dots between its parts."""
        return ".".join(map(str, self.number))


@record
class HeadingSlip:
    """A heading whose number does not fit that of another one: the one before it in the same
    section, or, if it is `nested`, the one of the section around it."""

    wrong: NumberedHeading
    against: NumberedHeading
    nested: bool = False

    @property
    def leaves_out(self) -> bool:
        """Whether it leaves out a number, and no more."""
        return not self.nested and self.wrong.number > self.against.number


def heading_slips(document: Document) -> Iterator[HeadingSlip]:
    """The headings that repeat a number, leave one out, go back, or count in another section."""
    for section in document.sections():
        numbered = _numbered(section)
        yield from _nested(numbered)
        yield from _miscounted(numbered, document)


def _numbered(section: Section) -> tuple[NumberedHeading, ...]:
    found = []
    for child in section.children:
        match = _NUMBER.match(child.title)
        if match and child.heading:
            number = tuple(int(part) for part in match[1].split("."))
            found.append(NumberedHeading(child.heading, number, child))
    return tuple(found)


def _miscounted(numbered: tuple[NumberedHeading, ...], document: Document) -> Iterator[HeadingSlip]:
    """Neighbours between which a count does not go on; to begin anew is no slip."""
    pairs = [(a, b) for a, b in itertools.pairwise(numbered) if a.number[:-1] == b.number[:-1]]
    wrong = [(a, b) for a, b in pairs if b.number[-1] != a.number[-1] + 1]
    if len(numbered) < _LEAST or len(pairs) < len(numbered) - 1 or 2 * len(wrong) > len(pairs):
        return
    if len(numbered[0].number) > 1 and numbered[0].number[-1] > 1:
        return  # clocks and dates: "10.15", "10.40"
    known = {one.number[-1] for one in numbered}
    repeated = 0  # a number said twice, after which the count goes on as if it were not
    for before, after in pairs:
        left_out = range(before.number[-1] + 1, after.number[-1])
        if (before, after) not in wrong or (known.issuperset(left_out) and left_out):
            continue
        if repeated and len(left_out) == repeated:
            repeated = 0
            continue
        repeated += after.number == before.number
        if after.number[-1] > 1 and not _is_elsewhere(left_out, before, after, document):
            yield HeadingSlip(after, before)


def _is_elsewhere(
    left_out: range, before: NumberedHeading, after: NumberedHeading, document: Document
) -> bool:
    """Whether a line between two headings has a number that they leave out, as a heading of another
    level or as a label."""
    between = document.source.text[before.heading.span.end : after.heading.span.start]
    stem = "".join(rf"{part}\." for part in before.number[:-1])
    return any(
        re.search(rf"^[^\w\n]{{0,8}}{stem}{number}(?!\d)", between, re.MULTILINE)
        for number in left_out
    )


def _nested(numbered: tuple[NumberedHeading, ...]) -> Iterator[HeadingSlip]:
    """The first heading in each section of which all have the number of another section."""
    last: tuple[int, ...] = ()
    for parent in numbered if len(numbered) >= _LEAST else ():
        inner = [
            one for one in _numbered(parent.section) if len(one.number) == len(parent.number) + 1
        ]
        if not inner:
            continue
        first = inner[0].number
        goes_on = first[:-1] == last[:-1] and first > last
        begins = first[-1] <= 1 or goes_on
        if begins and all(one.number[:-1] != parent.number for one in inner):
            yield HeadingSlip(inner[0], parent, nested=True)
        last = inner[-1].number if inner[-1].number[:-1] == parent.number else ()
