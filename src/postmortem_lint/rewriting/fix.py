"""Fixes a document: applies the fixes of findings, proves that they do no harm, and looks again."""

from __future__ import annotations

import difflib
from bisect import bisect_left, insort
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise

from postmortem_lint.engine.lint import lint
from postmortem_lint.engine.result import Result
from postmortem_lint.engine.settings import Settings
from postmortem_lint.finding import Diagnostic, Edit, Rule, Safety
from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem.relative_links import Exists
from postmortem_lint.records import record, replace
from postmortem_lint.rewriting.says_the_same import difference
from postmortem_lint.rewriting.withheld_fixes import Attempt, edits_of, harm, is_safe
from postmortem_lint.text import Source, Span

ROUNDS = 50
_MOST_HALVED = 60  # groups of fixes a round that are searched for those that do harm

_Again = Callable[[Source], Result]
_Fixes = tuple[Diagnostic, ...]


@record
class Applied:
    """A fix that was applied: its rule, what it did, and the line where it then was."""

    rule: Rule
    title: str
    line: int


@record
class Withheld:
    """A fix that was not applied because it would do harm: what for, why, and what it would do."""

    diagnostic: Diagnostic
    reason: str
    diff: str


@record
class Mended:
    """A document after its fixes. `result` is what was found in the text as it is now.

    `circle` names the rules whose fixes undo each other, `unsettled` those that had not come to an
    end after the last round allowed; in both cases the text is the one without the unsafe fixes, or
    the one before all fixes if the safe ones are to blame.
    """

    before: Source
    result: Result
    applied: tuple[Applied, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    circle: tuple[str, ...] = ()
    unsettled: tuple[str, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether the text is another one than before."""
        return self.result.source.text != self.before.text


@record
class _Step:
    """What one round comes to."""

    result: Result
    applied: tuple[Diagnostic, ...] = ()
    withheld: tuple[Withheld, ...] = ()


def fix(
    result: Result,
    settings: Settings,
    *,
    unsafe: bool = False,
    exists: Exists | None = None,
    rounds: int = ROUNDS,
) -> Mended:
    """Apply the safe fixes of a linted document, and then the `unsafe` ones if they are wanted.

    In each round the fixes that do not touch each other are applied, and the text is read and
    linted again, until there is none left. Findings that are suppressed are not fixed. A fix that
    would change more than it may is withheld; the finding then offers it no more. Where unsafe
    fixes come to no end, the safe ones are applied all the same.
    """
    made = _fixed(result, settings, exists, unsafe, rounds)
    if not unsafe or not (made.circle or made.unsettled):
        return made
    safe = _fixed(result, settings, exists, False, rounds)
    circle, unsettled = safe.circle or made.circle, safe.unsettled or made.unsettled
    return replace(safe, circle=circle, unsettled=unsettled)


def _fixed(
    result: Result, settings: Settings, exists: Exists | None, unsafe: bool, rounds: int
) -> Mended:
    """The document after rounds of fixes, or as it was if they come to no end."""

    def again(source: Source) -> Result:
        return lint(source, settings, exists=exists)

    current, texts = result, [result.source.text]
    applied: list[tuple[Applied, ...]] = []
    for _ in range(rounds):
        step = _round(current, again, unsafe)
        if not step.applied:
            done = tuple(each for group in applied for each in group)
            return Mended(result.source, _offered(current, step), done, step.withheld)
        applied.append(tuple(_applied(current.source, each) for each in step.applied))
        current = step.result
        if current.source.text in texts:
            since = texts.index(current.source.text)
            return Mended(result.source, result, circle=_names(applied[since:]))
        texts.append(current.source.text)
    return Mended(result.source, result, unsettled=_names(applied[-1:]))


def diff(before: Source, after: Source) -> str:
    """What would change, as a unified diff; empty if nothing does."""
    old, new = (_lines(source) for source in (before, after))
    made = difflib.unified_diff(old, new, _name(before.path), _name(after.path))
    ended = (
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in made
    )
    return "".join(ended)


def _name(path: str) -> str:
    """A path as the head of a diff holds it: what is no text is quoted as git does; else a tab
    tells where one with blanks ends."""
    if path.isprintable() and not {'"', "\\"} & set(path):
        return f"{path}\t" if " " in path else path
    return f'"{"".join(map(_quoted, path))}"'


def _quoted(char: str) -> str:
    if char in '"\\':
        return f"\\{char}"
    if char.isprintable():
        return char
    return "".join(f"\\{byte:03o}" for byte in char.encode("utf-8", "surrogateescape"))


def _lines(source: Source) -> list[str]:
    """The lines as a diff counts them: a carriage return is part of its line."""
    text = ("\ufeff" if source.bom else "") + source.text
    lines = text.split("\n")
    return [f"{line}\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])


def _applied(source: Source, one: Diagnostic) -> Applied:
    assert one.finding.fix
    return Applied(one.rule, one.finding.fix.title, source.line(one.finding.span.start))


def _names(rounds: Sequence[Sequence[Applied]]) -> tuple[str, ...]:
    names = {f"{each.rule.code} {each.rule.name}" for group in rounds for each in group}
    return tuple(sorted(names))


def _offered(result: Result, step: _Step) -> Result:
    """The result, in which a finding whose fix was withheld offers none."""
    harmful = [each.diagnostic for each in step.withheld]
    kept = (
        replace(one, finding=replace(one.finding, fix=None)) if one in harmful else one
        for one in result.diagnostics
    )
    return replace(result, diagnostics=tuple(kept))


def _round(current: Result, again: _Again, unsafe: bool) -> _Step:
    """Apply all safe fixes that can be applied together; unsafe ones only if there is none."""
    withheld: tuple[Withheld, ...] = ()
    for safety in (Safety.SAFE, Safety.UNSAFE) if unsafe else (Safety.SAFE,):
        offers = [one for one in current.findings if _offers(current.source, one, safety)]
        while offers:
            together = _apart(offers)
            step = _settled(current, together, again)
            withheld += step.withheld
            if step.applied:
                return replace(step, withheld=withheld)
            # Those that met one of the withheld have their turn.
            tried = set(together)
            offers = [one for one in offers if one not in tried]
    return _Step(current, (), withheld)


def _offers(source: Source, one: Diagnostic, safety: Safety) -> bool:
    """Whether a finding has a fix of this kind that would change anything."""
    fix = one.finding.fix
    if fix is None or fix.safety is not safety:
        return False
    return any(source[edit.span] != edit.text for edit in fix.edits)


def _apart(offers: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The findings whose fixes do not touch each other, the first ones first."""
    chosen: list[Diagnostic] = []
    taken: list[Span] = []  # in order; no two of them meet
    for one in offers:
        spans = [edit.span for edit in edits_of([one])]
        if any(_meets(span, taken) for span in spans):
            continue
        chosen.append(one)
        for span in spans:
            insort(taken, span)
    return tuple(chosen)


def _meets(span: Span, taken: Sequence[Span]) -> bool:
    number = bisect_left(taken, span)
    return any(span.meets(other) for other in taken[max(0, number - 1) : number + 1])


def _settled(current: Result, offers: Sequence[Diagnostic], again: _Again) -> _Step:
    """Apply the fixes that do no harm beside those before them."""
    document = read(current.source)
    if document.conflicts:
        line = current.source.line(document.conflicts[0].span.start)
        reason = f"the merge conflict on line {line} is not resolved"
        held = tuple(_withheld(current.source, one, reason) for one in offers)
        return _Step(current, withheld=held)

    @lru_cache(4)
    def attempt(fixes: _Fixes) -> Attempt:
        return Attempt(again(_edited(current.source, edits_of(fixes))) if fixes else current, fixes)

    def misread(fixes: _Fixes, more: _Fixes) -> str:
        edits = edits_of((*fixes, *more))
        if not _disjoint(edits):
            return "its edits overlap"
        return difference(document, read(_edited(current.source, edits)), edits, safe=is_safe(more))

    def misled(fixes: _Fixes, more: _Fixes) -> str:
        return harm(current, attempt(fixes), attempt((*fixes, *more)))

    # What the text alone tells is looked for first, as linting takes longer than reading.
    same, changing = _sieved(tuple(offers), misread)
    fixes, misleading = _sieved(same, misled)
    harmful = {**changing, **misleading}
    withheld = (_withheld(current.source, one, harmful[one]) for one in offers if one in harmful)
    return _Step(attempt(fixes).result, fixes, tuple(withheld))


def _sieved(
    offers: _Fixes, harm_of: Callable[[_Fixes, _Fixes], str]
) -> tuple[_Fixes, dict[Diagnostic, str]]:
    """The fixes that do no harm beside those before them, and the harm that each other one does.

    All are tried at once; where that does harm, they are halved until those that do it are found.
    """
    harmless: _Fixes = ()
    harmful: dict[Diagnostic, str] = {}
    groups, halved = [offers] if offers else [], 0
    while groups:
        group = groups.pop()
        reason = harm_of(harmless, group)
        if not reason:
            harmless += group
        elif len(group) > 1 and halved < _MOST_HALVED:
            halved += 1
            half = len(group) // 2
            groups += (group[half:], group[:half])
        else:
            harmful |= dict.fromkeys(group, reason)
    return harmless, harmful


def _withheld(source: Source, one: Diagnostic, reason: str) -> Withheld:
    alone = _edited(source, edits_of([one]))
    return Withheld(one, reason, diff(source, alone))


def _disjoint(edits: Sequence[Edit]) -> bool:
    ordered = sorted(edit.span for edit in edits)
    return not any(one.meets(other) for one, other in pairwise(ordered))


def _edited(source: Source, edits: Sequence[Edit]) -> Source:
    """The source with the edits applied."""
    parts: list[str] = []
    end = 0
    for edit in sorted(edits, key=lambda edit: edit.span):
        parts += (source.text[end : edit.span.start], edit.text)
        end = edit.span.end
    return Source(source.path, "".join((*parts, source.text[end:])), source.bom)
