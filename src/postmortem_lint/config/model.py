"""The configuration, and what it says of each document."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from postmortem_lint.records import field, record
from postmortem_lint.toml_tables import T


class ConfigError(Exception):
    """A configuration that cannot be used; one line for people, with file and line in front."""


@record
class Override:
    """What some documents of a configuration look like: `paths` are patterns as in .gitignore; one
    of `profile` and `template` is set."""

    paths: tuple[str, ...]
    profile: str | None = None
    template: str | None = None


@record
class Config:
    """What a configuration says. Rules are selected by code, prefix (PM3), name or ALL.

    `required_version` says for which versions of the program it is written. `folder` is where the
    configuration stands: patterns and files in it are seen from there. `template` is the file of
    the team's own; an override that fits says otherwise, the last first. `optional` are titles and
    labels of what may be left out all the same. `severity` maps selectors to a
    level or "off". `per_file_ignores` and `profiles` map patterns as in .gitignore to selectors and
    to profiles. `since` is the first day that counts: incidents before it are not reported.
    `detect` is False if also what does not look like a postmortem is linted. `baseline` names the
    file of the findings that are left alone.
    """

    required_version: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    severity: Mapping[str, str] = field(default_factory=dict)
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    preview: bool = False
    fail_on: str = "error"
    profile: str | None = None
    template: str | None = None
    optional: tuple[str, ...] = ()
    profiles: Mapping[str, str] = field(default_factory=dict)
    overrides: tuple[Override, ...] = ()
    exclude: tuple[str, ...] = ()
    detect: bool = True
    zone: str | None = None
    since: date | None = None
    baseline: str | None = None
    folder: Path = Path()

    @property
    def names_looks(self) -> bool:
        """Whether it says what any document looks like."""
        return bool(self.profile or self.template or self.profiles or self.overrides)

    def file(self, name: str) -> Path:
        """The file that the configuration calls `name`."""
        return self.folder / name

    def profile_for(self, path: str) -> str | None:
        """The profile for a document: of the last override or pattern that fits, else `profile`;
        None also where a template counts.

        `path` is seen from `folder`, with forward slashes.
        """
        return self._look(path)[0]

    def template_for(self, path: str) -> str | None:
        """The template for a document, None where a profile counts or neither is named."""
        return self._look(path)[1]

    def _look(self, path: str) -> tuple[str | None, str | None]:
        """The profile or the template that counts for a document."""
        for one in reversed(self.overrides):
            if _fitting(dict.fromkeys(one.paths, True), path):
                return one.profile, one.template
        named = _fitting(self.profiles, path)
        return (named[-1], None) if named else (self.profile, self.template)

    def ignored_in(self, path: str) -> tuple[str, ...]:
        """The selectors of rules that `per_file_ignores` leaves out of a document."""
        return tuple(one for some in _fitting(self.per_file_ignores, path) for one in some)


def _fitting(by_pattern: Mapping[str, T], path: str) -> tuple[T, ...]:
    """The values of the patterns that fit `path`, in their order."""
    from postmortem_lint.config.gitignore import is_left_out, own_patterns

    return tuple(
        value for glob, value in by_pattern.items() if is_left_out(path, own_patterns((glob,)))
    )
