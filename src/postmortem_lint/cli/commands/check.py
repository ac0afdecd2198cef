"""`postmortem-lint check`: lint files and folders and report what was found."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

from postmortem_lint.cli.adopting.adopt import adopted, refuse
from postmortem_lint.cli.configuration.settings import Options, Run, prepare
from postmortem_lint.cli.configuration.without_effect import without_effect
from postmortem_lint.cli.files.inputs import Input, Inputs, inputs
from postmortem_lint.cli.files.standard_input import StandardInput, is_read
from postmortem_lint.cli.formats import (
    FORMATS,
    OutputTarget,
    Report,
    apart,
    put_out,
    read_targets,
    spare_documents,
)
from postmortem_lint.cli.isolation import Isolation
from postmortem_lint.cli.known_words import KnownWords, rule_words
from postmortem_lint.cli.linting.lint_files import lint_files
from postmortem_lint.cli.options import (
    config_option,
    exclude_option,
    isolated_option,
    max_size_option,
    profile_option,
)
from postmortem_lint.cli.outcome import Checked, Outcome
from postmortem_lint.cli.shown import limited, not_shown
from postmortem_lint.cli.terminal.help_groups import GroupedCommand
from postmortem_lint.cli.terminal.next_steps import next_steps, skipped_by_name
from postmortem_lint.cli.terminal.output import tell, wants_color, warn, write, write_aside
from postmortem_lint.config.discover import STDIN
from postmortem_lint.engine.result import Result
from postmortem_lint.finding import Safety, Severity
from postmortem_lint.records import replace
from postmortem_lint.report.folders import with_habits

if TYPE_CHECKING:
    from postmortem_lint.cli.repository.changed_files import Changes

_FAIL_ON = ("error", "warning", "info", "never")


def _split(_ctx: click.Context, _param: click.Parameter, given: Sequence[str]) -> tuple[str, ...]:
    """Selectors, several in one option with commas."""
    parts = (part.strip() for value in given for part in value.split(","))
    return tuple(part for part in parts if part)


def _selectors(*names: str, text: str) -> Callable[[Any], Any]:
    variables = [f"POSTMORTEM_LINT_{name[2:].replace('-', '_').upper()}" for name in names]
    given: dict[str, Any] = {"metavar": "RULES", "multiple": True, "envvar": variables}
    given["type"] = KnownWords(rule_words, several=True)
    return click.option(*names, callback=_split, help=text, **given)


@click.command(
    "check",
    cls=GroupedCommand,
    context_settings={"auto_envvar_prefix": "POSTMORTEM_LINT", "max_content_width": 100},
)
@click.argument("paths", nargs=-1, type=click.Path(readable=False))
@click.option(
    "--output-format",
    "output_formats",
    metavar="FORMAT[=FILE]",
    type=KnownWords(lambda: FORMATS),
    multiple=True,
    envvar="POSTMORTEM_LINT_OUTPUT_FORMAT",
    help=f"How to report: {', '.join(FORMATS)}. Repeatable; with =FILE into a file.",
)
@click.option("--fix", is_flag=True, help="Apply the fixes that cannot change what is said.")
@click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff: the other fixes too.")
@click.option("--diff", is_flag=True, help="Show what --fix would change; write nothing.")
@click.option("--fix-only", is_flag=True, help="Fix, and do not report what is left.")
@click.option("--show-fixes", is_flag=True, help="List the fixes that were applied.")
@_selectors("--select", text="Run these rules only: codes, prefixes (PM3), names, ALL.")
@_selectors("--ignore", "--extend-ignore", text="Leave these rules out as well.")
@_selectors("--extend-select", text="Run these rules as well.")
@exclude_option
@click.option(
    "--min-severity",
    type=click.Choice(_FAIL_ON[:-1]),
    help="Show findings from this level on only.",
)
@click.option(
    "--max-findings",
    type=click.IntRange(min=0),
    metavar="N",
    help="Show so many findings only; 0 shows all.  [default: in text 50 of a rule]",
)
@click.option(
    "--fail-on",
    type=click.Choice(_FAIL_ON),
    help="End with 1 from this level on.  [default: error]",
)
@click.option("--exit-zero", is_flag=True, help="End with 0 whatever is found.")
@profile_option
@config_option
@isolated_option
@max_size_option
@click.option("--no-detect", is_flag=True, help="Lint also what does not look like a postmortem.")
@click.option(
    "--path-prefix",
    metavar="FOLDER",
    help="The current folder as build servers know it.  [default: from their environment]",
)
@click.option(
    "--no-suppressions",
    is_flag=True,
    help="Report also what comments and the baseline suppress.",
)
@click.option("--baseline", metavar="FILE", help="Leave alone the findings that it holds.")
@click.option("--write-baseline", metavar="FILE", help="Have it hold all findings of this run.")
@click.option(
    "--add-suppressions",
    metavar="REASON",
    help="Suppress all findings in the PATHs by comments, for this reason.",
)
@click.option("--changed", metavar="REV", help="Lint only files that differ from this revision.")
@click.option("--staged", is_flag=True, help="Lint what the next commit would change, as staged.")
@click.option("--watch", is_flag=True, help="Lint again whenever a file changes, until Ctrl-C.")
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="Lint in so many processes.  [default: one a processor, for many files]",
)
@click.option("--no-cache", is_flag=True, help="Take nothing from earlier runs, and keep nothing.")
@click.option("--cache-dir", metavar="FOLDER", help="Where results are kept for later runs.")
@click.option("--now", metavar="DATE", help="The day of the run, for what is overdue.")
@click.option("--stdin-filename", metavar="NAME", help="The name of what - reads.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but findings and errors.")
@click.option("-v", "--verbose", is_flag=True, help="Say what was done with each file.")
@click.option("--statistics", is_flag=True, help="Count findings by rule instead of showing them.")
@click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    help="Color the report; auto: on a terminal, unless NO_COLOR is set.",
)
def command(**given: Any) -> int:
    """Lint each PATH: a file, a folder (searched for Markdown), or - for standard input.

    Without a PATH the current folder is searched. Every option can be set in the environment,
    as in POSTMORTEM_LINT_SELECT. With --fix the text of standard input goes to standard output,
    unchanged where it cannot or shall not be fixed, and the report to standard error.
    """
    options = Options(**given)
    if not options.watch:
        return check(options)
    from postmortem_lint.cli.watch import watch

    return watch(options, check)


def check(options: Options) -> int:
    """Lint, fix if asked, report, and return the exit status."""
    writes = options.fix or options.fix_only or options.add_suppressions is not None
    is_filter = writes and not options.diff and is_read(options.paths, options.stdin_filename)
    with StandardInput(comes_back=is_filter) as stdin:
        return _check(options, stdin)


def _check(options: Options, stdin: StandardInput) -> int:
    refuse(options)
    targets = read_targets(options.output_formats)
    run = prepare(options)
    found = apart(targets, _found(options, run, stdin))
    spare_documents(targets)
    isolation = Isolation(verbose=options.verbose)
    for problem in found.problems:
        isolation.complain(problem)
    checked = _lint_all(found.inputs, options, run, isolation)
    if not checked and isolation.run(STDIN, run.configuration, STDIN) is None:
        return 2  # no configuration can be used, as has been said of each
    outcome = adopted(options, run, checked, _mended(options, run, checked, isolation), isolation)
    outcome = replace(outcome, results=with_habits(outcome.results))
    if not (options.diff or options.fix_only):
        color = wants_color(options.color) and not stdin.comes_back
        screen = write_aside if stdin.comes_back else write
        prefix, counted = options.path_prefix, options.statistics
        rules = run.rules(outcome.paths)
        most = options.max_findings
        report = Report(_shown(options, outcome), rules, prefix, color, counted, most)
        put_out(targets, report, isolation, screen)
    idle = without_effect(options, run, outcome.paths)
    notices = (*found.notices, *idle, *skipped_by_name(checked))
    isolation.run("summary", _comment, options, run, targets, outcome, notices)
    return 2 if isolation.failed else _status(outcome, options, run)


def _found(options: Options, run: Run, stdin: StandardInput) -> Inputs:
    """The files to lint: those that the paths mean, or what git calls changed of them."""
    return inputs(options.paths, options.stdin_filename, run.left_out, stdin, _changes(options))


def _changes(options: Options) -> Changes | None:
    """What git calls changed, if only that is to be linted."""
    if options.changed is None and not options.staged:
        return None
    from postmortem_lint.cli.repository.changed_files import changed, staged

    return staged() if options.changed is None else changed(options.changed)


def _lint_all(
    inputs: Sequence[Input], options: Options, run: Run, isolation: Isolation
) -> tuple[Checked, ...]:
    """What could be read, linted, in order of path."""
    checked = lint_files(inputs, options, run, isolation)
    for each in checked:
        for fault in each.result.faults:
            isolation.complain_of(each.input.path, fault)
    return checked


def _mended(
    options: Options, run: Run, checked: Sequence[Checked], isolation: Isolation
) -> Outcome:
    """The results after fixes, if they were asked for."""
    if not (options.fix or options.fix_only or options.diff):
        return Outcome(tuple(one.result for one in checked))
    from postmortem_lint.cli.fixing import mend, roots_of

    return mend(
        checked,
        run.settings,
        roots_of(options.paths),
        isolation,
        unsafe=options.unsafe_fixes,
        only_show=options.diff,
    )


def _comment(
    options: Options,
    run: Run,
    targets: Sequence[OutputTarget],
    outcome: Outcome,
    notices: Sequence[str],
) -> None:
    """What is no finding: notices, each file if asked, the closing line."""
    if outcome.mended:
        from postmortem_lint.cli.fixing import troubles

        troubles(outcome, verbose=options.verbose, quiet=options.quiet)
    if options.quiet:
        return
    for notice in notices:
        warn(notice)
    if options.verbose:
        for used in dict.fromkeys(run.configuration(each).path for each in outcome.paths):
            tell(f"configuration: {used or 'none'}")
        for result in outcome.results:
            tell(f"{result.source.path}: {_account(result)}")
    for line in (*outcome.messages, *_closing(options, run, targets, outcome)):
        tell(line)


def _closing(
    options: Options, run: Run, targets: Sequence[OutputTarget], outcome: Outcome
) -> Iterator[str]:
    """What was fixed, what was found, and what could be fixed."""
    if outcome.mended:
        from postmortem_lint.cli.fixing import account, unsafely_fixable

        yield from account(outcome, show=options.show_fixes, would=options.diff)
        if (options.diff or options.fix_only) and not options.unsafe_fixes:
            yield from unsafely_fixable(outcome)
    if options.diff or options.fix_only or not outcome.results:
        return
    if any(target.format in ("text", "grouped") for target in targets):
        from postmortem_lint.report.summary import summary

        kinds = tuple(Safety) if options.unsafe_fixes else (Safety.SAFE,)
        tried = kinds if outcome.mended else ()
        yield summary(outcome.results, outcome.stale, tried)
        if left_out := not_shown(outcome.results, options.min_severity, _most(options)):
            yield left_out
        yield from next_steps(options, run, outcome, tried)


def _shown(options: Options, outcome: Outcome) -> tuple[Result, ...]:
    return limited(outcome.results, options.min_severity, _most(options))


def _most(options: Options) -> int | None:
    """How many findings are shown at most; what is only counted is counted whole."""
    return None if options.statistics else options.max_findings


def _account(result: Result) -> str:
    if result.skipped:
        return f"skipped, {result.skipped}"
    if not result.phase:
        return "not read"
    held = sum(one.held for one in result.diagnostics)
    suppressed = len(result.diagnostics) - len(result.findings) - held
    kept = f", {suppressed} suppressed" if suppressed else ""
    kept += f", {held} held by the baseline" if held else ""
    return f"profile {result.profile}, {result.phase.value}, {len(result.findings)} found{kept}"


def _status(outcome: Outcome, options: Options, run: Run) -> int:
    """The status of a run in which nothing failed."""
    if options.exit_zero:
        return 0
    if options.diff:
        return int(outcome.changed)
    return int(not options.fix_only and any(_fails(each, run) for each in outcome.results))


def _fails(result: Result, run: Run) -> bool:
    """Whether a document holds a finding at the level from which on a run ends with 1."""
    level = run.fail_on(result.source.path)
    if level == "never":
        return False
    return any(one.severity >= Severity[level.upper()] for one in result.findings)
