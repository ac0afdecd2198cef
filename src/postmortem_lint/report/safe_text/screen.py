"""Text as it may go to a terminal: nothing that acts on it, and known widths."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from postmortem_lint.regex import regex

_JOINER = "\u200d"
_NON_JOINER = "\u200c"
_EMOJI_STYLE = "\ufe0f"
_TAB = 4
# A cell that begins so is a formula to spreadsheets; the wide ones are to those of East Asia.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
# Neither printable nor of any effect.
_PLAIN = frozenset(f"\t\u00a0\u3000{_JOINER}{_NON_JOINER}")
# Invisible, or acting on what follows (bidi controls, line separators); all shown by number.
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})

# Build servers read these as orders wherever they stand in a line of a log.
_ORDER = regex(r"##(?=(?:vso|teamcity)?\[)", re.IGNORECASE)
_HASH, _COLON = "<U+0023>", "<U+003A>"

ScreenCell = tuple[str, int]
"""What is shown for one character, and how many columns it takes."""


def visible(text: str) -> str:
    """The text in one line with pictures for control characters, numbers for hidden ones.

    Nor does an order to a build server get through, as `##vso[` is.
    """
    text = _ORDER.sub(f"#{_HASH}", text) if "##" in text else text
    return text if text.isprintable() else "".join(map(_shown, text))


def beginning(text: str) -> str:
    """A visible text fit to begin a line; build servers read a line of `::` as an order."""
    bare = text.lstrip()
    indent = text[: len(text) - len(bare)]
    return f"{indent}{_COLON}{bare[1:]}" if bare.startswith("::") else text


def formula_safe(text: str) -> str:
    """A text for the cell of a spreadsheet, which takes some beginnings for those of a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def is_obeyed(line: str) -> bool:
    """Whether a terminal, an editor or a build server, to which CR ends a line, acts on the line as
    it is: by an escape, a hidden character, or an order."""
    bare = line.removesuffix("\r")
    if any(not char.isprintable() and char not in _PLAIN for char in bare):
        return True
    return _ORDER.search(line) is not None or line.lstrip().startswith("::")


# A long line may hold many findings, which are shown one after the other.
@lru_cache(maxsize=2)
def cells(text: str) -> tuple[ScreenCell, ...]:
    """What is shown for each character of a line, tabs as the blanks up to the next stop."""
    orders = {found.end() - 1 for found in _ORDER.finditer(text)} if "##" in text else ()
    if not orders and text.isascii() and text.isprintable():
        return tuple((char, 1) for char in text)
    shown: list[ScreenCell] = []
    column, before, width = 0, "", 0
    for index, char in enumerate(text):
        if char == "\t":
            width = _TAB - column % _TAB
            shown.append((" " * width, width))
        else:
            picture = _HASH if index in orders else _shown(char)
            width = len(picture) if picture != char else _width(char, before, width)
            shown.append((picture, width))
        column += width
        before = char
    return tuple(shown)


def width(text: str) -> int:
    """How many columns the text takes in a terminal."""
    return sum(columns for _, columns in cells(text))


def _shown(char: str) -> str:
    if char.isprintable() or char in (_JOINER, _NON_JOINER):
        return char
    code = ord(char)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    return f"<U+{code:04X}>" if unicodedata.category(char) in _HIDDEN else char


def _width(char: str, before: str, width_before: int) -> int:
    """The columns of a character, after the character before it."""
    if char < "\u0300":
        return 1
    if char == _EMOJI_STYLE:
        # Turns a narrow sign into a wide picture.
        return 1 if width_before == 1 else 0
    if char in (_JOINER, _NON_JOINER) or unicodedata.category(char) in ("Mn", "Me"):
        return 0
    if before == _JOINER or ("\U0001f3fb" <= char <= "\U0001f3ff" and width_before == 2):
        return 0
    if "\u1160" <= char <= "\u11ff":
        # The vowels and final consonants of Hangul written in parts stand in the first one's box.
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
