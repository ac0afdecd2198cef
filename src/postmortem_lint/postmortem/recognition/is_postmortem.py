"""Is a document a postmortem? A sum of signs for and against, each with its weight."""

from __future__ import annotations

from enum import Enum

from postmortem_lint.markdown.model import Document
from postmortem_lint.postmortem.recognition.document_titles import (
    DocumentTitles,
    setting_of,
    title_of,
    titles_of,
)
from postmortem_lint.postmortem.recognition.forms import (
    is_filled_by_program,
    is_filled_in,
    is_full_of_tokens,
    is_issue_form,
    is_unfilled,
)
from postmortem_lint.postmortem.recognition.known_by import KnownBy, known_by, tells_an_incident
from postmortem_lint.postmortem.recognition.path_names import path_names
from postmortem_lint.postmortem.recognition.title_names import title_names
from postmortem_lint.postmortem.recognition.weighed_signs import (
    PATH_OTHER,
    TITLE_OTHER,
    UNNAMED,
    WeighedSign,
    signs,
    text_signs,
)
from postmortem_lint.records import record

ENOUGH = 4


class DocumentKind(Enum):
    """What a document is."""

    POSTMORTEM = "a postmortem"
    TEMPLATE = "a template"
    OTHER = "not a postmortem"


@record
class Verdict:
    """What a document is, and the signs that say so."""

    kind: DocumentKind
    signs: tuple[WeighedSign, ...]

    @property
    def denied(self) -> bool:
        """Whether its title or path says that it is something else."""
        return any(sign.weight <= PATH_OTHER for sign in self.signs)

    @property
    def strongest(self) -> tuple[WeighedSign | None, WeighedSign | None]:
        """The strongest sign for and the strongest against."""
        heavy = sorted(self.signs, key=lambda sign: sign.weight)
        against = heavy[0] if heavy and heavy[0].weight < 0 else None
        return (heavy[-1] if heavy and heavy[-1].weight > 0 else None), against


def verdict(document: Document, titles: DocumentTitles | None = None) -> Verdict:
    """What a document is, by its title, path, header and parts; `titles` are its own."""
    titles = titles or titles_of(document)
    known = known_by(document, titles)
    weighed = _with_text(known, tuple(signs(known)))
    if not known.path.dated and not known.title.dated and (form := _form(known)):
        kind = DocumentKind.TEMPLATE if titles.roles else DocumentKind.OTHER
        return Verdict(kind, (*weighed, WeighedSign(TITLE_OTHER, form)))
    return Verdict(DocumentKind.POSTMORTEM if _enough(weighed) else DocumentKind.OTHER, weighed)


def _enough(weighed: tuple[WeighedSign, ...]) -> bool:
    return sum(sign.weight for sign in weighed) >= ENOUGH


def _with_text(known: KnownBy, weighed: tuple[WeighedSign, ...]) -> tuple[WeighedSign, ...]:
    """The signs, with those of the text where title, path and parts do not say enough."""
    if _enough(weighed) or any(sign.weight <= PATH_OTHER for sign in weighed):
        return weighed
    of_text = tuple(text_signs(known.document, known.titles))
    kept = (sign for sign in weighed if not (of_text and sign == UNNAMED))
    return (*kept, *of_text)


def speaks_of_incident(document: Document) -> bool:
    """Whether a document says in its title or path that it is about an incident."""
    path, title = path_names(document.source.path), title_names(title_of(document))
    return bool(path.folder or path.report or title.report or title.about)


def _form(known: KnownBy) -> str:
    """Why a document is a form that nobody has filled in, "" if it is none."""
    document, title, path = known.document, known.title, known.path
    if (title.template or path.template) and not known.about_other:
        return "it is called a template"
    # In their folder a name is that of an incident, if it is not that of a page.
    unnamed = not path.folder or path.named or path.other
    tokens = unnamed and (is_filled_by_program(document) or _is_blank(known))
    issue = is_issue_form(document) and not _is_answered(known)
    return "it is a form" if tokens or issue else ""


def _is_answered(known: KnownBy) -> bool:
    """Whether the form of a tracker tells an incident; instructions for an agent only show one."""
    asked = setting_of(known.document, "about")
    return bool(asked) and tells_an_incident(known) and is_filled_in(known.document)


def _is_blank(known: KnownBy) -> bool:
    # To look for tokens takes time, and most documents have no part of a report.
    has_parts = bool(known.titles.strong_roles)
    return has_parts and (is_full_of_tokens(known.document) or is_unfilled(known.document))
