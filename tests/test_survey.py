"""The survey of strangers' repositories: what it counts and what it shows."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
SURVEY: dict[str, Any] = runpy.run_path(str(ROOT / "tools" / "survey.py"))

INCIDENT = """# Incident: lantern dark

**Severity**: TBD

## Timeline

- 14:05 UTC the lantern goes dark
- 13:40 UTC the lantern is lit again
"""
MARKS = """shop/incident.md	postmortem	clear
shop/recipe.md	postmortem	clear
shop/*	other
"""

pytestmark = pytest.mark.slow  # lints in a process of its own


def test_a_survey_counts_marks_and_shows(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shop = tmp_path / "shop"
    shop.mkdir()
    (shop / "incident.md").write_text(INCIDENT, encoding="utf-8")
    (shop / "recipe.md").write_text("# Bread\n\nFlour.\n", encoding="utf-8")
    (shop / "notes.md").write_text("# Notes\n\nNothing.\n", encoding="utf-8")
    marks = tmp_path / "marks.tsv"
    marks.write_text(MARKS, encoding="utf-8")
    assert SURVEY["main"]([str(shop), "--marks", str(marks), "--sample", "9"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "1 folders, 3 files, 1 linted"
    assert "       1      1  postmortem clear" in said
    assert any(line.startswith("  postmortem clear: shop/recipe.md (not a") for line in said)
    assert ">    8 - 13:40 UTC the lantern is lit again" in said
