"""The option `--config`: a file that counts for all documents, or single keys."""

from __future__ import annotations

import os
from collections.abc import Sequence

import click

from postmortem_lint.cli.known_words import KnownWords, key_words
from postmortem_lint.cli.terminal.output import Problem
from postmortem_lint.config.keys import config_keys
from postmortem_lint.records import record
from postmortem_lint.regex import regex

_STEP = r"(?:[\w-]+|\"[^\"]*\"|'[^']*')"
_KEY = regex(rf"\s*{_STEP}(?:\s*\.\s*{_STEP})*\s*=")
_BEGINNING = regex(r"\s*([\w-]+)\s*[.=]")


@record
class GivenConfiguration:
    """What `--config` names: a file, and keys as 'KEY = VALUE'."""

    file: str | None = None
    keys: tuple[str, ...] = ()


NOTHING_GIVEN = GivenConfiguration()


class ConfigParameter(KnownWords):
    """A value of `--config`; in the environment several stand on lines of their own."""

    def __init__(self) -> None:
        super().__init__(key_words, file=True)

    def split_envvar_value(self, rv: str) -> Sequence[str]:
        return [line for line in rv.split("\n") if line.strip()]


def read_given(
    _ctx: click.Context, _param: click.Parameter, given: Sequence[str]
) -> GivenConfiguration:
    """The values of `--config`. Raises Problem for more than one file."""
    keys = tuple(each for each in given if _is_key(each) and not os.path.exists(each))
    files = [each for each in given if each not in keys]
    if len(files) > 1:
        raise Problem(f"--config names two files, {files[0]} and {files[1]}; leave one out")
    return GivenConfiguration(files[0] if files else None, keys)


def _is_key(text: str) -> bool:
    """Whether a text is one key with its value, or begins as that of a known one does."""
    if "=" not in text or _KEY.match(text):
        return "=" in text
    begun = _BEGINNING.match(text)
    return begun is not None and begun[1] in config_keys()
