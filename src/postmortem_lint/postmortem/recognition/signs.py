"""Is a document a postmortem? A sum of signs for and against, each with its weight."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from postmortem_lint.language import lookup as words
from postmortem_lint.markdown.model import Document, Paragraph, Section
from postmortem_lint.postmortem.recognition.document_titles import (
    DocumentTitles,
    setting_of,
    title_of,
    titles_of,
)
from postmortem_lint.postmortem.recognition.kinds import called, ends_in, heads, many, named
from postmortem_lint.postmortem.recognition.path_names import PathNames, path_names
from postmortem_lint.postmortem.sections.by_content import is_chronicle
from postmortem_lint.records import record
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.times.dates import find_dates

ENOUGH = 4

_TITLE_REPORT = 4
_TITLE_NAME = 2
_TITLE_OTHER = -6
_PATH_OTHER = -5
_MOST_PARTS = 4
_MOST_FIELDS = 3
_HEADER = 2  # labelled values above the first section
_NO_EVENT = -4
_NO_INCIDENT = -4
_WHOLE = 3  # parts with which a document is whole without a name
_STRANGE = -2
_MANY_HEADINGS = 6
_FEW_KNOWN = 0.25


class Kind(Enum):
    """What a document is."""

    POSTMORTEM = "a postmortem"
    TEMPLATE = "a template"
    OTHER = "not a postmortem"


@record
class Sign:
    """What speaks for a postmortem (a weight above 0) or against it."""

    weight: int
    what: str


@record
class Verdict:
    """What a document is, and the signs that say so."""

    kind: Kind
    signs: tuple[Sign, ...]

    @property
    def denied(self) -> bool:
        """Whether its title or path says that it is something else."""
        return any(sign.weight <= _PATH_OTHER for sign in self.signs)

    @property
    def strongest(self) -> tuple[Sign | None, Sign | None]:
        """The strongest sign for and the strongest against."""
        heavy = sorted(self.signs, key=lambda sign: sign.weight)
        against = heavy[0] if heavy and heavy[0].weight < 0 else None
        return (heavy[-1] if heavy and heavy[-1].weight > 0 else None), against


def verdict(document: Document) -> Verdict:
    """What a document is, by its title, path, header and parts."""
    titles = titles_of(document)
    names = path_names(document.source.path)
    title = title_of(document)
    signs = tuple(_signs(document, titles, names, title))
    dated = names.dated or _has_date(title)
    blank = any(called(title, words.report.templates)) or names.template or _is_form(document)
    if blank and not dated:
        return Verdict(Kind.TEMPLATE if titles.roles else Kind.OTHER, signs)
    enough = sum(sign.weight for sign in signs) >= ENOUGH
    return Verdict(Kind.POSTMORTEM if enough else Kind.OTHER, signs)


def _signs(
    document: Document, titles: DocumentTitles, names: PathNames, title: str
) -> Iterator[Sign]:
    report = any(ends_in(title, words.report.reports)) or heads(title, words.report.names)
    dated = _has_date(title) and bool(named(title, words.report.names))
    yield from _title_signs(title)
    yield from _path_signs(names, titled=report or dated)
    yield from _part_signs(titles)
    yield from _field_signs(titles)
    typical = titles.strong_roles.intersection(RoleTrait.TYPICAL.roles)
    whole = len(typical) >= _WHOLE and RoleTrait.DECISIVE.among(typical)
    if not (whole or names.folder or names.report or named(title, words.report.names)):
        yield Sign(_NO_INCIDENT, "nothing in it is called an incident")
    if not report and not names.dated and not _tells_event(document, titles, title):
        yield Sign(_NO_EVENT, "nothing in it is dated, timed or measured as an incident is")


def _title_signs(title: str) -> Iterator[Sign]:
    about = named(title, words.report.names)
    other = next(
        called(title, (*words.report.others, *(words.report.pages if about else ()))), None
    )
    report = next(ends_in(title, words.report.reports), None)
    plural = many(title, (*words.report.reports, *words.report.names))
    if plural and not _has_date(title):
        yield Sign(_TITLE_OTHER, f"the title speaks of '{plural}'")
    elif other and not (report and _has_date(title)):
        yield Sign(_TITLE_OTHER, f"the title calls it '{other}'")
    elif report or heads(title, words.report.names):
        yield Sign(_TITLE_REPORT, f"the title calls it '{report or about}'")
    elif about:
        yield Sign(_TITLE_NAME, f"the title says '{about}'")


def _path_signs(names: PathNames, *, titled: bool) -> Iterator[Sign]:
    if names.folder:
        yield Sign(1, f"it lies in '{names.folder}'")
    if names.dated:
        yield Sign(2 if names.folder else 1, "its path names a day or an incident")
    if names.report:
        yield Sign(1, f"the file name says '{names.report}'")
    if names.other:
        yield Sign(
            -1 if names.dated or titled else _PATH_OTHER, f"the file is called '{names.other}'"
        )


def _part_signs(titles: DocumentTitles) -> Iterator[Sign]:
    typical = [role for role in RoleTrait.TYPICAL.roles if role in titles.strong_roles]
    if typical:
        parts = ", ".join(role.value.replace("_", " ") for role in typical[:_MOST_PARTS])
        yield Sign(min(len(typical), _MOST_PARTS), f"it has {parts}")
    if RoleTrait.DECISIVE.among(typical):
        yield Sign(1, "it tells how it went, or why")
    known = titles.known_headings
    if titles.headings >= _MANY_HEADINGS and known < _FEW_KNOWN * titles.headings:
        yield Sign(_STRANGE, f"of its {titles.headings} headings {known} are those of postmortems")


def _field_signs(titles: DocumentTitles) -> Iterator[Sign]:
    fields = sorted(key.value for key in titles.keys.intersection(KeyTrait.TYPICAL.keys))
    if fields:
        named = ", ".join(fields[:_MOST_FIELDS]).replace("_", " ")
        yield Sign(min(len(fields), _MOST_FIELDS), f"it states {named}")
    if titles.header >= _HEADER:
        yield Sign(1, "it begins with labelled values")


def _tells_event(document: Document, titles: DocumentTitles, title: str) -> bool:
    """Whether something is dated, timed or measured as one incident is."""
    if _has_date(title) or titles.keys.intersection(KeyTrait.TYPICAL.keys):
        return True
    sections = tuple(document.sections())
    timed = any(is_chronicle(section.blocks, titled=True) for section in sections)
    return timed or any(map(_has_dated_text, sections))


def _has_dated_text(section: Section) -> bool:
    texts = (block for block in section.blocks if isinstance(block, Paragraph) and not block.labels)
    return any(_has_date(block.text.plain) for block in texts)


def _has_date(text: str) -> bool:
    return any(True for _ in find_dates(text))


def _is_form(document: Document) -> bool:
    """Whether the front matter is that of an issue form."""
    return bool(setting_of(document, "name") and setting_of(document, "about"))
