"""Shares and totals in running text, in the languages that are read."""

from __future__ import annotations

import pytest

from postmortem_lint.values.numbers.breakdowns import find_breakdowns
from postmortem_lint.values.numbers.shares import find_shares


@pytest.mark.parametrize(
    ("text", "part", "whole", "percent"),
    [
        ("3,150 of 4,500 candidates (70 %) failed", 3150, 4500, 70),
        ("Out of 1,280 customers, 1,024 (80 %) saw it", 1024, 1280, 80),
        ("12% of users (3,600 of 30,000 users)", 3600, 30000, 12),
        ("71.000 von 86.000 Kunden (83 %)", 71000, 86000, 83),
        ("58 clienti su 145, cioè il 40 %, non vedevano", 58, 145, 40),
        ("21 000 clients sur 42 000, soit 50 %", 21000, 42000, 50),
        ("164 unserer 205 Listen hatten an dem Tag Post in der Schlange, also 80 %.", 164, 205, 80),
        ("124 of our 155 lists had a mail waiting, that is 80 %.", 124, 155, 80),
        ("Of the 500 copies of the first edition 190 (38 %) came late", 190, 500, 38),
        ("148 de las 185 tiendas, es decir, el 80 %", 148, 185, 80),
    ],
)
def test_a_share_has_its_part_and_its_whole(
    text: str, part: float, whole: float, percent: float
) -> None:
    (share,) = find_shares(text)
    assert [one.value for one in share.wholes] == [whole]
    assert (share.part.value, share.percent.value) == (part, percent)
    assert share.named
    assert share.fits


@pytest.mark.parametrize(
    "text",
    [
        "12 of 40 tills (5 % of all sales) stood still",
        "12 of 40 hosts failed, 5 % of requests were slow",
        "latency rose 30 % (from 100 to 130)",
        "3 of 9 workers took 60 % more memory",
        "on 2025-03-11 (5 %)",
    ],
)
def test_a_percentage_of_something_else_is_no_share(text: str) -> None:
    assert find_shares(text) == ()


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("612 shops: 402 in the EU, 158 in the UK and 52 in the Nordics.", (402, 158, 52)),
        ("230 Anlagen, davon 180 in Wien, 35 in Linz und 15 in Graz.", (180, 35, 15)),
        ("2.980 clientes, dos quais 2.710 pessoas e 270 empresas.", (2710, 270)),
    ],
)
def test_a_total_is_told_with_its_parts(text: str, parts: tuple[float, ...]) -> None:
    (told,) = find_breakdowns(text)
    assert tuple(part.value for part in told.parts) == parts


@pytest.mark.parametrize(
    "text",
    [
        "900 orders were late, including 300 in Bergen and 200 in Oslo.",
        "8 tills (2 cores and 4 GB each) were replaced.",
        "40 tills: 12 cores, 16 GB and 2 disks.",
        "We saw 300 errors, 200 in Oslo.",
    ],
)
def test_other_numbers_are_no_parts(text: str) -> None:
    assert find_breakdowns(text) == ()
