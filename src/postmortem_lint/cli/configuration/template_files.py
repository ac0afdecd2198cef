"""Which files are the templates of postmortems, by their names and by what they hold."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from postmortem_lint.cli.configuration.dated_folders import folders_around
from postmortem_lint.cli.configuration.read_templates import faults_named_in, template_document
from postmortem_lint.cli.files.seen import SeenFiles
from postmortem_lint.cli.terminal.output import Problem
from postmortem_lint.records import replace

if TYPE_CHECKING:
    from postmortem_lint.markdown.model import Document
    from postmortem_lint.profile.model import Profile

FOLDERS = ("templates", "template", "_templates", "_template")
_MUCH = 200_000  # bytes of a document
_ASKED = 9  # documents of a folder that show whether they follow a template


def templates_for(folder: str, seen: SeenFiles) -> tuple[Profile, ...]:
    """The templates for the documents of a folder: those in it, else those of the nearest one
    around it that counts."""
    found = (_usable_in(place, folder, seen) for place in places_for(folder))
    return next(filter(None, found), ())


def places_for(folder: str) -> list[str]:
    """The folders in which the templates for the documents of a folder are looked for, in order."""
    return [place for each in folders_around(folder) for place in _with_folders_in(each)]


def is_called_template(path: str) -> bool:
    """Whether a file may be a template by its name, or that of its folder."""
    from postmortem_lint.language import lookup

    folder, name = os.path.split(path.lower())
    called = any(word in name for word in lookup.report.templates)
    return called or os.path.basename(folder) in FOLDERS


def usable_template(file: str, folder: str | None, seen: SeenFiles) -> Profile | None:
    """The profile of a file that is the template of postmortems, by itself or as most documents of
    a folder, if any is given, follow it; None for anything else."""
    from postmortem_lint.templates.derive import LARGEST, derive, is_of_postmortems

    document = _page(file, LARGEST, seen)
    if document is None:
        return None
    by_itself = is_of_postmortems(document)
    if not by_itself and (folder is None or not _is_followed(document, folder, seen)):
        return None
    try:
        with faults_named_in(file):
            profile = derive(document, Path(file).as_posix())
    except Problem:
        return None
    # What is no postmortem by itself is none for having such titles.
    return profile if by_itself else replace(profile, telling=())


def _page(file: str, limit: int, seen: SeenFiles) -> Document | None:
    """The shape of a page, None if it cannot be read or is longer."""
    try:
        with faults_named_in(file):
            data = seen.content(file, limit)
            return template_document(file, data) if len(data) <= limit else None
    except Problem:
        return None


def templates_among(pages: Sequence[str]) -> tuple[str, ...]:
    """The files that are templates of postmortems by their names and by what they hold."""
    seen = SeenFiles()
    tried = (usable_template(page, None, seen) for page in pages if is_called_template(page))
    return tuple(one.name for one in tried if one)


def home_of(template: str) -> str:
    """The folder of the documents of a template: its own, or that above one for templates."""
    folder = os.path.dirname(template)
    return os.path.dirname(folder) if os.path.basename(folder) in FOLDERS else folder


def text_of(file: str, seen: SeenFiles) -> str:
    """The text of a document that others may have written, "" if it cannot be read."""
    try:
        return seen.content(file, _MUCH).decode("utf-8", "replace")
    except Problem:
        return ""


def _with_folders_in(folder: str) -> list[str]:
    return [folder, *(os.path.join(folder, name) for name in FOLDERS)]


def _usable_in(place: str, folder: str, seen: SeenFiles) -> tuple[Profile, ...]:
    pages = (os.path.join(place, name) for name in seen.pages(place))
    tried = (usable_template(file, folder, seen) for file in pages if is_called_template(file))
    return tuple(filter(None, tried))


def _is_followed(template: Document, folder: str, seen: SeenFiles) -> bool:
    """Whether most documents of a folder have the headings of a file that is called a template."""
    from postmortem_lint.postmortem.recognition.path_names import path_names
    from postmortem_lint.templates.followed import is_followed

    if not path_names(template.source.path).template:
        return False
    pages = [os.path.join(folder, name) for name in seen.pages(folder)]
    others = [path for path in pages if not is_called_template(path)]
    step = -(-len(others) // _ASKED) or 1
    read = (_page(path, _MUCH, seen) for path in others[::step])
    return is_followed(template, tuple(filter(None, read)))
