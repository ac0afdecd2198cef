"""The form from which a new document is written, and the folder in which it belongs."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterator, Sequence

from postmortem_lint.cli.configuration.archive import (
    Archive,
    archive_below,
    common_folder,
    usual_folder,
)
from postmortem_lint.cli.configuration.dated_folders import folder_of_day
from postmortem_lint.cli.configuration.read_templates import bound_template
from postmortem_lint.cli.configuration.settings import Run
from postmortem_lint.cli.configuration.template_files import home_of, templates_among
from postmortem_lint.cli.configuration.unused_templates import beside, not_taken
from postmortem_lint.cli.terminal.output import Problem
from postmortem_lint.config.relative import seen_from
from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem.bind import bind
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.profile.load import FALLBACK, builtin_profile
from postmortem_lint.profile.model import Profile
from postmortem_lint.records import record
from postmortem_lint.templates.fill import KnownFacts, blank_template, left_over
from postmortem_lint.text import Source

_SHOWN = 3  # folders in a message


@record
class BlankForm:
    """A template called `name`, the folder of a document that is written from it, and what to tell
    of the two; the `profile` says what its labels mean."""

    template: Postmortem
    name: str
    folder: str
    notes: tuple[str, ...] = ()
    profile: Profile | None = None


def blank_form(run: Run, folder: str | None, known: KnownFacts) -> BlankForm:
    """The form for a document in a folder; where none is given, for one in the current folder, or
    below where the others lie, in the folder of its year if they are kept by year. Raises Problem
    where several would do."""
    if folder is not None:
        file = _template(run, folder)
        return _of_template(run, file, folder) if file else _of_profile(run, folder, known)
    day = known.day or known.today
    file = _template(run, "")
    if file:
        return _of_template(run, file, _place_of(run, file, day))
    archive = archive_below(".", run)
    place = _shared_place(archive)
    file = _template(run, place)
    if not (file or archive.documents or run.settings("new.md").profile):
        file = _only(templates_among(archive.pages))
        place = home_of(file) if file else place
    place = folder_of_day(place, archive.places, day)
    if file:
        return _of_template(run, file, place)
    return _of_profile(run, place, known, archive.pages)


def _template(run: Run, folder: str) -> str | None:
    """The template of the documents of a folder. Raises Problem for several."""
    example = os.path.join(folder, "new.md")
    found = run.configuration(example)
    seen = seen_from(found.config.folder, example)
    named = found.config.template_for(seen)
    if named or found.config.profile_for(seen):
        return found.file(named) if named else None
    return _only([one.name for one in run.templates.beside(example)])


def _only(files: Sequence[str]) -> str | None:
    if len(files) > 1:
        names = ", ".join(files)
        raise Problem(f"there are several templates: {names}; name one in the configuration")
    return next(iter(files), None)


def _place_of(run: Run, template: str, day: datetime.date) -> str:
    """The folder of the documents of a template, in the current one or below, if the template
    counts there; else the current one."""
    home = home_of(seen_from(".", template))
    above = home.startswith(os.pardir) or os.path.isabs(home)
    home = "" if above else home
    archive = archive_below(home or ".", run)
    place = home if above or home in archive.folders else common_folder(archive.folders) or home
    places = (folder_of_day(place, archive.places, day), place)
    return next((each for each in places if _template(run, each) == template), "")


def _shared_place(archive: Archive) -> str:
    """The folder of all documents. Raises Problem where they lie here and there."""
    place = usual_folder(archive.places) or common_folder(archive.folders)
    if not place and archive.folders and "" not in archive.folders:
        some = ", ".join(archive.folders[:_SHOWN])
        more = ", ..." if len(archive.folders) > _SHOWN else ""
        raise Problem(f"the postmortems lie in {some}{more}; say where it goes with --dir FOLDER")
    return place


def _of_template(run: Run, file: str, folder: str) -> BlankForm:
    name = seen_from(".", file)
    found = run.configuration(os.path.join(folder, "new.md"))
    if found.config.names_looks:
        named = seen_from(".", found.path) if found.path else "--config"
        notes: tuple[str, ...] = (f"template: {name}, as {named} says",)
    else:
        notes = (f"template: {name}", *not_taken(beside(folder), name))
    settings = run.settings(os.path.join(folder, "new.md"))
    profile = settings.profile or next(iter(settings.beside), None)
    return BlankForm(bound_template(file), name, folder, notes, profile)


def _of_profile(run: Run, folder: str, known: KnownFacts, pages: Sequence[str] = ()) -> BlankForm:
    """The sections and fields of a profile, and fields for what else is known."""
    named = run.settings(os.path.join(folder, "new.md")).profile
    profile = named or builtin_profile(FALLBACK)
    form = _bound(blank_template(profile))
    form = _bound(blank_template(profile, (*left_over(form, known, profile),)))
    what = f"the sections of the profile {profile.name} are written"
    notes = (what,) if named else tuple(_without_template(what, folder, pages))
    return BlankForm(form, f"the profile {profile.name}", folder, notes, profile)


def _without_template(what: str, folder: str, pages: Sequence[str]) -> Iterator[str]:
    yield f"no template of the team is known; {what}"
    yield from not_taken((*beside(folder), *pages), None)


def _bound(text: str) -> Postmortem:
    return bind(read(Source("template.md", text)), builtin_profile(FALLBACK))
