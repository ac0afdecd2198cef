"""Where a section begins and ends, and which heading is the title."""

from __future__ import annotations

import pytest

from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem.bind import bind
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.roles import Key, Role
from postmortem_lint.text import Source


def bound(text: str) -> Postmortem:
    return bind(read(Source("page.md", text)), builtin_profile("generic"))


def test_a_heading_without_text_opens_no_section() -> None:
    found = bound("# Lantern down\n\n##\n\n**Date**: 2025-12-31\n\n**Summary**: It went out.\n")
    (date,) = found.facts_of(Key.DATE)
    assert date.role is None
    assert found.part(Role.SUMMARY) is not None


def test_a_table_of_action_items_is_the_list_and_what_stands_beside_it_is_not() -> None:
    found = bound("""# Lantern down

##

**Date**: 2025-12-31

| Action | Owner |
|---|---|
| Buy a second lantern | Ole |

## Notes

- Ole wrote this.
""")
    (listed,) = found.actions
    assert [one.text.plain for one in listed.actions] == ["Buy a second lantern"]
    assert found.facts_of(Key.DATE)[0].role is None


def test_a_known_title_below_a_timeline_is_a_section_of_its_own() -> None:
    found = bound("""# Lantern down

# Timeline - UTC

- 20:15 it went out
- 20:40 somebody noticed
- 21:20 it is lit

## Impact

Nobody saw the pier.

## Action items

- Buy a second lantern
""")
    impact = found.part(Role.IMPACT)
    assert impact is not None
    assert impact.parents == ()
    assert len(found.timelines[0].entries) == 3
    assert len(found.actions[0].actions) == 1


@pytest.mark.parametrize(
    ("list_of", "title", "body"),
    [
        ("Timeline", "Detection", "- 20:15 it went out\n- 20:40 somebody noticed\n"),
        ("Action items", "Detection", "- Buy a second lantern\n"),
        ("Action items", "Detection", ""),
    ],
)
def test_a_group_of_entries_or_items_is_no_section(list_of: str, title: str, body: str) -> None:
    found = bound(f"# Lantern down\n\n## {list_of}\n\n### {title}\n\n{body}")
    assert [part.role for part in found.parts] == [found.parts[0].role]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("## Incident report: lantern down\n\n## Summary\n\nIt went out.\n", 2),
        ("### Lantern down\n\nIt went out.\n\n### Timeline\n", 3),
        ("Badge\n\n## Lantern down\n\n- Severity: SEV2\n", 2),
        ("## Lantern down\n\n# Postmortem of the lantern\n", 1),
        ("## Summary\n\nIt went out.\n", None),
        ("## Date: 2025-12-31\n\n## Summary\n", None),
        ("## How the evening went\n\n- 20:15 out\n- 20:40 seen\n- 21:20 lit\n", None),
        ("No heading at all.\n", None),
    ],
)
def test_the_first_heading_is_the_title_if_it_can_be_nothing_else(
    text: str, title: int | None
) -> None:
    found = bound(text)
    levels = {one.heading.text.plain: one.level for one in found.document.sections() if one.heading}
    assert (levels[found.title.plain] if found.title else None) == title


@pytest.mark.parametrize("title", ["The story", "What happened", "Background", "Response"])
def test_described_parts_below_a_section_that_frames_them_are_parts(title: str) -> None:
    found = bound(
        f"# Lantern down\n\n## {title}\n\n### Timeline of the evening\n\n"
        "- 21:05 out\n- 22:40 lit\n\n### Impact on the ships\n\nTwo waited.\n"
    )
    assert found.part(Role.IMPACT) is not None
    assert [len(one.entries) for one in found.timelines] == [2]


@pytest.mark.parametrize("title", ["Lessons learned", "What went wrong", "Timeline", "Tasks"])
def test_described_parts_below_another_part_are_points_of_it(title: str) -> None:
    found = bound(f"# Lantern down\n\n## {title}\n\n### Unclear impact\n\nNobody counted.\n")
    assert found.part(Role.IMPACT) is None


def test_described_parts_may_stand_below_bold_lines() -> None:
    found = bound(
        "# Lantern down\n\n**Timeline of the evening**\n\n- 21:05 out\n- 22:40 lit\n\n"
        "**Impact on the ships**\n\nTwo waited.\n\n**Lessons**\n\n**Slow recovery**\n\nOil.\n"
    )
    assert found.part(Role.IMPACT) is not None
    assert [len(one.entries) for one in found.timelines] == [2]


def test_a_described_part_below_a_timeline_is_a_section_if_it_holds_no_entries() -> None:
    text = "# Lantern down\n\n# Timeline\n\n- 21:05 out\n- 22:40 lit\n\n## Impact on ships\n\n{}\n"
    assert bound(text.format("Two waited.")).part(Role.IMPACT) is not None
    assert bound(text.format("- 21:30 one waits")).part(Role.IMPACT) is None


@pytest.mark.parametrize("line", ["**What should I do now?**", "**Does it impact my ship?**"])
def test_a_bold_question_is_no_described_part(line: str) -> None:
    found = bound(f"# Lantern down\n\n## Questions\n\n{line}\n\nCall the harbour.\n")
    assert not found.parts
