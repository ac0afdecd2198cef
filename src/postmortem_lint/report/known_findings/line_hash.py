"""The hash that GitHub's code scanning knows a line by.

Its upload action reckons it where a report leaves it out; other ways of uploading do not, and would
take each finding for a new one whenever lines move. It is a polynomial of the hundred UTF-16 units
from the start of the line on, white space left out, with a count for lines that are equal so far.
"""

from __future__ import annotations

import struct
from collections import Counter

from postmortem_lint.text import Source

_BLOCK, _BASE, _RANGE = 100, 37, 1 << 64
_LF, _CR, _END = 0x0A, 0x0D, 0xFFFF
_BLANKS = (0x09, 0x20)


def line_hashes(source: Source) -> tuple[str, ...]:
    """The hash of each line."""
    units, starts = _squeezed(source)
    seen: Counter[int] = Counter()
    hashes = []
    for start in starts:
        value = 0
        for unit in units[start : start + _BLOCK]:
            value = value * _BASE + unit
        value %= _RANGE
        seen[value] += 1
        hashes.append(f"{value:x}:{seen[value]}")
    return tuple(hashes)


def _squeezed(source: Source) -> tuple[list[int], list[int]]:
    """The units that count, padded at the end, and where among them each line starts."""
    data = (("\ufeff" if source.bom else "") + source.text).encode("utf-16-le", "surrogatepass")
    units: list[int] = []
    starts = [0]
    before = 0
    for unit in (*struct.unpack(f"<{len(data) // 2}H", data), _END):
        if unit not in _BLANKS and not (before == _CR and unit == _LF):
            units.append(_LF if unit == _CR else unit)
            if units[-1] == _LF:
                starts.append(len(units))
        before = unit
    return units + [0] * _BLOCK, starts
