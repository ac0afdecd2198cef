"""Invented documents: nothing is found where nothing is wrong, and changed facts are found.

`tools/synthesis.py` runs thousands of them, and writes an example of each failure.
"""

from __future__ import annotations

from random import Random

import pytest
from compose import make
from faults import faults
from frames import LANGUAGES
from incident import MILESTONES
from judging import said_of
from shrinking import shrunk
from trial import Outcome, smallest, table, try_out

DOCUMENTS = 100


@pytest.fixture(scope="module")
def outcome() -> Outcome:
    found = Outcome()
    for number in range(DOCUMENTS):
        try_out(f"suite/{number}", found, planting=2)
    return found


@pytest.mark.slow
def test_no_error_where_nothing_is_wrong(outcome: Outcome) -> None:
    wrong = [one for one in outcome.examples if one.title.startswith("false error")]
    assert not wrong, f"{wrong[0].said}\n{smallest(wrong[0]).text()}"


@pytest.mark.slow
def test_changed_facts_are_found(outcome: Outcome) -> None:
    shown = "\n".join(table(outcome))
    assert outcome.found.total() >= 0.45 * outcome.planted.total(), shown
    assert outcome.planted.total() > DOCUMENTS, shown


def test_a_seed_makes_one_document() -> None:
    assert make("same/1").page.text() == make("same/1").page.text()
    assert make("same/1").page.text() != make("same/2").page.text()


def test_every_language_is_spoken() -> None:
    made = [make(f"languages/{number}") for number in range(80)]
    assert {one.page.language for one in made} == set(LANGUAGES)
    for one in made:
        times = [one.truth.time(name) for name in MILESTONES]
        assert times == sorted(times)


def test_a_fault_changes_one_line() -> None:
    for number in range(12):
        made = make(f"lines/{number}")
        before = made.page.text().splitlines()
        for fault in faults(made, Random(number)):
            after = fault.page.text().splitlines()
            assert len(before) == len(after)
            pairs = enumerate(zip(before, after, strict=True), 1)
            assert [at for at, (old, new) in pairs if old != new] == [fault.line], fault.kind


def test_the_words_kept_aside_are_others() -> None:
    used, aside = make("words/1"), make("words/1", aside=True)
    assert used.layout != aside.layout or used.page.text() != aside.page.text()


def test_a_document_shrinks_to_what_shows_something() -> None:
    page = make("small/1").page
    code = said_of(page)[0].code
    small = shrunk(page, lambda one: any(said.code == code for said in said_of(one)))
    assert len(small.blocks) < len(page.blocks)
    assert any(said.code == code for said in said_of(small))
