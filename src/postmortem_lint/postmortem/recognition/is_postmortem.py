"""Is a document a postmortem? A sum of signs for and against, each with its weight."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from postmortem_lint.markdown.model import Document
from postmortem_lint.postmortem.recognition.document_titles import (
    DocumentTitles,
    title_of,
    titles_of,
)
from postmortem_lint.postmortem.recognition.forms import is_filled_by_program, is_issue_form
from postmortem_lint.postmortem.recognition.path_names import PathNames, path_names
from postmortem_lint.postmortem.recognition.signs_in_text import (
    has_date,
    incident_by_clock,
    is_dated,
    is_notice,
    named_in_byline,
    tells_event,
)
from postmortem_lint.postmortem.recognition.title_names import TitleNames, title_names
from postmortem_lint.postmortem.recognition.told_incidents import told_incidents
from postmortem_lint.records import record
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.roles.role_traits import RoleTrait

ENOUGH = 4

_TITLE_REPORT = 4
_TITLE_NAME = 2
_TITLE_OTHER = -6
_PATH_OTHER = -5
_FILE_REPORT = 3
_MOST_PARTS = 4
_MOST_FIELDS = 3
_HEADER = 2  # labelled values above the first section
_NO_EVENT = -4
_NO_INCIDENT = -4
_TOLD = 4
_NOTICE = -4
_LOG = 4
_WHOLE = 3  # parts with which a document is whole without a name
_STRANGE = -2
_BUILT = 0.4
_FEW_PARTS = 2
_TYPICAL = frozenset(RoleTrait.TYPICAL.roles)


class DocumentKind(Enum):
    """What a document is."""

    POSTMORTEM = "a postmortem"
    TEMPLATE = "a template"
    OTHER = "not a postmortem"


@record
class WeighedSign:
    """What speaks for a postmortem (a weight above 0) or against it."""

    weight: int
    what: str


_UNNAMED = WeighedSign(_NO_INCIDENT, "nothing in it is called an incident")


@record
class Verdict:
    """What a document is, and the signs that say so."""

    kind: DocumentKind
    signs: tuple[WeighedSign, ...]

    @property
    def denied(self) -> bool:
        """Whether its title or path says that it is something else."""
        return any(sign.weight <= _PATH_OTHER for sign in self.signs)

    @property
    def strongest(self) -> tuple[WeighedSign | None, WeighedSign | None]:
        """The strongest sign for and the strongest against."""
        heavy = sorted(self.signs, key=lambda sign: sign.weight)
        against = heavy[0] if heavy and heavy[0].weight < 0 else None
        return (heavy[-1] if heavy and heavy[-1].weight > 0 else None), against


@record
class _Seen:
    """What a document is known by. `told`: so many incidents in sections of their own; `dated`: its
    name says when; `outage`: so does its title, and that something was down."""

    document: Document
    titles: DocumentTitles
    path: PathNames
    title: TitleNames
    told: int
    dated: bool
    outage: str


def verdict(document: Document, titles: DocumentTitles | None = None) -> Verdict:
    """What a document is, by its title, path, header and parts; `titles` are its own."""
    titles = titles or titles_of(document)
    path = path_names(document.source.path)
    title = title_names(title_of(document))
    told = _told(document, path, title)
    dated = title.dated or path.dated or bool(told)
    seen = _Seen(document, titles, path, title, told, dated, title.outage if dated else "")
    signs = _with_text(document, titles, tuple(_signs(seen)))
    if not path.dated and not title.dated and (form := _form(document, title, path)):
        kind = DocumentKind.TEMPLATE if titles.roles else DocumentKind.OTHER
        return Verdict(kind, (*signs, WeighedSign(_TITLE_OTHER, form)))
    return Verdict(DocumentKind.POSTMORTEM if _enough(signs) else DocumentKind.OTHER, signs)


def _enough(signs: tuple[WeighedSign, ...]) -> bool:
    return sum(sign.weight for sign in signs) >= ENOUGH


def _with_text(
    document: Document, titles: DocumentTitles, signs: tuple[WeighedSign, ...]
) -> tuple[WeighedSign, ...]:
    """The signs, with those of the text where title, path and parts do not say enough."""
    if _enough(signs) or any(sign.weight <= _PATH_OTHER for sign in signs):
        return signs
    of_text = tuple(_text_signs(document, titles))
    kept = (sign for sign in signs if not (of_text and sign == _UNNAMED))
    return (*kept, *of_text)


def _text_signs(document: Document, titles: DocumentTitles) -> Iterator[WeighedSign]:
    named = named_in_byline(document)
    if named:
        yield WeighedSign(_FILE_REPORT, f"its first lines call it '{named}'")
    # Many headings of its own make it an audit, a plan or a log that speaks of incidents.
    if (named or not titles.strange) and (word := incident_by_clock(document)):
        weight = _TOLD if is_dated(document) else _TOLD // 2
        yield WeighedSign(weight, f"it names '{word}' and tells by the clock how it went")


def speaks_of_incident(document: Document) -> bool:
    """Whether a document says in its title or path that it is about an incident."""
    path, title = path_names(document.source.path), title_names(title_of(document))
    return bool(path.folder or path.report or title.report or title.about)


def _form(document: Document, title: TitleNames, path: PathNames) -> str:
    """Why a document is a form that nobody has filled in, "" if it is none."""
    if title.template or path.template:
        return "it is called a template"
    filled_in_later = not path.folder and is_filled_by_program(document)
    return "it is a form" if filled_in_later or is_issue_form(document) else ""


def _signs(seen: _Seen) -> Iterator[WeighedSign]:
    titles, path, title = seen.titles, seen.path, seen.title
    if seen.told:
        yield WeighedSign(_LOG, f"it tells of {seen.told} incidents in sections of their own")
    if not (seen.told and title.listed):
        yield from _title_signs(title)
    if seen.outage and not (title.report or title.about):
        yield WeighedSign(_TITLE_NAME, f"the title says '{seen.outage}', and when")
    titled = (title.report and not title.bare) or (title.dated and title.about)
    page = path.stands and path.of_reports and _is_told(seen.document, titles)
    yield from _path_signs(path, sure=bool(titled or page))
    if path.folder and title.dated and not path.dated:
        yield WeighedSign(1, "the title names a day")
    if not seen.dated:
        yield from _place_signs(path, titles)
    yield from _part_signs(titles)
    if titles.strange and not (seen.told or _has_own_headings(seen)):
        known = f"of its {titles.headings} headings {titles.known_headings}"
        yield WeighedSign(_STRANGE, f"{known} are those of postmortems")
    yield from _field_signs(titles)
    yield from _lacks(seen)


def _lacks(seen: _Seen) -> Iterator[WeighedSign]:
    """What every report on an incident has and this document has not."""
    titles, path, title = seen.titles, seen.path, seen.title
    if not (_is_whole(titles) or path.folder or path.report or title.about or seen.outage):
        yield _UNNAMED
    dated = seen.dated or (path.named and has_date(seen.document))
    if not (title.report or dated or tells_event(seen.document, titles)):
        yield WeighedSign(_NO_EVENT, "nothing in it is dated, timed or measured as an incident is")
    if not (title.report or path.folder or seen.told) and is_notice(seen.document, titles):
        yield WeighedSign(_NOTICE, "it is as short as a notice, and tells nothing but when")


def _is_whole(titles: DocumentTitles) -> bool:
    """Whether a document that calls nothing an incident is built like a report on one."""
    typical = _TYPICAL & titles.strong_roles
    parts = len(typical) >= _WHOLE and RoleTrait.DECISIVE.among(typical)
    built = titles.known_main_headings >= _BUILT * titles.main_headings
    return parts and built and not titles.strange


def _told(document: Document, path: PathNames, title: TitleNames) -> int:
    """How many incidents a document tells that says by its name that it is about them."""
    named = title.listed or path.report
    other = path.other or (title.other and not title.listed)
    return told_incidents(document) if named and not other else 0


def _has_own_headings(seen: _Seen) -> bool:
    """Whether a document is known without its headings, which are the team's own: a report of a day
    by its title, or by where it is filed."""
    titles, path, title = seen.titles, seen.path, seen.title
    if title.report and not title.plural and seen.dated:
        return True
    if not (path.folder and path.day) or path.other:
        return False
    return bool(path.of_reports or title.about or _TYPICAL & titles.strong_roles)


def _title_signs(title: TitleNames) -> Iterator[WeighedSign]:
    if title.plural and not title.dated:
        yield WeighedSign(_TITLE_OTHER, f"the title speaks of '{title.plural}'")
    elif title.other and not (title.report and title.dated):
        yield WeighedSign(_TITLE_OTHER, f"the title calls it '{title.other}'")
    elif title.report:
        yield WeighedSign(_TITLE_REPORT, f"the title calls it '{title.report}'")
    elif title.about:
        yield WeighedSign(_TITLE_NAME, f"the title says '{title.about}'")


def _is_told(document: Document, titles: DocumentTitles) -> bool:
    """Whether a page tells of an event in the parts of a postmortem, as no page about them does."""
    parts = _TYPICAL & titles.strong_roles
    whole = len(parts) >= _WHOLE and RoleTrait.DECISIVE.among(parts)
    return bool(whole) and tells_event(document, titles)


def _path_signs(path: PathNames, *, sure: bool) -> Iterator[WeighedSign]:
    if path.folder:
        yield WeighedSign(2 if path.of_reports else 1, f"it lies in '{path.folder}'")
    if path.dated:
        yield WeighedSign(2 if path.folder else 1, "its path names a day or an incident")
    if path.report:
        weight = _FILE_REPORT if path.named else 1
        yield WeighedSign(weight, f"the file name says '{path.report}'")
    if path.other:
        yield WeighedSign(
            -1 if path.dated or sure else _PATH_OTHER, f"the file is called '{path.other}'"
        )


def _place_signs(path: PathNames, titles: DocumentTitles) -> Iterator[WeighedSign]:
    """What the folders say of an undated document: a page for its folder has its own headings."""
    parts = len(_TYPICAL & titles.roles)
    if path.above and not path.of_reports:
        yield WeighedSign(_TITLE_OTHER, f"it lies in '{path.above}'")
    if path.stands and titles.headings >= _FEW_PARTS > parts:
        yield WeighedSign(_PATH_OTHER, "it stands for its folder, and has no parts of a postmortem")


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
    if titles.header >= _HEADER:
        yield WeighedSign(1, "it begins with labelled values")
