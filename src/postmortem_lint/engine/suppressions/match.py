"""Which suppression holds for which finding: looked up from both sides, never tried one by one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from postmortem_lint.engine.suppressions.read import Suppression
from postmortem_lint.finding import Diagnostic
from postmortem_lint.text import Enclosing, Source, Span


def first_suppressing(
    source: Source, found: Sequence[Diagnostic], suppressions: Sequence[Suppression]
) -> Iterator[Suppression | None]:
    """For each finding the first suppression of it, None if there is none."""
    by_rule: dict[str, list[Suppression]] = {}
    for suppression in suppressions:
        for code in codes(suppression):
            by_rule.setdefault(code, []).append(suppression)
    lookups = {code: _OfRule(source, mine) for code, mine in by_rule.items()}
    for one in found:
        lookup = lookups.get(one.rule.code)
        yield lookup.first(one.finding.span) if lookup else None


def useful(
    source: Source, found: Sequence[Diagnostic], suppressions: Sequence[Suppression]
) -> Mapping[Span, frozenset[str]]:
    """The codes of the findings that each comment suppresses, by the place of its comment."""
    by_rule: dict[str, list[Span]] = {}
    for one in found:
        by_rule.setdefault(one.rule.code, []).append(one.finding.span)
    lookups = {code: _Found(source, spans) for code, spans in by_rule.items()}
    return {
        suppression.comment: frozenset(
            code for code in codes(suppression) & lookups.keys() if lookups[code].any(suppression)
        )
        for suppression in suppressions
    }


def codes(suppression: Suppression) -> set[str]:
    """The codes of the rules that a suppression names."""
    return {each.rule.code for each in suppression.selectors if each.rule is not None}


class _OfRule:
    """The suppressions that name one rule."""

    def __init__(self, source: Source, suppressions: Sequence[Suppression]) -> None:
        self._source = source
        self._of_line = [each for each in suppressions if each.kind == "ignore"]
        self._lines = [source.line(suppression.comment.start) for suppression in self._of_line]
        self._scoped: dict[Span, Suppression] = {}
        for suppression in suppressions:
            if suppression.kind != "ignore" and suppression.scope:
                self._scoped.setdefault(_reach(source, suppression.scope), suppression)
        self._scopes = Enclosing(self._scoped)

    def first(self, span: Span) -> Suppression | None:
        """The first of the suppressions that hold for a finding."""
        around = self._scopes.around(Span(span.start, span.start + 1))
        holding = [self._scoped[self._scopes.spans[number]] for number in around]
        number = bisect_left(self._lines, self._source.line(span.start))
        if number < len(self._lines) and self._lines[number] <= _last_line(self._source, span):
            holding.append(self._of_line[number])
        return min(holding, key=lambda each: each.comment.start, default=None)


class _Found:
    """The findings of one rule."""

    def __init__(self, source: Source, spans: Sequence[Span]) -> None:
        self._source = source
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._lines = [source.line(span.start) for span in ordered]
        self._reach = list(accumulate((_last_line(source, span) for span in ordered), max))

    def any(self, suppression: Suppression) -> bool:
        """Whether a suppression holds for one of the findings."""
        if suppression.scope is None:
            return False
        if suppression.kind == "ignore":
            line = self._source.line(suppression.comment.start)
            number = bisect_right(self._lines, line)
            return number > 0 and self._reach[number - 1] >= line
        scope = _reach(self._source, suppression.scope)
        number = bisect_left(self._starts, scope.start)
        return number < len(self._starts) and self._starts[number] < scope.end


def _reach(source: Source, scope: Span) -> Span:
    """A scope that goes to the end of the document, with the empty place behind that."""
    at_end = scope.end == len(source.text)
    return Span(scope.start, scope.end + at_end)


def _last_line(source: Source, span: Span) -> int:
    return source.line(max(span.start, span.end - 1))
