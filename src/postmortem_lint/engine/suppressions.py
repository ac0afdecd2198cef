"""Comments that silence rules: reads them, marks what they silence, says what is wrong with them.

Four forms, in an HTML comment or in a `#` comment of the front matter:
`postmortem-lint: ignore[PM302, due-before-report] reason` for its own line, `ignore-next[…]` for
the next block, `ignore-section[…]` for the section around it, `ignore-file[…]` for the document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from postmortem_lint.finding import Diagnostic, Edit, Finding, Fix, Rule, Safety
from postmortem_lint.markdown.model import Comment, Document, Section
from postmortem_lint.markdown.walk import walk
from postmortem_lint.nearest import nearest
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Source, Span

# Only these openings are meant for us; prose about the tool in a comment is left alone.
_OURS = regex(r"\s*postmortem-lint\s*(?::|(?=\s(?:ignore|disable)\b))\s*", re.IGNORECASE)
_FORM = regex(r"(?P<kind>[A-Za-z-]+)\s*(?:\[(?P<names>[^\]]*)\])?")
_PREFIX = regex(r"(?:PM\d{0,2}|ALL)\*?", re.IGNORECASE)
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


def apply(
    document: Document,
    diagnostics: Sequence[Diagnostic],
    known: Sequence[Rule],
    ran: Sequence[Rule],
) -> tuple[tuple[Diagnostic, ...], tuple[Finding, ...]]:
    """Mark what the document silences: the diagnostics, and the findings of PM002.

    `known` are all rules, `ran` those that looked at this document to the end: only a directive
    all of whose rules ran can be called unused.
    """
    read = directives(document, known)
    orders = tuple(each for each in read if isinstance(each, Directive))
    marked = mark(document.source, diagnostics, orders)
    by_rule: dict[str, list[Diagnostic]] = {}
    for one in diagnostics:
        by_rule.setdefault(one.rule.code, []).append(one)
    used = {
        (order.comment, one.rule)
        for order in orders
        for code in _codes(order)
        for one in by_rule.get(code, ())
        if order.silences(one, document.source)
    }
    findings = [each for each in read if isinstance(each, Finding)]
    for order in orders:
        findings += _unknown(order, rules=known)
        findings += _unused(
            document.source, order, {one for at, one in used if at == order.comment}, ran
        )
    return marked, tuple(sorted(findings, key=lambda finding: finding.span))


def mark(
    source: Source, diagnostics: Sequence[Diagnostic], orders: Sequence[Directive]
) -> tuple[Diagnostic, ...]:
    """The diagnostics, each with the reason of the first directive that silences it."""
    by_rule: dict[str, list[Directive]] = {}
    for order in orders:
        for code in _codes(order):
            by_rule.setdefault(code, []).append(order)
    return tuple(_marked(source, one, by_rule.get(one.rule.code, ())) for one in diagnostics)


def _codes(order: Directive) -> set[str]:
    return {each.rule.code for each in order.selectors if each.rule is not None}


def _marked(source: Source, diagnostic: Diagnostic, orders: Sequence[Directive]) -> Diagnostic:
    reasons = (order.reason for order in orders if order.silences(diagnostic, source))
    reason = next(reasons, None)
    return diagnostic if reason is None else replace(diagnostic, suppressed=reason)


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


def _unknown(order: Directive, rules: Sequence[Rule]) -> Iterator[Finding]:
    for selector in order.selectors:
        if selector.rule:
            continue
        if _PREFIX.fullmatch(selector.text):
            yield Finding(
                selector.span,
                f'"{selector.text}" is no single rule; a suppression takes no prefixes',
                hint="name each rule by code or by name",
            )
            continue
        candidates = [rule.code for rule in rules] + [rule.name for rule in rules]
        near = nearest(selector.text, candidates)
        offer = f'; did you mean "{near}"?' if near else ""
        yield Finding(
            selector.span,
            f'unknown rule "{selector.text}" in a suppression{offer}',
            hint='"postmortem-lint rules" lists all rules',
        )


def _unused(
    source: Source, order: Directive, used: set[Rule | None], ran: Sequence[Rule]
) -> Iterator[Finding]:
    if any(selector.rule not in ran for selector in order.selectors):
        return
    idle = [selector for selector in order.selectors if selector.rule not in used]
    if not idle:
        return
    names = ", ".join(selector.text for selector in idle)
    hint = "remove it"
    if order.kind == "ignore":
        hint = "remove it, or move it to the end of the line with the finding"
    whole = len(idle) == len(order.selectors)
    yield Finding(
        order.comment if whole else idle[0].span,
        f"unused suppression: {names} reports nothing here",
        hint=hint,
        fix=removal(source, order, idle),
    )


def removal(source: Source, order: Directive, idle: Sequence[Selector]) -> Fix:
    """The fix that takes the idle names out of a directive, or the directive if no name is left."""
    if len(idle) == len(order.selectors):
        return Fix("remove the suppression", Safety.SAFE, (_removed(source, order.comment),))
    kept = [selector.text for selector in order.selectors if selector not in idle]
    names = Span(order.selectors[0].span.start, order.selectors[-1].span.end)
    return Fix("remove the unused names", Safety.SAFE, (Edit(names, ", ".join(kept)),))


def _removed(source: Source, comment: Span) -> Edit:
    """Delete a comment with the white space before it, or its line if nothing else is there."""
    first = source.line(comment.start)
    last = source.line(max(comment.start, comment.end - 1))
    start, end = source.line_span(first).start, source.line_span(last).end
    before, after = source.text[start : comment.start], source.text[comment.end : end]
    if before.strip() or after.strip():
        # A hard break after the comment stays, and so does one blank between two words.
        bare = start + len(before.rstrip())
        kept = comment.start if after.strip() and not after[0].isspace() else bare
        return Edit(Span(kept, comment.end), "")
    return Edit(_lines(source, first, last), "")


def _lines(source: Source, first: int, last: int) -> Span:
    """The lines of a comment that stands alone, and one of two blank lines around them."""
    start = source.line_span(first).start
    above = _blank(source, first - 1)
    if above and _blank(source, last + 1) and last + 1 < len(source.starts):
        last += 1
    elif not above and not _blank(source, last + 1) and not _heading(source, last + 1):
        # Between two blocks the comment's line has to stay as a blank one, or they would join.
        return Span(start, source.line_span(last).end)
    end = source.starts[last] if last < len(source.starts) else len(source.text)
    return Span(start, end)


def _blank(source: Source, line: int) -> bool:
    outside = not 1 <= line <= len(source.starts)
    return outside or not source[source.line_span(line)].strip()


def _heading(source: Source, line: int) -> bool:
    return source[source.line_span(line)].lstrip(" ").startswith("#")
