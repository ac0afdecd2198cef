"""Between which two milestones a stated length lies, where it says so: 11 min (detection → fix)."""

from __future__ import annotations

from functools import cache

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold
from postmortem_lint.language.lookup import LANGUAGES
from postmortem_lint.language.matching import ends_well
from postmortem_lint.postmortem.model import Metric
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key
from postmortem_lint.roles.happenings import HAPPENINGS

_LONGEST = 90  # signs of what stands behind a length
_SIDE = r"[^→()（）;.]{3,40}?"
_TO = lookup.any_of((*lookup.times.to, *lookup.grammar.and_words))
_FROM = lookup.any_of((*lookup.times.since, *lookup.times.between))
_BASIS = regex(
    rf"^[\s:,(（–-]*(?:(?:{_FROM}) )?(?:(?:{lookup.any_of(lookup.grammar.articles)}) )?"
    rf"({_SIDE}) ?(?:→|->|=>| -{{1,2}} |~| (?:{_TO}) )"
    rf" ?({_SIDE})\s*(?:$|[)）;.,])"
)


@record
class Ends:
    """The milestones at which a length begins and ends."""

    start: Key
    end: Key


def stated_ends(metric: Metric) -> Ends | None:
    """The milestones that stand behind a length in its field, in brackets or not; None if it does
    not name two."""
    return ends_named_in(metric.text.plain, metric.duration.end) if metric.fact else None


def ends_named_in(text: str, at: int) -> Ends | None:
    """The milestones that stand in a text right behind a length that ends at `at`."""
    rest = text[at : at + _LONGEST]
    found = _BASIS.match(fold(rest).low)
    if found is None:
        return None
    start, end = _milestone(found[1]), _milestone(found[2])
    return Ends(start, end) if start and end and start is not end else None


@cache
def _named() -> tuple[tuple[str, Key], ...]:
    """The words of every milestone, the longest first: nouns, verbs, and words of entries."""
    found = {
        word: key
        for language in LANGUAGES
        for key, named in language.titles.milestones.items()
        for word in named
    }
    for language in LANGUAGES:
        for table in (language.clauses.happened, language.clauses.nouns):
            for happening, named in table.items():
                key = HAPPENINGS[happening].milestone
                found |= {word: key for word in named if key is not None}
    return tuple(sorted(found.items(), key=lambda pair: -len(pair[0])))


def _milestone(side: str) -> Key | None:
    """The milestone that a side of the basis names with its last words ("first alert")."""
    spoken = side.strip()
    return next(
        (
            key
            for word, key in _named()
            if spoken.endswith(word) and ends_well(spoken, len(spoken) - len(word), len(spoken))
        ),
        None,
    )
