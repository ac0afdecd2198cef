"""No document makes the linter hang, wherever a long run of one thing stands in it."""

from __future__ import annotations

import time
from functools import cache

import pytest

from postmortem_lint.engine.lint import lint
from postmortem_lint.engine.settings import Settings
from postmortem_lint.profile.builtin_names import builtin_names
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.rules import ALL
from postmortem_lint.text import Source

HEAD = "# Postmortem: x\n\n"
TABLE = "| Action | Owner | Due | Priority | Status |\n|---|---|---|---|---|\n"
PLACES = {
    "title": "# Postmortem {}\n\n## Timeline\n\n- 12:00 a\n",
    "heading": HEAD + "## Timeline {}x\n\n- 12:00 a\n\n## {}Summary\n\nfoo\n",
    "cell": HEAD + "## Timeline\n\n| Time{}x | Event |\n|---|---|\n| 12:00 | a{}x |\n| {}x | b |\n",
    "field": HEAD + "**Date**: {}x\n**Duration**: {}x\n**Started**: {}x\n**Uptime target**: {}x\n",
    "label": HEAD + "**Date{}x**: 2025-01-01\n- Owner{}: b\n",
    "entry": HEAD + "## Timeline\n\n- 12:00 a\n- 12:01 {}x\n- {}x\n- 12:03 c\n",
    "item": HEAD + "## Action Items\n\n- [ ] Do it {}x (Owner: A)\n- {}x\n",
    "row": HEAD + "## Action Items\n\n" + TABLE + "| {}x | {}x | {}x | {}x | {}x |\n",
    "text": HEAD + "## Summary\n\nfoo {}x\n\n## Impact\n\n{}x\n\n## Root Cause\n\n{}x\n",
    "front matter": "---\ndate: {}x\nseverity: {}x\n---\n# Postmortem: x\n\n## Summary\n\na\n",
    "link": HEAD + "## Summary\n\n[{}x](http://{}x) @{}x `{}x` <!-- {}x -->\n",
}
UNITS = (
    " ", "\t", ", ", "- ", " -", "–", "_", "\\", "a", "A ", "1", "1:", "12:00 ", "@a ", "(", "[",
    "<", "&", ";", ".", "?", "'", "~", "/", "1h ", "not ", "the ", "🔥", "日", "a-", "|", "5% ",
)  # fmt: skip
SIZE = 12_000  # characters; a quadratic step takes many seconds with them


@cache
def settings() -> Settings:
    profiles = tuple(map(builtin_profile, builtin_names()))
    return Settings(rules=ALL, candidates=profiles, known=ALL, detect=False)


def seconds(text: str) -> float:
    started = time.process_time()
    assert not lint(Source("page.md", text), settings()).faults
    return time.process_time() - started


@pytest.mark.slow
@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_a_long_run_takes_no_longer_than_its_length_allows(place: str) -> None:
    for unit in UNITS:
        text = place.replace("{}", unit * (SIZE // len(unit)))
        assert any(seconds(text) < 5 for _ in range(3)), unit
