"""PM851: the document holds personal data."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.content.named_people import own_domains, own_places
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.text import Span
from postmortem_lint.values.people.personal_data import personal_data


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look through all of the text but the places where the authors and owners stand."""
    text = postmortem.document.source.text
    own = own_places(postmortem)
    for trait in personal_data(text, own_domains(postmortem)):
        place = Span(trait.start, trait.end)
        if not any(one.contains(place) for one in own):
            yield Finding(
                place,
                f"'{trait.shown}' is {trait.what}",
                "leave it out, or name the role: one customer, the vendor's support",
                redact=True,
            )


RULE = Rule(
    "PM851",
    "personal-data",
    "The document holds personal data.",
    Severity.WARNING,
    check,
    preview=True,
)
