"""How long something was in a bad state, against the length of the incident (PM401, PM404)."""

from __future__ import annotations

import pytest
from reports import most_severe

from postmortem_lint.finding import Severity
from postmortem_lint.rules.durations import duration_mismatch, metric_matches_no_events

RULES = (duration_mismatch.RULE, metric_matches_no_events.RULE)

PAGE = """# Postmortem: {1}

- **Start**: 2025-12-11 16:10 UTC
- **End**: 2025-12-11 17:25 UTC
- **Duration**: 75 minutes

## Impact

{0}

## Timeline (UTC)

- 16:10 Exchange restarted
- 16:18 Tunnel desk notices the missing heartbeat
- 16:55 Wrong port found
- 17:25 Port set back, incident resolved
"""
TITLES = {
    "en": "emergency phones of the tunnel",
    "de": "Notrufsäulen im Tunnel",
    "fr": "bornes du tunnel",
    "es": "teléfonos del túnel",
    "pt": "telefones do túnel",
}


def said(sentence: str, language: str = "en") -> Severity | None:
    """The most that is said of a sentence."""
    return most_severe(PAGE.format(sentence, TITLES[language]), *RULES)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The emergency phones were silent for an hour and 50 minutes."),
        ("en", "On 2025-12-11 the 14 phones of the tunnel were without power for 110 minutes."),
        ("en", "The phones were not available for 110 minutes."),
        ("de", "Die Notrufsäulen waren 110 Minuten stumm."),
        ("de", "Am 11. Dezember 2025 waren die Notrufsäulen im Tunnel 110 Minuten lang stumm."),
        ("fr", "Les bornes du tunnel étaient muettes pendant 110 minutes."),
        ("es", "Los teléfonos del túnel estuvieron mudos durante 110 minutos."),
        ("pt", "Os telefones do túnel ficaram mudos por 110 minutos."),
    ],
)
def test_what_the_title_names_in_a_bad_state(language: str, sentence: str) -> None:
    assert said(sentence, language) is not None
    right = sentence.replace("110", "75").replace("an hour and 50", "75")
    assert said(right, language) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "The phones of both tubes were silent for an hour and 50 minutes.",
        "No phone of the south tube rang for 110 minutes.",
        "Calls from the phones could not be taken for 110 minutes.",
    ],
)
def test_what_may_be_a_part_is_a_hint(sentence: str) -> None:
    assert said(sentence) is Severity.INFO


@pytest.mark.parametrize(
    "sentence",
    [
        "The phones were silent for 37 minutes, until the second port took over.",
        "The phones were stable for 110 minutes before.",
        "The phones were monitored for 110 minutes.",
        "The phones were silent for 110 minutes on average.",
        "Each phone was silent for 110 minutes.",
        "The phones were silent for about 80 minutes.",
        "The phones were never silent for 110 minutes.",
        "The phones would have been silent for 110 minutes.",
        "The cameras were dark for 110 minutes.",
        "The phones were silent for another 110 minutes in the load test.",
        "In a test in May the phones were silent for the first 110 minutes.",
    ],
)
def test_other_states_are_not_compared(sentence: str) -> None:
    assert said(sentence) is None


def test_a_length_in_the_title() -> None:
    page = PAGE.format("410 cars passed.", "no phone in the tunnel for {} hours")
    assert most_severe(page.format("three"), *RULES) is Severity.INFO
    assert most_severe(page.format("1.25"), *RULES) is None


@pytest.mark.parametrize("joint", ["also 65 Minuten lang,", "65 Minuten lang,"])
def test_a_length_behind_a_range(joint: str) -> None:
    sentence = f"Die Notrufsäulen waren von 16:10 bis 17:25 UTC, {joint} nicht erreichbar."
    assert said(sentence, "de") is Severity.WARNING
    assert said(sentence.replace("65", "75"), "de") is None
