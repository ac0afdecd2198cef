"""A timeline under a title of the team's own is known by the format of its times."""

from __future__ import annotations

import pytest
from following import said_of

import postmortem_lint

HEAD = "# Report: [title]\n\n## In short\n\n<two sentences>\n\n"
ENTRIES = {
    "a table": "| When | What |\n|---|---|\n| {} | {} |\n| {} | {} |\n| {} | {} |\n",
    "a list": "- {} {}\n- {} {}\n- {} {}\n",
    "a list in bold letters": "- **{}** {}\n- **{}** {}\n- **{}** {}\n",
}


def codes(template: str, text: str) -> list[str]:
    return [one.code for one in said_of(text, template, ("PM101", "PM302"))]


@pytest.mark.parametrize("entries", ENTRIES.values(), ids=ENTRIES)
@pytest.mark.parametrize("time", ["HH:MM", "YYYY-MM-DD HH:MM", "hh:mm"])
def test_formats_of_times_make_a_timeline(entries: str, time: str) -> None:
    form = entries.format(*(time, "what happened") * 3)
    template = f"{HEAD}## How it went\n\n{form}"
    day = "2026-03-04 " if " " in time else ""
    page = HEAD.replace("[title]", "ferry late").replace("<two sentences>", "It was late.")
    times = (f"{day}10:{minute}" for minute in (10, 40, 20))
    told = entries.format(*(part for each in times for part in (each, "the ferry was seen")))
    assert codes(template, f"{page}## How it went\n\n{told}") == ["PM302"]
    assert codes(template, page) == ["PM101"]


@pytest.mark.parametrize(
    "form",
    [
        "| Time | Height |\n|---|---|\n| HH:MM | X m |\n",
        "| What | When |\n|---|---|\n| High water | HH:MM |\n",
        "- High water: HH:MM\n- Low water: HH:MM\n",
        "- HH:MM\n",
    ],
)
def test_other_tables_and_lists_of_times_are_none(form: str) -> None:
    text = f"{HEAD}## Tide\n\n- 10:40 high water\n- 10:20 low water\n- 11:00 high\n"
    assert codes(f"{HEAD}## Tide\n\n{form}", text) == []


def test_a_table_with_a_row_of_nothing_is_read() -> None:
    form = f"{HEAD}| Severity | Meaning |\n|---|---|\n| SEV1 | all |\n|\n| SEV2 | some |\n"
    assert postmortem_lint.Profile.from_template(form)
