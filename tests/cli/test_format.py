"""`format` on the command line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

BEFORE = "# Postmortem: x\n## Timeline\n|Time|Event|\n|-|-|\n|09:14|It broke|\n"
AFTER = """\
# Postmortem: x

## Timeline

| Time  | Event    |
| ----- | -------- |
| 09:14 | It broke |
"""


def run(folder: Path, *args: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "postmortem_lint", "format", "--isolated", *args],
        cwd=folder,
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


def test_format_writes_and_then_has_nothing_to_do(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(BEFORE)
    (tmp_path / "README.md").write_text("# Tool\n|a|\n|-|\n")
    done = run(tmp_path)
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "Formatted 1 file, 1 skipped (not postmortems).\n"
    assert (tmp_path / "a.md").read_text() == AFTER
    assert (tmp_path / "README.md").read_text() == "# Tool\n|a|\n|-|\n"
    assert run(tmp_path, "--check", "a.md").returncode == 0


def test_check_and_diff_write_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(BEFORE)
    done = run(tmp_path, "--check", "a.md")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "a.md: would be formatted\nWould format 1 file.\n"
    done = run(tmp_path, "--diff", "a.md")
    assert done.returncode == 1
    assert done.stdout.startswith("--- a.md\n+++ a.md\n@@ -1,5 +1,7 @@\n # Postmortem: x\n+\n")
    assert (tmp_path / "a.md").read_text() == BEFORE


def test_what_is_excluded_is_left_alone(tmp_path: Path) -> None:
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text(BEFORE)
    assert run(tmp_path, "--exclude", "a.md", ".").stderr == "Formatted 1 file.\n"
    assert (tmp_path / "a.md").read_text() == BEFORE


def test_a_merge_conflict_is_left_alone_and_named(tmp_path: Path) -> None:
    text = BEFORE.replace("|09", "<<<<<<< HEAD\n|09") + ">>>>>>> times\n"
    (tmp_path / "a.md").write_text(text)
    done = run(tmp_path, "a.md")
    assert (done.returncode, (tmp_path / "a.md").read_text()) == (0, text)
    why = "the merge conflict that begins here is not resolved"
    assert done.stderr == f"warning: a.md:5: left alone: {why}\nFormatted 0 files, 1 left alone.\n"
    done = run(tmp_path, "-", "--stdin-filename", "a.md", stdin=text)
    assert (done.returncode, done.stdout) == (0, text)


def test_a_block_of_another_dialect_is_left_alone_and_named(tmp_path: Path) -> None:
    table = "|a|b|\n|-|-|\n|c|d|\n"
    even = "| a   | b   |\n| --- | --- |\n| c   | d   |\n"
    boxed = "    " + table.replace("\n|", "\n    |")
    title = "# Postmortem: x\n\n## Timeline\n\n"
    text = f"{title}!!! note\n{boxed}\n::: tip\n{even}:::\n\n:::: {'long ' * 20}\n{table}::::\n\n"
    (tmp_path / "a.md").write_text(text + table)
    done = run(tmp_path, "a.md")
    assert (tmp_path / "a.md").read_text() == text + even
    said = "left alone: '{}' is of another dialect of Markdown"
    assert done.stderr.splitlines() == [
        "warning: a.md:5: " + said.format("!!! note"),
        "warning: a.md:16: " + said.format(f":::: {'long ' * 10}long…"),
        "Formatted 1 file.",
    ]
    assert run(tmp_path, "--quiet", "a.md").stderr == ""


def test_standard_input_goes_to_standard_output(tmp_path: Path) -> None:
    done = run(tmp_path, "-", "--stdin-filename", "a.md", stdin=BEFORE)
    assert (done.returncode, done.stdout) == (0, AFTER)
    assert run(tmp_path, "-", stdin="# Tool\n|a|\n").stdout == "# Tool\n|a|\n"


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(BEFORE.encode("utf-16"))
    (tmp_path / "c.md").write_text(BEFORE)
    done = run(tmp_path, "a.md", "b.md", "c.md")
    assert done.returncode == 2
    assert "error: a.md: the file is UTF-16, not UTF-8" in done.stderr
    assert "error: b.md: no such file or folder" in done.stderr
    assert done.stderr.endswith("Formatted 1 file, 1 failed.\n")
    assert (tmp_path / "c.md").read_text() == AFTER


def test_what_is_no_postmortem_may_be_unreadable(tmp_path: Path) -> None:
    page = "# Größe\n\nOf things.\n".encode("latin-1")
    (tmp_path / "a.md").write_bytes(page)
    (tmp_path / "_index.md").touch()
    for paths in (("a.md", "_index.md"), (".",)):
        done = run(tmp_path, *paths)
        assert (done.returncode, done.stderr.count("\n")) == (0, 1)
        assert done.stderr == "Formatted 0 files, 2 skipped (not postmortems).\n"
    assert run(tmp_path, "--no-detect", "a.md").returncode == 2
    assert (tmp_path / "a.md").read_bytes() == page
