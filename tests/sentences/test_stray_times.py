"""A time that stands nowhere else, where the other places agree when that happened (PM511)."""

from __future__ import annotations

import pytest
from reports import most_severe

from postmortem_lint.finding import Severity
from postmortem_lint.rules.impact.summary_contradicts import RULE

PAGE = """# Postmortem: ticket sale answers with errors

## Summary

The incident began at 14:05 UTC. It was resolved at 15:22 UTC.

## Root cause

{0}

## Timeline (UTC)

- 2025-03-04 14:05 Errors begin
- 2025-03-04 14:11 Alert "ticket sale" fires, on-call paged
- 2025-03-04 14:16 Kerstin acknowledges
- 2025-03-04 14:33 Root cause found: the zone file of the map is broken
- 2025-03-04 14:58 Incident mitigated
- 2025-03-04 15:22 Incident resolved
"""
GERMAN = """# Störungsbericht: Ticketverkauf antwortet mit Fehlern

## Ursache

{0}

## Zeitverlauf (UTC)

- 2025-03-04 14:05 Vorfall begann
- 2025-03-04 14:11 Kasse bemerkt die Störung
- 2025-03-04 14:33 Ursache gefunden: falsche Zonendatei
- 2025-03-04 15:22 Vorfall behoben
"""
FRENCH = """# Post-mortem : la billetterie renvoie des erreurs

## Cause

{0}

## Chronologie (UTC)

- 2025-03-04 14:05 L'incident a commencé
- 2025-03-04 14:11 L'incident est détecté par la caisse
- 2025-03-04 14:33 Cause trouvée : mauvais fichier de zones
- 2025-03-04 15:22 Incident résolu
"""
SPANISH = """# Post mortem: la venta de entradas responde con errores

## Causa

{0}

## Cronología (UTC)

- 2025-03-04 14:05 Comenzó el incidente
- 2025-03-04 14:33 Causa encontrada: archivo de zonas erróneo
- 2025-03-04 15:22 Incidente resuelto
"""


def said(page: str, sentence: str) -> Severity | None:
    """The most that is said of a sentence."""
    return most_severe(page.format(sentence), RULE)


@pytest.mark.parametrize(
    ("page", "sentence"),
    [
        (PAGE, "The cause was identified at 14:41 UTC thanks to a second look at the map."),
        (PAGE, "Kerstin acknowledged at 14:26 UTC."),
        (PAGE, "Nobody acknowledged the page before 14:26 UTC, when Kerstin did."),
        (PAGE, "The real cause was not identified until 14:41 UTC."),
        (PAGE, "It was only at 14:41 UTC that the cause was known."),
        (PAGE, "Diagnosis: 14:41 UTC."),
        (PAGE, "Kerstin emptied the cache, and this mitigated the incident at 14:49 UTC."),
        (PAGE, "We contained the incident at 14:58 UTC and resolved it ourselves at 15:39 UTC."),
        (PAGE, "The disk was full at 13:51 UTC, which is when the incident began."),
        (PAGE, "The map was broken from 13:51 UTC (first failing request) on."),
        (PAGE, "Window of the incident: 13:51 to 15:22 UTC."),
        (GERMAN, "Die Ursache wurde erst um 14:41 UTC erkannt."),
        (GERMAN, "Niemand hat die Ursache vor 14:41 UTC gefunden."),
        (GERMAN, "Beginn 14:05 UTC, erkannt 14:19 UTC, behoben 15:22 UTC."),
        (FRENCH, "La cause n'a été comprise qu'à 14:41 UTC."),
        (FRENCH, "L'incident a été ouvert tard, il a été détecté à 14:19 UTC."),
        (SPANISH, "El diagnóstico quedó claro a las 14:41 UTC."),
    ],
)
def test_what_others_agree_on_is_told(page: str, sentence: str) -> None:
    assert said(page, sentence) is not None


@pytest.mark.parametrize(
    "sentence",
    [
        "The cause was identified at 14:33 UTC.",
        "A second cause was identified at 14:41 UTC.",
        "Kerstin found the dashboard at 14:41 UTC.",
        "Nobody acknowledged the page before 14:16 UTC, when Kerstin did.",
        "The cause of it would have been identified at 14:21 UTC.",
        "The cause was identified at about 14:41 UTC.",
        "The incident of the map provider was resolved at 14:49 UTC.",
        "The review of the incident ended at 15:51 UTC.",
        "Maintenance of the map was announced, starting at 13:51 UTC.",
        "A rollback of the map had begun at 14:51 UTC.",
        "On 2025-02-11 the cause was identified at 14:41 UTC.",
        "The worst impact was resolved at 15:11 UTC.",
        "The ticket sale began to return at 14:51 UTC.",
        "Full service recovery began at 14:51 UTC.",
    ],
)
def test_what_may_be_something_else_is_not(sentence: str) -> None:
    assert said(PAGE, sentence) is None


def test_a_time_that_stands_elsewhere_too_is_that_of_something_else() -> None:
    page = PAGE.format("The cause was identified at 14:41 UTC.")
    assert most_severe(page + "- 2025-03-04 14:41 Second look at the map\n", RULE) is None


def test_where_others_disagree_none_is_right() -> None:
    page = PAGE.replace("- 2025-03-04 14:58", "- 2025-03-04 14:37 Root cause found again\n\\g<0>")
    page = page.replace("\\g<0>", "- 2025-03-04 14:58")
    assert said(page, "The cause was identified at 14:41 UTC.") is None


def test_two_places_that_agree_make_it_a_warning() -> None:
    twice = (
        "The cause was found at 14:33 UTC. We mapped the zones. The cause was known at 14:41 UTC."
    )
    assert said(PAGE, twice) is Severity.WARNING


def test_a_field_that_others_agree_against_is_a_warning() -> None:
    page = PAGE.replace("## Summary", "- **Resolved**: 2025-03-04 15:41 UTC\n\n## Summary", 1)
    told = "The incident was resolved at 15:22 UTC."
    assert said(page, told) in (Severity.WARNING, Severity.ERROR)


def test_half_hours_apart_in_zones_that_nobody_names_may_be_one_time() -> None:
    page = PAGE.replace(" UTC", "").replace(" (UTC)", "")
    assert said(page, "Diagnosis: 15:33.") is None
    assert said(page, "Diagnosis: 15:12.") is not None


DECLARED = """# Postmortem : la billetterie renvoie des erreurs

| Quoi | Valeur |
|---|---|
| Début | 2025-03-04 20:00 CET |
| Fin | 2025-03-04 21:26 CET |

## Résumé

{0}

## Chronologie (CET)

- 20:00 premières erreurs
- 20:03 alerte
- 20:24 cause vue
- 21:26 réouverture, fin de l'incident
"""


@pytest.mark.parametrize(
    ("told", "most"),
    [
        ("Retour à la normale à 21 h 46 après passage à une file d'attente.", Severity.WARNING),
        ("Retour à la normale à 21 h 26 après passage à une file d'attente.", None),
        ("Retour à la normale à 20 h 24 pour un tiers des clients.", None),
    ],
)
def test_what_denies_a_declared_end(told: str, most: Severity | None) -> None:
    assert most_severe(DECLARED.format(told), RULE) is most
