"""What a sentence tells as repaired and the list of action items has as open (PM512)."""

from __future__ import annotations

import pytest
from reports import found_in

from postmortem_lint.rules.cause.claimed_fixed_but_open import RULE

PAGE = """# Postmortem: pump 4 lost pressure

## Resolution

{0}

## Action items

| Action | Owner | Priority | Due | Status |
|---|---|---|---|---|
| {1} | Ines Mora | P1 | 2025-03-20 | Open |
| Alert when a pump has no pressure | Jon Abel | P2 | 2025-03-31 | Open |
"""


@pytest.mark.parametrize(
    ("sentence", "item"),
    [
        ("The loose clamp on pump 4 has been replaced.", "Replace the loose clamp on pump 4"),
        ("We corrected the sort order of the lists.", "Correct the sort order of the lists"),
        ("The sort order of the lists was corrected.", "Correction of the sort order of the lists"),
        ("Die lose Klemme an Pumpe vier wurde ersetzt.", "Lose Klemme an Pumpe vier ersetzen"),
        ("Die lose Klemme der Pumpe wurde ersetzt.", "Ersatz der losen Klemme der Pumpe"),
        ("La bride de la pompe a été remplacée.", "Remplacer la bride de la pompe"),
        ("La brida de la bomba fue reemplazada.", "Reemplazar la brida de la bomba"),
        ("A braçadeira da bomba foi substituída.", "Substituir a braçadeira da bomba"),
    ],
)
def test_a_repair_that_is_told_and_open(sentence: str, item: str) -> None:
    assert found_in(PAGE.format(sentence, item), RULE)


@pytest.mark.parametrize(
    ("sentence", "item"),
    [
        ("The loose clamp was tightened.", "Replace the loose clamp on pump 4"),
        ("The clamp on pump 3 has been replaced.", "Replace the loose clamp on pump 4"),
        ("The loose clamp on pump 4 will be replaced.", "Replace the loose clamp on pump 4"),
        ("The loose clamp on pump 4 was replaced.", "Check the loose clamp on pump 4"),
        ("As a workaround the clamp on pump 4 was replaced.", "Replace the clamp on pump 4"),
        ("Die Klemme der Pumpe wurde provisorisch ersetzt.", "Klemme der Pumpe ersetzen"),
        ("Die Klemme der Pumpe wird ersetzt.", "Klemme der Pumpe ersetzen"),
        ("La bride de la pompe sera remplacée.", "Remplacer la bride de la pompe"),
        ("La brida de la bomba no fue reemplazada.", "Reemplazar la brida de la bomba"),
        ("A braçadeira da bomba não foi substituída.", "Substituir a braçadeira da bomba"),
    ],
)
def test_what_is_still_to_come_is_not_compared(sentence: str, item: str) -> None:
    assert not found_in(PAGE.format(sentence, item), RULE)
