"""Runs invented documents through the linter, before and after a fact is changed, and counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from compose import make
from faults import Fault, faults
from judging import Said, loud, said_of
from pages import Page
from promise import OUTSIDE
from shrinking import shrunk


@dataclass
class Outcome:
    """Counts over documents: what was false before, and what was found of the changed facts.

    `far` counts faults that the right rule told, but at no line of the changed fact, and `hints`
    those that were found by an info only.
    """

    documents: int = 0
    false: Counter[tuple[str, str]] = field(default_factory=Counter)
    planted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    hints: Counter[str] = field(default_factory=Counter)
    far: Counter[str] = field(default_factory=Counter)
    examples: list[Example] = field(default_factory=list)


@dataclass(frozen=True)
class Example:
    """A document that shows a false finding, or a fault that was missed."""

    title: str
    seed: str
    page: Page
    slot: int | None
    said: tuple[Said, ...]
    code: str = ""


def false_of(page: Page) -> list[Said]:
    """Errors and warnings about a document in which nothing is wrong."""
    return [one for one in loud(said_of(page)) if one.code not in OUTSIDE]


def try_out(seed: str, outcome: Outcome, aside: bool = False, planting: int = 3) -> None:
    """Make a document, lint it, and plant some faults in it, each in the right document."""
    made = make(seed, aside)
    before = said_of(made.page)
    outcome.documents += 1
    for one in loud(before):
        if one.code not in OUTSIDE:
            outcome.false[one.code, str(one.severity)] += 1
            title = f"false {one.severity} {one.code}"
            outcome.examples.append(Example(title, seed, made.page, None, (one,), one.code))
    random = Random(f"{seed} faults")
    choices = list(faults(made, random))
    for fault in random.sample(choices, min(planting, len(choices))):
        _judge(seed, before, fault, outcome)


def _judge(seed: str, before: list[Said], fault: Fault, outcome: Outcome) -> None:
    outcome.planted[fault.kind] += 1
    known = Counter((one.code, one.message) for one in before)
    new = [
        one
        for one in said_of(fault.page)
        if one.code in fault.rules and not known[one.code, one.message]
    ]
    at_line = [one for one in new if fault.line in one.lines]
    if at_line:
        outcome.found[fault.kind] += 1
        outcome.hints[fault.kind] += not loud(at_line)
        return
    outcome.far[fault.kind] += bool(new)
    title = f"missed {fault.kind}"
    outcome.examples.append(Example(title, seed, fault.page, fault.slot, tuple(new)))


def smallest(example: Example) -> Page:
    """A false finding's document without all that it does not need; a missed fault's as it is."""
    if not example.code:
        return example.page
    return shrunk(
        example.page, lambda page: any(one.code == example.code for one in false_of(page))
    )


def table(outcome: Outcome) -> Iterator[str]:
    """The figures as Markdown."""
    yield "| changed | planted | found at the line | by an info only | told elsewhere | missed |"
    yield "| --- | ---: | ---: | ---: | ---: | ---: |"
    for kind in [*sorted(outcome.planted), "all"]:
        counts = (outcome.planted, outcome.found, outcome.hints, outcome.far)
        planted, found, hints, far = (
            sum(each.values()) if kind == "all" else each[kind] for each in counts
        )
        share = f"{found} ({found / max(1, planted):.1%})"
        yield f"| {kind} | {planted} | {share} | {hints} | {far} | {planted - found - far} |"
