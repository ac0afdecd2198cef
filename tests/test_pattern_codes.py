"""Patterns that an earlier run has compiled are the same patterns, and only take less time."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from postmortem_lint.pattern_codes import compiled

CHECK = (
    "import sys; from postmortem_lint.cli.main import main\n"
    "from postmortem_lint import pattern_codes\n"
    "sys.argv = ['postmortem-lint', 'check', '--isolated', '--no-cache', sys.argv[1]]\n"
    "try: main()\n"
    "finally: print(len(pattern_codes._new()), file=sys.stderr)"
)
PAGE = """# Incident Report: Orders were slow

**Date**: 2025-04-02

## Timeline

- 09:00 UTC: The engineer forgot to restart the queue, which took 20 minutes
- 08:30 UTC: The queue was full
"""


@pytest.mark.parametrize(
    ("pattern", "flags", "text"),
    [
        (r"(?P<day>\d+)(?:st|nd)?(?= (?P<month>may))", re.IGNORECASE, "on 2nd MAY"),
        (r"(?i)a(b)?c$", re.MULTILINE, "xAC\n"),
        (r"[äöü\u4e00-\u9fff]++(?<!ö)", 0, "aöä"),
        (r"(?x) a  b  # together", 0, "ab"),
    ],
)
def test_a_pattern_is_what_re_makes_of_it(pattern: str, flags: int, text: str) -> None:
    ours, theirs = compiled(pattern, flags), re.compile(pattern, flags)
    assert (ours.flags, ours.groups, ours.groupindex) == (
        theirs.flags,
        theirs.groups,
        theirs.groupindex,
    )
    found, expected = ours.search(text), theirs.search(text)
    assert found
    assert expected
    assert (found.span(), found.groupdict(), found.lastgroup) == (
        expected.span(),
        expected.groupdict(),
        expected.lastgroup,
    )


def test_a_broken_pattern_is_an_error_as_ever() -> None:
    with pytest.raises(re.error):
        compiled("(")


def checked(page: Path, caches: Path, **env: str) -> tuple[str, int]:
    """The report of one run that keeps compiled modules and patterns in `caches`, and how many
    patterns it has compiled itself."""
    page.write_text(PAGE, encoding="utf-8")
    known = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, "-c", CHECK, page.name],
        cwd=page.parent,
        env={**known, "PYTHONPYCACHEPREFIX": str(caches), **env},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    return done.stdout, int(done.stderr.splitlines()[-1])


def kept(caches: Path) -> Path:
    (file,) = caches.rglob("patterns.*")
    return file


def test_a_second_run_compiles_nothing(tmp_path: Path) -> None:
    page, caches = tmp_path / "page.md", tmp_path / "caches"
    first, compiled_first = checked(page, caches)
    second, compiled_then = checked(page, caches)
    assert first == second != ""
    assert compiled_first > 100
    assert compiled_then == 0


@pytest.mark.parametrize("damage", [b"", b"\0\xff", b"i\1\0\0\0"])
def test_a_damaged_file_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    page, caches = tmp_path / "page.md", tmp_path / "caches"
    report, _ = checked(page, caches)
    whole = kept(caches).read_bytes()
    kept(caches).write_bytes(whole[: len(whole) // 2] + damage)
    again, compiled_again = checked(page, caches)
    assert again == report
    assert compiled_again > 100
    assert checked(page, caches)[1] == 0


def test_nothing_is_kept_where_python_keeps_nothing(tmp_path: Path) -> None:
    page, caches = tmp_path / "page.md", tmp_path / "caches"
    checked(page, caches, PYTHONDONTWRITEBYTECODE="1")
    assert not caches.exists()
