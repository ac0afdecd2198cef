"""How urgent an action item is, however a team spells it: P1, Prio. 1, high priority."""

from __future__ import annotations

from functools import cache

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import plain
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Column

_NAMES = lookup.any_of((*lookup.actions.rank_names, *lookup.actions.item_keys[Column.PRIORITY]))
_RANKS = lookup.any_of((*lookup.actions.urgent, *lookup.actions.less_urgent))
_MOST_URGENT = 1
_WORD_LEVELS = dict.fromkeys(lookup.actions.less_urgent, 2) | dict.fromkeys(
    lookup.actions.urgent, 1
)
# A number or a word, with or without the word for "priority" beside it, and a note behind.
_PRIORITY = regex(
    rf"\W*(?P<said>(?:(?:{_NAMES})[\s.:=_#-]*|p[\s_-]?)(?P<number>\d)(?![\w%])"
    rf"|(?:(?:{_NAMES})[\s:=-]*)?(?P<word>{_RANKS})(?:[\s-]?(?:{_NAMES}))?(?![\w-])"
    r"|(?P<bare>\d)(?![\w%.:/]|\s*[\w%]))"
)
_NOTE = regex(r"[\s*_`.!)\]]*(?:[(\[,;:–—-].*)?")


@record
class Priority:
    """How urgent something is: `level` 0 or 1 is most urgent, 2 and more are less.

    `word` is the word of a rank, empty for a number; `bare` tells that it is a number alone.
    It stands at `start` to `end` of the text.
    """

    level: int
    word: str = ""
    bare: bool = False
    start: int = 0
    end: int = 0

    @property
    def urgent(self) -> bool:
        """Whether nothing is much more urgent."""
        return self.level <= _MOST_URGENT

    @property
    def scale(self) -> tuple[int, str]:
        """What two spellings of one priority have in common."""
        return self.level, self.word


def number_of(text: str) -> int | None:
    """The number of a priority that has one: 1 for `P1`, `PRIORITY 1` and `1`."""
    read = read_priority(text)
    return read.level if read and not read.word else None


@cache
def read_priority(text: str) -> Priority | None:
    """The priority that a value is as a whole, but for a note in brackets or behind a dash."""
    low = plain(text[:200]).lower()
    found = _PRIORITY.match(low)
    if found is None or _NOTE.fullmatch(low, found.end()) is None:
        return None
    start, end = found.span("said")
    if found["word"]:
        return Priority(_WORD_LEVELS[found["word"]], found["word"], False, start, end)
    bare = found["bare"] is not None
    return Priority(int(found["bare"] or found["number"]), "", bare, start, end)
