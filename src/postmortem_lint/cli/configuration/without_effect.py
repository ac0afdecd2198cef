"""What somebody asked for in vain: options and variables that change nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from importlib import import_module

import click

from postmortem_lint.cli.configuration.settings import Options, Run
from postmortem_lint.cli.terminal.variables import variables_of
from postmortem_lint.config.locate import FILES

_PREFIX = "POSTMORTEM_LINT_"
_UNREADABLE = "PM001"  # always runs, unless it is ignored


def without_effect(options: Options, run: Run, paths: tuple[str, ...]) -> Iterator[str]:
    """A line for each option and variable that changes nothing."""
    fixes = options.fix or options.fix_only
    if options.unsafe_fixes and not (fixes or options.diff):
        yield "--unsafe-fixes does nothing without --fix or --diff"
    if options.show_fixes and not (fixes or options.diff):
        yield "--show-fixes does nothing without --fix or --diff"
    if options.statistics and options.fix_only:
        yield "--statistics does nothing with --fix-only, which reports no findings"
    if paths and {rule.code for rule in run.rules(paths)} <= {_UNREADABLE}:
        yield "no rule is left to run: all that are selected are ignored or off"
    for file in run.misnamed():
        yield f"{file.as_posix()}: is not read; call it {FILES[1]}"
    yield from run.passed_over()
    yield from run.mistyped()
    yield from _unknown_variables()


def _unknown_variables() -> Iterator[str]:
    from postmortem_lint.cli.main import COMMANDS

    ours = {name for name in os.environ if name.startswith(_PREFIX)}
    ours.difference_update(_variables(("check",)) if ours else ())  # which is loaded already
    known = frozenset(_variables(tuple(COMMANDS)) if ours else ())
    for name in sorted(ours - known):
        from postmortem_lint.nearest import nearest_name

        near = nearest_name(
            name.removeprefix(_PREFIX), [one.removeprefix(_PREFIX) for one in known]
        )
        offer = f"; did you mean {_PREFIX}{near}?" if near else ""
        yield f"the variable {name} sets no option{offer}"


def _variables(commands: Sequence[str]) -> Iterator[str]:
    """The variables that set options of these commands."""
    for name in commands:
        command: click.Command = import_module(f"postmortem_lint.cli.commands.{name}").command
        yield from _variables_of(command, command.context_settings.get("auto_envvar_prefix"))


def _variables_of(command: click.Command, prefix: str | None) -> Iterator[str]:
    for param in command.params:
        yield from variables_of(param, prefix)
    for name, inner in command.commands.items() if isinstance(command, click.Group) else ():
        yield from _variables_of(inner, f"{prefix}_{name.upper()}" if prefix else None)
