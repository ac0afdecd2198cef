"""Keys of tickets, whatever tracker they are of: OPS-12, #12, acme/infra#12, AB#12, PRB0040001."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postmortem_lint.language import lookup
from postmortem_lint.regex import regex
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.values.levels.item_states import read_state

# Shapes that mean a ticket wherever they stand.
_KEY = (
    r"(?<![\w-])[A-Z][A-Z0-9]{1,9}-\d+\b"  # OPS-12
    r"|(?<![\w/.@-])(?:[\w.-]+/)*[A-Za-z][\w.-]+[#!]\d+\b"  # acme/infra#12, AB#12, rhbz#12
    r"|(?<![\w/#!])[#!]\d+\b"  # #12, !12
    r"|\bT\d{4,7}\b|\b[A-Z]{2,6}\d{5,10}\b"  # T12345, PRB0040001
    r"|(?<![\w/])[a-z]{1,4}/\d{4,}\b"  # b/1234567
)
_TICKET = regex(rf"{_KEY}|https?://\S+")
_CITED = regex(rf"{_KEY}|(?<![\w.,:/-])(?:\d{{4,20}}(?:-\d{{1,12}})+|\d{{5,20}})(?![\w:/]|[.,-]\d)")
_NUMBERED = regex(rf"\b(?:{lookup.any_of(lookup.actions.tickets)}) ?[#!]?\d+\b", re.IGNORECASE)
# In a place of its own a small word with a number is one, too: sc-1234, story 12.
_ALONE = regex(
    rf"(?:{_KEY}|[A-Za-z]{{1,12}}[-_/#]\d{{2,}}|[A-Za-z]{{2,5}}\d{{4,}}|\d{{3,}}|"
    rf"(?:{lookup.any_of(lookup.actions.tickets)})[ .#!:]*\d+)",
    re.IGNORECASE,
)
_ADDRESS = regex(r"https?://[^\s?#]*?/(?P<last>[^\s/?#]+)/?(?:[?#]\S*)?")
_LAST_KEY = regex(r"(?:[A-Za-z][A-Za-z0-9]{0,9}-)?\d+|[A-Z]{1,6}\d{4,10}")


def find_tickets(text: str) -> Iterator[tuple[int, int]]:
    """The places of keys and addresses in running text."""
    for found in _TICKET.finditer(text):
        yield found.span()


def cited_keys(text: str) -> frozenset[str]:
    """The keys of tickets and the long numbers of cases that a text cites, and no dates."""
    found = {one[0] for one in _CITED.finditer(text)}
    return frozenset(one for one in found if all(date.end < len(one) for date in find_dates(one)))


def names_ticket(text: str) -> bool:
    """Whether running text names a ticket, a change or an address."""
    return bool(_TICKET.search(text) or _NUMBERED.search(text))


def is_ticket(text: str) -> bool:
    """Whether a text is the key of a ticket, or the address of one, and nothing else."""
    bare = text.strip(" *_`()[]<>.,:;")
    address = _ADDRESS.fullmatch(bare)
    return _LAST_KEY.fullmatch(address["last"]) is not None if address else _is_key(bare)


def _is_key(bare: str) -> bool:
    return _ALONE.fullmatch(bare) is not None and not find_dates(bare)


def holds_ticket(cell: str) -> bool:
    """Whether the cell of a column for tickets names one: whatever has a digit and is no date."""
    rest = cell
    for date in reversed(find_dates(cell)):
        rest = rest[: date.start] + rest[date.end :]
    return any(sign.isdecimal() for sign in rest) and read_state(rest) is None
