"""`postmortem-lint rules`: the catalogue."""

from __future__ import annotations

import re
from pathlib import Path

import click

from postmortem_lint.cli.output import write
from postmortem_lint.finding import Rule
from postmortem_lint.regex import regex
from postmortem_lint.rules import ALL
from postmortem_lint.shipped import rule_pages

# A page shows the mended text of its example in a block that names the safety of the fix.
_FIXED = regex(r"^`{3,}markdown fixed\b *(safe|unsafe)?", re.MULTILINE)
_TITLES = ("code", "name", "severity", "runs", "fix", "summary")


@click.command("rules", context_settings={"auto_envvar_prefix": "POSTMORTEM_LINT_RULES"})
@click.option("--output-format", type=click.Choice(["text", "json"]), default="text")
def command(output_format: str) -> int:
    """List all rules: code, name, severity, when they run, fix, and what they report."""
    pages = rule_pages()
    rows = [(rule, _fix(pages.get(rule.code))) for rule in sorted(ALL, key=lambda rule: rule.code)]
    write(_json(rows) if output_format == "json" else _table(rows))
    return 0


def _fix(page: Path | None) -> str:
    """The safety of the rule's fix as its page shows it, "none" without one."""
    shown = _FIXED.findall(page.read_text(encoding="utf-8")) if page else []
    return ", ".join(sorted({safety or "safe" for safety in shown})) or "none"


def _runs(rule: Rule) -> str:
    if rule.preview:
        return "preview"
    return "always" if rule.default else "if asked"


def _table(rows: list[tuple[Rule, str]]) -> str:
    cells = [_TITLES]
    cells += [
        (rule.code, rule.name, str(rule.severity), _runs(rule), fix, rule.summary)
        for rule, fix in rows
    ]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = (
        "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in cells
    )
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
