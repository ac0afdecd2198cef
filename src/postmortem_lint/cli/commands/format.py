"""`postmortem-lint format`: rewrite the layout of the Markdown, never its words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from postmortem_lint.cli.configuration.settings import Options, Run, prepare
from postmortem_lint.cli.files.decoding import decoded
from postmortem_lint.cli.files.inputs import Input, Inputs, inputs
from postmortem_lint.cli.files.standard_input import StandardInput, is_read
from postmortem_lint.cli.fixing import put, roots_of
from postmortem_lint.cli.isolation import Isolation
from postmortem_lint.cli.options import (
    config_option,
    exclude_option,
    isolated_option,
    max_size_option,
)
from postmortem_lint.cli.terminal.output import tell, warn
from postmortem_lint.engine.lint import pick_profile
from postmortem_lint.markdown.read import read
from postmortem_lint.rewriting.lay_out import lay_out

_LONGEST = 60  # characters of a line that are shown


@click.command("format", context_settings={"auto_envvar_prefix": "POSTMORTEM_LINT_FORMAT"})
@click.argument("paths", nargs=-1)
@click.option("--check", is_flag=True, help="Write nothing; end with 1 if a file would change.")
@click.option("--diff", is_flag=True, help="Show what would change; write nothing.")
@exclude_option
@config_option
@isolated_option
@click.option(
    "--no-detect",
    is_flag=True,
    envvar="POSTMORTEM_LINT_NO_DETECT",
    help="Format also what does not look like a postmortem.",
)
@max_size_option
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

    A document that would read differently afterwards is left alone, and the place is named. The
    text of standard input (-) goes to standard output, unchanged where it is left alone, is
    excluded, or something goes wrong.
    """
    mode = "diff" if diff else "check" if check else "write"
    is_filter = mode == "write" and is_read(paths, stdin_filename)
    with StandardInput(comes_back=is_filter) as stdin:
        run = prepare(Options(**given))
        found = inputs(paths, stdin_filename, run.left_out, stdin)
        return _format_all(found, run, roots_of(paths), mode, quiet)


def _format_all(found: Inputs, run: Run, roots: Sequence[str], mode: str, quiet: bool) -> int:
    """Format what was found, and return the exit status."""
    isolation = Isolation()
    for problem in found.problems:
        isolation.complain(problem)
    for notice in () if quiet else found.notices:
        warn(notice)
    done = [
        isolation.run(each.path, _format, each, run, roots, mode, quiet) or "failed"
        for each in found.inputs
    ]
    if not quiet:
        tell(_summary(done, mode))
    if isolation.failed:
        return 2
    return int(mode != "write" and "changed" in done)


def _format(each: Input, run: Run, roots: Sequence[str], mode: str, quiet: bool) -> str:
    """Format one file: "changed", "same", "left alone" or "skipped". Raises Problem."""
    data, settings = each.read(run.max_size), run.settings(each.path)
    before = decoded(each, data, settings, run.max_size)
    if before is None or pick_profile(read(before), settings) is None:
        return "skipped"
    layout = lay_out(before)
    if layout.refused and not quiet:
        warn(f"{each.path}:{layout.line}: left alone: {layout.refused}")
    for line in () if quiet else layout.spared:
        first = _short(before[before.line_span(line)].strip())
        warn(f"{each.path}:{line}: left alone: '{first}' is of another dialect of Markdown")
    if layout.refused or layout.source.text == before.text:
        return "left alone" if layout.refused else "same"
    if mode != "check":
        put(each, data, before, layout.source, roots, only_show=mode == "diff")
    elif not quiet:
        tell(f"{each.path}: would be formatted")
    return "changed"


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


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
