"""What sentences say of a service level: that it was kept, or missed."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold
from postmortem_lint.language.sentences import sentences, unquoted
from postmortem_lint.postmortem.model import Passage, Place, Postmortem
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Spans, Text

_PROMISE = regex(rf"(?<!\w)(?:{lookup.amounts.promises})(?![a-z])")
_VERDICT = regex(
    rf"(?<!\w)(?:(?P<broken>{lookup.amounts.broken})|(?P<kept>{lookup.amounts.kept}))(?![a-z])"
)
_UNREAL = regex(rf"(?<!\w)(?:{lookup.any_of(lookup.clauses.unreal)})(?!\w)")
_TARGET = regex(r"(?<![\d.,])9\d(?:[.,]\d+)? ?%")
_MONTH = regex(rf"(?<!\w)(?:{lookup.any_of(lookup.times.months)})(?!\w)")
_LONGEST = 200  # characters of a sentence that says no more than that


@record
class PromiseVerdict:
    """A `text` that says whether a service level was `kept`, and the months that it names; `asked`
    for by a field, of which others are compared elsewhere."""

    text: Text
    kept: bool
    months: frozenset[str] = frozenset()
    asked: bool = False


def opposed_verdicts(postmortem: Postmortem) -> Iterator[tuple[PromiseVerdict, PromiseVerdict]]:
    """The first statement that a service level was kept or missed, and one that denies it."""
    passages = [one for one in postmortem.passages if _is_of_incident(one)]
    targets = {found for one in passages for found in _TARGET.findall(one.text.plain)}
    verdicts = [*_of_fields(postmortem)]
    fields = Spans(one.text.span for one in verdicts)  # what a field goes on to say is its own
    told = (one for passage in passages for one in _verdicts(passage.text))
    verdicts += [one for one in told if not fields.meets(one.text.span)]
    verdicts.sort(key=lambda one: one.text.span)
    by_months = {one.kept for one in verdicts if one.months}
    if len(targets) > 1 or not verdicts or len(by_months) > 1:
        return
    first = verdicts[0]
    months = first.months
    opposed = (one for one in verdicts[1:] if one.kept is not first.kept)
    other = next((one for one in opposed if not (one.asked and first.asked)), None)
    if other and (not months or not other.months or months & other.months):
        yield first, other


def _is_of_incident(passage: Passage) -> bool:
    """Whether a passage tells of this incident, and not of what is planned or of another one."""
    planned = {Role.ACTIONS, Role.PREVENTION} & set(passage.roles)
    told = not passage.quoted and passage.place is not Place.HEADING
    return told and not planned and not RoleTrait.REFERS.among(passage.roles)


def _of_fields(postmortem: Postmortem) -> Iterator[PromiseVerdict]:
    """What the fields say that ask for a breach."""
    for fact in postmortem.facts_of(Key.SLA_BREACH):
        if fact.readable and fact.choice and fact.choice.value in ("Yes", "No"):
            yield PromiseVerdict(fact.text, fact.choice.value == "No", asked=True)


def _verdicts(text: Text) -> Iterator[PromiseVerdict]:
    """The sentences of a text that name a service level and what became of it."""
    said = unquoted(text.prose)
    low = fold(said).low
    if not _PROMISE.search(low):
        return
    for start, end in sentences(said):
        if end - start > _LONGEST or said[end - 1] == "?" or _UNREAL.search(low, start, end):
            continue
        found = list(_VERDICT.finditer(low, start, end))
        named = _PROMISE.search(low, start, end)
        if named and len(found) == 1:
            months = frozenset(_MONTH.findall(low[start:end]))
            yield PromiseVerdict(
                text.part(found[0].start(), found[0].end()), bool(found[0]["kept"]), months
            )
