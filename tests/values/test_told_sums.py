"""Totals, rests, products and shares in words, in the languages that are read."""

from __future__ import annotations

import pytest

from postmortem_lint.analysis.content.wrong_rests import wrong_rests
from postmortem_lint.analysis.sentences.spoken_language import language_in
from postmortem_lint.values.numbers.fractions import find_fraction_shares
from postmortem_lint.values.numbers.products import find_products
from postmortem_lint.values.numbers.totals import find_totals


@pytest.mark.parametrize(
    ("text", "total", "parts"),
    [
        ("Credits came to EUR 41,000 and fees to EUR 3,500, which makes EUR 45,500.", 45500, 2),
        ("Fees came to £11,200 and £6,300 respectively, £18,500 in total.", 18500, 2),
        ("38.000 Euro, dazu kommen 4.500 Euro, zusammen also 43.500 Euro.", 43500, 2),
        ("5 600 en ligne et 1 900 en gare, soit 8 500 billets.", 8500, 2),
        ("1,8 M€ de soins et 2,7 M€ de séjours, soit au total près de 6 M€.", 6e6, 2),
        ("Hubo 120 quejas por correo, 80 por teléfono y 40 en tienda, en total 260.", 260, 3),
        ("Foram 120 queixas por correio e 80 por telefone, ao todo 230.", 230, 2),
        ("120 reclami per posta e 80 per telefono, in totale 230.", 230, 2),
        ("120 klachten per post en 80 per telefoon, samen 230.", 230, 2),
        ("120 klager per post og 80 per telefon, til sammen 230.", 230, 2),
        ("120 klagomål per post och 80 per telefon, sammanlagt 230.", 230, 2),
        ("120 skarg pocztą i 80 telefonicznie, łącznie 230.", 230, 2),
        ("120 жалоб по почте и 80 по телефону, всего 230.", 230, 2),
    ],
)
def test_a_total_is_told_behind_its_parts(text: str, total: float, parts: int) -> None:
    (found,) = find_totals(text)
    assert (found.total.value, len(found.parts)) == (total, parts)
    assert not found.fits


@pytest.mark.parametrize(
    "text",
    [
        "Four servers and 8 disks with 3 spares, so 32 volumes.",
        "12 shops at £30 and 10 shops at £20, together £560.",
        "40 calls and 20 letters came from 3 regions in total.",
        "The fee of £5,200 and £3,100 more, including taxes £9,000 in total.",
        "Each of 30 shops and 12 stalls lost 5 orders, 210 orders in total.",
    ],
)
def test_what_is_made_otherwise_is_no_total(text: str) -> None:
    assert all(found.fits for found in find_totals(text))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Of the 37 shops 29 closed, and the remaining 11 closed late.", 8),
        ("One of the three nodes hung; the other three were spared.", 2),
        ("There are 240 tills. 180 of them came back at noon. The other eighty were slow.", 60),
        ("180 von 240 Kassen liefen wieder. Die übrigen achtzig waren langsam.", 60),
        ("Sur 240 caisses, 180 ont repris. Les 80 autres ont attendu.", 60),
        ("Volvieron 180 de las 240 cajas. Las restantes, ochenta en total, son viejas.", 60),
        ("Voltaram 180 das 240 caixas. As outras oitenta são antigas.", 60),
        ("180 van de 240 kassa's werkten weer. De overige 80 in Gent stonden stil.", 60),
    ],
)
def test_a_rest_is_what_a_part_leaves(text: str, right: float) -> None:
    assert [found.right for found in wrong_rests("", text)] == [right]


@pytest.mark.parametrize(
    "text",
    [
        "Of the 37 shops 29 closed, and the remaining 8 closed late.",
        "6 groups of 40 tills were restarted; the other 12 were spared.",
        "180 of the 240 tills came back, then 20 more. The other 40 were slow.",
        "3 of 9 mirrors failed. The other 12 servers were healthy.",
        "About 180 of the 240 tills came back. The other 55 were slow.",
        "With a quorum (2 of 3) it goes on. When a node fails, the remaining two are slow.",
    ],
)
def test_another_number_is_no_rest(text: str) -> None:
    assert not list(wrong_rests("", text))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Each of the 8,500 people got two trips, which makes 25,000 trips.", 17000),
        ("A cada una de las 8.500 personas le dimos dos viajes, en total 25.000 viajes.", 17000),
        ("68 trucks at 120 euros, 9,160 euros in all.", 8160),
        ("Jeder der 40 Kunden bekam zwei Gutscheine, insgesamt 90 Gutscheine.", 80),
    ],
)
def test_a_product_has_its_factors(text: str, value: float) -> None:
    (found,) = find_products(text, language_in(text))
    assert found.value == value
    assert not found.fits


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("80 of the 320 stations answered, so three stations in four were missing.", True),
        ("80 of the 320 stations answered, so nine stations in ten were missing.", False),
        ("62 of 100 shops closed, so more than three quarters of the shops were hit.", False),
        ("Von 320 Kassen standen 80, also ein Viertel.", True),
        ("80 caisses sur 320 étaient en panne, soit la moitié.", False),
        ("80 de las 320 cajas fallaron, es decir, la mitad.", False),
    ],
)
def test_a_fraction_is_that_of_the_numbers_before_it(text: str, fits: bool) -> None:
    (found,) = find_fraction_shares(text, language_in(text))
    assert found.fits is fits
