"""Code of a template in whose place an author puts his own."""

from __future__ import annotations

from postmortem_lint.regex import regex
from postmortem_lint.templates.reading.wording import is_instruction

# A line that is a remark in one of the usual languages, and what it says.
_REMARK = regex(r"(?!#!)(?:#|//|--|%|;|<!--|/\*)+[ \t]*(.*?)[ \t]*(?:-->|\*/)?")
_OPEN = regex(r"(?:\w+[ \t]+)?(?:\.{3}|…)[;,)]?")  # "FROM ..."


def is_gap_of_code(body: str) -> bool:
    """Whether code is a remark and no more ("# the faulty query"), is left open in each line that
    is none ("SELECT ..."), or tells what to put there: "paste the error here"."""
    lines = [line.strip() for line in body.splitlines() if line.strip()]
    remarks = [found[1] for line in lines if (found := _REMARK.fullmatch(line))]
    others = [line for line in lines if not _REMARK.fullmatch(line)]
    if others:
        return all(map(_OPEN.fullmatch, others)) or all(map(is_instruction, lines))
    return any(any(map(str.isalpha, text)) for text in remarks)
