"""What sentences do with a level of severity."""

from __future__ import annotations

import pytest

from postmortem_lint.values.levels.spoken_levels import Says, find_levels, tells_of_change


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
    ],
)
def test_a_word_alone_is_no_level(text: str) -> None:
    assert all(found.says is Says.NAMED for found in find_levels(text))


def test_a_change_may_be_denied() -> None:
    assert tells_of_change("it was raised later")
    assert not tells_of_change("a rating that nobody changed")
