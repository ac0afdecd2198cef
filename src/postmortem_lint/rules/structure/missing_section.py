"""PM101: a section that the profile asks for is not there."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis import missing_sections as sections
from postmortem_lint.certainty import Certainty
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.profile.model import SectionSpec
from postmortem_lint.rules.shared import listed
from postmortem_lint.values.levels.choices import nearest_choice


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Ask for each needed role that no part and no field of the document fills.

    Where nothing is known of a template, one info names all that most postmortems have.
    """
    if sections.is_unreadable(postmortem):
        return
    yield from map(_misspelt, sections.misspelt_sections(postmortem))
    if postmortem.follows is not Certainty.GUESSED:
        yield from (_finding(postmortem, spec) for spec in sections.missing_sections(postmortem))
        return
    names = tuple(f"'{name}'" for name in sections.lacking(postmortem))
    if names:
        yield _hint(postmortem, names)


def _hint(postmortem: Postmortem, names: tuple[str, ...]) -> Finding:
    return Finding(
        postmortem.anchor,
        f"most postmortems also tell {listed(names, 'and')}",
        "let postmortem-lint init name your template, which says what must be there",
        rests_on=Certainty.GUESSED,
    )


def _misspelt(slip: sections.MisspeltSection) -> Finding:
    said = slip.heading.text.plain.strip()
    return Finding(
        slip.heading.text.span,
        f"the section '{slip.title}' is headed '{said}'",
        f"write '{slip.title}'",
        cap=Severity.WARNING,
    )


def _finding(postmortem: Postmortem, spec: SectionSpec) -> Finding:
    title = spec.titles[0]
    below = sections.title_of_parent(spec, postmortem)
    where = f" in '{below}'" if below else ""
    near = nearest_choice(title, sections.headings_without_role(postmortem))
    meant = f"; is it the one headed '{near}'?" if near else ""
    if near.casefold() == title.casefold():
        meant = "; the heading of that name stands below another section"
    hint = f"add a section '{title}', or say in one why there is nothing to tell"
    fix = None if near else sections.skeleton(postmortem, spec)
    surmised = sections.is_inner_section(spec, postmortem)
    return Finding(
        postmortem.anchor,
        f"no section '{title}'{where}{meant}",
        hint,
        fix=fix,
        rests_on=Certainty.GUESSED if surmised else Certainty.STATED,
    )


RULE = Rule(
    "PM101",
    "missing-section",
    "A section that the template asks for is missing.",
    Severity.ERROR,
    check,
    complete=True,
    of_template=True,
)
