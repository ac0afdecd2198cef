"""How the facts of a document are put on the day axis."""

from __future__ import annotations

from dataclasses import replace

import pytest

from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem.bind import bind
from postmortem_lint.postmortem.model import WindowSource
from postmortem_lint.postmortem.phase import Phase
from postmortem_lint.profile.builtin_names import builtin_names
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.profile.model import FieldSpec
from postmortem_lint.roles import Key, Role
from postmortem_lint.text import Source

REPORT = """# Incident: lantern down

- Date: 2025-12-31
- Start time: 11:20 PM PST
- End time: {end}
- Duration: 1 hour 45 minutes

## Timeline (PST)

- 11:20 PM the lantern goes out
- 1:05 AM the lantern is lit
"""


def test_an_end_without_a_year_is_in_the_year_nearest_to_the_incident() -> None:
    text = REPORT.format(end="1:05 AM PST (January 1)")
    document = read(Source.decode("page.md", text.encode()))
    window = bind(document, builtin_profile("generic")).window
    assert window is not None
    assert window.source is WindowSource.FIELDS
    assert window.length == 105 * 60


@pytest.mark.parametrize("name", builtin_names())
def test_a_draft_is_one_by_every_profile(name: str) -> None:
    text = "# Incident: lantern down\n\n- Status: Draft\n"
    document = read(Source.decode("page.md", text.encode()))
    assert bind(document, builtin_profile(name)).phase is Phase.DRAFT


def test_a_table_of_action_items_is_the_action_list_by_any_title() -> None:
    text = """# Incident: lantern down

## Remediation

| Action | Owner | Due |
|---|---|---|
| Buy a second lantern | Ole | 2026-01-20 |
"""
    document = read(Source.decode("page.md", text.encode()))
    (listed,) = bind(document, builtin_profile("generic")).actions
    assert [one.text.plain for one in listed.actions] == ["Buy a second lantern"]
    assert listed.part.title.plain == "Remediation"


def test_a_section_that_is_called_action_items_keeps_its_role_alone() -> None:
    text = """# Incident: lantern down

## Remediation

| Action | Owner |
|---|---|
| Lit the lantern | Ole |

## Action items

- [ ] Buy a second lantern
"""
    document = read(Source.decode("page.md", text.encode()))
    (listed,) = bind(document, builtin_profile("generic")).actions
    assert listed.part.title.plain == "Action items"


@pytest.mark.parametrize(
    "label",
    ["Start time", "Detected", "Acknowledged", "Declared", "Mitigated", "Resolved", "Alert time"],
)
def test_any_field_of_a_time_tells_the_zone_of_times_that_name_none(label: str) -> None:
    text = f"# Incident: lantern down\n\n- Date: 2025-12-31\n- {label}: 11:20 CET\n"
    document = read(Source.decode("page.md", text.encode()))
    zone = bind(document, builtin_profile("generic")).zone
    assert zone is not None
    assert zone.name == "CET"


@pytest.mark.parametrize(("section", "bound"), [(Role.APPENDIX, True), (None, False)])
def test_the_profile_alone_places_a_field_where_labels_mean_something_else(
    section: Role | None, bound: bool
) -> None:
    generic = builtin_profile("generic")
    spec = FieldSpec(Key.WHAT_BROKE, ("Culprit",), section=section)
    text = "# Incident: lantern down\n\n## Appendix\n\n- **Culprit**: the wick\n"
    document = read(Source.decode("page.md", text.encode()))
    postmortem = bind(document, replace(generic, fields=(*generic.fields, spec)))
    assert [fact.text.plain for fact in postmortem.facts] == ["the wick"] * bound
