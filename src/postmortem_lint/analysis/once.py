"""Analyses that several rules ask for, made once for each postmortem."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

from postmortem_lint.postmortem.model import Postmortem

T = TypeVar("T")


def once(analysis: Callable[[Postmortem], T]) -> Callable[[Postmortem], T]:
    """`analysis`, with its answer kept for the postmortem that the rules are looking at."""
    return lru_cache(maxsize=1)(analysis)
