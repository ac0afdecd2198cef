"""Prose: who is blamed, what is judged, what did not happen, and what only looks like it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest

from postmortem_lint.language.lookup import WORDINGS
from postmortem_lint.language.sentences import MASK, sentences, unquoted
from postmortem_lint.values import blame
from postmortem_lint.values.blame import Phrase

PEOPLE = ("Goran", "Ines")


def found(finder: Callable[[str], Iterator[Phrase]], text: str) -> list[str]:
    return [text[said.start : said.end] for said in finder(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Root cause: human error.", ["human error"]),
        ("The drill failed due to user error.", ["user error"]),
        ("User error was made here by taking the wrong hash.", ["User error"]),
        ("We fat-fingered the flag.", ["fat-fingered"]),
        ("It was determined to be human error: the wrong host.", ["human error"]),
        ("This was not human error.", []),
        ("A guard reduces the room for human error.", []),
        ("Assumed user error at the time.", []),
        ("The page shows a user error message.", []),
        ("The operator error rate rose.", []),
    ],
)
def test_slips_as_causes(text: str, expected: list[str]) -> None:
    assert found(blame.human_errors, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A careless upgrade.", ["careless"]),
        ("It was stupid of the engineer.", ["stupid"]),
        ("The team didn't bother to check.", ["didn't bother"]),
        ("Images are lazy-loaded, lazy loading is on.", []),
        ("Nobody was careless.", []),
        ("The store has a sloppy quorum and negligible load.", []),
    ],
)
def test_judgements(text: str, expected: list[str]) -> None:
    assert found(blame.judgements, text) == expected


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The on-call engineer failed to notice it.", "the on-call engineer"),
        ("The developer writing the change misjudged the load.", "the developer"),
        ("The SRE on duty ignored the page.", "the SRE"),
        ("Goran overlooked the prefix.", "Goran"),
        ("@kim did not alert others.", "@kim"),
        ("Someone had forgotten to renew it.", "Someone"),
        ("The operator forgot the flag.", "the operator"),
        ("The team is to blame.", "the team"),
    ],
)
def test_people_who_are_blamed(text: str, who: str) -> None:
    assert [said.who for said in blame.failings(text, PEOPLE)] == [who]


@pytest.mark.parametrize(
    "text",
    [
        "Pods failed to start.",
        "The operator failed to reconcile.",
        "The loader ignored the header, and the probe forgot its last result.",
        "No engineer failed to follow the runbook; no one is to blame.",
        "If an engineer forgets the flag, the deploy stops.",
        "We forgot the second cluster, and so did our team.",
        "The team failed to reproduce the stall.",
        "Responders broke into two groups.",
        "The user forgot the password.",
        "SRE is responsible for the incident process.",
        "The manager failed to load, and Teams failed to deliver.",
    ],
)
def test_nobody_is_blamed(text: str) -> None:
    assert not list(blame.failings(text, PEOPLE))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It should have been caught in review.", ["should have been caught"]),
        ("It could’ve been split.", ["could’ve been split"]),
        ("It should never have been merged.", ["should never have been merged"]),
        ("We ought to have known.", ["ought to have known"]),
        ("If only we had looked.", ["If only"]),
        ("Each service should have clear limits.", []),
        ("It should have been automatically retried.", []),
        ("The alert should have fired.", []),
        ("It could have been worse, and mails could have been leaked.", []),
        ("It must have been deleted.", []),
    ],
)
def test_counterfactuals(text: str, expected: list[str]) -> None:
    assert found(blame.counterfactuals, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some users waited for a while.", ["Some users"]),
        ("Many customers saw it. It was briefly down.", ["Many customers", "briefly"]),
        ("Some users, about 40, waited for a while.", []),
        ("All users were affected for a while.", []),
    ],
)
def test_vague_amounts(text: str, expected: list[str]) -> None:
    assert found(blame.vague_amounts, text) == expected


def test_sanctions_need_a_person() -> None:
    assert found(blame.sanctions, "The engineer was reprimanded.") == ["reprimanded"]
    assert not found(blame.sanctions, "The alert fired, monitoring warned, users were warned.")
    assert not found(blame.sanctions, "No one was disciplined.")


@pytest.mark.parametrize(
    "quoted",
    ['"she forgot"', "“she forgot”", "„she forgot“", "«she forgot»", "'she forgot'"],
)
def test_quotations_are_masked_in_their_length(quoted: str) -> None:
    text = f"It's said {quoted} by the engineers' lead."
    masked = unquoted(text)
    assert len(masked) == len(text)
    assert "forgot" not in masked
    assert masked.count(MASK) == len(quoted)


def test_sentences_end_at_stops_and_not_in_short_forms() -> None:
    text = "It fell, e.g. at noon. Version 1.2.3 ran! Who knew?\n\nNobody"
    assert [text[start:end] for start, end in sentences(text)] == [
        "It fell, e.g. at noon.",
        "Version 1.2.3 ran!",
        "Who knew?",
        "Nobody",
    ]


def test_each_word_of_failing_is_announced_by_a_hint() -> None:
    """The hints are looked for first; a verb that none of them begins would never be found."""
    spoken = (
        "failed to fails to neglected ignored refused to broke messed mismanaged didn't alert "
        "did not notice caused the outage at fault to blame responsible for forgot overlooked "
        "misjudged screwed up botched should have known made a mistake blundered"
    )
    for words in WORDINGS:
        for part in re.finditer(words.failings + "|" + words.human_failings, spoken):
            assert any(hint in part[0] for hint in words.failing_hints), part[0]
