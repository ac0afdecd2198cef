"""Places that name an action item by its number or letter: "(action F)", "→ action 2"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from postmortem_lint.analysis.once import once
from postmortem_lint.language.folding import fold
from postmortem_lint.language.lookup import LANGUAGES, any_of
from postmortem_lint.language.matching import gapless
from postmortem_lint.postmortem.model import Action, Passage, Place, Postmortem
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Role
from postmortem_lint.text import Span, Spans, Text
from postmortem_lint.values.numbers.amounts import find_figures

_ITEMS = any_of(word for one in LANGUAGES if one.tally for word in one.tally.items)
_NAMED = regex(
    rf"(?<![^\W\u2e80-\uffff])(?:{_ITEMS}) ?(?:n[°ºr]?\.? ?|#)?(?P<label>[0-9]{{1,2}}|[a-z])(?!\w)"
)
_BEHIND = regex(r" ?([^\W\d_]+)")
_LETTER = regex(r"\W*([A-Z])[.)]")
_ELSEWHERE = regex(r"[A-Z]{2,}-[0-9]|\[\[")
_FEWEST = 2


@record
class ItemReference:
    """Where a text names an item by its `label`, and that item; None if the list has none such."""

    text: Text
    span: Span
    label: str
    item: Action | None


@once
def references(postmortem: Postmortem) -> tuple[ItemReference, ...]:
    """The references to items of the only list of a document, whose items are all labelled."""
    lists = [one for one in postmortem.actions if len(one.actions) >= _FEWEST]
    labels = _labels(postmortem, lists[0].actions) if len(lists) == 1 else {}
    if not labels:
        return ()
    rows = Spans(item.span for item in lists[0].actions)
    found: list[ItemReference] = []
    for passage in postmortem.passages:
        related = Role.RELATED_INCIDENTS in passage.roles
        aside = passage.quoted or related or Role.ACTIONS in passage.roles
        if not aside and passage.place is not Place.HEADING and not rows.meets(passage.text.span):
            found += _named(passage, labels)
    own = any(one.item for one in found)  # else all of them may be of another list
    return tuple(found) if own and not _are_headed(postmortem) else ()


def _are_headed(postmortem: Postmortem) -> bool:
    """Whether headings number what is called so: "Follow-up 2: more probes" is in no list."""
    headings = (one.text.prose for one in postmortem.passages if one.place is Place.HEADING)
    named = (one for heading in headings for one in _NAMED.finditer(fold(heading).low))
    return any(one["label"].isdecimal() for one in named)


def _labels(postmortem: Postmortem, items: tuple[Action, ...]) -> Mapping[str, Action]:
    """The items by their numbers or letters, if they have them from the first on."""
    numbers = [item.number for item in items]
    if numbers == list(range(1, len(items) + 1)):
        return {str(item.number): item for item in items}
    source = postmortem.document.source
    marks = [_LETTER.match(source[item.span]) for item in items]
    letters = [mark[1].lower() for mark in marks if mark]
    lettered = letters == [chr(ord("a") + at) for at in range(len(items))]
    return dict(zip(letters, items, strict=True)) if lettered else {}


def _named(passage: Passage, labels: Mapping[str, Action]) -> Iterator[ItemReference]:
    text = passage.text
    if text.links or _ELSEWHERE.search(text.plain):
        return  # of another report
    for found in _NAMED.finditer(fold(text.prose).low):
        label = found["label"]
        written = text.plain[found.start("label") : found.end("label")]
        if label.isdecimal() == next(iter(labels)).isdecimal() and not written.islower():
            span = text.locate(found.start(), found.end())
            yield ItemReference(text.part(0, found.start()), span, written, labels.get(label))


@record
class OtherQuantity:
    """A quantity beside a reference, and another one of the same things in the item it names."""

    here: Text
    there: Text
    item: Action


def other_quantities(postmortem: Postmortem) -> Iterator[OtherQuantity]:
    """The quantities that stand before a reference and are others in the item itself."""
    for one in references(postmortem):
        item = one.item
        ours, theirs = _quantities(one.text), _quantities(item.text) if item else {}
        for noun in ours.keys() & theirs.keys() if item else ():
            here, there = ours[noun], theirs[noun]
            if item and here[0] != there[0]:
                yield OtherQuantity(here[1], there[1], item)


def _quantities(text: Text) -> dict[str, tuple[float, Text]]:
    """The numbers of a text by the word behind them, those that stand once before it."""
    found: dict[str, tuple[float, Text]] = {}
    several: set[str] = set()
    for one in find_figures(text.prose):
        behind = _BEHIND.match(fold(text.prose).low, one.end)
        noun = behind[1] if behind else ""
        noun = noun[:1] if gapless(noun[:1]) else noun
        if noun in found or not noun:
            several.add(noun)
        found[noun] = one.value, text.part(one.start, one.end)
    return {noun: told for noun, told in found.items() if noun and noun not in several}
