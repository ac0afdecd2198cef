"""Fixes: which ones are applied, in which order, when they stop, and which are withheld."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

import pytest

from postmortem_lint.engine.lint import lint
from postmortem_lint.engine.settings import Settings
from postmortem_lint.finding import Edit, Finding, Fix, Rule, Safety, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.rewriting.fix import Mended, diff, fix
from postmortem_lint.rules import ALL
from postmortem_lint.text import Source, Span


def rule(code: str, pattern: str, write: str, safety: Safety = Safety.SAFE) -> Rule:
    """A rule that wants each match of a pattern written otherwise."""

    def check(postmortem: Postmortem) -> Iterator[Finding]:
        for found in re.finditer(pattern, postmortem.document.source.text):
            edit = Edit(Span(*found.span()), found.expand(write))
            yield Finding(edit.span, "m", fix=Fix("mend it", safety, (edit,)))

    return Rule(code, f"rule-{code[2:]}", "", Severity.WARNING, check)


def mend(text: str, *rules: Rule, unsafe: bool = False, rounds: int = 50) -> Mended:
    settings = Settings(rules, (), profile=builtin_profile("generic"), known=rules, detect=False)
    result = lint(Source("page.md", text), settings)
    return fix(result, settings, unsafe=unsafe, rounds=rounds)


ZERO = rule("PM801", r"\b(\d):", r"0\1:")
UPPER = rule("PM802", r"\bsev", "SEV")
DROP = rule("PM803", r"gone ", "", Safety.UNSAFE)


def test_fixes_are_applied_and_named_with_the_line_where_they_were() -> None:
    mended = mend("# A\n\n9:14 sev 1\n\n9:15 b\n", ZERO, UPPER)
    assert mended.result.source.text == "# A\n\n09:14 SEV 1\n\n09:15 b\n"
    assert [(one.rule.code, one.line, one.title) for one in mended.applied] == [
        ("PM801", 3, "mend it"),
        ("PM802", 3, "mend it"),
        ("PM801", 5, "mend it"),
    ]
    assert mended.changed
    assert not mended.result.findings


def test_nothing_to_fix_changes_nothing() -> None:
    mended = mend("# A\n\n09:14 b\n", ZERO)
    assert not mended.changed
    assert not mended.applied


def test_unsafe_fixes_wait_to_be_asked_for_and_come_after_the_safe_ones() -> None:
    text = "# A\n\n9:14 gone b\n"
    assert mend(text, ZERO, DROP).result.source.text == "# A\n\n09:14 gone b\n"
    both = mend(text, DROP, ZERO, unsafe=True)
    assert both.result.source.text == "# A\n\n09:14 b\n"
    assert [one.rule.code for one in both.applied] == ["PM801", "PM803"]


def test_of_two_fixes_that_meet_one_waits_for_the_next_round() -> None:
    first = rule("PM801", r"\b9:14", "09:14")
    second = rule("PM802", r"9:14 sev", "9:14 SEV")
    mended = mend("# A\n\n9:14 sev\n", first, second)
    assert mended.result.source.text == "# A\n\n09:14 SEV\n"
    assert len(mended.applied) == 2


def test_suppressed_findings_are_not_fixed() -> None:
    text = "# A\n\n9:14 b <!-- postmortem-lint: ignore[PM801] as shown -->\n\n9:15 c\n"
    assert mend(text, ZERO).result.source.text == text.replace("9:15", "09:15")


def test_a_circle_ends_with_the_original_and_the_names_of_its_rules() -> None:
    there, back = rule("PM801", r"\b(?i:sev)", "SEV"), rule("PM802", r"\b(?i:sev)", "sev")
    mended = mend("# A\n\n9:14 sev\n", ZERO, there, back)
    assert mended.result.source.text == "# A\n\n9:14 sev\n"
    assert not mended.applied
    assert mended.circle == ("PM801 rule-801", "PM802 rule-802")
    assert len(mended.result.findings) == 3


def test_rules_that_are_in_no_circle_are_not_named() -> None:
    there, back = rule("PM802", r"\b(?i:sev)", "SEV"), rule("PM803", r"\b(?i:sev)", "sev")
    late = rule("PM804", r"\A# A", "#  A")
    assert mend("# A\n\nsev\n", there, back, late).circle == ("PM802 rule-802", "PM803 rule-803")


def test_no_end_of_rounds_is_no_quiet_stop() -> None:
    growing = rule("PM801", r"b\n", "b \n")
    mended = mend("# A\n\nb\n", rule("PM801", r"b( *)\n", r"b \1\n"), rounds=7)
    assert mended.unsettled == ("PM801 rule-801",)
    assert not mended.changed
    assert mend("# A\n\nb\n", growing).changed


HARMFUL = {
    "a word": (r"alert", "alarm", "'alert' would become 'alarm'"),
    "a number": (r"12 users", "13 users", "'12 users,' would become '13 users,'"),
    "a time": (r"14:05", "15:05", "'14:05' would become '15:05'"),
    "another day": (r"2025-03-11", "2025-03-12", "'2025-03-11' would become '2025-03-12'"),
    "a doubtful date": (r"10/11/2025", "2025-10-11", "'10/11/2025' would become '2025-10-11'"),
    "code": (r"Kubectl", "kubectl", "the code"),
    "a fence": (r"exit 0", "EXIT 0", "the code 'exit 0' would become 'EXIT 0'"),
    "a link": (r"\(a\.md\)", "(A.md)", "the link 'a.md' would become 'A.md'"),
    "a cell": (r"\| x \|", "| x | |", "'y' would stand in another part"),
    "a heading": (r"## (?=B)", "", "a heading"),
    "a joined paragraph": (r"alert\n\n", "alert\n", "another part"),
    "a new fence": (r"\n\nlast", "\n\n```\nlast", ""),
    "a new list": (r"\n\nlast", "\n\n- last", ""),
    "a comment": (r"<!-- note -->", "", "the comment 'note' would be lost"),
    "a box": (r"\[ \]", "[x]", ""),
    "a word that ends a list": (r"- two", "two", ""),
}
BODY = """\
# A

The alert on 2025-03-11 at 14:05 hit 12 users, on 10/11/2025 too. alert

Run `Kubectl`, see [a](a.md). <!-- note -->

## B

```sh
exit 0
```

| h | i |
|---|---|
| x | y |

- [ ] one
- two

last
"""


@pytest.mark.parametrize(("pattern", "write", "reason"), HARMFUL.values(), ids=HARMFUL)
def test_a_safe_fix_that_would_do_harm_is_withheld(pattern: str, write: str, reason: str) -> None:
    mended = mend(BODY, rule("PM801", pattern, write))
    assert mended.result.source.text == BODY
    assert mended.withheld
    for one in mended.withheld:
        assert reason in one.reason
        assert one.diff.startswith("--- page.md\n+++ page.md\n")
    # The finding stays, and offers its fix no more.
    assert mended.result.findings
    assert not any(one.finding.fix for one in mended.result.findings)


TITLE = "# Postmortem: the lock gates stood open\n\n"
SWALLOWED = {
    "a heading": ("  ## Impact\n", "a heading"),
    "a heading with hyphens": ("\n  Impact\n  ---\n", "a heading"),
    "code": ("  ```\n  gatectl close\n  ```\n", "the code"),
    "a table": ("\n  | a | b |\n  |---|---|\n  | 1 | 2 |\n", "another part of the document"),
}


@pytest.mark.parametrize(("below", "reason"), SWALLOWED.values(), ids=SWALLOWED)
def test_no_item_swallows_what_stands_below_it(below: str, reason: str) -> None:
    text = f"{TITLE}What went wrong:\n• the gates stood open\n• two barges touched\n{below}\nEnd.\n"
    (fake,) = (one for one in ALL if one.code == "PM904")
    mended = mend(text, fake)
    assert mended.result.source.text == text
    assert [one.diagnostic.rule.code for one in mended.withheld] == ["PM904"]
    assert reason in mended.withheld[0].reason


BELOW_TEXT = {
    "Wet:\n• a b c\n• d e f\n": "Wet:\n\n- a b c\n- d e f\n",
    "Wet:\n– a b c\n- d e f\n": "Wet:\n\n- a b c\n- d e f\n",
    "> Wet:\n> • a b c\n> • d e f\n": "> Wet:\n>\n> - a b c\n> - d e f\n",
    "!!! note\n    Wet:\n    • a b c\n    • d e f\n": (
        "!!! note\n    Wet:\n\n    - a b c\n    - d e f\n"
    ),
    "- one\n\n  Wet:\n  • a b c\n": "- one\n\n  Wet:\n\n  - a b c\n",
    "Wet:\n[ ] a b c\n[x] d e f\n": "Wet:\n\n- [ ] a b c\n- [x] d e f\n",
    "Wet:\n• a b c\n[ ] d e f\n": "Wet:\n\n- a b c\n- [ ] d e f\n",
    # Where there is no text above, or an item, none is needed.
    "## Wet\n• a b c\n• d e f\n": "## Wet\n- a b c\n- d e f\n",
    "- a b c\n• d e f\n": "- a b c\n- d e f\n",
}


@pytest.mark.parametrize(("text", "wanted"), BELOW_TEXT.items())
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_list_below_text_is_one_to_all_readers(text: str, wanted: str, end: str) -> None:
    rules = [one for one in ALL if one.code in ("PM904", "PM905")]
    mended = mend((TITLE + text).replace("\n", end), *rules)
    assert mended.result.source.text == (TITLE + wanted).replace("\n", end)


def test_no_item_takes_a_heading_over_from_the_item_before() -> None:
    text = f"{TITLE}- the boat was near\n• nobody fell in\n  ## Impact\n\nEnd.\n"
    (fake,) = (one for one in ALL if one.code == "PM904")
    assert not mend(text, fake).changed
    assert mend(text.replace("  ## Impact", "  and all were dry"), fake).changed


def test_a_line_that_would_leave_its_paragraph_is_told_only() -> None:
    text = f"{TITLE}- the boat was near\n- all were dry\n\n– nobody fell in\n\n## Impact\n\nNone.\n"
    (fake,) = (one for one in ALL if one.code == "PM904")
    mended = mend(text, fake)
    assert not mended.changed
    assert "another part of the document" in mended.withheld[0].reason


@pytest.mark.parametrize("word", ["**19:20**", "_wet_", "`run`", "[it](a.md)", "~~no~~", "**`x`**"])
def test_a_mark_before_the_first_word_hinders_no_fix(word: str) -> None:
    text = f"{TITLE}- the boat was near\n• {word} nobody fell in\n- all were dry\n"
    (fake,) = (one for one in ALL if one.code == "PM904")
    assert mend(text, fake).result.source.text == text.replace("•", "-")


def test_a_heading_that_others_may_link_to_is_changed_by_no_safe_fix() -> None:
    (dates,) = (one for one in ALL if one.code == "PM203")
    text = f"{TITLE}## Day: June 14, 2025\n\nWet on **Date:** June 14, 2025.\n\n> # June 14, 2025\n"
    assert not mend(text, dates).changed
    offered = mend(text, dates, unsafe=True)
    assert "## Day: 2025-06-14" in offered.result.source.text
    below = "Day: June 14, 2025\n\n## Impact\n\nWet.\n"
    assert "Day: 2025-06-14" in mend(TITLE + below, dates).result.source.text


def test_no_mended_heading_leaves_its_links_behind() -> None:
    (dates,) = (one for one in ALL if one.code == "PM203")
    linked = f"{TITLE}See [the day](#day-june-14-2025).\n\n## Day: June 14, 2025\n\nWet.\n"
    mended = mend(linked, dates, unsafe=True)
    assert not mended.changed
    assert [one.reason for one in mended.withheld] == [
        "the link '#day-june-14-2025' would lead nowhere"
    ]
    assert mend(linked.replace("#day-june", "#a-day-june"), dates, unsafe=True).changed
    # What else bears the name would be led to.
    named = f"{linked}\n<a id='day-june-14-2025'></a>\n"
    mended = mend(named, dates, unsafe=True)
    assert not mended.changed
    assert [one.reason for one in mended.withheld] == [
        "the link '#day-june-14-2025' would lead elsewhere"
    ]


LINKS_TO_ITS_OWN = {
    '<a href="#day-june-14-2025">the day</a>': "#day-june-14-2025",
    "<a class='x' href='#day-june-14-2025'>the day</a>": "#day-june-14-2025",
    "<p>\n<a href=#day-june-14-2025>the day</a>\n</p>": "#day-june-14-2025",
    '<Link to="#day-june-14-2025">the day</Link>': "#day-june-14-2025",
    '[the day]({{< relref "#day-june-14-2025" >}})': "#day-june-14-2025",
    "[the day](page.md#day-june-14-2025)": "page.md#day-june-14-2025",
    "[the day](./page.md#day-june-14-2025)": "./page.md#day-june-14-2025",
    "[the day](page#day-june-14-2025)": "page#day-june-14-2025",
    "[the day](../days/page/#day-june-14-2025)": "../days/page/#day-june-14-2025",
    "[the day](/days/Page.html#day-june-14-2025)": "/days/Page.html#day-june-14-2025",
    "[[page#Day: June 14, 2025]]": "page#Day: June 14, 2025",
    '<a href="page.md#day-june-14-2025">the day</a>': "page.md#day-june-14-2025",
    "[the day][1]\n\n[1]: page.md#day-june-14-2025": "page.md#day-june-14-2025",
}


@pytest.mark.parametrize(("link", "url"), LINKS_TO_ITS_OWN.items())
def test_links_to_a_heading_are_known_however_they_are_written(link: str, url: str) -> None:
    (dates,) = (one for one in ALL if one.code == "PM203")
    text = f"{TITLE}{link}\n\n## Day: June 14, 2025\n\nWet.\n"
    for ended in (text, text.replace("\n", "\r\n")):
        mended = mend(ended, dates, unsafe=True)
        assert not mended.changed
        (withheld,) = mended.withheld
        assert withheld.reason.startswith(f"the link '{url}' would lead ")


@pytest.mark.parametrize(
    "link",
    [
        "[the day](other.md#day-june-14-2025)",
        "[the day](days/page.md#day-june-14-2025)",
        '<a href="other.html#day-june-14-2025">the day</a>',
        '<a href="#another-day">the day</a>',
    ],
)
def test_links_elsewhere_hinder_no_fix(link: str) -> None:
    (dates,) = (one for one in ALL if one.code == "PM203")
    text = f"{TITLE}{link}\n\n## Day: June 14, 2025\n\nWet.\n"
    assert mend(text, dates, unsafe=True).changed


@pytest.mark.parametrize("pattern", ["alert", "12 users", "14:05", "last\n", "one\n- two"])
def test_an_unsafe_fix_may_change_words(pattern: str) -> None:
    mended = mend(BODY, rule("PM801", pattern, "Q", Safety.UNSAFE), unsafe=True)
    assert mended.changed
    assert not mended.withheld


def test_harmless_fixes_go_on_beside_a_harmful_one() -> None:
    mended = mend("# A\n\n9:14 alert sev\n", ZERO, rule("PM802", "alert", "alarm"), UPPER)
    assert mended.result.source.text == "# A\n\n09:14 alert SEV\n"
    assert [one.diagnostic.rule.code for one in mended.withheld] == ["PM802"]


def speaking(code: str, pattern: str, message: str = "there is {}", most: int = 99) -> Rule:
    """A rule that reports the first matches of a pattern and mends none."""

    def check(postmortem: Postmortem) -> Iterator[Finding]:
        matches = re.finditer(pattern, postmortem.document.source.text)
        for found in itertools.islice(matches, most):
            yield Finding(Span(*found.span()), message.format(found[0]))

    return Rule(code, f"rule-{code[2:]}", "", Severity.INFO, check)


def test_a_safe_fix_after_which_another_rule_speaks_is_withheld() -> None:
    upper = speaking("PM805", r"SEV")
    mended = mend("# A\n\n9:14 sev 1\n\n9:15 b\n", ZERO, UPPER, upper)
    assert mended.result.source.text == "# A\n\n09:14 sev 1\n\n09:15 b\n"
    (withheld,) = mended.withheld
    assert withheld.diagnostic.rule == UPPER
    assert withheld.reason == "it would raise PM805 rule-805: there is SEV"
    assert [one.rule for one in mended.result.findings] == [UPPER]


def test_a_rule_that_spoke_before_speaks_of_one_more_place() -> None:
    text = "# A\n\nSEV 2\n\nsev 1\n"
    assert not mend(text, UPPER, speaking("PM805", r"SEV")).changed


def test_a_finding_that_merely_moves_is_no_new_one() -> None:
    wider, lower = rule("PM801", r"here is", "here  is"), rule("PM802", r"(?<=d\n)(?=---)", "\n")
    text = "# A\n\n**B:** d\n---\n\nhere is c\n\nc here is\n"
    mended = mend(text, wider, lower, speaking("PM805", r"c\b"))
    assert mended.result.source.text == text.replace("d\n", "d\n\n").replace("here is", "here  is")


@pytest.mark.parametrize(
    ("message", "changed"), [("no zone", True), ("{} has no zone", True), ("no zone: {}", False)]
)
def test_a_rule_that_speaks_once_may_say_it_of_another_place(message: str, changed: bool) -> None:
    first = rule("PM801", r"\b9:14", "09:14")
    pattern = r"\b\d:\d\d [bc]" if "no zone:" in message else r"\b\d:\d\d"
    once = speaking("PM805", pattern, message, most=1)
    assert mend("# A\n\n9:14 b\n\n9:15 c\n", first, once).changed is changed


CONFLICT = "<<<<<<< HEAD\n9:14 gone b\n=======\n9:15 gone c\n>>>>>>> times\n"


@pytest.mark.parametrize("unsafe", [False, True])
def test_nothing_is_written_into_a_document_with_a_merge_conflict(unsafe: bool) -> None:
    text = f"# A\n\n9:12 gone a\n\n{CONFLICT}"
    mended = mend(text, ZERO, DROP, unsafe=unsafe)
    assert mended.result.source.text == text
    assert {one.reason for one in mended.withheld} == {
        "the merge conflict on line 5 is not resolved"
    }
    assert len(mended.withheld) == (6 if unsafe else 2)
    shown = mend(text.replace("<<<<<<<", "```\n<<<<<<<") + "```\n", ZERO)
    assert [one.line for one in shown.applied] == [3]


def test_an_unsafe_fix_may_raise_what_it_likes() -> None:
    gone = rule("PM803", r"gone ", "", Safety.UNSAFE)
    assert mend("# A\n\na gone b\n", gone, speaking("PM805", "a b"), unsafe=True).changed


def counting(code: str, pattern: str, write: str, calls: list[str]) -> Rule:
    """A rule as `rule` makes it, which notes each time that it looks at a document."""
    inner = rule(code, pattern, write)

    def check(postmortem: Postmortem) -> Iterator[Finding]:
        calls.append(code)
        return inner.check(postmortem)

    return Rule(code, inner.name, "", Severity.WARNING, check)


@pytest.mark.parametrize(
    ("harmful", "most"), [(1, 30), pytest.param(128, 130, marks=pytest.mark.slow)]
)
def test_the_search_for_a_harmful_fix_does_not_look_at_each_one(harmful: int, most: int) -> None:
    calls: list[str] = []
    lines = [f"9:{at % 60:02} {'a' if at % 128 < harmful else 'b'}" for at in range(77, 205)]
    text = "# A\n\n" + "\n\n".join(lines) + "\n"
    zero = counting("PM801", r"\b(\d):", r"0\1:", calls)
    mended = mend(text, zero, speaking("PM805", r"09:\d+ a"))
    assert len(mended.withheld) == harmful
    assert len(mended.applied) == 128 - harmful
    assert len(calls) <= most


def test_edits_of_one_fix_that_overlap_are_withheld() -> None:
    def check(_: Postmortem) -> Iterator[Finding]:
        edits = (Edit(Span(5, 9), "9:14"), Edit(Span(7, 9), "14 "))
        yield Finding(Span(5, 9), "m", fix=Fix("t", Safety.SAFE, edits))

    mended = mend("# A\n\n9:14 b\n", Rule("PM801", "a", "", Severity.WARNING, check))
    assert [one.reason for one in mended.withheld] == ["its edits overlap"]


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("a\nb\n", "a\nc\n", "--- page.md\n+++ page.md\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n"),
        ("a\r\n", "b\r\n", "--- page.md\n+++ page.md\n@@ -1 +1 @@\n-a\r\n+b\r\n"),
        (
            "a",
            "b",
            "--- page.md\n+++ page.md\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n"
            "+b\n\\ No newline at end of file\n",
        ),
        ("a\n", "a\n", ""),
    ],
)
def test_a_diff_can_be_applied_by_patch(before: str, after: str, shown: str) -> None:
    assert diff(Source("page.md", before), Source("page.md", after)) == shown


def test_a_fix_that_leaves_its_finding_is_withheld_alone() -> None:
    useless = rule("PM804", r"gone(?: x)*", r"\g<0> x", Safety.UNSAFE)

    def same(postmortem: Postmortem) -> Iterator[Finding]:
        end = len(postmortem.document.source.text)
        edit = Edit(Span(end, end), "x\n")
        yield Finding(Span(0, 3), "m", fix=Fix("mend it", Safety.UNSAFE, (edit,)))

    appends = Rule("PM805", "appends", "", Severity.WARNING, same)
    mended = mend("# A\n\n9:14 gone b\n", ZERO, DROP, appends, unsafe=True)
    assert mended.result.source.text == "# A\n\n09:14 b\n"
    assert [(one.diagnostic.rule.code, one.reason) for one in mended.withheld] == [
        ("PM805", "its finding would still be there")
    ]
    endless = mend("# A\n\n9:14 gone b\n", ZERO, useless, unsafe=True, rounds=5)
    assert endless.result.source.text == "# A\n\n09:14 gone b\n"
    assert endless.unsettled == ("PM804 rule-804",)
