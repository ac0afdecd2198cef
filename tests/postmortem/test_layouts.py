"""Layouts of real postmortems, each with an invented incident, read as a person reads them.

The tables hold one short line for each section, field, entry and item of a fixture.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem.bind import bind
from postmortem_lint.postmortem.model import Action, Entry, Fact, Part, Postmortem
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.report import understood
from postmortem_lint.text import Source

LAYOUTS = Path(__file__).parents[1] / "fixtures" / "layouts"


@cache
def layout(name: str) -> Postmortem:
    """The fixture of that name, bound by the generic profile."""
    file = LAYOUTS / f"{name}.md"
    return bind(read(Source.decode(file.name, file.read_bytes())), builtin_profile("generic"))


def section(part: Part) -> str:
    """`role`, behind the roles it stands below: "lessons/well"."""
    return "/".join(role.value for role in (*part.parents, part.role))


def fact(one: Fact) -> str:
    """`key: value as understood`, the text where there is nothing to understand."""
    return f"{one.key.value}: {understood.fact(one) or one.text.plain}"


def entry(one: Entry) -> str:
    """`instant: event`, the kind of time where it has no place."""
    when = understood.instant(one.instant) if one.instant else one.moment.kind.value
    return f"{when}: {one.event.plain}"


def item(action: Action) -> str:
    """`state owner due: text`, a dash for what is not stated."""
    owner = action.owner.text.plain if action.owner and action.owner.text else "-"
    due = action.due_date.day if action.due_date else "-"
    return f"{'done' if action.done else 'open'} {owner} {due}: {action.text.plain}"


SECTIONS = {
    "day-before": ("timeline",),
    "label-times": ("root_cause", "timeline"),
    "bold-lines": (
        "impact",
        "summary",
        "timeline",
        "actions",
    ),
    "day-headings": (
        "summary",
        "root_cause",
        "actions",
        "lessons",
        "lessons/well",
        "timeline",
    ),
    "day-lines": (
        "impact",
        "timeline",
    ),
    "dual-zones": (
        "meta",
        "summary",
        "impact",
        "timeline",
        "detection",
        "root_cause",
        "root_cause/five_whys",
        "actions",
    ),
    "front-matter-toml": (
        "root_cause",
        "resolution",
    ),
    "front-matter-yaml": (
        "summary",
        "timeline",
    ),
    "heading-keys": (
        "metrics",
        "summary",
        "summary/timeline",
    ),
    "heading-per-time": (
        "summary",
        "timeline",
        "actions",
    ),
    "labelled-bullets": (
        "key_events",
        "detection",
        "impact",
        "background",
        "background/timeline",
        "resolution",
        "actions",
    ),
    "linked-timeline": (
        "key_events",
        "background",
        "background/timeline",
        "resolution",
    ),
    "nested-bullets": (
        "timeline",
        "root_cause",
    ),
    "night-before": (
        "timeline",
        "root_cause",
    ),
    "quoted-metadata": (
        "summary",
        "root_cause",
        "timeline",
    ),
    "relative": (
        "timeline",
        "root_cause",
    ),
    "separate-day-and-date": (
        "summary",
        "timeline",
        "resolution",
        "actions",
    ),
    "several-timelines": (
        "summary",
        "timeline",
        "appendix",
    ),
    "sre-book": (
        "summary",
        "root_cause",
        "actions",
        "timeline",
    ),
    "twelve-hour": (
        "timeline",
        "root_cause",
    ),
    "two-column-metadata": (
        "summary",
        "timeline",
        "root_cause",
        "actions",
    ),
    "wide-metadata": (
        "summary",
        "impact",
    ),
}

FACTS = {
    "day-before": ("date: 2026-08-05", "duration: about 30 min"),
    "bold-lines": (
        "date: 2025-03-04",
        "severity: High",
        "duration: 2 h 30 min",
    ),
    "day-headings": (
        "date: 2020-05-05",
        "author: Jon Ek",
    ),
    "dual-zones": (
        "incident_id: LN-7",
        "started: 2026-03-27 18:35 JST",
        "resolved: 2026-03-27 18:52 JST",
        "duration: about 17 min",
        "severity: SEV3",
        "author: 三宅",
        "status: Approved",
        "services: 検索",
        "sla_breach: なし",
        "time_to_detect: about 10 min",
    ),
    "front-matter-toml": (
        "title: Lantern incident report",
        "date: 2025-03-06",
        "author: Jon Ek",
    ),
    "front-matter-yaml": (
        "title: Lantern lookups refused",
        "date: 2025-03-04",
        "severity: SEV3",
        "author: Mia Torvald, Jon Ek",
    ),
    "heading-keys": (
        "date: 2020-07-27",
        "author: Jon Ek",
        "severity: 1",
        "time_to_detect: 1 d 2 h",
        "time_to_resolve: 3 min",
        "downtime: 1 d 2 h 3 min",
    ),
    "labelled-bullets": (
        "detected: 2025-03-04 09:21",
        "declared: 2025-03-04 09:40",
        "mitigated: 2025-03-04 10:02",
        "resolved: 2025-03-04 10:15",
        "time_to_repair: 41 min",
    ),
    "linked-timeline": (
        "detected: 2025-05-01 09:21",
        "resolved: 2025-05-01 10:15",
    ),
    "night-before": ("date: 2026-08-04",),
    "quoted-metadata": (
        "date: 2025-03-04",
        "status: Draft",
        "author: Jon Ek",
        "reviewed_by: Mia Torvald",
    ),
    "sre-book": (
        "date: 2025-03-04",
        "author: Mia Torvald, Jon Ek",
        "status: Complete",
    ),
    "two-column-metadata": (
        "date: 2025-03-04",
        "severity: SEV2",
        "status: Resolved",
        "author: Mia Torvald, Jon Ek",
        "started: 2025-03-04 14:02 UTC",
        "resolved: 2025-03-04 15:10 UTC",
        "duration: 1 h 8 min",
    ),
    "wide-metadata": (
        "severity: SEV1",
        "duration: 45 min",
        "status: Closed",
        "author: Jon Ek",
    ),
}

ENTRIES = {
    "day-before": (
        "unknown: Disk begins to fill",
        "2026-08-04: Keys changed",
        "about 2026-08-05 15:50 to 16:10 Z: Disk full",
        "2026-08-05 16:10 to 16:19 Z: Images removed",
        "2026-08-05 16:32 Z: All back",
    ),
    "label-times": (
        "2023-11-14 10:47: Introduced",
        "2023-11-15 14:20: Noticed",
        "2023-11-15 14:24: Repaired",
    ),
    "bold-lines": (
        "2025-03-04: Queue stops",
        "2025-03-05: Poisoned message found",
    ),
    "day-headings": (
        "2020-05-03: Varselet kom på e-post og ble ikke lest.",
        "2020-05-04 14:34:42: sertifikatet løp ut",
        "2020-05-05 09:50: feilen ble meldt",
        "about 2020-05-05 10:00 to 10:20: nytt sertifikat",
    ),
    "day-lines": (
        "2023-02-22: The faulty index is built.",
        "2023-05-15: A customer reports stale results.",
        "2023-06-09: A second report.",
    ),
    "dual-zones": (
        "2026-03-27 09:35:22 UTC: 発生: 検索が遅くなる",
        "2026-03-27 09:45 UTC: 検知: 利用者が報告",
        "2026-03-27 09:52 UTC: 復旧: 索引を再構築",
        "unreadable: 恒久修正",
    ),
    "front-matter-yaml": (
        "2025-03-04 14:02 UTC: lookups begin to fail",
        "2025-03-04 14:40 UTC: service restored",
    ),
    "heading-keys": (
        "2020-07-26 09:00: The clone is made",
        "2020-07-27 11:00: The clone is found",
    ),
    "heading-per-time": (
        "2018-02-20 14:17 CET: The newsletter goes out.",
        "2018-02-20 14:55 CET: Launches begin to fail.",
        "2018-02-20 20:00 to 23:59 CET: Somebody restarts the hub.",
        "2018-02-20 23:50 CET: Calm again.",
        "2018-02-21 00:20 CET: The last errors end.",
        "2018-02-21 13:00 CET: A second wave.",
        "2018-02-21 13:30 CET: The second wave is over.",
    ),
    "labelled-bullets": (
        "2025-03-04 09:21: nodes begin to restart",
        "2025-03-04 09:40: incident declared",
        "2025-03-04 10:02: memory limit raised",
    ),
    "nested-bullets": (
        "2025-03-04 22:40 UTC: Mail begins to queue",
        "2025-03-04 23:55 UTC: Workers doubled",
        "2025-03-05 00:10 UTC: Queue empty",
        "2025-03-06 09:00 UTC: Review meeting",
    ),
    "night-before": (
        "2026-08-03 23:35 UTC: Memory falls",
        "2026-08-03 23:50 UTC: Metrics stop",
        "2026-08-04 00:20 UTC: Node gone",
        "2026-08-04 07:05 UTC: Found",
    ),
    "quoted-metadata": (
        "2025-03-04 08:00: Job starts",
        "2025-03-04 08:20: Second job starts",
        "2025-03-04 09:00: Job stopped",
    ),
    "relative": (
        "unknown: Cache grows",
        "relative: Cache is flushed by hand",
        "relative: Load rises",
        "relative: Load normal",
    ),
    "separate-day-and-date": (
        "2021-10-30 10:00 PST: First requests",
        "2021-10-30 23:30 PST: Nodes slow",
        "2021-10-31 00:15 PST: Limits set",
        "2022-01-28 02:34 PST: Requests return",
        "2022-02-01 01:12 PST: Limits set again",
    ),
    "several-timelines": (
        "2025-03-04 16:21 PDT: Lantern slows down",
        "2025-03-04 17:40 PDT: Lantern recovers",
        "2025-03-04 16:00 PDT: Beacon slows down",
        "2025-03-04 18:10 PDT: Beacon recovers",
    ),
    "sre-book": (
        "2025-03-04 14:51 UTC: News reports a find",
        "2025-03-04 14:53 UTC: Traffic rises",
        "2025-03-04 15:57 UTC: OUTAGE ENDS, all traffic balanced",
    ),
    "twelve-hour": (
        "2025-03-04 10:30 PST: deploy begins",
        "2025-03-04 11:45 PST: first errors",
        "2025-03-04 12:48 PST: rollback",
        "2025-03-04 14:00 PST: errors gone",
        "2025-03-04 14:15 PST: checks",
    ),
    "two-column-metadata": (
        "2025-03-04 14:02 UTC: Lookups begin to fail",
        "about 2025-03-04 14:00 to 14:20 UTC: Pager fires",
        "2025-03-04 14:00 to 14:59 UTC: Someone restarts the wrong node",
        "2025-03-04 15:10 UTC: Service restored",
    ),
}

ITEMS = {
    "bold-lines": (
        "done - -: Drop the message",
        "done - -: Restart the workers",
        "open @mia -: Reject messages that cannot be read (@mia)",
        "open Jon Ek 2025-04-01: alert on a still queue, due 2025-04-01",
    ),
    "day-headings": ("open Team lykt -: Forny automatisk",),
    "dual-zones": (
        "open 三宅 2026-04-11: 索引を毎晩作る",
        "done — 2026-03-28: 遅延を監視する",
    ),
    "heading-per-time": (
        "open - -: Serve static pages from the cache https://example.org/issues/7",
    ),
    "labelled-bullets": ("open - -: Ticket to watch the memory.",),
    "separate-day-and-date": ("open - -: Keep the limits",),
    "sre-book": (
        "done mia -: Update the playbook",
        "open jon -: Load test",
    ),
    "two-column-metadata": (
        "open Mia Torvald 2025-04-01: Renew every certificate by machine",
        "open - -: Alert a week before one ends",
    ),
}


NAMES = sorted(file.stem for file in LAYOUTS.glob("*.md"))


@pytest.mark.parametrize("name", NAMES)
def test_sections_have_the_roles_a_reader_gives_them(name: str) -> None:
    assert tuple(map(section, layout(name).parts)) == SECTIONS[name]


@pytest.mark.parametrize("name", NAMES)
def test_fields_are_found_in_every_form(name: str) -> None:
    assert tuple(map(fact, layout(name).facts)) == FACTS.get(name, ())


@pytest.mark.parametrize("name", NAMES)
def test_entries_stand_where_a_reader_places_them(name: str) -> None:
    entries = (one for timeline in layout(name).timelines for one in timeline.entries)
    assert tuple(map(entry, entries)) == ENTRIES.get(name, ())


@pytest.mark.parametrize("name", NAMES)
def test_items_have_the_owner_date_and_state_that_they_state(name: str) -> None:
    items = (one for some in layout(name).actions for one in some.actions)
    assert tuple(map(item, items)) == ITEMS.get(name, ())


def test_tracks_of_several_timelines_are_not_compared() -> None:
    (timeline,) = layout("several-timelines").timelines
    assert timeline.tracks[0] != timeline.tracks[-1]
    assert not timeline.disorders


def test_a_timeline_kept_elsewhere_is_known_to_be_linked() -> None:
    (timeline,) = layout("linked-timeline").timelines
    assert timeline.part.points_elsewhere


def test_log_lines_and_chats_are_no_entries() -> None:
    events = [one.event.plain for one in layout("labelled-bullets").timelines[0].entries]
    assert not any("out of memory" in event for event in events)
