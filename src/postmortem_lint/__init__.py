"""postmortem-lint: a linter, validator and fixer for postmortems written in Markdown."""

__version__ = "0.1.0"
