"""The command `postmortem-lint`: finds the sub-command, `check` if none is named."""

from __future__ import annotations

import atexit
import gc
import os
import signal
import sys
from collections.abc import Sequence
from importlib import import_module
from itertools import pairwise
from typing import TYPE_CHECKING

import click

from postmortem_lint import __version__
from postmortem_lint.cli.terminal.output import (
    Problem,
    complain,
    reason,
    silence_broken_pipe,
    tell,
    write,
)
from postmortem_lint.kept_code.functions import FUNCTIONS
from postmortem_lint.kept_code.modules import use_kept_modules
from postmortem_lint.kept_code.patterns import PATTERNS
from postmortem_lint.kept_code.texts import TEXTS
from postmortem_lint.regex import regex

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

PROGRAM = "postmortem-lint"
DEFAULT = "check"
_LARGE = ("postmortem_lint", "click", "markdown_it")  # packages
_OPTION = regex(r"-[\w-]+")
_PRINTED = ("--completion", "--man")
# What each command does stands here too, so that --help need not import them all.
COMMANDS = {
    "check": "Lint postmortems (the default: paths alone mean this).",
    "format": "Rewrite the layout of the Markdown, never its words.",
    "explain": "Explain a rule, or list a family of rules (PM3).",
    "rules": "List all rules, or those of a prefix or a name.",
    "outline": "Show what was read in a document, and why.",
    "export": "Write what postmortems say as JSON or CSV.",
    "init": "Write a first configuration, from the team's template or its documents.",
    "new": "Write a new postmortem from the team's template.",
    "config": "Show or check the configuration, or print a schema.",
}


class Commands(click.Group):
    """A group that imports a sub-command when it is called, and takes bare paths for `check`."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"postmortem_lint.cli.commands.{cmd_name}").command
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if ctx.resilient_parsing:  # a shell asks how an unfinished line may go on
            is_whole = not args or args[0] in (*COMMANDS, *_PRINTED)
            return super().parse_args(ctx, args if is_whole else [DEFAULT, *args])
        _require_values(args)
        return super().parse_args(ctx, _with_command(args))

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """The commands, and what may follow without one: options of `check`, and files."""
        found = super().shell_complete(ctx, incomplete)
        check = self.get_command(ctx, DEFAULT)
        assert check
        if incomplete.startswith("-"):
            return [*found, *check.shell_complete(_alone(check), incomplete)]
        return found or check.params[0].shell_complete(ctx, incomplete)

    def format_commands(
        self,
        ctx: click.Context,  # noqa: ARG002
        formatter: click.HelpFormatter,
    ) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


def _require_values(args: Sequence[str]) -> None:
    """Raise Problem for an option with an empty value, which a script gives that lacks a variable;
    the current folder may be the root that a path is seen from."""
    options = args[: args.index("--")] if "--" in args else args
    for before, word in pairwise(("", *options)):
        name = word.removesuffix("=") if word else before
        is_empty = _OPTION.fullmatch(name) and (not word or word.endswith("="))
        if is_empty and name != "--path-prefix":
            raise Problem(f"{name}: its value is empty; give one, or leave the option out")


def _with_command(args: list[str]) -> list[str]:
    """The arguments with `check` put before bare paths and options."""
    first = args[0] if args else ""
    if first in (*COMMANDS, "-h", "--help", "-V", "--version") or first.startswith(_PRINTED):
        return args
    is_option_or_path = not first or first.startswith("-") or _may_be_path(first)
    if is_option_or_path:
        return [DEFAULT, *args]
    from postmortem_lint.cli.known_words import names_rule
    from postmortem_lint.cli.terminal.other_names import OTHER_COMMANDS
    from postmortem_lint.nearest import nearest

    same = f"explain {first}" if names_rule(first) else OTHER_COMMANDS.get(first.lower())
    near = same or nearest(first, (*COMMANDS, *_paths_here()))
    offer = f'; did you mean "{near}"?' if near else f"; the commands are {', '.join(COMMANDS)}"
    raise Problem(f'"{first}" is neither a command nor a file{offer}')


def _paths_here() -> list[str]:
    try:
        return sorted(os.listdir())
    except OSError:
        return []


def _alone(command: click.Command) -> click.Context:
    """A command by itself; click remembers its help option as the first context has it."""
    return click.Context(command, **{**cli.context_settings, **command.context_settings})


def _may_be_path(word: str) -> bool:
    return "." in word or "/" in word or os.sep in word or os.path.exists(word)


def _print_completion(ctx: click.Context, _param: click.Parameter, shell: str | None) -> None:
    if not shell or ctx.resilient_parsing:
        return
    from click.shell_completion import get_completion_class

    made = get_completion_class(shell)
    assert made
    variable = f"_{PROGRAM.replace('-', '_').upper()}_COMPLETE"
    write(f"{made(cli, {}, PROGRAM, variable).source().strip()}\n")
    ctx.exit()


def _print_man_page(ctx: click.Context, _param: click.Parameter, wanted: bool) -> None:
    if not wanted or ctx.resilient_parsing:
        return
    from postmortem_lint.cli.terminal.man_page import man_page

    write(man_page(PROGRAM, cli, COMMANDS))
    ctx.exit()


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit status: 0 nothing found, 1 findings at or above --fail-on, 2 could not be done.",
)
@click.version_option(
    __version__, "-V", "--version", prog_name=PROGRAM, message="%(prog)s %(version)s"
)
@click.option(
    "--completion",
    type=click.Choice(["bash", "zsh", "fish"]),
    help="Print the script that completes commands and options in a shell.",
    is_eager=True,
    expose_value=False,
    callback=_print_completion,
)
@click.option(
    "--man",
    is_flag=True,
    help="Print the manual page, for man.",
    is_eager=True,
    expose_value=False,
    callback=_print_man_page,
)
def cli() -> None:
    """Lint postmortems (incident reports) written in Markdown.

    Without a command, the paths are checked: postmortem-lint docs/postmortems
    """


def main() -> None:
    """Run the command line and end the process with its status."""
    clean_up_when_ended()
    gc.set_threshold(300_000)  # a document is made to stay; the usual 700 look through it for ever
    modules = use_kept_modules()
    status = run(sys.argv[1:])
    modules.keep()
    for table in (PATTERNS, FUNCTIONS, TEXTS):
        table.keep()
    atexit.register(leave_modules_alone)
    gc.freeze()  # the process ends here; searching it for garbage takes a fifth of a short run
    sys.exit(status)


def leave_modules_alone() -> None:
    """Have Python not take the program apart before it ends: that is a twentieth of a short run.

    It clears what it finds in the table of modules, and frees what nobody refers to; a list that
    refers to itself is found by the garbage collector alone, which is told to look elsewhere.
    """
    names = [name for name in sys.modules if name.startswith(_LARGE)]
    kept: list[object] = [sys.modules.pop(name) for name in names]
    kept.append(kept)
    gc.freeze()


class Ended(BaseException):
    """The system or another program asked the process to end; all is cleaned up as by Ctrl-C."""


def clean_up_when_ended() -> None:
    """Have SIGTERM and SIGHUP, where nobody else takes them, leave no unfinished files behind."""

    def end(number: int, _frame: object) -> None:
        raise Ended(number)

    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, end)


def run(args: list[str]) -> int:
    """Run the command line and return the exit status; what goes wrong is one line on stderr."""
    if sys.stdout is None:
        complain("standard output is closed")
        return 2
    try:
        status = cli.main(args, prog_name=PROGRAM, standalone_mode=False)
        return status if isinstance(status, int) else 0
    except click.ClickException as error:
        from postmortem_lint.cli.terminal.usage_errors import usage_line

        complain(usage_line(error))
        return 2
    except Ended as ended:
        complain("ended by a signal")
        return 128 + int(ended.args[0])
    except (click.Abort, KeyboardInterrupt):
        complain("interrupted")
        return 130
    except BrokenPipeError:
        silence_broken_pipe()
        return 0
    except OSError as error:
        silence_broken_pipe()
        named = f"{error.filename}: " if error.filename else ""
        complain(f"{named}{reason(error)}")
        return 2
    except Exception as error:  # a bare traceback would end with 1, the status of findings
        import traceback

        tell("".join(traceback.format_exception(error, limit=-20)).rstrip("\n"))
        complain(f"internal error: {type(error).__name__}: {error}; please report it")
        return 2
