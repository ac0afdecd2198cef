"""What other formatters agree about is left alone; those that are installed prove it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from postmortem_lint.rewriting.lay_out import lay_out
from postmortem_lint.text import Source

AGREED = Path(__file__).parent / "fixtures" / "agreed_layout.md"


def test_what_other_formatters_agree_about_stays() -> None:
    text = AGREED.read_text(encoding="utf-8")
    assert lay_out(Source("page.md", text)).source.text == text


def test_prettier_leaves_that_layout() -> None:
    prettier = shutil.which("prettier")
    if prettier is None:
        pytest.skip("prettier is not installed")
    command = [prettier, "--no-config", "--check", str(AGREED)]
    subprocess.run(command, check=True, capture_output=True, timeout=60)


def test_mdformat_with_gfm_leaves_that_layout() -> None:
    pytest.importorskip("mdformat_gfm")
    import mdformat

    text = AGREED.read_text(encoding="utf-8")
    assert mdformat.text(text, extensions={"gfm"}) == text
