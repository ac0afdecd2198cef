"""Which milestone the words beside a clock time claim: "resolved at 14:40"."""

from __future__ import annotations

from functools import cache

from postmortem_lint.language.folding import fold
from postmortem_lint.language.lookup import LANGUAGES
from postmortem_lint.records import record
from postmortem_lint.roles import Key
from postmortem_lint.times.clock import Clock
from postmortem_lint.times.offsets import zone_behind


@record
class Claim:
    """A milestone that a text tells at the clock from `start` to `end`.

    `verbs` are the words that tell it; `between` is what stands between the time and such words
    behind it ("at 14:05 the shop went down"), None if they stand before the time.
    """

    key: Key
    start: int
    end: int
    verbs: frozenset[str]
    between: str | None = None


@cache
def _phrases() -> tuple[tuple[tuple[Key, tuple[str, ...]], ...], ...]:
    before: list[tuple[Key, tuple[str, ...]]] = []
    after: list[tuple[Key, tuple[str, ...]]] = []
    for language in LANGUAGES:
        before.extend(language.claims.milestone_at.items())
        after.extend(language.claims.milestone_after.items())
    return tuple(before), tuple(after)


def claim_at(plain: str, clock: Clock) -> Claim | None:
    """The milestone that the words beside the time name."""
    earlier = plain[max(0, clock.start - 40) : clock.start].lower().rstrip(" (")
    later = plain[clock.end : clock.end + 80].lower()
    later = later.split(".")[0].split(";")[0].split(" and ")[0]
    before, after = _phrases()
    for key, phrases in before:
        ends = next((phrase for phrase in phrases if earlier.endswith(phrase)), "")
        if ends and not earlier[: -len(ends)][-1:].isalnum():  # not "restarted at"
            return Claim(key, clock.start, clock.end, _words_of_all(phrases))
    if earlier.endswith((" at", "at")):
        behind = zone_behind(fold(plain), clock.start, clock.end)[1] - clock.end
        for key, phrases in after:
            found = next((phrase for phrase in phrases if phrase in later), "")
            if found:
                between = later[behind : later.index(found)]
                return Claim(key, clock.start, clock.end, _words_of_all(phrases), between)
    return None


@cache
def _words_of_all(phrases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for phrase in phrases for word in phrase.split())
