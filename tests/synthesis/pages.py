"""A document as blocks of text with slots in it, in which the facts are written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from spelling import length_fields, moment_fields, number, range_fields

# A slot stands in the text as one character of the private use area.
_FIRST = 0xE000


@dataclass(frozen=True)
class Slot:
    """A place where a value is written.

    `kind` is what it is (time, date, length, range, count, text) and so its type, `fact` which fact
    it states ("" for a value that is none of the incident), `place` where ("header", "timeline",
    "prose", "title", "actions"). Only a `sure` one may be changed or bear witness against another.
    `weekday` is a wrong day of the week, and `slip` puts in slips of the pen.
    """

    kind: str
    value: Any
    pattern: str = "{text}"
    fact: str = ""
    place: str = "prose"
    sure: bool = False
    weekday: int | None = None
    slip: tuple[str, str] | None = None

    def written(self, language: str) -> str:
        text = self.pattern.format(**self._fields(language))
        return text.replace(*self.slip, 1) if self.slip else text

    def _fields(self, language: str) -> dict[str, Any]:
        if isinstance(self.value, datetime):
            return moment_fields(self.value, language, self.weekday)
        if isinstance(self.value, timedelta):
            return length_fields(self.pattern, self.value)
        if isinstance(self.value, tuple):
            first, last = self.value
            return range_fields(first, last, language)
        if isinstance(self.value, int):
            return {"text": number(self.value, {"en": ",", "ja": ","}.get(language, ""))}
        return {"text": self.value}


@dataclass(frozen=True)
class Block:
    """Some text, and what stands between it and the block above. Without `fixed` a document may do
    without it."""

    text: str
    glue: str = "\n\n"
    fixed: bool = False
    group: int = 0


@dataclass(frozen=True)
class Page:
    """A document: its language, blocks and slots."""

    language: str
    blocks: tuple[Block, ...]
    slots: tuple[Slot, ...]

    def _skeleton(self) -> str:
        text = ""
        above = None
        for block in self.blocks:
            glue = block.glue if above == block.group else "\n\n"
            text += (glue if text else "") + block.text
            above = block.group
        return text + "\n"

    def text(self) -> str:
        shown = {_FIRST + at: slot.written(self.language) for at, slot in enumerate(self.slots)}
        return self._skeleton().translate(shown)

    def line(self, at: int) -> int:
        """The line that a slot stands on, 0 if it was left out."""
        before, mark, _ = self._skeleton().partition(chr(_FIRST + at))
        return before.count("\n") + 1 if mark else 0

    def changed(self, at: int, **values: Any) -> Page:
        """The page with another value in one slot."""
        slot = replace(self.slots[at], **values)
        return replace(self, slots=(*self.slots[:at], slot, *self.slots[at + 1 :]))

    def without(self, places: Iterable[int]) -> Page:
        """The page without some of its blocks."""
        gone = set(places)
        kept = tuple(block for at, block in enumerate(self.blocks) if at not in gone)
        return replace(self, blocks=kept)


class Desk:
    """Where a page is put together."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.blocks: list[Block] = []
        self.slots: list[Slot] = []
        self._group = 0

    def slot(self, slot: Slot) -> str:
        """The mark of a slot, to be put into a text."""
        self.slots.append(slot)
        return chr(_FIRST + len(self.slots) - 1)

    def begin(self) -> None:
        """What follows is apart from what stands above."""
        self._group += 1

    def put(self, text: str, glue: str = "\n\n", fixed: bool = False) -> None:
        self.blocks.append(Block(text, glue, fixed, self._group))

    def page(self) -> Page:
        return Page(self.language, tuple(self.blocks), tuple(self.slots))
