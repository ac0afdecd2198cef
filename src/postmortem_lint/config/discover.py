"""Finds the Markdown files that are meant by the paths of a command line."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from postmortem_lint.config.boundary import link_out, read_own, repository
from postmortem_lint.config.gitignore import (
    Pattern,
    is_ignored,
    is_left_out,
    own_patterns,
    patterns,
)
from postmortem_lint.config.relative import seen_from, slashed
from postmortem_lint.config.user_excludes import user_excludes
from postmortem_lint.records import field, mutable, record
from postmortem_lint.regular_files import RefusedError

STDIN = "-"
# `.md.erb` is Markdown too: static sites pass it through a template first.
ENDINGS = (".md", ".markdown", ".md.erb")
_MOST_PATTERNS = 1_000_000  # bytes of a .gitignore
SKIPPED = frozenset({"node_modules", "__pycache__", "venv"})


@record
class Discovery:
    """What was found. Paths are as given, with forward slashes.

    `files` stand in order, each once, "-" first. `missing` are paths that do not exist, `empty`
    folders in which no Markdown file was found, and `ignoring` those of them in which git ignores
    something, `excluded` files that were named but are excluded, `all_excluded` folders of which
    that is true of all files, each with their number, `unreadable` folders that could not be
    listed, `outside` links that leave the checkout.
    """

    files: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    empty: tuple[str, ...] = ()
    ignoring: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    all_excluded: tuple[tuple[str, int], ...] = ()
    unreadable: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()


@mutable
class _Found:
    """What is gathered on the way; `files` maps a file's real path to the path as given, `ignored`
    counts what git ignores."""

    files: dict[str, str] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)
    empty: list[str] = field(default_factory=list)
    ignoring: list[str] = field(default_factory=list)
    ignored: int = 0
    excluded: list[str] = field(default_factory=list)
    all_excluded: list[tuple[str, int]] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)

    def add(self, path: str) -> None:
        """Keep its own name of a file, then the shortest link to it: the same whatever the order of
        the paths."""
        real = os.path.realpath(path)
        known = self.files.get(real)
        if known is None or _rank(path, real) < _rank(known, real):
            self.files[real] = path


def _rank(path: str, real: str) -> tuple[bool, int, str]:
    return os.path.abspath(path) != real, len(path), path


LeftOut = Callable[[str], bool]


def excluding(exclude: Sequence[str], root: str = ".") -> LeftOut:
    """Tells which paths are left out by patterns as in .gitignore, seen from the folder `root`."""
    rules = own_patterns(exclude)
    return lambda path: bool(rules) and is_left_out(_from(root, path), rules)


_NOTHING = excluding(())


def discover(
    paths: Sequence[str], left_out: LeftOut = _NOTHING, listed: Collection[str] | None = None
) -> Discovery:
    """The files meant by `paths`: files as they are, folders searched for Markdown.

    What is `left_out` is so also where it is named. Searching respects .gitignore files and leaves
    out hidden folders, node_modules and virtual environments, and follows no links to folders.
    Where files are `listed`, by full paths, it is among them that the paths are looked up, whether
    or not they are on the disk, and .gitignore files do not count.
    """
    found = _Found()
    for path in dict.fromkeys(slashed(path) for path in paths):
        if path == STDIN:
            found.files[STDIN] = STDIN
        elif listed is not None:
            _look_up(path, listed, left_out, found)
        elif os.path.isdir(path):
            _search(path, left_out, found)
        elif not os.path.lexists(path):
            found.missing.append(path)
        elif left_out(path):
            found.excluded.append(path)
        else:
            found.add(path)
    files = sorted(found.files.values(), key=lambda path: (path != STDIN, path))
    return Discovery(
        tuple(files),
        tuple(found.missing),
        tuple(found.empty),
        tuple(found.ignoring),
        tuple(found.excluded),
        tuple(found.all_excluded),
        tuple(sorted(found.unreadable)),
        tuple(sorted(found.outside)),
    )


def _look_up(path: str, listed: Collection[str], left_out: LeftOut, found: _Found) -> None:
    """Add the listed files that are meant by a path: itself, or the Markdown files below it."""
    place = real_place(path)
    inside = os.path.join(place, "")
    below = [file[len(inside) :] for file in listed if file.startswith(inside)]
    if place in listed:
        if left_out(path):
            found.excluded.append(path)
        else:
            found.add(path)
    elif not below and not os.path.lexists(path):
        found.missing.append(path)
    searched = (_joined(path, name.replace(os.sep, "/")) for name in below if _is_searched(name))
    _add_all(path, searched, left_out, found)


def _is_searched(name: str) -> bool:
    """Whether a search would come by a Markdown file of that name, seen from where it began."""
    *folders, last = name.split(os.sep)
    passed = any(step.startswith(".") or step in SKIPPED for step in folders)
    return not passed and last.lower().endswith(ENDINGS)


def real_place(path: str) -> str:
    """The full path of a file or folder, in which links to folders are resolved, but not the file
    itself."""
    if os.path.isdir(path) and not os.path.islink(path):
        return os.path.realpath(path)
    folder, name = os.path.split(path)
    return os.path.join(os.path.realpath(folder), name)


def _search(folder: str, left_out: LeftOut, found: _Found) -> None:
    """Add the Markdown files of a folder that was named."""
    before = found.ignored
    if not _add_all(folder, _walk(folder, found), left_out, found):
        found.empty.append(folder)
        if found.ignored > before:
            found.ignoring.append(folder)


def _add_all(folder: str, paths: Iterable[str], left_out: LeftOut, found: _Found) -> int:
    """Add the files of a folder but those that are left out; how many there are with these."""
    seen = kept = 0
    for path in paths:
        seen += 1
        if not left_out(path):
            kept += 1
            found.add(path)
    if seen and not kept:
        found.all_excluded.append((folder, seen))
    return seen


def _walk(folder: str, found: _Found) -> Iterator[str]:
    """The Markdown files below `folder`, by .gitignore and the names that are always skipped."""
    top = repository(folder) or os.path.abspath(folder)
    waiting = [(folder, _ignores_above(top, folder))]
    while waiting:
        here, ignores = waiting.pop()
        try:
            with os.scandir(here) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError:
            found.unreadable.append(here)
            continue
        ignores += _ignores_of(top, here)
        for entry in entries:
            path = _joined(here, entry.name)
            is_folder = entry.is_dir(follow_symlinks=False)
            if is_ignored(_from(top, path), is_folder, ignores):
                found.ignored += 1
                continue
            if is_folder and not entry.name.startswith(".") and entry.name not in SKIPPED:
                waiting.append((path, ignores))
            elif entry.name.lower().endswith(ENDINGS) and os.path.isfile(path):
                if entry.is_symlink() and link_out(path):
                    found.outside.append(path)
                else:
                    yield path


def _ignores_above(top: str, folder: str) -> tuple[Pattern, ...]:
    """The patterns that hold in `folder` before its own: of the user, of the repository, and of
    the folders on the way down."""
    everywhere = user_excludes() if os.path.exists(os.path.join(top, ".git")) else []
    exclude = _lines(os.path.join(top, ".git", "info", "exclude"))
    ignores = patterns((*everywhere, *exclude))
    steps = _from(top, folder).split("/") if _from(top, folder) else []
    for end in range(len(steps)):
        ignores += _ignores_of(top, os.path.join(top, *steps[:end]))
    return ignores


def _ignores_of(top: str, folder: str) -> tuple[Pattern, ...]:
    """The patterns of the .gitignore of one folder."""
    base = _from(top, folder)
    return patterns(_lines(os.path.join(folder, ".gitignore")), f"{base}/" if base else "")


def _lines(path: str) -> list[str]:
    """The lines of a file, none if it cannot be read."""
    try:
        return read_own(path, _MOST_PATTERNS).decode("utf-8-sig", "replace").splitlines()
    except (OSError, RefusedError):
        return []


def _from(root: str, path: str) -> str:
    """`path` seen from the folder `root`, with forward slashes; from the disk's root if outside."""
    inside = seen_from(os.path.abspath(root), os.path.abspath(path))
    if inside.split("/")[0] == os.pardir or os.path.isabs(inside):
        inside = slashed(os.path.splitdrive(os.path.abspath(path))[1].lstrip(os.sep))
    return "" if inside == os.curdir else inside


def _joined(folder: str, name: str) -> str:
    """A path in `folder` as people write it: no "./" in front of what is found in "."."""
    if folder in {"", "."}:
        return name
    return f"{folder.rstrip('/')}/{name}"
