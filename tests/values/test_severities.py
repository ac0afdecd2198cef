"""Levels of severity: which spellings are one level, and which contradict each other."""

from __future__ import annotations

import pytest

from postmortem_lint.certainty import Certainty
from postmortem_lint.values.levels.severities import differ


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2", "SEV2"), ("S2", "SEV-2"), ("P2", "SEV2"), ("P1", "SEV2"), ("Severity 2", "**sev 2**"),
        ("high", "SEV2"), ("High", "Major"), ("medium", "moderate"), ("🔴 SEV1", "SEV1."),
        ("SEV2, SEV1 from 14:20", "SEV1"), ("critical", "Degraded performance"), ("hoch", "SEV3"),
        ("Gold", "Silver"),
    ],
)  # fmt: skip
def test_one_level_or_two_scales(one: str, other: str) -> None:
    assert differ(one, other) is differ(other, one) is None


@pytest.mark.parametrize(
    ("one", "other", "certainty"),
    [
        ("SEV2", "SEV4", Certainty.STATED),
        ("Sev-1", "severity 3", Certainty.STATED),
        ("P1", "Priority 2", Certainty.STATED),
        ("S1", "S3", Certainty.STATED),
        ("2", "3", Certainty.STATED),
        ("critical", "Low", Certainty.STATED),
        ("Major", "minor", Certainty.STATED),
        ("hoch", "niedrig", Certainty.STATED),
        ("3", "SEV2", Certainty.CONVENTION),
        ("S1", "SEV3", Certainty.CONVENTION),
    ],
)
def test_two_levels_of_one_scale(one: str, other: str, certainty: Certainty) -> None:
    assert differ(one, other) is differ(other, one) is certainty


def test_a_template_may_have_words_of_its_own() -> None:
    assert differ("Gold", "Silver", ("Gold", "Silver")) is Certainty.STATED
    assert differ("Gold", "SEV2", ("Gold", "Silver")) is None
