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
# What is set high is the mark of a footnote or a power, and no more of what it stands at.
# Of letters only the first few: "10<sup>e</sup>" is the tenth.
RAISED = regex(r"<sup>([0-9]{1,3}|[abc])</sup>", re.IGNORECASE)
LINE_BREAK = regex(r"<br\s*+/?>", re.IGNORECASE)
_STRUCK = regex(r"<(/?)(?:del|s|strike)\b", re.IGNORECASE)
_SUPERSCRIPTS = str.maketrans("0123456789abcABC", "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵃᵇᶜ")


def superscript(mark: str) -> str:
    """The digits or the letter as signs that stand high."""
    return mark.translate(_SUPERSCRIPTS)


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
