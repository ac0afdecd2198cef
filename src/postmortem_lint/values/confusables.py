"""Characters that look like others inside of dates, times and codes."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.language.folding import plain
from postmortem_lint.regex import regex

_DIGIT = "[0-9０-９]"
_DASH = "[-‐-―−﹣－]"
_DATE = rf"{_DIGIT}{{4}}{_DASH}{_DIGIT}{{1,2}}{_DASH}{_DIGIT}{{1,2}}(?!{_DIGIT})"
_CLOCK = rf"{_DIGIT}{{1,2}}[:：∶]{_DIGIT}{{2}}(?:[:：∶]{_DIGIT}{{2}})?(?!{_DIGIT})"
# Blanks that a search for the date and time does not find; between a number and its unit they are
# good typography.
_BLANK = "[\u00a0\u2007\u2009\u202f]"
_TOKENS = regex(
    rf"(?<![\w.])(?:{_DATE}{_BLANK})?{_CLOCK}{_BLANK}(?:[AaPp]\.?[Mm]\b|[A-Z]{{2,4}}\b)"
    rf"|(?<![\w.]){_DATE}(?:{_BLANK}{_CLOCK})?|(?<![\w.]){_CLOCK}"
)
_CODES = regex(rf"(?<!\w)[A-Za-z]{{1,10}}{_DASH}{_DIGIT}{{1,10}}(?!\w)")


def confusables(text: str, *, codes: bool = False) -> Iterator[tuple[int, int, str]]:
    """Dates and times (and `codes` such as SEV-1) written with characters that only look right:
    the place, and the token in plain characters."""
    for pattern in (_TOKENS, _CODES) if codes else (_TOKENS,):
        for found in pattern.finditer(text):
            simple = plain(found[0])
            if simple != found[0]:
                yield found.start(), found.end(), simple
