"""Numbers that contradict those right beside them, and what only looks like it."""

from __future__ import annotations

import pytest

from postmortem_lint.analysis.sentences.spoken_language import language_in
from postmortem_lint.values.numbers.equations import find_equations
from postmortem_lint.values.numbers.misfits import find_misfits, find_slips
from postmortem_lint.values.numbers.ratios import find_ratios


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("138 tickets × €24 = €3,132 back", 3312),
        ("2.640 - 96 = 2.454 Geräte", 2544),
        ("13 680 / 18 240 = 65 %", 75),
        ("4 + 5 + 6 = 16 tickets", 15),
    ],
)
def test_an_equation_is_what_its_terms_make(text: str, right: float) -> None:
    assert [one.value for one in find_equations(text) if not one.fits] == [right]


@pytest.mark.parametrize(
    "text",
    [
        "138 tickets × €24 = €3,312 back",
        "1.5 h + 30 min = 2 h",
        "$4 × 310,000 households = $1.24 million",
        "10 × 0.05 ≈ 0.5",
        "tries 27 / 38 / 30 = 2 of them",
        "timeout=30, retries = 5",
        "version 2 - 3 = 4",
    ],
)
def test_what_is_right_or_no_equation_is_left_alone(text: str) -> None:
    assert [one for one in find_equations(text) if not one.fits] == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("It took 35 minutes, of which 50 for the approval.", 50),
        ("312 buyers, of whom 321 were refunded", 321),
        ("184,000 (18.4 million)", 18_400_000),
        ("1,84,000 (18.4 lakh)", 1_840_000),
    ],
)
def test_a_part_is_no_larger_and_a_bracket_the_same(text: str, number: float) -> None:
    assert [round(one.number.value) for one in find_misfits(text)] == [number]


@pytest.mark.parametrize(
    "text",
    [
        "2 h 10, of which 50 min were lost",
        "1,840,000 (1.84 million)",
        "1.000 (1 k)",
        "Of 9,400 seats, 3,150 of them and 5,830 in baskets",
        "3,150 of them while 5,830 waited",
        "Verkauft waren 3.150 davon und 5.830 lagen in Körben",
        "3 150 d'entre eux et 5 830 en attente",
    ],
)
def test_what_fits_is_left_alone(text: str) -> None:
    assert list(find_misfits(text)) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("377 tickets: 290 by chat and 78 by phone.", 87),
        ("Of 377 tickets 290 came by chat and 78 by phone.", 87),
        ("문의 377건(채팅 290건, 전화 78건).", 87),
        ("The cost, €7,350, went to €4,900 for staff and €2,540 for trucks.", 2450),
    ],
)
def test_a_slip_is_what_keeps_parts_from_their_whole(text: str, right: float) -> None:
    assert [one.right for one in find_slips(text)] == [right]


@pytest.mark.parametrize(
    "text",
    [
        "377 tickets: 290 by chat and 87 by phone.",
        "377 tickets: 290 by chat and 50 by phone.",
        "Of the 1,050 customers, 800 pay by card, 300 by debit; 50 of them use both.",
    ],
)
def test_parts_that_fit_or_are_not_all_are_left_alone(text: str) -> None:
    assert list(find_slips(text)) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The limit of 20 is ten times smaller than 500.", [25]),
        ("Trouxe max_pool = 20, dez vezes menor que o valor anterior (500).", [25]),
        ("The limit of 20 is ten times smaller than 200.", []),
        ("We retried 5 times the 20 jobs of 4 hosts.", []),
    ],
)
def test_a_ratio_is_that_of_its_numbers(text: str, right: list[float]) -> None:
    assert [one.right for one in find_ratios(text, language_in(text))] == right
