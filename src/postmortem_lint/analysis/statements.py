"""The running text that is the author's own: no headings, quotations, code or guidance."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import partial

from postmortem_lint.analysis.leftovers.find import Trace, leftovers_of
from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.titles_of_works import titles_of_works
from postmortem_lint.language.sentences import MASK, sentences, unquoted
from postmortem_lint.postmortem.model import Place, Postmortem
from postmortem_lint.records import record
from postmortem_lint.roles import Role
from postmortem_lint.text import Source, Span, Spans, Text
from postmortem_lint.values.people.blame import Phrase


@record
class Statement:
    """A text, the roles around it (outermost first), and its words with all that is not the
    author's own masked. `linked` are the words with the labels of links masked too, which may be
    titles, and with titles of books. `labelled` are the values of labels in it that are parts."""

    text: Text
    roles: tuple[Role, ...]
    words: str
    linked: str
    labelled: tuple[Statement, ...] = ()

    def place(self, said: Phrase) -> Span:
        """Where in the source that stands."""
        return self.text.locate(said.start, said.end)

    def quote(self, said: Phrase) -> str:
        """What stands there, on one line."""
        return " ".join(self.text.plain[said.start : said.end].split())


def first_of_sentences(statement: Statement, phrases: Iterable[Phrase]) -> Iterator[Phrase]:
    """Of phrases the first in each sentence."""
    ends = [end for _, end in sentences(statement.words)]
    told = -1
    for said in sorted(phrases, key=lambda one: one.start):
        sentence = bisect_right(ends, said.start)
        if sentence != told:
            yield said
        told = sentence


def statements(
    postmortem: Postmortem,
    within: tuple[Role, ...] = (),
    beside: tuple[Role, ...] = (),
) -> Iterator[Statement]:
    """The author's own texts, in order; only those under a role of `within` (if any are given) and
    under none of `beside`. Of a text elsewhere, the labels ("Root cause: …") may stand there."""
    for statement in _statements(postmortem):
        if _wanted(statement.roles, within, beside):
            yield statement
        elif within:
            yield from (one for one in statement.labelled if _wanted(one.roles, within, beside))


def _wanted(roles: tuple[Role, ...], within: tuple[Role, ...], beside: tuple[Role, ...]) -> bool:
    known = frozenset(roles)
    return (not within or not known.isdisjoint(within)) and known.isdisjoint(beside)


@once
def _statements(postmortem: Postmortem) -> tuple[Statement, ...]:
    """All of the author's own texts."""
    read = partial(_statement, postmortem.document.source)
    guidance = Spans(left.span for left in leftovers_of(postmortem, Trace.GUIDANCE))
    labelled = sorted(
        (
            (part.value.span.start, read(part.value, (*part.parents, part.role)))
            for part in postmortem.parts
            if part.section is None and part.value
        ),
        key=lambda placed: placed[0],
    )
    starts = [start for start, _ in labelled]
    found: list[Statement] = []
    for passage in postmortem.passages:
        if passage.place is Place.HEADING or passage.quoted or not passage.text:
            continue
        place = passage.text.span
        if not guidance.meets(place):
            first, last = bisect_left(starts, place.start), bisect_left(starts, place.end)
            inside = tuple(statement for _, statement in labelled[first:last])
            found.append(read(passage.text, passage.roles, inside))
    return tuple(found)


def _statement(
    source: Source, text: Text, roles: tuple[Role, ...], labelled: tuple[Statement, ...] = ()
) -> Statement:
    words = linked = unquoted(text.prose)
    for link in text.links:
        start, end = text.index(link.span.start), text.index(link.span.end)
        linked = linked[:start] + MASK * (end - start) + linked[end:]
    for start, end in titles_of_works(text, source):
        linked = linked[:start] + MASK * (end - start) + linked[end:]
    return Statement(text, roles, words, linked, labelled)
