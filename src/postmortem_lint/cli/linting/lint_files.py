"""Lints the files of a run: what an earlier run knows comes from the cache, the rest is done."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from postmortem_lint.cli.configuration.settings import Options, Run
from postmortem_lint.cli.files.inputs import Input
from postmortem_lint.cli.isolation import Isolation
from postmortem_lint.cli.linting.known_results import KnownResults, known_results
from postmortem_lint.cli.linting.lint_document import lint_document
from postmortem_lint.cli.linting.progress import Progress
from postmortem_lint.cli.linting.read_file import ReadFile
from postmortem_lint.cli.linting.stored_result import answers_of, restored, result_text
from postmortem_lint.cli.outcome import Checked
from postmortem_lint.engine.result import Result
from postmortem_lint.finding import Rule
from postmortem_lint.records import replace
from postmortem_lint.text import Source

ENOUGH_FOR_WORKERS = 30
"""So many documents are worth starting other processes for."""

_AT_ONCE = 500  # documents whose bytes are held before they are linted

_Linted = tuple[int, Result, str]  # the place of the document, its result, and that as text


def lint_files(
    inputs: Sequence[Input], options: Options, run: Run, isolation: Isolation
) -> tuple[Checked, ...]:
    """What could be read, linted, in order of path; what fails costs its own document only.

    Texts are kept where they are still needed: for findings, and where documents are rewritten.
    """
    made: list[Checked] = []
    count = len(inputs)
    with known_results(options, run, count) as known, Progress(count, quiet=options.quiet) as bar:
        for first in range(0, len(inputs), _AT_ONCE):
            batch = inputs[first : first + _AT_ONCE]
            tried = (isolation.run(each.path, _read, each, run.max_size) for each in batch)
            read = tuple(filter(None, tried))
            documents = [document for _, document in read]
            for number, result in _results(documents, options, run, known, isolation):
                bar.step()
                made.append(_checked(*read[number], result, whole=options.rewrites))
        bar.clear()
    return tuple(sorted(made, key=lambda one: one.input.path))


def _read(each: Input, limit: int) -> tuple[Input, ReadFile]:
    return each, ReadFile(each.path, each.file, each.named, each.read(limit))


def _checked(given: Input, document: ReadFile, result: Result, *, whole: bool) -> Checked:
    """What was checked, without the text if nobody asks for it again."""
    if whole:
        return Checked(given, document.data, result)
    if not result.diagnostics and not result.faults:
        result = replace(result, source=Source(document.path, ""))
    return Checked(given, b"", result)


def _results(
    documents: Sequence[ReadFile],
    options: Options,
    run: Run,
    known: KnownResults,
    isolation: Isolation,
) -> Iterator[tuple[int, Result]]:
    """The results of documents with their places: those that are known first."""
    found = known.of(documents)
    yield from found.items()
    rest = {number: each for number, each in enumerate(documents) if number not in found}
    for number, result, text in _linted(rest, options, run, known, isolation):
        if text and not result.faults:
            known.keep(documents[number], text)
        yield number, result


def _linted(
    documents: Mapping[int, ReadFile],
    options: Options,
    run: Run,
    known: KnownResults,
    isolation: Isolation,
) -> Iterator[_Linted]:
    if len(documents) < ENOUGH_FOR_WORKERS or options.jobs == 1:
        for number, each in documents.items():
            made = isolation.run(each.path, lint_document, each, run)
            if made:
                yield number, made[0], result_text(*made) if known.keeps else ""
        return
    from postmortem_lint.cli.linting.workers import linted_in_workers, usable_processors

    for each in documents.values():  # what all of them need is read once
        isolation.run(each.path, run.settings, each.path)
    rules = _rules()
    order = list(documents)
    jobs = options.jobs or usable_processors()
    for done in linted_in_workers(list(documents.values()), options, run, jobs):
        each = documents[order[done.number]]
        if done.problem:
            isolation.complain(f"{each.path}: {done.problem}" if done.lost else done.problem)
            continue
        row = answers_of(done.result)[1]
        result = restored(row, each.path, each.data, rules, whole=options.rewrites)
        yield order[done.number], result, done.result


def _rules() -> Mapping[str, Rule]:
    """The rules themselves: fixes run those that spoke."""
    from postmortem_lint.rules import ALL

    return {rule.code: rule for rule in ALL}
