"""The postmortems that a team has, and where they and their template lie."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from postmortem_lint.cli.configuration.settings import Run
from postmortem_lint.cli.files.inputs import inputs
from postmortem_lint.cli.terminal.output import Problem
from postmortem_lint.config.relative import seen_from
from postmortem_lint.engine.lint import pick_profile
from postmortem_lint.markdown.model import Document
from postmortem_lint.markdown.read import read
from postmortem_lint.records import record
from postmortem_lint.text import Source, UnreadableError


@record
class Archive:
    """The postmortems below a path, and all `pages` there, templates among them."""

    documents: tuple[Document, ...]
    pages: tuple[str, ...]

    @property
    def places(self) -> tuple[str, ...]:
        """The folder of each postmortem, seen from the current one."""
        paths = (document.source.path for document in self.documents)
        return tuple(os.path.dirname(seen_from(".", path)) for path in paths)

    @property
    def folders(self) -> tuple[str, ...]:
        """The folders of the postmortems, each once."""
        return tuple(dict.fromkeys(self.places))


def archive_below(path: str, run: Run) -> Archive:
    """What lies below a path and is not left out. Raises Problem for a path that is not there."""
    found = inputs((path,), None, run.left_out)
    for problem in found.problems:
        raise Problem(problem)
    documents: list[Document] = []
    for each in found.inputs:
        try:
            document = read(Source.decode(each.path, each.read()))
        except (UnreadableError, Problem):  # told where it is linted
            continue
        if pick_profile(document, run.settings(each.path)):
            documents.append(document)
    return Archive(tuple(documents), tuple(each.path for each in found.inputs))


def common_folder(folders: Iterable[str]) -> str:
    """The folder around some, as they are seen from the current one; "" for that itself."""
    places = tuple(folders)
    inside = places and all(places) and not any(map(os.path.isabs, places))
    common = os.path.commonpath(places) if inside else ""
    return Path(common).as_posix() if common not in ("", ".") else ""
