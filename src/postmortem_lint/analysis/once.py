"""Analyses that several rules ask for, made once for each postmortem."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import wraps
from typing import TypeVar, cast

from postmortem_lint.postmortem.model import Postmortem

T = TypeVar("T")


def once(analysis: Callable[[Postmortem], T]) -> Callable[[Postmortem], T]:
    """`analysis`, with its answer kept by the postmortem that was asked about, and gone with it."""

    @wraps(analysis)
    def asked(postmortem: Postmortem) -> T:
        answers = postmortem.answers
        if analysis not in answers:
            answers[analysis] = analysis(postmortem)
        return cast("T", answers[analysis])

    return asked


def all_once(
    analysis: Callable[[Postmortem], Iterable[T]],
) -> Callable[[Postmortem], tuple[T, ...]]:
    """`analysis`, with all that it yields kept in the same way."""

    @wraps(analysis)
    def gathered(postmortem: Postmortem) -> tuple[T, ...]:
        return tuple(analysis(postmortem))

    return once(gathered)
