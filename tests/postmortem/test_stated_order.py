"""A timeline that says that it runs backwards is not out of order."""

from __future__ import annotations

import pytest

from postmortem_lint import check

PAGE = """# Postmortem: exam portal

* **Date:** 2025-11-06

## Timeline{title}

{above}

| {time} | Event |
|---|---|
| 12:40 UTC | everybody is told |
| 10:52 UTC | incident resolved |
| 09:47 UTC | first call |
| 09:30 UTC | wrong papers are shown |
"""


def runs_backwards(title: str = "", above: str = "", time: str = "Time") -> bool:
    text = PAGE.format(title=title, above=above, time=time)
    return any(one.code == "PM302" for one in check(text, path="postmortems/a.md").diagnostics)


@pytest.mark.parametrize(
    "note",
    [
        "newest first, AEDT", "reverse chronological", "latest entries first", "neueste zuerst",
        "le plus récent en premier", "más recientes primero", "mais recentes primeiro",
        "dal più recente", "nieuwste eerst", "nyaste först", "nyeste først", "od najnowszych",
        "сначала новые", "en yeni önce", "新しい順", "倒序", "최신순",
    ],
)  # fmt: skip
def test_what_says_so_is_in_order(note: str) -> None:
    assert not runs_backwards(title=f" ({note})")
    assert not runs_backwards(above=f"Order: {note}.")
    assert not runs_backwards(time=f"Time ({note})")


def test_what_says_nothing_of_it_is_not() -> None:
    assert runs_backwards()
    assert runs_backwards(title=" (UTC)", above="The first call came late.")


def test_updates_that_nobody_calls_a_timeline_may_stand_newest_first() -> None:
    updates = "".join(f"### 2025-11-06 {time} UTC: {what}\n\nText.\n\n" for time, what in UPDATES)
    text = f"# Outage of the exam portal on 2025-11-06\n\nNo papers were shown.\n\n{updates}"
    assert "PM302" not in [one.code for one in check(text, path="postmortems/a.md").diagnostics]


UPDATES = (("12:40", "resolved"), ("10:52", "monitoring"), ("09:47", "found"), ("09:30", "starts"))
