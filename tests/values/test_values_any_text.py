"""No text makes a reader raise, or take longer than its length allows."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postmortem_lint.durations.read import find_durations, read_duration
from postmortem_lint.durations.writing import same_style
from postmortem_lint.language.folding import fold
from postmortem_lint.times.clocks.clock import read_clock
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.dates.read import find_dates, read_date
from postmortem_lint.times.moments.read import leading_moment, read_moment
from postmortem_lint.times.zones.zone import find_zone, read_zone
from postmortem_lint.values.bracketed_notes import find_notes
from postmortem_lint.values.budgets import read_target
from postmortem_lint.values.levels.choices import match_choice, nearest_choice, unchosen
from postmortem_lint.values.numbers.amounts import find_amounts, read_percent
from postmortem_lint.values.people.person import is_nobody, read_people
from postmortem_lint.values.placeholders import find_placeholders, is_placeholder
from postmortem_lint.values.todo_markers import find_todo

CHOICES = ("SEV1", "In Progress")

READERS: dict[str, Callable[[str], object]] = {
    "read_clock": read_clock,
    "find_clocks": find_clocks,
    "read_date": read_date,
    "find_dates": find_dates,
    "read_moment": read_moment,
    "leading_moment": leading_moment,
    "read_duration": read_duration,
    "find_durations": find_durations,
    "same_style": lambda text: same_style(text, 90),
    "find_amounts": find_amounts,
    "read_percent": read_percent,
    "read_target": read_target,
    "read_people": read_people,
    "is_nobody": is_nobody,
    "find_placeholders": lambda text: find_placeholders(text, literal=("[Other]",)),
    "is_placeholder": is_placeholder,
    "find_todo": find_todo,
    "find_notes": lambda text: tuple(find_notes(text)),
    "find_zone": find_zone,
    "read_zone": read_zone,
    "match_choice": lambda text: match_choice(text, CHOICES),
    "unchosen": lambda text: unchosen(text, CHOICES),
    "nearest": lambda text: nearest_choice(text, CHOICES),
}

PIECES = (
    "14:05", "2025-03-11", "Oct 26", " - ", "–", "〜", "約", "about ", "UTC", "(", ")", "[", "]",
    "/", "PM", "+1", "T+", "5m", "1h ", "2時間", "30分", "午後", "½", "%", "$", "k", "?", "x",
    "??", "--:--", "half an ", "a", " ", "1", "1.", "1,", ":", ".", "@", "TODO", "X,XXX", "HH:MM",
    "{", "}", "<", ">", "https://a.b/", "\u0130", "\ufeff", "٣", "²", "\n", "PT", "to ", "until ",
    "99.9", "月", "日", " +0100", " -05:00", "🔴", ":bell:", "est.:", "≤", "12 noon", "O9:05", "<",
    "2025-W43-7", "2025-299",
)  # fmt: skip

texts = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(PIECES), max_size=14).map("".join))


@settings(max_examples=150)
@given(texts)
def test_nothing_raises(text: str) -> None:
    for reader in READERS.values():
        reader(text)


@given(texts)
def test_places_lie_in_the_text(text: str) -> None:
    assert len(fold(text).low) == len(text)
    places = [(one.start, one.end) for one in find_clocks(text)]
    places += [(one.start, one.end) for one in find_dates(text)]
    places += [(one.start, one.end) for one in find_durations(text)]
    places += [(one.start, one.end) for one in find_amounts(text)]
    for start, end in places:
        assert 0 <= start < end <= len(text)
    moment = read_moment(text)
    assert 0 <= moment.start <= moment.end <= len(text)


@pytest.mark.slow
@pytest.mark.parametrize("name", READERS)
def test_linear_time(name: str) -> None:
    """At 100 KB of a hostile text a quadratic reader would take minutes."""
    reader = READERS[name]
    for piece in ("1", "1:", "a", " ", "14:05 - ", "[", "1,000", "½", "1日"):
        text = (piece * 100_000)[:100_000]
        begin = time.process_time()
        reader(text)
        assert time.process_time() - begin < 20, piece
