"""Which directive silences which finding: looked up from both sides, never tried one by one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from postmortem_lint.engine.directives import Directive
from postmortem_lint.finding import Diagnostic
from postmortem_lint.text import Enclosing, Source, Span


def first_silencing(
    source: Source, found: Sequence[Diagnostic], orders: Sequence[Directive]
) -> Iterator[Directive | None]:
    """For each finding the first directive that silences it, None if there is none."""
    by_rule: dict[str, list[Directive]] = {}
    for order in orders:
        for code in codes(order):
            by_rule.setdefault(code, []).append(order)
    lookups = {code: _Orders(source, mine) for code, mine in by_rule.items()}
    for one in found:
        lookup = lookups.get(one.rule.code)
        yield lookup.first(one.finding.span) if lookup else None


def useful(
    source: Source, found: Sequence[Diagnostic], orders: Sequence[Directive]
) -> Mapping[Span, frozenset[str]]:
    """The codes of the findings that each directive silences, by the place of its comment."""
    by_rule: dict[str, list[Span]] = {}
    for one in found:
        by_rule.setdefault(one.rule.code, []).append(one.finding.span)
    lookups = {code: _Found(source, spans) for code, spans in by_rule.items()}
    return {
        order.comment: frozenset(
            code for code in codes(order) & lookups.keys() if lookups[code].any(order)
        )
        for order in orders
    }


def codes(order: Directive) -> set[str]:
    """The codes of the rules that a directive names."""
    return {each.rule.code for each in order.selectors if each.rule is not None}


class _Orders:
    """The directives that name one rule."""

    def __init__(self, source: Source, orders: Sequence[Directive]) -> None:
        self._source = source
        self._of_line = [order for order in orders if order.kind == "ignore"]
        self._lines = [source.line(order.comment.start) for order in self._of_line]
        self._scoped: dict[Span, Directive] = {}
        for order in orders:
            if order.kind != "ignore" and order.scope:
                self._scoped.setdefault(_reach(source, order.scope), order)
        self._scopes = Enclosing(self._scoped)

    def first(self, span: Span) -> Directive | None:
        """The first of the directives that silences a finding."""
        around = self._scopes.around(Span(span.start, span.start + 1))
        silencing = [self._scoped[self._scopes.spans[number]] for number in around]
        number = bisect_left(self._lines, self._source.line(span.start))
        if number < len(self._lines) and self._lines[number] <= _last_line(self._source, span):
            silencing.append(self._of_line[number])
        return min(silencing, key=lambda order: order.comment.start, default=None)


class _Found:
    """The findings of one rule."""

    def __init__(self, source: Source, spans: Sequence[Span]) -> None:
        self._source = source
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._lines = [source.line(span.start) for span in ordered]
        self._reach = list(accumulate((_last_line(source, span) for span in ordered), max))

    def any(self, order: Directive) -> bool:
        """Whether a directive silences one of the findings."""
        if order.scope is None:
            return False
        if order.kind == "ignore":
            line = self._source.line(order.comment.start)
            number = bisect_right(self._lines, line)
            return number > 0 and self._reach[number - 1] >= line
        scope = _reach(self._source, order.scope)
        number = bisect_left(self._starts, scope.start)
        return number < len(self._starts) and self._starts[number] < scope.end


def _reach(source: Source, scope: Span) -> Span:
    """A scope that goes to the end of the document, with the empty place behind that."""
    at_end = scope.end == len(source.text)
    return Span(scope.start, scope.end + at_end)


def _last_line(source: Source, span: Span) -> int:
    return source.line(max(span.start, span.end - 1))
