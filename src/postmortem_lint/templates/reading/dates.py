"""The ways to write a date that a template shows."""

from __future__ import annotations

from collections.abc import Mapping

from postmortem_lint.markdown.unshown_tokens import unshown_tokens
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.templates.reading.fields import labelled_places
from postmortem_lint.templates.reading.formats import date_forms, day_as, is_date_format
from postmortem_lint.times.dates.date import DateForm
from postmortem_lint.times.dates.read import read_date
from postmortem_lint.times.dates.styles import SAMPLE


def date_samples(template: Postmortem) -> Mapping[DateForm, str]:
    """A day in each of the ways that fields, entries, headings and what is not shown have, as the
    template writes it."""
    places, document = labelled_places(template), template.document
    values = [text.plain for place in places for text in (place.value, place.label)]
    values += [entry.time.plain for one in template.timelines for entry in one.entries]
    values += [section.title for section in document.sections()]
    hidden = (*unshown_tokens(document), *(comment.body for comment in document.comments))
    tokens = (document.source[span].strip("<> \n") for span in hidden)
    values += [token for token in tokens if is_date_format(token)]
    found: dict[DateForm, str] = {}
    for value in values:
        for form in date_forms(value):
            found.setdefault(form, _sample(value) or form.value)
    return found


def _sample(plain: str) -> str:
    """The day as letters for its figures have it, else the date that stands there."""
    if asked := day_as(plain, SAMPLE):
        return asked[2]
    date = read_date(plain)
    return plain[date.start : date.end] if date else ""
