"""Each line of the threat model names a test that is there."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_what_cannot_be_done_is_tested() -> None:
    guide = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    lines = re.findall(r"^\| (?!nobody|---).*", guide, re.MULTILINE)
    named = [re.search(r"`(tests/[^`:]+)(?:::(\w+))?` \|$", line) for line in lines]
    assert len(lines) > 10
    for line, test in zip(lines, named, strict=True):
        assert test, line
        text = (ROOT / test[1]).read_text(encoding="utf-8")
        assert f"def {test[2] or 'test_'}" in text, line
