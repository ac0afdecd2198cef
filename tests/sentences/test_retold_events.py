"""A sentence that tells what an entry tells, at another time or on another day (PM511, PM318)."""

from __future__ import annotations

import pytest
from reports import most_severe

from postmortem_lint.finding import Severity
from postmortem_lint.rules.impact.summary_contradicts import RULE

PAGE = """# Postmortem: ticket sale answers with errors

- **Date**: 2025-03-04
- **Status**: Resolved

## Summary

{0}

## Timeline (UTC)

- 14:05 Version 88 rolled out, seat map stays empty
- 14:11 Box office calls the support desk
- 14:31 Wrong zone file found on the map server
- 14:44 Cache of the map server emptied
- 14:52 Nightly report of the agency sent by hand
- 15:21 Old zone file put back, incident resolved
"""


def said(sentence: str) -> Severity | None:
    """The most that is said of a sentence."""
    return most_severe(PAGE.format(sentence), RULE)


@pytest.mark.parametrize(
    "sentence",
    [
        "The old zone file was put back at 15:51 UTC.",
        "At 15:51 UTC the old zone file was put back.",
        "We rolled back the old zone file at 15:51 UTC, and seats were sold again.",
        "The cache of the map server was emptied at 14:14 UTC.",
        "At 14:14 UTC an engineer emptied the cache of the map server.",
        "The box office called the support desk at 14:21 UTC.",
        "The wrong zone file was found on the map server at 14:13 UTC.",
        "The wrong zone file on the map server was found at 13:31 UTC by the network team.",
        "Version 88 was rolled out at 13:55 UTC.",
    ],
)
def test_another_time_for_what_an_entry_tells_is_a_warning(sentence: str) -> None:
    assert said(sentence) is Severity.WARNING


@pytest.mark.parametrize(
    "sentence",
    [
        "The old zone file was put back at 15:21 UTC on 2025-03-05.",
        "On 2025-03-14 at 14:11 UTC the box office called the support desk.",
        "On March 5, 2025 at about 14:44 UTC the cache of the map server was emptied.",
        "On 2025-03-14 from 14:05 to 15:21 UTC the ticket sale answered with errors.",
        "The outage lasted from 14:05 to 15:21 UTC on 2025-04-04.",
        "The cache of the map server was emptied on 5 March 2025 at 14:44 UTC.",
    ],
)
def test_another_day_for_what_the_document_tells_is_a_warning(sentence: str) -> None:
    assert said(sentence) is Severity.WARNING


@pytest.mark.parametrize(
    "sentence",
    [
        "The old zone file was put back at 15:21 UTC.",
        "The old zone file was put back at about 15:25 UTC.",
        "The cache of the map server was emptied at 14:44 UTC on 2025-03-04.",
        "The cache of the map server was emptied a second time at 14:58 UTC.",
        "The cache of the map server was emptied again at 14:58 UTC.",
        "The cache of the map server would have been emptied at 14:20 UTC.",
        "If the cache of the map server had been emptied at 14:20 UTC, nobody had seen it.",
        "The cache of the map server is emptied each day at 03:00 UTC.",
        "The cache of the map server was to be emptied every night at 03:00 UTC.",
        "The cache of the map server was not emptied at 14:20 UTC.",
        "The cache of the seat server was emptied at 14:20 UTC.",
        "The cache of the file server was read at 14:20 UTC.",
        "The box office opened at 10:00 UTC.",
        "The support desk closed at 18:00 UTC.",
        "The agency sent its first complaint at 14:13 UTC.",
        "A new zone file was written on 2025-03-01 at 09:17 UTC.",
        "The old zone file was written on 2024-11-02 at 15:21 UTC.",
        "The map server was rebooted at 14:49 UTC.",
        "Version 87 was rolled out at 09:12 UTC on 2025-03-03.",
        "On 2025-03-03 from 14:05 to 14:20 UTC a rehearsal took place.",
        "On 2025-02-04 from 16:00 to 17:00 UTC the ticket sale was closed for an update.",
        "The next version is planned at 14:05 UTC on 2025-03-11.",
        "The nightly report of the agency was sent at 02:30 UTC on 2025-03-03.",
        "The last good seat map was made at 13:58 UTC.",
        "A similar wrong zone file was found on the map server at 11:31 UTC on 2024-06-02.",
        "The wrong zone file had been written to the map server at 13:40 UTC.",
        "Another agency called the support desk at 14:26 UTC.",
        "The provider emptied its own cache at 14:09 UTC.",
        "Some visitors called the support desk at 14:08 UTC.",
    ],
)
def test_anything_else_is_not_compared(sentence: str) -> None:
    assert said(sentence) is None


NIGHT = """# Postmortem: badge office prints no badges

## Summary

{0}

## Timeline (UTC)

### 2025-10-30

- 23:51 Driver update goes live, badge office cannot print
- 23:58 First ticket comes in

### 2025-10-31

- 00:21 Second ticket comes in
- 00:43 Old driver goes live again, badge office prints again
"""


@pytest.mark.parametrize(
    "sentence",
    [
        "The first ticket came in at 23:58 UTC on 2025-10-31.",
        "The badge office printed again at 00:43 UTC on 2025-10-30.",
        "The old driver went live again at 01:13 UTC.",
        "The driver update had gone live at 23:15 UTC.",
    ],
)
def test_forms_of_a_verb_are_the_same_verb(sentence: str) -> None:
    assert most_severe(NIGHT.format(sentence), RULE) is Severity.WARNING


@pytest.mark.parametrize(
    "sentence",
    [
        "The first ticket came in at 23:58 UTC on 2025-10-30.",
        "The badge office printed again at 00:43 UTC on 2025-10-31.",
        "A third ticket came in at 01:13 UTC on 2025-10-31.",
        "The driver update came in at 23:15 UTC.",
        "The old driver had gone live on 2025-09-02 at 11:12 UTC.",
        "The next driver goes live on 2025-11-12 at 14:00 UTC.",
        "The old driver was live again in all offices at 01:13 UTC.",
    ],
)
def test_other_events_with_the_same_words_are_not_compared(sentence: str) -> None:
    assert most_severe(NIGHT.format(sentence), RULE) is None


@pytest.mark.parametrize(
    ("sentence", "entry"),
    [
        ("A las 11:50 UTC se reinició el servidor de mapas.", "Se reinicia el servidor de mapas"),
        ("El equipo cargó la lista antigua a las 11:50 UTC.", "El equipo carga la lista antigua"),
        ("Às 11:50 UTC a equipe reiniciou o servidor.", "A equipe reinicia o servidor"),
        ("Die alte Preisliste wurde um 11:50 UTC geladen.", "Technik lädt alte Preisliste"),
        ("Um 11:50 UTC ging die Preisliste verloren.", "Preisliste geht verloren"),
        ("Le serveur de cartes a été redémarré à 11:50 UTC.", "On redémarre le serveur de cartes"),
    ],
)
def test_so_it_is_in_other_languages(sentence: str, entry: str) -> None:
    page = f"""# Postmortem: tickets

- **Date**: 2025-03-04

## Resolution

{sentence}

## Timeline (UTC)

- 10:30 {{0}}
- 11:20 {entry}
- 11:40 {{0}}
"""
    assert most_severe(page.format("-"), RULE) is Severity.WARNING
    assert most_severe(page.format("-").replace("11:20", "11:50"), RULE) is None
