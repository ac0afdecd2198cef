"""How far an incident went: scope, count and error rates, and where they contradict each other."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.qualified_fields import is_another_field
from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal
from postmortem_lint.postmortem.model import Fact, Postmortem
from postmortem_lint.profile.scales import field_scale
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key
from postmortem_lint.values.extents import Extent, read_extent
from postmortem_lint.values.numbers.amounts import Unit, find_amounts

_WHOLE = regex(lookup.content.total_outage)
_LESS = regex(lookup.content.less_traffic)
_OF_ALL = lookup.any_of(lookup.scope.of_all)
_TOTAL = regex(rf"^[^\d]{{0,12}}(?:/|(?<!\w)(?:{_OF_ALL})(?!\w))[^\d]{{0,12}}$")


@record
class Clash:
    """A fact that another one contradicts: what to say, and the other one."""

    fact: Fact
    message: str
    other: Fact | None = None


def _percent(fact: Fact | None) -> float | None:
    amount = fact.amount if fact else None
    return amount.value if amount and amount.unit is Unit.PERCENT and not amount.problem else None


def _but(fact: Fact, other: Fact) -> str:
    return f"{_said(fact)}, but {_said(other)}"


_WORDS = {
    Key.AFFECTED_COUNT: "the number of those affected",
    Key.INCIDENT_ERROR_RATE: "the error rate",
}


def _said(fact: Fact) -> str:
    """What a fact states, as a clause."""
    what = _WORDS.get(fact.key, f"the {fact.key.words}")
    return f"{what} is '{_written(fact)}'"


def _written(fact: Fact) -> str:
    return " ".join(fact.text.plain.split())


def affects_everybody(scope: Fact) -> bool:
    """Whether a field of the scope says that everybody was affected."""
    return read_extent(scope.text.plain) is Extent.EVERYBODY


def scope_clashes(postmortem: Postmortem) -> Iterator[Clash]:
    """Scope against count, a share against its own numbers, the count against itself, and nobody
    against the highest severity."""
    scope, count = postmortem.readable(Key.SCOPE), postmortem.readable(Key.AFFECTED_COUNT)
    if count is None:
        return
    share = _percent(count)
    said = count.text.plain
    whole = scope and scope.choice and affects_everybody(scope)
    if scope and whole and share is not None and share < 100 and len(find_amounts(said)) == 1:
        yield Clash(count, _but(count, scope), scope)
    if scope and whole and _part_of(said):
        yield Clash(count, _but(count, scope), scope)
    yield from _own_numbers(count)
    yield from _told_twice(postmortem, count)
    severity = postmortem.readable(Key.SEVERITY)
    highest = next(iter(field_scale(postmortem.profile, Key.SEVERITY).values), None)
    nobody = count.amount is not None and count.amount.value == 0 and count.amount.upper is None
    if nobody and severity and severity.choice and severity.choice.value == highest:
        yield Clash(count, _but(count, severity), severity)


def _told_twice(postmortem: Postmortem, count: Fact) -> Iterator[Clash]:
    """Another field of the same name with another number, where both are nothing else."""
    name, value = normal(count.label.plain), _lone(count)
    for other in postmortem.facts_of(Key.AFFECTED_COUNT):
        apart = normal(other.label.plain) != name or is_another_field(count, other)
        if other is count or apart or postmortem.incidents:
            continue
        again = _lone(other)
        if value is not None and again is not None and value != again:
            yield Clash(other, f"{_said(other)} here, but '{_written(count)}' above", count)


def _lone(fact: Fact) -> float | None:
    """The number that is all that a field says."""
    amounts = find_amounts(fact.text.plain)
    bare = len(amounts) == 1 and fact.text.plain.strip(" *_.").replace(",", "").isdecimal()
    return amounts[0].value if bare else None


def _part_of(plain: str) -> bool:
    """`7 of 21 depots`, as all that is said."""
    counts = [one for one in find_amounts(plain) if one.unit is Unit.PLAIN and one.upper is None]
    if len(counts) != 2 or len(find_amounts(plain)) != 2 or counts[0].value >= counts[1].value:
        return False
    return _TOTAL.match(plain[counts[0].end : counts[1].start]) is not None


def _own_numbers(count: Fact) -> Iterator[Clash]:
    """`12% (1,200 of 20,000 users)`: the share of the two numbers is another one."""
    plain = count.text.plain
    amounts = find_amounts(plain)
    shares = [one for one in amounts if one.unit is Unit.PERCENT and one.upper is None]
    counts = [one for one in amounts if one.unit is Unit.PLAIN and one.upper is None]
    if len(shares) != 1 or len(counts) != 2 or len(amounts) != 3 or not counts[1].value:
        return
    if not _TOTAL.match(plain[counts[0].end : counts[1].start]):
        return
    real = 100 * counts[0].value / counts[1].value
    if real <= 100 and abs(real - shares[0].value) > max(1.0, 0.05 * real):
        yield Clash(count, f"{_said(count)}, but the share of these numbers is {real:.3g} %")


def rate_clashes(postmortem: Postmortem) -> Iterator[Clash]:
    """Error rates against each other, against the scope and against a "complete outage"."""
    rate, normal = (
        postmortem.readable(key) for key in (Key.INCIDENT_ERROR_RATE, Key.NORMAL_ERROR_RATE)
    )
    during, usual = _percent(rate), _percent(normal)
    if rate is None or during is None or (rate.amount and rate.amount.upper is not None):
        return
    if normal and usual is not None and during < usual and not _traffic_fell(postmortem):
        yield Clash(rate, f"{_said(rate)}, below the normal '{_written(normal)}'", normal)
    scope = postmortem.readable(Key.SCOPE)
    extent = read_extent(scope.text.plain) if scope and scope.choice else None
    if during == 100 and scope and extent is Extent.IN_PART:
        yield Clash(scope, _but(scope, rate), rate)
    if during < 100 and _WHOLE.search(rate.text.plain.lower()):
        yield Clash(rate, f"{_said(rate)}, but a complete outage fails every request")


def _traffic_fell(postmortem: Postmortem) -> bool:
    return any(_LESS.search(one.text.plain.lower()) for one in postmortem.passages)
