"""The results that an earlier run found for the same documents under the same conditions."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from postmortem_lint.cli.configuration.settings import Options, Run
from postmortem_lint.cli.files.beside import beside
from postmortem_lint.cli.linting.read_file import ReadFile
from postmortem_lint.cli.linting.stored_result import Answers, answers_of, restored
from postmortem_lint.cli.terminal.output import Problem
from postmortem_lint.engine.result import Result
from postmortem_lint.rule_catalogue import catalogued_rules

if TYPE_CHECKING:
    from postmortem_lint.cli.linting.result_cache import ResultCache
    from postmortem_lint.cli.linting.result_keys import ResultKeys

_NAME = "postmortem-lint"


class KnownResults:
    """Finds and keeps results; without a cache it knows nothing and keeps nothing."""

    def __init__(self, cache: ResultCache | None = None, keys: ResultKeys | None = None) -> None:
        self._cache, self._keys = cache, keys

    @property
    def keeps(self) -> bool:
        """Whether there is a cache."""
        return self._cache is not None

    def of(self, documents: Sequence[ReadFile]) -> Mapping[int, Result]:
        """What is known, by the place of the document in the sequence."""
        if self._cache is None:
            return {}
        keys = [self._key(each) for each in documents]
        texts = self._cache.get(key for key in keys if key)
        tried = (
            (number, _usable(texts[key], documents[number]))
            for number, key in enumerate(keys)
            if key in texts
        )
        return {number: result for number, result in tried if result}

    def keep(self, document: ReadFile, text: str) -> None:
        """Keep the result of a document, as text."""
        key = self._key(document)
        if self._cache is not None and key:
            self._cache.put(key, text)

    def _key(self, document: ReadFile) -> bytes:
        """The key of a document, empty if its result cannot be kept."""
        if self._keys is None or document.file is None:
            return b""
        try:
            return self._keys.of(document)
        except Problem:  # told where the document is linted
            return b""


def _usable(text: str, document: ReadFile) -> Result | None:
    """The result, if what it asked of the disk is still so."""
    try:
        answers, row = answers_of(text)
        if not _still(answers, document.file):
            return None
        return restored(row, document.path, document.data, catalogued_rules())
    except (ArithmeticError, LookupError, RecursionError, TypeError, ValueError):  # no text of ours
        return None


def _still(answers: Answers, file: str | None) -> bool:
    look = beside(file) if answers else None
    return all(look is not None and look(path) == answer for path, answer in answers.items())


@contextmanager
def known_results(options: Options, run: Run, documents: int) -> Iterator[KnownResults]:
    """What earlier runs know, and what this one adds when it ends. One document alone has changed
    as a rule since it was linted; it is kept only where a folder is named."""
    alone = documents <= 1 and not options.cache_dir
    unwanted = options.no_cache or options.rewrites or alone
    folder = None if unwanted else _folder(options.cache_dir)
    if folder is None:
        yield KnownResults()
        return
    from postmortem_lint.cli.linting.result_cache import ResultCache
    from postmortem_lint.cli.linting.result_keys import ResultKeys

    cache = ResultCache(folder)
    try:
        yield KnownResults(cache, ResultKeys(options, run, cache))
    finally:
        cache.close()


def _folder(given: str | None) -> Path | None:
    """Where the cache lies: as told, else in the folder of the system for caches."""
    if given:
        return Path(given)
    if sys.platform == "linux":  # as platformdirs does it, which takes long to load
        told = os.environ.get("XDG_CACHE_HOME", "").strip()
        caches = told if os.path.isabs(told) else os.path.expanduser("~/.cache")
        return Path(caches, _NAME) if os.path.isabs(caches) else None
    from platformdirs import user_cache_path

    try:
        return user_cache_path(_NAME, appauthor=False)
    except (OSError, RuntimeError):  # nobody's home
        return None
