"""Comments that silence rules, as they are written.

Four forms, in an HTML comment or in a `#` comment of the front matter:
`postmortem-lint: ignore[PM302, due-before-report] reason` for its own line, `ignore-next[…]` for
the next block, `ignore-section[…]` for the section around it, `ignore-file[…]` for the document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from postmortem_lint.finding import Diagnostic, Finding, Rule
from postmortem_lint.markdown.model import Comment, Document, Section
from postmortem_lint.markdown.walk import walk
from postmortem_lint.nearest import nearest
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Source, Span

# Only these openings are meant for us; prose about the tool in a comment is left alone.
_OURS = regex(r"\s*postmortem-lint\s*(?::|(?=\s(?:ignore|disable)\b))\s*", re.IGNORECASE)
_FORM = regex(r"(?P<kind>[A-Za-z-]+)\s*(?:\[(?P<names>[^\]]*)\])?")
_NAME = regex(r"[^,\s](?:[^,]*[^,\s])?")
_KINDS = ("ignore", "ignore-next", "ignore-section", "ignore-file")


@record
class Selector:
    """A rule as a directive names it, with the place of the name; None if there is no such rule."""

    span: Span
    text: str
    rule: Rule | None


@record
class Directive:
    """A well-formed directive: its comment, what it names, why, and the place it holds for.

    `scope` is None where there is nothing to silence (`ignore-next` at the end of the document).
    """

    comment: Span
    kind: str
    selectors: tuple[Selector, ...]
    reason: str
    scope: Span | None

    def silences(self, diagnostic: Diagnostic, source: Source) -> bool:
        """Whether the finding stands in the scope and its rule is named."""
        if self.scope is None or all(each.rule != diagnostic.rule for each in self.selectors):
            return False
        span = diagnostic.finding.span
        if self.kind == "ignore":
            line = source.line(self.comment.start)
            return source.line(span.start) <= line <= source.line(max(span.start, span.end - 1))
        at_end = span.start == self.scope.end == len(source.text)
        return self.scope.start <= span.start and (span.start < self.scope.end or at_end)


def directives(document: Document, known: Sequence[Rule]) -> tuple[Directive | Finding, ...]:
    """The directives of a document in order; a finding in the place of a malformed one."""
    rules = {name: rule for rule in known for name in (rule.code, rule.name)}
    found = (_directive(document, comment, rules) for comment in document.comments)
    return tuple(each for each in found if each is not None)


def _directive(
    document: Document, comment: Comment, rules: Mapping[str, Rule]
) -> Directive | Finding | None:
    source = document.source
    opening = _OURS.match(source.text, comment.body.start, comment.body.end)
    if not opening:
        return None
    form = _FORM.match(source.text, opening.end(), comment.body.end)
    kind = form["kind"] if form else ""
    if kind not in _KINDS or not form or form["names"] is None:
        return _malformed(source, comment, kind)
    start = form.start("names")
    selectors = tuple(
        Selector(Span(start + one.start(), start + one.end()), one[0], rules.get(one[0]))
        for one in _NAME.finditer(form["names"])
    )
    if not selectors:
        return Finding(
            Span(form.start("kind"), form.end()),
            f'suppression "{form[0]}" names no rule',
            hint="name the rules between the brackets by code or by name",
        )
    scope = _scope(document, comment, kind)
    if kind == "ignore-section" and scope is None:
        return Finding(
            Span(form.start("kind"), form.end("kind")),
            'suppression "ignore-section" stands under no heading',
            hint="write ignore-file for the whole document, or move it under a heading",
        )
    reason = " ".join(source.text[form.end() : comment.body.end].split())
    # In a cell of a table a pipe is escaped.
    reason = reason.replace("\\|", "|").lstrip(":-–— ")
    return Directive(comment.span, kind, selectors, reason, scope)


def _malformed(source: Source, comment: Comment, kind: str) -> Finding:
    body = source[comment.body].strip()
    written = body if len(body) <= 60 else body[:59] + "…"
    near = nearest(kind, _KINDS) if kind and kind not in _KINDS else ""
    offer = f'; did you mean "{near}"?' if near else ""
    return Finding(
        comment.span,
        f'malformed suppression "{" ".join(written.split())}"{offer}',
        hint="write ignore[PM302] reason; ignore-next, ignore-section and ignore-file work alike",
    )


def _scope(document: Document, comment: Comment, kind: str) -> Span | None:
    if kind == "ignore":
        return comment.span
    if kind == "ignore-file":
        return Span(0, len(document.source.text))
    if kind == "ignore-section":
        around = [
            section
            for section in document.sections()
            if section.heading and section.span.start <= comment.span.start < section.span.end
        ]
        return around[-1].span if around else None
    after = (
        span
        for span in targets(document)
        if span.start >= comment.span.end and not _only_comments(document, span)
    )
    # Of those that begin at one place (a list and its first item) the outer one is meant.
    return min(after, key=lambda span: (span.start, -span.end), default=None)


def targets(document: Document) -> Iterator[Span]:
    """What `ignore-next` can mean: settings of the front matter, headings, blocks, list items."""
    if document.front_matter:
        yield from (setting.span for setting in document.front_matter.settings)
    for section in document.sections():
        yield from _section_targets(section)


def _section_targets(section: Section) -> Iterator[Span]:
    if section.heading:
        yield section.heading.span
    yield from (visit.node.span for visit in walk(section.blocks))


def _only_comments(document: Document, span: Span) -> bool:
    """Whether nothing but comments stands there, so that directives can be stacked."""
    rest = span.start
    for comment in document.comments:
        if span.contains(comment.span):
            if document.source.text[rest : comment.span.start].strip():
                return False
            rest = comment.span.end
    return rest > span.start and not document.source.text[rest : span.end].strip()
