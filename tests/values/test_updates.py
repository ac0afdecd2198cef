"""Labelled updates of status pages, addresses and numbers of people."""

from __future__ import annotations

import pytest

from postmortem_lint.values.levels.incident_states import (
    IncidentState,
    begins_with_state,
    is_state,
    says_still,
    state_of_incident,
)
from postmortem_lint.values.people.personal_data import internal_references, personal_data
from postmortem_lint.values.updates import find_updates


def test_updates_have_time_and_stage() -> None:
    text = "[14:05] Investigating: slow.\n\n> [14:20] Update: more soon\n[14:30 UTC] Resolved: ok"
    updates = find_updates(text)
    assert [text[one.start : one.end] for one in updates] == ["14:05", "14:20", "14:30"]
    stages = [one.stage for one in updates]
    assert stages == [IncidentState.INVESTIGATING, None, IncidentState.OVER]


def test_what_goes_on_does_not_say_how_far_it_has_come() -> None:
    (first, second) = find_updates("[14:05] Ongoing: slow\n[14:09] In Bearbeitung: langsam")
    assert first.stage is second.stage is None
    assert is_state("Ongoing") is IncidentState.UNDER_WAY


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("Investigating", IncidentState.INVESTIGATING),
        ("wird untersucht", IncidentState.INVESTIGATING),
        ("fix identified", IncidentState.IDENTIFIED),
        ("Identifié", IncidentState.IDENTIFIED),
        ("Monitoring", IncidentState.EASED),
        ("監視中", IncidentState.EASED),
        ("Resolved", IncidentState.OVER),
        ("Résolue", IncidentState.OVER),
        ("해결", IncidentState.OVER),
        ("Update", None),
        ("", None),
    ],
)
def test_one_vocabulary_names_the_states(said: str, state: IncidentState | None) -> None:
    assert is_state(said) is state
    assert begins_with_state(f" {said}, as of Friday") is state


@pytest.mark.parametrize(
    "said",
    [
        "Ongoing audit", "Unresolved tickets", "Review still ongoing",
        "Outage continues to be told",
        "Investigation complete", "Ongoing from 9:05 to 9:40", "Active for 20 minutes",
        "Bericht noch in Bearbeitung", "Untersuchung abgeschlossen", "Laufend bis 9:40",
        "En cours de rédaction", "En curso hasta las 9:40", "Em andamento até 9:40", "調査中の項目",
        "レビュー継続中",
    ],
)  # fmt: skip
def test_a_state_of_something_else_or_with_an_end_is_none_of_the_incident(said: str) -> None:
    assert state_of_incident(said) is None
    assert not says_still(said)


@pytest.mark.parametrize(
    "said",
    [
        "Ongoing", "Active outage", "Still ongoing", "Reopened on Friday", "Ongoing since 9:05",
        "Der Ausfall ist noch nicht behoben", "En cours de résolution", "Incidente en curso",
        "Ainda não resolvido", "Störung dauert an; wird untersucht", "障害継続中", "調査中(P1)",
    ],
)  # fmt: skip
def test_an_open_state_of_the_incident_is_read(said: str) -> None:
    state = state_of_incident(said)
    assert state is not None
    assert state.is_open


@pytest.mark.parametrize(
    "line", ["[14:05] the cache is cold", "[14:09] http://status.example/", "[note] Resolved: no"]
)
def test_other_lines_are_no_updates(line: str) -> None:
    assert not find_updates(line)


def test_a_return_is_told() -> None:
    (update,) = find_updates("[14:20] Investigating: the stall appeared again")
    assert update.again


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("mail karla.moreno@kunstforum-riga.lv", "an e-mail address"),
        ("call +371 67 123 456", "a telephone number"),
        ("card 5399 1234 5678 9013", "a card number"),
        ("id 536-22-1234", "a social security number"),
    ],
)
def test_personal_data_is_found_and_not_repeated(text: str, what: str) -> None:
    (trait,) = personal_data(text)
    assert trait.what == what
    assert text[trait.start : trait.end] not in trait.shown


@pytest.mark.parametrize(
    "text",
    [
        "support@shop-riga.lv and sre-team@shop-riga.lv",
        "buyer@example.com, git@git.shop-riga.lv:maps.git, bot@maps.iam.gserviceaccount.com",
        "Signed-off-by: Karla Moreno <karla@kunstforum-riga.lv>",
        "order 4929123456781234, test card 4242 4242 4242 4242, at +0200",
        "image logo@2x.png, package left-pad@1.3.0",
    ],
)
def test_what_is_not_personal(text: str) -> None:
    assert not list(personal_data(text))


def test_known_domains_are_allowed() -> None:
    assert not list(personal_data("jan@shop-riga.lv", frozenset({"shop-riga.lv"})))


def test_internal_references() -> None:
    text = "cache.maps.internal at 10.2.3.4, 203.0.113.7 is public, as is cache.example.com"
    assert [one.what for one in internal_references(text)] == [
        "a private address",
        "an internal host",
    ]
