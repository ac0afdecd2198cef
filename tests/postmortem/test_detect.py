"""Which files are postmortems, and which only speak of incidents."""

from __future__ import annotations

import pytest

from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem.recognition.profile_choice import choose
from postmortem_lint.profile.builtin_names import builtin_names
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.text import Source

PROFILES = tuple(builtin_profile(name) for name in builtin_names())


def is_postmortem(text: str, path: str = "docs/notes.md") -> bool:
    return choose(read(Source.decode(path, text.encode())), PROFILES) is not None


@pytest.mark.parametrize(
    "text",
    [
        "# Incident: lantern down\n\n## Timeline\n\n- 14:05 down\n",
        "# Rapport d'incident\n\n## Résumé\n\nTexte.\n\n## Cause racine\n\nTexte.\n",
        "# 障害報告\n\n## 概要\n\n停止した。\n\n## タイムライン\n\n- 14:05 停止\n",
        "# Lantern\n\nDark on 2025-03-04.\n\n## Impact\n\n## Cause\n\nA.\n\n## Lessons\n\nB.\n",
        "Incident report: lantern down, 2025-03-04\n\nIt was dark.\n\nA new fuse was put in.\n",
        "# Postmortem 2025-03-04 lantern\n\n" + "".join(f"## Lens {n}\n\nx\n" for n in range(8)),
        "# Outage\n\n| Metric | Time |\n| - | - |\n| Severity | 1 |\n| Time to detect | 5 min |\n",
    ],
)
def test_a_report_of_an_incident_is_one(text: str) -> None:
    assert is_postmortem(text)


BY_THE_CLOCK = "".join(
    f"## {hour}:10 - Lamp {hour}\n\nAt {hour}:25 the incident grew.\n\n{'It was dark. ' * 12}\n\n"
    for hour in range(11, 15)
)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("# 2025-03-04: lanterns go dark\n\nSeverity 2. Closed.\n\n", True),
        ("# Lanterns go dark\n\nHarbour office. Tuesday, 4 March 2025.\n\n", True),
        ("# Lanterns go dark\n\nHarbour office | Postmortem KB-71, 4 March\n\n", True),
        ("# Lanterns go dark\n\nHarbour office.\n\n", False),  # on no day
        ("# Runbook of the lanterns\n\nWritten on 4 March 2025.\n\n", False),
    ],
)
def test_a_text_that_tells_by_the_clock_of_an_incident_is_a_report(
    head: str, expected: bool
) -> None:
    assert is_postmortem(head + BY_THE_CLOCK) is expected


def test_a_line_that_only_speaks_of_a_postmortem_calls_nothing_one() -> None:
    head = "# Drift audit\n\nThe\npostmortem recorded it as applied, on 4 March 2025.\n\n"
    assert not is_postmortem(head + "## What was found\n\nA lamp.\n")


PARTS = "## Summary\n\nDark.\n\n## Resolution\n\nA new fuse.\n"


@pytest.mark.parametrize(
    ("title", "path", "expected"),
    [
        ("2025-03-04 Lantern down", "reports/2025-03-04-lantern.md", True),
        ("Laterne nicht erreichbar", "reports/2025-03-04-laterne.md", True),
        ("Lantern down", "reports/lantern.md", False),  # on no day: a runbook, perhaps
        ("2025-03-04 Crash course", "reports/2025-03-04-course.md", False),
        ("2025-03-04 How to shut a lantern down safely", "reports/2025-03-04-shut.md", False),
    ],
)
def test_a_title_that_says_what_was_down_and_when_is_that_of_a_report(
    title: str, path: str, expected: bool
) -> None:
    assert is_postmortem(f"# {title}\n\n{PARTS}", path) is expected


@pytest.mark.parametrize(
    ("text", "path"),
    [
        (
            "---\ntitle: 'Lantern: outage'\ndate: 2025-03-04T08:00\nseverity: down\nresolved: "
            "2025-03-04T09:00\n---\n\nThe lantern is dark.\n\n## Update 9:00\n\nIt is bright.\n",
            "content/issues/2025-03-04-lantern-outage.md",
        ),
        ("# Lantern\n\nA lantern for incidents.\n\n## Usage\n\nRun it.\n", "incident/README.md"),
        ("# Incident response runbook\n\n## Detection\n\nLook.\n\n## Recovery\n\nDo.\n", "a.md"),
        ("# Postmortem guide\n\n## Timeline\n\nWrite it.\n\n## Root cause\n\nAsk.\n", "a.md"),
        ("# Guida agli incidenti\n\n## Rilevamento\n\nA.\n\n## Ripristino\n\nB.\n", "a.md"),
        ("# Draaiboek: storing\n\n## Oorzaken\n\nA.\n\n## Herstel\n\nB.\n", "a.md"),
        ("# Rutin vid avbrott\n\n## Orsaker\n\nA.\n\n## Åtgärder\n\nB.\n", "a.md"),
        ("# Instrukcja: awaria\n\n## Przyczyny\n\nA.\n\n## Naprawa\n\nB.\n", "a.md"),
        ("# Регламент: сбой\n\n## Причины\n\nA.\n\n## Устранение\n\nB.\n", "a.md"),
        ("# Kılavuz: arıza\n\n## Nedenler\n\nA.\n\n## Çözüm\n\nB.\n", "a.md"),
        ("# Notes\n\n## Summary\n\nText.\n\n## Next steps\n\n- Write\n", "a.md"),
    ],
)
def test_instructions_and_notes_are_none(text: str, path: str) -> None:
    assert not is_postmortem(text, path)


@pytest.mark.parametrize(
    "title",
    [
        "Outage retro: lantern down",
        "Incident debrief – lantern down",
        "Outage of the log",
        "Outage during the drill",
        "Incident review: simulation service dark",
        "Relazione sul guasto del faro",
        "Verslag van de storing in de vuurtoren",
        "Rapport om avbrottet i fyren",
        "Raport z poważnej awarii latarni",
        "Отчёт о сбое на маяке",
        "Fener arızası raporu",
    ],
)
def test_a_look_back_at_an_incident_is_one(title: str) -> None:
    assert is_postmortem(f"# {title}\n\n## Timeline\n\n- 14:05 down\n- 14:40 lit again\n")


def test_a_numbered_note_in_the_folder_of_incidents_is_one() -> None:
    cause = "**Cause:** The wick was wet.\n\n**Fix:** Dried it.\n"
    text = f"## L017 - 2025-03-04 - lantern dark\n\n{cause}"
    assert is_postmortem(text, "incidents/L017-lantern-dark.md")
    assert is_postmortem(text, "incidents/lantern-dark.md")
    assert not is_postmortem(text, "notes/lantern-dark.md")


def test_a_page_of_a_folder_of_postmortems_that_tells_of_one_is_one() -> None:
    parts = "## Impact\n\n40 ships.\n\n## Timeline\n\n- 14:05 dark\n\n## Root cause\n\nA wick.\n"
    assert is_postmortem(f"**Postmortem: lantern dark**\n\n{parts}", "0x19-postmortem/README.md")
    assert is_postmortem(f"**Postmortem: lantern dark**\n\n{parts}", "notes.md")
    assert not is_postmortem(f"# Lantern\n\n{parts}", "lantern/README.md")


def test_a_file_called_a_report_needs_only_a_date() -> None:
    text = "# La panne du phare\n\n**Jour:** 2025-03-04\n\n## Cause\n\nUne mèche.\n"
    assert is_postmortem(text, "docs/INCIDENT_REPORT.md")
    assert not is_postmortem(text, "docs/phare.md")


def test_a_response_report_is_a_report_and_a_response_is_none() -> None:
    parts = "## Timeline\n\n- 14:05 down\n\n## Root cause\n\nA wet wick.\n"
    assert is_postmortem(f"# Incident response report: lantern dark\n\n{parts}")
    assert not is_postmortem(f"# Incident response: lantern dark\n\n{parts}")


def test_a_rule_that_cites_an_analysis_is_none() -> None:
    rule = "\n\n**Status:** active\n\n## Rule\n\nDry the wick.\n\n## Why\n\nIt was wet.\n"
    assert not is_postmortem(
        f"# Lamps are lit with a dry wick (RCA-012){rule}", "docs/rules/wick.md"
    )
    assert not is_postmortem(f"# Protocolo de incidentes{rule}")


def test_a_page_that_shows_the_form_in_its_folder_is_none() -> None:
    text = "# Postmortem\n\n## File names\n\nBy day.\n\n## Form\n\n```md\n## Timeline\n```\n"
    assert not is_postmortem(text, "docs/postmortem/README.md")


def test_a_page_below_the_runbooks_is_none() -> None:
    parts = "**Severity:** SEV1\n\n## Detection\n\nLook.\n\n## Mitigation\n\nDo.\n"
    text = f"# Incident: lantern dark\n\n{parts}"
    assert is_postmortem(text, "docs/incident-response/lantern.md")
    assert not is_postmortem(text, "docs/runbooks/incident-response/lantern.md")


def test_a_dated_incident_of_a_runbook_is_one() -> None:
    text = "# 2025-03-04 incident: wrong runbook\n\n## Timeline\n\n- 14:05 down\n"
    assert is_postmortem(text, "README.md")


BODY = """## Summary

Down on 2025-03-04.

## Impact

All.

## Root cause

A disk.

## Lessons

More.
"""


@pytest.mark.parametrize(
    ("title", "path"),
    [
        ("RFC 12: one lantern for all", "a.md"),
        ("ADR 3: keep the old lantern", "a.md"),
        ("Sprint retrospective of 2025-03-04", "a.md"),
        ("Meeting notes 2025-03-05", "a.md"),
        ("How we write postmortems", "a.md"),
        ("Postmortem process", "a.md"),
        ("Postmortem template", "a.md"),
        ("Past incidents", "a.md"),
        ("Outage log", "a.md"),
        ("Incident reports", "incidents/README.md"),
        ("Incident simulation: lantern dark", "a.md"),
        ("Lantern outage drill record", "a.md"),
        ("Rollout retrospective", "a.md"),
        ("Incident (SEV) playbook", "a.md"),
        ("Design review (with incident reviews)", "a.md"),
        ("Incident register", "a.md"),
        ("Lantern dark", "postmortems/template.md"),
        ("Lantern dark", "docs/runbooks/lantern.md"),
        ("Lanterns", "incidents/README.md"),
        ("Lanterns", "incidents/2025/README.md"),
        ("Postmortems of the harbour", "a.md"),
        ("Postmortem form 2.3: release notes", "a.md"),
        ("Project plan: one lantern for all", "a.md"),
        ("Projektplan: Laternen", "a.md"),
        ('Notes: "Three outages, one wick" (talk)', "a.md"),
        ("Notizen zum Vortrag: „Der Ausfall und sein Docht“", "a.md"),
        ("Template engine down", "a.md"),  # nothing else calls it a report
        ("Template for lanterns", "incidents/lanterns.md"),
        ("Template incident report", "incidents/template-incident-report.md"),
    ],
)
def test_other_documents_with_the_same_parts_are_none(title: str, path: str) -> None:
    assert not is_postmortem(f"# {title}\n\n{BODY}", path)


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("# Lantern dark, a postmortem\n\nThe log.\n\n## What I saw\n\nSmoke.\n", "a.md"),
        (f"# Postmortem: lantern dark\n\n{BODY}", "lantern/README.md"),
        (f"# Lantern dark\n\n{BODY}", "incidents/2025/03/04.md"),
        (f"# Lantern dark\n\n{BODY}", "incidents/lantern-dark/index.md"),
        (f"# Lantern dark\n\n{BODY}", "incidents/lantern-dark/README.md"),
        (f"# Postmortem: two outages in one night\n\n{BODY}", "a.md"),
        ("# Lantern dark\n\n**Date:** 2025-03-04\n**Severity:** S2\n\n## Smoke\n\nMuch.\n",
         "incidents/2025-03-04-lantern.md"),
        ("# Summary\n\nDark from 14:05.\n\n# Impact\n\nAll.\n\n# Timeline\n\n- 14:05 dark\n"
         "- 15:00 light\n\n# Root cause\n\nA disk.\n", "a.md"),
    ],
)  # fmt: skip
def test_a_postmortem_is_known_by_title_folder_or_parts(text: str, path: str) -> None:
    assert is_postmortem(text, path)


@pytest.mark.parametrize(
    ("title", "path"),
    [
        ("Template server down", "incidents/template-server-down.md"),
        ("Handbook page lost: postmortem of the broken index", "a.md"),
        ("Postmortem: notes on the wall fell down", "a.md"),
        ('Postmortem: "outage" on the lantern sign', "a.md"),
    ],
)
def test_a_title_may_begin_with_the_word_for_another_document(title: str, path: str) -> None:
    assert is_postmortem(f"# {title}\n\n{BODY}", path)


LINES = """## What happened?

____________

- [ ] SEV1   - [ ] SEV2

## Wer war betroffen?

_Wie viele? (höchstens ein Satz)_

| Feld | Wert |
| - | - |
| Datum | TT.MM.JJJJ |
| Grad | hoch / mittel / niedrig |

## Root cause

- [ ] ____________
"""


def test_a_text_of_empty_places_is_a_form() -> None:
    assert not is_postmortem(f"# Outage report form\n\n{LINES}")
    assert is_postmortem(f"# Outage report form\n\n{LINES}\nA wick broke.\n")
    assert is_postmortem(f"# Outage report form\n\n{LINES.replace('TT.MM.JJJJ', '4.3.2025')}")
    assert is_postmortem(f"# Outage report\n\n{LINES}", "postmortems/2025-03-04-lantern.md")


def test_the_form_of_a_tracker_may_be_filled_in() -> None:
    head = "---\nname: Incident\nabout: Tell us\n---\n# Incident: lantern dark\n\n"
    assert is_postmortem(head + BODY)
    assert not is_postmortem(head + BODY.replace("A disk.", "[Describe the cause]"))
    assert not is_postmortem(head + BODY.replace("Down on 2025-03-04.", ""))


def test_a_table_of_one_row_above_the_sections_is_a_header() -> None:
    table = "| Date | Reporter | Duration |\n| - | - | - |\n| 2025-03-04 | Ada | 25 min |\n"
    text = f"# Wrong names\n\n{table}{{}}\n## The evening\n\nThe lamp was cold.\n"
    assert is_postmortem(text.format(""), "incidents/2025-03-04-names.md")
    more = "| 2025-03-05 | Jo | 2 min |\n"
    assert not is_postmortem(text.format(more), "incidents/2025-03-04-names.md")


def test_the_heading_counts_beside_the_title_of_the_front_matter() -> None:
    head = "---\ntitle: Labels\n---\n# Postmortem: labels printed twice\n"
    assert is_postmortem(f"{head}\n## Timeline\n\n- 09:14 a\n", "a.md")


def test_few_parts_among_many_strange_headings_make_none() -> None:
    strange = "".join(f"## Module {number}\n\nText.\n\n" for number in range(20))
    assert is_postmortem(f"# Lantern\n\n{BODY}")
    assert not is_postmortem(f"# Lantern\n\n{BODY}\n{strange}")


TILL = (
    "# Caja 7 cobraba dos veces\n\n**Fecha:** 2025-02-20\n\n## Impacto en los clientes\n\n42.\n\n"
    "## Cronología del día\n\n- 09:00 primer cobro\n- 10:10 caja reiniciada\n\n"
    "## Causa raíz del problema\n\nEl lector.\n"
)


def test_described_parts_count_in_a_dated_document_that_tells_why_and_when() -> None:
    assert is_postmortem(TILL)
    assert is_postmortem(
        "# Kasse 7 buchte doppelt\n\n**Datum:** 2025-02-20\n\n## Auswirkung auf Kunden\n\n42.\n\n"
        "## Zeitleiste des Tages\n\n- 09:00 doppelt\n- 10:10 einfach\n\n"
        "## Ursache des Fehlers\n\nDer Leser.\n"
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("**Fecha:** 2025-02-20\n\n", ""),
        ("- 09:00 primer cobro\n- 10:10 caja reiniciada", "- primer cobro\n- caja reiniciada"),
        ("## Causa raíz del problema", "## Notas del turno"),
        ("# Caja 7", "# ADR 7: caja"),
    ],
)
def test_described_parts_alone_prove_nothing(old: str, new: str) -> None:
    assert not is_postmortem(TILL.replace(old, new))


PROMPT = (
    "# Write the postmortem\n\nThe chat: {{.Chat}}\n\nThe alerts: {{ .Alerts }}\n\n"
    "## Summary\n\nThree lines.\n\n## Root cause\n\nOnly facts.\n"
)


def test_a_text_into_which_a_program_puts_its_values_is_a_form() -> None:
    assert not is_postmortem(PROMPT)
    assert is_postmortem(PROMPT.replace("Three lines.", "On 2025-03-04 it went out."))
    assert is_postmortem(PROMPT, "postmortems/lantern.md")
    assert is_postmortem(PROMPT.replace("{{ .Alerts }}", "none"))
    assert is_postmortem(PROMPT, "_posts/2025-03-04-lantern.md")
    assert is_postmortem(PROMPT.replace("{{.Chat}}", "[it]({{ site.url }}/a)"))


OWN_HEADINGS = "".join(f"## Lens {number}\n\nIt was cold.\n\n" for number in range(8))


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("postmortems/2025-03-04-lantern.md", True),
        ("incidents/2025-03-04-lantern.md", True),  # it has an impact
        ("postmortems/lantern.md", False),
        ("postmortems/2025-03-04-plan.md", False),
        ("notes/2025-03-04-lantern.md", False),
    ],
)
def test_a_file_of_a_day_in_the_folder_of_reports_may_have_headings_of_its_own(
    path: str, expected: bool
) -> None:
    assert is_postmortem(
        f"# The lantern went dark\n\n## Impact\n\n40.\n\n{OWN_HEADINGS}", path
    ) is (expected)


def test_a_file_of_a_day_among_incidents_that_tells_of_none_is_none() -> None:
    head = "# Check of the lanterns\n\n**Owner:** Ada\n**Place:** North\n\n"
    assert not is_postmortem(head + OWN_HEADINGS, "incidents/2025-03-04-check.md")


def test_a_dated_note_among_incidents_that_tells_no_time_is_none() -> None:
    head = "# Who lights the lanterns\n\n**Date:** 2025-03-04, 10:00\n\n**Place:** North\n\n"
    note = "## Please bring\n\nOil.\n\n## Not now\n\nWicks.\n"
    assert not is_postmortem(head + note, "incidents/2025-03-04-lanterns.md")
    told = note.replace("Oil.", "At 06:50 the first one went dark.")
    assert is_postmortem(head + told, "incidents/2025-03-04-lanterns.md")
    parts = "- **Symptom.** A dark pier.\n- **Root cause.** A wet wick.\n"
    assert is_postmortem(head + parts, "incidents/2025-03-04-lanterns.md")


def test_a_year_before_another_kind_of_document_is_no_number_of_an_incident() -> None:
    assert not is_postmortem(f"# Lanterns of 2025\n\n{BODY}", "postmortems/2025-template.md")
    assert is_postmortem(f"# Lantern dark\n\n{BODY}", "postmortems/2025-lantern-dark.md")


def test_a_report_that_is_also_a_proposal_is_one_if_it_tells_an_incident() -> None:
    assert is_postmortem(f"# Incident report and proposal: dark lanterns\n\n{BODY}")
    assert not is_postmortem(f"# Proposal for incident reports: dark lanterns\n\n{BODY}")


ENTRIES = (
    "## 2025-03-04 - Lantern dark\n\n- **Root cause** - a wick\n- **Fix** - a new one\n\n"
    "## 2025-03-01 - Lantern dim\n\n**Trigger.** Rain.\n\n**Fix.** A roof.\n"
)


@pytest.mark.parametrize(
    ("title", "path", "expected"),
    [
        ("Incident log", "docs/incident-log.md", True),
        ("Postmortems", "docs/POSTMORTEMS.md", True),
        ("What went dark", "docs/incidents.md", True),
        ("Lanterns", "docs/lanterns.md", False),
        ("Incident response runbook", "docs/incidents.md", False),
        ("Incidents", "incidents/README.md", False),
    ],
)
def test_a_log_whose_sections_tell_an_incident_each_is_one(
    title: str, path: str, expected: bool
) -> None:
    assert is_postmortem(f"# {title}\n\nNewest first.\n\n{ENTRIES}", path) is expected


@pytest.mark.parametrize(
    "entries",
    [
        "| Day | What |\n| --- | --- |\n| 2025-03-04 | Lantern dark |\n",
        "## 2025-03-04 - Lantern dark\n\nA new wick.\n",
        "## 2025-03-04 - Lantern dark\n\n- **Fix:** a new wick\n- **Impact:** 40 ships\n",
        ENTRIES.replace("2025-03-0", "Lantern "),
    ],
)
def test_a_log_of_lines_is_none(entries: str) -> None:
    assert not is_postmortem(f"# Incident log\n\n{entries}", "docs/incident-log.md")
    assert not is_postmortem(f"# Incident registry\n\n{entries}", "docs/incidents/registry.md")


def test_a_report_on_an_incident_log_is_one() -> None:
    path = "incidents/20250304-lantern-log.md"
    assert is_postmortem(f"# Incident log lost in the dark\n\n{BODY}", path)
    assert is_postmortem(f"# Registry was down for an hour\n\n{BODY}", path)
    assert not is_postmortem(f"# Incident log lost in the dark\n\n{BODY}", "notes/log.md")


RESPONSE = "## Incident summary\n\n**Date:** 2025-03-04\n**Severity:** High\n**Status:** Resolved\n"


def test_the_response_to_one_incident_is_one_if_it_says_when_and_how_grave() -> None:
    text = f"# Incident response: lantern dark\n\n{RESPONSE}**Resolved:** 16:10\n\n{PARTS}"
    assert is_postmortem(text, "docs/INCIDENT_RESPONSE.md")
    assert not is_postmortem(text.replace("**Date:**", "**Owner:**"), "docs/INCIDENT_RESPONSE.md")


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("# Notice\n\n## Incident in the lantern - 4 March 2025\n\n", True),
        ("# Notice\n\n## Incident in the lantern\n\n", False),
        ("# Notice\n\n## The lantern - 4 March 2025\n\n", False),
        ("# Runbook\n\n## Incident in the lantern - 4 March 2025\n\n", False),
    ],
)
def test_the_heading_below_a_title_may_name_the_incident(head: str, expected: bool) -> None:
    text = (
        f"{head}## What happened\n\nA key was published.\n\n## What was done\n\nIt was changed.\n"
    )
    assert is_postmortem(text, "SECURITY_INCIDENT.md") is expected
    assert not is_postmortem(text, "notes.md")


def test_a_file_called_a_report_on_its_day_needs_no_title_that_says_so() -> None:
    text = "---\ntitle: Das Licht\nlayout: news\n---\nEs war dunkel, und niemand war da.\n"
    assert is_postmortem(text, "_posts/2025-03-04-lantern-postmortem.md")
    assert is_postmortem(text, "_posts/2025-03-04-incident-analysis-of-the-lantern.md")
    assert not is_postmortem(text, "_posts/lantern-postmortem.md")
    dated = text.replace("layout: news", "date: 2025-03-04")
    assert is_postmortem(dated, "_posts/lantern-postmortem.md")
    assert not is_postmortem(text, "_posts/2025-03-04-postmortem-process.md")


@pytest.mark.parametrize(
    ("title", "path"),
    [
        ("Epic 3 Retrospective: lanterns", "docs/epic-3-2025-03-04.md"),
        ("Problem 12: lantern dark", "docs/problems/012.md"),
        ("Bug #6: lantern dark", "docs/lantern.md"),
        ("Known bugs", "docs/known-bugs.md"),
        ("Retrospective instructions", "docs/instructions.md"),
        ("Learning from lanterns", "postmortems/SKILL.md"),
    ],
)
def test_planned_work_tickets_and_instructions_are_none(title: str, path: str) -> None:
    assert not is_postmortem(f"# {title}\n\n**Severity:** S2\n\n{BODY}", path)


def test_a_ticket_among_incidents_is_none_if_it_has_what_planned_work_has() -> None:
    text = f"# INC-012: lantern\n\n**Estado:** Pendiente\n**Prioridad:** Alta\n\n{PARTS}"
    plan = "## Criterios de aceptación\n\n- It burns.\n"
    assert is_postmortem(text, "incidents/012-lantern.md")
    assert not is_postmortem(f"{text}\n{plan}", "incidents/012-lantern.md")
    assert is_postmortem(f"{text}\n{plan}", "incidents/2025-03-04-lantern.md")
    assert is_postmortem(f"# Problem 12: dark\n\n{BODY}", "incidents/012-lantern.md")


TOKENS = "".join(f"## Part {mark}\n\n{{lamp_{mark}}}, {{ship {mark}}}.\n\n" for mark in "abc")


def test_a_text_full_of_tokens_is_a_form() -> None:
    text = f"# Incident report\n\n{TOKENS}## Root cause\n\n[Name]\n"
    assert not is_postmortem(text, "docs/incident-report.md")
    assert not is_postmortem(text, "retrospective/instructions.md")
    assert is_postmortem(f"{text}\n## Timeline\n\n- 14:05 dark\n", "docs/incident-report.md")
    assert is_postmortem(text, "postmortems/lantern.md")  # nobody has filled it in


def test_instructions_for_an_agent_are_none() -> None:
    text = f"---\nname: rca\ndescription: Writes one.\n---\n# RCA of a lantern\n\n{BODY}"
    assert not is_postmortem(text, "agents/rca.md")
    assert is_postmortem(text.replace("name: rca\n", ""), "agents/rca.md")


STEPS = "**Symptom:** A 500.\n**Goal:** Find the key.\n\n### Check the logs\n\n- [ ] Any errors?\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"# Incident: checkout returns 500\n\n{STEPS}", False),  # steps for any such incident
        (f"# Incident: checkout returns 500\n\nOn 2025-03-04 it did.\n\n{STEPS}", True),
        ("# Incident response and RCA\n\n## Summary\n\nx\n\n## Detection\n\nx\n\n"
         "## Timeline\n\n- 14:05 x\n\n## Root cause\n\nx\n", True),
        ("# Incident response\n\n## Detection\n\nx\n\n## Root cause\n\nx\n", False),
        ("# Guide session incident 2026-03-16\n\n## Summary\n\nx\n\n## Root cause\n\nx\n", True),
        ("# Guide: incidents of 2026-03-16\n\n## Summary\n\nx\n\n## Root cause\n\nx\n", False),
    ],
)  # fmt: skip
def test_what_a_title_begins_with_is_not_all_that_it_says(text: str, expected: bool) -> None:
    assert is_postmortem(text) is expected


WHY_AND_HOW = "\n\n## Root cause\n\nA lock ran out.\n\n## Resolution\n\nTaken earlier.\n"


@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        ("incidents", True),
        ("incident-reports", True),
        ("incident-2025-07", True),
        ("incident-response", True),
        ("incident-auto-capture", False),
        ("incident_notifier", False),
    ],
)
def test_a_folder_called_after_a_thing_for_incidents_holds_none(
    folder: str, expected: bool
) -> None:
    text = "# The lock of the lamp\n\n- **Date:** 2025-03-04\n- **Author:** Ada\n\nIt was dark.\n"
    assert is_postmortem(text + WHY_AND_HOW, f"docs/{folder}/2025-03-04-lock.md") is expected


@pytest.mark.parametrize(
    "title",
    ["requirement: outage capture", "Code review: outage capture", "Test result: incident alarms",
     "検証結果: 障害の記録", "Testbericht: Ausfall der Lampe"],
)  # fmt: skip
def test_papers_of_development_are_none(title: str) -> None:
    text = f"# {title}\n\nDate: 2025-03-04\nState: open{WHY_AND_HOW}"
    assert not is_postmortem(text, "docs/work/2025-03-04_003_notes.md")


def test_a_title_says_what_was_down_and_where() -> None:
    text = "# 2025-03-04 Lamp unreachable on the east pier\n\n## What happened\n\nDark.\n"
    assert is_postmortem(text + WHY_AND_HOW, "docs/reports/2025-03-04-lamp.md")


def test_the_description_in_the_front_matter_may_call_it_a_report() -> None:
    told = "description: Incident report of a theft of keys, and of what we did."
    head = f"---\ntitle: Keys of the lamps\n{told}\ndate: 2025-03-04\n---\n\n"
    parts = "## Summary\n\nKeys were taken on 4 March at 10:00.\n\n## What you can do\n\nNothing.\n"
    assert is_postmortem(head + parts, "blog/keys.md")
    assert not is_postmortem(head.replace(told, "description: News.") + parts, "blog/keys.md")


def test_a_page_that_speaks_of_incidents_may_tell_one_in_a_folder_for_it() -> None:
    text = (
        "# Report of lamp incidents\n\nThe lamps were dark on 4 March 2025 (11:25), for 50 minutes."
        "\n\n## Timeline\n\n- 11:25 Dark\n- 12:15 Bright\n\n## Root cause\n\nA fuse.\n"
        "\n## Action items\n\n- Fit a bigger fuse.\n"
    )
    assert is_postmortem(text, "0x19-postmortem/README.md")


WHOLE = """**Date:** 2025-03-04\\
**Severity:** 2\\
**Started:** 2025-03-04 14:05 UTC

## Summary

Nobody could see the pier.

## Impact

All boats.

## Timeline

- 14:05 Dark
- 15:00 Bright

## Root cause

A wick.

## Action items

- [ ] Buy wicks (Ada, 2025-04-01)
"""


@pytest.mark.parametrize(
    "title",
    [
        "Code review server overloaded", "Handbook pages lost", "Testergebnisse verloren",
        "2025-03-04: Manual of the lamp shown twice", "Checklists not delivered",
        "Test report of the incident of 4 March", "Revue de code en panne",
    ],
)  # fmt: skip
def test_a_whole_report_is_one_whatever_its_title_begins_with(title: str) -> None:
    assert is_postmortem(f"# {title}\n\n{WHOLE}")


@pytest.mark.parametrize("title", ["Lamp outage drill", "Incidents", "Simulation of a dark lamp"])
def test_a_rehearsal_and_a_list_are_none_however_whole(title: str) -> None:
    assert not is_postmortem(f"# {title}\n\n{WHOLE}", "docs/notes/lamp.md")


def test_a_title_that_tells_what_failed_is_that_of_a_report() -> None:
    text = BODY.replace("Down on 2025-03-04.", "Down on 2025-03-04, 14:05 to 15:00.")
    assert is_postmortem(f"# Checklist printer offline\n\n{text}")
    assert not is_postmortem(f"# Checklist of the printer\n\n{text}")


def test_a_page_that_stands_for_its_folder_may_be_a_whole_report() -> None:
    told = "\n\n## Timeline\n\n- **2025-03-04 14:05** Dark\n- **2025-03-04 15:00** Bright\n"
    text = f"# Exam 6. Incident of the dark lamp{told}\n## Impact\n\nAll.{WHY_AND_HOW}"
    assert is_postmortem(f"{text}\n## Action items\n\n- Buy wicks\n", "lamps/README.md")
    assert not is_postmortem(text, "lamps/README.md")


def test_a_cause_joined_with_a_design_is_told_among_incidents() -> None:
    text = "# 2025-03-04 - Lamp and tide apart: root cause + new design\n\n- **Loss**: 5 boats\n"
    text += "- **Gap**: 2 hours\n\n## TL;DR\n\nThe lamp was dark.\n\n## Root cause\n\nA wick.\n"
    assert is_postmortem(text, "incidents/2025-03-04-lamp.md")
    assert not is_postmortem(text.replace("root cause +", "a"), "docs/lamp.md")


def test_words_are_counted_in_scripts_without_blanks() -> None:
    text = "# 安全事件记录:灯塔\n\n> 事件日期:2025-03-04 · 状态:已遏制\n\n## 经过\n\n"
    assert is_postmortem(
        text + "灯塔的灯芯被人换掉,值班员发现后立即点亮备用灯。" * 20, "docs/2025-03-04.md"
    )
