"""Is a document a form: of an issue, or a text into which a program puts its values?"""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.markdown.model import Document
from postmortem_lint.markdown.walk import shown, walk
from postmortem_lint.postmortem.recognition.document_titles import setting_of
from postmortem_lint.regex import regex
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.times.moments.read import leading_moment

# A value that is put in; what a site generator puts into an address is none.
_VARIABLE = regex(
    r"(?<![/\"'=(])\{\{-?[ \t]*(?!(?:site|page|layout)\.)"
    r"\.?[A-Za-z_]\w*(?:\.\w+)*[ \t]*-?\}\}(?![/\"')])"
)
_SEVERAL = 2


def is_issue_form(document: Document) -> bool:
    """Whether the front matter is that of an issue form."""
    return bool(setting_of(document, "name") and setting_of(document, "about"))


def is_filled_by_program(document: Document) -> bool:
    """Whether a program puts several values into the text ("{{.Chat}}"), which tells no day and no
    time of its own."""
    variables: set[str] = set()
    for text in _texts(document):
        if leading_moment(text) or any(True for _ in find_dates(text)):
            return False
        variables.update(_VARIABLE.findall(text))
    return len(variables) >= _SEVERAL


def _texts(document: Document) -> Iterator[str]:
    for section in document.sections():
        for visit in walk(section.blocks):
            yield from (one.text.plain for one in shown(visit.node))
