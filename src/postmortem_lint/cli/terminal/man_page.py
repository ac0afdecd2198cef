"""The manual page, made from the help of all commands, for `man`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import click

from postmortem_lint import __version__
from postmortem_lint.project_links import HOME
from postmortem_lint.regex import regex

_SPECIAL = regex(r"[\\'-]|^\.")
_ESCAPES = {"\\": "\\e", "-": "\\-", "'": "\\(aq", ".": "\\&."}
_STATUS = {
    "0": "Nothing was found, or nothing at or above the level of --fail-on.",
    "1": "There are findings at or above that level, or files that would be changed.",
    "2": "Something could not be done; standard error says what.",
}
_FILES = {
    "postmortem-lint.toml": "The configuration; of several the one nearest to a document counts.",
    "pyproject.toml": "The same, in its table [tool.postmortem-lint].",
}


def man_page(program: str, group: click.Group, commands: Mapping[str, str]) -> str:
    """The page in roff: what each of the `commands` of a program does, and its options."""
    return "".join(f"{line}\n" for line in _lines(program, group, commands))


def _lines(program: str, group: click.Group, commands: Mapping[str, str]) -> Iterator[str]:
    above = click.Context(group, info_name=program, **group.context_settings)
    yield f'.TH {program.upper()} 1 "" "{program} {__version__}" "User Commands"'
    yield ".SH NAME"
    yield f"{_text(program)} \\- lint postmortems written in Markdown"
    yield ".SH SYNOPSIS"
    yield f".B {_text(program)}"
    yield "[COMMAND] [OPTIONS] [PATHS...]"
    yield ".SH DESCRIPTION"
    yield from _paragraphs(group.help or "")
    yield ".SH OPTIONS"
    yield from _options(group, above)
    for name, summary in commands.items():
        command = group.get_command(above, name)
        assert command
        ctx = click.Context(command, info_name=name, parent=above, **command.context_settings)
        yield f".SH {_text(name.upper())}"
        yield f".B {_text(ctx.command_path)}"
        yield _text(" ".join(command.collect_usage_pieces(ctx)))
        yield ".PP"
        yield from _paragraphs(command.help or summary)
        yield from _options(command, ctx)
    yield ".SH EXIT STATUS"
    yield from _terms(_STATUS.items())
    yield ".SH FILES"
    yield from _terms(_FILES.items())
    yield ".SH SEE ALSO"
    yield _text(HOME)


def _options(command: click.Command, ctx: click.Context) -> Iterator[str]:
    options = (one for one in command.get_params(ctx) if isinstance(one, click.Option))
    yield from _terms(filter(None, (one.get_help_record(ctx) for one in options)))


def _terms(pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    for term, meaning in pairs:
        yield ".TP"
        yield f".B {_text(term)}"
        if meaning:
            yield _text(meaning)


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in text.split("\n\n"):
        yield _text(paragraph)
        yield ".PP"


def _text(text: str) -> str:
    """A text on one line, nothing in it an order to roff."""
    return _SPECIAL.sub(lambda found: _ESCAPES[found[0]], " ".join(text.split()))
