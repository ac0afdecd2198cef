"""What several modules of tests of the command line need."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from postmortem_lint.cli.main import run as main

Run = Callable[..., "tuple[int, str, str]"]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs the program in an empty repository; gives status, standard output and error."""
    monkeypatch.chdir(tmp_path)
    Path(".git").mkdir()

    def call(*args: str) -> tuple[int, str, str]:
        capfd.readouterr()
        return main(list(args)), *capfd.readouterr()

    return call
