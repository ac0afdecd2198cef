"""`postmortem-lint explain`: the page of a rule."""

from __future__ import annotations

from pathlib import Path

import click

from postmortem_lint.cli.output import Problem, write
from postmortem_lint.shipped import rule_pages


@click.command("explain")
@click.argument("rule")
def command(rule: str) -> int:
    """Show the page of RULE, given by code (PM302) or by name."""
    pages = rule_pages()
    page = _pages_by_any_name(pages).get(rule) or pages.get(rule.upper())
    if page is None:
        raise Problem(_unknown(rule, pages))
    write(page.read_text(encoding="utf-8"))
    return 0


def _pages_by_any_name(pages: dict[str, Path]) -> dict[str, Path]:
    """The pages by code and by name; file names hold both (PM302-timeline-out-of-order.md)."""
    return {**pages, **{page.stem.partition("-")[2]: page for page in pages.values()}}


def _unknown(rule: str, pages: dict[str, Path]) -> str:
    from postmortem_lint.nearest import nearest

    near = nearest(rule, tuple(_pages_by_any_name(pages)))
    offer = f'did you mean "{near}"?' if near else '"postmortem-lint rules" lists all rules'
    return f'unknown rule "{rule}"; {offer}'
