"""Writes into each page of a rule what the rule says of itself: the line below its summary, and
what its severity rests on by its traits.

What else lowers the severity is written by hand, in the same list. `--check` only tells whether the
pages are up to date.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from rule_accounts import account

from postmortem_lint.finding import Rule, Severity
from postmortem_lint.report.rule_page import severity_notes, without_account
from postmortem_lint.rules import ALL

PAGES = Path(__file__).resolve().parent.parent / "rules"
DRAFT = "a warning in a draft, which is not held to what only a finished report needs"
LIKE = "a warning where the document merely looks like one of a known template"
UNKNOWN = "an info where no template is known and the document has not begun what it lacks itself"
HABIT = "an info where most documents of the folder do the same"
_FIXED = re.compile(r"^```markdown fixed (safe|unsafe)$", re.M)
BY_TRAIT = (DRAFT, LIKE, UNKNOWN, HABIT)


def main(*args: str) -> int:
    """Write the pages, or compare them with what would be written."""
    status = 0
    for rule in ALL:
        page = PAGES / f"{rule.code}-{rule.name}.md"
        text = page.read_text(encoding="utf-8")
        filled = filled_in(rule, text)
        if filled == text:
            continue
        if args == ("--check",):
            print(f"{page.name} is out of date; run: python3 dev.py refill", file=sys.stderr)
            status = 1
        else:
            page.write_text(filled, encoding="utf-8", newline="\n")
    return status


def filled_in(rule: Rule, page: str) -> str:
    """The page with its account of severity, default and fix."""
    notes = [*by_traits(rule), *(one for one in severity_notes(page) if one not in BY_TRAIT)]
    title, summary, body = without_account(page).split("\n\n", 2)
    fixes = sorted(set(_FIXED.findall(page)))
    head = account(str(rule.severity), fixes, on=rule.default and not rule.preview)
    article = "A" if rule.severity is Severity.WARNING else "An"
    listed = "".join(f"* {note}\n" for note in notes)
    below = f"\n## Severity\n\n{article} {rule.severity}, but\n\n{listed}" if notes else ""
    return f"{title}\n\n{summary}\n\n{head}\n\n{body.rstrip()}\n{below}"


def by_traits(rule: Rule) -> Iterator[str]:
    """What lowers the severity of any rule that has such a trait."""
    if rule.complete and rule.severity is Severity.ERROR:
        yield DRAFT
    if rule.of_template and rule.severity is Severity.ERROR:
        yield LIKE
    if rule.of_template and rule.severity is not Severity.INFO:
        yield UNKNOWN
    if rule.habit and rule.severity is not Severity.INFO:
        yield HABIT


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
