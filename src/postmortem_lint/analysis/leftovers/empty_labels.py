"""Labels without a value in a block of labelled lines in which all others have one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from postmortem_lint.analysis.once import once
from postmortem_lint.language.headings import normal
from postmortem_lint.markdown.model import Block, Heading, Label, List, Paragraph
from postmortem_lint.markdown.walk import blocks_of, labels_of
from postmortem_lint.postmortem.model import Fact, Form, Postmortem
from postmortem_lint.profile.model import Need
from postmortem_lint.roles import Key
from postmortem_lint.text import Text

_LEAST = 4  # labels of a block with a value


def empty_labels(postmortem: Postmortem) -> Iterator[Text]:
    """The one label of each block above the first part that is left empty and opens nothing."""
    first = min((part.span.start for part in postmortem.parts), default=None)
    known = {fact.label.start for fact in postmortem.facts}
    for section in postmortem.document.sections():
        for at, block in enumerate(section.blocks):
            if first is not None and block.span.start >= first:
                return
            following = section.blocks[at + 1] if at + 1 < len(section.blocks) else None
            for label in _empty(_labels(block), following):
                source = postmortem.document.source[label.span]
                if label.key.start not in known and any(sign in source for sign in ":："):
                    yield label.key


@once
def labels_over_items(postmortem: Postmortem) -> frozenset[int]:
    """Where labels without a value begin that are items themselves, with items below them in the
    same list that have none: these are what they say."""
    found: set[int] = set()
    for block in blocks_of(postmortem.document):
        items = block.items if isinstance(block, List) else ()
        for item, following in pairwise(items):
            if item.labels and not item.labels[0].value and not following.labels:
                found.add(item.labels[0].key.start)
    return frozenset(found)


def may_stay_blank(postmortem: Postmortem, fact: Fact) -> bool:
    """Whether a value stands in the front matter under a name of the team's own, and may be left
    out: then nothing is missing where it is blank."""
    if fact.form is not Form.FRONT_MATTER or fact.key is not Key.OTHER:
        return False
    name = normal(fact.label.plain)
    return any(
        spec.need is Need.NEVER and name in map(normal, spec.labels)
        for spec in postmortem.profile.fields
    )


def _labels(block: Block) -> list[tuple[Label, bool]]:
    """The labels that begin the lines of a paragraph or the items of a list, and whether something
    stands below each."""
    if isinstance(block, List):
        labelled = [item for item in block.items if item.labels]
        whole = len(labelled) == len(block.items)
        return [(item.labels[0], bool(item.blocks)) for item in labelled] if whole else []
    return [(label, False) for label in block.labels] if isinstance(block, Paragraph) else []


def _empty(labels: Sequence[tuple[Label, bool]], following: Block | None) -> Iterator[Label]:
    blank = [label for label, below in labels if not label.value and not below]
    if len(blank) != 1 or len(labels) - 1 < _LEAST:
        return
    last = blank[0] is labels[-1][0]
    if not last or _begins_anew(following):
        yield blank[0]


def _begins_anew(following: Block | None) -> bool:
    """Whether what follows is no value of the label above it: it has a title of its own."""
    if following is None or isinstance(following, Heading) or labels_of(following):
        return True
    text = following.text if isinstance(following, Paragraph) else None
    # "**What happened.** Release 4.12 …" is no value, either.
    return text is not None and any(one.start == text.start for one in text.strong[:1])
