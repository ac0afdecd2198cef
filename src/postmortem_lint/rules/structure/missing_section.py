"""PM101: a section that the profile asks for is not there."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.missing_fields import field_name, missing_fields
from postmortem_lint.analysis.missing_sections import missing_sections, skeleton
from postmortem_lint.certainty import Certainty
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.markdown.model import Code, Document
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.profile.model import SectionSpec
from postmortem_lint.rules.shared import listed
from postmortem_lint.values.choices import nearest_choice

_MANY = 4


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Ask for each needed role that no part and no field of the document fills.

    Where nothing is known of a template, one hint names all that most postmortems have.
    """
    unknown = not postmortem.parts and len(_headings(postmortem)) >= _MANY
    if unknown or _swallowed(postmortem.document):
        return  # in words that nobody here knows, or behind a fence that is a finding already
    missing = tuple(missing_sections(postmortem))
    if postmortem.follows is not Certainty.GUESSED:
        yield from (_finding(postmortem, spec) for spec in missing)
        return
    names = [f"'{spec.titles[0]}'" for spec in missing]
    names += [f"'{field_name(spec)}'" for spec in missing_fields(postmortem)]
    if names:
        yield _hint(postmortem, tuple(names))


def _hint(postmortem: Postmortem, names: tuple[str, ...]) -> Finding:
    return Finding(
        postmortem.anchor,
        f"most postmortems also tell {listed(names, 'and')}",
        "name the template of your documents (profile = …), and it says what must be there",
        rests_on=Certainty.GUESSED,
    )


def _finding(postmortem: Postmortem, spec: SectionSpec) -> Finding:
    title = spec.titles[0]
    below = next(
        (one.titles[0] for one in postmortem.profile.sections if one.role is spec.parent), ""
    )
    where = f" in '{below}'" if below else ""
    near = nearest_choice(title, _headings(postmortem))
    meant = f"; is it the one headed '{near}'?" if near else ""
    hint = f"add a section '{title}', or say in one why there is nothing to tell"
    fix = None if near else skeleton(postmortem, spec)
    return Finding(postmortem.anchor, f"no section '{title}'{where}{meant}", hint, fix=fix)


def _headings(postmortem: Postmortem) -> tuple[str, ...]:
    """The headings that have no role yet."""
    bound = {part.span for part in postmortem.parts}
    headings = (section.heading for section in postmortem.document.sections())
    return tuple(one.text.plain for one in headings if one and one.span not in bound)


def _swallowed(document: Document) -> bool:
    blocks = (block for section in document.sections() for block in section.blocks)
    return any(isinstance(block, Code) and not block.closed for block in blocks)


RULE = Rule(
    "PM101",
    "missing-section",
    "A section that the template asks for is missing.",
    Severity.ERROR,
    check,
    complete=True,
    of_template=True,
)
