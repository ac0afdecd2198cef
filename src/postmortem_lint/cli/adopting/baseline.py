"""The baseline on the disk: reads it, holds what it names, writes it anew."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path

from postmortem_lint.cli.files.writing import overwrite, write_file
from postmortem_lint.cli.isolation import Isolation
from postmortem_lint.cli.terminal.output import Problem, reason
from postmortem_lint.config.discover import ENDINGS
from postmortem_lint.config.relative import seen_from
from postmortem_lint.engine.result import Fault, Result
from postmortem_lint.engine.settings import Settings
from postmortem_lint.records import record, replace
from postmortem_lint.regular_files import RefusedError, read_whole
from postmortem_lint.report.known_findings.baseline import (
    BaselineError,
    HeldFinding,
    entries,
    held,
    parse,
    written,
)
from postmortem_lint.report.known_findings.renames import renamed
from postmortem_lint.report.summary import numbered

Configure = Callable[[str], Settings]
_LARGEST = 20_000_000  # bytes: more than 100,000 findings


@record
class Held:
    """The results after the baseline, and what to know of it: how many of its entries are stale,
    and what was done if it was written."""

    results: tuple[Result, ...]
    stale: int = 0
    account: str = ""


def with_names(file: Path, results: Sequence[Result], isolation: Isolation) -> tuple[Result, ...]:
    """The results, of which each finding has its name in the baseline; a document whose findings
    can be given none counts as one that was not linted."""

    def named(one: Result) -> Result:
        entries(one, _seen(file, one))
        return one

    nameless = Fault("baseline", "the findings cannot be named", "")
    return tuple(
        isolation.run(one.source.path, named, one)
        or replace(one, diagnostics=(), faults=(*one.faults, nameless))
        for one in results
    )


def hold(file: Path, results: Sequence[Result], settings: Configure) -> Held:
    """Suppress what the baseline holds. Raises Problem if it cannot be read."""
    known = held_by(file)
    names = _names(file, results, known)
    marked = tuple(held(one, names[one.source.path], known) for one in results)
    return Held(marked, len(_stale(file, known, results, names, settings)))


def held_by(file: Path) -> frozenset[HeldFinding]:
    """The entries of a baseline. Raises Problem if it cannot be read."""
    data = _bytes(file)
    if data is None:
        raise Problem(f"{file}: no such baseline; --write-baseline {file} writes it")
    return _entries(file, data)


def renew(file: Path, results: Sequence[Result], settings: Configure) -> Held:
    """Write a baseline that holds all findings, and suppress them.

    What an older one holds stays where this run cannot tell: of other documents and other rules.
    Raises Problem if it cannot be read or written.
    """
    data = _bytes(file)
    known = _entries(file, data) if data is not None else frozenset()
    names = {one.source.path: _seen(file, one) for one in results}
    found = frozenset(entry for one in results for entry in entries(one, names[one.source.path]))
    stale = _stale(file, known, results, names, settings)
    kept = found | (known - stale)
    text = written(kept)
    if len(text) > _LARGEST:
        raise Problem(f"{file}: not written: {len(kept)} findings are more than can be read again")
    if data is None:
        write_file(file, text)
    elif data != text.encode():
        overwrite(str(file), data, text.encode(), (str(file.parent),))
    counts = f"{len(kept - known)} new, {len(stale)} stale removed"
    documents = numbered(len({entry.path for entry in kept}), "document")
    account = f"{file}: holds {numbered(len(kept), 'finding')} of {documents} ({counts})."
    marked = tuple(held(one, names[one.source.path], kept) for one in results)
    return Held(marked, account=account)


def _names(file: Path, results: Sequence[Result], known: Collection[HeldFinding]) -> dict[str, str]:
    """How the baseline calls each document, by path: as before it was renamed, if it was."""
    names = {one.source.path: _seen(file, one) for one in results}
    held_in = {entry.path for entry in known}
    named = ((one, names[one.source.path]) for one in results)
    unknown = [entries(one, name) for one, name in named if name not in held_in]
    if not any(unknown):
        return names
    gone = {path for path in held_in if _gone(file, path)}
    old = [entry for entry in known if entry.path in gone]
    before = renamed(old, list(filter(None, unknown)))
    return {path: before.get(name, name) for path, name in names.items()}


def _stale(
    file: Path,
    known: Collection[HeldFinding],
    results: Sequence[Result],
    names: Mapping[str, str],
    settings: Configure,
) -> frozenset[HeldFinding]:
    """The entries whose finding is certainly gone: with its document, or from one of this run."""
    linted = {names[one.source.path]: one for one in results}
    found = {entry for path, one in linted.items() for entry in entries(one, path)}
    ran = {path: _ran(one, settings) for path, one in linted.items()}
    gone = {
        path for path in {entry.path for entry in known} if path not in linted and _gone(file, path)
    }
    return frozenset(
        entry
        for entry in known
        if entry.path in gone or (entry.code in ran.get(entry.path, ()) and entry not in found)
    )


def _ran(result: Result, settings: Configure) -> frozenset[str]:
    """The codes of the rules that could have spoken in a document."""
    if result.faults:
        return frozenset()
    used = settings(result.source.path)
    return frozenset(rule.code for rule in (*used.rules, *used.optional))


def _gone(file: Path, path: str) -> bool:
    return not os.path.lexists(file.parent / path)


def _seen(file: Path, result: Result) -> str:
    """The path of a document seen from the folder of the baseline, with forward slashes."""
    return seen_from(file.parent, result.source.path)


def _bytes(file: Path) -> bytes | None:
    """What the file holds, None if there is none. Raises Problem."""
    try:
        return read_whole(file, _LARGEST)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Problem(f"{file}: cannot be read: {reason(error)}") from None
    except RefusedError as error:
        raise Problem(f"{file}: cannot be read: it {error}") from None


def _entries(file: Path, data: bytes) -> frozenset[HeldFinding]:
    if file.name.lower().endswith(ENDINGS) and not data.lstrip().startswith(b"{"):
        raise Problem(f"{file}: is a document, and no baseline; give that a file of its own")
    try:
        return parse(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Problem(f"{file}: is no baseline: it is no UTF-8 text") from None
    except BaselineError as error:
        raise Problem(f"{file}: {error}") from None
