"""`postmortem-lint rules`: the catalogue."""

from __future__ import annotations

import re
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path

import click

from postmortem_lint.cli.known_words import KnownWords, rule_words
from postmortem_lint.cli.options import quiet_anyway_option
from postmortem_lint.cli.terminal.output import Problem, terminal_width, write
from postmortem_lint.engine.selection import SelectionError, matching
from postmortem_lint.finding import Rule
from postmortem_lint.regex import regex
from postmortem_lint.rules import ALL
from postmortem_lint.shipped import rule_pages

# A page shows the mended text of its example in a block that names the safety of the fix.
_FIXED = regex(r"^`{3,}markdown fixed\b *(safe|unsafe)?", re.MULTILINE)
_NARROWEST = 24
_TITLES = ("code", "name", "severity", "runs", "fix", "summary")


@click.command("rules", context_settings={"auto_envvar_prefix": "POSTMORTEM_LINT_RULES"})
@click.argument("rules", nargs=-1, type=KnownWords(rule_words))
@click.option("--output-format", type=click.Choice(["text", "json"]), default="text")
@quiet_anyway_option
def command(rules: tuple[str, ...], output_format: str) -> int:
    """List rules: code, name, severity, when they run, fix, and what they report.

    RULES are codes, prefixes (PM3) and names; nothing means all.
    """
    pages = rule_pages()
    rows = [(rule, fix_on(pages.get(rule.code))) for rule in named_rules(rules)]
    write(_json(rows) if output_format == "json" else table(rows))
    return 0


def named_rules(words: Sequence[str]) -> tuple[Rule, ...]:
    """The rules that codes, prefixes and names mean, in order of code; nothing means all.

    A word of their names means all that have it. Raises Problem for a word that fits none, with the
    nearest one.
    """
    try:
        found = {
            rule.code
            for word in words or ("ALL",)
            for rule in _with_word(word) or matching(ALL, word)
        }
    except SelectionError as error:
        raise Problem(str(error)) from None
    return tuple(sorted((rule for rule in ALL if rule.code in found), key=lambda rule: rule.code))


def _with_word(word: str) -> tuple[Rule, ...]:
    """The rules in whose names a word stands: "timeline"."""
    return tuple(rule for rule in ALL if word.lower() in rule.name.split("-"))


def fix_on(page: Path | None) -> str:
    """The safety of the rule's fix as its page shows it, "none" without one."""
    shown = _FIXED.findall(page.read_text(encoding="utf-8")) if page else []
    return ", ".join(sorted({safety or "safe" for safety in shown})) or "none"


def _runs(rule: Rule) -> str:
    if rule.preview:
        return "preview"
    return "always" if rule.default else "if asked"


def table(rows: list[tuple[Rule, str]]) -> str:
    """The rules in columns; on a terminal, what they report is folded into the width of it."""
    cells = [_TITLES]
    cells += [
        (rule.code, rule.name, str(rule.severity), _runs(rule), fix, rule.summary)
        for rule, fix in rows
    ]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    head = sum(widths[:-1]) + 2 * len(widths[:-1])
    room = max(_NARROWEST, terminal_width() - head) if sys.stdout.isatty() else max(widths)
    lines: list[str] = []
    for *first, summary in cells:
        start = "".join(f"{cell:<{width}}  " for cell, width in zip(first, widths, strict=False))
        said = textwrap.wrap(summary, room)
        lines += [f"{start if at == 0 else ' ' * head}{part}" for at, part in enumerate(said)]
    return "".join(line + "\n" for line in lines)


def _json(rows: list[tuple[Rule, str]]) -> str:
    import json

    rules = [
        {
            "code": rule.code,
            "name": rule.name,
            "severity": str(rule.severity),
            "default": rule.default and not rule.preview,
            "preview": rule.preview,
            "fix": fix,
            "summary": rule.summary,
        }
        for rule, fix in rows
    ]
    return json.dumps({"version": 1, "rules": rules}, indent=2) + "\n"
