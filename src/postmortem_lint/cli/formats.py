"""The formats of the report and where each one goes."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path

from postmortem_lint.cli.files.inputs import Inputs
from postmortem_lint.cli.files.writing import write_file
from postmortem_lint.cli.isolation import Isolation
from postmortem_lint.cli.terminal.output import Problem, reason, terminal_width, write
from postmortem_lint.config.discover import ENDINGS
from postmortem_lint.engine.result import Result
from postmortem_lint.finding import Rule
from postmortem_lint.records import record, replace
from postmortem_lint.regular_files import read_regular
from postmortem_lint.report.folders import without_gaps

# Formats that show paths as they were given, and those for build servers, which want them seen from
# the root of the repository. The module of a format is called like it and holds one function.
_AS_GIVEN = ("text", "concise", "grouped", "json", "json-lines")
_ROOTED = (
    "sarif",
    "github",
    "gitlab",
    "junit",
    "azure",
    "rdjson",
    "checkstyle",
    "teamcity",
    "markdown",
)
_COUNTABLE = ("text", "concise", "grouped")
_FOR_PEOPLE = ("text", "grouped")
FORMATS = (*_AS_GIVEN, *_ROOTED)
_BEGINNING = 1_000_000  # bytes, in which a report is known


@record
class Report:
    """What is reported: the results, the rules that were active, and how to show them.

    `prefix` is where the current folder stands in the repository, None if it was not said. With
    `statistics` the formats for people show counts by rule. `most` is how many findings somebody
    wanted to see; where nobody did, text shows so many of a rule as a person reads.
    """

    results: Sequence[Result]
    rules: tuple[Rule, ...] = ()
    prefix: str | None = None
    color: bool = False
    statistics: bool = False
    most: int | None = None


@record
class OutputTarget:
    """A format and the file it goes to, None for standard output."""

    format: str
    file: Path | None

    def __str__(self) -> str:
        return f"{self.format}={self.file}" if self.file else self.format


def read_targets(
    given: Sequence[str], allowed: Sequence[str] = FORMATS
) -> tuple[OutputTarget, ...]:
    """The targets of `FORMAT[=FILE]` options; if there are none, the first format to standard
    output.

    Raises Problem for an unknown format and for two formats in one place.
    """
    targets = tuple(_target(each, allowed) for each in given) or (OutputTarget(allowed[0], None),)
    for index, target in enumerate(targets):
        for other in targets[:index]:
            if _same(other.file, target.file):
                where = str(target.file or "standard output")
                raise Problem(
                    f'the formats "{other.format}" and "{target.format}" both go to {where}; '
                    f'give one a file of its own, as in "{target.format}=FILE"'
                )
    return targets


def _same(one: Path | None, other: Path | None) -> bool:
    if one is None or other is None:
        return one is other
    return os.path.realpath(one) == os.path.realpath(other)


def apart(targets: Sequence[OutputTarget], found: Inputs) -> Inputs:
    """The files to lint without the reports of an earlier run that lie among them.

    Raises Problem for a report that would overwrite a document that was named.
    """
    files = {os.path.realpath(target.file) for target in targets if target.file}
    if not files:
        return found
    reports = [each for each in found.inputs if each.file and os.path.realpath(each.file) in files]
    for each in reports:
        if each.named:
            raise Problem(f"{each.path}: is linted and cannot take the report, too")
    return replace(found, inputs=tuple(each for each in found.inputs if each not in reports))


def spare_documents(targets: Sequence[OutputTarget]) -> None:
    """Raise Problem for a report that would overwrite Markdown which is no report of an earlier
    run, a configuration, or what is git's own."""
    for target in targets:
        file = os.path.realpath(target.file) if target.file else ""
        owned = file.lower().endswith(".toml") or ".git" in file.split(os.sep)
        if owned and os.path.isfile(file):
            raise Problem(f"{target.file}: is no report; give the report a file of its own")
        if file.lower().endswith(ENDINGS) and os.path.isfile(file) and not _is_ours(file):
            raise Problem(
                f"{target.file}: is a document, which the report would overwrite; "
                "give the report a file of its own"
            )


def _is_ours(file: str) -> bool:
    """Whether a file holds a report in Markdown, or nothing that could be lost."""
    from postmortem_lint.report.formats.markdown import MARK

    try:
        data = read_regular(file, _BEGINNING)
    except OSError as error:
        raise Problem(f"{file}: cannot be read: {reason(error)}") from None
    is_blank = not data.strip() and len(data) <= _BEGINNING
    return is_blank or data.lstrip().startswith(MARK.encode())


def _target(given: str, allowed: Sequence[str]) -> OutputTarget:
    name, equals, file = given.partition("=")
    if name not in allowed:
        from postmortem_lint.nearest import nearest

        near = nearest(name, allowed)
        offer = f'; did you mean "{near}"?' if near else f"; allowed: {', '.join(allowed)}"
        raise Problem(f'unknown output format "{name}"{offer}')
    if equals and not file:
        raise Problem(f'no file after "{given}"; write "{name}=FILE", or "{name}" alone')
    return OutputTarget(name, Path(file) if file else None)


def put_out(
    targets: Sequence[OutputTarget],
    report: Report,
    isolation: Isolation,
    screen: Callable[[str], None] = write,
) -> None:
    """Write the report of each target; colors and the width of the terminal are for the `screen`,
    which is standard output."""
    for target in targets:
        isolation.run(f"--output-format {target}", _put, target, report, screen)


def _put(target: OutputTarget, report: Report, screen: Callable[[str], None]) -> None:
    rendered = _render(target, report)
    if target.file is None:
        screen(rendered)
    else:
        write_file(target.file, rendered)


def _render(target: OutputTarget, report: Report) -> str:
    """The report as text; each format is imported only when it is used."""
    results = report.results
    if report.statistics and target.format in _COUNTABLE:
        from postmortem_lint.report.summary import statistics

        return statistics(results)
    if target.format in _FOR_PEOPLE and report.most != 0:  # the summary of the run counts them
        results = without_gaps(results)
    if target.format == "text":
        from postmortem_lint.report.formats.text import MOST_OF_A_RULE, text

        on_screen = target.file is None
        width = terminal_width() if on_screen else 100
        most = MOST_OF_A_RULE if report.most is None else None
        return text(results, color=report.color and on_screen, width=width, most=most)
    if target.format in _ROOTED:
        from postmortem_lint.cli.repository.paths import rooted

        results = rooted(results, report.prefix)
    if target.format == "sarif":
        from postmortem_lint.report.formats.sarif import sarif

        return sarif(results, report.rules, _pages())
    name = target.format.replace("-", "_")
    made: str = getattr(import_module(f"postmortem_lint.report.formats.{name}"), name)(results)
    return made


def _pages() -> Mapping[str, str]:
    from postmortem_lint.shipped import rule_pages

    return {code: page.read_text(encoding="utf-8") for code, page in rule_pages().items()}
