"""How sure a reading is."""

from __future__ import annotations

from enum import IntEnum


class Certainty(IntEnum):
    """How sure a reading is; of several readings the least sure counts: `min(one, other)`.

    STATED: it is written so. CONVENTION: another reading is possible, but writers of such texts
    mean this one (a bare 12-hour clock, an undated entry). GUESSED: it merely fits best.
    """

    GUESSED = 1
    CONVENTION = 2
    STATED = 3
