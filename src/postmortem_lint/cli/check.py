"""`postmortem-lint check`: lint files and folders and report what was found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from postmortem_lint.cli.beside import beside
from postmortem_lint.cli.formats import FORMATS, Target, put_out, read_targets
from postmortem_lint.cli.inputs import Input, inputs
from postmortem_lint.cli.output import Problem, complain, tell, wants_color, warn
from postmortem_lint.cli.settings import Options, Run, prepare
from postmortem_lint.engine import Result, lint_bytes
from postmortem_lint.finding import Severity

LEVELS = ("error", "warning", "info", "never")


def _split(_ctx: click.Context, _param: click.Parameter, given: Sequence[str]) -> tuple[str, ...]:
    """Selectors, several in one option with commas."""
    parts = (part.strip() for value in given for part in value.split(","))
    return tuple(part for part in parts if part)


def _selectors(name: str, text: str) -> Callable[[Any], Any]:
    return click.option(name, metavar="RULES", multiple=True, callback=_split, help=text)


@click.command("check", context_settings={"auto_envvar_prefix": "POSTMORTEM_LINT"})
@click.argument("paths", nargs=-1)
@click.option(
    "--output-format",
    "output_formats",
    metavar="FORMAT[=FILE]",
    multiple=True,
    envvar="POSTMORTEM_LINT_OUTPUT_FORMAT",
    help=f"How to report: {', '.join(FORMATS)}. Repeatable; with =FILE into a file.",
)
@_selectors("--select", "Run these rules only: codes, prefixes (PM3), names, ALL.")
@_selectors("--ignore", "Leave these rules out.")
@_selectors("--extend-select", "Run these rules as well.")
@click.option(
    "--fail-on", type=click.Choice(LEVELS), help="End with 1 from this level on.  [default: error]"
)
@click.option("--exit-zero", is_flag=True, help="End with 0 whatever is found.")
@click.option("--profile", metavar="NAME|FILE", help="Use this profile instead of the best fit.")
@click.option("--config", metavar="FILE", help="Use this configuration instead of the nearest.")
@click.option("--isolated", is_flag=True, help="Use no configuration file.")
@click.option("--no-detect", is_flag=True, help="Lint also what does not look like a postmortem.")
@click.option("--no-suppressions", is_flag=True, help="Report also what comments silence.")
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
    as in POSTMORTEM_LINT_SELECT.
    """
    return check(Options(**given))


def check(options: Options) -> int:
    """Lint, report, and return the exit status."""
    targets = read_targets(options.output_formats)
    run = prepare(options)
    where = run.config_path.parent if run.config_path else Path()
    found = inputs(options.paths, options.stdin_filename, run.config.exclude, str(where))
    for problem in found.problems:
        complain(problem)
    results, unread = _lint_all(found.inputs, run)
    put_out(targets, results, wants_color(options.color), options.statistics)
    _comment(options, run, targets, results, found.notices)
    broken = bool(found.problems or unread or any(result.faults for result in results))
    return _status(results, broken, options, run)


def _lint_all(inputs: Sequence[Input], run: Run) -> tuple[tuple[Result, ...], int]:
    """The results in order of path, and how many files could not be read."""
    results, unread = [], 0
    for each in inputs:
        try:
            data = each.read()
        except Problem as problem:
            complain(problem.message)
            unread += 1
            continue
        settings, exists = run.settings(each.path), beside(each.file)
        results.append(lint_bytes(each.path, data, settings, named=each.named, exists=exists))
    return tuple(sorted(results, key=lambda result: result.source.path)), unread


def _comment(
    options: Options,
    run: Run,
    targets: Sequence[Target],
    results: Sequence[Result],
    notices: Sequence[str],
) -> None:
    """What is no finding: faults of the program, notices, each file if asked, the closing line."""
    for result in results:
        for fault in result.faults:
            complain(f"{result.source.path}: internal error in {fault.where}: {fault.message}")
            if options.verbose:
                tell(fault.trace.rstrip("\n"))
    if options.quiet:
        return
    for notice in notices:
        warn(notice)
    if options.verbose:
        tell(f"configuration: {run.config_path or 'none'}")
        for result in results:
            tell(f"{result.source.path}: {_account(result)}")
    if results and any(target.format == "text" for target in targets):
        from postmortem_lint.report.summary import summary

        tell(summary(results))


def _account(result: Result) -> str:
    if result.skipped:
        return f"skipped, {result.skipped}"
    if not result.phase:
        return "not read"
    silenced = len(result.diagnostics) - len(result.findings)
    kept = f", {silenced} suppressed" if silenced else ""
    return f"profile {result.profile}, {result.phase.value}, {len(result.findings)} found{kept}"


def _status(results: Sequence[Result], broken: bool, options: Options, run: Run) -> int:
    if broken:
        return 2
    if options.exit_zero or run.fail_on == "never":
        return 0
    level = Severity[run.fail_on.upper()]
    return int(any(one.severity >= level for each in results for one in each.findings))
