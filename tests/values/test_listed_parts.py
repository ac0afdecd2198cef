"""Lists of parts, differences, multiples and shares, in the languages that are read."""

from __future__ import annotations

import pytest

from postmortem_lint.analysis.sentences.spoken_language import language_in
from postmortem_lint.values.numbers.differences import find_differences
from postmortem_lint.values.numbers.partitions import find_partitions
from postmortem_lint.values.numbers.ratios import find_multiples
from postmortem_lint.values.numbers.solid_fractions import find_solid_fractions


@pytest.mark.parametrize(
    ("text", "whole", "made"),
    [
        ("Nutzende: 22 aus vier Instituten (Bau 9, Physik 6, Chemie 4, Mathematik 8).", 22, 27),
        ("Es fielen 31 Geräte aus (Halle A 12, Halle B 9, Halle C 7).", 31, 28),
        ("37 courriels : 19 pour l'ordre, 6 pour le prix, 2 pour autre chose.", 37, 27),
        ("I 275 lavori erano di 34 utenti: 160 di fisica, 75 di chimica, 70 del corso.", 275, 305),
        ("En total 120 pedidos fallaron: 75 en Madrid, 30 en Sevilla, 25 en Bilbao.", 120, 130),
        ("Foram 58 lojas afetadas (Porto 21, Lisboa 27, Faro 14).", 58, 62),
        ("48 winkels: 20 in Utrecht, 18 in Leiden en 20 in Delft.", 48, 58),
        ("Zgłoszono 64 błędy (Kraków 30, Łódź 24, Gdynia 16).", 64, 70),
        ("影響を受けた店舗は45店(東京20、大阪15、名古屋12)。", 45, 47),
        ("窓口:12か所(本庁4、支所6)", 12, 10),
        ("共 320 单受影响(北京 150、上海 120、广州 80)。", 320, 350),
        ("276 people got wrong pay on the 30th: 198 too little, 87 too much", 276, 285),
    ],
)
def test_a_list_does_not_make_its_whole(text: str, whole: float, made: float) -> None:
    (found,) = find_partitions(text, language_in(text))
    assert (found.whole.value, found.sum) == (whole, made)


@pytest.mark.parametrize(
    "text",
    [
        "22 aus vier Instituten (Bau 9, Physik 6, Chemie 4, Mathematik 3).",
        "Die 14 Filialen (Nord 6, Süd 8) und 3 Lager.",
        "12 nodes (3 masters, 9 workers), each with 16 cores (8 slow, 8 fast).",
        "8 servers: 12 cores, 64 GB, 2 disks.",
        "40 orders were lost (Berlin 12, Ulm 9, and others).",
        "Of 60 calls (mainly Berlin 20, Ulm 19).",
        "Java 21 (Spring 6, Hibernate 7, Tomcat 10) was used.",
        "At least 30 hosts (A 10, B 12, C 13) were hit.",
        "3 teams worked on it: 2 in Berlin, 1 in Rome.",
        "450 users (web 300, app 250 - some used both).",
        "2648 MB at the peak (idle peak 1525, later peak 1540).",
        "Au moins 40 sites (Lyon 12, Nice 15, Metz 16).",
    ],
)
def test_what_fits_or_lists_other_things_is_left_alone(text: str) -> None:
    assert not list(find_partitions(text, language_in(text)))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("61,300 viewers at ten, 38,900 at noon (a loss of 32,400).", 22400),
        ("We took 38,400 orders for a forecast of 64,000, so 35,600 were missing.", 25600),
        ("Von 61.300 Zuschauern blieben 38.900, ein Verlust von 32.400.", 22400),
        ("De 61 300 à 38 900 lecteurs, soit une perte de 32 400.", 22400),
        ("De 61.300 a 38.900 lectores, una caída de 32.400.", 22400),
        ("De 61.300 para 38.900 leitores, uma queda de 32.400.", 22400),
        ("Da 61.300 a 38.900 lettori, un calo di 32.400.", 22400),
        ("Van 61.300 naar 38.900 lezers, een daling van 32.400.", 22400),
    ],
)
def test_a_difference_is_that_of_two_numbers(text: str, right: float) -> None:
    (found,) = find_differences(text)
    assert found.value == right


@pytest.mark.parametrize(
    "text",
    [
        "61,300 viewers at ten, 38,900 at noon (a loss of 22,400).",
        "61,300 viewers at ten, 38,900 at noon (a loss of about 22,000).",
        "61,300 were sold by ten and 38,900 by noon, 300 fewer than the day before.",
        "7 or 8 tries with 10 rings give you more chances.",
        "12 servers with 40 disks each, 3 missing.",
    ],
)
def test_a_right_difference_and_one_of_other_numbers_are_left_alone(text: str) -> None:
    assert not list(find_differences(text))


@pytest.mark.parametrize(
    "text",
    [
        "The largest had 20,000 rows, that of the new run 140,000, almost double.",
        "Die größte hatte 20.000 Zeilen, die neue 140.000, fast das Doppelte.",
        "Le plus gros avait 20 000 lignes, le nouveau 140 000, presque le double.",
        "El mayor tenía 20.000 filas, el nuevo 140.000, casi el doble.",
        "Il lotto più grande aveva 20.000 righe, quello nuovo 140.000, quasi il doppio.",
        "De grootste had 20.000 rijen, de nieuwe 140.000, bijna het dubbele.",
    ],
)
def test_a_multiple_is_that_of_two_numbers(text: str) -> None:
    (found,) = find_multiples(text)
    assert (found.times.value, found.right) == (2, 7)


@pytest.mark.parametrize(
    "text",
    [
        "It had 20,000 rows, then 38,000, almost double.",
        "It had 20,000 rows, then 55,000, more than double.",
        "Il lotto aveva 20.000 righe, quello nuovo 140.000, sette volte tanto.",
        "12 tills and 40 scanners failed twice.",
        "12 tills and 40 scanners, and the load was double.",
    ],
)
def test_a_right_multiple_is_left_alone(text: str) -> None:
    assert not list(find_multiples(text))


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("計画1,320個に対し完成は880個、計画比4分の1にとどまった。", [False]),
        ("計画1,320個に対し完成は880個、計画比3分の2にとどまった。", [True]),
        ("全体120台のうち30台、約4分の1が停止した。", [True]),
        ("120台中30台が停止し、利用者の3分の1が困った。", []),
        ("共 120 台，停机 60 台，三分之一。", [False]),
        ("전체 120대 중 60대, 3분의 1이 멈췄다.", [False]),
    ],
)
def test_shares_without_blanks(text: str, fits: list[bool]) -> None:
    assert [one.fits for one in find_solid_fractions(text)] == fits
