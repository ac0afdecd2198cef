"""The time with which a summary opens, against the declared start (PM511)."""

from __future__ import annotations

import pytest
from reports import most_severe

from postmortem_lint.finding import Severity
from postmortem_lint.rules.impact.summary_contradicts import RULE

PAGE = """# Postmortem: {1}

- **Start**: 2025-06-11 08:15 UTC
- **End**: 2025-06-11 09:25 UTC

## Summary

{0}

## Timeline (UTC)

- 08:15 Software 7.2 installed
- 08:22 Shop assistant calls the desk
- 09:25 Certificate installed, incident resolved
"""
TITLES = {
    "en": "card kiosks in the museum shops",
    "de": "Kassen in den Museumsläden",
    "fr": "bornes des boutiques du musée",
    "es": "quioscos de las tiendas del museo",
    "pt": "quiosques das lojas do museu",
}


def said(sentence: str, language: str = "en") -> Severity | None:
    """The most that is said of a sentence."""
    return most_severe(PAGE.format(sentence, TITLES[language]), RULE)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "On 11 June 2025 at 08:45 UTC, the kiosks of all four shops stopped taking cards."),
        ("en", "At 08:45 UTC no kiosk took a card."),
        ("en", "On 2025-06-11 at 08:45 UTC cards could not be read at the kiosks."),
        ("en", "On 2025-06-11 at 08:45 UTC two of the kiosks were down."),
        ("de", "Am 11. Juni 2025 um 08:45 UTC nahmen die Kassen keine Karten mehr."),
        ("fr", "Le 11 juin 2025 à 08:45 UTC, les bornes du musée ont cessé de prendre les cartes."),
        ("es", "El 11 de junio de 2025 a las 08:45 UTC los quioscos dejaron de cobrar."),
        ("pt", "Em 11 de junho de 2025 às 08:45 UTC os quiosques deixaram de cobrar."),
    ],
)
def test_what_fails_at_the_first_time_is_the_start(language: str, sentence: str) -> None:
    assert said(sentence, language) is Severity.WARNING
    assert said(sentence.replace("08:45", "08:15"), language) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "On 11 June 2025 at 08:22 UTC a shop assistant found that a kiosk took no cards.",
        "At 07:40 UTC version 7.2 of the kiosks was rolled out.",
        "At 08:45 UTC the print server went down.",
        "At about 08:45 UTC the kiosks stopped taking cards.",
        "The kiosks took no cards. At 08:45 UTC two of the kiosks were switched off.",
        "Every day at 07:30 UTC the kiosks are down for an update.",
        "On 2025-03-02 at 08:45 UTC the kiosks stopped taking cards in a similar incident.",
        "At 08:45 UTC the kiosks were to be switched off.",
    ],
)
def test_anything_else_is_not_the_start(sentence: str) -> None:
    assert said(sentence) is None
