"""What is different on Windows, tried on any system: drives, wildcards, consoles, paths of git."""

from __future__ import annotations

import io
import ntpath
import os
from pathlib import Path
from typing import Any, NoReturn

import pytest

from postmortem_lint.cli.main import run
from postmortem_lint.cli.terminal.windows import expanded, obeys_escapes
from postmortem_lint.config import relative

PAGE = "# Postmortem: the safe stood open\n\n**Date:** 2025/4/2\n\n## Impact\n\nAll of it.\n"
Capture = pytest.CaptureFixture[str]


def other_drive(*_args: Any, **_more: Any) -> NoReturn:
    """What `ntpath.relpath` and `commonpath` do with paths of two drives."""
    raise ValueError("path is on mount 'D:', start on mount 'C:'")


def test_python_raises_what_the_tests_raise() -> None:
    with pytest.raises(ValueError, match="mount"):
        ntpath.relpath("D:\\a", "C:\\b")
    with pytest.raises(ValueError, match="drive"):
        ntpath.commonpath(["D:\\a", "C:\\b"])


@pytest.mark.parametrize(
    ("folder", "path", "seen"),
    [
        ("C:\\a", "C:\\a\\b\\c.md", "b/c.md"),
        ("C:\\a\\b", "C:\\a\\c.md", "../c.md"),
        ("C:\\a", "D:\\a\\c.md", "D:/a/c.md"),
        ("C:\\a", "\\\\host\\share\\c.md", "//host/share/c.md"),
    ],
)
def test_paths_between_drives(
    folder: str, path: str, seen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Windows:
        path, sep = ntpath, "\\"

    monkeypatch.setattr(relative, "os", Windows)
    assert relative.seen_from(folder, path) == seen
    assert relative.is_within(folder, path) == (not seen.startswith((".", "/", "D")))


@pytest.mark.parametrize(
    "args",
    [
        ("check", "{}"),
        ("check", "--fix", "{}"),
        ("check", "--path-prefix", "x", "{}"),
        ("check", "--exclude", "x/*", "{}"),
        ("check", "--config", "postmortem-lint.toml", "{}"),
        ("check", "--write-baseline", "b.json", "{}"),
        ("check", "--output-format", "json=out.json", "{}"),
        ("format", "{}"),
        ("outline", "{}"),
        ("export", "{}"),
    ],
)
def test_documents_of_another_drive(
    args: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: Capture
) -> None:
    (tmp_path / "here").mkdir()
    (tmp_path / "there").mkdir()
    document = tmp_path / "there" / "postmortem.md"
    document.write_text(PAGE)
    monkeypatch.chdir(tmp_path / "here")
    settings = 'baseline = "old.json"\n[per-file-ignores]\n"docs/*" = ["PM3"]\n'
    Path("postmortem-lint.toml").write_text(settings)
    Path("old.json").write_text('{"version": 2, "findings": []}')
    for name in ("relpath", "commonpath"):
        monkeypatch.setattr(os.path, name, other_drive)
    status = run([arg.format(document) for arg in args])
    out, said = capfd.readouterr()
    assert "internal error" not in out + said
    assert "Traceback" not in out + said
    assert status in (0, 1), said


def test_wildcards_of_paths_are_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("docs/a.md", "docs/b.md", "docs/[c].md", "docs/deep/d.md"):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(PAGE)
    for given, wanted in (
        (("docs/?.md", "x/*.md"), ("docs/a.md", "docs/b.md", "x/*.md")),
        (("docs/[c].md",), ("docs/[c].md",)),
        (("docs/**/d.md", "-"), ("docs/deep/d.md", "-")),
        ((), ()),
    ):
        assert tuple(Path(one).as_posix() for one in expanded(given, here=True)) == wanted
    assert expanded(("docs/*.md",), here=False) == ("docs/*.md",)


class Console:
    """The part of Windows that tells a console what to do."""

    def __init__(self, *, is_one: bool = True, is_new: bool = True) -> None:
        self._answers = (is_one, is_new)
        self.mode = 0

    def GetStdHandle(self, number: int) -> int:  # noqa: N802
        return number

    def GetConsoleMode(self, _handle: int, mode: Any) -> int:  # noqa: N802
        mode._obj.value = 3
        return int(self._answers[0])

    def SetConsoleMode(self, _handle: int, mode: int) -> int:  # noqa: N802
        self.mode = mode
        return int(self._answers[1])


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_console_is_told_to_obey_escapes() -> None:
    console = Console()
    assert obeys_escapes(Terminal(), console)
    assert console.mode == 7
    assert not obeys_escapes(Terminal(), Console(is_new=False))
    assert not obeys_escapes(Terminal(), Console(is_one=False))
    assert not obeys_escapes(io.StringIO(), console)
