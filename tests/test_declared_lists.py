"""A list of values that a team declares holds everybody to it; one that is taken over does not."""

from __future__ import annotations

import pytest

import postmortem_lint

RULES = ("PM204", "PM205", "PM213", "PM608")
ITEMS = """# Postmortem: ferry late

## Action items

| Action | Owner | Status |
| --- | --- | --- |
"""
FIELD = 'fields = [{ key = "other", labels = ["Impact class"], values = ["Alpha", "Beta"] }]\n'


def told(page: str, profile: postmortem_lint.Profile) -> list[tuple[str, str, str]]:
    """Severity, code and quoted value of each finding."""
    settings = postmortem_lint.Settings(select=RULES, detect=False)
    report = postmortem_lint.check(page, "ferry.md", profile=profile, settings=settings)
    return [(str(one.severity), one.code, one.message.split("'")[1]) for one in report.diagnostics]


def toml(text: str) -> postmortem_lint.Profile:
    return postmortem_lint.Profile.from_toml(f'name = "ours"\n{text}')


@pytest.mark.parametrize(
    ("states", "reported"),
    [
        (("nearly",), ["nearly"]),
        (("todo", "Doing", "📌 todo", "doing, since Monday"), []),
        (("blocked", "Open", "Pending", "n/a", "✅"), ["blocked", "Open", "Pending"]),
    ],
)
def test_a_column_with_a_list_of_the_team_is_held_to_it(
    states: tuple[str, ...], reported: list[str]
) -> None:
    profile = toml('actions.columns = [{ column = "status", values = ["todo", "doing"] }]')
    rows = "".join(f"| Splice rope {at} | Ann | {one} |\n" for at, one in enumerate(states))
    found = told(ITEMS + rows, profile)
    assert [value for severity, _, value in found if severity == "warning"] == reported


def test_a_list_that_is_taken_over_stays_open() -> None:
    rows = "| Splice a rope | Ann | nearly |\n| Sell the rope | Ann | later on |\n"
    assert not told(ITEMS + rows, toml('extends = "incident-report"'))
    assert not told("# Postmortem: x\n\n**Severity:** L9\n", toml('extends = "generic"'))
    assert not told("# Postmortem: x\n\n**SLA breach:** maybe\n", toml('extends = "generic"'))


def test_a_list_for_a_known_field_is_closed_also_where_the_field_may_be_left_out() -> None:
    profile = toml('fields = [{ key = "severity", labels = ["Level"], values = ["L1", "L2"] }]')
    page = "# Postmortem: ferry late\n\n**Level:** {}\n"
    assert told(page.format("SEV1"), profile) == [("warning", "PM204", "SEV1")]
    assert not told(page.format("L1 (L2 from 14:00)"), profile)


@pytest.mark.parametrize(
    ("value", "severity"),
    [
        ("Delta", "warning"),
        ("Dleta, since the pier", "warning"),
        ("beta", ""),
        ("🟠 **Beta**, for 20 minutes", ""),
        ("surely Beta", ""),
        ("none so far", ""),
        ("n/a", ""),
        ("TBD", ""),
        ("Alpha / Beta", ""),
        ("whatever the board of the ferries decides about it next week", "info"),
    ],
)
def test_a_field_of_the_team_is_held_to_its_list(value: str, severity: str) -> None:
    page = f"# Postmortem: ferry late\n\n**Impact class**: {value}\n"
    assert [(one[0], one[1]) for one in told(page, toml(FIELD))] == (
        [(severity, "PM213")] if severity else []
    )


def test_a_list_of_a_template_that_is_named_is_declared() -> None:
    lists = "**Kept:** Yes / No\n\n**SLA breach:** Yes / No\n\n**Detected by:** Alarm / Crew\n"
    profile = postmortem_lint.Profile.from_template(f"# Report: [title]\n\n{lists}")
    page = "# Report: late\n\n**Kept:** Purple\n\n**SLA breach:** Red\n\n**Detected by:** Cat\n"
    assert [value for _, _, value in told(page, profile)] == ["Purple", "Red", "Cat"]


MARKED = (
    "# Report: [title]\n\n**Severity:** 🔴 High / 🟡 Medium\n\n**Status:** 🚧 Draft / Final ✅\n"
)


@pytest.mark.parametrize(
    ("severity", "status", "reported"),
    [
        ("🟡 Medium", "🚧 Draft", []),
        ("Medium", "Final", []),
        ("🔴 **High**, then 🟡 Medium", "✅ Final (reviewed)", []),
        ("🟢 Low", "🚧 Drft", ["🟢 Low", "🚧 Drft"]),
        ("🟡 medium", "final ✅", ["medium", "final"]),
    ],
)
def test_emoji_beside_a_value_do_not_count_on_either_side(
    severity: str, status: str, reported: list[str]
) -> None:
    page = f"# Report: late\n\n**Severity:** {severity}\n\n**Status:** {status}\n"
    toml_lists = """fields = [
        { key = "severity", values = ["🔴 High", "🟡 Medium"] },
        { key = "status", values = ["🚧 Draft", "Final ✅"] },
    ]"""
    for profile in (postmortem_lint.Profile.from_template(MARKED), toml(toml_lists)):
        assert [value for _, _, value in told(page, profile)] == reported


def test_a_fix_leaves_the_emoji_of_a_value_where_it_is() -> None:
    profile = toml('fields = [{ key = "severity", values = ["🔴 High", "🟡 Medium"] }]')
    settings = postmortem_lint.Settings(select=("PM204",), detect=False)
    page = "# Report: late\n\n**Severity:** 🟡 medium\n"
    fixed = postmortem_lint.fix(page, "late.md", profile=profile, settings=settings)
    assert fixed.text == page.replace("medium", "Medium")
