"""Emphasis marks: which `*`, `_` and `~~` belong together, as CommonMark pairs them."""

from __future__ import annotations

from postmortem_lint.records import mutable

PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")


@mutable
class Delimiter:
    """A run of emphasis marks; `start` to `end` are those that are not (yet) paired."""

    char: str
    start: int
    end: int
    length: int
    opens: bool
    closes: bool

    @classmethod
    def at(cls, raw: str, start: int, end: int) -> Delimiter:
        """The marks `raw[start:end]`; what stands around tells if they can open or close."""
        char = raw[start]
        before = raw[start - 1] if start else " "
        after = raw[end] if end < len(raw) else " "
        left = _leans(after, before)
        right = _leans(before, after)
        if char == "_":
            opens = left and (not right or _is_punctuation(before))
            closes = right and (not left or _is_punctuation(after))
            return cls(char, start, end, end - start, opens, closes)
        return cls(char, start, end, end - start, left, right)


@mutable
class Bracket:
    """A `[` or `![`: the part in which it stands, its place, and whether it begins a link."""

    part: int
    start: int
    image: bool
    matched: bool = False


class LinkEnd:
    """The end of the last link that has begun."""


LINK_END = LinkEnd()
InlineEvent = Delimiter | Bracket | LinkEnd


_Places = list[tuple[int, int]]


def pair(events: list[InlineEvent]) -> tuple[_Places, _Places]:
    """Pair the delimiters of `events`, take the paired marks off them, and give the places that are
    bold and those that are struck out.

    Bold inside bold is left out, so the places do not overlap.
    """
    strong: _Places = []
    struck: _Places = []
    pairing = _Pairing(strong, struck)
    for event in events:
        if isinstance(event, Delimiter):
            pairing.meet(event)
        elif isinstance(event, LinkEnd):
            pairing.leave()
        elif event.matched:
            pairing.enter()
    return outermost(strong), outermost(struck)


def outermost(places: _Places) -> _Places:
    """Places in order, without those inside of others."""
    found: _Places = []
    for start, end in sorted(places, key=lambda span: (span[0], -span[1])):
        if not found or start >= found[-1][1]:
            found.append((start, end))
    return found


class _Pairing:
    """The open delimiters, and how far down it makes sense to look for each kind."""

    def __init__(self, strong: _Places, struck: _Places) -> None:
        self.strong = strong
        self.struck = struck
        self.stack: list[Delimiter] = []
        self.floor = 0
        self.bottoms: dict[tuple[str, bool, int], int] = {}
        self.outside: list[tuple[int, dict[tuple[str, bool, int], int]]] = []

    def enter(self) -> None:
        """A link begins: its marks do not pair with those before it."""
        self.outside.append((self.floor, self.bottoms))
        self.floor, self.bottoms = len(self.stack), {}

    def leave(self) -> None:
        del self.stack[self.floor :]
        self.floor, self.bottoms = self.outside.pop()

    def meet(self, closer: Delimiter) -> None:
        while closer.closes and closer.start < closer.end:
            index = self._opener(closer)
            if index < 0:
                break
            self._join(index, closer)
        if closer.opens and closer.start < closer.end:
            self.stack.append(closer)

    def _opener(self, closer: Delimiter) -> int:
        kind = (closer.char, closer.opens, closer.length % 3)
        bottom = max(self.bottoms.get(kind, 0), self.floor)
        for index in range(len(self.stack) - 1, bottom - 1, -1):
            opener = self.stack[index]
            if opener.char == closer.char and not _clash(opener, closer):
                return index
        self.bottoms[kind] = len(self.stack)
        return -1

    def _join(self, index: int, closer: Delimiter) -> None:
        opener = self.stack[index]
        both = min(opener.end - opener.start, closer.end - closer.start)
        taken = 2 if both > 1 else 1
        if taken == 2:
            wrapped = self.struck if closer.char == "~" else self.strong
            wrapped.append((opener.end, closer.start))
        opener.end -= taken
        closer.start += taken
        del self.stack[index + (opener.start < opener.end) :]
        height = len(self.stack)
        for kind, bottom in self.bottoms.items():
            if bottom > height:
                self.bottoms[kind] = height


def _clash(opener: Delimiter, closer: Delimiter) -> bool:
    """CommonMark's rule of three, which keeps `*a**b*` one emphasis."""
    if not (opener.closes or closer.opens):
        return False
    total = opener.length + closer.length
    return total % 3 == 0 and (opener.length % 3 != 0 or closer.length % 3 != 0)


def _leans(inside: str, outside: str) -> bool:
    """Whether a mark between the two belongs to the character `inside`."""
    if inside.isspace():
        return False
    return (
        not _is_punctuation(inside)
        or outside.isspace()
        or _is_punctuation(outside)
        or _is_wide(inside)
        or _is_wide(outside)
    )


def _is_wide(char: str) -> bool:
    """Chinese and the like, where no spaces stand beside `**：**` and readers take it for bold."""
    return (
        "\u2e80" <= char <= "\u9fff"
        or "\uac00" <= char <= "\ud7af"
        or ("\uf900" <= char <= "\uffef" and char not in "\ufe0e\ufe0f")
    )


def _is_punctuation(char: str) -> bool:
    if char <= "\x7f":
        return char in PUNCTUATION
    return not char.isalnum() and not char.isspace()
