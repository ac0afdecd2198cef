"""Which profile is taken for a document, and what may be asked of it then."""

from __future__ import annotations

import pytest

from postmortem_lint.certainty import Certainty
from postmortem_lint.engine.lint import lint
from postmortem_lint.engine.result import Result
from postmortem_lint.engine.selection import select_rules
from postmortem_lint.engine.settings import Settings
from postmortem_lint.finding import Severity
from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem.recognition.profile_choice import choose
from postmortem_lint.profile.builtin_names import builtin_names
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.profile.model import Need, Profile, SectionSpec
from postmortem_lint.roles import Role
from postmortem_lint.rules import ALL
from postmortem_lint.text import Source

PROFILES = tuple(builtin_profile(name) for name in builtin_names())
TELLING = tuple(profile for profile in PROFILES if profile.telling)

PLAIN = """# Postmortem: ferry tickets sold twice

## Summary
Tickets of 2025-06-02 were sold twice for two hours.

## Timeline
- 09:10 UTC the first seat is sold twice
- 11:45 UTC sales stop

## Root Cause
Two lists of seats.
"""


def linted(text: str) -> Result:
    return lint(Source("a.md", text), Settings(select_rules(ALL), PROFILES))


def test_a_plain_document_follows_nobody_s_template() -> None:
    choice = choose(read(Source("a.md", PLAIN)), PROFILES)
    assert choice
    assert (choice.profile.name, choice.follows) == ("generic", Certainty.GUESSED)


def test_what_most_postmortems_have_besides_is_one_hint() -> None:
    about = ("PM101", "PM201", "PM710")
    missing = [one for one in linted(PLAIN).findings if one.rule.code in about]
    assert [(str(one.severity), one.finding.message) for one in missing] == [
        ("info", "most postmortems also tell 'Impact' and 'Action Items'")
    ]


def test_the_team_that_names_a_template_is_asked_for_its_parts() -> None:
    named = linted(f"---\nprofile: google-sre\n---\n{PLAIN}")
    codes = {one.rule.code: one.severity for one in named.findings}
    assert codes["PM101"] is Severity.ERROR


@pytest.mark.parametrize("profile", TELLING, ids=lambda profile: profile.name)
def test_a_document_with_all_titles_of_a_template_follows_it(profile: Profile) -> None:
    sections = "".join(f"## {one.titles[0]}\nText.\n\n" for one in profile.sections if one.titles)
    signs = "".join(f"## {sign}\nText.\n\n" for sign in profile.telling)
    choice = choose(read(Source("a.md", f"# Incident: a\n\n{sections}{signs}")), PROFILES)
    assert choice
    assert (choice.profile, choice.follows) == (profile, Certainty.CONVENTION)


def test_no_two_templates_have_the_same_sign() -> None:
    signs = [sign for profile in PROFILES for sign in profile.telling]
    assert {sign for sign in signs if signs.count(sign) > 1} == set()


def test_an_owner_is_asked_for_where_other_items_have_one() -> None:
    rows = "| Action | Owner |\n| --- | --- |\n| Keep one list | Tuva |\n| Test it | |\n"
    items = f"## Action Items\n{rows}"
    found = [one for one in linted(f"{PLAIN}\n{items}").findings if one.rule.code == "PM602"]
    assert [str(one.severity) for one in found] == ["warning"]


@pytest.mark.parametrize(
    ("title", "parts", "profile"),
    [
        ("COE: ferry tickets sold twice", 6, "aws-coe"),
        ("Correction of Error — ferry tickets sold twice", 6, "aws-coe"),
        ("COE: ferry tickets sold twice", 4, "generic"),
        ("Ferry tickets sold twice", 6, "generic"),
    ],
)
def test_the_name_of_a_template_before_the_title_is_a_sign(
    title: str, parts: int, profile: str
) -> None:
    names = ("Summary", "Impact", "Timeline", "Metrics", "Five Whys", "Action Items")[:parts]
    sections = "".join(f"## {name}\nText of 2025-06-02.\n\n" for name in names)
    choice = choose(read(Source("coe.md", f"# {title}\n\n{sections}")), PROFILES)
    assert choice
    assert choice.profile.name == profile


ODD = Profile(
    "harbour",
    telling=("Weather Report", "Ship's Log", "Orders"),
    sections=tuple(
        SectionSpec(role, (title,), Need.ALWAYS)
        for role, title in (
            (Role.SUMMARY, "Weather Report"),
            (Role.TIMELINE, "Ship's Log"),
            (Role.ACTIONS, "Orders"),
        )
    ),
)


@pytest.mark.parametrize(
    ("title", "sections", "known"),
    [
        ("Storm over the berth plan", ("Weather Report", "Ship's Log"), True),
        ("Storm over the berth plan", ("Weather Report", "Deck"), False),
        ("Storm handbook", ("Weather Report", "Ship's Log", "Orders"), False),
    ],
)
def test_two_signs_of_a_template_make_a_postmortem(
    title: str, sections: tuple[str, ...], known: bool
) -> None:
    text = f"# {title}\n\n" + "".join(f"## {one}\n\nText.\n\n" for one in sections)
    choice = choose(read(Source("a.md", text)), (*PROFILES, ODD))
    assert (choice.profile.name if choice else None) == ("harbour" if known else None)


def test_one_title_that_anybody_may_write_chooses_no_template() -> None:
    text = f"{PLAIN}\n### Immediate Actions Taken\nSales stopped.\n\n## Impact\nTwo trips.\n"
    choice = choose(read(Source("a.md", text)), PROFILES)
    assert choice
    assert choice.profile.name == "generic"
