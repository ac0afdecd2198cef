"""Secrets that were written down: keys, tokens, passwords."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator
from functools import cache

from postmortem_lint.certainty import Certainty
from postmortem_lint.language import lookup
from postmortem_lint.records import record
from postmortem_lint.regex import regex


@record
class Secret:
    """A place in a text that holds a secret, and what sort of secret it is. It is guessed where
    only the name before it says so, and the text that it was revoked: a report may show that."""

    start: int
    end: int
    what: str
    certainty: Certainty = Certainty.STATED


# What may stand between the lines of a key: line ends, also escaped ones, quotes, marks of a quote.
_GAP = r"(?:[\s>|\"'`,]|\\+[nr])*+"
# A key with its content; a header alone ("the file begins with -----BEGIN …") gives nothing away.
_PRIVATE_KEY = (
    r"-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----"
    rf"{_GAP}(?:[A-Za-z][A-Za-z-]*: [^\n\\]*+{_GAP})*+([A-Za-z0-9+/=]{{24,}}+)"
)
# Whatever is glued to the front of a name belongs to it: DB_PASSWORD, redisPassword.
_WORDS = (
    "password", "passwd", "passphrase", "pwd", "secret key", "api key", "app key", "access key",
    "application key", "access token", "auth token", "client secret", "signing secret",
    "signing key", "encryption key", "webhook secret", "session token", "deploy token",
    "bot token", "refresh token", "private token", "api token", "secret token", "api secret",
)  # fmt: skip
_BY_NAME, _IN_URL = "password", "password in a URL"
_NAMED = "|".join(f"(?<={name.replace(' ', gap)}.)" for name in _WORDS for gap in ("", "_", "-"))

# Patterns whose group 1 (or the whole match) is the secret. Prefixed tokens have fixed alphabets
# and lengths, so that a look-alike in prose cannot match; what begins with letters is found fast.
_TOKENS = (
    ("private key", _PRIVATE_KEY),
    ("AWS access key", r"A(?:KIA|SIA)[A-Z2-7]{16}\b"),
    ("GitHub token", r"g(?:h[pousr]_[A-Za-z0-9]{36,}|ithub_pat_[A-Za-z0-9_]{50,})\b"),
    ("GitLab token", r"glpat-[A-Za-z0-9_-]{20,}"),
    ("Slack token", r"xox[abeprs]-[A-Za-z0-9-]{10,}"),
    ("Slack webhook", r"https://hooks\.slack\.com/services/(T\w{6,}/B\w{6,}/\w{16,})"),
    ("Discord webhook", r"https://discord(?:app)?\.com/api/webhooks/(\d{15,}/[\w-]{50,})"),
    ("Telegram bot token", r":AA(?<=\d{8}:AA)[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])"),
    ("Google API key", r"AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])"),
    ("Google client secret", r"GOCSPX-[A-Za-z0-9_-]{28}(?![A-Za-z0-9_-])"),
    ("Azure key", r"(?:AccountKey|SharedAccessKey)=([A-Za-z0-9+/]{40,}={1,2})"),
    ("Azure client secret", r"Q~(?<=[\w~.-]{3}\dQ~)[\w~.-]{31,34}(?![\w~-])"),
    ("DigitalOcean token", r"do[opr]_v1_[0-9a-f]{64}\b"),
    ("Databricks token", r"dapi[0-9a-f]{32}\b"),
    ("Grafana token", r"glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}\b"),
    ("New Relic key", r"NRAK-[A-Z0-9]{27}\b"),
    ("Vault token", r"hvs\.[A-Za-z0-9_-]{24,}"),
    ("Stripe key", r"[sr]k_live_(?<!\w[sr]k_live_)[A-Za-z0-9]{16,}"),
    ("Shopify token", r"shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b"),
    ("Twilio key", r"SK(?<!\wSK)[0-9a-f]{32}\b"),
    ("SendGrid key", r"SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])"),
    ("Anthropic API key", r"sk-ant-[A-Za-z0-9]{2,8}-[A-Za-z0-9_-]{20,}"),
    ("OpenAI API key", r"sk-(?:(?:proj|svcacct|admin)-[\w-]{20,}|\w{20}T3BlbkFJ\w{20})"),
    ("Hugging Face token", r"hf_[A-Za-z0-9]{30,}\b"),
    ("npm token", r"npm_[A-Za-z0-9]{36}\b"),
    ("PyPI token", r"pypi-AgEI[A-Za-z0-9_-]{50,}"),
    ("JSON web token", r"eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]{10,}"),
    (
        "bearer token",
        r"(?i:authorization\s*:\s*(?:bearer|basic|token))\s+([A-Za-z0-9._~+/=-]{12,})",
    ),
    (
        _IN_URL,
        r"\b[a-z][a-z0-9+.-]{1,20}://[^\s:/@\"'<>`]{0,60}:([^\s/@\"'<>`]{3,80})@[\w.\[-]",
    ),
    (
        _BY_NAME,
        rf"(?i)[\"'=:](?<=[denty].)(?:{_NAMED})"
        r"(?:(?<==)|(?<=:)\s?(?=[\"'\w])|(?<=[\"'])(?:=|:\s?(?=[\"'\w])))"
        r"[\"']?([^\s\"'`&;,<>(){}\[\]|]{6,120})",
    ),
)
# In code a blank may stand on both sides of the sign ("aws_secret_access_key = …"); in any
# language a password is told behind its name. Such a value has to look like none of a language.
_SPACED = regex(
    rf"(?i)[ \t\"'](?<=[denty].)(?:{_NAMED})(?::=|=>?|:)[ \t]?[\"'`]?"
    r"([^\s\"'`&;,<>(){}\[\]|]{8,120})"
    rf"|(?<![^\W_])(?:{lookup.any_of(lookup.placeholders.password_names)})[`\"'*_ ]{{0,3}}[:：=] ?"
    r"[`\"'*_ ]{0,3}([^\s\"'`&;,<>(){}\[\]|]{6,120})"
)
_MIXED = regex(r"(?=.*[A-Za-z])(?=.*\d)(?![A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$)(?!https?:)[!-~]{8,}")
_VARIED_CASE = regex(r"(?=.*[a-z])(?=.*(?:[A-Z]|[^\w\s.-])).*")
_HARMLESS = regex(
    rf"[$%{{<*\[(]|\*{{2,}}|x{{3,}}|\.{{3}}|{lookup.placeholders.masked}"
    r"|none|null|true|false|env|vault|…",
    re.IGNORECASE,
)
# A word, a name in code or a path: behind a label it is prose, or tells where the secret is kept.
_TOLD = regex(r"[^\W\d_]+(?:[._-]+[^\W\d_]+)*[.!?:]*|~?\.{0,2}/.*|[\d.]+")
# "password: 12-character minimum"
_COMPOUND = regex(r"(?:[^\W\d_]+|\d+)(?:[-'’][^\W\d_]+)+[.!?:]*")
_REVOKED = regex(lookup.placeholders.revoked, re.IGNORECASE)
_VARIED = 10  # different characters


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((what, regex(pattern, re.MULTILINE)) for what, pattern in _TOKENS)


def find_secrets(text: str) -> Iterator[Secret]:
    """The secrets in a text, in code as well as in prose; each place once, in no order.

    Left out: variables (`$TOKEN`), blacked-out values (`***`, `<redacted>`, `xxxx`), examples,
    words behind `password:` that are prose, paths, and the header of a key without the key.
    """
    seen: list[tuple[int, int]] = []
    for what, pattern in _patterns():
        if what == _IN_URL and "://" not in text:
            continue
        for found in pattern.finditer(text):
            group = 1 if found.re.groups else 0
            start, end = found.span(0 if what == "private key" else group)
            place = bisect(seen, (start, end))
            beside = seen[max(0, place - 1) : place + 1]
            if any(start < last and first < end for first, last in beside):
                continue
            if _harmless(what, found, found[group]):
                continue
            seen.insert(place, (start, end))
            guessed = what == _BY_NAME and _REVOKED.search(text) is not None
            yield Secret(start, end, what, Certainty.GUESSED if guessed else Certainty.STATED)
    for start, end in _spaced_secrets(text):
        if not any(start < last and first < end for first, last in seen):
            guessed = _REVOKED.search(text) is not None
            yield Secret(start, end, _BY_NAME, Certainty.GUESSED if guessed else Certainty.STATED)


def _spaced_secrets(text: str) -> Iterator[tuple[int, int]]:
    """The places of what stands behind the name of a secret and a sign with blanks around it."""
    for found in _SPACED.finditer(text) if any(sign in text for sign in ":：=") else ():
        group = 1 if found[1] else 2
        value = found[group].rstrip(".!?:*_")
        spoken = group == 1 or (
            _VARIED_CASE.fullmatch(value) and value in (found[2], found[2][:-1])
        )
        if spoken and _MIXED.fullmatch(value) and not _harmless(_BY_NAME, found, value):
            yield found.start(group), found.start(group) + len(value)


def _harmless(what: str, found: re.Match[str], value: str) -> bool:
    if what == "private key":  # any word may occur by chance in so many letters
        return len(set(value)) < _VARIED
    if _HARMLESS.search(value) or len(set(value)) < 4:
        return True
    if what not in ("password", "bearer token"):
        return False
    labelled = ":" in found[0][: -len(value)]
    return bool(_TOLD.fullmatch(value) or (labelled and _COMPOUND.fullmatch(value)))
