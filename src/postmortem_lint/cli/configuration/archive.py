"""The postmortems that a team has, and where they and their template lie."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path, PurePath

from postmortem_lint.cli.configuration.settings import Run
from postmortem_lint.cli.files.inputs import inputs
from postmortem_lint.cli.terminal.output import Problem
from postmortem_lint.config.relative import seen_from
from postmortem_lint.engine.lint import pick_profile
from postmortem_lint.markdown.model import Document
from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem.sections.unmarked_titles import with_plain_headings
from postmortem_lint.records import record
from postmortem_lint.text import Source, UnreadableError

_FEWEST = 4  # documents
_NEARLY_ALL = 4 / 5


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
            document = with_plain_headings(read(Source.decode(each.path, each.read())))
        except (UnreadableError, Problem):  # told where it is linted
            continue
        if pick_profile(document, run.settings(each.path)):
            documents.append(document)
    return Archive(tuple(documents), tuple(each.path for each in found.inputs))


def usual_folder(places: Collection[str]) -> str:
    """The innermost folder with nearly all of some documents, given by the folder of each: a stray
    one does not count. "" if they lie here and there, or in folders by number."""
    counts = Counter(folder for place in places for folder in _folders_from(place))
    least = max(_FEWEST, _NEARLY_ALL * len(places))
    usual = (folder for folder, count in counts.items() if least <= count < len(places))
    deepest = max(usual, key=lambda folder: len(folder.parts), default=PurePath())
    numbered = any(map(str.isdecimal, deepest.name))
    return "" if numbered or not deepest.parts else deepest.as_posix()


def _folders_from(place: str) -> Sequence[PurePath]:
    """A folder and those around it, up to the current one; none for one that is not below that."""
    path = PurePath(place)
    outside = path.is_absolute() or os.pardir in path.parts
    return () if outside else (path, *path.parents)[:-1]


def common_folder(folders: Iterable[str]) -> str:
    """The folder around some, as they are seen from the current one; "" for that itself."""
    places = tuple(folders)
    inside = places and all(places) and not any(map(os.path.isabs, places))
    common = os.path.commonpath(places) if inside else ""
    return Path(common).as_posix() if common not in ("", ".") else ""
