"""The signs for and against a document being a postmortem, each with its weight."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.markdown.model import Document
from postmortem_lint.postmortem.recognition.document_titles import DocumentTitles
from postmortem_lint.postmortem.recognition.known_by import (
    TYPICAL,
    KnownBy,
    has_all,
    has_own_headings,
    is_whole,
    overrules_title,
    tells_an_incident,
    tells_course,
)
from postmortem_lint.postmortem.recognition.path_names import PathNames
from postmortem_lint.postmortem.recognition.signs_in_text import (
    has_bold_part,
    has_clock,
    has_date,
    heads_course_of_incident,
    incident_by_clock,
    is_dated,
    is_notice,
    named_in_byline,
    tells_event,
)
from postmortem_lint.postmortem.recognition.title_names import TitleNames, is_report
from postmortem_lint.records import record
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.roles.role_traits import RoleTrait

TITLE_OTHER = -6
PATH_OTHER = -5

_TITLE_REPORT = 4
_TITLE_NAME = 2
_FILE_REPORT = 3
_MOST_PARTS = 4
_MOST_FIELDS = 3
_HEADER = 2  # labelled values above the first section
_NO_EVENT = -4
_NO_INCIDENT = -4
_TOLD = 4
_NOTICE = -4
_LOG = 4
_STRANGE = -2
_FEW_PARTS = 2
_PLANNED = -4


@record
class WeighedSign:
    """What speaks for a postmortem (a weight above 0) or against it."""

    weight: int
    what: str


UNNAMED = WeighedSign(_NO_INCIDENT, "nothing in it is called an incident")


def signs(known: KnownBy) -> Iterator[WeighedSign]:
    """The signs in the name, the place and the parts of a document."""
    titles, path, title = known.titles, known.path, known.title
    if known.incidents:
        yield WeighedSign(_LOG, f"it tells of {known.incidents} incidents in sections of their own")
    overruled = overrules_title(known)
    if not overruled:
        yield from _title_signs(title)
    elif title.about:
        yield WeighedSign(_TITLE_NAME, f"the title says '{title.about}'")
    if known.outage and not (title.report or title.about):
        yield WeighedSign(_TITLE_NAME, f"the title says '{known.outage}', and when")
    titled = (title.report and not title.bare) or (title.dated and title.about)
    kept = path.of_reports or has_all(titles)
    page = path.stands and kept and tells_an_incident(known)
    yield from _path_signs(known, sure=bool(titled or page), told=overruled)
    if path.folder and title.dated and not path.dated:
        yield WeighedSign(1, "the title names a day")
    if not known.dated:
        yield from _place_signs(path, titles)
    yield from _part_signs(titles)
    own = known.incidents or has_own_headings(known) or tells_course(known)
    if titles.strange and not own:
        few = f"of its {titles.headings} headings {titles.known_headings}"
        yield WeighedSign(_STRANGE, f"{few} are those of postmortems")
    yield from _field_signs(titles)
    if titles.header >= _HEADER and not _is_note(known):
        yield WeighedSign(1, "it begins with labelled values")
    if titles.plans and not (path.folder and path.day):
        yield WeighedSign(_PLANNED, f"it has '{titles.plans[0]}', as planned work has")
    yield from _lacks(known)


def _lacks(known: KnownBy) -> Iterator[WeighedSign]:
    """What every report on an incident has and this document has not."""
    titles, path, title = known.titles, known.path, known.title
    called = path.folder or path.report or title.about or known.outage
    if not (is_whole(titles) or called or heads_course_of_incident(known.document)):
        yield UNNAMED
    filed = path.own and Key.DATE in titles.keys
    named = path.named or (path.report and title.about) or filed
    dated = known.dated or (named and has_date(known.document))
    typical = title.report and (is_report(title.report) or TYPICAL & titles.strong_roles)
    if not (typical or dated or tells_event(known.document, titles)):
        yield WeighedSign(_NO_EVENT, "nothing in it is dated, timed or measured as an incident is")
    sure = title.report or path.folder or known.called or known.incidents
    if not sure and is_notice(known.document, titles):
        yield WeighedSign(_NOTICE, "it is as short as a notice, and tells nothing but when")


def text_signs(document: Document, titles: DocumentTitles) -> Iterator[WeighedSign]:
    """The signs in what the text says under any title."""
    named = named_in_byline(document)
    if named:
        yield WeighedSign(_FILE_REPORT, f"its first lines call it '{named}'")
    # Many headings of its own make it an audit, a plan or a log that speaks of incidents.
    if (named or not titles.strange) and (word := incident_by_clock(document)):
        weight = _TOLD if is_dated(document) else _TOLD // 2
        yield WeighedSign(weight, f"it names '{word}' and tells by the clock how it went")


def _title_signs(title: TitleNames) -> Iterator[WeighedSign]:
    if title.plural and not title.dated:
        yield WeighedSign(TITLE_OTHER, f"the title speaks of '{title.plural}'")
    elif title.other and not ((title.report and title.dated) or title.of_day):
        yield WeighedSign(TITLE_OTHER, f"the title calls it '{title.other}'")
    elif title.report:
        yield WeighedSign(_TITLE_REPORT, f"the title calls it '{title.report}'")
    elif title.about:
        yield WeighedSign(_TITLE_NAME, f"the title says '{title.about}'")


def _path_signs(known: KnownBy, *, sure: bool, told: bool) -> Iterator[WeighedSign]:
    path = known.path
    if path.folder:
        yield WeighedSign(2 if path.of_reports else 1, f"it lies in '{path.folder}'")
    if path.dated:
        yield WeighedSign(2 if path.folder else 1, "its path names a day or an incident")
    if path.report:
        weight = _FILE_REPORT if path.named or known.called else 1
        yield WeighedSign(weight, f"the file name says '{path.report}'")
    if path.other:
        doubtful = path.dated or told or (sure and not path.plainly)
        file = f"the file is called '{path.other}'"
        why = f"it lies in '{path.other_folder}'" if path.other_folder else file
        yield WeighedSign(-1 if doubtful else PATH_OTHER, why)


def _place_signs(path: PathNames, titles: DocumentTitles) -> Iterator[WeighedSign]:
    """What the folders say of an undated document: a page for its folder has its own headings."""
    parts = len(TYPICAL & titles.roles)
    if path.above and not path.of_reports:
        yield WeighedSign(TITLE_OTHER, f"it lies in '{path.above}'")
    if path.stands and titles.headings >= _FEW_PARTS > parts:
        yield WeighedSign(PATH_OTHER, "it stands for its folder, and has no parts of a postmortem")


def _part_signs(titles: DocumentTitles) -> Iterator[WeighedSign]:
    typical = [role for role in RoleTrait.TYPICAL.roles if role in titles.strong_roles]
    if typical:
        parts = ", ".join(role.value.replace("_", " ") for role in typical[:_MOST_PARTS])
        yield WeighedSign(min(len(typical), _MOST_PARTS), f"it has {parts}")
    if RoleTrait.DECISIVE.among(typical):
        yield WeighedSign(1, "it tells how it went, or why")


def _field_signs(titles: DocumentTitles) -> Iterator[WeighedSign]:
    fields = sorted(key.value for key in titles.keys.intersection(KeyTrait.TYPICAL.keys))
    if fields:
        named = ", ".join(fields[:_MOST_FIELDS]).replace("_", " ")
        yield WeighedSign(min(len(fields), _MOST_FIELDS), f"it states {named}")


def _is_note(known: KnownBy) -> bool:
    """Whether a document of a day that lies among incidents says nothing else of being about one:
    a roster and an invitation begin with a date and a place, too."""
    document, titles, title = known.document, known.titles, known.title
    named = title.report or title.about or known.outage or known.path.report
    stated = titles.roles or titles.keys - {Key.DATE} or has_bold_part(document)
    return not (named or stated or tells_event(document, titles) or has_clock(document))
