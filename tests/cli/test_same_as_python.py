"""The command line and the names for Python say the same of a document."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import postmortem_lint

Run = Callable[..., "tuple[int, str, str]"]

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
NAME = "docs/postmortems/2025-02-03-seats-sold-twice.md"
SAMPLE = (ROOT / "docs/sample" / Path(NAME).name).read_text(encoding="utf-8")
TEMPLATE = (ROOT / "docs/sample/TEMPLATE.md").read_text(encoding="utf-8")


@pytest.fixture(autouse=True)
def sample(run: Run) -> None:  # noqa: ARG001 as it changes into an empty folder
    Path(NAME).parent.mkdir(parents=True)
    Path(NAME).write_text(SAMPLE, encoding="utf-8")
    Path("TEMPLATE.md").write_text(TEMPLATE, encoding="utf-8")


@pytest.mark.parametrize("severity", [{}, {"PM4": "info"}])
def test_findings_are_the_same(run: Run, severity: dict[str, str]) -> None:
    keys = [f'--config=severity.{rule} = "{level}"' for rule, level in severity.items()]
    args = ("--config", 'template = "TEMPLATE.md"', *keys)
    report = json.loads(run("check", "--output-format", "json", *args, NAME)[1])
    profile = postmortem_lint.Profile.from_template(TEMPLATE, "TEMPLATE.md")
    settings = postmortem_lint.Settings(severity=severity)
    ours = postmortem_lint.check(SAMPLE, NAME, profile=profile, settings=settings)
    assert [
        (one["code"], one["severity"], one["message"], one["start"]["line"])
        for one in report["diagnostics"]
    ] == [(one.code, str(one.severity), one.message, one.start.line) for one in ours.diagnostics]
    assert ours.diagnostics


def test_fixes_and_layout_are_the_same(run: Run) -> None:
    run("check", "--fix", "--unsafe-fixes", NAME)
    fixed = Path(NAME).read_text(encoding="utf-8")
    assert fixed == postmortem_lint.fix(SAMPLE, NAME, unsafe=True).text != SAMPLE
    run("format", NAME)
    assert Path(NAME).read_text(encoding="utf-8") == postmortem_lint.format(fixed, NAME).text


def test_what_was_read_is_the_same(run: Run) -> None:
    exported = json.loads(run("export", NAME)[1])[0]
    read = postmortem_lint.read(SAMPLE, NAME)
    assert exported == json.loads(json.dumps(postmortem_lint.postmortem_data(read)))
