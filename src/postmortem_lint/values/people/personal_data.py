"""Personal data and internal references that were written down."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postmortem_lint.language import lookup
from postmortem_lint.records import record
from postmortem_lint.regex import regex


@record
class PersonalTrace:
    """A place in a text that points to a person or into a company, what it is, and how to call it
    without repeating it."""

    start: int
    end: int
    what: str
    shown: str


_MAIL = regex(
    r"(?<![\w.+/:@%=-])([A-Za-z0-9._%+-]{1,64})@((?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24})"
    r"(?![\w@:/-])"
)
_MAILBOXES = frozenset((*lookup.people.teams, *lookup.people.mailboxes))
_GROUPS = regex(rf"(?:^|[._-])(?:{lookup.any_of(lookup.people.mailing_lists)})(?:$|[._-])")
_SIGNED = regex(
    r"^[ \t>*#-]{0,20}"
    r"(?:signed-off-by|co-authored-by|reviewed-by|authors?|from|cc|maintainers?)\s?:",
    re.IGNORECASE,
)
_RESERVED = regex(
    r"(?:^|\.)(?:example\.(?:com|org|net|edu)|[a-z0-9-]+\.(?:example|test|invalid|localhost|local"
    r"|internal|svc|lan|cluster|corp)|gserviceaccount\.com|users\.noreply\.github\.com|domain\.com"
    r"|googlegroups\.com|groups\.io|png|jpg|svg|gif|js|ts|py|sh|md|yml|yaml|json)$"
)
_PHONE = regex(r"(?<![\w.+:/-])\+[1-9]\d{0,2}(?:[ .-]?\(?\d{1,4}\)?){2,5}(?![\w:])")
_CARD = regex(
    r"\d(?<![\w.,:/-].)"
    r"(?:\d{3}[ -]\d{4}[ -]\d{4}[ -]\d{4}|(?<=3)[47]\d{2}[ -]\d{6}[ -]\d{5}|(?<=[456])\d{15})"
    r"(?![\w-])"
)
_SSN = regex(r"\d(?<![\w-].)(?<!9)\d{2}(?<!000)(?<!666)-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])")
_TEST_CARDS = ("4242424242424242", "4111111111111111", "5555555555554444", "4000000000000002")

_ADDRESS = regex(
    r"1(?<![\w.].)(?:0(?:\.\d{1,3}){3}|92\.168(?:\.\d{1,3}){2}"
    r"|72\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})(?![\w.])"
)
_CHAT = regex(
    r"https?://(?:[\w-]+\.)?(?:slack\.com/archives/|teams\.microsoft\.com/l/|chat\.google\.com/"
    r"|discord\.com/channels/)[^\s)>\]]{4,200}"
)
_INNER = r"(?:internal|corp|intranet|lan)(?![\w-])"
_HOST = regex(rf"(?<![\w@/-])(?:https?://)?(?:[\w-]+\.){{1,6}}{_INNER}")
_HOST_END = regex(rf"\.{_INNER}")  # found fast; most texts have none


def personal_data(text: str, allowed: frozenset[str] = frozenset()) -> Iterator[PersonalTrace]:
    """E-mail addresses, telephone, card and social security numbers; reserved addresses, those of
    roles and those of `allowed` domains are none."""
    for found in _MAIL.finditer(text) if "@" in text else ():
        box, domain = found[1].lower(), found[2].lower()
        if box.split("+")[0] in _MAILBOXES or _GROUPS.search(box) or _RESERVED.search(domain):
            continue
        if _SIGNED.match(text[text.rfind("\n", 0, found.start()) + 1 : found.start()]):
            continue
        if domain not in allowed:
            yield PersonalTrace(*found.span(), "an e-mail address", f"{found[1][0]}…@{found[2]}")
    for found in _PHONE.finditer(text) if "+" in text else ():
        digits = [sign for sign in found[0] if sign.isdecimal()]
        if 9 <= len(digits) <= 15 and "555" not in found[0]:
            yield PersonalTrace(*found.span(), "a telephone number", f"{found[0][:3]}…")
    for found in _CARD.finditer(text):
        number = "".join(sign for sign in found[0] if sign.isdecimal())
        if _luhn(number) and number not in _TEST_CARDS and len(set(number)) > 2:
            yield PersonalTrace(*found.span(), "a card number", f"{number[:4]}…")
    for found in _SSN.finditer(text):
        if found[0] not in ("123-45-6789", "078-05-1120"):
            yield PersonalTrace(*found.span(), "a social security number", f"{found[0][:2]}…")


def _luhn(number: str) -> bool:
    digits = [int(sign) for sign in reversed(number)]
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[1::2])
    return (sum(digits[::2]) + sum(doubled)) % 10 == 0


def internal_references(text: str) -> Iterator[PersonalTrace]:
    """Private addresses, links into a chat, hosts of an internal domain."""
    kinds = (
        (_ADDRESS, "a private address"),
        (_CHAT, "a link into a chat"),
        *([(_HOST, "an internal host")] if _HOST_END.search(text) else []),
    )
    for pattern, what in kinds:
        for found in pattern.finditer(text):
            shown = found[0] if len(found[0]) <= 40 else f"{found[0][:39]}…"
            yield PersonalTrace(*found.span(), what, shown)
