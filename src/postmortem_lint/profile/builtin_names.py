"""What the profiles are called that come along, for whoever need not read them."""

from __future__ import annotations

import os
from functools import cache

_FOLDER = os.path.join(os.path.dirname(__file__), "builtin")
_ENDING = ".toml"


@cache
def builtin_names() -> tuple[str, ...]:
    """The names of the profiles that come along, in order."""
    files = sorted(os.listdir(_FOLDER))
    return tuple(name.removesuffix(_ENDING) for name in files if name.endswith(_ENDING))
