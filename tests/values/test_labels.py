"""Labels of dates, times and lengths: which ones their words explain, and which not."""

from __future__ import annotations

import pytest

from postmortem_lint.language.labels import named_key, names_both_ends, opens_range
from postmortem_lint.roles import Key


@pytest.mark.parametrize(
    ("label", "key"),
    [
        ("Fault from", Key.STARTED),
        ("Outage since", Key.STARTED),
        ("Problem began on", Key.STARTED),
        ("Störung von", Key.STARTED),
        ("Störungsbeginn", Key.STARTED),
        ("Début de la panne", Key.STARTED),
        ("Inicio de la caída", Key.STARTED),
        ("Início da falha", Key.STARTED),
        ("Feilen startet", Key.STARTED),
        ("Fault till", Key.RESOLVED),
        ("Outage ended on", Key.RESOLVED),
        ("Repair finished", Key.RESOLVED),
        ("Fix completed on", Key.RESOLVED),
        ("Ausfall bis", Key.RESOLVED),
        ("Behebung abgeschlossen am", Key.RESOLVED),
        ("Panne résolue le", Key.RESOLVED),
        ("Fin del incidente", Key.RESOLVED),
        ("First noticed on", Key.DETECTED),
        ("Outage reported on", Key.DETECTED),
        ("Bemerkt am", Key.DETECTED),
        ("Disruption contained at", Key.MITIGATED),
        ("Resolution", Key.RESOLVED),
        ("Incident resolution time", Key.RESOLVED),
        ("Contención", Key.MITIGATED),
        ("Resolução", Key.RESOLVED),
        ("Erkennung", Key.DETECTED),
        ("Retro held on", Key.REVIEW_DATE),
        ("Look-back on", Key.REVIEW_DATE),
        ("Debrief took place on", Key.REVIEW_DATE),
        ("Rückblick am", Key.REVIEW_DATE),
        ("Post-incident review held", Key.REVIEW_DATE),
        ("Nachbesprechung nach dem Vorfall", Key.REVIEW_DATE),
        ("Revue post-incident tenue le", Key.REVIEW_DATE),
        ("Revisión posterior al incidente", Key.REVIEW_DATE),
        ("Revisão pós-incidente", Key.REVIEW_DATE),
        ("Riesame dopo l'incidente", Key.REVIEW_DATE),
        ("Przegląd po incydencie", Key.REVIEW_DATE),
        ("Length of the outage", Key.DURATION),
        ("Day of the fault", Key.DATE),
        ("When", Key.DATE),
        ("Störungstag", Key.DATE),
        ("障害発生日時", Key.STARTED),
        ("Fault occurred", Key.STARTED),
        ("Service restored in full", Key.RESOLVED),
        ("Total outage", Key.DURATION),
        ("Elapsed", Key.DURATION),
        ("How long wrong", Key.DURATION),
        ("Wie lange dauerte die Störung?", Key.DURATION),
        ("Cuánto", Key.DURATION),
        ("Incident window", Key.DURATION),
        ("Date of this paper", Key.REPORT_DATE),
        ("Reported", Key.REPORT_DATE),
        ("Berichtsdatum", Key.REPORT_DATE),
        ("公開日", Key.REPORT_DATE),
        ("Read and agreed by", Key.REVIEWED_BY),
        ("Gegengelesen", Key.REVIEWED_BY),
        ("Relecture", Key.REVIEWED_BY),
        ("Beoordeeld", Key.REVIEWED_BY),
        ("Fault category", Key.SEVERITY),
        ("How bad was it?", Key.SEVERITY),
        ("Störungsstufe", Key.SEVERITY),
        ("장애 등급", Key.SEVERITY),
        ("Que prioridade teve?", Key.SEVERITY),
        ("Present status", Key.STATUS),
        ("Статус инцидента", Key.STATUS),
    ],
)
def test_a_label_is_understood_by_its_words(label: str, key: Key) -> None:
    assert named_key(label) is key


@pytest.mark.parametrize(
    "label",
    [
        "From", "To", "Until", "Day", "On", "Freeze ended", "Load test started", "Repair started",
        "Post-incident",
        "Migration completed", "Contract from", "First reported", "Rollout of the fix",
        "Next review",
        "Outage from start to end", "Fix", "Service", "Sprint end", "Fehlerbudget bis", "",
        "Last outage", "Service level", "Alert level", "Status of actions", "Release date", "Note",
        "Maintenance window", "Release class",
    ],
)  # fmt: skip
def test_a_label_with_a_word_that_is_not_understood_names_nothing(label: str) -> None:
    assert named_key(label) is None


@pytest.mark.parametrize(
    "label",
    ["From – to", "Von/bis", "Van – tot", "De – à", "Desde – hasta", "Od – do", "Fra – til"],
)
def test_a_label_of_both_ends_opens_a_range(label: str) -> None:
    assert names_both_ends(label)
    assert opens_range(label)


@pytest.mark.parametrize("label", ["To – from", "From", "Due from – to", "Between teams"])
def test_other_labels_are_not_those_of_both_ends(label: str) -> None:
    assert not names_both_ends(label)
