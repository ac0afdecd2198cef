"""What the result of a document depends on, as one key: nothing that matters may be missing."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from postmortem_lint import __version__
from postmortem_lint.cli.configuration.configurations import Configuration
from postmortem_lint.cli.configuration.settings import Options, Run
from postmortem_lint.cli.files.seen import SeenFiles
from postmortem_lint.cli.linting.digest import digest, digest_key
from postmortem_lint.cli.linting.read_file import ReadFile
from postmortem_lint.cli.linting.result_cache import ResultCache
from postmortem_lint.config.locate import is_top
from postmortem_lint.config.model import Config
from postmortem_lint.records import replace
from postmortem_lint.regular_files import RefusedError, read_regular

_NONE = "none"
_MOST = 2_000_000  # bytes of a profile or of a template
_PACKAGE = Path(__file__).parents[2]
# Options that say which files are linted and what is told of them: they change no result.
_OF_REPORTS: Mapping[str, Any] = {
    "paths": (),
    "output_formats": (),
    "exclude": (),
    "min_severity": None,
    "max_findings": None,
    "fail_on": None,
    "exit_zero": False,
    "path_prefix": None,
    "baseline": None,
    "write_baseline": None,
    "changed": None,
    "staged": False,
    "watch": False,
    "quiet": False,
    "verbose": False,
    "statistics": False,
    "color": "",
    "now": None,
    "jobs": None,
    "cache_dir": None,
}


class ResultKeys:
    """The keys of the documents of a run: program, options, configuration, templates, content.

    What lies at the targets of links is no part of a key; it is asked again when a result is used.
    """

    def __init__(self, options: Options, run: Run, cache: ResultCache) -> None:
        self._run, self._cache = run, cache
        self._isolated = options.isolated
        self._program = digest_key(__version__, sys.version, *_files_of_program())
        self._given = digest_key(
            self._program,
            os.getcwd(),
            run.today,
            replace(options, **_OF_REPORTS),
            [_profile_files(options.profile)] if options.profile else [],
        )
        self._configured: dict[Path | None, bytes] = {}
        self._templates: dict[str, str] = {}
        self._looking = SeenFiles()

    def of(self, each: ReadFile) -> bytes:
        """The key of a document. Raises Problem for a configuration that cannot be used."""
        found = self._run.configuration(each.path)
        if found.path not in self._configured:
            self._configured[found.path] = digest_key(self._given, *_configured(found))
        beside = "" if self._isolated else self._beside(each.path)
        own = (each.path, each.named, beside, digest(each.data))
        return digest_key(self._configured[found.path], *own)

    def _beside(self, document: str) -> str:
        """The digest of the templates beside a document, the same for all where there are none."""
        folder = os.path.dirname(document)
        if folder not in self._templates:
            self._templates[folder] = self._known(folder) or self._looked_up(document, folder)
        if self._templates[folder] == _NONE:
            return _NONE
        if document not in self._templates:
            self._templates[document] = self._known(document) or self._looked_up(document, document)
        return self._templates[document]

    def _known(self, place: str) -> str:
        """The digest that an earlier run found for a folder or document, if all is as it was."""
        key = self._place_key(place)
        text = self._cache.get((key,)).get(key, "")
        try:
            seen, made = json.loads(text or "null") or ({}, "")
            return made if made and self._looking.saw_the_same(seen) else ""
        except (KeyError, RecursionError, TypeError, ValueError):
            return ""

    def _looked_up(self, document: str, place: str) -> str:
        templates = self._run.templates.beside(document)
        made = digest_key(templates).hex() if templates else _NONE
        seen = self._run.templates.seen_from(place).row()
        self._cache.put(self._place_key(place), json.dumps((seen, made)))
        return made

    def _place_key(self, place: str) -> bytes:
        """The key of what lies beside: of a document, or of a folder."""
        full = Path(os.path.abspath(place))
        tops = (is_top(full), is_top(full.parent))
        return digest_key("place", self._program, os.getcwd(), place, tops)


def _configured(found: Configuration) -> Iterator[object]:
    """What a configuration says about results, and the files that it names."""
    config = found.config
    yield replace(config, baseline=None, fail_on="", exclude=())
    yield found.root
    for name in _named(config):
        yield _profile_files(str(config.file(name)))


def _named(config: Config) -> Iterator[str]:
    """The profiles and templates that a configuration names."""
    named = [config.profile, config.template, *config.profiles.values()]
    named += [name for one in config.overrides for name in (one.profile, one.template)]
    return filter(None, named)


def _profile_files(name: str) -> list[tuple[str, str]]:
    """The files of a profile or template with what they hold; a built-in one has none."""
    files: list[tuple[str, str]] = []
    waiting: list[Path] = [Path(name)]
    while waiting:
        file = waiting.pop()
        try:
            data = read_regular(file, _MOST)
        except (OSError, RefusedError):
            data = b""
        if not any(known == str(file) for known, _ in files):
            files.append((str(file), digest(data)))
            waiting += _extended(file, data)
    return files


def _extended(file: Path, data: bytes) -> Iterator[Path]:
    """The profile that another one extends."""
    if file.suffix != ".toml" or b"extends" not in data:
        return
    import tomllib

    try:
        base = tomllib.loads(data.decode("utf-8-sig")).get("extends")
    except (ValueError, RecursionError):
        return
    if isinstance(base, str) and base.endswith(".toml") and "\0" not in base:
        yield (file.parent / base).resolve()


def _files_of_program() -> Iterator[tuple[str, int, int]]:
    """Name, size and time of each file of this program: a version may be worked on."""
    waiting = [str(_PACKAGE)]
    while waiting:
        folder = waiting.pop()
        with os.scandir(folder) as entries:
            for entry in sorted(entries, key=lambda one: one.name):
                if entry.name == "__pycache__":
                    continue
                if entry.is_dir():
                    waiting.append(entry.path)
                    continue
                found = entry.stat()
                yield entry.path, found.st_size, found.st_mtime_ns
