"""Options that several commands take."""

from __future__ import annotations

import click

from postmortem_lint.cli.reading import MAX_SIZE

config_option = click.option(
    "--config",
    metavar="FILE",
    envvar="POSTMORTEM_LINT_CONFIG",
    help="Use this configuration instead of the nearest one in the folder of a document or above.",
)
isolated_option = click.option(
    "--isolated",
    is_flag=True,
    envvar="POSTMORTEM_LINT_ISOLATED",
    help="Use no configuration file.",
)
max_size_option = click.option(
    "--max-size",
    type=click.IntRange(min=0),
    metavar="BYTES",
    default=MAX_SIZE,
    envvar="POSTMORTEM_LINT_MAX_SIZE",
    help=f"Read no file that is larger.  [default: {MAX_SIZE}]",
)
