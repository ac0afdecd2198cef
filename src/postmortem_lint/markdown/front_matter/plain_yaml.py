"""YAML that is plain to see: keys, words, short lists and block texts, one line each.

Most front matter is no more than that, and needs no reader of the whole language.
"""

from __future__ import annotations

import re

from postmortem_lint.records import field, mutable
from postmortem_lint.regex import regex

_QUOTED = r""""[^"\\\n]*+"|'[^'\n]*+'"""
_KEY = rf"(?P<key>[^\W\d_][\w./-]*+(?: [\w./-]++)*+|{_QUOTED})"
# No sign of YAML at its beginning, no colon or comment within.
_WORDS = r"(?:[^\s\-!&*?|>@`\"'%{}\[\],#:]|-(?=[^\s-]))(?:[^\s#:]|:(?=\S)|(?<=\S)#| (?!#))*+(?<!:)"
_SHORT = rf"(?:[\w][\w./@+-]*+(?: [\w./@+-]++)*+|{_QUOTED})"
_LIST = rf"\[ *+(?:{_SHORT} *+(?:, *+{_SHORT} *+)*+)?+\]"
_VALUE = rf"(?P<block>[|>][-+]?+)|{_QUOTED}|{_LIST}|{_WORDS}"
_LINE = regex(
    rf"(?P<indent> *+)(?P<dash>- ++|-(?= *+\Z))?+(?:{_KEY} *+:(?=\s|\Z))?+"
    rf" *+(?P<value>{_VALUE})?+ *+(?:(?<= )#.*+)?+"
)
_COMMENT = regex(r" *+#.*+")


@mutable
class _Level:
    """A list or the settings of one indent; `keys` are None for a list."""

    indent: int
    keys: set[str] | None


@mutable
class _Shape:
    """Where the lines read so far leave the next one: the levels that are open, whether it may open
    another one, and the indents of the block text that it may belong to."""

    levels: list[_Level] = field(default_factory=list)
    opened: bool = True
    block: int | None = None
    first: int | None = None

    def goes_on(self, line: str, indent: int) -> bool | None:
        """Whether a line belongs to the block text above, None if that makes no sense."""
        if self.block is None:
            return False
        if self.first is None and (not line.strip() or indent > self.block):
            self.first = indent if line.strip() else None
            return True if line.strip() or not line else None
        if not line.strip() or (self.first is not None and indent >= self.first):
            return True
        known = self.block
        self.block = None
        return None if indent > known else False

    def take(self, found: re.Match[str]) -> bool:
        """Take a line for what goes on or opens a level; whether it can."""
        indent = len(found["indent"])
        if found["dash"] is not None:
            if not self._reach(indent, of_list=True):
                return False
            indent += len(found["dash"])
            if found["key"]:
                self.levels.append(_Level(indent, set()))
        elif not found["key"] or not self._reach(indent, of_list=False):
            return False
        keys = self.levels[-1].keys
        if found["key"] and keys is not None:
            if found["key"] in keys:
                return False
            keys.add(found["key"])
        self.opened = found["value"] is None
        self.block = self.levels[-1].indent if found["block"] else None
        self.first = None
        return True

    def _reach(self, indent: int, *, of_list: bool) -> bool:
        """Go to the level of a line, and open it if need be; whether there can be one."""
        before = len(self.levels)
        while self.levels and self.levels[-1].indent > indent:
            self.levels.pop()
        kinds = [one.keys is None for one in self.levels[-2:] if one.indent == indent]
        if kinds == [False, True] and not of_list:  # after the list of a key of the same indent
            self.levels.pop()
            return True
        if kinds and kinds[-1] == of_list:
            return True
        if not self.opened or len(self.levels) < before or kinds == [True]:
            return False
        self.levels.append(_Level(indent, None if of_list else set()))
        return True


def is_plain_yaml(text: str) -> bool:
    """Whether the text is sure to be sound YAML; what is not plain may be sound as well."""
    if "\t" in text:
        return False
    shape = _Shape()
    for line in text.replace("\r\n", "\n").split("\n"):
        belongs = shape.goes_on(line, len(line) - len(line.lstrip(" ")))
        if belongs is None:
            return False
        if belongs or not line.strip() or _COMMENT.fullmatch(line):
            continue
        found = _LINE.fullmatch(line)
        if not found or not shape.take(found):
            return False
    return True
