"""Time zones as people write them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Zone:
    """A time zone. `name` as written, upper case; `family` groups spellings of one local time
    (`PT` for PT, PST and PDT); `offset` is minutes east of UTC, None where the letters do not
    settle it (domain rules 3.5: IST, CST, BST, AST, EST and local families)."""

    name: str
    family: str
    offset: int | None
