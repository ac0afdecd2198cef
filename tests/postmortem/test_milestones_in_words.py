"""The milestones that the words of an entry tell, and those that they only deny or wait for."""

from __future__ import annotations

import pytest

from postmortem_lint.postmortem.timeline.milestones import milestones_in
from postmortem_lint.roles import Key


@pytest.mark.parametrize(
    "said",
    [
        ["Leak not yet resolved"], ["The leak is not resolved"], ["Next note when resolved"],
        ["Leck noch nicht behoben"], ["Fuite pas encore résolue, incident pas résolu"],
        ["La fuga no está resuelta"], ["Vazamento ainda não resolvido"],
        ["Próxima nota quando resolvido"],
    ],
)  # fmt: skip
def test_an_end_that_is_denied_or_waited_for_is_none(said: list[str]) -> None:
    assert Key.RESOLVED not in milestones_in(said)


@pytest.mark.parametrize(
    "said",
    [
        ["Leak resolved"], ["Nobody knows why, but incident resolved"], ["No", "Leak resolved"],
        ["Incidente no porto: problema resolvido"], ["Leck behoben"],
    ],
)  # fmt: skip
def test_an_end_is_told(said: list[str]) -> None:
    assert Key.RESOLVED in milestones_in(said)
