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


DIGITS = (
    "⓪①②③④⑤⑥⑦⑧⑨", "⁰¹²³⁴⁵⁶⁷⁸⁹", "₀₁₂₃₄₅₆₇₈₉", "٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९", "０１２３４５６７８９",
    "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗", "ⅠⅠⅡⅢⅣⅤⅥⅦⅧⅨ", "〇一二三四五六七八九", "½½⅓¼⅔¾⅛⅜⅝⅞",
)  # fmt: skip
COUNTED = """# Postmortem: the halls

**Date**: 2025-03-14 (Fri), 14日(土)
**Duration**: 1 h 12 min; 3 of 4 halls; 25 %

## Timeline

- 14:03 halls {0}–{3} closed
- 14:0{5} {2} halls: Bergen, Oslo
- {1}4:09 of {4} halls, 3 opened

## Impact

- 3 halls were closed: Bergen, Oslo. 1/4 of 12 halls, 2 x 6 = 12, 5 + 7 = 12.
- {3}件: 設定、監視。 {1}日(土), on Friday the {1}{4}th. Halls {1}–{3} and ({2}) waited {5} minutes.
"""


@pytest.mark.parametrize("digits", DIGITS)
def test_digits_of_every_script_are_read_or_left(digits: str) -> None:
    assert not lint(Source("page.md", COUNTED.format(*digits)), settings()).faults
    every = COUNTED.format(*"0123456789").translate(dict(zip(range(48, 58), digits, strict=True)))
    assert not lint(Source("page.md", every), settings()).faults


MANY = {
    "headings without a text": "## 影響\n\n" * 3_000,
    "footnotes": "".join(f"Mill {n} stood[^{n}].\n\n" for n in range(1_500))
    + "".join(f"[^{n}]: Miller\n" for n in range(1_500)),
    "levels in one sentence": "**Severity**: SEV2\n\n## Summary\n\n"
    + "it was treated as a SEV3 because " * 800,
}


@pytest.mark.slow
@pytest.mark.parametrize("text", MANY.values(), ids=MANY)
def test_many_of_one_kind_take_no_longer_than_their_number_allows(text: str) -> None:
    assert any(seconds(HEAD + text) < 5 for _ in range(3))
