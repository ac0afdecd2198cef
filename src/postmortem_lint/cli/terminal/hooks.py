"""Who names files: a person, who waits for something on each, or a program that names all."""

from __future__ import annotations

import os
from collections.abc import Sequence

_FEW = 5


def named_by_person(paths: Sequence[str]) -> bool:
    """Whether somebody named these files: a hook names all files of a change, whatever they are,
    and so does a pattern."""
    return len(paths) <= _FEW and not is_hook()


def is_hook() -> bool:
    """Whether pre-commit runs this, which tells its hooks so."""
    return bool(os.environ.get("PRE_COMMIT"))
