"""Fingerprints: names of findings that stay the same while lines move.

A name is made of the document, the rule, where in the postmortem the finding stands, and the text
that it is about, never of a line number. Where all of them agree, findings are counted.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256

from postmortem_lint.engine.result import Result
from postmortem_lint.finding import Diagnostic
from postmortem_lint.regex import regex
from postmortem_lint.text import Source

# A comment that suppresses one finding does not make another one of its neighbour.
_OURS = regex(r"(?:<!--|\{/\*)\s*postmortem-lint\b.*?(?:-->|\*/\})", re.DOTALL)


def fingerprints(result: Result) -> tuple[str, ...]:
    """The fingerprint of each diagnostic of a document, suppressed ones too; no two are equal."""
    return tuple(_counted(result, result.source.path))


def fingerprints_within(result: Result) -> tuple[str, ...]:
    """The same without the path of the document, which may be renamed."""
    return tuple(_counted(result, ""))


def _counted(result: Result, path: str) -> Iterator[str]:
    seen: Counter[tuple[str, ...]] = Counter()
    for one in result.diagnostics:
        traits = (path, *_traits(result.source, one))
        seen[traits] += 1
        name = "\0".join((*traits, str(seen[traits])))
        yield sha256(name.encode("utf-8", "surrogatepass")).hexdigest()


def _traits(source: Source, one: Diagnostic) -> tuple[str, ...]:
    # Not even a hash of what may not be shown: short secrets can be guessed from it. And where the
    # place says what is missing, the heading it is reported at may change.
    missing = one.place.endswith(one.finding.message)
    text = one.finding.message if one.finding.redact or missing else source[one.finding.span]
    shown = unicodedata.normalize("NFKC", _OURS.sub("", text))
    return one.rule.code, one.place, " ".join(shown.split())
