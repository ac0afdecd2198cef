"""What a title says about its incident, besides its kind, date, number and severity."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from postmortem_lint.analysis.once import once
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import lower_case
from postmortem_lint.language.headings import normal
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.postmortem.recognition.document_titles import setting_of
from postmortem_lint.postmortem.recognition.path_names import path_names
from postmortem_lint.postmortem.recognition.sections_of_incidents import sections_of_incidents
from postmortem_lint.postmortem.recognition.title_names import title_names
from postmortem_lint.profile.load import FALLBACK, builtin_profile
from postmortem_lint.profile.model import Profile
from postmortem_lint.regex import regex
from postmortem_lint.text import Spans
from postmortem_lint.times.dates.read import find_dates

_CODES = regex(
    r"(?<!\w)(?:[A-Z]{2,10}-\d+[a-z]?(?:[-_]\d+[a-z]?)*"
    rf"|(?:{lookup.any_of(lookup.content.id_prefixes)})[-_ ]?\d+"
    rf"|[A-Za-z]{{2,5}}-[XY]+|#\d+|\d[\d.:/_-]*(?:{lookup.any_of(lookup.times.ordinals)})?|utc|gmt)(?![^\W_])",
    re.IGNORECASE,
)
_KINDS = frozenset(lookup.report.kinds)
_LABEL = regex(r"^[^:：]{0,40}[:：]\s*")
_HYPHEN = regex(r"[-_](?!\d)|(?<!\d)[-_]")
_WORD = regex(r"[^\W_]+(?:['’-][^\W_]+)*")


@once
def title_subject(postmortem: Postmortem) -> str:
    """The words of the title that name its incident, joined by spaces; empty if there are none.

    A page of a site may have its title in the front matter and its first part as a heading, and one
    on several incidents names them in its headings; a heading that the template left is none the
    better for it.
    """
    title = postmortem.title.plain if postmortem.title else ""
    known = _generic(postmortem.profile) | _generic(builtin_profile(FALLBACK))
    if title_names(title).listed and (
        told := sections_of_incidents(postmortem.document, listed=True)
    ):
        return told[0].title
    label = _LABEL.match(title)
    behind = _LABEL.sub("", title) if label and not _subject(label[0], known) else title
    if {normal(title), normal(behind)} & known:
        return next((told for told in _below(postmortem) if _subject(told, known)), "")
    return (
        _subject(title, known)
        or _subject(setting_of(postmortem.document, "title"), known)
        or next((told for told in _headed(postmortem) if _subject(told, known)), "")
    )


def is_named_alike(postmortem: Postmortem) -> bool:
    """Whether the name of the file says no more than that it is a report, so that there is hardly a
    second one beside it (`POSTMORTEM.md`, `post-mortem/README.md`), or which one by its number or
    day (`post-mortem-2.md`), as a team does that names its reports so."""
    path = postmortem.document.source.path
    names = path_names(path)
    stem = path.replace("\\", "/").rpartition("/")[2].partition(".")[0]
    return names.named or names.stands or not _subject(_spaced(stem), frozenset())


def _spaced(stem: str) -> str:
    """The name of a file as a title; a date keeps its hyphens."""
    return _HYPHEN.sub(" ", stem)


def _headed(postmortem: Postmortem) -> Iterator[str]:
    """The titles of dated sections that have sections of their own and are no part: incidents."""
    parts = {part.section.span.start for part in postmortem.parts if part.section}
    for section in postmortem.document.sections():
        own = section.children and section.span.start not in parts
        if own and find_dates(section.title):
            yield section.title


def _below(postmortem: Postmortem) -> Iterator[str]:
    """The heading right below that of the document, if it is that of no part and no field."""
    parts = {part.section.span.start for part in postmortem.parts if part.section}
    fields = Spans(fact.label.span for fact in postmortem.facts)
    first = postmortem.document.root.children[:1]
    below = first[0].children[:1] if first and not first[0].blocks else ()
    for one in below:
        told = one.heading is None or fields.meets(one.heading.span)
        if not told and one.span.start not in parts and not one.children:
            yield one.title


def _subject(title: str, known: frozenset[str]) -> str:
    for date in reversed(find_dates(title)):
        title = title[: date.start] + " " + title[date.end :]
    said = _WORD.findall(_CODES.sub(" ", title))
    named = [word for word in said if lower_case(word) not in _KINDS and not word.isdecimal()]
    return "" if normal(" ".join(named)) in known else " ".join(named)


@cache
def _titles(titles: tuple[str, ...]) -> frozenset[str]:
    return frozenset(normal(title) for title in titles)


def _generic(profile: Profile) -> frozenset[str]:
    return _titles(profile.generic_titles)


def is_given(postmortem: Postmortem) -> bool:
    """Whether the template gives the title as it is, a name of such reports, without a place for
    what happened."""
    profile, title = postmortem.profile, postmortem.title
    given = profile.generic_titles if profile.by_example and not profile.title else ()
    if title is None or normal(title.plain) not in map(normal, given):
        return False
    return bool(title_names(title.plain).report)
