"""Times of another zone and of other subjects contradict nothing."""

from __future__ import annotations

import pytest
from reports import most_severe

from postmortem_lint.finding import Severity
from postmortem_lint.rules import ALL

RULES = tuple(rule for rule in ALL if rule.code in ("PM401", "PM403", "PM506", "PM511"))
PAGE = """# Postmortem: bookings failed

- **Date**: 2025-02-18
- **Start**: 2025-02-18 13:05 {0}
- **End**: 2025-02-18 14:50 {0}
- **Duration**: 1 h 45 min

## Summary

{1}

## Timeline ({0})

- 13:05 Bookings fail
- 13:17 Alert
- 14:50 Bookings work again
"""
JAPANESE = """# 障害報告: 予約の受付エラー

- **発生日**: 2025年2月18日
- **発生時刻**: 13:05
- **復旧時刻**: 14:50

## 概要

{0}
"""


def said(page: str) -> Severity:
    return most_severe(page, *RULES) or Severity.INFO


@pytest.mark.parametrize(
    "sentence",
    [
        "In UTC, the incident ran from 12:05 to 13:50.",
        "The incident lasted from 13:05 to 14:50 (in India, IST, that is from 17:35 to 19:20).",
        "Seen from London (GMT) it was over at 13:50.",
    ],
)
def test_another_zone_of_the_sentence(sentence: str) -> None:
    assert said(PAGE.format("CET", sentence)) is Severity.INFO


def test_the_zone_of_the_document_is_no_other() -> None:
    assert said(PAGE.format("UTC", "In UTC, the incident ran from 13:05 to 15:50.")) > Severity.INFO
    assert (
        said(PAGE.format("CET", "The incident was over at 13:22 on our clocks (GMT is another)."))
        > Severity.INFO
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "クラウド事業者は13時から15時まで別の地域で保守作業をしていた。",
        "事業者は13時から15時まで保守作業をしていた。",
        "状況ページに障害を掲載し、解消の表示に切り替えたのは15時10分である。",
        "週末なら予約要求は3倍の1万6千件を超えていた。平日は5,400件である。",
    ],
)
def test_other_subjects_in_japanese(sentence: str) -> None:
    assert said(JAPANESE.format(sentence)) is Severity.INFO


@pytest.mark.parametrize(
    "sentence", ["障害は13:05から15:10まで続いた。", "障害は15時10分に解消した。"]
)
def test_the_incident_in_japanese(sentence: str) -> None:
    assert said(JAPANESE.format(sentence)) > Severity.INFO
