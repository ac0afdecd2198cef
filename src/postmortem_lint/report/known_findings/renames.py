"""Documents that a baseline knows under the name that they had before they were renamed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from posixpath import basename

from postmortem_lint.report.known_findings.baseline import HeldFinding

_NEARLY_ALL = 0.8


def renamed(
    gone: Collection[HeldFinding], unknown: Sequence[Sequence[HeldFinding]]
) -> dict[str, str]:
    """The former paths of renamed documents, by the new ones.

    `gone` are the entries of documents that are there no more, `unknown` the findings of each
    document that has no entry. A document is another one under a new name if it shares a finding
    and the name of the file, or nearly all findings and more than one.
    """
    former: dict[str, str] = {}
    for _, old, new in sorted(_likely(gone, unknown)):
        if new not in former and old not in former.values():
            former[new] = old
    return former


def _likely(
    gone: Collection[HeldFinding], unknown: Sequence[Sequence[HeldFinding]]
) -> Iterator[tuple[tuple[bool, int], str, str]]:
    """Each old path with a new one that it may have now; the likelier the pair, the lower its
    number."""
    sizes = Counter(entry.path for entry in gone)
    holders: dict[tuple[str, str], list[str]] = {}
    for entry in gone:
        holders.setdefault((entry.code, entry.fingerprint), []).append(entry.path)
    for entries in unknown:
        keys = [(entry.code, entry.fingerprint) for entry in entries]
        shared = Counter(path for key in keys for path in holders.get(key, ()))
        for old, number in shared.items():
            new = entries[0].path
            is_named_alike = basename(old) == basename(new)
            if is_named_alike or (number > 1 and number >= _NEARLY_ALL * sizes[old]):
                yield (not is_named_alike, -number), old, new
