"""Options that several commands take."""

from __future__ import annotations

import click

config_option = click.option(
    "--config",
    metavar="FILE",
    envvar="POSTMORTEM_LINT_CONFIG",
    help="Use this configuration instead of that of the current folder or one above it.",
)
isolated_option = click.option(
    "--isolated",
    is_flag=True,
    envvar="POSTMORTEM_LINT_ISOLATED",
    help="Use no configuration file.",
)
