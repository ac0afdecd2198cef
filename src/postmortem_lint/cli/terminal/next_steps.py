"""What a run says at its end: why a named file was skipped, and what to do about many findings."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Sequence

from postmortem_lint.cli.configuration.settings import Options, Run
from postmortem_lint.cli.outcome import Checked, Outcome
from postmortem_lint.cli.terminal.hooks import named_by_person
from postmortem_lint.finding import Safety
from postmortem_lint.report.folders import folder_gaps, folder_habits
from postmortem_lint.report.summary import count, most_frequent

MANY = 20
"""So many findings fill more than a screen."""

_UNDETECTED = ("not a postmortem", "a template")


def skipped_by_name(checked: Sequence[Checked]) -> Iterator[str]:
    """Why files that somebody named were not linted, nothing where a program named them."""
    named = [each for each in checked if each.input.named]
    for each in named if named_by_person([each.input.path for each in named]) else ():
        why = each.result.skipped
        if why:
            read = each.result.source.text  # of what cannot be read there is none
            lint_it = "; --no-detect lints it" if read and why.startswith(_UNDETECTED) else ""
            yield f"{each.input.path}: skipped, {why}{lint_it}"


def next_steps(
    options: Options, run: Run, outcome: Outcome, tried: Collection[Safety]
) -> Iterator[str]:
    """The rules that make up most of many findings, and what eases the work; fixes of a kind that
    was `tried` are offered no more."""
    if all(each.skipped for each in outcome.results):
        yield from _where_none_is_found(options, run, outcome)
        return
    gaps = tuple(gap.line for gap in folder_gaps(outcome.results))
    if gaps:
        yield "Most documents of a folder lack the same, so their template may:"
        yield from (f"  {gap}" for gap in gaps)
    habits = tuple(habit.line for habit in folder_habits(outcome.results))
    if habits:
        yield "Most documents of a folder are written alike, so that is an info there:"
        yield from (f"  {habit}" for habit in habits)
    counts = count(outcome.results)
    if counts.errors + counts.warnings + counts.infos <= MANY or options.statistics:
        return
    yield "The most frequent rules (--statistics counts all):"
    yield from (f"  {line}" for line in most_frequent(outcome.results))
    steps = tuple(_steps(options, run, outcome, tried))
    if steps:
        yield "Next:"
        yield from (f"  {step}" for step in steps)


def _where_none_is_found(options: Options, run: Run, outcome: Outcome) -> Iterator[str]:
    """What to do where folders hold files, and nothing in them looks like a postmortem."""
    searched = all(map(os.path.isdir, options.paths)) and not (options.changed or options.staged)
    skipped = [each.source.path for each in outcome.results if each.skipped]
    if not searched or any(run.configuration(path).path for path in skipped):
        return
    others = [each for each in outcome.results if (each.skipped or "").startswith(_UNDETECTED[0])]
    if others:
        yield "Next:"
        yield "  postmortem-lint outline FILE says why a file is no postmortem"
        yield "  postmortem-lint init --from FILE names the template that the others follow"
        yield "  postmortem-lint new TITLE begins a postmortem"


def _steps(
    options: Options, run: Run, outcome: Outcome, tried: Collection[Safety]
) -> Iterator[str]:
    counts = count(outcome.results)
    if counts.fixable and Safety.SAFE not in tried:
        yield f"check --fix fixes {counts.fixable} of them and changes no fact"
    if not options.isolated and all(run.configuration(path).path is None for path in outcome.paths):
        yield "postmortem-lint init writes a configuration, by your template or by what all share"
    if not any(run.baseline(path) for path in outcome.paths):
        yield "check --write-baseline FILE holds them all, to begin with the next one"
