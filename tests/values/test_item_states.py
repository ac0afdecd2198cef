"""The state of an item, with its day before or behind it, denied, or as a plan."""

from __future__ import annotations

import pytest

from postmortem_lint.values.commitments import commits
from postmortem_lint.values.levels.item_states import read_state


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("feito em 23/06", True),
        ("Done on the Monday", True),
        ("erledigt am Montag", True),
        ("8/20 완료", True),
        ("Done on Saturday evening, 7 February", True),
        ("in force since 15 April", True),
        ("fatto mercoledì 22 aprile 2026", True),
        ("noch nicht begonnen", False),
        ("in work", False),
        ("open, not started", False),
        ("offen / noch nicht begonnen", False),
        ("done, closed", True),
    ],
)
def test_a_state_has_a_day_or_a_denial_beside_it(text: str, done: bool) -> None:
    state = read_state(text)
    assert state is not None
    assert state.done is done


@pytest.mark.parametrize(
    "text", ["done by 4 May", "done by Monday", "write the page", "over 50 %", "open / done"]
)
def test_a_plan_and_a_sentence_are_no_state(text: str) -> None:
    assert read_state(text) is None


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("Marker on the mast. Milo, until 8 May.", True),
        ("Painel da fila (Yara, feito em 22/06)", True),
        ("Prova di carico: Nicolò Brusaferro, entro venerdì 29 maggio 2026, aperta.", True),
        ("Approved by the board. Rosa Lind, 3 May 2024.", False),
        ("The queue was full (Oslo, all day).", False),
    ],
)
def test_an_item_is_signed_with_a_name_and_a_last_day(text: str, signed: bool) -> None:
    assert commits(text) is signed
