"""What is wrong with a command line, in one line: what stands there, what is known, what was
probably meant."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

import click

from postmortem_lint.cli.terminal.other_names import OPTIONS, OTHER_COMMANDS
from postmortem_lint.cli.terminal.output import Problem
from postmortem_lint.cli.terminal.variables import longest_name, which_variable
from postmortem_lint.config.discover import STDIN
from postmortem_lint.config.keys import config_keys
from postmortem_lint.nearest import nearest, nearest_name
from postmortem_lint.regex import regex

_FORMATS = ("output_format", "output_formats")
_FLAG_VALUES = regex(r"\. Recognized values: .*")  # of a flag; the list begins with nothing
_VALUE = regex(r"'?(.*?)'? is not (?:one of|a valid integer|in the range) ")


def usage_line(error: click.ClickException) -> str:
    """The message of click in our words: lower case, one line, with the command's help."""
    if isinstance(error, Problem):  # begins with a name, which may have a capital and blanks
        message = error.format_message().replace("\n", "\\n")
        return message + which_variable(error.request, message)
    message = _in_our_words(error)
    if isinstance(error, click.BadParameter) and error.param:
        message += which_variable(error.ctx, message)
    if isinstance(error, click.UsageError) and error.ctx:
        message = f'{message} (see "{error.ctx.command_path} --help")'
    return message


def _in_our_words(error: click.ClickException) -> str:
    message = " ".join(error.format_message().split()).rstrip(".")
    if isinstance(error, click.NoSuchOption):
        return f'no such option "{error.option_name}"{_offer(_option_meant(error))}'
    if isinstance(error, click.BadParameter) and error.param:
        found = _VALUE.match(error.message)
        said = _wrong_value(error.param, found[1]) if found else ""
        if said:
            return f"{longest_name(error.param)}: {said}"
    group = error.ctx.command if isinstance(error, click.UsageError) and error.ctx else None
    if isinstance(group, click.Group) and message.startswith("No such command"):
        word = error.message.partition("'")[2].rstrip(".'")
        same = OTHER_COMMANDS.get(word)
        known = _one_of(word, tuple(group.commands), same if same in group.commands else "")
        return f'"{word}" is no command of {group.name}, which has {known}'
    return _FLAG_VALUES.sub("; write 1 or 0", message[:1].lower() + message[1:])


def _wrong_value(param: click.Parameter, word: str) -> str:
    """What is wrong with a value that is no choice or no number; "" for any other."""
    if isinstance(param.type, click.Choice):
        return f'"{word}" is not one of {_one_of(word, known_words(param))}'
    if isinstance(param.type, click.IntRange):
        least = param.type.min
        return f'"{word}" is no whole number' + ("" if least is None else f" from {least}")
    return ""


def known_words(param: click.Parameter) -> tuple[str, ...]:
    """The words that a parameter takes, none if it takes others too."""
    kind: Any = param.type
    words: tuple[object, ...] = getattr(kind, "choices", ()) or getattr(kind, "names", ())
    return tuple(map(str, words))


def _one_of(word: str, known: tuple[str, ...], same: str | None = "") -> str:
    return f"{', '.join(known)}{_offer(same or nearest(word, known))}"


def _offer(near: str) -> str:
    return f'; did you mean "{near}"?' if near else ""


def _option_meant(error: click.NoSuchOption) -> str:
    """The option that was probably meant: of the command, of the program, or a format's name; a key
    of the configuration has one that sets it."""
    if not error.ctx:
        return ""
    name, word = error.option_name, error.option_name.lstrip("-")
    for param in error.ctx.command.params:
        if param.name in _FORMATS and word in known_words(param):
            return f"--output-format {word}"
        if isinstance(param, click.Argument) and (param.name or "").rstrip("s") == word.rstrip("s"):
            return param.make_metavar(error.ctx)
    known = {long for context in _contexts(error.ctx) for long in _long_options(context)}
    commands = _commands(error.ctx)
    there = {*known, *commands, STDIN}
    same = next((each for each in OPTIONS.get(word, ()) if each.split()[0] in there), "")
    if "--config" in known and word in config_keys() and word != "extends":
        key = f"--config '{word} = {_sample(word)}'"
        return f'{same}" or "{key}' if same else key
    if OPTIONS.get(word) == ():
        return ""
    return same or _nearest_option(word, known - {name}) or (word if word in commands else "")


def _nearest_option(word: str, known: Collection[str]) -> str:
    """The option that looks most like a word; one with "no" is the opposite of one without."""
    bare = (name.removeprefix("--") for name in known)
    near = nearest_name(word, (each for each in bare if _may_mean(word, each)))
    return f"--{near}" if near else ""


def _may_mean(word: str, name: str) -> bool:
    negated = name.startswith("no-")
    return word.startswith("no") if negated else not word.startswith("no-")


def _commands(ctx: click.Context) -> tuple[str, ...]:
    """The commands of the program."""
    group = ctx.find_root().command
    return tuple(group.list_commands(ctx)) if isinstance(group, click.Group) else ()


def _sample(key: str) -> str:
    """What may stand behind a key of the configuration."""
    return {"since": "2025-01-01"}.get(key, '"FILE"' if key == "template" else "VALUE")


def _contexts(ctx: click.Context) -> Iterator[click.Context]:
    inner: click.Context | None = ctx
    while inner:
        yield inner
        inner = inner.parent


def _long_options(ctx: click.Context) -> Iterator[str]:
    for param in ctx.command.get_params(ctx):
        if isinstance(param, click.Option):
            yield from (each for each in param.opts if each.startswith("--"))
