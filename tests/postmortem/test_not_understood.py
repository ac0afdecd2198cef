"""What a profile would have to say of a heading or label that was not understood."""

from __future__ import annotations

import pytest

from postmortem_lint.markdown.read import read
from postmortem_lint.nearest import within_edits
from postmortem_lint.postmortem.bind import bind
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.postmortem.not_understood import (
    unknown_columns,
    unknown_headings,
    unknown_labels,
)
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.roles.column_traits import ColumnTrait
from postmortem_lint.text import Source

ENGLISH = "# Postmortem: ferry late\n\n{}\n\n## Impact\n\n## Timeline\n\n## Lessons learned\n"
GERMAN = "# Postmortem: Fähre\n\n{}\n\n## Auswirkung\n\n## Ursache\n\n## Zusammenfassung\n"


def bound(text: str) -> Postmortem:
    return bind(read(Source("ferry.md", text)), builtin_profile("generic"))


@pytest.mark.parametrize(
    ("page", "label", "near", "key"),
    [
        (ENGLISH, "Severety", "Severity", "severity"),
        (ENGLISH, "Stauts", "Status", "status"),
        (ENGLISH, "Lead", None, "other"),
        (ENGLISH, "Tags", None, "other"),
        (ENGLISH, "Zeugs", None, "other"),
        (ENGLISH, "Wann", None, "other"),
        (ENGLISH, "Wave height", None, "other"),
        (ENGLISH, "Schwergrad", None, "other"),
        (GERMAN, "Schwergrad", "schweregrad", "severity"),
    ],
)
def test_a_label_is_near_to_a_slip_in_its_own_language_alone(
    page: str, label: str, near: str | None, key: str
) -> None:
    (one,) = unknown_labels(bound(page.format(f"**{label}**: something")))
    assert (one.near, one.meaning.value) == (near, key)


@pytest.mark.parametrize(
    ("title", "near", "role"),
    [
        ("Root cuase", "Root Cause", "root_cause"),
        ("Impac on passengers", "Impact", "impact"),
        ("What users saw", None, "other"),
        ("Zeugs", None, "other"),
    ],
)
def test_a_heading_that_is_like_nothing_is_the_team_s_own(
    title: str, near: str | None, role: str
) -> None:
    (one,) = unknown_headings(bound(ENGLISH.format(f"## {title}")))
    assert (one.near, one.meaning.value) == (near, role)


def test_the_head_of_a_column_of_labels_is_no_label() -> None:
    table = "| Field | Value |\n| --- | --- |\n| Severity | SEV1 |\n| Quay | north |"
    assert [one.text.plain for one in unknown_labels(bound(ENGLISH.format(table)))] == ["Quay"]


@pytest.mark.parametrize(
    ("word", "most", "near"),
    [
        ("abdc", 0, ""),
        ("abdc", 1, "abcd"),
        ("abc", 1, "abcd"),
        ("xbxd", 1, ""),
        ("xbxd", 2, "abcd"),
    ],
)
def test_swapped_letters_are_one_slip(word: str, most: int, near: str) -> None:
    assert within_edits(word, ("zzzzzzz", "abcd"), most) == near


def test_the_columns_of_a_list_of_which_nothing_is_read_are_told() -> None:
    table = "| Change | Onwer | Due |\n| --- | --- | --- |\n| Splice a rope | Ann | 2025-06-01 |\n"
    postmortem = bound(f"# Postmortem: ferry late\n\n## Impact\n\n## Action items\n\n{table}")
    found = unknown_columns(postmortem, ColumnTrait.ACTIONS)
    assert [(one.text.plain, one.meaning.value) for one in found] == [
        ("Change", "other"),
        ("Onwer", "owner"),
    ]
