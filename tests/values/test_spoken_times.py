"""Times of day in words, in each language that has them."""

from __future__ import annotations

import pytest

from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.clocks.spoken import find_spoken_times


def _shown(text: str) -> list[str]:
    (time,) = find_spoken_times(text)
    return [f"{one // 3600}:{one % 3600 // 60:02d}" for one in time.seconds]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("by twenty past six in the evening the stream was back", ["18:20"]),
        ("it failed shortly after nine in the evening", ["21:00"]),
        ("at half past nine the alerts fired", ["9:30", "21:30"]),
        ("by a quarter to six", ["5:45", "17:45"]),
        ("at two o'clock at night", ["2:00"]),
        ("at eleven at night", ["23:00"]),
        ("um halb sechs begann es", ["5:30", "17:30"]),
        ("fünf nach halb zehn morgens", ["9:35"]),
        ("at ten to noon", ["11:50"]),
        ("half past midnight", ["0:30"]),
        ("à midi moins dix", ["11:50"]),
        ("ao meio-dia e meia", ["12:30"]),
        ("zehn vor Mitternacht", ["23:50"]),
        ("kurz nach neun Uhr abends", ["21:00"]),
        ("à six heures et quart, le service", ["6:15", "18:15"]),
        ("peu avant dix heures moins le quart du soir", ["21:45"]),
        ("a las nueve y media", ["9:30", "21:30"]),
        ("poco después de las nueve de la noche", ["21:00"]),
        ("às nove e meia", ["9:30", "21:30"]),
        ("pouco depois das nove da noite", ["21:00"]),
        ("alle sei e mezza", ["6:30", "18:30"]),
        ("poco prima delle sei e un quarto di sera", ["18:15"]),
        ("om half zes 's ochtends", ["5:30"]),
        ("kvart over ni om kvelden", ["21:15"]),
        ("klockan halv sex", ["5:30", "17:30"]),
    ],
)
def test_a_time_in_words_is_read(text: str, times: list[str]) -> None:
    assert _shown(text) == times


@pytest.mark.parametrize(
    "text",
    [
        "it rose from a quarter to two thirds", "reduced by ten to six", "at nine sites",
        "for half an hour", "pendant six heures et quart", "durante nueve horas y media",
        "one in ten", "two out of nine", "from ten to six", "um neun Server",
        "at 14:05", "half of ten",
    ],
)  # fmt: skip
def test_numbers_and_lengths_are_no_times(text: str) -> None:
    assert not find_spoken_times(text)


def test_noon_is_no_time_of_its_own_in_the_words_of_another() -> None:
    assert not find_clocks("the ovens were cold at ten to noon")
    assert [one.lo for one in find_clocks("the ovens were cold at noon")] == [43_200]
