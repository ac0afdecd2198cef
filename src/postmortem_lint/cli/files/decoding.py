"""Files as text, for commands that report no findings."""

from __future__ import annotations

from postmortem_lint.cli.files.inputs import Input
from postmortem_lint.cli.terminal.output import Problem
from postmortem_lint.engine.lint import is_expected, too_large
from postmortem_lint.engine.settings import Settings
from postmortem_lint.text import Source, UnreadableError


def decoded(each: Input, data: bytes, settings: Settings, limit: int) -> Source | None:
    """The text of a file; None for one that cannot be read and is anybody's.

    Raises Problem where it looks like a postmortem and is too large, or no UTF-8.
    """
    try:
        if len(data) > limit:
            raise UnreadableError(too_large(limit))
        return Source.decode(each.path, data)
    except UnreadableError as error:
        if is_expected(each.path, data, settings, named=each.named):
            raise Problem(f"{each.path}: {error}") from None
        return None
