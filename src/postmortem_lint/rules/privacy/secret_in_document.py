"""PM850: a secret was written into the document."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.text import Span
from postmortem_lint.values.secrets import find_secrets

_SHOWN = 4


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look through all of the text, code included; the secret itself is never repeated."""
    text = postmortem.document.source.text
    for secret in find_secrets(text):
        start = text[secret.start : secret.start + _SHOWN]
        yield Finding(
            Span(secret.start, secret.end),
            f"'{start}…' looks like a {secret.what}",
            "change the secret, then take it out of the document and of its history",
            redact=True,
            rests_on=secret.certainty,
        )


RULE = Rule(
    "PM850",
    "secret-in-document",
    "The document holds a key, a token or a password.",
    Severity.ERROR,
    check,
)
