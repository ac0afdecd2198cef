"""Options that several commands take."""

from __future__ import annotations

import click

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
