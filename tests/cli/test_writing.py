"""A file is replaced as a whole or not at all."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from postmortem_lint.cli.files import writing
from postmortem_lint.cli.files.writing import overwrite
from postmortem_lint.cli.terminal.output import Problem

OLD, NEW = b"old\n" * 5000, b"new\n" * 4000


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "a.md"
    made.write_bytes(OLD)
    return made


def test_the_bytes_are_replaced(file: Path) -> None:
    overwrite(str(file), OLD, NEW, ["."])
    assert file.read_bytes() == NEW


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process of its own")
def test_a_killed_process_leaves_the_old_or_the_new_file(file: Path) -> None:
    seen = []
    for step in range(1, 200):
        file.write_bytes(OLD)
        ended = _killed(file, step)
        seen.append(file.read_bytes())
        assert seen[-1] in (OLD, NEW), step
        if ended:
            break
    assert seen[-1] == NEW
    assert seen.count(OLD) > 10
    # Whatever was left behind is no Markdown file that a later run would find.
    assert [path.name for path in file.parent.glob("*.md")] == ["a.md"]


def _killed(file: Path, step: int) -> bool:
    """Run `overwrite` in a process that dies before the given line; whether it came to its end."""
    child = os.fork()
    if not child:
        left = step

        def trace(frame: FrameType, event: str, _: Any) -> Any:
            nonlocal left
            if frame.f_code.co_filename != writing.__file__:
                return None
            left -= event == "line"
            if not left:
                os._exit(9)
            return trace

        sys.settrace(trace)
        overwrite(str(file), OLD, NEW, ["."])
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_a_file_that_changed_since_it_was_read_is_left_alone(file: Path) -> None:
    file.write_bytes(b"mine\n")
    with pytest.raises(Problem, match="it changed after it was read"):
        overwrite(str(file), OLD, NEW, ["."])
    assert file.read_bytes() == b"mine\n"
    assert [path.name for path in file.parent.iterdir()] == ["a.md"]


def test_two_runs_that_do_the_same_meet_in_peace(file: Path) -> None:
    file.write_bytes(NEW)
    overwrite(str(file), OLD, NEW, ["."])
    assert file.read_bytes() == NEW


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="no such attributes here")
def test_attributes_of_a_file_stay(file: Path) -> None:
    try:
        os.setxattr(file, "user.team", b"ovens")
    except OSError:
        pytest.skip("none on this file system")
    overwrite(str(file), OLD, NEW, ["."])
    assert (file.read_bytes(), os.getxattr(file, "user.team")) == (NEW, b"ovens")


@pytest.mark.parametrize("failing", ["fsync", "chmod", "replace"])
def test_a_failure_leaves_the_file_and_nothing_else(
    file: Path, failing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, failing, refuse)
    with pytest.raises(Problem, match=r"a\.md: cannot be written: no space left on device"):
        overwrite(str(file), OLD, NEW, ["."])
    assert file.read_bytes() == OLD
    assert [path.name for path in file.parent.iterdir()] == ["a.md"]


def test_a_read_only_file_is_left_alone(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(Problem, match="it is read-only"):
        overwrite(str(file), OLD, NEW, ["."])
    assert file.read_bytes() == OLD


def test_a_file_of_two_names_is_left_alone(file: Path, tmp_path: Path) -> None:
    try:
        os.link(file, tmp_path / "b.md")
    except OSError:
        pytest.skip("the file system knows one name only")
    with pytest.raises(Problem, match=r"not written: it has another name \(a hard link\)"):
        overwrite(str(file), OLD, NEW, [str(tmp_path)])
    assert file.samefile(tmp_path / "b.md")
    assert file.read_bytes() == OLD
    assert sorted(os.listdir(tmp_path)) == ["a.md", "b.md"]
    (tmp_path / "b.md").unlink()
    overwrite(str(file), OLD, NEW, [str(tmp_path)])
    assert file.read_bytes() == NEW


def test_a_link_whose_target_lies_elsewhere_is_left_alone(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "docs" / "b.md"
    link.parent.mkdir()
    link.symlink_to(file)
    with pytest.raises(Problem, match="outside of the given paths"):
        overwrite(str(link), OLD, NEW, [str(link.parent)])
    assert file.read_bytes() == OLD
    overwrite(str(link), OLD, NEW, [str(tmp_path)])
    assert file.read_bytes() == NEW
    assert link.is_symlink()
