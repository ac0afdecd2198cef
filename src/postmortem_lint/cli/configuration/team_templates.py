"""The teams' own templates: those that a configuration names, and those beside the documents."""

from __future__ import annotations

import os
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from postmortem_lint.cli.files.reading import read_bytes
from postmortem_lint.cli.files.seen import SeenFiles
from postmortem_lint.cli.terminal.output import Problem
from postmortem_lint.config.locate import is_top
from postmortem_lint.records import record

if TYPE_CHECKING:
    from postmortem_lint.markdown.model import Document
    from postmortem_lint.postmortem.model import Postmortem
    from postmortem_lint.profile.model import Profile
    from postmortem_lint.templates.followed import Met

FOLDER = "templates"
_AROUND = 10  # documents before and after one, by name, that show what is kept of a template
_MUCH = 200_000  # bytes


@record
class _Folder:
    """The templates that count for the documents of a folder, those documents by name, and what
    all that is known by; `shown` are the contents that have been looked at."""

    templates: tuple[Profile, ...]
    documents: tuple[str, ...]
    seen: SeenFiles
    shown: SeenFiles


class TeamTemplates:
    """The templates of a run: every file is read once, every folder looked up once."""

    def __init__(self) -> None:
        self._read: dict[tuple[str, str, Path | None], Profile] = {}
        self._folders: dict[str, _Folder] = {}
        self._met: dict[tuple[str, str], Met] = {}
        self._kept: dict[str, tuple[Profile, ...]] = {}
        self._seen: dict[str, SeenFiles] = {}

    def named(self, file: str, name: str, root: Path | None = None) -> Profile:
        """The profile that the template in a file says. Raises Problem as `read_template` does."""
        key = (file, name, root)
        if key not in self._read:
            self._read[key] = read_template(*key)
        return self._read[key]

    def beside(self, document: str) -> tuple[Profile, ...]:
        """The templates of postmortems that lie beside a document, or one folder up: those of the
        nearest folder that has any, as the documents around it by name keep them. What came into
        use later is not asked of older ones."""
        if document not in self._kept:
            folder = self._folder(os.path.dirname(document))
            around = _around(document, folder.documents) if folder.templates else []
            self._kept[document] = tuple(
                self._as_kept(each, around, folder) for each in folder.templates
            )
            self._seen[document] = folder.seen.and_of(folder.shown, around)
        return self._kept[document]

    def seen_from(self, place: str) -> SeenFiles:
        """What the templates beside a document, or of a folder, were known by; it, or a document of
        the folder, has to be asked for before."""
        folder = self._folders.get(place)
        return folder.seen if folder else self._seen[place]

    def _folder(self, folder: str) -> _Folder:
        if folder not in self._folders:
            seen = SeenFiles()
            templates = _templates_in(folder, seen)
            names = {each.name for each in templates}
            pages = [os.path.join(folder, name) for name in seen.pages(folder) if templates]
            others = (path for path in pages if Path(path).as_posix() not in names)
            self._folders[folder] = _Folder(templates, tuple(others), seen, SeenFiles())
        return self._folders[folder]

    def _as_kept(self, template: Profile, around: Sequence[str], folder: _Folder) -> Profile:
        from postmortem_lint.templates.followed import kept_by

        met = [self._met_by(path, template, folder.shown) for path in around]
        return replace(kept_by(template, met), surmised=True)

    def _met_by(self, path: str, template: Profile, shown: SeenFiles) -> Met:
        from postmortem_lint.templates.followed import heads_of, met_by

        key = (path, template.name)
        if key not in self._met:
            self._met[key] = met_by(heads_of(_text(path, shown)), template)
        return self._met[key]


def read_template(file: str, name: str, root: Path | None = None) -> Profile:
    """The profile that the template in a file says, called `name`. Raises Problem for a file that
    is not there, lies outside of `root`, or is no template."""
    from postmortem_lint.templates.derive import derive

    with _told_of(file):
        return derive(_document(file, _bytes(file, root)), name)


def bound_template(file: str) -> Postmortem:
    """The template in a file, bound as if it were a document. Raises Problem."""
    from postmortem_lint.templates.derive import bound

    with _told_of(file):
        return bound(_document(file, _bytes(file, None)))


def _document(file: str, data: bytes) -> Document:
    """The shape of a template. Raises UnreadableError."""
    from postmortem_lint.markdown.read import read
    from postmortem_lint.text import Source

    return read(Source.decode(file, data))


@contextmanager
def _told_of(file: str) -> Iterator[None]:
    """Turns what is wrong with a template into a Problem that names its file."""
    from postmortem_lint.templates.errors import TemplateError
    from postmortem_lint.text import UnreadableError

    name = Path(file).as_posix()
    try:
        yield
    except UnreadableError as error:
        raise Problem(f"{name}: {error}") from None
    except TemplateError as error:
        raise Problem(f"{name}:{error.line}: {error}") from None


def _bytes(file: str, root: Path | None) -> bytes:
    from postmortem_lint.templates.derive import LARGEST

    path = Path(file)
    if root and not path.resolve().is_relative_to(root.resolve()):
        raise Problem(f"{path.as_posix()}: lies outside of {root.as_posix()}")
    if not os.path.lexists(path):
        raise Problem(f"{path.as_posix()}: no such file{_nearest(path)}")
    return read_bytes(file, 4 * LARGEST)  # a character has four bytes at most


def _nearest(path: Path) -> str:
    """A file in that folder that is called nearly so, for the message."""
    from postmortem_lint.nearest import nearest

    try:
        names = sorted(os.listdir(path.parent))
    except OSError:
        return ""
    near = nearest(path.name, names)
    return f"; did you mean '{near}'?" if near else ""


def _templates_in(folder: str, seen: SeenFiles) -> tuple[Profile, ...]:
    """The templates of a folder, else those of the one above."""
    places = [folder, os.path.join(folder, FOLDER)]
    if not is_top(Path(os.path.abspath(folder))):
        above = os.path.normpath(os.path.join(folder, os.pardir))
        places += [above, os.path.join(above, FOLDER)]
    found = (_usable_in(place, seen) for place in places)
    return next(filter(None, found), ())


def _usable_in(folder: str, seen: SeenFiles) -> tuple[Profile, ...]:
    tried = (_usable(file, seen) for file in _called_so(folder, seen))
    return tuple(filter(None, tried))


def _around(document: str, documents: Sequence[str]) -> list[str]:
    """The documents of a folder before and after one, by their names."""
    place = bisect_left(documents, document)
    others = [path for path in documents[place : place + _AROUND + 1] if path != document]
    return [*documents[max(0, place - _AROUND) : place], *others[:_AROUND]]


def _text(file: str, seen: SeenFiles) -> str:
    """The text of a document that others may have written, "" if it cannot be read."""
    try:
        return seen.content(file, _MUCH).decode("utf-8", "replace")
    except Problem:
        return ""


def _called_so(folder: str, seen: SeenFiles) -> list[str]:
    """The Markdown files of a folder that may be templates by their names, in order."""
    from postmortem_lint.language import lookup

    pages = seen.pages(folder)
    if os.path.basename(folder) != FOLDER:
        pages = [
            one for one in pages if any(word in one.lower() for word in lookup.report.templates)
        ]
    return [os.path.join(folder, name) for name in pages]


def _usable(file: str, seen: SeenFiles) -> Profile | None:
    """The profile of a file that is the template of postmortems; None for anything else."""
    from postmortem_lint.templates.derive import LARGEST, derive, is_of_postmortems

    try:
        with _told_of(file):
            data = seen.content(file, LARGEST)
            document = _document(file, data) if len(data) <= LARGEST else None
            usable = document is not None and is_of_postmortems(document)
            return derive(document, Path(file).as_posix()) if document and usable else None
    except Problem:
        return None
