"""Entries that name a weekday and no date stand on its day."""

from __future__ import annotations

import pytest

from postmortem_lint import check

HEAD = """# Postmortem: builds were slow

* **Start:** 2026-03-23 08:00 UTC
* **End:** 2026-03-27 14:00 UTC

## Timeline (UTC)

"""
LIST = "- {0} {1} {2}\n"
BOLD = "**{0}, {1}** {2}\n\n"
ROW = "| {0} | {1} | {2} |\n"
TABLE = "| Day | Time | Event |\n|---|---|---|\n"
EVENTS = (
    ("Fri", "17:00", "a bucket is ordered"),
    ("Mon", "08:00", "the bucket moves"),
    ("Mon", "15:00", "first complaint"),
    ("Tue", "10:30", "the compiler is suspected"),
    ("Thu", "16:00", "downloads are measured"),
    ("Fri", "14:00", "builds are fast again"),
)
GERMAN = {"Mon": "Montag", "Tue": "Dienstag", "Thu": "Donnerstag", "Fri": "Freitag"}


def codes(text: str) -> set[str]:
    return {one.code for one in check(text, path="postmortems/a.md").diagnostics}


@pytest.mark.parametrize("names", [{}, GERMAN])
@pytest.mark.parametrize(("above", "line"), [("", LIST), ("", BOLD), (TABLE, ROW)])
def test_days_run_through_the_week(names: dict[str, str], above: str, line: str) -> None:
    rows = "".join(line.format(names.get(day, day), *rest) for day, *rest in EVENTS)
    if not above:
        assert "PM302" in codes(HEAD + rows.replace("Thu", "Sun").replace("Donnerstag", "Sonntag"))
    assert not codes(HEAD + above + rows) & {"PM302", "PM304", "PM314"}


def test_a_day_that_goes_back_is_out_of_order() -> None:
    rows = "".join(LIST.format(*event) for event in EVENTS[1:5])
    assert "PM302" in codes(HEAD + rows + "- Tue 14:00 builds are fast again\n")


def test_without_a_date_the_days_still_differ() -> None:
    rows = "".join(LIST.format(*event) for event in EVENTS[1:])
    assert not codes("# Postmortem: slow builds\n\n## Timeline (UTC)\n\n" + rows) & {
        "PM302",
        "PM304",
    }
