"""`--changed` and `--staged`: only what git calls changed is linted."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from postmortem_lint.cli.main import run as main

FINE = "# Incident: x\n\n## Timeline\n\n- 09:14 It broke\n"
BAD = FINE + "\n<!-- postmortem-lint: ignore[PM777] -->\n"

Run = Callable[..., "tuple[int, list[str], str]"]


def git(*args: str) -> None:
    command = ["git", "-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false"]
    subprocess.run([*command, *args], check=True, capture_output=True, timeout=60)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs PM002 in a repository with a commit; gives status, paths with findings, and errors."""
    monkeypatch.chdir(tmp_path)
    for name in ("GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"):
        monkeypatch.delenv(name, raising=False)
    git("init", "-q", "-b", "main")
    Path("pm").mkdir()
    for name in ("old.md", "pm/a.md", "pm/b ü.md"):
        Path(name).write_text(BAD, encoding="utf-8")
    git("add", ".")
    git("commit", "-q", "-m", "x")

    def call(*args: str) -> tuple[int, list[str], str]:
        capfd.readouterr()
        status = main(
            ["check", "--isolated", "--select", "PM002", "--output-format", "concise", *args]
        )
        out, said = capfd.readouterr()
        return status, [line.split(":")[0] for line in out.splitlines()], said

    return call


def touch(name: str, text: str = BAD) -> None:
    Path(name).write_text(text + "\nMore.\n", encoding="utf-8")


def test_changed_are_modified_staged_and_untracked_files(run: Run) -> None:
    touch("pm/b ü.md")
    touch("pm/new.md")
    touch("pm/ignored.md")
    Path(".gitignore").write_text("ignored.md\n")
    git("rm", "-q", "old.md")
    assert run("--changed", "HEAD")[1] == ["pm/b ü.md", "pm/new.md"]
    git("add", ".")
    assert run("--changed", "HEAD", ".")[1] == ["pm/b ü.md", "pm/new.md"]
    git("commit", "-q", "-m", "y")
    assert run("--changed", "HEAD~1", "pm")[1] == ["pm/b ü.md", "pm/new.md"]
    assert run("--changed", "main...", "pm")[1] == []


def test_paths_are_filtered_from_any_folder(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    touch("old.md")
    touch("pm/a.md")
    assert run("--changed", "HEAD", "pm")[1] == ["pm/a.md"]
    assert run("--changed", "HEAD", "old.md", "pm/b ü.md")[1] == ["old.md"]
    monkeypatch.chdir("pm")
    assert run("--changed", "HEAD")[1] == ["a.md"]
    assert run("--changed", "HEAD", "..")[1] == ["../old.md", "../pm/a.md"]


def test_that_nothing_is_linted_is_said(run: Run) -> None:
    status, found, said = run("--changed", "HEAD")
    assert (status, found) == (0, [])
    assert "nothing to lint: of 3 Markdown files, none is changed since HEAD" in said


def test_staged_content_is_linted_and_not_that_of_the_working_tree(run: Run) -> None:
    touch("pm/a.md", FINE)
    git("add", "pm/a.md")
    touch("pm/a.md")
    touch("pm/b ü.md")
    git("add", "pm/b ü.md")
    touch("pm/b ü.md", FINE)
    touch("old.md")
    assert run("--staged")[1] == ["pm/b ü.md"]
    assert run("--staged", "pm/a.md", "old.md")[1] == []


def test_staged_in_a_repository_without_a_commit(run: Run) -> None:
    git("update-ref", "-d", "HEAD")
    assert run("--staged")[1] == ["old.md", "pm/a.md", "pm/b ü.md"]


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("--changed", "nowhere"), '--changed: git knows no revision "nowhere"'),
        (("--changed=--output=x",), '--changed: "--output=x" is no revision'),
        (("--changed", "HEAD", "--staged"), "--changed and --staged exclude each other: take one"),
        (("--staged", "--fix"), "--staged and --fix exclude each other"),
    ],
)
def test_requests_that_cannot_be_carried_out(run: Run, args: tuple[str, ...], message: str) -> None:
    status, _, said = run(*args)
    assert (status, message in said) == (2, True)
    assert not Path("x").exists()


def test_without_a_repository_or_without_git(
    run: Run, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path_factory.mktemp("bare"))
    touch("a.md")
    status, _, said = run("--staged")
    assert (status, said) == (2, "error: --staged: the current folder is in no git repository\n")
    monkeypatch.setenv("PATH", "")
    status, _, said = run("--changed", "HEAD")
    assert (status, said) == (2, "error: --changed needs git, which cannot be run here\n")
