"""The variables of the environment that set options, and of which a message speaks."""

from __future__ import annotations

import os
import re

import click

from postmortem_lint.regex import regex

_SEVERAL = regex(r"[,\n]")


def variables_of(param: click.Parameter, prefix: str | None) -> tuple[str, ...]:
    """The variables that set a parameter of a command whose variables begin with the prefix."""
    if param.envvar:
        return (param.envvar,) if isinstance(param.envvar, str) else tuple(param.envvar)
    return (f"{prefix}_{param.name.upper()}",) if prefix and param.name else ()


def longest_name(param: click.Parameter) -> str:
    """A parameter as people write it."""
    if isinstance(param, click.Argument):
        return (param.name or "").upper()
    return max(param.opts, key=len)


def which_variable(request: click.Context | None, message: str) -> str:
    """What to add to a message that speaks, by its name or its value, of an option which a variable
    sets; "" for any other."""
    for param in request.command.params if request else ():
        name = _variable_behind(param, request)
        spoken_of = (longest_name(param), *_SEVERAL.split(os.environ.get(name, "")))
        if name and any(_stands_in(word.strip(), message) for word in spoken_of):
            return f" (the variable {name} sets {longest_name(param)})"
    return ""


def _variable_behind(param: click.Parameter, request: click.Context | None) -> str:
    """The variable that has set a parameter, "" if none has."""
    source = request.get_parameter_source(param.name or "") if request else None
    if request is None or source is not click.core.ParameterSource.ENVIRONMENT:
        return ""
    names = variables_of(param, request.auto_envvar_prefix)
    return next((name for name in names if os.environ.get(name)), "")


def _stands_in(word: str, message: str) -> bool:
    return bool(word) and bool(re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", message))
