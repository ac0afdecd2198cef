"""The edits of a fix as a change of the document: what is moved by them, and what may be."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from postmortem_lint.finding import Edit
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.rewriting.atoms import Atom, Container
from postmortem_lint.text import Source, Span

# What an edit writes that makes an item or a box of the line it stands on.
_OPENING = regex(r"\s*(?:[-*+]|\d{1,9}[.)])?\s*(?:\[[ xX]\])?\s*[✓✔✅☑❌✗✘]?\ufe0f?\s*")
_LEAD = regex(r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*")
_MARKER = regex(r"(?:[-*+]|\d{1,9}[.)])(?=\s)")
_LOOSE = ("list", "numbered list", "item", "text")
_MARKS = "*_~`![\\"  # of emphasis, code and links, before a word
_MOST_MARKS = 8  # characters from the first `#` of a heading to its text


@record
class Change:
    """The places of edits, in order, in the old and in the new text.

    Words on either side are part of a safe edit; of an unsafe one only if they are joined to what
    it writes or removes (`left`, `right`). `zones` are the places of the new text in which a safe
    edit may let containers begin; each has the place of its edit in the old text in `openings`.
    `marks` are the `#` of headings that safe edits take away, `torn` the places of empty lines that
    they put above the hyphens below a text; both in the old text, which is `text`.
    """

    old: tuple[Span, ...]
    new: tuple[Span, ...]
    left: tuple[bool, ...]
    right: tuple[bool, ...]
    zones: tuple[Span, ...]
    openings: tuple[int, ...]
    safe: bool
    marks: tuple[Span, ...]
    torn: tuple[int, ...]
    text: str

    @classmethod
    def of(cls, before: Source, after: Source, edits: Sequence[Edit], safe: bool) -> Change:
        ordered = sorted(edits, key=lambda edit: edit.span)
        new, shift = [], 0
        for edit in ordered:
            start = edit.span.start + shift
            new.append(Span(start, start + len(edit.text)))
            shift += len(edit.text) - len(edit.span)
        texts = [(before[edit.span], edit.text) for edit in ordered]
        opening = [
            (edit, place)
            for edit, place in zip(ordered, new, strict=True)
            if safe and edit.text.strip() and _opens(before, edit)
        ]
        return cls(
            tuple(edit.span for edit in ordered),
            tuple(new),
            tuple(safe or not (was or written)[:1].isspace() for was, written in texts),
            tuple(safe or not (was or written)[-1:].isspace() for was, written in texts),
            tuple(_zone(after, place) for _, place in opening),
            tuple(edit.span.start for edit, _ in opening),
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

    def _torn_from(self, frame: Container) -> bool:
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
        if self._draws_in(now):
            return False
        if len(was.around) == len(now.around):
            pairs = zip(was.around, now.around, strict=True)
            if all(self._same_frame(one, other) for one, other in pairs):
                return True
        # An item that an edit opens may take a line out of a paragraph or of another item.
        opened = [at for at, frame in enumerate(now.around) if self._opening(frame) is not None]
        if not opened or not self._may_hold(now.around[opened[-1]], was, opened[0]):
            return False
        rest = tuple(frame for at, frame in enumerate(now.around) if at not in opened)
        pairs = zip(was.around, rest, strict=False)
        lost = was.around[len(rest) :]
        return all(self._same_frame(*pair) for pair in pairs) and all(map(_is_loose, lost))

    def _draws_in(self, now: Atom) -> bool:
        """Whether a heading would stand in an item that an edit opens, where it is seldom meant."""
        headed = any(frame.kind.startswith("heading ") for frame in now.around)
        return headed and any(
            self._opening(frame) is not None
            for frame in now.around
            if frame.kind.startswith("item")
        )

    def _same_frame(self, was: Container, now: Container) -> bool:
        if was.kind != now.kind and was.kind.startswith("heading "):
            levelled = any(0 < was.start - mark.start <= _MOST_MARKS for mark in self.marks)
            meant = self._torn_from(was) and now.kind == "text"
            if meant:
                return True
            if levelled and now.kind.startswith("heading "):
                return self._moved(was.start, now.start)
        begun = self._written(now.start) or self._opening(now) is not None
        return was.kind == now.kind and (begun or self._moved(was.start, now.start))

    def _opening(self, frame: Container) -> int | None:
        """Where the edit that opens a container stands in the old text; None if no edit does."""
        number = bisect_right(self.zones, frame.start, key=lambda zone: zone.start) - 1
        if number < 0 or frame.start > self.zones[number].end:
            return None
        return self.openings[number]

    def _written(self, place: int) -> bool:
        """Whether a place of the new text lies inside of what an edit wrote."""
        number = bisect_left(self.new, place, key=lambda span: span.start) - 1
        return number >= 0 and place < self.new[number].end

    def _may_hold(self, opened: Container, was: Atom, depth: int) -> bool:
        """Whether an item that an edit opens, inside of `depth` containers, may take an atom in:
        text of the paragraph in which the edit stands, or a list below it. Any other block would
        leave its section or its place."""
        place = self._opening(opened)
        inner = was.around[-1:]
        if any(frame.kind == "text" and frame.start <= (place or 0) for frame in inner):
            return True
        return any(frame.kind.endswith("list") for frame in was.around[depth : depth + 1])

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


def _is_loose(frame: Container) -> bool:
    return frame.kind.startswith(_LOOSE)


def _opens(before: Source, edit: Edit) -> bool:
    """Whether an edit writes the mark of an item or a box where the text of a line begins."""
    if not _OPENING.fullmatch(edit.text) or _MARKER.match(before.text, edit.span.start):
        return False
    line = before.line_span(before.line(edit.span.start))
    return _LEAD.fullmatch(before.text, line.start, edit.span.start) is not None


def _zone(after: Source, place: Span) -> Span:
    """From the beginning of the line to the first word behind the edit, and behind its marks."""
    line = after.line_span(after.line(place.start))
    rest = after.text[place.end : line.end]
    return Span(line.start, place.end + len(rest) - len(rest.lstrip().lstrip(_MARKS)))
