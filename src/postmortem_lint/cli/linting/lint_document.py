"""Lints one document, here or in a worker."""

from __future__ import annotations

from postmortem_lint.cli.configuration.settings import Run
from postmortem_lint.cli.files.beside import beside
from postmortem_lint.cli.linting.read_file import ReadFile
from postmortem_lint.cli.linting.stored_result import Answers, result_text
from postmortem_lint.cli.terminal.output import Problem
from postmortem_lint.engine.result import Result


def lint_document(document: ReadFile, run: Run) -> tuple[Result, Answers]:
    """The result, and what was asked of the disk for it. Raises Problem for a configuration that
    cannot be used."""
    from postmortem_lint.engine.lint import lint_bytes

    answers: dict[str, bool | None] = {}
    look = beside(document.file)

    def exists(path: str) -> bool | None:
        if path not in answers:
            answers[path] = look(path) if look else None
        return answers[path]

    result = lint_bytes(
        document.path,
        document.data,
        run.settings(document.path, named=document.named),
        named=document.named,
        exists=exists if look else None,
        limit=run.max_size,
    )
    return result, answers


def linted_as_text(document: ReadFile, run: Run) -> tuple[str, str]:
    """The result as text, or what is wrong with the request: one of the two is empty."""
    try:
        return result_text(*lint_document(document, run)), ""
    except Problem as problem:
        return "", problem.message
