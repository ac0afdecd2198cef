"""What a template shows in one place is asked for there: chapters by their titles, levels by their
own lists, and the usual answer is no guidance."""

from __future__ import annotations

import pytest
from following import said_of

HEAD = "# Report: {title}\n\n- **Date:** {day}\n- **Severity:** {level}\n{more}\n"
RULES = ("PM101", "PM102", "PM151", "PM155", "PM204", "PM213")
CHAPTERS = ("Summary", "What happened?", "Impact", "Trigger", "Root cause", "Prevention")


def page(head: str, chapters: tuple[str, ...] = CHAPTERS, text: str = "") -> str:
    return head + "".join(f"\n## {chapter}\n\n{text}\n" for chapter in chapters)


def told(more: str, document: str, *, chapters: tuple[str, ...] = CHAPTERS) -> list[str]:
    """What is said of a document, by a template with some more lines in its header."""
    form = HEAD.format(title="[title]", day="YYYY-MM-DD", level="SEV1 / SEV2 / SEV3", more=more)
    head = HEAD.format(title="ferry late", day="2026-03-04", level="SEV2", more=document)
    text = page(head, chapters, "The ferry was late on that day.")
    found = said_of(text, page(form), RULES)
    return [f"{one.code} {one.message}" for one in found if one.severity.name != "INFO"]


@pytest.mark.parametrize("missing", CHAPTERS)
def test_each_chapter_is_asked_for_by_its_own_title(missing: str) -> None:
    chapters = tuple(one for one in CHAPTERS if one != missing)
    assert told("", "", chapters=chapters) == [f"PM101 no section '{missing}'"]
    assert told("", "") == []


def test_another_title_of_the_role_will_do() -> None:
    chapters = ("Summary", "Description", *CHAPTERS[2:])
    assert told("", "", chapters=chapters) == []


@pytest.mark.parametrize("label", ["Priority", "Tier", "Impact level", "Priorität", "優先度"])
def test_a_level_beside_the_severity_has_its_own_list(label: str) -> None:
    form = f"- **{label}:** P1 / P2 / P3\n"
    assert told(form, f"- **{label}:** P2\n") == []
    assert told(form, f"- **{label}:** P7\n") == [f"PM213 {label} 'P7' is none of P1, P2, P3"]


@pytest.mark.parametrize(
    "value", ["Production", "No", "SRE", "UTC", "Internal", "In review", "Draft"]
)
def test_a_word_or_two_are_the_usual_answer(value: str) -> None:
    for label in ("Environment", "Status"):
        assert (
            told(
                f"- **{label}:** {value}\n- **Team:**\n", f"- **{label}:** {value}\n- **Team:** B\n"
            )
            == []
        )


@pytest.mark.parametrize("value", ["Environment name", "Where it was seen first", "Name"])
def test_what_says_what_is_asked_for_is_guidance(value: str) -> None:
    form = f"- **Environment:** {value}\n- **Team:**"
    assert [one[:5] for one in told(f"{form}\n", f"{form} B\n")] == ["PM155"]


@pytest.mark.parametrize(
    ("given", "severity"),
    [("Incident report", "INFO"), ("Incident report: [title]", "WARNING")],
)
def test_a_title_that_the_template_gives_is_no_fault(given: str, severity: str) -> None:
    rest = "\n\n- **Date:** YYYY-MM-DD\n\n## Summary\n\n## Impact\n\n## Root cause\n"
    text = f"# Incident report{rest}"
    found = said_of(text, f"# {given}{rest}", ("PM107",), "2026-ferry.md")
    assert [one.severity.name for one in found] == [severity]


def test_what_speaks_of_the_template_is_not_asked_for() -> None:
    form = page(HEAD.format(title="[title]", day="YYYY-MM-DD", level="SEV1 / SEV2", more=""))
    form += "\n## Template Usage Guide\n\n### Severity levels\n\nSEV1 is worse than SEV2.\n"
    text = page(HEAD.format(title="x", day="2026-03-04", level="SEV2", more=""), text="It was.")
    found = said_of(text, form, RULES)
    assert found == ()
