"""What comments suppress: marks the findings, and says which comments suppress nothing."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from postmortem_lint.engine.suppressions.match import first_suppressing, useful
from postmortem_lint.engine.suppressions.read import Selector, Suppression, read_suppressions
from postmortem_lint.finding import Diagnostic, Edit, Finding, Fix, Rule, Safety
from postmortem_lint.markdown.model import Document
from postmortem_lint.nearest import nearest
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.text import Source, Span

_PREFIX = regex(r"(?:PM\d{0,2}|ALL)[*x.]*", re.IGNORECASE)


def apply(
    document: Document,
    diagnostics: Sequence[Diagnostic],
    known: Sequence[Rule],
    ran: Sequence[Rule],
) -> tuple[tuple[Diagnostic, ...], tuple[Finding, ...]]:
    """Mark what the document suppresses: the diagnostics, and the findings of PM002.

    `known` are all rules, `ran` those that looked at this document to the end: only a suppression
    all of whose rules ran can be called unused.
    """
    read = read_suppressions(document, known)
    suppressions = tuple(each for each in read if isinstance(each, Suppression))
    codes = frozenset(rule.code for rule in ran)
    marked = mark(document.source, diagnostics, suppressions)
    used = useful(document.source, diagnostics, suppressions)
    findings = [each for each in read if isinstance(each, Finding)]
    for suppression in suppressions:
        findings += _unknown(suppression, rules=known)
        findings += _unused(document.source, suppression, used[suppression.comment], codes)
    return marked, tuple(sorted(findings, key=lambda finding: finding.span))


def mark(
    source: Source, diagnostics: Sequence[Diagnostic], suppressions: Sequence[Suppression]
) -> tuple[Diagnostic, ...]:
    """The diagnostics, each with the reason of its first suppression."""
    first = first_suppressing(source, diagnostics, suppressions)
    return tuple(
        replace(one, suppressed=suppression.reason) if suppression else one
        for one, suppression in zip(diagnostics, first, strict=True)
    )


def _unknown(suppression: Suppression, rules: Sequence[Rule]) -> Iterator[Finding]:
    for selector in suppression.selectors:
        if selector.rule:
            continue
        if _PREFIX.fullmatch(selector.text):
            yield Finding(
                selector.span,
                f"'{selector.text}' is no single rule; a suppression takes no prefixes",
                hint="name each rule by code or by name",
            )
            continue
        candidates = [rule.code for rule in rules] + [rule.name for rule in rules]
        near = nearest(selector.text, candidates)
        offer = f"; did you mean '{near}'?" if near else ""
        yield Finding(
            selector.span,
            f"unknown rule '{selector.text}' in a suppression{offer}",
            hint="'postmortem-lint rules' lists all rules",
        )


def _unused(
    source: Source, suppression: Suppression, used: Collection[str], ran: Collection[str]
) -> Iterator[Finding]:
    """What is said of a suppression of which not every rule in `used` is of use."""
    named = [selector.rule for selector in suppression.selectors]
    if any(rule is None or rule.code not in ran for rule in named):
        return
    idle = [each for each in suppression.selectors if each.rule and each.rule.code not in used]
    if not idle:
        return
    names = ", ".join(selector.text for selector in idle)
    hint = "remove it"
    if suppression.kind == "ignore":
        hint = "remove it, or move it to the end of the line with the finding"
    whole = len(idle) == len(suppression.selectors)
    yield Finding(
        suppression.comment if whole else idle[0].span,
        f"unused suppression: {names} reports nothing here",
        hint=hint,
        fix=removal(source, suppression, idle),
    )


def removal(source: Source, suppression: Suppression, idle: Sequence[Selector]) -> Fix:
    """The fix that takes the idle names out of a suppression, or all of it if none is left."""
    if len(idle) == len(suppression.selectors):
        return Fix("remove the suppression", Safety.SAFE, (_removed(source, suppression.comment),))
    kept = [selector.text for selector in suppression.selectors if selector not in idle]
    names = Span(suppression.selectors[0].span.start, suppression.selectors[-1].span.end)
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
