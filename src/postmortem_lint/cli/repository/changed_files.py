"""What git calls changed: since a revision, or in the index."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

from postmortem_lint.cli.repository.git import NoAnswerError, ask, explained
from postmortem_lint.cli.terminal.output import Problem
from postmortem_lint.config.relative import seen_from
from postmortem_lint.records import record

# Without looking for renames git reads no content; it must run no command of the checkout.
_LISTED = (
    *("diff", "--raw", "-z", "--no-renames", "--no-ext-diff", "--no-textconv"),
    *("--ignore-submodules", "--diff-filter=d"),
)
_FILE = b"100"  # how the mode of a regular file begins; links and submodules have others


@record
class Changes:
    """The full paths of the files that git calls changed, also of those that are not on the disk.

    `what` says what they are. `read` gives what reads one of them, no more than so many bytes,
    if it is not the disk that counts. `notices` should be known.
    """

    files: tuple[str, ...]
    what: str
    read: Callable[[str], Callable[[int], bytes]] | None = None
    notices: tuple[str, ...] = ()


def changed(revision: str) -> Changes:
    """The files that differ from where the branch left a revision, and those that git does not
    track yet.

    Raises Problem without git, outside of a repository, and for an unknown revision.
    """
    option = "--changed"
    if not revision or revision.startswith("-"):
        raise Problem(f'{option}: "{revision}" is no revision')
    top = _top(option)
    base = revision if ".." in revision else _merge_base(option, top, revision)
    listed = _git(option, top, *_LISTED, base or revision, "--")
    untracked = _git(option, top, "ls-files", "--others", "--exclude-standard", "-z")
    files = {*_regular(listed), *filter(None, untracked.split(b"\0"))}
    notices = () if base else (_no_base(revision),)
    return Changes(_full(top, files), f"changed since {revision}", None, notices)


def staged() -> Changes:
    """The files that the next commit would change, with the content it would give them.

    Raises Problem as `changed` does.
    """
    option = "--staged"
    top = _top(option)
    files = set(_regular(_git(option, top, *_LISTED, "--cached", "--")))

    def read(file: str) -> Callable[[int], bytes]:
        return lambda most: _staged_content(option, top, file, most)

    return Changes(_full(top, files), "staged", read)


def _staged_content(option: str, top: str, file: str, most: int) -> bytes:
    name = seen_from(top, file)
    try:
        return ask(option, top, "cat-file", "blob", f":0:{name}", most=most)
    except NoAnswerError:
        raise Problem(f"{option}: {name} cannot be read from the index") from None


def _merge_base(option: str, top: str, revision: str) -> str | None:
    """The commit at which the branch left a revision, None if the two have no common one."""
    try:
        ask(option, top, "rev-parse", "--verify", f"{revision}^{{commit}}")
    except NoAnswerError:
        raise Problem(f'{option}: git knows no revision "{revision}"') from None
    try:
        return ask(option, top, "merge-base", revision, "HEAD").decode().strip() or None
    except NoAnswerError:
        return None


def _no_base(revision: str) -> str:
    return (
        f"--changed: no common commit of {revision} and HEAD is known here, so {revision} itself "
        "is compared with; a shallow clone needs more history (git fetch --unshallow)"
    )


def _regular(listed: bytes) -> Iterator[bytes]:
    """The names of the regular files in a raw diff, in which each has a line of modes before it."""
    parts = listed.split(b"\0")
    for modes, name in zip(parts[::2], parts[1::2], strict=False):
        if modes.split(b" ")[1].startswith(_FILE):
            yield name


def _full(top: str, names: set[bytes]) -> tuple[str, ...]:
    return tuple(sorted(os.path.join(top, *os.fsdecode(name).split("/")) for name in names))


def _top(option: str) -> str:
    shown = _git(option, None, "rev-parse", "--show-toplevel")
    return os.path.realpath(os.fsdecode(shown.rstrip(b"\r\n")))


def _git(option: str, folder: str | None, *command: str) -> bytes:
    """The answer of git. Raises Problem where there is none."""
    try:
        return ask(option, folder, *command)
    except NoAnswerError as error:
        raise explained(option, error, command) from None
