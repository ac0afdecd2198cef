"""Which files are postmortems, and which only speak of incidents."""

from __future__ import annotations

import pytest

from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem.profile_choice import choose
from postmortem_lint.profile.load import builtin_names, builtin_profile
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
        "# Lantern\n\n## Impact\n\nAll.\n\n## Root cause\n\nDisk.\n\n## Lessons\n\nMore.\n",
        "# Outage\n\n| Metric | Time |\n| - | - |\n| Severity | 1 |\n| Time to detect | 5 min |\n",
    ],
)
def test_a_report_of_an_incident_is_one(text: str) -> None:
    assert is_postmortem(text)


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("# Lantern\n\nA lantern for incidents.\n\n## Usage\n\nRun it.\n", "incident/README.md"),
        ("# Incident response runbook\n\n## Detection\n\nLook.\n\n## Recovery\n\nDo.\n", "a.md"),
        ("# Postmortem guide\n\n## Timeline\n\nWrite it.\n\n## Root cause\n\nAsk.\n", "a.md"),
        ("# Notes\n\n## Summary\n\nText.\n\n## Next steps\n\n- Write\n", "a.md"),
    ],
)
def test_instructions_and_notes_are_none(text: str, path: str) -> None:
    assert not is_postmortem(text, path)


def test_a_dated_incident_of_a_runbook_is_one() -> None:
    text = "# 2025-03-04 incident: wrong runbook\n\n## Timeline\n\n- 14:05 down\n"
    assert is_postmortem(text, "README.md")
