"""Secrets that were written down: keys, tokens, passwords."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator
from functools import cache

from postmortem_lint.records import record
from postmortem_lint.regex import regex


@record
class Secret:
    """A place in a text that holds a secret, and what sort of secret it is."""

    start: int
    end: int
    what: str


# Patterns whose group 1 (or the whole match) is the secret. Prefixed tokens have fixed alphabets
# and lengths, so that a look-alike in prose cannot match.
_TOKENS = (
    ("private key", r"-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----"),
    ("AWS access key", r"\b(?:AKIA|ASIA)[A-Z2-7]{16}\b"),
    ("GitHub token", r"\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{50,})\b"),
    ("GitLab token", r"\bglpat-[A-Za-z0-9_-]{20,}"),
    ("Slack token", r"\bxox[abeprs]-[A-Za-z0-9-]{10,}"),
    ("Slack webhook", r"https://hooks\.slack\.com/services/(T\w{6,}/B\w{6,}/\w{16,})"),
    ("Google API key", r"\bAIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])"),
    ("Stripe key", r"\b[sr]k_live_[A-Za-z0-9]{16,}"),
    ("npm token", r"\bnpm_[A-Za-z0-9]{36}\b"),
    ("PyPI token", r"\bpypi-AgEI[A-Za-z0-9_-]{50,}"),
    ("JSON web token", r"\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]{10,}"),
    (
        "bearer token",
        r"(?i:authorization\s*:\s*(?:bearer|basic|token))\s+([A-Za-z0-9._~+/=-]{12,})",
    ),
    (
        "password in a URL",
        r"\b[a-z][a-z0-9+.-]{1,20}://[^\s:/@\"'<>`]{0,60}:([^\s/@\"'<>`]{3,80})@[\w.\[-]",
    ),
    (
        "password",
        r"(?i)(?:^|[\s\"'`&?;,(-])(?:[a-z0-9]{1,20}_)?(?:password|passwd|pwd|secret_?key|api_?key"
        r"|secret_access_key|access_token|auth_token|client_secret)[\"']?(?:=|:\s?(?=[\"'\w]))"
        r"[\"']?([^\s\"'`&;,<>(){}\[\]|]{6,120})",
    ),
)
_HARMLESS = regex(
    r"[$%{<*\[(]|\*{2,}|x{3,}|\.{3}|redacted|example|sample|dummy|changeme|placeholder|your[_-]?"
    r"|password|passwd|secret|token|hidden|removed|masked|test|none|null|true|false|env|vault|…",
    re.IGNORECASE,
)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((what, re.compile(pattern, re.MULTILINE)) for what, pattern in _TOKENS)


def find_secrets(text: str) -> Iterator[Secret]:
    """The secrets in a text, in code as well as in prose; each place once, in no order.

    Left out: variables (`$TOKEN`), blacked-out values (`***`, `<redacted>`, `xxxx`), examples, and
    words behind `password:` that are prose.
    """
    seen: list[tuple[int, int]] = []
    for what, pattern in _patterns():
        for found in pattern.finditer(text):
            group = 1 if pattern.groups else 0
            start, end = found.span(group)
            place = bisect(seen, (start, end))
            beside = seen[max(0, place - 1) : place + 1]
            if any(start < last and first < end for first, last in beside):
                continue
            if what != "private key" and _harmless(what, found[group]):
                continue
            seen.insert(place, (start, end))
            yield Secret(start, end, what)


def _harmless(what: str, value: str) -> bool:
    if _HARMLESS.search(value) or len(set(value)) < 4:
        return True
    # Behind a label a plain word is prose; a password has a digit or a sign in it.
    return what == "password" and (value.isalpha() or value.replace(".", "").isdigit())
