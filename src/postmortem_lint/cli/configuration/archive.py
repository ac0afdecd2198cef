"""The postmortems that a team has, and where they and their template lie."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
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
            document = read(Source.decode(each.path, each.read()))
        except (UnreadableError, Problem):  # told where it is linted
            continue
        if pick_profile(document, run.settings(each.path)):
            documents.append(document)
    return Archive(tuple(documents), tuple(each.path for each in found.inputs))


def usual_folder(places: Collection[str]) -> str:
    """The innermost folder with nearly all of some documents, given by the folder of each: a stray
    one does not count. "" if they lie here and there, or in folders by number."""
    around = [os.path.join(*steps[:end]) for one in places for steps, end in _ways_to(one)]
    counts = Counter(around)
    usual = [
        folder
        for folder, count in counts.items()
        if count >= max(_FEWEST, _NEARLY_ALL * len(places)) and count < len(places)
    ]
    deepest = max(usual, key=lambda folder: folder.count(os.sep), default="")
    numbered = any(map(str.isdecimal, os.path.basename(deepest)))
    return "" if numbered or not deepest else Path(deepest).as_posix()


def _ways_to(place: str) -> Iterator[tuple[list[str], int]]:
    """The steps to a folder, and how many of them lead to each folder around it."""
    steps = place.split(os.sep)
    outside = not place or os.path.isabs(place) or steps[0] == os.pardir
    yield from () if outside else ((steps, end) for end in range(1, len(steps) + 1))


def common_folder(folders: Iterable[str]) -> str:
    """The folder around some, as they are seen from the current one; "" for that itself."""
    places = tuple(folders)
    inside = places and all(places) and not any(map(os.path.isabs, places))
    common = os.path.commonpath(places) if inside else ""
    return Path(common).as_posix() if common not in ("", ".") else ""
