"""What nobody filled in: tokens, option lists and guidance of a template, notes of work to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postmortem_lint.markdown.model import Document
from postmortem_lint.postmortem.leftovers.template_texts import guidance_of, texts_left
from postmortem_lint.postmortem.leftovers.todo import markers
from postmortem_lint.postmortem.model import (
    ActionList,
    ChoiceGroup,
    Fact,
    Leftover,
    Passage,
    Trace,
)
from postmortem_lint.profile.load import Profile
from postmortem_lint.text import Span, Spans
from postmortem_lint.values.choices import unchosen
from postmortem_lint.values.placeholders import Placeholder, find_placeholders


def leftovers(
    document: Document,
    profile: Profile,
    facts: tuple[Fact, ...],
    passages: tuple[Passage, ...],
    groups: tuple[ChoiceGroup, ...],
    actions: tuple[ActionList, ...],
) -> tuple[Leftover, ...]:
    """What is left in `document`, in its order. A place is named once, by its surest trace."""
    found = [*_guidance(document, profile, facts), *_options(facts, profile)]
    # The free label of a box that nobody ticked may stay.
    unticked = [
        item.span for group in groups for item in group.items if not (item.box and item.box.ticked)
    ]
    found += _tokens(document, profile, passages, [*unticked, *(one.span for one in found)])
    found += markers(document, profile, facts, passages, actions, [one.span for one in found])
    return tuple(sorted(found, key=lambda one: one.span))


def _guidance(document: Document, profile: Profile, facts: tuple[Fact, ...]) -> Iterator[Leftover]:
    guidance = guidance_of(profile)
    hints = [fact for fact in facts if fact.text and guidance.is_hint(fact.text.plain)]
    taken = Spans(fact.text.span for fact in hints)
    for fact in hints:
        yield Leftover(Trace.GUIDANCE, fact.text.span, fact.text.plain, fact)
    for span, borrowed in texts_left(document, guidance):
        if not taken.meets(span):
            yield Leftover(Trace.GUIDANCE, span, document.source[span], borrowed=borrowed)


def _options(facts: tuple[Fact, ...], profile: Profile) -> Iterator[Leftover]:
    for fact in facts:
        spec = profile.field(fact.key, fact.role)
        if spec and fact.text and unchosen(fact.text.plain, spec.values):
            yield Leftover(Trace.OPTIONS, fact.text.span, fact.text.plain, fact, spec.values)


def _tokens(
    document: Document, profile: Profile, passages: tuple[Passage, ...], taken: Sequence[Span]
) -> Iterator[Leftover]:
    """The first token of each line."""
    front = document.front_matter.settings if document.front_matter else ()
    values = [value for setting in front for value in setting.values]
    covered = Spans(taken)
    lines: set[int] = set()
    for text in (*values, *(passage.text for passage in passages)):
        linked = Spans(link.span for link in text.links)
        for token in find_placeholders(text.prose, literal=profile.placeholders):
            found = text.part(token.start, token.end).strip()
            line = document.source.line(found.start)
            free = not covered.meets(found.span) and not linked.meets(found.span)
            if free and line not in lines and not _is_unknown(text.plain, token, profile):
                lines.add(line)
                yield Leftover(Trace.TOKEN, found.span, found.plain)


def _is_unknown(plain: str, token: Placeholder, profile: Profile) -> bool:
    """Whether "X hours" is any number of hours: within a sentence, where no template has it."""
    letters = token.text.strip().partition(" ")[0]
    if letters not in ("X", "N", "NN", "XX", "XXX") or token.text in profile.placeholders:
        return False
    before = plain[: token.start].rstrip(" ~≈")
    return before != "" and before[-1] not in ":：\n(|"
