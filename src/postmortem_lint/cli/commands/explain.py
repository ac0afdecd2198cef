"""`postmortem-lint explain`: what a rule is about, or which rules a family has."""

from __future__ import annotations

import sys
from pathlib import Path
from shutil import get_terminal_size

import click

from postmortem_lint.cli.commands.rules import fix_on, named_rules, table
from postmortem_lint.cli.known_words import KnownWords, rule_words
from postmortem_lint.cli.options import quiet_anyway_option
from postmortem_lint.cli.terminal.output import terminal_width, wants_color, write
from postmortem_lint.finding import Rule
from postmortem_lint.report.rule_text import rule_text
from postmortem_lint.shipped import rule_pages


@click.command("explain", context_settings={"auto_envvar_prefix": "POSTMORTEM_LINT_EXPLAIN"})
@click.argument("rules", metavar="RULE...", nargs=-1, required=True, type=KnownWords(rule_words))
@click.option(
    "--output-format",
    type=click.Choice(["text", "markdown"]),
    default="text",
    help="text is for people, markdown the page as it is.",
)
@quiet_anyway_option
def command(rules: tuple[str, ...], output_format: str) -> int:
    """Explain each RULE, a code (PM302) or a name; of a family (PM3) list the rules."""
    pages = rule_pages()
    found = dict.fromkeys(named_rules((word,)) for word in rules)
    if any(len(each) > 1 for each in found):
        listed = dict.fromkeys(rule for each in found for rule in each)
        write(table([(one, fix_on(pages.get(one.code))) for one in listed]))
        return 0
    named = [rule for each in found for rule in each]
    if output_format == "markdown":
        write("\n".join(pages[rule.code].read_text(encoding="utf-8") for rule in named))
        return 0
    color, width = wants_color("auto"), terminal_width()
    _show("\n".join(_explained(rule, pages[rule.code], color, width) for rule in named), color)
    return 0


def _explained(rule: Rule, page: Path, color: bool, width: int) -> str:
    text = page.read_text(encoding="utf-8")
    return rule_text(rule, text, fix_on(page), color=color, width=width)


def _show(text: str, color: bool) -> None:
    """Write the text, page by page where it is longer than the terminal."""
    if sys.stdout.isatty() and text.count("\n") >= get_terminal_size((100, 24)).lines:
        click.echo_via_pager(text, color=color)
    else:
        write(text)
