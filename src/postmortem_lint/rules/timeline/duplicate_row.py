"""PM310: an entry of the timeline stands there twice."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.leftovers.find import leftovers
from postmortem_lint.finding import Edit, Finding, Fix, Note, Rule, Safety, Severity
from postmortem_lint.markdown.model import Code
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.postmortem.model import Entry, Postmortem
from postmortem_lint.rules.shared import quoted
from postmortem_lint.text import Source, Span, Spans


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare the text of each entry with those before it; only word for word is twice, and one
    that was left of the template is another matter."""
    source = postmortem.document.source
    blocks = blocks_of(postmortem.document)
    logged = Spans(block.span for block in blocks if isinstance(block, Code))  # it was so, perhaps
    for timeline in postmortem.timelines:
        seen: dict[tuple[object, ...], Entry] = {}
        for entry, track in zip(timeline.entries, timeline.tracks, strict=True):
            written = source[entry.span].strip()
            first = seen.setdefault((written, entry.event.plain, track, entry.day), entry)
            told = entry.event and entry.span.contains(entry.event.span)
            if (
                first is entry
                or not told
                or _is_left(entry, postmortem)
                or logged.meets(entry.span)
            ):
                continue
            gone = Edit(_lines(source, entry.span), "")
            yield Finding(
                entry.span,
                f"the entry of {quoted(entry.time.plain)} stands here twice",
                "remove one of them",
                (Note(first.span, "the same entry"),),
                Fix("remove the second one", Safety.UNSAFE, (gone,)),
            )


def _is_left(entry: Entry, postmortem: Postmortem) -> bool:
    return any(entry.time.span.meets(one.span) for one in leftovers(postmortem))


def _lines(source: Source, span: Span) -> Span:
    """The lines of an entry with their line ends; the blank line below goes on holding the list."""
    last = source.line(max(span.start, span.end - 1))
    start = source.line_span(source.line(span.start)).start
    after = source.starts[last] if last < len(source.starts) else len(source.text)
    return Span(start, after)


RULE = Rule(
    "PM310",
    "duplicate-row",
    "An entry of the timeline stands there twice.",
    Severity.WARNING,
    check,
)
