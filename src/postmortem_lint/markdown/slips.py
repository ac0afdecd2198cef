"""Slips of Markdown: what a renderer shows otherwise than its author meant it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from postmortem_lint.markdown.model import Document, Label, Paragraph
from postmortem_lint.markdown.runs import runs
from postmortem_lint.text import Source, Span

_HARD = re.compile(r"(?:\\| {2,}|<br\s*/?>\s*)\Z", re.IGNORECASE)
_FAKE = re.compile(r"(?P<mark>[–—•‣◦▪●=✓✔✅☑❌✗✘]\ufe0f?)[ \t]+\S|(?P<dot>[•・·])(?=\S)")
_DASHES = frozenset("–—")
_CHECKS = frozenset("✓✔✅☑❌✗✘")
_ENDS = tuple(".!?:;。！？：；")
_PIPES = re.compile(r"\|.*\|")
_DELIMITER = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?")


@dataclass(frozen=True, slots=True)
class Slip:
    """A place, and what would stand there if it were right; `right` None: that is not known."""

    span: Span
    right: str | None
    wrong: Span


@dataclass(frozen=True, slots=True)
class RunOn:
    """Labelled lines that are shown as one. `ends` are the line ends without a break, with the
    white space that stands there; `spaced` tells that breaks beside them are two spaces."""

    labels: tuple[Label, ...]
    ends: tuple[Span, ...]
    spaced: bool

    @property
    def span(self) -> Span:
        """From the first to the last of the lines that run together."""
        return self.labels[0].span.cover(self.labels[-1].span)


def run_ons(document: Document) -> Iterator[RunOn]:
    """Paragraphs with bold labels on lines of their own and no hard break between them."""
    for run in runs(document):
        if isinstance(run.block, Paragraph):
            found = _run_on(document.source, run.block)
            if found:
                yield found


def _run_on(source: Source, block: Paragraph) -> RunOn | None:
    bold = [label for label in block.labels if label.bold]
    joined: list[Label] = []
    ends: list[Span] = []
    spaced = False
    for label, below in itertools.pairwise(bold):
        line = source.line(below.span.start)
        if source.line(label.span.start) == line:
            continue
        above = source.line_span(line - 1)
        hard = _HARD.search(source[above])
        spaced = spaced or (hard is not None and hard[0].isspace())
        if not hard:
            end = above.start + len(source[above].rstrip())
            ends.append(Span(end, above.end))
            joined += [label, below]
    return RunOn(tuple(joined), tuple(ends), spaced) if ends else None
