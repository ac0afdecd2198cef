"""What the documents beside a template keep of it."""

from __future__ import annotations

from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem.bind import bind
from postmortem_lint.profile.load import FALLBACK, builtin_profile
from postmortem_lint.profile.model import FieldSpec, Need, Profile
from postmortem_lint.templates.derive import derive
from postmortem_lint.templates.followed import heads_of, kept_by, met_by, unkept_names
from postmortem_lint.templates.followed import without as without_names
from postmortem_lint.templates.shared import shared_parts
from postmortem_lint.text import Source

TEMPLATE = """# Ferry stop: [what happened]

**Quay:** [name of the quay]

## Summary

## Timeline

## Root cause

## Tide table
"""
WHOLE = TEMPLATE.replace("[name of the quay]", "West")
PROFILE = derive(read(Source("template.md", TEMPLATE)), "template.md")


def kept(*documents: str) -> Profile:
    return kept_by(PROFILE, [met_by(heads_of(text), PROFILE) for text in documents])


def asked(profile: Profile) -> set[str]:
    sections = {one.titles[0] for one in profile.sections if one.need is not Need.NEVER}
    return sections | {one.labels[0] for one in profile.fields if one.need is not Need.NEVER}


def without(*lines: str) -> str:
    return "".join(
        one for one in WHOLE.splitlines(keepends=True) if not one.strip("#* \n").startswith(lines)
    )


def test_what_most_documents_have_is_asked_for() -> None:
    assert asked(kept(*[WHOLE] * 4, without("Tide", "Quay"))) == asked(PROFILE)


def test_what_few_documents_have_is_not() -> None:
    lacking = without("Tide", "Quay")
    assert asked(kept(*[WHOLE] * 2, lacking)) == {"Summary", "Timeline", "Root cause"}


def test_another_name_for_a_part_will_do() -> None:
    other = WHOLE.replace("## Root cause", "## Why it happened").replace("Summary", "TL;DR")
    assert asked(kept(WHOLE, other, other)) == asked(PROFILE)


def test_few_documents_and_those_of_another_template_show_nothing() -> None:
    lacking = without("Tide", "Quay")
    assert asked(kept(lacking, lacking)) == asked(PROFILE)
    assert asked(kept(WHOLE, WHOLE, WHOLE, *["## Minutes\n\nNone.\n"] * 9)) == asked(PROFILE)


def test_a_text_that_most_documents_keep_may_stay() -> None:
    profile = derive(
        read(Source("t.md", f"{TEMPLATE}\nAll times are those of *high* water.\n")), "t.md"
    )
    text = "All times are those of high water."
    assert text in profile.guidance
    stays = [met_by(heads_of(f"{WHOLE}\n{text}\n"), profile)] * 3
    gone = met_by(heads_of(WHOLE), profile)
    assert text not in kept_by(profile, [*stays, gone]).guidance
    assert text in kept_by(profile, [*stays, gone, gone]).guidance
    assert unkept_names(profile, stays) == (text,)
    assert text not in without_names(profile, (text,)).guidance


def test_plain_labels_of_known_fields_are_shared_too() -> None:
    page = "# Stop: pump {n}\n\n- Severity: S2\n- Quay: North\n\n## Summary\n\nIt stopped.\n"
    documents = [read(Source(f"{n}.md", page.format(n=n))) for n in range(5)]
    parts = shared_parts([bind(one, builtin_profile(FALLBACK)) for one in documents])
    fields = [one.spec for one in parts if isinstance(one.spec, FieldSpec)]
    assert [spec.labels for spec in fields] == [("Severity",)]


def test_a_title_with_a_colon_is_known_as_a_whole() -> None:
    text = TEMPLATE.replace("## Tide table", "## Part B: Tide table")
    profile = derive(read(Source("template.md", text)), "template.md")
    whole, lacking = text.replace("[name of the quay]", "West"), without("Tide")
    met = [met_by(heads_of(each), profile) for each in (*[whole] * 4, lacking)]
    assert "Part B: Tide table" in asked(kept_by(profile, met))
