"""Is a document a postmortem? A sum of signs for and against, each with its weight."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from postmortem_lint.markdown.model import Document, Paragraph, Section
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.postmortem.recognition.document_titles import (
    DocumentTitles,
    title_of,
    titles_of,
)
from postmortem_lint.postmortem.recognition.forms import is_filled_by_program, is_issue_form
from postmortem_lint.postmortem.recognition.path_names import PathNames, path_names
from postmortem_lint.postmortem.recognition.signs_in_text import (
    incident_by_clock,
    is_dated,
    named_in_byline,
)
from postmortem_lint.postmortem.recognition.title_names import TitleNames, title_names
from postmortem_lint.postmortem.sections.by_content import is_chronicle
from postmortem_lint.records import record
from postmortem_lint.roles.key_traits import KEYS, KeyTrait, Reading
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.times.dates.read import find_dates

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
_SHORT = 120  # words
_WHOLE = 3  # parts with which a document is whole without a name
_STRANGE = -2
_BUILT = 0.4
_FEW_PARTS = 2


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


def verdict(document: Document, titles: DocumentTitles | None = None) -> Verdict:
    """What a document is, by its title, path, header and parts; `titles` are its own."""
    titles = titles or titles_of(document)
    path = path_names(document.source.path)
    title = title_names(title_of(document))
    signs = _with_text(document, titles, tuple(_signs(document, titles, path, title)))
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


def _signs(
    document: Document, titles: DocumentTitles, path: PathNames, title: TitleNames
) -> Iterator[WeighedSign]:
    yield from _title_signs(title)
    dated = title.dated or path.dated
    outage = title.outage if dated else ""
    if outage and not (title.report or title.about):
        yield WeighedSign(_TITLE_NAME, f"the title says '{outage}', and when")
    titled = (title.report and not title.bare) or (title.dated and title.about)
    page = path.stands and path.of_reports and _is_told(document, titles)
    yield from _path_signs(path, sure=bool(titled or page))
    if path.folder and title.dated and not path.dated:
        yield WeighedSign(1, "the title names a day")
    if not dated:
        yield from _place_signs(path, titles)
    yield from _part_signs(titles)
    if titles.strange and not (title.report and not title.plural and dated):
        known = f"of its {titles.headings} headings {titles.known_headings}"
        yield WeighedSign(_STRANGE, f"{known} are those of postmortems")
    yield from _field_signs(titles)
    yield from _signs_against(document, titles, path, title)


def _signs_against(
    document: Document, titles: DocumentTitles, path: PathNames, title: TitleNames
) -> Iterator[WeighedSign]:
    """What a postmortem has and this document lacks."""
    dated = title.dated or path.dated
    outage = title.outage if dated else ""
    typical = titles.strong_roles.intersection(RoleTrait.TYPICAL.roles)
    parts = len(typical) >= _WHOLE and RoleTrait.DECISIVE.among(typical)
    # A document that calls nothing an incident has to be built like a postmortem.
    built = titles.known_main_headings >= _BUILT * titles.main_headings
    whole = parts and built and not titles.strange
    if not (whole or path.folder or path.report or title.about or outage):
        yield _UNNAMED
    told = dated or (path.named and _has_date(document))
    if not (title.report or told or _tells_event(document, titles)):
        yield WeighedSign(_NO_EVENT, "nothing in it is dated, timed or measured as an incident is")
    if not (title.report or path.folder) and _is_notice(document, titles):
        yield WeighedSign(_NOTICE, "it is as short as a notice, and tells nothing but when")


def _is_notice(document: Document, titles: DocumentTitles) -> bool:
    """Whether a document is a few sentences without any part of a postmortem, and its fields tell
    only when something was down and how badly, as those of a status page do."""
    timing = (Reading.DATE, Reading.MOMENT, Reading.CHOICE)
    stated = titles.keys.intersection(KeyTrait.TYPICAL.keys)
    if titles.roles or any(KEYS[key].reading not in timing for key in stated):
        return False
    texts = (block.text.plain for block in blocks_of(document) if isinstance(block, Paragraph))
    return sum(len(text.split()) for text in texts) < _SHORT


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
    parts = titles.strong_roles.intersection(RoleTrait.TYPICAL.roles)
    whole = len(parts) >= _WHOLE and RoleTrait.DECISIVE.among(parts)
    return bool(whole) and _tells_event(document, titles)


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
    parts = len(titles.roles.intersection(RoleTrait.TYPICAL.roles))
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


def _tells_event(document: Document, titles: DocumentTitles) -> bool:
    """Whether something in the text is dated, timed or measured as one incident is."""
    if titles.keys.intersection(KeyTrait.TYPICAL.keys):
        return True
    sections = tuple(document.sections())
    timed = any(is_chronicle(section.blocks, titled=True) for section in sections)
    return timed or any(map(_has_dated_text, sections))


def _has_date(document: Document) -> bool:
    """Whether a date stands in any paragraph, behind a label or not."""
    texts = (block.text for block in blocks_of(document) if isinstance(block, Paragraph))
    return any(True for text in texts for _ in find_dates(text.plain))


def _has_dated_text(section: Section) -> bool:
    texts = (block for block in section.blocks if isinstance(block, Paragraph) and not block.labels)
    return any(True for block in texts for _ in find_dates(block.text.plain))
