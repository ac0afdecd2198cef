"""The formats of the report and where each one goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from postmortem_lint.cli.output import Problem, terminal_width, write, write_file
from postmortem_lint.engine import Result
from postmortem_lint.records import record

FORMATS = ("text", "concise", "json")


@record
class Target:
    """A format and the file it goes to, None for standard output."""

    format: str
    file: Path | None


def read_targets(given: Sequence[str]) -> tuple[Target, ...]:
    """The targets of `FORMAT[=FILE]` options; text to standard output if there are none.

    Raises Problem for an unknown format and for two formats in one place.
    """
    targets = tuple(_target(each) for each in given) or (Target("text", None),)
    for index, target in enumerate(targets):
        for other in targets[:index]:
            if other.file == target.file:
                where = str(target.file or "standard output")
                raise Problem(
                    f'the formats "{other.format}" and "{target.format}" both go to {where}; '
                    f'give one a file of its own, as in "{target.format}=FILE"'
                )
    return targets


def _target(given: str) -> Target:
    name, equals, file = given.partition("=")
    if name not in FORMATS:
        from postmortem_lint.nearest import nearest

        near = nearest(name, FORMATS)
        offer = f'; did you mean "{near}"?' if near else f"; allowed: {', '.join(FORMATS)}"
        raise Problem(f'unknown output format "{name}"{offer}')
    if equals and not file:
        raise Problem(f'no file after "{given}"; write "{name}=FILE", or "{name}" alone')
    return Target(name, Path(file) if file else None)


def put_out(
    targets: Sequence[Target],
    results: Sequence[Result],
    color: bool,
    statistics: bool,
    screen: Callable[[str], None] = write,
) -> None:
    """Write the report of each target; colors and the width of the terminal are for the `screen`,
    which is standard output. With `statistics` the formats for people show counts by rule."""
    for target in targets:
        for_screen = target.file is None
        report = _render(target, results, color and for_screen, statistics)
        if target.file is None:
            screen(report)
        else:
            write_file(target.file, report)


def _render(target: Target, results: Sequence[Result], color: bool, statistics: bool) -> str:
    """The report as text; each format is imported only when it is used."""
    if target.format == "json":
        from postmortem_lint.report.json import json

        return json(results)
    if statistics:
        from postmortem_lint.report.summary import statistics as counted

        return counted(results)
    if target.format == "concise":
        from postmortem_lint.report.concise import concise

        return concise(results)
    from postmortem_lint.report.text import text

    width = 100 if target.file else terminal_width()
    return text(results, color=color, width=width)
