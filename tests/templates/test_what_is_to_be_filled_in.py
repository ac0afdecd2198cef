"""What of a template is to be filled in: settings, labels, lists and tokens in code."""

from __future__ import annotations

import pytest
from following import said_of

from postmortem_lint.markdown.read import read
from postmortem_lint.profile.model import Need, Profile
from postmortem_lint.templates.derive import derive
from postmortem_lint.text import Source


def template(text: str) -> Profile:
    return derive(read(Source("template.md", text)), "template.md")


def labels(text: str) -> list[str]:
    return [spec.labels[0] for spec in template(text).fields]


def test_settings_that_may_stay_empty_are_fields_that_nobody_asks_for() -> None:
    front = 'quay:\npier: ""\nboats: []\nwind: null\nlayout:\ntide:\n  low:\n'
    form = f"---\n{front}---\n# Stop: [what]\n\n## Summary\n\n[what happened]\n"
    needs = {spec.labels[0]: spec.need for spec in template(form).fields}
    assert [name for name, need in needs.items() if need is Need.ALWAYS] == ["quay", "pier"]
    free = [name for name, need in needs.items() if need is Need.NEVER]
    assert free == ["boats", "wind", "tide.low"]
    front = "quay: north\npier: 4\nboats:\nwind: null\n"
    written = f"---\n{front}---\n# Stop: two ferries\n\n## Summary\n\nA chain broke.\n"
    assert said_of(written, form, ("PM155", "PM201")) == ()


def test_values_in_quotes_and_with_notes_are_listed_without_them() -> None:
    front = 'size: ""  # "one boat" | "a fleet" | "unknown"\n'
    made = template(f"---\n{front}---\n# Stop: [what]\n\n## Summary\n")
    assert made.fields[0].values == ("one boat", "a fleet", "unknown")
    made = template("# Stop: [what]\n\n**Severity**: S1（boats/crew）| S2（crew）\n\n## Summary\n")
    assert made.fields[0].values == ("S1", "S2")
    made = template("# Stop: [what]\n\n**Status**: `draft` → `reviewed` → `closed`\n\n## Summary\n")
    assert made.fields[0].values == ("draft", "reviewed", "closed")


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("- Loss (tickets, fuel, and fines: all):", ["Loss (tickets, fuel, and fines: all)"]),
        ("- Pilot: / Mate:", ["Pilot", "Mate"]),
        ("- Seen by: [who was there], [at which quay]", ["Seen by"]),
        ("- Place: quay | pier | dock | lock | mole | yard | bay", ["Place"]),
        ("- **[Lesson]**: [what follows from it]", []),
        ("- **guess A → wrong**: [test]", []),
        ("- Boats/crews/fares hit: `<n>`", ["Boats/crews/fares hit"]),
        ("- What held (boats, crews, or the weather at sea):", [
            "What held (boats, crews, or the weather at sea)"
        ]),
        ("- Boats:\n- Crews:\n- Links: reports, tickets", ["Boats", "Crews", "Links"]),
        ("- Impact: high / medium / low", ["Impact"]),
        ("- Boats lost: all / some / none", ["Boats lost"]),
        ("- Loss: (tickets and fares)\n- Gain: (what we kept)", ["Loss", "Gain"]),
        ("> State: `on` | `off`\n> Seen by: `<name>`\n> Note: to keep", ["State", "Seen by"]),
        ("- File: `docs/YYYY-MM-DD-<name>.md`", []),
    ],
)  # fmt: skip
def test_labels_that_somebody_has_to_fill_in(line: str, found: list[str]) -> None:
    assert labels(f"# Stop: [what]\n\n{line}\n\n## Summary\n") == found


LEFT = """\
# Stop: [what]

**Length**: from `HH:MM` to `HH:MM`
**Level**: S1 (all boats) / S2 (some boats)
**Total length**: X hours Y minutes

## Summary

One or two sentences: what the passengers saw.

## Timeline

| Time | Event |
| --- | --- |
| `HH:MM` | The pump stops. |

## Detection

- How was it seen? (alarm, call, by chance).

## Causes

- Cause 1
- Cause 2

## Action Items

Each of them with somebody who sees to it.

- [ ] Action 1 (e.g. a lamp)
"""


def test_what_is_left_of_such_a_template_is_told() -> None:
    found = said_of(LEFT, LEFT, ("PM15",))
    lines = {one.start.line for one in found}
    assert lines >= {3, 4, 5, 9, 15, 19, 23, 28, 30}


def test_what_was_filled_in_is_not() -> None:
    text = (
        LEFT.replace("[what]", "late").replace("from `HH:MM` to `HH:MM`", "18 minutes")
        .replace("S1 (all boats) / S2 (some boats)", "S2 (some boats)")
        .replace("X hours Y minutes", "18 minutes")
        .replace("One or two sentences: what", "The pump stood; this is what")
        .replace("`HH:MM`", "14:02")
        .replace("How was it seen? (alarm, call, by chance).", "By a call.")
        .replace("Cause 1", "Sand").replace("Cause 2", "No sieve")
        .replace("Each of them with somebody who sees to it.\n\n", "")
        .replace("Action 1 (e.g. a lamp)", "Fit a sieve (Ida)")
    )  # fmt: skip
    assert said_of(text, LEFT, ("PM15", "PM201", "PM204")) == ()


def test_a_form_behind_a_page_on_how_to_use_it_begins_with_its_own_title() -> None:
    cover = "# Template of a report\n\n> Copy this file.\n\n---\n\n"
    form = (
        "# Stop: <what stood still>\n\n| Part | |\n| --- | --- |\n| Quay | [quay] |\n\n## Summary\n"
    )
    made = template(cover + form)
    assert [spec.titles for spec in made.sections] == [("Summary",)]
    assert (
        said_of(
            "# Stop: pump\n\n| Part | |\n| --- | --- |\n| Quay | west |\n\n## Summary\n\nSand.\n",
            cover + form,
            ("PM201",),
        )
        == ()
    )


def test_headings_and_labels_that_are_tokens_are_not_asked_for() -> None:
    form = "# Stop: [what]\n\n## Summary\n\n## Fixes\n\n### [Fix 1 name]\n\n### [Fix 2 name]\n"
    titles = [spec.titles[0] for spec in template(form).sections]
    assert titles == ["Summary", "Fixes"]


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("**Mood**: `good` `fair` `bad`", ("good", "fair", "bad")),
        ("**Mood**: `good`, `fair` or `bad` — as it seemed", ("good", "fair", "bad")),
        ("**Mood**: [`good`, `fair`, `bad`]", ("good", "fair", "bad")),
        ("**Pier**: [A1, A2, A3]", ("A1", "A2", "A3")),
        ("**Pier**: [name, owner, quay]", ()),
        ("**Tool**: `oil`, `rope` and others", ()),
        ("**Times**: `HH:MM` `HH:MM` `HH:MM`", ()),
        ("**Logs**: `/var/log/a` `/var/log/b` `/var/log/c`", ()),
    ],
)  # fmt: skip
def test_values_in_code_or_brackets_are_a_list(line: str, values: tuple[str, ...]) -> None:
    text = f"# Stop: [what]\n\n{line}\n\n## Summary\n"
    assert template(text).fields[0].values == values
    left = said_of(text, text, ("PM152",))
    assert bool(left) is bool(values)


SCALES = """\
# Stop: [what]

| Field | Value |
| --- | --- |
| Level | `SEV1` `SEV2` `SEV3` |
| Report state | draft / in review / closed |
| Ferry | red / green / blue |

## Summary

## Root cause
"""


def test_a_known_scale_under_a_label_of_the_team_is_the_severity_or_the_status() -> None:
    made = template(SCALES)
    assert [spec.key.value for spec in made.fields] == ["severity", "status", "other"]
    assert (made.draft, made.final) == (("draft", "in review"), ("closed",))
    other = SCALES.replace("| Ferry | red / green / blue |", "| Severity | A / B / C |")
    beside = template(other)
    assert [spec.key.value for spec in beside.fields] == ["other", "status", "severity"]
    twice = template(SCALES.replace("red / green / blue", "SEV1 / SEV2"))
    assert [spec.key.value for spec in twice.fields] == ["other", "status", "other"]


def test_a_draft_by_such_a_state_is_held_to_less() -> None:
    head = "**Level**: SEV2\n**Report state**: closed\n**Ferry**: red\n"
    text = f"# Stop: pump\n\n{head}\n## Summary\n"
    (lacks,) = said_of(text, SCALES, ("PM101",))
    assert "Root cause" in lacks.message
    assert not said_of(text.replace("closed", "draft"), SCALES, ("PM101",))


def test_a_label_of_two_words_that_the_template_has_is_one() -> None:
    form = "# Stop: [what]\n\n- **Order/log:** `<order>`\n\n## Summary\n\n[what happened]\n"
    page = (
        "# Stop: ferry late\n\n- **Order/log:** `a.md` / `b.md`\n\n## Summary\n\nA chain broke.\n"
    )
    assert said_of(page, form, ("PM201",)) == ()
    assert len(said_of(page.replace("Order/log", "Log"), form, ("PM201",))) == 1


def test_a_sentence_of_guidance_counts_within_a_paragraph_in_any_script() -> None:
    asked = "用一段话说明发生了什么，以及谁受到了影响。"
    form = f"# 复盘：[标题]\n\n## 摘要\n\n{asked}\n"
    page = f"# 复盘：渡轮晚点\n\n## 摘要\n\n链条断了。{asked}\n"
    assert [one.start.line for one in said_of(page, form, ("PM153",))] == [5]


def test_a_line_that_stays_beside_blank_labels_is_not_asked_for() -> None:
    items = "- Boats:{0}\n- Crews:{0}\n- Mail: ask the harbour office\n"
    form = "# Stop: [what]\n\n" + items.format("") + "\n## Summary\n\n[what happened]\n"
    page = "# Stop: ferry late\n\n" + items.format(" two") + "\n## Summary\n\nA chain broke.\n"
    rules = ("PM153", "PM155", "PM201")
    assert said_of(page, form, rules) == ()
    assert said_of(page.replace("- Mail: ask the harbour office\n", ""), form, rules) == ()
    form = form.replace("- Boats:", "- Start / end / length:")
    page = page.replace("- Boats: two", "- Start: 10:00\n- End: 10:45\n- Length: 45 min")
    assert said_of(page, form, rules) == ()


def test_files_with_other_names_stay() -> None:
    note = "For words see PLANNING.md, and `runbooks/<boat>.md` for each boat."
    text = f"# Stop: {{}}\n\n{note}\n\n## Summary\n\n"
    page, form = text.format("ferry late") + "A chain broke.\n", text.format("[what]") + "[what]\n"
    assert said_of(page, form, ("PM153",)) == ()
    left = "Copy this to `stops/YYYY-MM-DD-<boat>.md`."
    told = said_of(page.replace(note, left), form.replace(note, left), ("PM153",))
    assert [one.start.line for one in told] == [3]


def test_settings_that_hold_samples_are_fields_and_codes_must_not_be_left() -> None:
    front = "id: STOP-PNN\nstatus: draft\nseen: 2026-01-31\nkind: stop\nlayout: post\n"
    form = f"---\n{front}---\n# Stop: [what]\n\n## Summary\n\n[what happened]\n"
    needs = {spec.labels[0]: spec.need for spec in template(form).fields}
    assert needs == {"id": Need.ALWAYS, "status": Need.NEVER, "seen": Need.NEVER}
    assert [one.start.line for one in said_of(form, form, ("PM151",))] == [2, 8]


def test_brackets_of_chinese_and_japanese_are_tokens_where_a_template_has_many() -> None:
    form = "# 事故：【标题】\n\n## 摘要\n\n【发生了什么】\n\n## 影响\n\n【X 万人】受到影响。\n"
    page = "# 事故：渡轮晚点\n\n## 摘要\n\n链条断了。\n\n## 影响\n\n【X 万人】受到影响。\n"
    left = page.replace("受到影响", "晚到了")
    assert [one.start.line for one in said_of(left, form, ("PM151",))] == [9]
    few = form.replace("【标题】", "[标题]").replace("【发生了什么】", "[发生了什么]")
    few = few.replace("【X 万人】受到影响", "【重要】请说明")
    kept = page.replace("【X 万人】受到影响", "【重要】晚点一小时")
    assert said_of(kept, few, ("PM151", "PM153")) == ()


@pytest.mark.parametrize(
    ("code", "left"),
    [
        ("# the faulty query", True),
        ("-- Paste the query here\nSELECT ...;", True),
        ("# Describe the boats\nmake boats", False),
        ("def late(): ...", False),
        ("#!/bin/sh", False),
        ("SELECT ...\nFROM ...", True),
        ("paste the error here", True),
        ("...", True),
        ("make check\nmake all", False),
        ("# in the folder of the fleet\nmake check", False),
        ("####", False),
    ],
)  # fmt: skip
def test_code_in_whose_place_an_author_puts_his_own(code: str, left: bool) -> None:
    text = f"# Stop: {{}}\n\n## Summary\n\nBoats.\n\n```sql\n{code}\n```\n"
    found = said_of(text.format("ferry late"), text.format("[what]"), ("PM153",))
    assert [one.start.line for one in found] == [7] * left


def test_a_label_that_serves_as_a_section_may_ask() -> None:
    text = "# Stop: {}\n\n**Impact:** who was late, and for how long.\n\n## Summary\n\nBoats.\n"
    found = said_of(text.format("ferry late"), text.format("[what]"), ("PM153", "PM155"))
    assert [one.start.line for one in found] == [3, 7]
