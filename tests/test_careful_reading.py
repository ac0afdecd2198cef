"""Documents over which a careful reviewer says nothing, or no more than there is to say."""

from __future__ import annotations

import datetime
import time
from functools import cache

import pytest

from postmortem_lint.engine.lint import lint
from postmortem_lint.engine.result import Result
from postmortem_lint.engine.selection import optional_rules, select_rules
from postmortem_lint.engine.settings import Settings
from postmortem_lint.finding import Severity
from postmortem_lint.profile.builtin_names import builtin_names
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.rewriting.fix import fix
from postmortem_lint.rules import ALL
from postmortem_lint.text import Source
from postmortem_lint.times.intervals import Instant
from postmortem_lint.times.units import day_number
from postmortem_lint.times.zones.clock_shift import clock_change
from postmortem_lint.times.zones.zone import read_zone

TITLE = "# Postmortem: search answers with empty pages\n\n"
HOUSE = (
    TITLE
    + """\
- Date: 2025-03-04
- Severity: SEV2
- Status: Resolved
- Author: Noor Haddad

## Summary
Search was slow from 10:00 to 12:00 UTC.
## Impact
200 people searched twice.
## Timeline (UTC)
- 10:00 Searches get slow
- 10:07 Alert fires
- 12:00 Incident resolved
## Root cause
An index was missing.
## Detection
An alert fired at 10:07.
## Resolution
The index was added.
## Lessons learned
Look at plans before a release.
## Action items
| Title | Owner | Due |
|---|---|---|
| Check plans | Noor | 2025-03-20 |
"""
)


@cache
def settings() -> Settings:
    profiles = tuple(map(builtin_profile, builtin_names()))
    return Settings(select_rules(ALL), profiles, optional=optional_rules(ALL), known=ALL)


def check(text: str) -> Result:
    return lint(Source("page.md", text), settings())


def told(text: str, code: str) -> list[tuple[int, Severity]]:
    """The lines and severities of the findings of a rule."""
    result = check(text)
    return [
        (result.source.line(one.finding.span.start), one.severity)
        for one in result.findings
        if one.rule.code == code
    ]


def test_the_commonest_house_template_is_nobody_elses() -> None:
    result = check(HOUSE)
    assert (result.profile, result.findings) == ("generic", ())


def test_a_column_of_any_name_beside_owner_and_date_is_the_action() -> None:
    text = f"{HOUSE}| Watch the planner | | 2025-03-20 |\n"
    assert [line for line, _ in told(text, "PM602")] == [28]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("80 minutes", []),
        ("60 minutes", [Severity.ERROR]),
        ("60 minutes in total", [Severity.ERROR]),
        ("60 minutes (1 hour)", [Severity.ERROR]),
        ("60 minutes of degraded search", [Severity.INFO]),
        ("60 minutes for EU customers", [Severity.INFO]),
        ("20 minutes to detect, 40 minutes to fix", []),
        ("60 minutes, not counting the 20 minutes of maintenance", []),
    ],
)
def test_a_part_of_the_duration_is_no_contradiction(value: str, expected: list[Severity]) -> None:
    times = "**Start**: 2025-03-11 09:00 UTC\n\n**End**: 2025-03-11 10:20 UTC\n\n"
    text = f"{TITLE}{times}**Duration**: {value}\n"
    assert [severity for _, severity in told(text, "PM401")] == expected
    mended = fix(check(text), settings(), unsafe=True).result.source.text
    assert (mended != text) == (expected == [Severity.ERROR])


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        ("2025-03-09 01:30 PST", "2025-03-09 03:30 PDT", (60, 120)),
        ("2025-03-30 01:30 Europe/Berlin", "2025-03-30 03:30 Europe/Berlin", (60, 120)),
        ("2025-11-02 01:10 EDT", "2025-11-02 03:40 EST", (150, 210)),
        ("2025-03-09 01:30 UTC", "2025-03-09 03:30 UTC", (120,)),
        ("2025-03-12 01:30 PDT", "2025-03-12 03:30 PDT", (120,)),
    ],
)
def test_an_hour_that_clocks_take_or_give_may_be_counted(
    start: str, end: str, minutes: tuple[int, ...]
) -> None:
    text = f"{TITLE}**Start**: {start}\n\n**End**: {end}\n\n**Duration**: "
    right = [each for each in range(30, 300, 30) if not told(f"{text}{each} minutes\n", "PM401")]
    assert tuple(right) == minutes


def test_clocks_change_on_known_days() -> None:
    def change(day: datetime.date, zone: str) -> int:
        midnight = day_number(day) * 86400
        ends = (
            Instant(at, at, False, read_zone(zone), True) for at in (midnight, midnight + 43200)
        )
        return clock_change(*ends)

    assert change(datetime.date(2025, 3, 9), "PT") == 3600
    assert change(datetime.date(2025, 11, 2), "America/New_York") == -3600
    assert change(datetime.date(2025, 10, 26), "CET") == -3600
    assert change(datetime.date(2025, 10, 5), "AEST") == 3600
    assert change(datetime.date(2025, 3, 9), "CET") == 0
    assert change(datetime.date(2025, 3, 9), "JST") == 0


def test_the_hour_that_clocks_go_through_twice_is_in_order() -> None:
    rows = "- 2025-11-02 01:40 PDT a\n- 2025-11-02 01:10 PST b\n- 2025-11-02 02:40 PST c\n"
    text = f"{TITLE}## Timeline\n\n{rows}"
    assert not told(text, "PM302") + told(text, "PM311")
    assert told(text.replace("11-02", "11-03"), "PM302")


@pytest.mark.parametrize("status", ["[FLAG-10] Alert on flags", "Fix the flag (Completed)"])
def test_a_ticket_or_a_state_is_no_owner(status: str) -> None:
    items = f"- {status}\n- Add a check (Noor Haddad)\n- Add a test (Femi Ade)\n"
    text = f"{TITLE}## Action items\n\n{items}".replace("Fix the flag (Completed)", "Fix it (Open)")
    assert [line for line, _ in told(text, "PM602")] == [5]


def test_newest_first_with_two_entries_of_one_minute() -> None:
    rows = "".join(
        f"| {time} | {what} |\n"
        for time, what in (("10:20", "up"), ("10:00", "b"), ("10:00", "a"), ("09:30", "d"))
    )
    text = f"{TITLE}## Timeline\n\n| Time (UTC) | Event |\n|---|---|\n{rows}| 09:00 | down |\n"
    result = fix(check(text), settings(), unsafe=True).result
    times = [line[2:11] for line in result.source.text.splitlines() if line.startswith("| 0")]
    assert times == ["09:00 | do", "09:30 | d"] or times[0].startswith("09:00")
    assert "| 10:00 | a |\n| 10:00 | b |\n" in result.source.text


def test_an_empty_section_comes_before_the_signatures() -> None:
    text = (
        "# Incident Report\n\n## Incident Summary\n\na\n\n## Timeline\n\n- 09:14 UTC b\n\n---\n\n"
        "**Report Created By**: Ana\\\n**Report Date**: 2025-01-01\n"
    )
    forced = Settings(ALL, (), profile=builtin_profile("incident-report"), known=ALL, detect=False)
    mended = fix(lint(Source("page.md", text), forced), forced, unsafe=True).result.source.text
    assert mended.rindex("\n## ") < mended.index("**Report Created By**")


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("9 and 10 March 2025", "2025-03-09"),
        ("9, 10 and 11 March 2025", "2025-03-09"),
        ("between March 9, 2025 and March 11, 2025", "2025-03-09"),
        ("10 March 2025 (reviewed 12 March 2025)", "2025-03-10"),
    ],
)
def test_several_days_are_left_as_they_are_written(value: str, day: str) -> None:
    text = f"{TITLE}**Date**: {value}\n\n## Timeline\n\n- 10:00 UTC a\n- 10:05 UTC b\n"
    mended = fix(check(text), settings()).result.source.text
    assert mended == (text if "reviewed" not in value else text.replace("10 March 2025", day, 1))


def test_a_sorted_timeline_leaves_alone_what_a_comment_suppresses() -> None:
    comment = "<!-- postmortem-lint: ignore[PM302] its clock was off -->"
    rows = (
        f"- 10:00 a\n- 10:05 b\n- 10:20 c\n- 10:35 d\n- 10:34 e\n- 10:10 f {comment}\n- 10:40 g\n"
    )
    text = f"{TITLE}## Timeline (UTC)\n\n{rows}"
    mended = fix(check(text), settings(), unsafe=True)
    assert [one.reason for one in mended.withheld] == [
        "it would change what a comment tells to leave alone"
    ]
    assert mended.result.source.text == text
    sorted_rows = fix(check(text.replace(comment, "")), settings(), unsafe=True).result.source.text
    assert sorted_rows.index("10:10") < sorted_rows.index("10:20")


PAGE = (
    TITLE
    + """\
- **Start**: 2025-03-04 14:02 UTC
- **End**: 2025-03-04 15:17 UTC

## Summary

%s

## Timeline (UTC)

- 13:55 Release 812 deployed
- 14:02 Search answers with empty pages
- 14:09 Alert "empty pages" fires
- 14:20 Search is fully down
- 14:55 Rollback started
- 15:01 Rollback complete
- 15:17 Incident resolved
"""
)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (True, "Search was broken from 14:02 to 15:17 UTC on 2025-03-05."),
        (True, "Search was broken from 13:02 to 16:17 UTC."),
        (True, "Search was broken from 13:55 to 15:17 UTC."),
        (True, "The outage caused by the migration began at 14:32 UTC."),
        (True, "After the deploy the outage began at 14:32 UTC."),
        (True, "With a rollback the incident was resolved at 15:47 UTC."),
        (True, "The search outage began at 14:20 UTC."),
        (True, "The incident was resolved at 15:47 UTC. It was resolved at 15:17 UTC."),
        (True, "Search was broken from 14:02 to 15:27 UTC."),
        (True, "The outage began at 14:12 UTC."),
        (False, "On 2025-03-04 search was broken. The database was restarted at 14:40 UTC."),
        (False, "Search was broken from 14:02 to 15:17 UTC."),
        (False, "From 14:20 to 15:01 UTC it was down."),
        (False, "nightly maintenance window (02:00 to 03:00 UTC)"),
        (False, "EU recovered at 14:50 UTC and US recovered at 15:10 UTC."),
        (False, "The provider says that its own outage started at 13:50."),
        (False, "The outage began at 14:02 UTC, 7 minutes after the deploy began at 13:55 UTC."),
        (False, "A similar incident that began at 03:10 was resolved at 04:00."),
        (False, "The rollback was started at 14:55 UTC."),
    ],
)
def test_a_time_in_the_text_is_held_to_the_incident_where_it_tells_of_it(
    wrong: bool, said: str
) -> None:
    assert bool(told(PAGE % said, "PM511")) is wrong


@pytest.mark.slow
def test_many_times_in_the_text_take_no_longer_than_their_number_allows() -> None:
    def page(count: int) -> str:
        times = [f"{at // 60 % 24:02d}:{at % 60:02d}" for at in range(count)]
        told = "".join(f"Part {time} began at {time} UTC.\n\n" for time in times)
        rows = "".join(f"- {time} Shard {time} restarted\n" for time in times)
        return f"{TITLE}## Summary\n\n{told}## Timeline (UTC)\n\n{rows}"

    def seconds(count: int) -> float:
        text, started = page(count), time.process_time()
        check(text)
        return time.process_time() - started

    small = min(seconds(300) for _ in range(3))
    assert any(seconds(2400) < 24 * small for _ in range(3))  # quadratic: 64 times
