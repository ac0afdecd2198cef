"""Tells whether a document still says the same after edits: the proof behind every fix."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from postmortem_lint.finding import Edit
from postmortem_lint.markdown.anchors import landing_places
from postmortem_lint.markdown.model import Document
from postmortem_lint.records import record
from postmortem_lint.rewriting.atoms import Atom, atoms
from postmortem_lint.rewriting.change import Change
from postmortem_lint.rewriting.same_sense import same_sense
from postmortem_lint.text import Span

_SHOWN = 40


def difference(before: Document, after: Document, edits: Sequence[Edit], *, safe: bool) -> str:
    """What `edits` changed in a document besides what they may, "" if nothing.

    Outside of its edits a document stays the same word for word, in the same containers. Inside of
    safe edits the words keep their sense: dates, times of day and members of lists by value, other
    words but for case; marks of items and boxes may come where a line begins, code and links may
    not change at all. No edits may lead a link within the document astray.
    """
    change = Change.of(before.source, after.source, edits, safe)
    was_said = [atom for atom in atoms(before) if not change.unheaded(atom)]
    says = [atom for atom in atoms(after) if not change.ruled(atom)]
    old, new = _split(was_said, change.old, change), _split(says, change.new, change)
    for was, now in zip_longest(old.kept, new.kept):
        if was is None or now is None or not change.same(was, now):
            return _changed(was, now)
    if not safe:
        return _unanchored(before, after)
    groups = _groups(old.touched, new.touched)
    mended = (_mended(was, now, change) for was, now in groups)
    return next(filter(None, mended), "") or _unanchored(before, after)


def _unanchored(before: Document, after: Document) -> str:
    """A link within the document whose heading would be known by another name, in words."""
    old, new = landing_places(before), landing_places(after)
    for url, places in old.items():
        if new.get(url, places) != places:
            return f"the link '{url}' would lead {'elsewhere' if new[url] else 'nowhere'}"
    return ""


@record
class _Halves:
    """The atoms outside of all edits, and those that each edit touches."""

    kept: tuple[Atom, ...]
    touched: tuple[tuple[Atom, ...], ...]


def _split(found: Sequence[Atom], edits: Sequence[Span], change: Change) -> _Halves:
    kept: list[Atom] = []
    touched: list[list[Atom]] = [[] for _ in edits]
    for atom in found:
        numbers = tuple(_touching(atom.place, edits, change))
        for number in numbers:
            touched[number].append(atom)
        if not numbers:
            kept.append(atom)
    return _Halves(tuple(kept), tuple(map(tuple, touched)))


def _touching(place: Span, edits: Sequence[Span], change: Change) -> Iterator[int]:
    """The numbers of the edits that an atom at `place` is part of."""
    first = bisect_left(edits, place.start, key=lambda span: span.end)
    last = bisect_right(edits, place.end, key=lambda span: span.start)
    for number in range(first, last):
        edit = edits[number]
        before = place.end == edit.start and place.start < edit.start
        behind = place.start == edit.end and edit.end < place.end
        joined = (before and change.left[number]) or (behind and change.right[number])
        start = edit.start < place.end or edit.start == place.start == place.end
        inside = place.start < edit.end and start
        if inside or joined or (change.safe and not before and not behind):
            yield number


def _groups(
    old: Sequence[tuple[Atom, ...]], new: Sequence[tuple[Atom, ...]]
) -> Iterator[tuple[tuple[Atom, ...], tuple[Atom, ...]]]:
    """The atoms of each edit before and after it; edits that share one are looked at together."""
    was: tuple[Atom, ...] = ()
    now: tuple[Atom, ...] = ()
    for these, those in zip(old, new, strict=True):
        if not (set(was) & set(these) or set(now) & set(those)):
            yield was, now
            was, now = (), ()
        was += tuple(atom for atom in these if atom not in was)
        now += tuple(atom for atom in those if atom not in now)
    yield was, now


def _mended(was: tuple[Atom, ...], now: tuple[Atom, ...], change: Change) -> str:
    """What a safe edit changed in the atoms that it touches, "" if they say the same."""
    pairs = zip_longest(*(filter(_is_exact, half) for half in (was, now)))
    for one, other in pairs:
        if not (one and other and (one.kind, one.text) == (other.kind, other.text)):
            return _changed(one, other)
    said, says = (
        " ".join(atom.text for atom in half if not _is_exact(atom)) for half in (was, now)
    )
    if not same_sense(said, says):
        return f"'{said[:_SHOWN]}' would become '{says[:_SHOWN]}'"
    found = _astray(was, now, change)
    return _changed(found, found) if found else ""


def _astray(was: tuple[Atom, ...], now: tuple[Atom, ...], change: Change) -> Atom | None:
    """The first of the atoms that an edit wrote which is in another container than before."""
    if len(was) == len(now):
        pairs = zip(was, now, strict=True)
    elif len({atom.around for atom in was}) == 1:
        pairs = zip(was[:1] * len(now), now, strict=True)
    else:
        return next(iter(now), None)
    return next((after for before, after in pairs if not change.framed(before, after)), None)


def _is_exact(atom: Atom) -> bool:
    return atom.kind not in ("word", "box")


def _changed(was: Atom | None, now: Atom | None) -> str:
    """Words for two atoms that should be the same."""
    one = was or now
    assert one is not None
    what = "code" if "code" in one.kind else one.kind
    shown = " ".join(one.text.split())[:_SHOWN]
    named = f"the {what} '{shown}'" if shown else f"a {what}"
    if was is None or now is None:
        return f"{named} would {'appear' if was is None else 'be lost'}"
    if (was.kind, was.text) == (now.kind, now.text):
        return f"{named} would stand in another part of the document"
    return f"{named} would become '{' '.join(now.text.split())[:_SHOWN]}'"
