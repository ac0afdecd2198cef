"""What a document is known by: its name, where it lies, and what it tells."""

from __future__ import annotations

from postmortem_lint.language import lookup
from postmortem_lint.markdown.model import Document
from postmortem_lint.postmortem.recognition.document_titles import (
    DocumentTitles,
    first_heading,
    setting_of,
    title_of,
)
from postmortem_lint.postmortem.recognition.forms import is_filled_in
from postmortem_lint.postmortem.recognition.path_names import PathNames, path_names
from postmortem_lint.postmortem.recognition.sections_of_incidents import sections_of_incidents
from postmortem_lint.postmortem.recognition.signs_in_text import has_date, tells_event
from postmortem_lint.postmortem.recognition.title_names import TitleNames, title_names
from postmortem_lint.records import record
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.times.dates.read import find_dates

TYPICAL = frozenset(RoleTrait.TYPICAL.roles)

_WHOLE = 3  # parts with which a document is whole without a name
_BUILT = 0.4
_FEW_FIELDS = 2


@record
class KnownBy:
    """What a document is known by. `incidents`: so many of them in sections of their own; `called`:
    its file name is that of a report, and it has a day; `dated`: its name says when; `outage`: so
    does its title, and that something was down; `about_other`: its title only begins with the word
    for another kind of document, and it tells an incident."""

    document: Document
    titles: DocumentTitles
    path: PathNames
    title: TitleNames
    incidents: int
    called: bool
    dated: bool
    outage: str
    about_other: bool


def known_by(document: Document, titles: DocumentTitles) -> KnownBy:
    """What a document is known by; `titles` are its own."""
    path = path_names(document.source.path)
    title = _naming(document, path, titles)
    told = _told(document, path, title)
    called = path.called and bool(path.day or find_dates(setting_of(document, "date")))
    dated = title.dated or path.dated or called or bool(told)
    outage = title.outage if dated else ""
    other = _is_about_other(document, titles, path, title)
    return KnownBy(document, titles, path, title, told, called, dated, outage, other)


def _is_about_other(
    document: Document, titles: DocumentTitles, path: PathNames, title: TitleNames
) -> bool:
    """Whether a document that begins as if it were another one tells an incident all the same, and
    calls itself a report on it or lies among them: "Game day got real: postmortem of …"."""
    filed = path.folder and path.other in ("", title.begins)
    if not title.begins or not (filed or (title.report and not path.other)):
        return False
    told = _has_parts(titles) and tells_event(document, titles)
    return bool(told) and is_filled_in(document)


def _naming(document: Document, path: PathNames, titles: DocumentTitles) -> TitleNames:
    """What the title says; where that names nothing, but the path does, and the first heading below
    it an incident, of which a day is told, what that says."""
    title = title_names(title_of(document))
    if title.about or title.other or title.outage or not (path.report or path.folder):
        return title
    below = title_names(first_heading(document))
    dated = below.dated or (Key.DATE in titles.keys and has_date(document))
    return below if below.about and dated and not (below.other or below.plural) else title


def _told(document: Document, path: PathNames, title: TitleNames) -> int:
    """How many incidents a document tells that says by its name that it is about them."""
    named = title.listed or path.report
    other = path.other or (title.other and not title.listed)
    if not named or other:
        return 0
    return len(sections_of_incidents(document, listed=title.listed))


def is_whole(titles: DocumentTitles) -> bool:
    """Whether a document that calls nothing an incident is built like a report on one."""
    parts = _has_parts(titles)
    built = titles.known_main_headings >= _BUILT * titles.main_headings
    return parts and built and not titles.strange


def _has_parts(titles: DocumentTitles) -> bool:
    typical = TYPICAL & titles.strong_roles
    return len(typical) >= _WHOLE and RoleTrait.DECISIVE.among(typical)


def tells_an_incident(known: KnownBy) -> bool:
    """Whether a page tells of an event in the parts of a postmortem, as no page about them does."""
    return _has_parts(known.titles) and tells_event(known.document, known.titles)


def has_all(titles: DocumentTitles) -> bool:
    """Whether a document has all that a report on an incident has: how it went, why, and what is to
    be done."""
    roles = titles.strong_roles
    told = Role.TIMELINE in roles and RoleTrait.EXPLAINS.among(roles) and Role.ACTIONS in roles
    return told and is_whole(titles)


def _tells_all(known: KnownBy) -> bool:
    """Whether a title with the word for another kind of document is that of a report: it begins so
    and tells what failed ("Test results lost"), or the document has all parts of a report, a day
    and fields."""
    titles, path, title = known.titles, known.path, known.title
    rehearsed = title.other in lookup.report.rehearsals
    if not title.other or title.listed or rehearsed or titles.plans:
        return False
    if path.other not in ("", title.begins):
        return False
    if title.begins and title.outage and tells_an_incident(known):
        return True
    dated = Key.DATE in titles.keys or known.dated
    fields = titles.keys.intersection(KeyTrait.TYPICAL.keys)
    return has_all(titles) and dated and len(fields) >= _FEW_FIELDS


def overrules_title(known: KnownBy) -> bool:
    """Whether what a document tells is stronger than a title that calls it a list of incidents, the
    response to one, a ticket or something else."""
    titles, path, title = known.titles, known.path, known.title
    if known.about_other or _tells_all(known):
        return True
    if title.joined and (tells_an_incident(known) or (path.folder and path.day)):
        return True
    if title.ticket:
        return bool(path.folder)
    if title.listed:
        page = path.stands and path.of_reports and tells_an_incident(known)
        return bool(known.incidents or page or (path.folder and path.day and is_whole(titles)))
    if title.handled and (title.report or path.day) and _has_parts(titles):
        return True  # "Incident response and RCA", or that of a day
    if title.other and path.named and tells_an_incident(known):
        return True  # the file is called a report, and is built like one
    if not title.handled or Key.DATE not in titles.keys:
        return False
    facts = titles.keys.intersection(KeyTrait.TYPICAL.keys)
    if len(facts) >= _FEW_FIELDS:
        return True
    told = RoleTrait.DECISIVE.among(titles.strong_roles) or (facts and Role.SUMMARY in titles.roles)
    return bool(told) and has_date(known.document)


def has_own_headings(known: KnownBy) -> bool:
    """Whether a document is known without its headings, which are the team's own: a report of a day
    by its title, or by where it is filed."""
    titles, path, title = known.titles, known.path, known.title
    if known.called or (title.report and not title.plural and known.dated):
        return True
    if not (path.folder and path.day) or path.other:
        return False
    return bool(path.of_reports or title.about or TYPICAL & titles.strong_roles)


def tells_course(known: KnownBy) -> bool:
    """Whether a document filed among reports tells how it went and what is to be done, below
    headings of its own."""
    path = known.path
    return bool(path.folder and path.of_reports and not path.other) and known.titles.tells_course
