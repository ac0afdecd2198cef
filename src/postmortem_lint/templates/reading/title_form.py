"""What the title of a template holds for the title of each document."""

from __future__ import annotations

import re

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles.key_traits import Reading
from postmortem_lint.templates.reading.formats import reading_of, tokens_of


def title_parts(postmortem: Postmortem) -> tuple[str, tuple[str, ...]]:
    """The form of the title, with {title} for what is to be filled in, "" if it has no such place;
    and the titles that name no incident."""
    title = postmortem.title.plain.strip() if postmortem.title else ""
    written = title if tokens_of(title) else _written_title(postmortem)
    tokens = tokens_of(written)
    form = written.replace(tokens[-1], "{title}") if len(tokens) == 1 else ""
    return form, (title,) if title else ()


def _written_title(postmortem: Postmortem) -> str:
    """The title as it is written: a token in angle brackets is no part of what is read."""
    if postmortem.title is None:
        return ""
    source, start = postmortem.document.source, postmortem.title.start
    return source.text[start : source.line_span(source.line(start)).end].rstrip("# \r\n")


def names_no_incident(postmortem: Postmortem) -> bool:
    """Whether the title of the template has nothing but a date to tell documents by."""
    title = postmortem.title.plain if postmortem.title else ""
    tokens = tokens_of(title)
    for token in tokens:
        title = title.replace(token, " ")
    dated = all(reading_of(token) in (Reading.DATE, Reading.MOMENT) for token in tokens)
    rest = set(normal(re.sub(r"[\W\d_]+", " ", title)).split())
    return bool(tokens) and dated and rest <= set(lookup.report.kinds)
