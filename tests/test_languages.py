"""A whole postmortem in each language is bound, dated and judged like an English one."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from postmortem_lint.engine.lint import lint
from postmortem_lint.engine.selection import optional_rules, select_rules
from postmortem_lint.engine.settings import Settings
from postmortem_lint.finding import Severity
from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem.bind import bind
from postmortem_lint.postmortem.model import Postmortem, WindowSource
from postmortem_lint.postmortem.recognition.profile_choice import choose
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.roles import Key, Role
from postmortem_lint.rules import ALL
from postmortem_lint.text import Source

FOLDER = Path(__file__).parent / "fixtures" / "languages"
GENERIC = builtin_profile("generic")
TODAY = date(2026, 1, 1)

PARTS = {
    Role.SUMMARY, Role.IMPACT, Role.TIMELINE, Role.ROOT_CAUSE, Role.DETECTION, Role.ACTIONS,
    Role.LESSONS, Role.WELL, Role.WRONG, Role.LUCKY,
}  # fmt: skip
MILESTONES = [
    Key.STARTED, Key.DETECTED, Key.ACKNOWLEDGED, None, Key.MITIGATED, Key.RESOLVED,
]  # fmt: skip


class Told(NamedTuple):
    """What the document of a language tells, and one slip each that has to be noticed in it.

    `items` are owner and due date of the action items; `longer` and `earlier` are a text of the
    document and what puts a wrong length or an earlier time in its place.
    """

    day: date
    minutes: int
    affected: int | None
    clocks: str
    items: tuple[tuple[str, date], ...]
    longer: tuple[str, str]
    earlier: tuple[str, str]


TOLD = {
    "de": Told(
        date(2025, 3, 14), 95, 12400,
        "09:12 09:18 09:21 09:55 10:31 10:47",
        (("Emre Aydın", date(2025, 3, 28)), ("Jana Petersen", date(2025, 4, 30))),
        ("1 Stunde 35 Minuten", "2 Stunden 35 Minuten"),
        ("| 09:55 |", "| 09:05 |"),
    ),
    "fr": Told(
        date(2025, 6, 3), 105, 8200,
        "14:05 14:14 14:17 14:52 15:30 15:50",
        (("Yanis Benali", date(2025, 6, 20)), ("Élodie Marchand", date(2025, 7, 4))),
        ("1 h 45\n", "2 h 30\n"),
        ("14h52", "14h02"),
    ),
    "es": Told(
        date(2025, 5, 22), 105, 15000,
        "10:20 10:32 10:35 11:10 11:48 12:05",
        (("Mateo Ibáñez", date(2025, 5, 30)), ("Lucía Ferrer", date(2025, 6, 13))),
        ("1 hora y 45 minutos", "45 minutos"),
        ("| 11:10 |", "| 10:10 |"),
    ),
    "pt": Told(
        date(2025, 4, 22), 150, 6300,
        "08:40 08:58 09:05 10:02 10:50 11:10",
        (("Rafael Teles", date(2025, 4, 30)), ("Beatriz Nogueira", date(2025, 5, 16))),
        ("2 horas e 30 minutos", "3 horas e meia"),
        ("**10:02**", "**08:02**"),
    ),
    "no": Told(
        date(2025, 2, 11), 85, None,
        "12:30 12:41 12:44 13:20 13:40 13:55",
        (("Ola Nordby", date(2025, 2, 14)), ("Ingrid Solheim", date(2025, 3, 1))),
        ("1 time og 25 minutter", "3 timer"),
        ("kl. 13:20", "kl. 12:20"),
    ),
    "ja": Told(
        date(2025, 7, 8), 105, 3200,
        "13:20 13:27 13:30 14:00 14:48 15:05",
        (("森田 健", date(2025, 7, 11)), ("佐々木 遥", date(2025, 7, 31))),
        ("| 影響時間 | 1時間45分", "| 影響時間 | 2時間半"),
        ("14:10頃", "12時50分頃"),
    ),
    "zh": Told(
        date(2025, 9, 16), 90, 52000,
        "20:10 20:16 20:19 20:55 21:22 21:40",
        (("李文博", date(2025, 9, 19)), ("陈晓雨", date(2025, 9, 30))),
        ("持续时长**：1小时30分钟", "持续时长**：两个半小时"),
        ("| 20:55 |", "| 20:05 |"),
    ),
    "it": Told(
        date(2025, 5, 26), 105, 2400,
        "08:15 08:27 08:31 09:05 09:40 10:00",
        (("Davide Morandi", date(2025, 6, 6)), ("Chiara Fontanelli", date(2025, 6, 30))),
        ("1 ora e 45 minuti", "due ore e mezza"),
        ("| 09:05 |", "| 08:05 |"),
    ),
    "nl": Told(
        date(2025, 6, 17), 85, 1800,
        "07:10 07:22 07:26 07:58 08:20 08:35",
        (("Bram Visser", date(2025, 6, 20)), ("Femke Hoekstra", date(2025, 7, 11))),
        ("1 uur en 25 minuten", "anderhalf uur en 20 minuten"),
        ("| 07:58 |", "| 06:58 |"),
    ),
    "sv": Told(
        date(2025, 10, 7), 95, 5200,
        "09:05 09:17 09:20 09:55 10:25 10:40",
        (("Johan Lidberg", date(2025, 10, 10)), ("Elin Sandqvist", date(2025, 10, 31))),
        ("1 timme och 35 minuter", "två timmar och 35 minuter"),
        ("kl. 09:55", "kl. 08:55"),
    ),
    "pl": Told(
        date(2025, 2, 4), 105, 7600,
        "06:30 06:43 06:46 07:20 07:50 08:15",
        (("Tomasz Borek", date(2025, 2, 14)), ("Agnieszka Wilk", date(2025, 2, 28))),
        ("1 godzina i 45 minut", "trzy godziny"),
        ("| 07:20 |", "| 06:20 |"),
    ),
    "ru": Told(
        date(2025, 3, 18), 105, 1300,
        "11:20 11:32 11:36 12:10 12:40 13:05",
        (("Павел Синицын", date(2025, 3, 28)), ("Ольга Ветрова", date(2025, 4, 11))),
        ("1 час 45 минут", "полтора часа"),
        ("| 12:10 |", "| 11:10 |"),
    ),
    "tr": Told(
        date(2025, 11, 12), 90, 3900,
        "06:40 06:52 06:55 07:25 07:50 08:10",
        (("Murat Koç", date(2025, 11, 21)), ("Zeynep Arslan", date(2025, 12, 5))),
        ("1 saat 30 dakika", "2 buçuk saat"),
        ("| 07:25 |", "| 06:25 |"),
    ),
    "ko": Told(
        date(2025, 8, 19), 110, 9800,
        "09:15 09:24 09:28 10:05 10:40 11:05",
        (("박지훈", date(2025, 8, 26)), ("김서연", date(2025, 9, 5))),
        ("| 지속 시간 | 1시간 50분", "| 지속 시간 | 3시간"),
        ("- 10:05", "- 오전 9시 5분"),
    ),
}  # fmt: skip


def text_of(code: str) -> str:
    return (FOLDER / f"{code}.md").read_text(encoding="utf-8")


@cache
def bound(code: str) -> Postmortem:
    document = read(Source(f"docs/{code}.md", text_of(code)))
    choice = choose(document, (GENERIC,))
    assert choice is not None, "not taken for a postmortem"
    return bind(document, choice.profile)


def found(text: str) -> list[tuple[str, int]]:
    """The rules that warn of the text, each with the line it names."""
    source = Source("docs/one.md", text)
    settings = Settings(select_rules(ALL), (GENERIC,), optional=optional_rules(ALL), today=TODAY)
    return [
        (one.rule.code, source.position(one.finding.span.start).line)
        for one in lint(source, settings).diagnostics
        if one.severity >= Severity.WARNING
    ]


@pytest.mark.parametrize("code", TOLD)
def test_sections(code: str) -> None:
    roles = {part.role for part in bound(code).parts}
    assert roles >= PARTS
    assert roles & {Role.CONTRIBUTING, Role.TRIGGER}
    assert roles & {Role.RESOLUTION, Role.SHORT_TERM_FIX}


@pytest.mark.parametrize("code", TOLD)
def test_facts(code: str) -> None:
    postmortem = bound(code)
    told = TOLD[code]
    assert postmortem.day == told.day
    duration = postmortem.readable(Key.DURATION)
    assert duration is not None
    assert duration.duration is not None
    assert duration.duration.seconds == 60 * told.minutes
    window = postmortem.window
    assert window is not None
    assert window.source is WindowSource.FIELDS
    assert window.length == 60 * told.minutes
    severity, author = postmortem.readable(Key.SEVERITY), postmortem.readable(Key.AUTHOR)
    assert severity is not None
    assert severity.choice is not None
    assert author is not None
    assert all(person.name for person in author.people)
    count = postmortem.readable(Key.AFFECTED_COUNT)
    assert (count.amount.value if count and count.amount else None) == told.affected


@pytest.mark.parametrize("code", TOLD)
def test_timeline(code: str) -> None:
    (timeline,) = bound(code).timelines
    instants = [entry.instant for entry in timeline.entries]
    assert " ".join(_clock(one.lo) for one in instants if one) == TOLD[code].clocks
    assert all(entry.day == bound(code).day for entry in timeline.entries)
    told = [entry.milestones for entry in timeline.entries]
    assert told == [(key,) if key else () for key in MILESTONES]


def _clock(seconds: int) -> str:
    return f"{seconds // 3600 % 24:02}:{seconds // 60 % 60:02}"


@pytest.mark.parametrize("code", TOLD)
def test_actions(code: str) -> None:
    (listed,) = bound(code).actions
    for action, (owner, due) in zip(listed.actions, TOLD[code].items, strict=True):
        assert [person.name for person in action.people] == [owner]
        assert action.due_date is not None
        day = action.due_date.day
        assert day is not None
        assert (day.month, day.day) == (due.month, due.day)
    assert [action.done for action in listed.actions] == [True, False]


@pytest.mark.parametrize("code", TOLD)
def test_a_sound_document_has_no_findings(code: str) -> None:
    assert found(text_of(code)) == []


@pytest.mark.parametrize("code", TOLD)
def test_a_wrong_duration_is_found_where_it_stands(code: str) -> None:
    text, (right, wrong) = text_of(code), TOLD[code].longer
    assert text.count(right) == 1
    line = text[: text.index(right)].count("\n") + 1
    assert ("PM401", line) in found(text.replace(right, wrong))


@pytest.mark.parametrize("code", TOLD)
def test_an_entry_out_of_order_is_found_where_it_stands(code: str) -> None:
    text, (right, wrong) = text_of(code), TOLD[code].earlier
    assert text.count(right) == 1
    line = text[: text.index(right)].count("\n") + 1
    told = found(text.replace(right, wrong))
    assert {("PM302", line), ("PM311", line)}.intersection(told)
