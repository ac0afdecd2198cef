"""PM104: the sections stand in another order than in the template."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.section_titles import section_spec
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Part, Postmortem
from postmortem_lint.rules.shared import follows_template


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Name each section above which a later one of the template stands."""
    order = postmortem.profile.sections
    latest: tuple[int, Part] | None = None
    for part in postmortem.parts:
        spec = section_spec(part, postmortem.profile)
        if spec is None or not part.section or part.parents:
            continue
        rank = order.index(spec)
        if latest and rank < latest[0]:
            yield _finding(part, latest[1], follows_template(postmortem))
        else:
            latest = rank, part


def _finding(part: Part, above: Part, is_known: bool) -> Finding:
    where = "the template" if is_known else "most postmortems"
    title, other = part.title.plain.strip(), above.title.plain.strip()
    return Finding(
        part.span,
        f"section '{title}' stands below '{other}', in {where} above it",
        "move one of the two",
        (Note(above.span, f"'{other}' stands here"),),
    )


RULE = Rule(
    "PM104",
    "section-order",
    "The sections stand in another order than in the template.",
    Severity.INFO,
    check,
    default=False,
    preview=True,
)
