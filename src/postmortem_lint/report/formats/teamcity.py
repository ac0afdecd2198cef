"""Service messages of TeamCity, which list findings as inspections of the build."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from postmortem_lint.engine.result import Result
from postmortem_lint.finding import Rule
from postmortem_lint.report.rows import FindingRow, rows

_ESCAPES = {"|": "||", "'": "|'", "[": "|[", "]": "|]", "\n": "|n", "\r": "|r"}


def teamcity(results: Sequence[Result]) -> str:
    """Each rule that spoke, then each finding; empty if nothing was found."""
    found = list(rows(results))
    rules = {row.rule.code: row.rule for row in found}
    return "".join([_type(rules[code]) for code in sorted(rules)] + [_found(row) for row in found])


def _type(rule: Rule) -> str:
    return _message(
        "inspectionType",
        id=rule.code,
        name=rule.name,
        description=rule.summary,
        category="postmortem-lint",
    )


def _found(row: FindingRow) -> str:
    return _message(
        "inspection",
        typeId=row.rule.code,
        message=row.message,
        file=row.path,
        line=str(row.region.start.line),
        SEVERITY=row.severity.name,
    )


def _message(kind: str, **values: str) -> str:
    written = " ".join(f"{name}='{_escape(value)}'" for name, value in values.items())
    return f"##teamcity[{kind} {written}]\n"


def _escape(text: str) -> str:
    return "".join(_ESCAPES.get(char) or _plain(char) for char in text)


def _plain(char: str) -> str:
    """The character in ASCII; TeamCity counts in UTF-16."""
    if char.isascii():
        return char
    data = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"|0x{unit:04X}" for unit in struct.unpack(f">{len(data) // 2}H", data))
