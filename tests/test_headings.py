"""Headings, labels and column titles: what counts as the same, and what does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postmortem_lint.language.english import titles as english
from postmortem_lint.language.headings import candidates, normal
from postmortem_lint.language.lookup import LANGUAGES
from postmortem_lint.language.tables.language import Language
from postmortem_lint.roles import Column, Key, Role


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Summary", "summary"),
        ("4. Root Causes", "root cause"),
        ("IV) Impact", "impact"),
        ("2.1 Impact", "impact"),
        ("１．概要", "概要"),
        ("Phase 2: Analysis", "analysis"),
        ("**Time to Detect (TTD)**:", "time to detect"),
        ("ACTION ITEMS ##", "action item"),
        ("Timeline {#timeline}", "timeline"),
        ('<a id="impact"></a>Impact', "impact"),
        ("Timeline (UTC)", "timeline"),
        ("Timeline (All times PST).", "timeline"),
        ("Root cause analysis (RCA)", "root cause analysis"),
        ("Root cause(s)", "root cause"),
        ("Mitigation & Resolution", "mitigation and resolution"),
        ("Mitigation / Resolution", "mitigation and resolution"),
        ("Date/Time", "date and time"),
        ("🧠 Lessons learnt", "lesson learnt"),
        ("Next steps :rocket:", "next step"),
        ("What didn’t go so well?", "what didn't go so well"),
        ("Post-Mortem Owner", "postmortem owner"),
        ("Short-term Fix (Immediate)", "short term fix"),
        ("incident_id", "incident id"),
        ("[Impact](#impact)", "impact"),
        ("Follow\u00a0ups", "follow up"),
        ("検知", "検知"),
        ("TL;DR", "tl;dr"),
    ],
)
def test_normal_form(title: str, expected: str) -> None:
    assert normal(title) == expected


@pytest.mark.parametrize("title", ["Status", "Analysis", "Process", "5 Whys", "14:05 Alert", "GMT"])
def test_what_only_looks_like_plural_or_number_stays(title: str) -> None:
    assert normal(title).split()[0] == title.lower().split()[0]


def test_titles_of_signs_alone_stay() -> None:
    assert normal("#") == "#"
    assert normal(" ✅ ") == ""


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Summary", ("summary",)),
        ("検知（Detect）", ("検知", "detect")),
        ("影響 / Impact", ("影響 and impact", "影響", "impact")),
        ("4 Summary", ("4 summary", "summary")),
        ("Timeline — 2026-02-11", ("timeline 2026 02 11", "timeline")),
        ("Timeline, all times in UTC", ("timeline, all time in utc", "timeline")),
        ("Timeline: May 3rd, 2024", ("timeline: may 3rd, 2024", "timeline")),
        ("Date and time in CET", ("date and time in cet", "date and time")),
    ],
)
def test_candidates_best_first(title: str, expected: tuple[str, ...]) -> None:
    assert candidates(title) == expected


@pytest.mark.parametrize(
    "title",
    ["Fix: add a limit", "Impact on the timeline", "Known issue (resolved)", "Step by step"],
)
def test_no_candidate_is_a_guess(title: str) -> None:
    assert len(candidates(title)) == 1


def test_a_title_of_nothing_has_no_candidates() -> None:
    assert candidates("") == ()
    assert candidates("🚨") == ()


@given(st.text(max_size=60))
def test_normal_of_normal_is_normal(title: str) -> None:
    once = normal(title)
    assert normal(once) == once
    assert all(candidates(title))


@given(st.sampled_from([title for titles in english.SECTIONS.values() for title in titles]))
def test_dress_does_not_matter(title: str) -> None:
    assert normal(f"3. 🔥 **{title.upper()}** (UTC): ##") == title


def test_ambiguous_titles_are_in_normal_form() -> None:
    assert [title for title in english.AMBIGUOUS if normal(title) != title] == []


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_titles_of_every_language_are_in_normal_form(language: Language) -> None:
    titles_of = language.titles
    tables = (titles_of.sections.values(), titles_of.labels.values(), titles_of.columns.values())
    titles = [title for table in tables for some in table for title in some]
    assert [title for title in titles if normal(title) != title] == []


@pytest.mark.parametrize("table", [english.SECTIONS, english.LABELS])
def test_a_title_means_one_thing(table: dict[object, tuple[str, ...]]) -> None:
    titles = [title for some in table.values() for title in some]
    assert sorted(titles) == sorted(set(titles))


def test_ambiguous_titles_have_a_usual_meaning() -> None:
    known = {title for titles in english.SECTIONS.values() for title in titles}
    assert {"what happened", "context"} <= set(english.AMBIGUOUS) <= known


def test_milestones_are_lower_case_words() -> None:
    words = [word for some in english.MILESTONES.values() for word in some]
    assert words == [word.lower().strip() for word in words]
    assert len(words) == len(set(words))


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Executive summary:", Role.SUMMARY),
        ("User impact", Role.IMPACT),
        ("Chain of events", Role.TIMELINE),
        ("Actions taken", Role.IMMEDIATE_ACTIONS),
        ("Action Items & Followups", Role.ACTIONS),
        ("Action Items to Prevent Recurrence", Role.PREVENTION),
        ("Corrective and Preventative Measures", Role.ACTIONS),
        ("Response and recovery", Role.RESOLUTION),
        ("Where we got lucky", Role.LUCKY),
        ("What Could Be Improved", Role.WRONG),
    ],
)
def test_known_sections(title: str, role: Role) -> None:
    assert normal(title) in english.SECTIONS[role]


@pytest.mark.parametrize(
    ("label", "key"),
    [
        ("Time Started", Key.STARTED),
        ("Resolution Time", Key.RESOLVED),
        ("Time to acknowledgement", Key.TIME_TO_ACKNOWLEDGE),
        ("MTTD", Key.TIME_TO_DETECT),
        ("TTD (time to detect)", Key.TIME_TO_DETECT),
        ("Author(s)", Key.AUTHOR),
        ("Total Downtime", Key.DOWNTIME),
        ("SLO/SLA violation", Key.SLA_BREACH),
    ],
)
def test_known_labels(label: str, key: Key) -> None:
    assert normal(label) in english.LABELS[key]


@pytest.mark.parametrize(
    ("title", "column"),
    [
        ("Time (UTC)", Column.TIME),
        ("#", Column.NUMBER),
        ("Bug #", Column.TRACKING),
        ("By Whom", Column.BY_WHOM),
        ("Type (Mitigate/ Prevent/ Process/ Other)", Column.TYPE),
        ("Data Link", Column.SOURCE),
    ],
)
def test_columns_of_the_language(title: str, column: Column) -> None:
    assert normal(title) in english.COLUMNS[column]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("一、概述", "概述"),
        ("（二）影响范围", "影响范围"),
        ("第3章：対応", "対応"),
        ("가. 개요", "개요"),
        ("①概要", "概要"),
        ("【概要】", "概要"),
        ("**影响：**", "影响"),
        ("¿Qué salió mal?", "que salio mal"),
        ("Résumé :", "resume"),
        ("Maßnahmen", "massnahmen"),
        ("Påvisning", "pavisning"),
        ("Oś zdarzeń – ŁĄCZNIE", "os zdarzen lacznie"),
        ("İNCELEME VE ÇIKIŞ", "inceleme ve cikis"),
        ("Отчёт", "отчет"),
        ("Was lief gut?", "was lief gut"),
        ("二次障害", "二次障害"),
        ("三级故障", "三级故障"),
    ],
)
def test_normal_form_in_other_languages(title: str, expected: str) -> None:
    assert normal(title) == expected


@pytest.mark.parametrize(
    ("title", "halves"),
    [
        ("検知（Detect）", {"検知", "detect"}),
        ("Timeline（时间线）", {"timeline", "时间线"}),
        ("概要 / Summary", {"概要", "summary"}),
        ("时间线 Timeline", {"时间线", "timeline"}),
        ("Root Cause 근본 원인", {"root cause", "근본 원인"}),
        ("Timeline 타임라인", {"timeline", "타임라인"}),
    ],
)
def test_a_title_in_two_scripts_may_match_by_either(title: str, halves: set[str]) -> None:
    assert halves <= set(candidates(title))


def test_numbers_without_end_in_a_title_are_given_up_at_once() -> None:
    """Each number can be read as several; to try all of their combinations took minutes."""
    title = "Part 3:" + " 15.11.2023" * 20 + " x"
    assert candidates(title) == (normal(title),)
    assert candidates("Timeline, all times in UTC, 14:24 :243 :243")[1] == "timeline"
