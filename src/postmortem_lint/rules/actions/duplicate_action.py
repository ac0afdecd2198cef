"""PM616: an action item stands twice in a list."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.actions.needs import place_of, wording
from postmortem_lint.analysis.sentences.similarity import essence
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.language.matching import gapless
from postmortem_lint.postmortem.model import Action, Postmortem
from postmortem_lint.rules.shared import quoted

_WORDS = 3  # that carry meaning


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare each item with those above it in its list; another number or name is another item."""
    for listed in postmortem.actions:
        above: dict[tuple[str, ...], Action] = {}
        for item in listed.actions:
            said = essence(wording(item))
            # "The same for Oslo" leans on what stands above, an item of fields says nothing else.
            plain = wording(item).plain.strip()
            solid = gapless(plain[:1]) and len(plain) > _WORDS
            said = (plain,) if solid else said
            if (len(said) < _WORDS and not solid) or _begins_with_field(item):
                continue
            if said in above:
                yield Finding(
                    place_of(item),
                    f"the action item {quoted(item.text.plain)} stands here twice",
                    "remove one, or say what tells them apart",
                    (Note(place_of(above[said]), "the first one"),),
                )
            else:
                above[said] = item


def _begins_with_field(item: Action) -> bool:
    fields = (item.owner, item.due)
    return any(field and field.span.start <= item.text.start for field in fields)


RULE = Rule(
    "PM616",
    "duplicate-action",
    "An action item stands twice in a list.",
    Severity.WARNING,
    check,
)
