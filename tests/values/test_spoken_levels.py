"""What sentences do with a level of severity."""

from __future__ import annotations

import pytest

from postmortem_lint.values.levels.spoken_levels import find_levels, tells_of_change, tells_of_none
from postmortem_lint.values.levels.spoken_ratings import Says


@pytest.mark.parametrize(
    ("text", "level", "says"),
    [
        ("SEV-2 declared, bridge opened", "SEV-2", Says.RATED),
        ("The incident was classified as P2.", "P2", Says.RATED),
        ("The incident was opened as severity 1.", "severity 1", Says.RATED),
        ("The board agreed to keep the event rated SEV-2.", "SEV-2", Says.KEPT),
        ("Critical incident declared", "Critical", Says.RATED),
        ("We rated it high.", "high", Says.RATED),
        ("Criticité P2 fixée", "P2", Says.RATED),
        ("Declaramos el incidente como crítico.", "crítico", Says.RATED),
        ("O incidente foi classificado como P2.", "P2", Says.RATED),
        ("Die Störung wurde als kritisch eingestuft.", "kritisch", Says.RATED),
        ("We ran the outage as a SEV-3 because nobody was at work.", "SEV-3", Says.RATED),
        ("We put it at priority 3.", "priority 3", Says.RATED),
        ("This was a Sev 3.", "Sev 3", Says.RATED),
        ("I called it a level 3.", "level 3", Says.RATED),
        ("Wir haben den Ausfall als SEV-3 behandelt.", "SEV-3", Says.RATED),
        ("L'incident a été traité comme un P3.", "P3", Says.RATED),
        ("Se gestionó como P3.", "P3", Says.RATED),
        ("Tratamos a queda como P3.", "P3", Says.RATED),
        ("Il guasto è stato gestito come P3.", "P3", Says.RATED),
        ("De storing is als P3 behandeld.", "P3", Says.RATED),
        ("Hendelsen ble håndtert som P3.", "P3", Says.RATED),
        ("Avbrottet hanterades som P3.", "P3", Says.RATED),
        ("Awarię potraktowaliśmy jako P3.", "P3", Says.RATED),
        ("Сбой рассматривали как P3.", "P3", Says.RATED),
        ("Kesinti P3 olarak ele alındı.", "P3", Says.RATED),
        ("本件は重大度3として扱いました。", "重大度3", Says.RATED),
        ("本次故障按P3处理。", "P3", Says.RATED),
        ("이번 장애는 P3로 분류했습니다.", "P3", Says.RATED),
        ("We stayed on SEV-3, as the shop was shut.", "SEV-3", Says.KEPT),
        ("The severity was SEV-3 because nobody was at work.", "SEV-3", Says.RATED),
        ("The severity was low.", "low", Says.RATED),
        ("We ran it as severity low all the way.", "low", Says.RATED),
        ('We rated it "low", as the shop was shut.', "low", Says.RATED),
        ("SEV-3 because one region of four was hit.", "SEV-3", Says.RATED),
        ("As a level 3 incident it was left to the porter.", "level 3", Says.RATED),
        ("SEV-3 wegen der Zahlungen.", "SEV-3", Says.RATED),
        ("Wir blieben die ganze Zeit bei SEV-3.", "SEV-3", Says.KEPT),
        ("La gravité S3 est restée jusqu'au bout.", "S3", Says.KEPT),
        ("La gravedad S3 se mantuvo hasta el final.", "S3", Says.KEPT),
        ("La gravità è bassa: nessuno è rimasto chiuso.", "bassa", Says.RATED),
        ("復旧まで重大度3のまま変更していません。", "重大度3", Says.KEPT),
        ("Anything below it is a SEV-3.", "SEV-3", Says.NAMED),
        ("The alert was filed under P3.", "P3", Says.NAMED),
        ("10:00 P1 raised with the vendor", "P1", Says.NAMED),
        ("The ticket was opened as P3.", "P3", Says.NAMED),
        ("Alert fires, classified as SEV-3 alert", "SEV-3", Says.NAMED),
    ],
)
def test_a_sentence_gives_a_level(text: str, level: str, says: Says) -> None:
    (found,) = find_levels(text)
    assert (found.level, found.says) == (level, says)


@pytest.mark.parametrize(
    "text",
    [
        "Errors remained high.",
        "The queue was left low on memory.",
        "A critical issue opened by the vendor was closed.",
        "Minor incident declared for the shop",
        "Latency stayed high, traffic low.",
        "As a level 3 engineer she had the keys.",
        "The severity of the bug was low.",
        "We call it a minor annoyance.",
        "The tank was at level 3, and level 2 support came.",
    ],
)
def test_a_word_alone_is_no_level(text: str) -> None:
    assert all(found.says is Says.NAMED for found in find_levels(text))


def test_a_change_may_be_denied() -> None:
    assert tells_of_change("it was raised later")
    assert not tells_of_change("a rating that nobody changed")
    assert not tells_of_change("an upgrade was discussed and refused")
    assert not tells_of_change("最後まで変更していません")


@pytest.mark.parametrize(
    "text",
    ["while the shop was shut", "solange der Laden zu war", "tant que le magasin était fermé",
     "mientras la tienda estaba cerrada", "enquanto a loja estava fechada"],
)  # fmt: skip
def test_what_was_so_as_long_as_something_else_changed(text: str) -> None:
    assert tells_of_change(text)


def test_what_stayed_all_the_time_is_no_change() -> None:
    assert not tells_of_change("it was kept so from start to finish")
    assert tells_of_none("it was kept so from start to finish")
    assert tells_of_change("it was so from ten o'clock")
    assert not tells_of_change("it was so from the declaration")
    assert not tells_of_change("desde el primer aviso")
