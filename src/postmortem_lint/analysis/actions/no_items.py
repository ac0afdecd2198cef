"""What stands in the place of action items: a reason, a promise, or nothing to the matter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from postmortem_lint.language.folding import fold
from postmortem_lint.language.lookup import LANGUAGES
from postmortem_lint.language.tables.language import Language
from postmortem_lint.markdown.model import Code, Paragraph, Table
from postmortem_lint.markdown.walk import blocks_within
from postmortem_lint.postmortem.model import Part, Postmortem
from postmortem_lint.postmortem.sections.parts import speaks_html
from postmortem_lint.regex import regex
from postmortem_lint.roles import Role
from postmortem_lint.text import Text

_WORD = regex(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_KNOWN_WORDS = 2  # small words by which a text is known to be in a language


def tells_enough(part: Part) -> bool:
    """Whether a part without items says why there are none, what is to be done, or where that is
    listed; so does a table whose columns are not known, a block of code, and words in HTML."""
    blocks = tuple(blocks_within(part.inner))
    rows = (row for block in blocks if isinstance(block, Table) for row in block.rows)
    if any(row.is_filled for row in rows):
        return True
    if any(block.body for block in blocks if isinstance(block, Code)) or speaks_html(part):
        return True
    return any(accounts(text) for text in texts_in_place(part))


def goes_on_above(postmortem: Postmortem, part: Part) -> bool:
    """Whether a part without anything in it stands right above a section of a higher level that
    means nothing known, or tells of prevention: its measures stand there, at the wrong level."""
    if part.section is None or part.inner:
        return False
    end = part.section.span.end
    later = (one for one in postmortem.document.sections() if one.span.start >= end)
    following = next(later, None)
    if following is None or following.level >= part.section.level:
        return False
    roles = {one.role for one in postmortem.parts if one.section is following}
    return roles <= {Role.PREVENTION, Role.LONG_TERM_FIX, Role.ACTIONS}


def texts_in_place(part: Part) -> Iterator[Text]:
    """The texts that stand where items were to be."""
    if part.value:
        yield part.value
    for block in blocks_within(part.inner):
        if isinstance(block, Paragraph) and block.text:
            yield block.text


def _stems(spoken: Iterable[str], language: Language) -> frozenset[str]:
    """What may be a verb in a text of words with their endings."""
    ends = language.grammar.endings.items()
    stems = (word.removesuffix(end) + left for word in spoken for end, left in ends)
    return frozenset((*stems, *(word[:-1] for word in spoken)))


def accounts(text: Text) -> bool:
    """Whether a text promises, denies or explains something; if no language can tell, it does."""
    low = fold(text.plain).low
    if text.links or text.code or any(sign.isdecimal() for sign in low) or ":" in low:
        return True
    spoken = frozenset(_WORD.findall(low))
    for language in LANGUAGES:
        terms = language.actions.accounts
        if terms and len(spoken & set(language.grammar.small)) >= _KNOWN_WORDS:
            # "Thanks to" tells who helped, and may be a reason by what follows.
            told = re.sub(rf"(?:^|(?<=[.!?] ))(?:{language.actions.thanks})(?!\w)", "", low)
            verbs = {*language.actions.openers, *language.actions.vague}
            spoken = frozenset(_WORD.findall(told))
            done = _stems(spoken, language)
            return bool(verbs & (spoken | done)) or re.search(rf"\b(?:{terms})\b", told) is not None
    return True
