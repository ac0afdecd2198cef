"""Writes `src/postmortem_lint/rule_catalogue.py`: what the rules say of themselves, as data."""

from __future__ import annotations

from pathlib import Path

from postmortem_lint.finding import Rule
from postmortem_lint.rules import ALL

FILE = Path(__file__).resolve().parent.parent / "src" / "postmortem_lint" / "rule_catalogue.py"
TRAITS = ("complete", "of_template", "default", "preview")

HEAD = '''"""What the rules say of themselves, for whoever runs none. Generated: `dev.py refill`."""
# ruff: noqa: E501

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NoReturn

from postmortem_lint.finding import Rule, Severity


def rule_names() -> dict[str, str]:
    """The name of each rule by its code."""
    return {code: name for code, name, *_ in _rows()}


@cache
def catalogued_rules() -> Mapping[str, Rule]:
    """The rules by their codes, for reports: they cannot look at a postmortem."""
    return {row[0]: _rule(*row) for row in _rows()}


def _rule(code: str, name: str, severity: str, traits: str, summary: str) -> Rule:
    has = (letter in traits for letter in "codp")
    return Rule(code, name, summary, Severity[severity], _not_loaded, *has)


def _not_loaded(_postmortem: object) -> NoReturn:
    raise NotImplementedError("a rule of the catalogue looks at no postmortem")


def _rows() -> list[list[str]]:
    return [line.split(" ", 4) for line in _LINES.strip().splitlines()]


# Code, name, severity, traits (complete, of template, default, preview; "-" for none), summary.
_LINES = """
'''


def text() -> str:
    """The module as it should be."""
    return f'{HEAD}{"".join(map(_line, ALL))}"""\n'


def _line(rule: Rule) -> str:
    traits = "".join(trait[0] for trait in TRAITS if getattr(rule, trait)) or "-"
    summary = rule.summary.replace("\\", "\\\\")
    return f"{rule.code} {rule.name} {rule.severity.name} {traits} {summary}\n"


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8", newline="\n")
