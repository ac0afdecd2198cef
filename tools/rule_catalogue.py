"""Writes `src/postmortem_lint/rule_rows.py`: what the rules say of themselves, as data."""

from __future__ import annotations

from pathlib import Path

from postmortem_lint.finding import Rule
from postmortem_lint.rules import ALL

FILE = Path(__file__).resolve().parent.parent / "src" / "postmortem_lint" / "rule_rows.py"
TRAITS = ("complete", "of_template", "default", "preview", "habit")

HEAD = '''"""The rows of the catalogue of rules. Generated: `dev.py refill`."""
# ruff: noqa: E501

# Code, name, severity, traits (by their initials, "-" for none), summary.
ROWS = """
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
