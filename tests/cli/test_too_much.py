"""A limit of what is counted, so that no document takes minutes, on any machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from postmortem_lint.cli.configuration.settings import Options, prepare
from postmortem_lint.cli.main import run
from postmortem_lint.engine.lint import lint
from postmortem_lint.size_limit import MOST_PIECES, TOO_MUCH, holds_too_much
from postmortem_lint.text import Source

PAGE = "# Postmortem: the safe stood open\n\n**Date:** 2025/4/2\n\n## Impact\n\nTODO\n"
SETTINGS = prepare(Options(isolated=True)).settings("long.md")
Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize(
    "unit", ["a ", "10:05 to 10:20, ", "- a\n", "## Impact\n\n", "[", "上", "_", "\r\n"]
)
def test_a_document_that_holds_too_much_is_a_finding_and_left_alone(
    unit: str, capfd: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    text = PAGE + "\n" + unit * MOST_PIECES
    Path("long.md").write_bytes(text.encode())
    assert run(["check", "--fix", "--unsafe-fixes", "long.md", "--output-format", "concise"]) == 1
    assert f"long.md:1:1: error PM001 unreadable-document: {TOO_MUCH}\n" in capfd.readouterr()[0]
    for command in ("format", "outline", "export"):
        assert run([command, "long.md"]) == 2
        assert f"long.md: {TOO_MUCH}" in capfd.readouterr()[1]
    assert Path("long.md").read_bytes() == text.encode()
    assert lint(Source("long.md", text), SETTINGS).diagnostics[0].rule.code == "PM001"


def test_what_is_no_postmortem_may_hold_too_much(
    capfd: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("docs").mkdir()
    Path("docs/changes.md").write_text("# Changes\n\n" + "- a word\n" * MOST_PIECES)
    assert run(["check", "docs"]) == 0
    assert run(["format", "docs"]) == 0
    assert "1 skipped" in capfd.readouterr()[1]


def test_a_picture_is_one_word_and_a_short_text_is_not_counted() -> None:
    picture = f"![a](data:image/png;base64,{'iVBORw0/+' * 30_000})\n"
    assert not holds_too_much(PAGE + picture * 2)
    assert not holds_too_much("a " * (MOST_PIECES // 2))
    assert not holds_too_much("ab " * MOST_PIECES)
    assert holds_too_much("ab " * (MOST_PIECES + 1))
