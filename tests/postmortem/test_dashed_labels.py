"""A dash in place of the colon behind a label."""

from __future__ import annotations

import pytest

from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem.bind import bind
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.postmortem.not_understood import unknown_labels
from postmortem_lint.profile.load import builtin_profile, parse_profile
from postmortem_lint.profile.model import Profile
from postmortem_lint.roles import Key
from postmortem_lint.text import Source

GENERIC = builtin_profile("generic")
FIELDS = [{"key": "other", "labels": ["Quay"]}, {"key": "status", "labels": ["State"]}]
OURS = parse_profile({"name": "ours", "fields": FIELDS}, "ours")


def bound(text: str, profile: Profile = GENERIC) -> Postmortem:
    page = f"# Postmortem: ferry late\n\n{text}\n\n## Impact\n\nNone.\n"
    return bind(read(Source("ferry.md", page)), profile)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("**Started** – 2025-05-05 10:00\n**Severity** — SEV2", [Key.STARTED, Key.SEVERITY]),
        ("- **Status** - Resolved\n- **Quay** – north", [Key.STATUS]),
        ("Severity – SEV2\nStatus – Resolved", [Key.SEVERITY, Key.STATUS]),
        ("Severity – SEV2\nStatus — nobody knows.\nand the ferries were late", []),
        ("**Severity** –\n**Status** — Resolved", [Key.SEVERITY, Key.STATUS]),
        ("- Start — 2025-05-05 10:00 UTC\n- Quay — north", [Key.STARTED]),
        ("- Status — Resolved\n- Ferries were late", []),
        ("Status — the ferries are late", []),
        ("**Started** – nobody knows how it did", []),
        ("**Status** – this page is kept by whoever has the watch on the bridge at night.", []),
        ("**Severity** – SEV2\nand the ferries were late", []),
        ("- [ ] **Status** – Resolved", []),
        ("- 2025-05-05 10:00 — started\n- 2025-05-05 11:00 — resolved", []),
        ("## Lessons\n\n- **Status** – nobody wrote it\n- **Severity** – unclear", []),
    ],
)
def test_a_known_label_in_the_head_is_a_field_before_a_dash(text: str, keys: list[Key]) -> None:
    assert [fact.key for fact in bound(text).facts] == keys


def test_a_label_of_the_profile_is_one_wherever_it_stands() -> None:
    facts = bound("Text.\n\n## Impact\n\n- **Quay** – north\n", OURS).facts
    assert [(fact.key, fact.text.plain) for fact in facts] == [(Key.OTHER, "north")]


def test_a_line_alone_is_one_only_where_the_profile_names_it() -> None:
    assert [fact.key for fact in bound("State – Resolved", OURS).facts] == [Key.STATUS]
    assert not bound("State – Resolved").facts
    assert not bound("Text.\n\n## Impact\n\nState – Resolved", OURS).facts


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("**Tide** – 5 May\n**Quay** — north", ["Tide", "Quay"]),
        ("- Tide — high\n- Quay — north", ["Tide", "Quay"]),
        ("- Tide — high\n- The quay was wet", []),
        ("**Tide** was – as always – high", []),
        ("- 10:00 — noon\n- 11:00 — night", []),
    ],
)
def test_a_label_before_a_dash_is_told_where_it_means_nothing_known(
    text: str, labels: list[str]
) -> None:
    assert [one.text.plain for one in unknown_labels(bound(text))] == labels
