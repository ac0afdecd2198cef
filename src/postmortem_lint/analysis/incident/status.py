"""What the status words of a postmortem say about its incident and its review."""

from __future__ import annotations

import re

from postmortem_lint.analysis.times.grammatical_milestones import ends_incident
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold, lower_case
from postmortem_lint.language.headings import normal
from postmortem_lint.language.matching import begins, gapless
from postmortem_lint.postmortem.actions.open_items import is_kept_open
from postmortem_lint.postmortem.model import Action, Entry, Fact, Postmortem, WindowSource
from postmortem_lint.postmortem.vocabulary import known_section
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key, Role
from postmortem_lint.text import Span
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.times.zones.offsets import zone_behind
from postmortem_lint.values.levels.incident_states import (
    IncidentState,
    begins_with_state,
    says_still,
    state_of_incident,
)
from postmortem_lint.values.levels.item_states import read_state

_BESIDE_A_DAY = frozenset(
    (*lookup.times.weekdays, *lookup.times.months, *lookup.times.on, *lookup.times.at,
     *lookup.times.of, *lookup.grammar.small)
)  # fmt: skip

_MARKS = regex(r"^\W+")
_PIECES = regex(r"[,;/|+、，；]|\s[-–—]\s")


def incident_state(postmortem: Postmortem) -> tuple[IncidentState, Fact] | None:
    """What the status field says about the incident, None if it speaks of something else."""
    for fact in postmortem.facts_of(Key.STATUS):
        state = state_of(fact)
        if state is not None:
            return state, fact
    return None


def state_of(fact: Fact) -> IncidentState | None:
    """What one status without doubt says about the incident."""
    # "Draft" or "Final" speak of the document and tell nothing about the incident.
    return state_of_incident(_said_in_full(fact))


def names_state(fact: Fact) -> bool:
    """Whether a status begins with a state, if only that of a review."""
    return begins_with_state(_said(fact)) is not None


@record
class ContradictedStatus:
    """A status, the `words` of it that the document contradicts and how, and the place that does so
    with a note on it."""

    fact: Fact
    words: str
    contradiction: str
    place: Span | None
    note: str = ""


def end_of_open_incident(postmortem: Postmortem) -> ContradictedStatus | None:
    """The end that the timeline tells, or a window of the incident, where the status says without
    doubt that the harm goes on."""
    found = incident_state(postmortem)
    if found is None or not says_still(_said_in_full(found[1])) or len(postmortem.incidents) > 1:
        return None
    last = _last_entry(postmortem)
    if last and ends_incident(last):
        over = f"the timeline tells its end at {last.time.plain.strip()}"
        return _over(found[1], over, last.time.span)
    window = postmortem.window
    if window is None or window.end is None or window.ended is None or not window.exact:
        return None
    if window.source is WindowSource.MARKERS:
        return None  # entries, of which the last does not tell the end
    return _over(found[1], "its end is told", window.ended)


def _last_entry(postmortem: Postmortem) -> Entry | None:
    """The entry of a timeline than which no other is later, None if that is not sure: behind an end
    anything may tell that it was none."""
    entries = [entry for each in postmortem.timelines for entry in each.entries]
    times = sorted(entry.instant.lo for entry in entries if entry.instant)
    last = times[-1] if times and len(times) == len(entries) else None
    found = [entry for entry in entries if entry.instant and entry.instant.lo == last]
    return found[0] if len(found) == 1 else None


def _over(fact: Fact, contradiction: str, place: Span) -> ContradictedStatus:
    return ContradictedStatus(fact, fact.text.plain, contradiction, place, "the end")


def contradicted_actions(postmortem: Postmortem) -> ContradictedStatus | None:
    """A status that speaks of the action items ("Complete, action items in progress"), if their own
    states say otherwise."""
    items = [item for each in postmortem.actions for item in each.actions]
    for fact in postmortem.facts_of(Key.STATUS) if items else ():
        for piece in _PIECES.split(fact.text.plain) if fact.readable else ():
            state = _state_of_actions(piece.strip(" .()*_"))
            still = next((item for item in items if is_kept_open(item)), None)
            contradicted = still is not None if state else all(item.done for item in items)
            if state is not None and contradicted:
                return _by_items(fact, piece.strip(" .()*_"), still if state else None)
    return None


def _by_items(fact: Fact, words: str, item: Action | None) -> ContradictedStatus:
    """A status against an open item, or against items that are all done."""
    if item is None:
        return ContradictedStatus(fact, words, "all of them are done", None)
    message = f"'{item.text.plain.strip()}' is open"
    return ContradictedStatus(fact, words, message, item.span, "this action item is open")


def _state_of_actions(piece: str) -> bool | None:
    """Whether a piece of a status calls the action items done; None if it tells nothing of them."""
    for at in range(1, len(piece)):
        between = piece[at] == " " or gapless(piece[at])
        state = read_state(piece[at:].strip(" :：")) if between else None
        if state and known_section(normal(piece[:at])) is Role.ACTIONS:
            return state.done
    return None


def is_reviewed(fact: Fact) -> bool:
    """Whether a review status says that the review is done."""
    return begins(_said(fact), lookup.report.reviewed)


def names_reviewer(fact: Fact) -> bool:
    """Whether a review status tells by whom the review was done: "accepted by the ward council"."""
    said = _said(fact)
    done = next((one for one in lookup.report.reviewed if begins(said, (one,))), "")
    led = re.match(r"\W*([^\W\d_]+)", said[len(done) :])
    return led is not None and led[1] in lookup.clauses.prepositions and is_signed(fact)


def is_signed(fact: Fact) -> bool:
    """Whether a signature holds more than a day: somebody's name, or any other word."""
    rest = fact.text.plain
    for clock in reversed(find_clocks(rest)):
        end = zone_behind(fold(rest), clock.start, clock.end)[1]
        rest = f"{rest[: clock.start]} {rest[end:]}"
    for date in reversed(find_dates(rest)):
        rest = f"{rest[: date.start]} {rest[date.end :]}"
    spoken = (word.strip(".").lower() for word in re.findall(r"[^\W\d_]+\.?", rest))
    return any(word not in _BESIDE_A_DAY for word in spoken)


def _said_in_full(fact: Fact) -> str:
    """What a status says, with what stands behind a state of the template's list."""
    behind = fact.text.plain[fact.choice.end :] if fact.readable and fact.choice else ""
    return lower_case(_said(fact) + behind)


def _said(fact: Fact) -> str:
    if not fact.readable:
        return ""
    said = fact.choice.value if fact.choice else fact.text.plain
    return lower_case(_MARKS.sub("", said).strip())
