"""What eases a linter into an old repository: holds and suppresses the findings it already has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from postmortem_lint.cli.configuration.settings import Options, Run
from postmortem_lint.cli.isolation import Isolation
from postmortem_lint.cli.outcome import Checked, Outcome
from postmortem_lint.cli.terminal.output import Problem
from postmortem_lint.config.discover import STDIN
from postmortem_lint.config.locate import FILES
from postmortem_lint.config.relative import seen_from
from postmortem_lint.engine.result import Result
from postmortem_lint.records import replace

if TYPE_CHECKING:
    from postmortem_lint.cli.adopting.baseline import Held


def refuse(options: Options) -> None:
    """Raise Problem for options that exclude each other."""
    writes = options.fix or options.fix_only
    stdin = STDIN in options.paths or options.stdin_filename is not None
    adds = options.add_suppressions is not None
    pairs = (
        ("--changed", options.changed is not None, "--staged", options.staged, "take one"),
        ("--staged", options.staged, "--fix", writes, "what is staged is not in the files"),
        ("--staged", options.staged, "--add-suppressions", adds, "they go into the files"),
        ("--add-suppressions", adds, "--fix", writes or options.diff, "fix first"),
        ("--add-suppressions", adds, "--write-baseline", options.write_baseline, "take one"),
        ("--add-suppressions", adds, "--no-suppressions", options.no_suppressions, "take one"),
        ("--watch", options.watch, "standard input", stdin, "it cannot be read twice"),
    )
    for one, is_given, other, too, why in pairs:
        if is_given and too:
            raise Problem(f"{one} and {other} exclude each other: {why}")
    if options.add_suppressions is not None:
        from postmortem_lint.cli.adopting.suppress import require_paths, require_reason

        require_reason(options.add_suppressions)
        require_paths(options.add_suppressions, given=bool(options.paths) or stdin)


def adopted(
    options: Options,
    run: Run,
    checked: Sequence[Checked],
    outcome: Outcome,
    isolation: Isolation,
) -> Outcome:
    """The outcome without what the baseline holds and what was suppressed."""
    if options.write_baseline:
        from postmortem_lint.cli.adopting.baseline import renew, with_names

        file = Path(options.write_baseline)
        results = with_names(file, outcome.results, isolation)
        made = isolation.run(options.write_baseline, renew, file, results, run.settings)
        if made is None:
            return outcome
        messages = (made.account, *_naming(options.write_baseline, run, outcome))
        return replace(outcome, results=made.results, messages=messages)
    outcome = _held(run, outcome, isolation)
    if options.add_suppressions is None:
        return outcome
    from postmortem_lint.cli.adopting.suppress import add_suppressions
    from postmortem_lint.cli.fixing import roots_of

    reason, roots = options.add_suppressions, roots_of(options.paths)
    left = add_suppressions(checked, outcome.results, run.settings, reason, roots, isolation)
    return _held(run, left, isolation)


def _naming(name: str, run: Run, outcome: Outcome) -> Iterator[str]:
    """How to have a baseline count from now on, where no configuration names one."""
    found = [run.configuration(path) for path in outcome.paths]
    if not any(each.config.baseline for each in found):
        import json

        files = [each.path for each in found if each.path] or [Path(FILES[-1])]
        place = seen_from(files[0].parent, name)
        key = f"baseline = {json.dumps(place)}"
        yield f"next: {key} in {files[0].as_posix()} holds them in later runs"


def _held(run: Run, outcome: Outcome, isolation: Isolation) -> Outcome:
    """The outcome without what the baselines hold: each document has that of its configuration."""
    of = {path: run.baseline(path) for path in outcome.paths}
    for file in filter(None, dict.fromkeys(of.values())):
        mine = [each for each in outcome.results if of[each.source.path] == file]
        made = _held_by(file, mine, run, isolation)
        changed = {each.source.path: each for each in made.results}
        results = tuple(changed.get(each.source.path, each) for each in outcome.results)
        outcome = replace(outcome, results=results, stale=outcome.stale + made.stale)
    return outcome


def _held_by(file: Path, results: Sequence[Result], run: Run, isolation: Isolation) -> Held:
    from postmortem_lint.cli.adopting.baseline import hold, with_names

    return hold(file, with_names(file, results, isolation), run.settings)
