"""`postmortem-lint export`: what postmortems say, as data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

from postmortem_lint.api.described import described
from postmortem_lint.api.json_data import postmortem_data
from postmortem_lint.api.postmortem import Postmortem
from postmortem_lint.cli.configuration.settings import Options, Run, prepare
from postmortem_lint.cli.configuration.team_schema import read_schema
from postmortem_lint.cli.files.decoding import decoded
from postmortem_lint.cli.files.inputs import Input, Inputs, inputs
from postmortem_lint.cli.files.writing import write_file
from postmortem_lint.cli.formats import OutputTarget, apart, read_targets, spare_documents
from postmortem_lint.cli.isolation import Isolation
from postmortem_lint.cli.known_words import KnownWords
from postmortem_lint.cli.options import (
    config_option,
    exclude_option,
    isolated_option,
    max_size_option,
    profile_option,
)
from postmortem_lint.cli.terminal.output import tell, warn, write, write_aside
from postmortem_lint.engine.lint import read_postmortem
from postmortem_lint.engine.result import Result
from postmortem_lint.records import record
from postmortem_lint.report.formats.json import encode
from postmortem_lint.report.postmortem_table import postmortem_table
from postmortem_lint.report.schema_violations import violation_line
from postmortem_lint.report.summary import numbered, reasons
from postmortem_lint.text import Source

if TYPE_CHECKING:
    from postmortem_lint.report.schema_violations import Check

FORMATS = ("json", "json-lines", "csv")


@record
class Exported:
    """What a run exports, and what it skipped."""

    postmortems: tuple[Postmortem, ...]
    skipped: tuple[Result, ...]


@click.command("export", context_settings={"auto_envvar_prefix": "POSTMORTEM_LINT_EXPORT"})
@click.argument("paths", nargs=-1)
@click.option(
    "--output-format",
    "output_formats",
    metavar="FORMAT[=FILE]",
    type=KnownWords(lambda: FORMATS),
    multiple=True,
    help=f"How to write: {', '.join(FORMATS)}. Repeatable; with =FILE into a file.",
)
@click.option(
    "--schema",
    "schema_file",
    metavar="FILE",
    help="Report what this JSON Schema does not allow, and end with 1 if there is anything.",
)
@exclude_option
@profile_option
@config_option
@isolated_option
@max_size_option
@click.option(
    "--no-detect",
    is_flag=True,
    envvar="POSTMORTEM_LINT_NO_DETECT",
    help="Export also what does not look like a postmortem.",
)
@click.option("--stdin-filename", metavar="NAME", help="The name of what - reads.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")
def command(
    paths: tuple[str, ...],
    output_formats: tuple[str, ...],
    schema_file: str | None,
    stdin_filename: str | None,
    quiet: bool,
    **given: Any,
) -> int:
    """Write what each PATH says, as data: fields, timelines, action items and metrics, with
    instants by ISO 8601, lengths in seconds, and the text and place of each.

    A PATH is read as check reads it; what is no postmortem is left out and counted. JSON is a list;
    JSON Lines has a line, and CSV a row, for each document. The schema of the JSON is printed by
    "postmortem-lint config schema postmortem".

    With --schema what that does not allow is reported instead, as path:line:column: message; beside
    a format that is asked for and goes to standard output, on standard error.
    """
    schema = read_schema(schema_file) if schema_file else None
    targets = read_targets(output_formats, FORMATS) if output_formats or not schema else ()
    run, isolation = prepare(Options(**given)), Isolation()
    found = apart(targets, inputs(paths, stdin_filename, run.left_out))
    spare_documents(targets)
    exported = _export_all(found, run, isolation)
    for target in targets:
        isolation.run(f"--output-format {target}", _put, target, exported.postmortems)
    lines = tuple(_violations(exported, schema.check)) if schema else ()
    is_taken = any(target.file is None for target in targets)
    (write_aside if is_taken else write)("".join(lines))
    for notice in () if quiet else (*(schema.notices if schema else ()), *found.notices):
        warn(notice)
    if not quiet:
        tell(_summary(exported, "Exported" if targets else "Checked"))
    return 2 if isolation.failed else int(bool(lines))


def _violations(exported: Exported, check: Check) -> Iterator[str]:
    """A line for everything that the team's schema does not allow. Raises Problem."""
    for each in exported.postmortems:
        yield from (violation_line(each.path, violation) for violation in check(each))


def _export_all(found: Inputs, run: Run, isolation: Isolation) -> Exported:
    """What could be read, in order of path."""
    for problem in found.problems:
        isolation.complain(problem)
    tried = [isolation.run(each.path, _export, each, run) for each in found.inputs]
    made = [each for each in tried if isinstance(each, Postmortem)]
    skipped = tuple(each for each in tried if isinstance(each, Result))
    return Exported(tuple(sorted(made, key=lambda each: each.path)), skipped)


def _export(each: Input, run: Run) -> Postmortem | Result:
    """What a file says, or why it is skipped. Raises Problem."""
    data, settings = each.read(run.max_size), run.settings(each.path, named=each.named)
    source = decoded(each, data, settings, run.max_size)
    if source is None:
        return Result(Source(each.path, ""), skipped="cannot be read")
    postmortem = read_postmortem(source, settings)
    return postmortem if isinstance(postmortem, Result) else described(postmortem)


def _put(target: OutputTarget, postmortems: Sequence[Postmortem]) -> None:
    text = _written(target.format, postmortems)
    if target.file is None:
        write(text)
    else:
        write_file(target.file, text)


def _written(form: str, postmortems: Sequence[Postmortem]) -> str:
    if form == "csv":
        return postmortem_table(postmortems)
    if form == "json-lines":
        return "".join(f"{encode(postmortem_data(each))}\n" for each in postmortems)
    return encode([postmortem_data(each) for each in postmortems], indent=2) + "\n"


def _summary(exported: Exported, verb: str) -> str:
    number = len(exported.postmortems)
    skipped = exported.skipped
    rest = f"; {numbered(len(skipped), 'file')} skipped ({reasons(skipped)})" if skipped else ""
    return f"{verb} {numbered(number, 'postmortem')}{rest}."
