"""All numbers of a document that others contradict, each contradiction once."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from postmortem_lint.analysis.content.closed_lists import closed_lists
from postmortem_lint.analysis.content.closing_totals import closing_totals
from postmortem_lint.analysis.content.count_conflicts import count_conflicts
from postmortem_lint.analysis.content.distant_products import distant_products
from postmortem_lint.analysis.content.distant_wholes import distant_wholes, stated_numbers
from postmortem_lint.analysis.content.exchanged_counts import exchanged_counts
from postmortem_lint.analysis.content.listed_rests import listed_rests
from postmortem_lint.analysis.content.paired_rests import paired_rests
from postmortem_lint.analysis.content.spoken_rests import spoken_rests
from postmortem_lint.analysis.content.wrong_averages import wrong_averages
from postmortem_lint.analysis.content.wrong_sums import WrongSum, wrong_sums
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.text import Span


def number_conflicts(postmortem: Postmortem) -> Iterator[WrongSum]:
    """What is told side by side first, then what stands apart; the same numbers only once, but for
    a certain one behind one that is not."""
    told: dict[Span, bool] = {}
    for one in _every(postmortem):
        known = [told[place] for place in (one.span, *one.parts) if place in told]
        if not any(certain >= one.certain for certain in known):
            told[one.span] = one.certain
            yield one


def _every(postmortem: Postmortem) -> Iterator[WrongSum]:
    passages = [one for one in postmortem.passages if not one.quoted]
    numbers = tuple(stated_numbers(passages))
    return chain(
        wrong_sums(postmortem),
        count_conflicts(postmortem),
        closing_totals(passages),
        distant_wholes(passages, numbers),
        closed_lists(passages, numbers),
        spoken_rests(passages, numbers),
        listed_rests(passages, numbers),
        paired_rests(passages, numbers),
        distant_products(passages, numbers),
        wrong_averages(passages, numbers),
        exchanged_counts(passages, numbers),
    )
