"""Fixing on the command line: what is written, what is printed where, and with which status."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

BEFORE = """\
# Incident Report: api down

## Timeline

| Time (UTC) | Event | Action Taken | By Whom |
|---|---|---|---|
| 09:14 | Alert | a | b |
| 9:16 | Page | a | b |
| 09:30 | Back | a | b |
| 09:25 | Found | a | b |
| 09:40 | Done | a | b |
"""
AFTER = BEFORE.replace("| 9:16", "| 09:16")
SORTED = AFTER.replace("| 09:30 | Back | a | b |\n", "").replace(
    "Found | a | b |\n", "Found | a | b |\n| 09:30 | Back | a | b |\n"
)
DIFF = """\
--- a.md
+++ a.md
@@ -5,7 +5,7 @@
 | Time (UTC) | Event | Action Taken | By Whom |
 |---|---|---|---|
 | 09:14 | Alert | a | b |
-| 9:16 | Page | a | b |
+| 09:16 | Page | a | b |
 | 09:30 | Back | a | b |
 | 09:25 | Found | a | b |
 | 09:40 | Done | a | b |
"""
ONLY = ("--select", "PM302,PM317", "--isolated", "--no-detect")
CONCISE = ("--output-format", "concise")
Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs the program in a folder of its own that holds `a.md`."""

    def call(*args: str, stdin: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
        given = {k: v for k, v in os.environ.items() if not k.startswith("POSTMORTEM_LINT")}
        return subprocess.run(
            [sys.executable, "-m", "postmortem_lint", "check", *args, *ONLY],
            cwd=tmp_path,
            env=given,
            input=stdin,
            capture_output=True,
            check=False,
            timeout=60,
        )

    (tmp_path / "a.md").write_text(BEFORE, encoding="utf-8", newline="")
    return call


def text(tmp_path: Path) -> str:
    return (tmp_path / "a.md").read_bytes().decode()


def test_fix_writes_reports_what_is_left_and_says_how_many_more_there_are(
    run: Run, tmp_path: Path
) -> None:
    done = run("--fix", "a.md")
    assert text(tmp_path) == AFTER
    assert b"PM302" in done.stdout
    assert b"PM317" not in done.stdout
    assert done.stderr.decode() == (
        "Fixed 1 finding in 1 document.\n"
        "Found 1 warning in 1 document. 1 fixable with check --fix --unsafe-fixes.\n"
    )
    assert done.returncode == 0
    assert run("--fix", "a.md", "--fail-on", "warning").returncode == 1


def test_unsafe_fixes_are_applied_only_with_fix(run: Run, tmp_path: Path) -> None:
    done = run("--unsafe-fixes", "a.md")
    assert text(tmp_path) == BEFORE
    assert b"--unsafe-fixes does nothing without --fix or --diff" in done.stderr
    done = run("--fix", "--unsafe-fixes", "a.md")
    assert text(tmp_path) == SORTED
    assert done.stdout == b""
    assert done.stderr.decode() == "Fixed 2 findings in 1 document.\nThe document is fine.\n"


def test_diff_writes_nothing_and_tells_by_its_status(run: Run, tmp_path: Path) -> None:
    done = run("--diff", "a.md")
    assert done.stdout.decode() == DIFF
    assert done.stderr.decode() == (
        "Would fix 1 finding in 1 document.\n1 more fixable with check --fix --unsafe-fixes.\n"
    )
    assert done.returncode == 1
    assert text(tmp_path) == BEFORE
    (tmp_path / "a.md").write_text(AFTER)
    done = run("--diff", "a.md")
    assert (done.stdout, done.returncode) == (b"", 0)
    assert done.stderr.decode() == (
        "Would fix nothing.\n1 fixable with check --fix --unsafe-fixes.\n"
    )


def test_a_diff_can_be_given_to_git(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"\xef\xbb\xbf" + BEFORE.replace("\n", "\r\n").encode()[:-2])
    shown = run("--diff", "--unsafe-fixes", "a.md").stdout
    subprocess.run(["git", "apply", "-p0"], cwd=tmp_path, input=shown, check=True, timeout=60)
    assert text(tmp_path) == "\ufeff" + SORTED.replace("\n", "\r\n")[:-2]


def test_fix_only_reports_nothing(run: Run, tmp_path: Path) -> None:
    done = run("--fix-only", "a.md", "--fail-on", "info")
    assert text(tmp_path) == AFTER
    assert (done.stdout, done.returncode) == (b"", 0)


def test_show_fixes_lists_them(run: Run) -> None:
    done = run("--fix", "--show-fixes", "a.md")
    assert b"a.md:\n  line 8: PM317 time-format: write 09:16\nFixed 1 finding" in done.stderr


def test_standard_input_is_fixed_to_standard_output(run: Run) -> None:
    crlf = BEFORE.replace("\n", "\r\n").encode()
    done = run("--fix", "-", "--stdin-filename", "a.md", *CONCISE, stdin=crlf)
    assert done.stdout == AFTER.replace("\n", "\r\n").encode()
    assert done.stderr.startswith(b"a.md:")
    assert b" PM302 timeline-out-of-order: " in done.stderr
    assert b"PM317" not in done.stderr


@pytest.mark.parametrize("data", [b"", b"\xff\xfea", b"# Tool\n", b"a\r\n\r\nb"])
def test_what_cannot_be_fixed_passes_through(run: Run, data: bytes) -> None:
    assert run("--fix", "-", stdin=data).stdout == data


def test_json_tells_what_is_left(run: Run) -> None:
    report = json.loads(run("--fix", "a.md", "--output-format", "json").stdout)
    (left,) = report["diagnostics"]
    assert left["fix"]["safety"] == "unsafe"
    assert left["fix"]["edits"][0] == {
        "start": {"line": 9, "column": 1},
        "end": {"line": 9, "column": 25},
        "text": "| 09:25 | Found | a | b |",
    }


def test_line_ends_byte_order_mark_mode_and_a_missing_last_line_end_stay(
    run: Run, tmp_path: Path
) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"\xef\xbb\xbf" + BEFORE.replace("\n", "\r\n").encode()[:-2])
    file.chmod(0o640)
    run("--fix", "a.md")
    assert file.read_bytes() == b"\xef\xbb\xbf" + AFTER.replace("\n", "\r\n").encode()[:-2]
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.md"]


def test_a_file_without_anything_to_fix_is_not_touched(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(AFTER)
    before = (tmp_path / "a.md").stat()
    run("--fix", "a.md")
    after = (tmp_path / "a.md").stat()
    assert (before.st_mtime_ns, before.st_ino) == (after.st_mtime_ns, after.st_ino)


def test_suppressed_findings_are_not_fixed(run: Run, tmp_path: Path) -> None:
    kept = BEFORE.replace(
        "Page | a | b |", "Page | a | b | <!-- postmortem-lint: ignore[PM317] -->"
    )
    (tmp_path / "a.md").write_text(kept)
    run("--fix", "a.md")
    assert text(tmp_path) == kept


def test_a_link_is_followed_inside_the_given_folders_only(run: Run, tmp_path: Path) -> None:
    inside, outside = tmp_path / "docs", tmp_path / "elsewhere"
    for folder in (inside, outside):
        folder.mkdir()
        (folder / "b.md").write_text(BEFORE)
    (inside / "c.md").symlink_to("b.md")
    (inside / "d.md").symlink_to(outside / "b.md")
    done = run("--fix", "docs/c.md")
    assert done.returncode == 0
    assert (inside / "b.md").read_text() == AFTER
    assert (inside / "c.md").is_symlink()
    done = run("--fix", "docs")
    assert done.returncode == 2
    assert b"error: docs/d.md: not written: it is a link to " in done.stderr
    assert b"docs/d.md:8:3" in done.stdout or b"PM317" in done.stdout
    assert (outside / "b.md").read_text() == BEFORE
