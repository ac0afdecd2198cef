"""The files that are called templates and were not taken for one, and why."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence

from postmortem_lint.cli.configuration.read_templates import read_template
from postmortem_lint.cli.configuration.template_files import (
    is_called_template,
    places_for,
    usable_template,
)
from postmortem_lint.cli.files.seen import SeenFiles
from postmortem_lint.cli.terminal.output import Problem
from postmortem_lint.config.locate import FILES
from postmortem_lint.config.relative import seen_from

_SHOWN = 3


def beside(folder: str) -> Iterable[str]:
    """The pages among which the template of the documents of a folder is looked for."""
    seen = SeenFiles()
    return (os.path.join(place, name) for place in places_for(folder) for name in seen.pages(place))


def not_taken(pages: Iterable[str], taken: str | None) -> tuple[str, ...]:
    """A line that names those of some pages that are called templates, apart from the one that was
    taken; none if there are none."""
    called = dict.fromkeys(seen_from(".", page) for page in pages if is_called_template(page))
    others = [page for page in called if page != taken]
    told = [f"{page} ({_why(page, taken)})" for page in others[:_SHOWN]]
    return (_line(told, more=len(others) > _SHOWN),) if told else ()


def _line(told: Sequence[str], *, more: bool) -> str:
    some = ", ".join(told) + (", ..." if more else "")
    return f'not taken: {some}; template = "FILE" in {FILES[-1]} names the one that counts'


def _why(page: str, taken: str | None) -> str:
    if usable_template(page, None, SeenFiles()):
        return "another one is nearer" if taken else "neither beside the postmortems nor above"
    try:
        read_template(page, page)
    except Problem as problem:
        return str(problem).removeprefix(f"{page}:").lstrip("1234567890: ")
    return "not seen to be a template of postmortems"
