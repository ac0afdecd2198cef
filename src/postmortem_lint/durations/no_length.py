"""What stands in the place of a length and gives none: ongoing, at once, several hours."""

from __future__ import annotations

from postmortem_lint.durations.duration import Duration, NoLength
from postmortem_lint.durations.grammar import Lead, lead_at
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import is_letter, skip, word_at
from postmortem_lint.regex import regex
from postmortem_lint.times.quantities import unit_at

_GROUPS = (
    (NoLength.ONGOING, lookup.lengths.ongoing),
    (NoLength.NOT_AVAILABLE, lookup.lengths.not_available),
    (NoLength.UNKNOWN, lookup.lengths.unknown),
    (NoLength.NONE, lookup.lengths.none),
    (NoLength.AT_ONCE, lookup.lengths.at_once),
)
# What may follow the word: an explanation.
_BEHIND = ("(", "（", ",", "、", ";", ".", "-", ":", "[", "~", "→", "/")
_OPENS = regex(r" *[(（\[]")
_SHORTEST_NAME = 3  # signs of a unit that may stand without a number


def without_length(low: str, at: int, end: int) -> Duration | None:
    """A value that says in words that there is no length, or gives one without a number."""
    value = low[at:end].strip(" .()[]*_`")
    for name, group in _GROUPS:
        if value in group:
            return Duration(at, end, None, special=name, value_start=at, value_end=end)
    for name, group in _GROUPS:
        found = word_at(low, at, group)
        if found is None or len(low[at:found].strip("-?")) < 2:
            continue
        behind = low[found : found + 2].strip(" ")[:1]
        if behind in _BEHIND or (name is NoLength.NONE and behind.isalpha()):
            return Duration(at, end, None, special=name, value_start=at, value_end=found)
    denied = word_at(low, at, lookup.grammar.denials)
    if denied is not None and low[denied : denied + 2].strip(" ")[:1].isalpha():
        return Duration(at, end, None, special=NoLength.NONE, value_start=at, value_end=end)
    return _in_a_word(low, at, end)


def _in_a_word(low: str, at: int, end: int) -> Duration | None:
    """`almost immediately`, `at once by the on-call`, `within seconds`, `several hours`, `days (the
    alert of Monday)`."""
    bracket = _OPENS.search(low, at, end)
    end = bracket.start() if bracket and bracket.start() > at else end
    if any(sign.isdecimal() for sign in low[at:end]):
        return None
    joiner = word_at(low, at, lookup.claims.joiners)
    lead = lead_at(low, skip(low, joiner or at, " ", 2))
    place = skip(low, lead.end, "- ", 2)
    found = word_at(low, place, lookup.lengths.at_once)
    if found is None:
        found = _units_alone(low, lead, at, end)
    return (
        None
        if found is None
        else Duration(at, end, None, special=NoLength.AT_ONCE, value_start=at, value_end=found)
    )


def _units_alone(low: str, lead: Lead, at: int, end: int) -> int | None:
    """The end of a unit without a number, behind a word that bounds it or counts it vaguely."""
    few = word_at(low, lead.end, lookup.lengths.several)
    place = lead.end if few is None else skip(low, few, " ", 2)
    unit = unit_at(low, place)
    if unit is None or (is_letter(low, place) and unit[1] - place < _SHORTEST_NAME):
        return None
    if place == at and unit[1] < end and low[unit[1]] in " -":  # "days from the first copy"
        return unit[1]
    return unit[1] if place > at or unit[1] == end else None


# What joins a length to more of it, and the piece behind: digits and letters in one.
_JOINT = rf",? {{1,2}}(?:(?:{lookup.any_of(lookup.grammar.and_words)}) )?"
_MORE = regex(rf"(?:{_JOINT})?(?P<piece>(?:[0-9]|[oilszb](?=[0-9]))[0-9a-z]{{1,5}})")
_LOOKALIKE = regex(r"(?=[0-9]*[oilszb])[0-9oilszb][0-9oilszb]{1,3}")
_ORDINALS = lookup.any_of(lookup.times.ordinals)
_NO_UNIT = regex(rf"[0-9]{{1,3}}(?!{_ORDINALS}|{lookup.HALF_DAYS})[a-z]{{1,2}}")
_CLOSES = regex(r" ?(?:$|[(（\[;])")


def broken_tail(low: str, start: int, end: int) -> tuple[int, int] | None:
    """The place of a damaged piece right behind a length that ends at `start`: a number with a
    letter for a digit (3O minutes), or one with a unit that nobody knows (13x) at the very end."""
    unit = unit_at(low, skip(low, start, " ", 2)) if low[start - 1] == "s" else None
    if unit is not None and low[start - 2].isdecimal():  # 1S minutes
        return start - 2, unit[1]
    found = _MORE.match(low, start, end)
    if found is None or is_letter(low, found.end()):
        return None
    piece = found["piece"]
    digits = _LOOKALIKE.match(piece)
    behind = skip(low, found.end(), " ", 1) if digits and digits.end() == len(piece) else None
    unit = unit_at(low, behind) if behind is not None else None
    if unit is None and digits is not None and digits.end() < len(piece):
        unit = unit_at(piece, digits.end())
    if unit is not None:
        return found.start("piece"), found.end()
    closed = _NO_UNIT.fullmatch(piece) and _CLOSES.match(low[:end], found.end())
    return (found.start("piece"), found.end()) if closed else None
