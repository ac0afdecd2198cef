"""Is a document a form: of an issue, or a text into which a program puts its values?"""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.markdown.model import Document
from postmortem_lint.markdown.walk import shown, walk
from postmortem_lint.postmortem.recognition.document_titles import setting_of
from postmortem_lint.regex import regex
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.times.moments.read import leading_moment
from postmortem_lint.values.placeholders import find_placeholders

# A value that is put in; what a site generator puts into an address is none.
_VARIABLE = regex(
    r"(?<![/\"'=(])\{\{-?[ \t]*(?!(?:site|page|layout)\.)"
    r"\.?[A-Za-z_]\w*(?:\.\w+)*[ \t]*-?\}\}(?![/\"')])"
)
_SEVERAL = 2
_MANY = 6  # different tokens


def is_issue_form(document: Document) -> bool:
    """Whether the front matter is that of an issue form, or of instructions for an agent."""
    told = setting_of(document, "about") or setting_of(document, "description")
    return bool(told and setting_of(document, "name"))


def is_filled_by_program(document: Document) -> bool:
    """Whether a program puts several values into the text ("{{.Chat}}"), which tells no day and no
    time of its own."""
    variables: set[str] = set()
    for text in _texts(document):
        if leading_moment(text) or any(True for _ in find_dates(text)):
            return False
        variables.update(_VARIABLE.findall(text))
    return len(variables) >= _SEVERAL


def is_full_of_tokens(document: Document) -> bool:
    """Whether many different tokens of a template stand in a text that tells no day and no time."""
    tokens: set[str] = set()
    for section in document.sections():
        for visit in walk(section.blocks):
            for text in (one.text for one in shown(visit.node)):
                if leading_moment(text.plain) or any(True for _ in find_dates(text.plain)):
                    return False
                tokens.update(one.text for one in find_placeholders(text.prose))
    return len(tokens) >= _MANY


def _texts(document: Document) -> Iterator[str]:
    for section in document.sections():
        for visit in walk(section.blocks):
            yield from (one.text.plain for one in shown(visit.node))
