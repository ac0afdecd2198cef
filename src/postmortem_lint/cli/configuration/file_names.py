"""How a new document is called: as the others beside it are, else after its day and title."""

from __future__ import annotations

import os
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

from postmortem_lint.cli.configuration.template_files import is_called_template
from postmortem_lint.config.discover import ENDINGS
from postmortem_lint.regex import regex
from postmortem_lint.templates.fill import KnownFacts

_LONGEST = 60  # characters of a file name
_FEWEST = 3  # files that show how they are called
# A year is no number: "outage-2025-03-17-gates".
_YEAR = r"(?:19\d\d|20[0-3]\d)[-_]"
_NUMBERED = regex(
    rf"(?P<series>[A-Za-z]{{2,10}}[-_])(?!{_YEAR})(?P<number>\d{{2,6}})(?P<joint>[-_])"
)
_OPEN = "X"


def file_name(known: KnownFacts, others: Sequence[str]) -> tuple[str, str]:
    """The name of a new document among the others, and what is open in it, "" if nothing is."""
    named = [found for each in others if (found := _NUMBERED.match(each))]
    forms = Counter((one["series"], len(one["number"]), one["joint"]) for one in named)
    (series, digits, joint), number = max(
        forms.items(), key=lambda form: form[1], default=(("", 0, ""), 0)
    )
    if number < _FEWEST or 2 * number <= len(others):
        day = (known.day or known.today).isoformat()
        return f"{day}-{_slug(known.title, '-')}.md", ""
    own = re.match(rf"{series[:-1]}[-_ ]?(\d+)(?!\w)[\s:,.–—-]*", known.title, re.IGNORECASE)
    given = own[1].zfill(digits) if own else _OPEN * digits
    slug = _slug(known.title[own.end() :] if own else known.title, joint)
    return f"{series}{given}{joint}{slug}.md", "" if own else f"{series}{given}"


def names_beside(folder: str) -> tuple[str, ...]:
    """The names of the documents in a folder, without those of templates; none where it is not."""
    try:
        names = sorted(os.listdir(folder or "."))
    except OSError:
        return ()
    pages = (name for name in names if name.lower().endswith(ENDINGS))
    return tuple(name for name in pages if not is_called_template(os.path.join(folder, name)))


def _slug(title: str, joint: str) -> str:
    plain = unicodedata.normalize("NFKC", title).casefold()
    return re.sub(r"[^\w]+", joint, plain).strip("-_")[:_LONGEST].strip("-_") or "incident"
