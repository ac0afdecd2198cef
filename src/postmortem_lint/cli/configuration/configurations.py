"""The configuration of each document: the nearest one, from wherever the program was started."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from postmortem_lint.cli.configuration.given import NOTHING_GIVEN, GivenConfiguration
from postmortem_lint.cli.configuration.named_files import mistyped_patterns, no_such_file
from postmortem_lint.cli.terminal.output import Problem
from postmortem_lint.config.discover import LeftOut, excluding
from postmortem_lint.config.load import load_config, sources
from postmortem_lint.config.locate import (
    config_in,
    is_top,
    misnamed_files,
    passed_over,
    root_of,
)
from postmortem_lint.config.model import Config, ConfigError
from postmortem_lint.config.nearest_file import did_you_mean
from postmortem_lint.config.overlay import Overlay, read_overlay
from postmortem_lint.profile.builtin_names import builtin_names
from postmortem_lint.records import record, replace
from postmortem_lint.rule_catalogue import rule_names


@record
class Configuration:
    """A configuration that counts, and its file; None stands for the defaults.

    What it names must not lie outside of `root`, if that is given. The keys that were `given` on
    the command line are in it.
    """

    path: Path | None
    config: Config
    leaves_out: LeftOut
    root: Path | None = None
    given: tuple[str, ...] = ()

    @property
    def files(self) -> tuple[Path, ...]:
        """The files that it was read from, and those that it names."""
        if self.path is None:
            return ()
        config = self.config
        named = [config.baseline, config.profile, config.template, *config.profiles.values()]
        named += [name for one in config.overrides for name in (one.profile, one.template)]
        extended = sources(self.path).values()
        return (self.path, *extended, *(config.file(name) for name in named if name))

    def file(self, name: str) -> str:
        """The path of a file that it names. Raises Problem, with the place of the name, if there is
        none."""
        file = self.config.file(name)
        if not os.path.lexists(file):
            raise Problem(no_such_file(self.path, self.config, name, self.given))
        return str(file)


def read_configuration(path: Path, root: Path | None = None) -> Configuration:
    """The configuration in a file, which may name none outside of `root`. Raises Problem."""
    if not os.path.exists(path):
        offer = did_you_mean(Path(), path.as_posix())
        raise Problem(f"{path.as_posix()}: no such configuration file{offer}")
    try:
        config = load_config(path, rule_names(), builtin_names(), root)
    except ConfigError as error:
        raise Problem(str(error)) from None
    return Configuration(path, config, excluding(config.exclude, str(config.folder)), root)


def _seen(file: Path) -> Path:
    """A file as people in the current folder call it, if it is there or below."""
    here = Path.cwd()
    return file.relative_to(here) if file.is_relative_to(here) else file


def _is_in(folder: Path, files: Sequence[Path]) -> bool:
    """Whether the nearest of these files stands in the folder itself."""
    return bool(files) and files[0].parent == folder


def _overlay(keys: Sequence[str]) -> Overlay:
    try:
        return read_overlay(keys, rule_names(), builtin_names())
    except ConfigError as error:
        raise Problem(f"--config: {error}") from None


_DEFAULTS = Configuration(None, Config(), excluding(()))


class Configurations:
    """Finds the configuration of each document; every folder is looked up and every file read once.

    A file that is `given` counts for all documents; if `isolated`, none counts. Keys that are
    given win over those of the files.
    """

    def __init__(
        self, given: GivenConfiguration = NOTHING_GIVEN, *, isolated: bool = False
    ) -> None:
        file = given.file
        if file and isolated:
            raise Problem("--config FILE and --isolated exclude each other; leave one out")
        self._everywhere = isolated or file is not None
        self._keys = _overlay(given.keys) if given.keys else None
        self._given = (self._over(read_configuration(Path(file))),) if file else ()
        self._none = self._over(_DEFAULTS)
        self._files: dict[Path, tuple[Path, ...]] = {}
        self._read: dict[Path, Configuration | Problem] = {}

    def of(self, document: str) -> Configuration:
        """The configuration of a document. Raises Problem if it, or one above it, is wrong."""
        return self._above(document)[0]

    def left_out(self, document: str) -> bool:
        """Whether the configuration of a document, or one above that, excludes it."""
        try:
            return any(each.leaves_out(document) for each in self._above(document))
        except Problem:  # told where the document is read
            return False

    def files(self, document: str) -> tuple[Path, ...]:
        """The files that say how a document is linted, also those that cannot be used."""
        if self._everywhere:
            return tuple(file for each in self._given for file in each.files)
        found = self._files_above(Path(os.path.abspath(document)).parent)
        read = (self._tried(file) for file in found)
        named = (each.files for each in read if isinstance(each, Configuration))
        return tuple(dict.fromkeys((*found, *(file for files in named for file in files))))

    def mistyped(self) -> tuple[str, ...]:
        """Lines about patterns that clearly mean another file or folder than they say."""
        read = (one for one in self._read.values() if isinstance(one, Configuration))
        used = [*self._given, *read]
        lines = (mistyped_patterns(one.path, one.config, one.given) for one in used if one.path)
        return tuple(line for some in lines for line in some)

    def misnamed(self) -> tuple[Path, ...]:
        """The files that are configurations by nearly their name, where documents were looked
        up."""
        return tuple(_seen(file) for folder in self._files for file in misnamed_files(folder))

    def passed_over(self) -> tuple[str, ...]:
        """Lines about configurations that do not count, as another one stands in their folder."""
        with_own = (folder for folder, files in self._files.items() if _is_in(folder, files))
        pairs = (pair for folder in with_own for pair in passed_over(folder))
        return tuple(
            f"{_seen(other).as_posix()}: is not read, as {counting.name} stands beside it"
            for other, counting in pairs
        )

    def _above(self, document: str) -> tuple[Configuration, ...]:
        """The configurations in the folder of a document and above it, the nearest first; the
        defaults if there is none."""
        if self._everywhere:
            return self._given or (self._none,)
        files = self._files_above(Path(os.path.abspath(document)).parent)
        return tuple(self._once(file) for file in files) or (self._none,)

    def _files_above(self, folder: Path) -> tuple[Path, ...]:
        """The files of configurations from a folder up to the top of its repository."""
        unknown: list[Path] = []
        files: tuple[Path, ...] = ()
        for here in (folder, *folder.parents):
            if here in self._files:
                files = self._files[here]
                break
            unknown.append(here)
            if is_top(here):
                break
        for here in reversed(unknown):
            own = config_in(here)
            files = (own, *files) if own else files
            self._files[here] = files
        return files

    def _once(self, file: Path) -> Configuration:
        found = self._tried(file)
        if isinstance(found, Problem):
            raise found
        return found

    def _tried(self, file: Path) -> Configuration | Problem:
        if file not in self._read:
            try:
                self._read[file] = self._over(read_configuration(_seen(file), root_of(file)))
            except Problem as problem:
                self._read[file] = problem
        return self._read[file]

    def _over(self, found: Configuration) -> Configuration:
        """The configuration, over which the keys of the command line are laid."""
        if self._keys is None:
            return found
        config = self._keys.over(found.config)
        leaves_out = excluding(config.exclude, str(config.folder))
        return replace(found, config=config, leaves_out=leaves_out, given=self._keys.keys)
