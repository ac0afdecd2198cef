"""What somebody who looked around in folders has seen, to tell later whether it is still so."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress

from postmortem_lint.cli.files.reading import read_bytes
from postmortem_lint.cli.linting.digest import digest
from postmortem_lint.cli.terminal.output import Problem
from postmortem_lint.config.discover import ENDINGS

SeenRow = dict[str, list[tuple[str, int, str]]]
"""The names in folders, and the contents of files: path, most bytes, digest."""


class SeenFiles:
    """Reads folders and files, and remembers what stood there."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._contents: dict[tuple[str, int], str] = {}

    def pages(self, folder: str) -> list[str]:
        """The names of the Markdown files of a folder, in order; none if it cannot be read."""
        found = _pages(folder)
        self._names[folder] = digest("\0".join(found).encode("utf-8", "surrogateescape"))
        return found

    def content(self, file: str, limit: int) -> bytes:
        """The bytes of a file, one more than `limit` of a larger one. Raises Problem."""
        self._contents[file, limit] = ""
        data = read_bytes(file, limit)
        self._contents[file, limit] = digest(data)
        return data

    def and_of(self, other: SeenFiles, files: Sequence[str]) -> SeenFiles:
        """All that was seen here, and what another one saw in some files."""
        both = SeenFiles()
        both._names.update(self._names)
        both._contents.update(self._contents)
        both._contents |= {key: seen for key, seen in other._contents.items() if key[0] in files}
        return both

    def saw_the_same(self, row: SeenRow) -> bool:
        """Whether what somebody else saw is still so; each folder and file is looked at once."""
        return all(self._names_in(folder) == names for folder, _, names in row["pages"]) and all(
            self._digest_of(file, most) == seen for file, most, seen in row["content"]
        )

    def _names_in(self, folder: str) -> str:
        if folder not in self._names:
            self.pages(folder)
        return self._names[folder]

    def _digest_of(self, file: str, most: int) -> str:
        if (file, most) not in self._contents:
            with suppress(Problem):
                self.content(file, most)
        return self._contents[file, most]

    def row(self) -> SeenRow:
        """All that was seen."""
        return {
            "pages": [(folder, 0, names) for folder, names in self._names.items()],
            "content": [(file, most, seen) for (file, most), seen in self._contents.items()],
        }


def _pages(folder: str) -> list[str]:
    try:
        names = sorted(os.listdir(folder or os.curdir))
    except OSError:
        return []
    return [name for name in names if name.lower().endswith(ENDINGS)]
