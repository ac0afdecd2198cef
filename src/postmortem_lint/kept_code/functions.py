"""Functions that are written as a run needs them, kept from one run to the next.

Records that are alike share the code of their `__init__`. Compiling those of a run takes longer
than making all records of a short document.
"""

from __future__ import annotations

from types import CodeType
from typing import Any

from postmortem_lint.kept_code.table import KeptTable

_Source = tuple[str, str]  # the name of a function, and how it is written

FUNCTIONS: KeptTable[_Source, CodeType] = KeptTable("functions")


def code_of(name: str, source: str) -> CodeType:
    """The code of a function of that name, which is all that a source defines."""
    return FUNCTIONS.row((name, source), _compiled)


def _compiled(key: _Source) -> CodeType:
    name, source = key
    written: dict[str, Any] = {}
    exec(source, written)
    code: CodeType = written[name].__code__
    return code
