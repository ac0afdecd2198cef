"""Whether numbers of items in a text can only be those of the action items."""

from __future__ import annotations

from typing import TypeGuard

from postmortem_lint.markdown.model import List, Table
from postmortem_lint.markdown.walk import walk
from postmortem_lint.postmortem.model import Postmortem

_FEWEST = 2


def is_only_numbered(postmortem: Postmortem) -> bool:
    """Whether the only numbered list or table of a document is that of its action items."""
    blocks = (visit.node for one in postmortem.document.sections() for visit in walk(one.blocks))
    numbered = [one.span for one in blocks if _is_numbered(one)]
    items = [item for listed in postmortem.actions for item in listed.actions]
    return len(numbered) == 1 and all(numbered[0].meets(item.span) for item in items)


def _is_numbered(block: object) -> TypeGuard[List | Table]:
    """Whether a block is a list with numbers, or a table whose first column numbers its rows."""
    if isinstance(block, List):
        return block.ordered
    if not isinstance(block, Table):
        return False
    firsts = [row.cells[0].text.plain.strip(" .)") for row in block.rows if row.cells]
    return len(firsts) >= _FEWEST and firsts == [str(at) for at in range(1, len(firsts) + 1)]
