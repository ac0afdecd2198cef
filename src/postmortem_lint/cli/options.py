"""Options that several commands take."""

from __future__ import annotations

import click

from postmortem_lint.cli.configuration.given import ConfigParameter, read_given
from postmortem_lint.cli.files.reading import MAX_SIZE
from postmortem_lint.cli.known_words import KnownWords, profile_words

config_option = click.option(
    "--config",
    metavar="FILE|KEY=VALUE",
    multiple=True,
    type=ConfigParameter(),
    envvar="POSTMORTEM_LINT_CONFIG",
    callback=read_given,
    help="Use this file instead of the nearest one of each document, or set one key (TOML).",
)
isolated_option = click.option(
    "--isolated",
    is_flag=True,
    envvar="POSTMORTEM_LINT_ISOLATED",
    help="Use no configuration file.",
)
profile_option = click.option(
    "--profile",
    metavar="NAME|FILE",
    type=KnownWords(profile_words, file=True),
    envvar="POSTMORTEM_LINT_PROFILE",
    help="Use this profile for all documents.",
)
exclude_option = click.option(
    "--exclude", metavar="PATTERN", multiple=True, help="Leave these files out, as in .gitignore."
)
max_size_option = click.option(
    "--max-size",
    type=click.IntRange(min=0),
    metavar="BYTES",
    default=MAX_SIZE,
    envvar="POSTMORTEM_LINT_MAX_SIZE",
    help=f"Read no file that is larger.  [default: {MAX_SIZE}]",
)
quiet_option = click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")
# For commands that say nothing besides what they were asked for.
quiet_anyway_option = click.option(
    "-q", "--quiet", is_flag=True, expose_value=False, help="Say nothing but what is asked for."
)
