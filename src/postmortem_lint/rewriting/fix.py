"""Mends a document: applies the fixes of findings, proves that they do no harm, and looks again."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from postmortem_lint.engine.lint import Result, Settings, lint
from postmortem_lint.finding import Diagnostic, Edit, Rule, Safety
from postmortem_lint.markdown import read
from postmortem_lint.postmortem.relative_links import Exists
from postmortem_lint.records import record
from postmortem_lint.rewriting.sameness import difference
from postmortem_lint.text import Source

ROUNDS = 50

_Again = Callable[[Source], Result]


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
    end after the last round allowed; in both cases the text is the one before all fixes.
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
    would change more than it may is withheld; the finding then offers it no more.
    """

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
    """A path as the head of a diff holds it: a tab tells where one with blanks ends."""
    return f"{path}\t" if " " in path else path


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
        step = _together(current, offers, again) or _one_by_one(current, offers, again)
        withheld += step.withheld
        if step.applied:
            return replace(step, withheld=withheld)
    return _Step(current, (), withheld)


def _offers(source: Source, one: Diagnostic, safety: Safety) -> bool:
    """Whether a finding has a fix of this kind that would change anything."""
    fix = one.finding.fix
    if fix is None or fix.safety is not safety:
        return False
    return any(source[edit.span] != edit.text for edit in fix.edits)


def _together(current: Result, offers: Sequence[Diagnostic], again: _Again) -> _Step | None:
    """Apply all fixes that do not touch each other at once; None if that would do harm."""
    chosen: list[Diagnostic] = []
    for one in offers:
        if _apart(_edits(one), _edits(*chosen)):
            chosen.append(one)
    mended, reason = _attempt(current, chosen, again)
    return None if reason else _Step(mended, tuple(chosen))


def _one_by_one(current: Result, offers: Sequence[Diagnostic], again: _Again) -> _Step:
    """Apply each fix that does no harm beside those before it."""
    chosen: list[Diagnostic] = []
    withheld: list[Withheld] = []
    best = current
    for one in offers:
        if chosen and not _apart(_edits(one), _edits(*chosen)):
            continue
        mended, reason = _attempt(current, [*chosen, one], again)
        if reason:
            alone = _edited(current.source, _edits(one))
            withheld.append(Withheld(one, reason, diff(current.source, alone)))
        else:
            chosen.append(one)
            best = mended
    return _Step(best, tuple(chosen), tuple(withheld))


def _attempt(current: Result, chosen: Sequence[Diagnostic], again: _Again) -> tuple[Result, str]:
    """The document with fixes applied, and what harm they would do, "" if none."""
    if not chosen:
        return current, ""
    edits = _edits(*chosen)
    if not _disjoint(edits):
        return current, "its edits overlap"
    mended = again(_edited(current.source, edits))
    safe = all(one.finding.fix and one.finding.fix.safety is Safety.SAFE for one in chosen)
    codes = {one.rule.code for one in chosen}
    if _silenced(mended, codes) < _silenced(current, codes):
        return mended, "it would change what a comment tells to leave alone"
    return mended, _harm(current, mended, edits, safe)


def _silenced(result: Result, codes: Collection[str]) -> int:
    """How many findings of these rules are suppressed."""
    return sum(bool(one.suppressed) and one.rule.code in codes for one in result.diagnostics)


def _harm(before: Result, after: Result, edits: Sequence[Edit], safe: bool) -> str:
    if after.faults and not before.faults:
        return "the document could not be linted any more"
    if after.skipped or after.profile != before.profile:
        return "the document would be taken for one of another kind"
    if safe and after.phase is not before.phase:
        return "the document would be in another phase"
    return difference(read(before.source), read(after.source), edits, safe=safe)


def _edits(*diagnostics: Diagnostic) -> tuple[Edit, ...]:
    fixes = (one.finding.fix for one in diagnostics)
    return tuple(edit for fix in fixes if fix for edit in fix.edits)


def _apart(edits: Sequence[Edit], taken: Sequence[Edit]) -> bool:
    """Whether none of the edits meets one that is already taken."""
    return not any(one.span.meets(other.span) for one in edits for other in taken)


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
