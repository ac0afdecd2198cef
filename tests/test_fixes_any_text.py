"""What holds for the fixes of every document: they settle, do no harm, and find nothing new."""

from __future__ import annotations

import re
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st
from rendered import Page

from postmortem_lint.engine.lint import lint
from postmortem_lint.engine.settings import Settings
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.rewriting.fix import fix
from postmortem_lint.rewriting.lay_out import lay_out
from postmortem_lint.rules import ALL
from postmortem_lint.text import Source

HEADS = [
    "# Incident Report: api down",
    "# Postmortem",
    "---\ndate: 2025-3-11\nseverity: Sev 1\n---\n\n# A",
]
FIELDS = r"""
**Date**: 2025-3-11
**Date**: 25/03/2025
**Date**: March 25, 2025
**Date**: 2025‑03‑11
**Severity**: sev 1
**Severity**: Sev-2
**Status**: resolved
**Status**: Closed
**Duration**: 0 hours 63 minutes
**Time Started**: 9:14 UTC
**Time Resolved**: 13:50 PM
**Incident ID**: INC-7
- **Date**: 2025-3-11
**Date**: `2025-3-11`
**Date**: [2025-3-1](a.md)
""".strip("\n").split("\n")
TABLES = [
    "| Time (UTC) | Event | Action Taken | By Whom |\n|---|---|---|---|",
    "| Time | What |\n| :-- | --- |",
    "| # | Action Item | Owner | Priority | Due Date | Status |\n|---|---|---|---|---|---|",
]
ROWS = r"""
| 09:14 | Alert `x \| y` fired | a | b |
| 9:15 | b | | Ana |
| 09:18 | c
| 13:20 PM | d |
09:40 | e | f
| 9.41 | g | h | i |
| `9:42` | [j](k.md) | | |
| 09:12 | l | m | n |
| 1 | do it | Ana | p2 | 2025-4-1 | pending |
| 2 | x | Bo | P 1 | 1/4/2025 | Done |
| 10:00 | z | | | <!-- postmortem-lint: ignore[PM302] x -->
""".strip("\n").split("\n")
LINES = r"""
- 09:14 alert
- 9:15 ack
- 13:20 PM fixed
* 09:18 a
— 09:20 b
• 09:21 c
•d
1. e
2. f
2. f
4. g
9. h
   - i
10. j
- [] g
- [ x] h
[x] i
-[ ] j
- [ ] k
> l
> — m
> - 9:30 n
  continued
    code 9:15
```
~~~
plain 9:15 words
a **b** [c](d.md) `e`
---
===
<!-- postmortem-lint: ignore[PM302] none -->
<!-- postmortem-lint: ignore-next[PM317] -->
<div>
a<br>
x <!-- postmortem-lint: ignore[PM101, PM777] --> y
[d]: e.md
text\
==
= f
✅ done
""".strip("\n").split("\n")
SECTIONS = [
    "## Timeline",
    "## Impact",
    "## Action Items",
    "## Root Cause",
    "### 2025-03-11",
    "## Metadata",
]
CODE = "```\n9:15 [] code\n```"
PIECE = st.sampled_from(
    [*FIELDS, *TABLES, *ROWS, *ROWS, *LINES, *LINES, *SECTIONS, "", "text  ", CODE]
)


@st.composite
def documents(draw: st.DrawFn) -> str:
    lines = [draw(st.sampled_from(HEADS)), ""]
    lines += draw(st.lists(st.sampled_from(FIELDS), max_size=4))
    lines += ["", "## Timeline", ""]
    if draw(st.booleans()):
        lines += [draw(st.sampled_from(TABLES)), *draw(st.lists(st.sampled_from(ROWS), max_size=6))]
    lines += draw(st.lists(PIECE, max_size=14))
    text = "\n".join(lines) + draw(st.sampled_from(["", "\n"]))
    return text.replace("\n", "\r\n") if draw(st.booleans()) else text


@cache
def setup() -> Settings:
    profile = builtin_profile("incident-report")
    return Settings(ALL, (), profile=profile, known=ALL, detect=False)


DATES = {"25/03/2025": "2025-03-25", "March 25, 2025": "2025-03-25"}


def simple(words: str) -> list[str]:
    """The words without what a safe fix may mend: marks, zeros, case, blanks, PM after 12."""
    for other, date in DATES.items():
        words = words.replace(other, date)
    boxed = re.sub(r"\[ ?x ?\]", " ", words.casefold())
    parts = re.findall(r"[^\W\d_]+|\d+", boxed)
    return [part.lstrip("0") for part in parts if part != "pm"]


@given(documents())
@settings(max_examples=100)
def test_safe_fixes_settle_and_change_no_words(text: str) -> None:
    source = Source("page.md", text)
    first = lint(source, setup())
    assert not first.faults
    mended = fix(first, setup())
    assert not mended.circle
    assert not mended.unsettled
    assert not fix(mended.result, setup()).changed
    before, after = Page(text), Page(mended.result.source.text)
    assert before.links == after.links
    assert before.code == after.code or text.startswith("---")
    assert simple(before.words) == simple(after.words)
    assert mended.result.source.text.count("\r\n") == text.count("\r\n") or "ignore" in text


@given(documents())
@settings(max_examples=60)
def test_all_fixes_together_settle(text: str) -> None:
    mended = fix(lint(Source("page.md", text), setup()), setup(), unsafe=True)
    assert not mended.unsettled
    again = fix(lint(mended.result.source, setup()), setup(), unsafe=True)
    assert not again.changed or mended.circle


@given(documents())
@settings(max_examples=60)
def test_a_safe_fix_adds_no_finding(text: str) -> None:
    first = lint(Source("page.md", text), setup())
    mended = fix(first, setup())
    reveals = {"PM002", "PM305", "PM904", "PM905"}
    if reveals & {one.rule.code for one in mended.applied}:
        return  # what could not be read before is judged for the first time
    # A time in the usual notation can make one finding of another (PM302, PM311), never more.
    assert len(mended.result.findings) <= len(first.findings)


@given(documents())
@settings(max_examples=60)
def test_fixing_and_laying_out_settle(text: str) -> None:
    source = Source("page.md", text)
    for _ in range(3):
        before = source
        mended = fix(lint(source, setup()), setup()).result
        source = lay_out(mended.source).source
        found = lint(source, setup()).findings
        codes = (sorted(one.rule.code for one in each) for each in (mended.findings, found))
        assert next(codes) == next(codes)
    # A fix may have had to wait for an empty line, but not for two of them.
    assert source == before
