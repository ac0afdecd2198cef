"""Numbers, percentages and money."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum
from functools import cache, lru_cache

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import (
    LETTER,
    NUMBERS,
    WINDOW,
    addresses,
    fold,
    inside,
    is_letter,
    skip,
)
from postmortem_lint.language.matching import gapless, spaced
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.dates.read import find_dates


class Unit(Enum):
    """What a number counts."""

    PERCENT = "percent"
    MONEY = "money"
    PLAIN = "plain"


@record
class Amount:
    """A number in a text: `value` as written (18,420 is 18420.0; 4.6 million is 4600000.0).

    `decimals` counts the digits after the decimal sign. `noun` is the word that follows
    ("users", "tickets"), lower case. `problem` is set where the number is malformed ("99.9.9%").
    `upper` is the upper end of a spread ("15–20 customers"), `value` then the lower one.
    """

    start: int
    end: int
    value: float
    unit: Unit
    decimals: int = 0
    noun: str = ""
    currency: str = ""
    problem: str = ""
    upper: float | None = None


_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₩": "KRW", "₹": "INR"}
_CODES = "usd|eur|gbp|jpy|krw|inr|chf|nok|sek|dkk|cad|aud|brl|cny|kr|円|원|元"


def _latin(found: Iterable[str]) -> str:
    return lookup.any_of(spaced(found))


def _eastern(found: Iterable[str]) -> str:
    return lookup.any_of(word for word in found if gapless(word[0]))


_LONGEST_SIGN = 3  # letters of a scale that is a sign ("k", "mio") and takes no hyphen
_SIGNS_OF_SCALES = _latin(word for word in lookup.amounts.scales if len(word) <= _LONGEST_SIGN)
_NAMES_OF_SCALES = _latin(word for word in lookup.amounts.scales if len(word) > _LONGEST_SIGN)

_NUMBER = regex(
    r"[0-9]{1,2}(?:,[0-9]{2}){1,3},[0-9]{3}(?![0-9,])|[0-9]{1,3}(?:(?:,[0-9]{3}){1,5}(?:\.[0-9]{1,6})?|(?:\.[0-9]{3}){2,5}|(?:'[0-9]{3}){1,5})"
    r"(?![0-9])|[0-9]{1,15}(?:[.,][0-9]{1,9}){0,4}(?![0-9])"
)
_BEFORE = regex(rf"(?:us|ca|au)?([$€£¥₩₹]) ?$|(?<![a-z])({_CODES}) ?$")
_AFTER = regex(
    rf"(?P<scale> ?(?:{_SIGNS_OF_SCALES})(?![a-z0-9])|-? ?(?:{_NAMES_OF_SCALES})(?![a-z])"
    rf"| ?(?:{_eastern(lookup.amounts.scales)}))?"
    rf"(?:(?P<percent> ?(?:%|(?:{_latin(lookup.amounts.percent)})(?![a-z])"
    rf"|{_eastern(lookup.amounts.percent)}))"
    rf"|(?P<sign> ?[€£$¥₩])|(?P<code> ?(?:{_CODES})(?![a-z])))?"
)
_BEFORE_NOUN = (
    rf"[a-z]+(?:{lookup.any_of(lookup.amounts.participle_ends)}) "
    rf"|(?:{lookup.any_of(lookup.clauses.of)}) (?:(?:{lookup.any_of(lookup.grammar.articles)}) )?"
)
_NOUN = regex(rf"[ +~-]{{0,3}}(?:{_BEFORE_NOUN})?({LETTER}{{2,30}})")
_SPREAD = regex(
    rf"(?: ?(?:-|~|{_eastern(lookup.times.to)}) ?| (?:{_latin(lookup.times.to)}) )(?=[$€£¥0-9])"
)


def _value(text: str) -> tuple[float, int, str]:
    """A written number: its value, its decimals, and what is wrong with it."""
    text = text.strip(".,'")
    signs = [sign for sign in text if sign in ".,'"]
    groups = [group or "0" for group in re.split(r"[.,']", text)]
    grouped = len(groups) > 1 and all(len(group) == 3 for group in groups[1:])
    if not signs:
        return float(text), 0, ""
    if grouped and len(set(signs)) == 1 and (signs[0] != "." or len(signs) > 1):
        return float("".join(groups)), 0, ""
    if (
        len(signs) > 1
        and set(signs) == {","}
        and [len(one) for one in groups[1:]] == [*[2] * (len(groups) - 2), 3]
    ):  # 1,84,000 in India
        return float("".join(groups)), 0, ""
    if len(signs) == 1:
        return float(f"{groups[0]}.{groups[1]}"), len(groups[1]), ""
    if len(set(signs)) == 2 and signs[-1] == "." and all(len(part) == 3 for part in groups[1:-1]):
        return float("".join(groups[:-1]) + "." + groups[-1]), len(groups[-1]), ""
    return float(f"{groups[0]}.{groups[1]}"), len(groups[1]), "more than one decimal sign"


def _amount_at(low: str, at: int, floor: int = 0) -> Amount | None:
    """The amount whose digits begin at `at`, with the sign of its currency before it."""
    found = _NUMBER.match(low, at)
    if found is None:
        return None
    value, decimals, problem = _value(found.group())
    base = max(floor, at - 6)
    before, after = _BEFORE.search(low[base:at]), _AFTER.match(low, found.end())
    start = base + before.start() if before else at
    end = after.end() if after else found.end()
    unit, currency = _measure(before, after)
    scale = (after["scale"] or "").strip(" -") if after else ""
    following = _smaller_part(low, end, scale)
    if following is not None:  # "163万5千"
        value = value * lookup.amounts.scales[scale] + following.value
        return replace(following, start=start, value=value, decimals=0)
    if scale in ("m", "b", "bn", "mn") and unit is Unit.PLAIN:
        scale, end = "", found.end()
    noun = _NOUN.match(low, end) if unit is Unit.PLAIN else None
    return Amount(
        start, end, value * lookup.amounts.scales.get(scale, 1.0), unit, decimals,
        noun[1] if noun else "", currency, problem if unit is Unit.PERCENT else "",
    )  # fmt: skip


def _smaller_part(low: str, at: int, scale: str) -> Amount | None:
    """What stands right behind a scale and is smaller than it, in scripts without blanks."""
    if not scale or not gapless(scale[0]) or not low[at : at + 1].isdecimal():
        return None
    found = _amount_at(low, at, at)
    return found if found and found.value < lookup.amounts.scales[scale] else None


def _measure(before: re.Match[str] | None, after: re.Match[str] | None) -> tuple[Unit, str]:
    """What a number counts by the signs around it, and its currency."""
    currency = _currency(before[1], before[2]) if before else ""
    if after and after["percent"]:
        return Unit.PERCENT, currency
    if after and (after["sign"] or after["code"]):
        return Unit.MONEY, _currency(after["sign"], after["code"])
    return (Unit.MONEY if currency else Unit.PLAIN), currency


def _currency(sign: str | None, code: str | None) -> str:
    """The code of a currency that is written as a sign or a code."""
    return _SIGNS.get((sign or "").strip(), "") or (code or "").strip().upper()


@lru_cache(maxsize=4096)  # a dozen analyses ask for those of each text
def find_amounts(text: str) -> tuple[Amount, ...]:
    """The numbers in running text, in order; a spread is one amount.

    Left out: dates, times, versions, addresses, and numbers glued to letters, `#` or `-` on their
    left (tickets, names). Lengths of time are numbers too: their noun is the unit.
    """
    page = fold(text)
    low = page.low
    taken = tuple((one.start, one.end) for one in find_dates(text))
    clocks = (one for one in find_clocks(text) if not _AT_THE.match(text, one.start))
    taken += tuple((one.start, one.end) for one in clocks) + addresses(low)
    marks = _Taken(tuple(sorted(taken)))
    found: list[Amount] = []
    end = 0
    for match in NUMBERS.finditer(low):
        at = match.start()
        if at < end or marks.covers(at) or _glued(low, at):
            continue
        amount = _amount_at(low, at, end)
        if amount is None or _is_version(low, at, amount):
            continue
        amount = _with_upper(low, amount)
        found.append(amount)
        end = amount.end
    return tuple(found)


_DAYS = lookup.any_of((*lookup.times.weekdays, *lookup.times.months))
_AT_THE = regex(rf"[0-9]{{1,2}} am (?!(?i:{_DAYS})(?!\w))[A-ZÄÖÜ][^\W\d_]+")  # "11 am Schalter"
_GROUPS = regex(
    r"(?<![\w.,])[1-9][0-9]{0,2}"
    r"(?:(?:\.[0-9]{3}){1,5}|(?:[ \u00a0\u2009\u202f][0-9]{3}){1,5})(?![0-9]|[.,][0-9])"
)


def read_figure(text: str) -> Amount | None:
    """The first number of a field that counts things or money, which come in no thousandths: three
    digits behind a point or a blank are thousands (12.400, 21 000 €)."""
    return next(iter(find_figures(text)), None)


@lru_cache(maxsize=4096)  # several readers ask for those of each text
def find_figures(text: str) -> tuple[Amount, ...]:
    """The numbers of a text that counts things or money, as `read_figure` reads them."""
    return find_amounts(_GROUPS.sub(lambda found: re.sub(r"[^0-9]", ",", found.group()), text))


class _Taken:
    """Places in order, asked for with growing indexes."""

    def __init__(self, places: tuple[tuple[int, int], ...]) -> None:
        self._places = places
        self._next = 0

    def covers(self, at: int) -> bool:
        while self._next < len(self._places) and self._places[self._next][1] <= at:
            self._next += 1
        return inside(at, self._places[self._next : self._next + 1])


def _glued(low: str, at: int) -> bool:
    if at == 0:
        return False
    sign = low[at - 1]
    if sign in "-/":
        return at > 1 and (low[at - 2].isalnum() or low[at - 2] in "-/.")
    if sign == ":" and at > 1 and is_letter(low, at - 2) and gapless(low[at - 2]):
        return False  # a label in a script that puts no blank behind it
    if sign == ":" and at > 1 and gapless(low[at - 2]):
        return False  # behind a label in a script without blanks
    return (is_letter(low, at - 1) and not low.endswith(("us", "kr"), max(0, at - 3), at)) or (
        sign in "#_.:@\\^"
    )


def _is_version(low: str, at: int, amount: Amount) -> bool:
    """Whether dots make it a version or an address rather than a number."""
    digits = _NUMBER.match(low, at)
    if digits is None or amount.unit is not Unit.PLAIN:
        return False
    return digits.group().count(".") > 1 and _value(digits.group())[2] != ""


def _with_upper(low: str, amount: Amount) -> Amount:
    joint = _SPREAD.match(low, amount.end)
    if joint is None or amount.upper is not None:
        return amount
    at = skip(low, joint.end(), "$€£¥", 1)
    last = _amount_at(low, at, joint.end())
    if last is None or last.value <= amount.value:
        return amount
    unit = last.unit if amount.unit is Unit.PLAIN else amount.unit
    currency = amount.currency or last.currency
    return Amount(
        amount.start, last.end, amount.value, unit, max(amount.decimals, last.decimals),
        last.noun, currency, amount.problem or last.problem, last.value,
    )  # fmt: skip


_MOST_NINES = 7


@cache
def _counts() -> dict[str, int]:
    """How many nines a word or digit before them means."""
    spoken = {
        word: round(value)
        for word, value in lookup.lengths.numbers.items()
        if value in range(2, _MOST_NINES + 1) and word not in lookup.lengths.vague
    }
    return spoken | {str(count): count for count in range(2, _MOST_NINES + 1)}


@cache
def _nines() -> re.Pattern[str]:
    counts, nines = lookup.any_of(_counts()), lookup.any_of(lookup.amounts.nines)
    halves = lookup.any_of(share for share, worth in lookup.lengths.shares.items() if worth == 0.5)
    return regex(rf"({counts})( (?:{halves}))?[ -](?:{nines})(?![a-z])")


_BOUNDS = (
    *lookup.lengths.approximate, *lookup.lengths.under, *lookup.lengths.over, *lookup.lengths.up_to,
)  # fmt: skip
_LEAD = regex(
    rf"(?:[*_`~<>=≥≤≈ (\[]|(?:{_latin(_BOUNDS)}) |{_eastern(lookup.lengths.approximate)}){{0,4}}"
)


def read_percent(text: str) -> Amount | None:
    """The percentage that begins a field: "99.9%", "99,9 %", "99.9" alone, "three nines".

    A value out of range (999%) is returned as it is; a number with a unit of its own is None.
    """
    low = fold(text[:WINDOW]).low
    lead = _LEAD.match(low)
    at = lead.end() if lead else 0
    nines = _nines().match(low, at)
    if nines is not None:
        return _from_nines(nines)
    amount = _amount_at(low, at, at)
    if amount is None or amount.unit is Unit.MONEY:
        return None
    if amount.unit is Unit.PERCENT:
        return amount
    rest = low[amount.end :].lstrip(" ")
    if rest and rest[0] not in "(;,[.":
        return None
    number = _NUMBER.match(low, at)
    problem = _value(number.group())[2] if number else ""
    return Amount(at, amount.end, amount.value, Unit.PERCENT, amount.decimals, problem=problem)


def _from_nines(found: re.Match[str]) -> Amount:
    count = _counts()[found[1]]
    text = "99." + "9" * (count - 2) + ("5" if found[2] else "")
    decimals = len(text) - 3
    return Amount(found.start(), found.end(), float(text), Unit.PERCENT, decimals)
