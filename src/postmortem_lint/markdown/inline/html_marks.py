"""What HTML tags inside a text do to it: strike it out, raise a number, break the line."""

from __future__ import annotations

import re

from postmortem_lint.records import field, mutable
from postmortem_lint.regex import regex

TAG = regex(
    r"<(?:/[A-Za-z][A-Za-z0-9-]*+\s*+"
    r"|[A-Za-z][A-Za-z0-9-]*+"
    r"(?>\s++[A-Za-z_:][\w.:-]*+(?>\s*+=\s*+(?:[^\s\"'=<>`]++|'[^']*+'|\"[^\"]*+\"))?+)*+\s*+/?)>"
)
# A number set high is the mark of a footnote or a power, and no more digits of what it stands at.
RAISED = regex(r"<sup>([0-9]{1,3})</sup>", re.IGNORECASE)
LINE_BREAK = regex(r"<br\s*+/?>", re.IGNORECASE)
_STRUCK = regex(r"<(/?)(?:del|s|strike)\b", re.IGNORECASE)
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def superscript(digits: str) -> str:
    """The digits as signs that stand high."""
    return digits.translate(_SUPERSCRIPTS)


@mutable
class Strikes:
    """Collects what tags strike out: `places` from behind an opening tag to its closing one."""

    places: list[tuple[int, int]] = field(default_factory=list)
    _open: list[int] = field(default_factory=list)

    def meet(self, tag: re.Match[str]) -> None:
        """Take note of a tag, if it begins or ends what is struck out."""
        found = _STRUCK.match(tag[0])
        if found and not found[1]:
            self._open.append(tag.end())
        elif found and self._open:
            self.places.append((self._open.pop(), tag.start()))
