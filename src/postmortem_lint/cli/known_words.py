"""Values of which some are known: a shell completes them, and a wrong option may mean one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


class KnownWords(click.types.StringParamType):
    """A text of which these values are known; `several` stand with commas, or it is a `file`."""

    def __init__(
        self, known: Callable[[], Iterable[str]], *, several: bool = False, file: bool = False
    ) -> None:
        self._known, self._several, self._file = known, several, file

    @property
    def names(self) -> tuple[str, ...]:
        """The values that are known."""
        return tuple(self._known())

    def shell_complete(
        self,
        ctx: click.Context,  # noqa: ARG002
        param: click.Parameter,  # noqa: ARG002
        incomplete: str,
    ) -> list[CompletionItem]:
        """The values that begin so, behind those that stand already."""
        from click.shell_completion import CompletionItem

        done, comma, begun = incomplete.rpartition(",") if self._several else ("", "", incomplete)
        files = [CompletionItem(incomplete, type="file")] if self._file else []
        words = (name for name in self.names if name.startswith(begun))
        return [*files, *(CompletionItem(f"{done}{comma}{name}") for name in words)]


def rule_words() -> tuple[str, ...]:
    """What names rules: families, codes, names."""
    from postmortem_lint.rule_catalogue import rule_names

    codes = rule_names()
    return (*sorted({code[:3] for code in codes}), *codes, *codes.values())


def names_rule(word: str) -> bool:
    """Whether a word is a family, a code or a name of rules; a code in any case."""
    known = rule_words()
    return word in known or word.upper() in known


def profile_words() -> tuple[str, ...]:
    """The profiles that come along."""
    from postmortem_lint.profile.builtin_names import builtin_names

    return tuple(builtin_names())


def key_words() -> tuple[str, ...]:
    """The keys of the configuration, as --config takes them."""
    from postmortem_lint.config.keys import config_keys

    return tuple(f"{key}=" for key in config_keys() if key != "extends")
