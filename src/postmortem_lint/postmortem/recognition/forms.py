"""Is a document a form: of an issue, or a text into which a program puts its values?"""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.markdown.model import Code, Document, Item, Paragraph, Table
from postmortem_lint.markdown.walk import Node, shown, walk
from postmortem_lint.postmortem.recognition.document_titles import setting_of
from postmortem_lint.postmortem.remark_columns import without_remarks
from postmortem_lint.regex import regex
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.times.moments.read import leading_moment
from postmortem_lint.values.levels.severities import begins_with_level
from postmortem_lint.values.placeholders import find_placeholders

# A value that is put in; what a site generator puts into an address is none.
_VARIABLE = regex(
    r"(?<![/\"'=(])\{\{-?[ \t]*(?!(?:site|page|layout)\.)"
    r"\.?[A-Za-z_]\w*(?:\.\w+)*[ \t]*-?\}\}(?![/\"')])"
)
_SEVERAL = 2
_PAIR = 2  # cells: a label and its value
# A format of a day or time in any language: "TT.MM.JJJJ".
_MASK = regex(r"(?<!\w)[A-Z]{1,4}(?:[.:/-][A-Z]{2,4}){1,2}(?!\w)")
_UNTICKED = regex(r"\[ ?\]|[☐□]")
_LABEL = regex(r"[^:：.!?\n]{1,40}[:：]")
_ASIDE = regex(r"\([^()\n]{1,80}\)\s*\Z")
_CHOICE = regex(r"[^\s/|]+(?: [^\s/|]+)?(?:\s*[/|]\s*[^\s/|]+(?: [^\s/|]+)?){2,}")
_SIGNS = " \t\n*_.…,;:·-–—/|"
_MANY = 6  # different tokens


def is_issue_form(document: Document) -> bool:
    """Whether the front matter is that of an issue form, or of instructions for an agent."""
    told = setting_of(document, "about") or setting_of(document, "description")
    return bool(told and setting_of(document, "name"))


def is_filled_in(document: Document) -> bool:
    """Whether a text tells the day of something, and no token of a template is left in any."""
    dated = False
    for text in _texts(document):
        if find_placeholders(text):
            return False
        dated = dated or any(True for _ in find_dates(text))
    return dated


def is_filled_by_program(document: Document) -> bool:
    """Whether a program puts several values into the text ("{{.Chat}}"), which tells no day and no
    time of its own."""
    variables: set[str] = set()
    for text in _texts(document):
        if _tells_when(text):
            return False
        variables.update(_VARIABLE.findall(text))
    return len(variables) >= _SEVERAL


def is_full_of_tokens(document: Document) -> bool:
    """Whether many different tokens of a template stand in a text that tells no day and no time."""
    tokens: set[str] = set()
    for section in document.sections():
        for visit in walk(section.blocks):
            for text in (one.text for one in shown(visit.node)):
                if _tells_when(text.plain):
                    return False
                tokens.update(one.text for one in find_placeholders(text.prose))
    return len(tokens) >= _MANY


def is_unfilled(document: Document) -> bool:
    """Whether all that a text holds are places to fill in, several of them: lines to write on,
    tokens, questions, lists to choose from and boxes that nobody has ticked."""
    if any(_tells_when(text) for text in _texts(document)):
        return False
    visits = (visit for section in document.sections() for visit in walk(section.blocks))
    values = [text for visit in visits for text in _values(visit.node)]
    return all(map(_is_slot, values)) and sum(map(_says, values)) >= _SEVERAL


def _values(node: Node) -> Iterator[str]:
    """The texts of a block that may hold a value: no headers of tables, nor the first of two
    cells; a box that nobody has ticked is one of them."""
    match node:
        case Item():
            open_box = "[ ] " if node.box and not node.box.ticked else ""
            yield open_box + node.text.plain
        case Paragraph():
            yield node.text.plain
        case Table():
            table = without_remarks(node)
            first = 1 if len(table.header.cells) == _PAIR else 0
            yield from (cell.text.plain for row in table.rows for cell in row.cells[first:])
        case Code():
            yield "code"
        case _:
            return


def _is_slot(plain: str) -> bool:
    """Whether a text holds nothing but what asks to be filled in, and the labels before that."""
    for token in reversed(find_placeholders(plain)):
        plain = f"{plain[: token.start]} {plain[token.end :]}"
    boxes, rest = len(_UNTICKED.findall(plain)), _UNTICKED.sub(" ", plain)
    rest = _LABEL.sub(" ", _MASK.sub(" ", rest)).strip(_SIGNS)
    asks = _ASIDE.sub("", rest).rstrip().endswith(("?", "？"))
    several = boxes > 1 or _CHOICE.fullmatch(rest) is not None
    return not rest or asks or several or (boxes == 1 and begins_with_level(rest))


def _says(plain: str) -> bool:
    return plain.strip(_SIGNS) != ""


def _tells_when(plain: str) -> bool:
    return leading_moment(plain) is not None or any(True for _ in find_dates(plain))


def _texts(document: Document) -> Iterator[str]:
    for section in document.sections():
        for visit in walk(section.blocks):
            yield from (one.text.plain for one in shown(visit.node))
