"""The user's own template as it stands: half is to be filled in, half is an example."""

from __future__ import annotations

from pathlib import Path

from postmortem_lint.engine.lint import lint_bytes
from postmortem_lint.engine.settings import Settings
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.rules import ALL

TEMPLATE = Path(__file__).parent / "fixtures" / "templates" / "incident-report.md"

# Structure, what was left unfinished, boxes, layout, links and secrets.
FAMILIES = ("PM1", "PM503", "PM504", "PM720", "PM850", "PM90")

# The worked example is out of order nowhere and contradicts itself in none of these ways.
SILENT = ("PM302", "PM403", "PM404", "PM420", "PM421", "PM422", "PM701")


def _found() -> list[tuple[int, str]]:
    settings = Settings(
        rules=tuple(rule for rule in ALL if rule.default and not rule.preview),
        candidates=(),
        profile=builtin_profile("incident-report"),
        known=ALL,
        detect=False,
    )
    result = lint_bytes("incident-report.md", TEMPLATE.read_bytes(), settings)
    assert not result.faults
    at = result.source.line
    return [(at(one.finding.span.start), one.rule.code) for one in result.findings]


def test_what_is_not_filled_in_is_named_once_and_nothing_else_is() -> None:
    assert [(line, code) for line, code in _found() if code.startswith(FAMILIES)] == [
        (1, "PM151"),
        (3, "PM901"),
        (3, "PM151"),
        (4, "PM151"),
        (5, "PM151"),
        (6, "PM151"),
        (7, "PM152"),
        (8, "PM152"),
        (14, "PM153"),
        (16, "PM153"),
        (26, "PM152"),
        (27, "PM151"),
        (28, "PM151"),
        (31, "PM503"),
        (39, "PM151"),
        (40, "PM152"),
        (41, "PM151"),
        (42, "PM155"),
        (48, "PM153"),
        (227, "PM156"),
        (246, "PM901"),
        (248, "PM152"),
        (249, "PM151"),
    ]


def test_the_worked_example_is_read_without_follow_up_errors() -> None:
    assert not [(line, code) for line, code in _found() if code in SILENT]
