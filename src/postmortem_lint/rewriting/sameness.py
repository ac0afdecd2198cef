"""Tells whether a document still says the same after edits: the proof behind every fix."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from postmortem_lint.finding import Edit
from postmortem_lint.markdown.model import Document
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.rewriting.atoms import Atom, Frame, atoms
from postmortem_lint.rewriting.sense import same_sense
from postmortem_lint.text import Source, Span

# What an edit writes that makes an item or a box of the line it stands on.
_OPENING = regex(r"\s*(?:[-*+]|\d{1,9}[.)])?\s*(?:\[[ xX]\])?\s*[✓✔✅☑❌✗✘]?\ufe0f?\s*")
_LEAD = regex(r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*")
_MARKER = regex(r"(?:[-*+]|\d{1,9}[.)])(?=\s)")
_LOOSE = ("list", "numbered list", "item", "text")
_SHOWN = 40
_MOST_MARKS = 8  # characters from the first `#` of a heading to its text


def difference(before: Document, after: Document, edits: Sequence[Edit], *, safe: bool) -> str:
    """What `edits` changed in a document besides what they may, "" if nothing.

    Outside of its edits a document stays the same word for word, in the same containers. Inside of
    safe edits the words keep their sense: dates, times of day and members of lists by value, other
    words but for case; marks of items and boxes may come where a line begins, code and links may
    not change at all.
    """
    change = _Change.of(before.source, after.source, edits, safe)
    was_said = [atom for atom in atoms(before) if not change.unheaded(atom)]
    says = [atom for atom in atoms(after) if not change.ruled(atom)]
    old, new = _split(was_said, change.old, change), _split(says, change.new, change)
    for was, now in zip_longest(old.kept, new.kept):
        if was is None or now is None or not change.same(was, now):
            return _changed(was, now)
    if not safe:
        return ""
    groups = _groups(old.touched, new.touched)
    return next(filter(None, (_mended(was, now, change) for was, now in groups)), "")


@record
class _Change:
    """The places of edits, in order, in the old and in the new text. `zones` are places of the new
    text in which an edit may let containers begin. Words on either side are part of a safe edit;
    of an unsafe one only if they are joined to what it writes or removes (`left`, `right`).
    `marks` are the `#` of headings that safe edits take away, `torn` the places of empty lines that
    they put above the hyphens below a text; both in the old text, which is `text`."""

    old: tuple[Span, ...]
    new: tuple[Span, ...]
    left: tuple[bool, ...]
    right: tuple[bool, ...]
    zones: tuple[Span, ...]
    safe: bool
    marks: tuple[Span, ...]
    torn: tuple[int, ...]
    text: str

    @classmethod
    def of(cls, before: Source, after: Source, edits: Sequence[Edit], safe: bool) -> _Change:
        ordered = sorted(edits, key=lambda edit: edit.span)
        new, shift = [], 0
        for edit in ordered:
            start = edit.span.start + shift
            new.append(Span(start, start + len(edit.text)))
            shift += len(edit.text) - len(edit.span)
        texts = [(before[edit.span], edit.text) for edit in ordered]
        zones = (
            _zone(after, place)
            for edit, place in zip(ordered, new, strict=True)
            if safe and edit.text.strip() and _opens(before, edit)
        )
        return cls(
            tuple(edit.span for edit in ordered),
            tuple(new),
            tuple(safe or not (was or written)[:1].isspace() for was, written in texts),
            tuple(safe or not (was or written)[-1:].isspace() for was, written in texts),
            tuple(zones),
            safe,
            tuple(edit.span for edit in ordered if safe and _is_mark(before[edit.span], edit)),
            tuple(edit.span.start for edit in ordered if safe and _tears(before, edit)),
            before.text,
        )

    def unheaded(self, atom: Atom) -> bool:
        """Whether an atom is the heading that hyphens made of a text."""
        return atom.kind == "heading" and self._torn_from(atom.around[-1])

    def ruled(self, atom: Atom) -> bool:
        """Whether an atom is the rule that such hyphens were meant for."""
        pairs = zip(self.old, self.new, strict=True)
        ends = (now.end for was, now in pairs if was.start in self.torn)
        return atom.kind == "rule" and atom.place.start in ends

    def _torn_from(self, frame: Frame) -> bool:
        """Whether the hyphens that are torn off stand right below the text of a heading."""
        return any(
            frame.start < place and "\n\n" not in self.text[frame.start : place]
            for place in self.torn
        )

    def same(self, was: Atom, now: Atom) -> bool:
        """Whether two atoms are the same, at the same place and in the same containers."""
        said = was.kind == now.kind and was.text == now.text
        return said and self._moved(was.place.start, now.place.start) and self.framed(was, now)

    def framed(self, was: Atom, now: Atom) -> bool:
        """Whether an atom still stands in the same containers."""
        if len(was.around) == len(now.around):
            pairs = zip(was.around, now.around, strict=True)
            if all(self._same_frame(one, other) for one, other in pairs):
                return True
        # An item that an edit opens may take a line out of a paragraph or of another item.
        rest = tuple(frame for frame in now.around if not self._opened(frame))
        if len(rest) == len(now.around):
            return False
        pairs = zip(was.around, rest, strict=False)
        lost = was.around[len(rest) :]
        return all(self._same_frame(*pair) for pair in pairs) and all(map(_is_loose, lost))

    def _same_frame(self, was: Frame, now: Frame) -> bool:
        if was.kind != now.kind and was.kind.startswith("heading "):
            levelled = any(0 < was.start - mark.start <= _MOST_MARKS for mark in self.marks)
            meant = self._torn_from(was) and now.kind == "text"
            if meant:
                return True
            if levelled and now.kind.startswith("heading "):
                return self._moved(was.start, now.start)
        inside = any(place.start < now.start < place.end for place in self.new)
        begun = inside or self._opened(now)
        return was.kind == now.kind and (begun or self._moved(was.start, now.start))

    def _opened(self, frame: Frame) -> bool:
        return any(zone.start <= frame.start <= zone.end for zone in self.zones)

    def _moved(self, old: int, new: int) -> bool:
        """Whether a place of the old text is `new` now; an edited place may be anywhere."""
        number = bisect_left(self.old, old, key=lambda span: span.end)
        shift = self.new[number - 1].end - self.old[number - 1].end if number else 0
        if number == len(self.old) or old < self.old[number].start:
            return new == old + shift
        edited, written = self.old[number], self.new[number]
        if old == edited.end:
            return new == written.end or (old == edited.start and new == written.start)
        return new == written.start or not (self.safe and old == edited.start)


def _is_mark(was: str, edit: Edit) -> bool:
    """Whether an edit changes the number of `#` before a heading."""
    return bool(was) and not was.strip("#") and not edit.text.strip("#")


def _tears(before: Source, edit: Edit) -> bool:
    """Whether an edit puts an empty line between a text and the hyphens below it."""
    at = edit.span.start
    inserted = at == edit.span.end and not edit.text.strip()
    return inserted and before.text.startswith("-", at)


def _is_loose(frame: Frame) -> bool:
    return frame.kind.startswith(_LOOSE)


def _opens(before: Source, edit: Edit) -> bool:
    """Whether an edit writes the mark of an item or a box where the text of a line begins."""
    if not _OPENING.fullmatch(edit.text) or _MARKER.match(before.text, edit.span.start):
        return False
    line = before.line_span(before.line(edit.span.start))
    return _LEAD.fullmatch(before.text, line.start, edit.span.start) is not None


def _zone(after: Source, place: Span) -> Span:
    """From the beginning of the line to the first word behind the edit."""
    line = after.line_span(after.line(place.start))
    rest = after.text[place.end : line.end]
    return Span(line.start, place.end + len(rest) - len(rest.lstrip()))


@record
class _Halves:
    """The atoms outside of all edits, and those that each edit touches."""

    kept: tuple[Atom, ...]
    touched: tuple[tuple[Atom, ...], ...]


def _split(found: Sequence[Atom], edits: Sequence[Span], change: _Change) -> _Halves:
    kept: list[Atom] = []
    touched: list[list[Atom]] = [[] for _ in edits]
    for atom in found:
        numbers = tuple(_touching(atom.place, edits, change))
        for number in numbers:
            touched[number].append(atom)
        if not numbers:
            kept.append(atom)
    return _Halves(tuple(kept), tuple(map(tuple, touched)))


def _touching(place: Span, edits: Sequence[Span], change: _Change) -> Iterator[int]:
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


def _mended(was: tuple[Atom, ...], now: tuple[Atom, ...], change: _Change) -> str:
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


def _astray(was: tuple[Atom, ...], now: tuple[Atom, ...], change: _Change) -> Atom | None:
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
