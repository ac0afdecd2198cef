"""How far an incident has come, in the words of status fields and status pages."""

from __future__ import annotations

from enum import IntEnum

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import lower_case
from postmortem_lint.language.matching import begins, gapless, opening_word, says
from postmortem_lint.regex import regex
from postmortem_lint.roles.happenings import Happening
from postmortem_lint.times.clocks.in_text import find_clocks


class IncidentState(IntEnum):
    """The states of an incident in their order; UNDER_WAY does not say how far it has come."""

    UNDER_WAY = 0
    INVESTIGATING = 1
    IDENTIFIED = 2
    EASED = 3
    OVER = 4

    @property
    def is_open(self) -> bool:
        """Whether the harm still goes on."""
        return self <= IncidentState.IDENTIFIED


_NAMED: dict[IncidentState, tuple[str, ...]] = {
    IncidentState.UNDER_WAY: lookup.states.under_way,
    IncidentState.INVESTIGATING: lookup.states.investigating,
    IncidentState.IDENTIFIED: lookup.states.identified,
    IncidentState.EASED: lookup.states.eased,
    IncidentState.OVER: lookup.states.resolved,
}


# Up to the sign that ends the first thought; those of a time and of a number end none.
_SEGMENT = regex(r"(?:(?!\s[-–—]\s|[.:](?!\d))[^;,，。、(（\n])*")
_WORD = regex(r"[^\W_]+(?:-[^\W_]+)*")
_DENIED = regex(
    rf"(?<!\w)(?:{lookup.any_of(lookup.grammar.denials)})(?: \w+)?? "
    rf"(?:{lookup.any_of(lookup.states.resolved)})(?!\w)"
)
_STILL = rf"(?<!\w)(?:{lookup.any_of(lookup.states.still)})(?: \w+)?? "
_STILL_HARMED = regex(rf"{_STILL}(?:{lookup.any_of(lookup.states.harmed)})(?!\w)")
_STILL_ON = regex(rf"{_STILL}(?:{lookup.any_of(lookup.states.under_way)})(?!\w)")
_LASTS = regex(
    rf"(?<!\w)(?:{lookup.any_of((*lookup.clauses.incidents, *lookup.clauses.harms))})"
    rf"(?: (?:{lookup.any_of((*lookup.clauses.being, *lookup.states.still))}))?"
    rf" (?:{lookup.any_of(lookup.states.under_way)})(?!\w)"
)
_NOUNS = frozenset((*lookup.clauses.incidents, *lookup.clauses.harms))
_NAMES = _NOUNS.union(lookup.grammar.articles)
_OURS = _NAMES.union(
    lookup.clauses.plain, lookup.clauses.being, lookup.clauses.pronouns, lookup.clauses.services,
    lookup.clauses.beside_verbs, lookup.states.still,
)  # fmt: skip
# Prepositions that lead to an end of what goes on, or to how long it did.
_BOUNDS = frozenset(
    (*lookup.clauses.until, *lookup.clauses.limits, *lookup.clauses.reaching,
     *lookup.clauses.during)
)  # fmt: skip
# Words that lead to since when or where, which leaves it open.
_LEADS = frozenset(
    phrase.split()[0]
    for phrase in (*lookup.clauses.since, *lookup.times.since, *lookup.times.at, *lookup.times.on)
)
_MENDED = (Happening.MEND, Happening.RESTORE, Happening.RESOLVE, Happening.MITIGATE)
_OPEN_NOUNS = frozenset(
    (*(noun for one in _MENDED for noun in lookup.clauses.nouns.get(one, ())),
     *lookup.states.investigating)
)  # fmt: skip
# In scripts without gaps it stands right behind what goes on.
_SUBJECTS = (*_NOUNS, *lookup.clauses.services, *lookup.clauses.plain, *lookup.clauses.topics)
_GOES_ON = regex(
    rf"(?:{lookup.any_of(sorted(word for word in _SUBJECTS if gapless(word[0])))}|\s)*+"
    rf"(?:{lookup.any_of(word for word in lookup.states.under_way if gapless(word[0]))})"
)


def begins_with_state(said: str) -> IncidentState | None:
    """The state that a status begins with ("Resolved on Friday"), or tells in its first clause
    ("Service still down"); None if it names none. It may be that of something else: "Ongoing
    review"."""
    low = lower_case(said.strip())
    begun = next((state for state, named in _NAMED.items() if begins(low, named)), None)
    return IncidentState.UNDER_WAY if begun is None and says_still(low) else begun


def state_of_incident(said: str) -> IncidentState | None:
    """The state that a status without doubt gives the incident; None where an open one is that of
    something else, "ongoing review", or where an end of it is told."""
    low = lower_case(said.strip())
    begun = next(((one, word) for one in _NAMED if (word := opening_word(low, _NAMED[one]))), None)
    if begun is None or (begun[0].is_open and not _is_of_incident(low, len(begun[1]))):
        return IncidentState.UNDER_WAY if says_still(low) else None
    return begun[0]


def says_still(said: str) -> bool:
    """Whether the first clause of a status leaves no doubt that the harm goes on: it is "not yet
    resolved", "still down" or "being investigated", or "the outage continues"."""
    low = lower_case(said.strip())
    segment = _segment(low)
    if _STILL_HARMED.search(segment):
        return True
    told = (one.search(segment) for one in (_DENIED, _STILL_ON, _LASTS))
    if any(
        one and _names_ours(segment[: one.start()]) and _is_of_incident(low, one.end())
        for one in told
    ):
        return True
    begun = opening_word(low, lookup.states.investigating)
    going_on = _GOES_ON.match(low)
    end = going_on.end() if going_on else len(begun)
    return end > 0 and _is_of_incident(low, end)


def _segment(low: str, start: int = 0) -> str:
    found = _SEGMENT.match(low, start)
    return found.group() if found else low


def _names_ours(before: str) -> bool:
    """Whether words before a state name nothing but the incident, or what it hit as a whole."""
    return _OURS.issuperset(_WORD.findall(before))


def _is_of_incident(low: str, end: int) -> bool:
    """Whether an open state that ends at a place is that of the incident, by the words behind it,
    and has no end."""
    behind = _segment(low, end)
    if says(low[end:], lookup.states.resolved) or len(find_clocks(behind)) > 1:
        return False  # "ongoing until 15:27, then resolved"
    if gapless(low[end - 1]):
        return not behind.startswith(lookup.clauses.genitives)
    words = _WORD.findall(behind)
    if words[1:] and words[0] in lookup.clauses.of:
        return words[1] in _OPEN_NOUNS  # "en cours de résolution"
    words = [word for word in words if word not in _NAMES]
    leads = not words or words[0][0].isdecimal() or words[0] in _LEADS
    return leads and _BOUNDS.isdisjoint(words)


def is_state(said: str) -> IncidentState | None:
    """The state that words as a whole name, None if they name none."""
    low = lower_case(said.strip())
    return next((state for state, named in _NAMED.items() if low in named), None)
