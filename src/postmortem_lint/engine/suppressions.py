"""What comments silence: marks the findings, and says which comments silence nothing."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from postmortem_lint.engine.directives import Directive, Selector, directives
from postmortem_lint.engine.silencing import first_silencing, useful
from postmortem_lint.finding import Diagnostic, Edit, Finding, Fix, Rule, Safety
from postmortem_lint.markdown.model import Document
from postmortem_lint.nearest import nearest
from postmortem_lint.regex import regex
from postmortem_lint.text import Source, Span

_PREFIX = regex(r"(?:PM\d{0,2}|ALL)\*?", re.IGNORECASE)


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
    codes = frozenset(rule.code for rule in ran)
    marked = mark(document.source, diagnostics, orders)
    used = useful(document.source, diagnostics, orders)
    findings = [each for each in read if isinstance(each, Finding)]
    for order in orders:
        findings += _unknown(order, rules=known)
        findings += _unused(document.source, order, used[order.comment], codes)
    return marked, tuple(sorted(findings, key=lambda finding: finding.span))


def mark(
    source: Source, diagnostics: Sequence[Diagnostic], orders: Sequence[Directive]
) -> tuple[Diagnostic, ...]:
    """The diagnostics, each with the reason of the first directive that silences it."""
    silencing = first_silencing(source, diagnostics, orders)
    return tuple(
        replace(one, suppressed=order.reason) if order else one
        for one, order in zip(diagnostics, silencing, strict=True)
    )


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
    source: Source, order: Directive, used: Collection[str], ran: Collection[str]
) -> Iterator[Finding]:
    """What is said of a directive of which not every rule in `used` is of use."""
    if any(selector.rule is None or selector.rule.code not in ran for selector in order.selectors):
        return
    idle = [each for each in order.selectors if each.rule and each.rule.code not in used]
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
