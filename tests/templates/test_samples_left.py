"""What a template shows as a sample must not be left, whatever form it has."""

from __future__ import annotations

import pytest

import postmortem_lint

TEMPLATE = """# Stop: <title>

- **Date:** YYYY-MM-DD

## Summary

<what happened>

## Impact

## Action items

{items}
"""
PAGE = """# Stop: the ferry stood still

- **Date:** 2025-03-04

## Summary

The ferry stood still for an hour because the lock was shut.

## Impact

40 people had to wait for an hour.

## Action items

{items}
"""


def left(items: str, written: str = "") -> list[str]:
    profile = postmortem_lint.Profile.from_template(TEMPLATE.format(items=items))
    settings = postmortem_lint.Settings(select=("PM153",), detect=False)
    page = PAGE.format(items=written or items)
    report = postmortem_lint.check(page, "ferry.md", profile=profile, settings=settings)
    return [one.message for one in report.diagnostics]


@pytest.mark.parametrize(
    "item",
    [
        "- [ ] Write action items here (owner, due date)",
        "- [ ] Write action items here",
        "1. TBD (owner, date)",
        "- Action 1",
        "- [ ] Action item 1 - owner - date",
        "- [ ] Example action (owner, due date)",
        "- [ ] P0: Oil the lock (@owner, LOCK-12)",
        "- [ ] Oil the lock – Ida Berg – 2024-01-31",
        "- [ ] Schleuse ölen (Verantwortlich, Frist)",
        "- Describe the work in a line",
    ],
)
def test_a_sample_of_an_action_item_is_told(item: str) -> None:
    assert len(left(item)) == 1
    assert left(item, "- [ ] Grease the hinges (Ida Berg, 2025-04-01)") == []


@pytest.mark.parametrize(
    "item",
    [
        "- [ ] Tell the harbour office",
        "- [ ] Review the action items with the crew",
        "- [ ] Document the fix in the log (if there is any)",
        "- [ ] Oil the lock (follow-up)",
    ],
)
def test_work_that_comes_up_each_time_may_stay(item: str) -> None:
    assert left(item) == []


def told(summary: str, written: str = "") -> list[str]:
    text = TEMPLATE.format(items="").replace("<what happened>", summary)
    profile = postmortem_lint.Profile.from_template(text)
    settings = postmortem_lint.Settings(select=("PM153",), detect=False)
    page = PAGE.format(items="- Grease the hinges").replace("The ferry stood", written or summary)
    report = postmortem_lint.check(page, "ferry.md", profile=profile, settings=settings)
    return [one.message for one in report.diagnostics]


@pytest.mark.parametrize(
    "remark",
    [
        "**Note:** be blameless.",
        "NOTE: be blameless.",
        "> **Note:** be brief",
        "- Tip: be brief",
        "Example: the lock was shut.",
        "**Instructions:** a paragraph.",
        "Hinweis: kurz halten.",
        "Uwaga: krótko.",
        "Nota: breve.",
        "> **Guidance:** A paragraph for the harbour. Remove this block.",
    ],
)
def test_a_labelled_remark_is_told(remark: str) -> None:
    assert len(told(remark, f"{remark}\n\nThe ferry stood")) == 1


@pytest.mark.parametrize(
    "remark",
    [
        "**Note:** all times are in UTC.",
        "**Note:** see [the rules](rules.md).",
        "> **Internal:** for the crew",
        "Notes: none",
    ],
)
def test_a_remark_for_readers_may_stay(remark: str) -> None:
    assert told(remark, f"{remark}\n\nThe ferry stood") == []
