"""Suppressions on the command line: writes them into the documents that were linted."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

from postmortem_lint.cli.files.beside import beside
from postmortem_lint.cli.fixing import put
from postmortem_lint.cli.isolation import Isolation
from postmortem_lint.cli.outcome import Checked, Outcome
from postmortem_lint.cli.terminal.output import Problem
from postmortem_lint.config.discover import ENDINGS
from postmortem_lint.engine.result import Result
from postmortem_lint.engine.settings import Settings
from postmortem_lint.rewriting.add_suppressions import Suppressed, is_reason, suppress


def require_reason(text: str) -> None:
    """Raise Problem for what cannot be the reason of a suppression, and for what must be a path."""
    if _is_path(text):
        raise Problem(
            f'--add-suppressions: "{text}" is a path and no reason; '
            f'write --add-suppressions="REASON" {text}'
        )
    if not is_reason(text):
        raise Problem(
            f'--add-suppressions: "{text}" is no reason; '
            'write one line without "--", "<", ">" and "*/"'
        )


def _is_path(text: str) -> bool:
    """Whether a text names a file: one that is there, or as Markdown is named."""
    is_name = text.lower().endswith(ENDINGS) and len(text.split()) == 1
    return is_name or os.path.lexists(text)


def require_paths(text: str, *, given: bool) -> None:
    """Raise Problem unless it was said which documents may be written."""
    if not given:
        raise Problem(
            "--add-suppressions writes into documents and needs a PATH; "
            f'for all of the current folder write --add-suppressions="{text}" .'
        )


def add_suppressions(
    checked: Sequence[Checked],
    results: Sequence[Result],
    settings: Callable[[str], Settings],
    reason: str,
    roots: Sequence[str],
    isolation: Isolation,
) -> Outcome:
    """Write a suppression for each of the `results`' findings, and tell how many there are.

    A document that cannot be suppressed or written is reported as it is on the disk.
    """

    def suppressed(each: Checked, result: Result) -> Suppressed:
        made = suppress(result, settings(each.input.path), reason, beside(each.input.file))
        put(each.input, each.data, made.before, made.result.source, roots, only_show=False)
        return made

    left: list[Result] = []
    refused: list[str] = []
    added, documents = 0, 0
    for each, result in zip(checked, results, strict=True):
        made = isolation.run(each.input.path, suppressed, each, result)
        left.append(made.result if made else result)
        if made is None:
            continue
        if made.refused:
            refused.append(f"{made.before.path}:{made.line}: left alone: {made.refused}")
        added += made.added
        documents += bool(made.added)
    return Outcome(tuple(left), messages=(*refused, _account(added, documents)))


def _account(added: int, documents: int) -> str:
    findings = f"{added} finding{'s' * (added != 1)}"
    return f"Suppressed {findings} in {documents} document{'s' * (documents != 1)}."
