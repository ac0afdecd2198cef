"""Fixes on the command line: mends what was linted, writes or shows it, and says what was done."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence

from postmortem_lint.cli.files.beside import beside
from postmortem_lint.cli.files.inputs import Input
from postmortem_lint.cli.files.writing import overwrite
from postmortem_lint.cli.isolation import Isolation
from postmortem_lint.cli.outcome import Checked, Outcome
from postmortem_lint.cli.terminal.output import is_logged, tell, warn, write
from postmortem_lint.engine.result import Result
from postmortem_lint.engine.settings import Settings
from postmortem_lint.finding import Safety
from postmortem_lint.report.safe_text.screen import beginning, is_obeyed, visible
from postmortem_lint.report.summary import numbered
from postmortem_lint.rewriting.fix import ROUNDS, Mended, Withheld, diff, fix
from postmortem_lint.text import Source


def mend(
    checked: Sequence[Checked],
    settings: Callable[[str], Settings],
    roots: Sequence[str],
    isolation: Isolation,
    *,
    unsafe: bool,
    only_show: bool,
) -> Outcome:
    """Fix the documents and write them back, or (`only_show`) print what would change.

    A document that cannot be fixed or written is reported as it is on the disk.
    """

    def mended(each: Checked) -> Mended:
        exists = beside(each.input.file)
        made = fix(each.result, settings(each.input.path), unsafe=unsafe, exists=exists)
        put(each.input, each.data, made.before, made.result.source, roots, only_show=only_show)
        return made

    results: list[Result] = []
    done: list[Mended] = []
    for each in checked:
        made = isolation.run(each.input.path, mended, each)
        results.append(made.result if made else each.result)
        if made:
            done.append(made)
        if made and made.unsettled:
            names = ", ".join(made.unsettled)
            why = f"no end to the fixes after {ROUNDS} rounds: {names}"
            isolation.complain(f"{each.input.path}: not fixed: {why}")
    return Outcome(tuple(results), tuple(done))


def put(
    given: Input,
    data: bytes,
    before: Source,
    after: Source,
    roots: Sequence[str],
    *,
    only_show: bool,
) -> None:
    """Bring a text to its place: a file, standard output, or a diff on standard output.

    Bytes that are no text, and a text that did not change, stay as they were read.
    """
    changed = before.text != after.text
    if only_show:
        shown = diff(before, after)
        write(_for_eyes(shown))
    elif given.stdin:
        given.stdin.put(after.encode() if changed else data)
    elif changed and given.file:
        overwrite(given.file, data, after.encode(), roots)


def _for_eyes(shown: str) -> str:
    """The text as a terminal may show it, and a log; whoever applies a diff gets it as it is, but
    not on a build server."""
    terminal = sys.stdout.isatty()
    if not (terminal or is_logged()):
        return shown
    lines = shown.split("\n")[:-1]
    return "".join(
        f"{beginning(visible(line)) if terminal or is_obeyed(line) else line}\n" for line in lines
    )


def roots_of(paths: Sequence[str]) -> tuple[str, ...]:
    """The folders in which files may be written: those that were named, or hold what was named."""
    given = paths or (".",)
    return tuple(path if os.path.isdir(path) else os.path.dirname(path) or "." for path in given)


def account(outcome: Outcome, *, show: bool, would: bool) -> Iterator[str]:
    """Lines that say what was fixed: each fix if they are to be shown, then the count."""
    for each in outcome.mended:
        if show and each.applied:
            yield f"{each.result.source.path}:"
            yield from (
                f"  line {one.line}: {one.rule.code} {one.rule.name}: {one.title}"
                for one in each.applied
            )
    fixes = sum(len(each.applied) for each in outcome.mended)
    documents = sum(each.changed for each in outcome.mended)
    if fixes:
        verb = "Would fix" if would else "Fixed"
        yield f"{verb} {numbered(fixes, 'finding')} in {numbered(documents, 'document')}."
    elif would:
        yield "Would fix nothing."


def unsafely_fixable(outcome: Outcome) -> Iterator[str]:
    """How many findings the unsafe fixes would fix besides, if any."""
    fixes = [one.finding.fix for each in outcome.results for one in each.findings]
    number = sum(fix is not None and fix.safety is Safety.UNSAFE for fix in fixes)
    besides = " more" if any(each.applied for each in outcome.mended) else ""
    if number:
        yield f"{number}{besides} fixable with check --fix --unsafe-fixes."


def troubles(outcome: Outcome, *, verbose: bool, quiet: bool) -> None:
    """Say what was not fixed, and why."""
    for each in () if quiet else outcome.mended:
        path = each.result.source.path
        if each.circle:
            names = ", ".join(each.circle)
            warn(f"{path}: not fixed: the fixes of these rules undo each other: {names}")
        for one in each.withheld:
            _withheld(each, one, verbose)


def _withheld(mended: Mended, one: Withheld, verbose: bool) -> None:
    source, rule = mended.result.source, one.diagnostic.rule
    place = f"{source.path}:{source.line(one.diagnostic.finding.span.start)}"
    warn(f"{place}: the fix of {rule.code} {rule.name} is withheld: {one.reason}")
    if verbose:
        tell(one.diff.rstrip("\n"))
