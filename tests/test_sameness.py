"""What counts as saying the same: places of the comparison that rules' own pages do not show."""

from __future__ import annotations

import pytest

from postmortem_lint.finding import Edit
from postmortem_lint.markdown.read import read
from postmortem_lint.rewriting.same_sense import same_sense
from postmortem_lint.rewriting.says_the_same import difference
from postmortem_lint.text import Source, Span


def change(before: str, find: str, write: str, *, safe: bool = True) -> str:
    assert before.count(find) == 1
    start = before.index(find)
    edit = Edit(Span(start, start + len(find)), write)
    old, new = (read(Source("a.md", text)) for text in (before, before.replace(find, write)))
    return difference(old, new, [edit], safe=safe)


SAME = [
    ("9:21", "09:21"), ("9.21", "09:21"), ("13:55 PM", "13:55"), ("14:00 PM PST", "14:00 PST"),
    ("2025-3-12", "2025-03-12"), ("25/03/2025", "2025-03-25"), ("12.03.2025,", "2025-03-12,"),
    ("March 25, 2025", "2025-03-25"), ("10 août 2025", "2025-08-10"),
    ("[13.02.2020]", "[2020-02-13]"),
    ("Sev 1", "SEV1"), ("sev-1", "SEV1"), ("p3", "P3"), ("resolved", "Resolved"),
    ("2025‑03‑11", "2025-03-11"), ("９：２１", "09:21"), ("— 15:02", "15:02"), ("[]", "[ ]"),
    ("[ x]", "[x]"), ("-[X] a", "[x] a"), ("9:21-9:35", "09:21-09:35"),
]  # fmt: skip
OTHER = [
    ("9:21", "9:22"), ("9:21", "21:21"), ("9:21 PM", "9:21"), ("12:05 AM", "12:05"),
    ("25:10 PM", "25:10"), ("2025-3-12", "2025-12-03"), ("03/04/2025", "2025-03-04"),
    ("2025-02-30", "2025-03-02"), ("25/03/25", "2025-03-26"), ("Sev 1", "SEV2"),
    ("1 2", "12"), ("-1", "1"), ("1.5", "15"), ("sev 1 2", "SEV12"), ("a", ""), ("", "a"),
    ("[ ]", "[x]"), ("99.9", "999"), ("P1", "P-11"), ("a-b", "a b c"), ("14:00 PST", "14:00"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), SAME)
def test_the_same_sense(one: str, other: str) -> None:
    assert same_sense(one, other)
    assert same_sense(other, one)


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_another_sense(one: str, other: str) -> None:
    assert not same_sense(one, other)
    assert not same_sense(other, one)


D = "<!-- postmortem-lint: ignore[PM1] -->"
TABLE = "| a | b |\n|---|---|\n| 9:21 | x |\n"


@pytest.mark.parametrize(
    ("before", "find", "write"),
    [
        ("**A**: 1\n**B**: 2\n", "1\n", "1\\\n"),
        ("**A**: 1\n**B**: 2\n", "1\n", "1  \n"),
        (TABLE, "9:21", "09:21"),
        ("| a | b |\n|---|---|\n| x |\n", "x |", "x | |"),
        ("| a | b |\n|---|---|\n| x\n", "x", "x | |"),
        ("* 14:00 a\n— 15:02 b\n* 16:00 c\n", "—", "*"),
        ("a:\n• b\n- c\n", "•", "-"),
        ("a:\n•b\n", "•", "- "),
        ("- a\n  — b\n  c\n", "—", "-"),
        ("a:\n• b\n  - c\n    d\n", "•", "-"),
        ("> a.\n> — b\n", "—", "-"),
        ("- [] a\n  b\n", "[]", "[ ]"),
        ("-[x] a\n", "-[x]", "- [x]"),
        ("a\n[x] b\n", "[x]", "- [x]"),
        (f"a {D} b\n", f" {D}", ""),
        (f"a\n\n{D}\n\nb\n", f"{D}\n\n", ""),
        ("---\nday: 25/03/2025\n---\n", "25/03/2025", "2025-03-25"),
        ("1. 9:21 a\n2. b\n", "9:21", "09:21"),
        ("1. a\n3. b\n", "3.", "2."),
        ("[9:21](a.md)\n", "9:21", "09:21"),
    ],
)  # fmt: skip
def test_safe_edits(before: str, find: str, write: str) -> None:
    assert change(before, find, write) == ""


@pytest.mark.parametrize(
    ("before", "find", "write"),
    [
        (f"a\n{D}\nb\n", f"{D}\n", ""),
        (f"- a\n\n{D}\n\n- b\n", f"{D}\n\n", ""),
        ("1. a\n2. b\n", "1.", "3."),
        ("a **b** c\n", "**b**", "**b"),
        ("a `9:21` c\n", "9:21", "09:21"),
        ("    9:21\n", "9:21", "09:21"),
        ("[a](9:21)\n", "9:21", "09:21"),
        ("![a](b.png)\n", "![", "["),
        (TABLE, "|---|---|", "|---|:--|"),
        (TABLE, "| x |", "\\| x |"),
        ("a\n\n— b\n", "—", "-\n"),
        ("a\n\nb\n", "a\n\nb", "b\n\na"),
        ("a\n— b\n```\nc\n```\n", "— ", "- ```\n"),
        ("a:\n• b\n  ## C\nd\n", "•", "-"),
        ("a:\n• b\n  C\n  ---\n\nd\n", "•", "-"),
        ("a:\n• b\n\n  c\n", "•", "-"),
        ("a:\n• b\n  > c\n", "•", "-"),
        ("a:\n• b\n  ```\n  c\n  ```\n", "•", "-"),
        ("a:\n• b\n\n  | c | d |\n  |---|---|\n", "•", "-"),
        ("a:\n• b\n  ***\n", "•", "-"),
        ("a:\n• b\n  <div>c</div>\n", "•", "-"),
        ("- a\n  • b\n\n    c\n", "•", "-"),
        ("[x](#day-may-2-2025)\n\n## Day: May 2, 2025\n", "May 2, 2025", "2025-05-02"),
        ("a https://b.example/c\nd\n", "c\n", "c\\\n"),
    ],
)  # fmt: skip
def test_edits_that_are_not_safe(before: str, find: str, write: str) -> None:
    assert change(before, find, write) != ""


PAGE = "The alert at 14:05 hit us. alert\n\n" + TABLE + "\n- one\n- two\n\nlast\n\nend\n"


@pytest.mark.parametrize(
    ("find", "write"),
    [
        ("The alert", "An alarm"),
        ("14:05", "~15:05"),
        ("last\n\n", ""),
        ("- two\n", ""),
        ("- one\n", ""),
        ("| 9:21 | x |\n", ""),
        ("| x |", "| y |"),
        ("one", "1"),
    ],
)
def test_an_unsafe_edit_may_change_its_place(find: str, write: str) -> None:
    assert change(PAGE, find, write, safe=False) == ""


@pytest.mark.parametrize(
    ("find", "write"),
    [
        ("last\n", "```\nlast\n"),
        ("us. alert\n\n", ""),
        ("us. alert\n\n", "us. alert\n    "),
        ("|---|---|\n", ""),
        (" at ", "at"),
        ("The alert", "<!-- alert"),
        ("two\n\n", "two\n"),
        ("last\n\n", "last\n"),
        ("| 9:21 |", "|"),
        ("The ", "<div>"),
    ],
)
def test_an_unsafe_edit_must_leave_all_else_as_it_is(find: str, write: str) -> None:
    assert change(PAGE, find, write, safe=False) != ""
