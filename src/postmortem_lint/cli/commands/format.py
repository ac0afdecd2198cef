"""`postmortem-lint format`: rewrite the layout of the Markdown, never its words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from postmortem_lint.cli.fixing import put, roots_of
from postmortem_lint.cli.inputs import Input, inputs
from postmortem_lint.cli.options import config_option, isolated_option
from postmortem_lint.cli.output import Problem, complain, tell, warn
from postmortem_lint.cli.settings import Options, Run, prepare
from postmortem_lint.engine.lint import pick_profile
from postmortem_lint.markdown.read import read
from postmortem_lint.rewriting.lay_out import lay_out
from postmortem_lint.text import Source, UnreadableError


@click.command("format", context_settings={"auto_envvar_prefix": "POSTMORTEM_LINT_FORMAT"})
@click.argument("paths", nargs=-1)
@click.option("--check", is_flag=True, help="Write nothing; end with 1 if a file would change.")
@click.option("--diff", is_flag=True, help="Show what would change; write nothing.")
@config_option
@isolated_option
@click.option(
    "--no-detect",
    is_flag=True,
    envvar="POSTMORTEM_LINT_NO_DETECT",
    help="Format also what does not look like a postmortem.",
)
@click.option("--stdin-filename", metavar="NAME", help="The name of what - reads.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")
def command(
    paths: tuple[str, ...],
    check: bool,
    diff: bool,
    stdin_filename: str | None,
    quiet: bool,
    **given: Any,
) -> int:
    """Rewrite the layout of each PATH: tables, lists, spacing; never the words.

    A document that would read differently afterwards is left alone, and the place is named.
    """
    run = prepare(Options(**given))
    where = run.config_path.parent if run.config_path else Path()
    found = inputs(paths, stdin_filename, run.config.exclude, str(where))
    for problem in found.problems:
        complain(problem)
    for notice in () if quiet else found.notices:
        warn(notice)
    mode = "diff" if diff else "check" if check else "write"
    done = [_format(each, run, roots_of(paths), mode, quiet) for each in found.inputs]
    if not quiet:
        tell(_summary(done, mode))
    if found.problems or "failed" in done:
        return 2
    return int(mode != "write" and "changed" in done)


def _format(each: Input, run: Run, roots: Sequence[str], mode: str, quiet: bool) -> str:
    """Format one file: "changed", "same", "skipped", "left alone" or "failed"."""
    try:
        data = each.read()
        before = Source.decode(each.path, data)
        after, state = _laid_out(before, run, quiet)
        if mode == "check":
            if state == "changed" and not quiet:
                tell(f"{each.path}: would be formatted")
        else:
            put(each, data, before, after, roots, only_show=mode == "diff")
    except Problem as problem:
        complain(problem.message)
        return "failed"
    except UnreadableError as error:
        complain(f"{each.path}: {error}")
        return "failed"
    return state


def _laid_out(before: Source, run: Run, quiet: bool) -> tuple[Source, str]:
    if pick_profile(read(before), run.settings(before.path)) is None:
        return before, "skipped"
    layout = lay_out(before)
    if layout.refused:
        if not quiet:
            warn(f"{before.path}:{layout.line}: left alone: {layout.refused}")
        return before, "left alone"
    return layout.source, "same" if layout.source.text == before.text else "changed"


def _summary(done: Sequence[str], mode: str) -> str:
    verb = "Formatted" if mode == "write" else "Would format"
    rest = (
        f"{done.count(state)} {shown}"
        for state, shown in (
            ("same", "unchanged"),
            ("left alone", "left alone"),
            ("skipped", "skipped (not postmortems)"),
            ("failed", "failed"),
        )
        if state in done
    )
    number = done.count("changed")
    files = "1 file" if number == 1 else f"{number} files"
    return f"{verb} {', '.join((files, *rest))}."
