"""Lines between which a program shows, hides or folds all that stands there.

Conditionals, tabs, steps, admonitions of a site generator; elements of HTML; pairs of comments.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from postmortem_lint.markdown.dialects import stretches
from postmortem_lint.markdown.model import Code, Document
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.records import field, mutable
from postmortem_lint.regex import regex
from postmortem_lint.text import Span, Spans

# Elements, tags of Handlebars, of Go and of ERB, comments.
_TAG = regex(
    r"<(?P<end>/?)(?P<name>[A-Za-z][\w.-]*)\b(?:[^<>\n]*[^<>\n/])?>"
    r"|\{\{[-~]?(?P<mark>[#^/])[ \t]*(?P<block>[\w.-]+)[^{}\n]*\}\}"
    r"|(?:\{\{-?|<%-?)[ \t]*(?:(?P<opens>if|unless|range|with|block)\b|(?P<closes>end)\b)"
    r"(?:(?!\}\}|\{\{|%>|<%).)*(?:\}\}|%>)"
    r"|<!--(?P<comment>(?:(?!-->).)*)-->"
)
_WORDS = regex(r"[a-z]+")
_BEGINS = frozenset({"begin", "start", "region", "if"})
_ENDS = frozenset({"end", "stop", "endregion", "endif"})


def wrapped_lines(document: Document) -> tuple[range, ...]:
    """The lines, from 1, of each wrapper with all that it holds; wrappers may hold others."""
    return (*stretches(document), *_tagged(document))


def _tagged(document: Document) -> Iterator[range]:
    source, open_tags = document.source, _Open()
    if "<" not in source.text and "{{" not in source.text:
        return
    code = Spans(block.span for block in blocks_of(document) if isinstance(block, Code))
    for tag in _TAG.finditer(source.text):
        name, ends = _named(tag)
        if not name or code.meets(Span(*tag.span())):
            continue
        line = source.line(tag.start())
        first = open_tags.meet(name, line, ends=ends)
        if first:
            yield range(first, line + 1)


def _named(tag: re.Match[str]) -> tuple[str, bool]:
    """What a tag names, and whether it ends that; "" for one that does neither."""
    if tag["name"]:
        return f"<{tag['name'].lower()}", bool(tag["end"])
    if tag["block"]:
        return f"#{tag['block']}", tag["mark"] == "/"
    if tag["comment"] is None:
        return "end", bool(tag["closes"])
    words = set(_WORDS.findall(tag["comment"].lower()))
    edges = words & (_BEGINS | _ENDS)
    return f"!{sorted(words - edges)}" if edges else "", bool(edges & _ENDS)


@mutable
class _Open:
    """The tags that are open, each with its line."""

    lines: dict[str, list[int]] = field(default_factory=dict)

    def meet(self, name: str, line: int, *, ends: bool) -> int:
        """Take note of a tag; the line on which that was opened which it ends, 0 if none."""
        known = self.lines.setdefault(name, [])
        if ends:
            return known.pop() if known else 0
        known.append(line)
        return 0
