"""The teams' own templates: those that a configuration names, and those beside the documents."""

from __future__ import annotations

import os
from bisect import bisect_left
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from postmortem_lint.cli.configuration.read_templates import read_template
from postmortem_lint.cli.configuration.template_files import templates_for, text_of
from postmortem_lint.cli.files.seen import SeenFiles
from postmortem_lint.records import record, replace

if TYPE_CHECKING:
    from postmortem_lint.profile.model import Profile
    from postmortem_lint.templates.followed import Met

_AROUND = 10  # documents before and after one, by name, that show what is kept of a template


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
            templates = templates_for(folder, seen)
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
            self._met[key] = met_by(heads_of(text_of(path, shown)), template)
        return self._met[key]


def _around(document: str, documents: Sequence[str]) -> list[str]:
    """The documents of a folder before and after one, by their names."""
    place = bisect_left(documents, document)
    others = [path for path in documents[place : place + _AROUND + 1] if path != document]
    return [*documents[max(0, place - _AROUND) : place], *others[:_AROUND]]
