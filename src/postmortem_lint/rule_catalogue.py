"""What the rules say of themselves, for whoever runs none."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NoReturn

from postmortem_lint.finding import Rule, Severity
from postmortem_lint.rule_rows import ROWS


def rule_names() -> dict[str, str]:
    """The name of each rule by its code."""
    return {code: name for code, name, *_ in _rows()}


@cache
def catalogued_rules() -> Mapping[str, Rule]:
    """The rules by their codes, for reports: they cannot look at a postmortem."""
    return {row[0]: _rule(*row) for row in _rows()}


def _rule(code: str, name: str, severity: str, traits: str, summary: str) -> Rule:
    has = (letter in traits for letter in "codph")
    return Rule(code, name, summary, Severity[severity], _not_loaded, *has)


def _not_loaded(_postmortem: object) -> NoReturn:
    raise NotImplementedError("a rule of the catalogue looks at no postmortem")


def _rows() -> list[list[str]]:
    return [line.split(" ", 4) for line in ROWS.strip().splitlines()]
