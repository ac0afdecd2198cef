"""Priorities and states of action items, in the spellings and languages of teams."""

from __future__ import annotations

import pytest

from postmortem_lint.values.levels.choices import Spelling, inflected_choice
from postmortem_lint.values.levels.item_states import read_state
from postmortem_lint.values.levels.priorities import read_priority


@pytest.mark.parametrize(
    ("text", "level", "word"),
    [
        ("P1", 1, ""), ("p-2", 2, ""), ("Prio. 3", 3, ""), ("PRIORITY 1", 1, ""),
        ("priorité 2", 2, ""), ("优先级 1", 1, ""), ("**P0**", 0, ""), ("2", 2, ""),
        ("P2 (after the audit)", 2, ""), ("1 - at once", 1, ""), ("🔴 High", 1, "high"),
        ("High Priority", 1, "high"), ("(low priority, see above)", 2, "low"),
        ("Priorität: hoch", 1, "hoch"), ("mittlere Priorität", 2, "mittlere"),
        ("prioridad alta", 1, "alta"), ("优先级：高", 1, "高"), ("우선순위 낮음", 2, "낮음"),
    ],
)  # fmt: skip
def test_a_priority_is_known_however_it_is_spelled(text: str, level: int, word: str) -> None:
    read = read_priority(text)
    assert read is not None
    assert (read.level, read.word) == (level, word)


@pytest.mark.parametrize(
    "text",
    ["", "now", "next week", "A", "P1/P2", "P12", "2 weeks", "1.5", "critical path", "high-level"],
)
def test_what_is_on_no_known_scale_is_no_priority(text: str) -> None:
    assert read_priority(text) is None


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("DONE", True), ("done 2025-03-04", True), ("Done on 4 March 2025", True), ("✅", True),
        ("Done on 4 March.", True), ("not begun", False),
        ("erledigt am 4.3.2025", True), ("fait (voir la page)", True), ("已完成", True),
        ("Done ✅", True), ("✔ done!", True),
        ("TODO", False), ("in progress", False), ("not done yet", None), ("nicht erledigt", False),
        ("en cours", False), ("Done well is half won", None), ("Open the valve", None),
        ("complete rewrite", None), ("", None), ("P1", None),
    ],
)  # fmt: skip
def test_a_state_is_a_whole_value(text: str, done: bool | None) -> None:
    state = read_state(text)
    assert (state.done if state else None) is done


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("prevention", "prevent"), ("Mitigating", "mitigate"), ("preventive", "prevent"),
        ("documented", "document"), ("fix", None), ("process", None), ("prevent it", None),
    ],
)  # fmt: skip
def test_noun_and_verb_of_one_stem_are_one_value(text: str, value: str | None) -> None:
    choice = inflected_choice(text, ("mitigate", "prevent", "document"))
    assert (choice.value if choice else None) == value
    assert choice is None or choice.spelling is Spelling.STEM
