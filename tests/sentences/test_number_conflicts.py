"""Numbers that contradict each other are told of once, however they can be compared."""

from __future__ import annotations

import pytest

from postmortem_lint import check

PAGE = "# Incident: letters were lost on 2025-03-04\n\n## Impact\n\n{0}\n"


def told(text: str) -> list[str]:
    report = check(PAGE.format(text), path="postmortems/a.md")
    return [one.message for one in report.diagnostics if one.code == "PM506"]


@pytest.mark.parametrize(
    "text",
    [
        "377 tickets: 290 by chat and 78 by phone.",
        "Of 377 tickets 290 came by chat and 78 by phone.",
        "문의 377건(채팅 290건, 전화 78건).",
        "The cost, €7,350, went to €4,900 for staff and €2,540 for trucks.",
    ],
)
def test_a_whole_and_its_parts_are_one_contradiction(text: str) -> None:
    assert len(told(text)) == 1


def test_two_contradictions_are_two() -> None:
    text = "377 tickets: 290 by chat and 78 by phone.\n\n512 mails: 300 to us and 221 to Jo."
    assert len(told(text)) == 2
