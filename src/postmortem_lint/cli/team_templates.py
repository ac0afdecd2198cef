"""The teams' own templates: those that a configuration names, and those beside the documents."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from postmortem_lint.cli.output import Problem
from postmortem_lint.cli.reading import read_bytes
from postmortem_lint.cli.seen_files import SeenFiles
from postmortem_lint.config.locate import is_top

if TYPE_CHECKING:
    from postmortem_lint.markdown.model import Document
    from postmortem_lint.postmortem.model import Postmortem
    from postmortem_lint.profile.model import Profile

FOLDER = "templates"
_SHOWN = 40  # documents of a folder, the last by name, that show what is kept of a template
_MUCH = 200_000  # bytes


class TeamTemplates:
    """The templates of a run: every file is read once, every folder looked up once."""

    def __init__(self) -> None:
        self._read: dict[tuple[str, str, Path | None], Profile] = {}
        self._found: dict[str, tuple[Profile, ...]] = {}
        self._seen: dict[str, SeenFiles] = {}

    def named(self, file: str, name: str, root: Path | None = None) -> Profile:
        """The profile that the template in a file says. Raises Problem as `read_template` does."""
        key = (file, name, root)
        if key not in self._read:
            self._read[key] = read_template(*key)
        return self._read[key]

    def beside(self, document: str) -> tuple[Profile, ...]:
        """The templates of postmortems that lie beside a document, or one folder up: those of the
        nearest folder that has any, as the documents of the folder keep them."""
        folder = os.path.dirname(document)
        if folder not in self._found:
            seen = self._seen[folder] = SeenFiles()
            self._found[folder] = _kept(_templates_in(folder, seen), folder, seen)
        return self._found[folder]

    def seen_from(self, document: str) -> SeenFiles:
        """What the templates beside a document were known by; it has to be asked for them first."""
        return self._seen[os.path.dirname(document)]


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


def _kept(templates: tuple[Profile, ...], folder: str, seen: SeenFiles) -> tuple[Profile, ...]:
    """Templates without what the documents of a folder do not keep of them."""
    if not templates:
        return ()
    from postmortem_lint.templates.kept import heads_of, kept_by

    names = {one.name for one in templates}
    paths = (os.path.join(folder, name) for name in seen.pages(folder))
    others = [path for path in paths if Path(path).as_posix() not in names]
    texts = (_text(path, seen) for path in others[-_SHOWN:])
    heads = [heads_of(text) for text in texts if text]
    return tuple(replace(kept_by(one, heads), surmised=True) for one in templates)


def _text(file: str, seen: SeenFiles) -> str:
    """The text of a document that others may have written, "" if it cannot be read."""
    try:
        return seen.content(file, _MUCH).decode("utf-8", "replace")
    except Problem:
        return ""


def _called_so(folder: str, seen: SeenFiles) -> list[str]:
    """The Markdown files of a folder that may be templates by their names, in order."""
    from postmortem_lint.language import lookup as words

    pages = seen.pages(folder)
    if os.path.basename(folder) != FOLDER:
        pages = [
            one for one in pages if any(word in one.lower() for word in words.report.templates)
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
