"""A section that is folded or stands in a box is a section."""

from __future__ import annotations

import pytest

from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem.bind import bind
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.roles import Role
from postmortem_lint.text import Source

ENTRIES = "| Time (UTC) | Event |\n|---|---|\n| 21:05 | The lamp goes out |\n| 22:40 | It is lit |"
INDENTED = "    " + ENTRIES.replace("\n", "\n    ")
QUOTED = "> " + ENTRIES.replace("\n", "\n> ")

BOXES = [
    f"<details>\n<summary>Timeline</summary>\n\n{ENTRIES}\n\n</details>",
    f"<details open>\n  <summary>\n    <b>Timeline</b>\n  </summary>\n\n{ENTRIES}\n\n</details>",
    f"<details><summary><h2>Timeline</h2></summary>\n\n{ENTRIES}\n</details>",
    f'!!! info "Timeline"\n\n{INDENTED}',
    f'???+ note "Timeline"\n{INDENTED}',
    f'=== "Timeline"\n\n{INDENTED}',
    f":::info Timeline\n\n{ENTRIES}\n:::",
    f":::note[Timeline]\n{ENTRIES}\n\n:::",
    f":::{{admonition}} Timeline\n:class: tip\n\n{ENTRIES}\n:::",
    f"::: details Timeline {{open}}\n{ENTRIES}\n:::",
    f"/// details | Timeline\n\n{ENTRIES}\n///",
    f"> [!note] Timeline\n>\n{QUOTED}",
    f"> [!info]- Timeline\n{QUOTED}",
    f"> [!NOTE]\n> **Timeline**\n>\n{QUOTED}",
    f'{{{{< details "Timeline" >}}}}\n\n{ENTRIES}\n\n{{{{< /details >}}}}',
    f'{{{{% expand title="Timeline" %}}}}\n{ENTRIES}\n{{{{% /expand %}}}}',
    f"{{% details Timeline %}}\n\n{ENTRIES}\n\n{{% enddetails %}}",
]


@pytest.mark.parametrize("box", BOXES)
def test_a_box_is_a_section_by_its_title(box: str) -> None:
    text = f"# Postmortem: lamp out\n\n## Impact\n\nDark.\n\n{box}\n\n## Cause\n\nOil.\n"
    postmortem = bind(read(Source("page.md", text)), builtin_profile("generic"))
    named = [part for part in postmortem.parts if part.role is Role.TIMELINE]
    assert [part.title.plain for part in named] == ["Timeline"]
    entries = [entry for timeline in postmortem.timelines for entry in timeline.entries]
    assert [entry.event.plain for entry in entries] == ["The lamp goes out", "It is lit"]


def test_what_was_folded_ends() -> None:
    text = (
        "# Postmortem: lamp out\n\n<details>\n<summary>Impact</summary>\n\nDark.\n\n</details>\n"
        "\nOil is dear.\n"
    )
    postmortem = bind(read(Source("page.md", text)), builtin_profile("generic"))
    part = next(part for part in postmortem.parts if part.role is Role.IMPACT)
    assert len(part.blocks) == 1


BELOW = [
    "<details>\n<summary>Root cause</summary>\n\nThe oil ran out.\n\n</details>",
    "> [!bug] Root cause\n> The oil ran out.",
    "> [!bug] Root cause\n>\n> The oil ran out.",
    '!!! bug "Root cause"\n\n    The oil ran out.',
    "::: details Root cause\n\nThe oil ran out.\n\n:::",
]


@pytest.mark.parametrize("box", BELOW)
def test_a_box_below_a_timeline_is_a_section_of_its_own(box: str) -> None:
    text = f"# Postmortem: lamp out\n\n## Timeline\n\n- 21:05 out\n- 22:40 lit\n\n{box}\n"
    postmortem = bind(read(Source("page.md", text)), builtin_profile("generic"))
    cause = postmortem.part(Role.ROOT_CAUSE)
    assert cause is not None
    assert not cause.empty
    (timeline,) = postmortem.timelines
    assert [entry.event.plain for entry in timeline.entries] == ["out", "lit"]


@pytest.mark.parametrize(
    "box",
    [
        "<details>\n<summary>Detection</summary>\n\n- 21:07 seen\n\n</details>",
        "> [!note] Detection\n>\n> - 21:07 seen",
    ],
)
def test_a_box_of_entries_is_no_section_of_its_own(box: str) -> None:
    text = f"# Postmortem: lamp out\n\n## Timeline\n\n- 21:05 out\n- 22:40 lit\n\n{box}\n"
    postmortem = bind(read(Source("page.md", text)), builtin_profile("generic"))
    assert postmortem.part(Role.DETECTION) is None
    entries = [entry.event.plain for one in postmortem.timelines for entry in one.entries]
    assert entries == ["out", "lit", "seen"]
