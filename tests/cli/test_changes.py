"""`--changed` and `--staged`: only what git calls changed is linted."""

from __future__ import annotations

import os
import shutil
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


def test_a_repository_of_another_user_is_told_with_what_to_do(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    for option in (("--changed", "HEAD"), ("--staged",)):
        status, _, said = run(*option)
        assert status == 2
        remedy = f'git config --global --add safe.directory "{Path.cwd()}"\n'
        assert said == (
            f"error: {option[0]}: git does not read the repository of another user; if you trust "
            f"it, run {remedy}"
        )


def test_that_nothing_is_linted_is_said(run: Run) -> None:
    status, found, said = run("--changed", "HEAD")
    assert (status, found) == (0, [])
    assert "nothing to lint: no Markdown file is changed since HEAD" in said


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


def test_what_main_has_changed_since_is_not_of_the_branch(run: Run) -> None:
    git("checkout", "-q", "-b", "branch")
    touch("pm/a.md")
    git("commit", "-q", "-a", "-m", "of the branch")
    git("checkout", "-q", "main")
    touch("old.md")
    git("commit", "-q", "-a", "-m", "of main")
    git("checkout", "-q", "branch")
    assert run("--changed", "main")[1] == ["pm/a.md"]
    assert run("--changed", "main..branch")[1] == ["old.md", "pm/a.md"]


def test_without_a_common_commit_the_revision_itself_counts_and_it_is_said(run: Run) -> None:
    git("checkout", "-q", "--orphan", "alone")
    touch("pm/a.md")
    git("commit", "-q", "-a", "-m", "y")
    _, found, said = run("--changed", "main")
    assert found == ["pm/a.md"]
    assert "no common commit of main and HEAD is known here" in said


def test_git_ignores_no_file_that_it_tracks(run: Run) -> None:
    touch("pm/a.md")
    Path(".gitignore").write_text("*.md\n")
    assert run("--changed", "HEAD")[1] == ["pm/a.md"]
    git("add", "-u")
    assert run("--staged")[1] == run("--staged", "pm/a.md")[1] == ["pm/a.md"]
    assert run("--staged", "--exclude", "pm/")[1] == []


def test_a_staged_file_need_not_be_on_the_disk(run: Run) -> None:
    Path("late").mkdir()
    touch("late/c.md")
    git("add", "late")
    Path("late/c.md").unlink()
    Path("late").rmdir()
    for named in ((), (".",), ("late",), ("late/c.md",)):
        assert run("--staged", *named)[:2] == (0, ["late/c.md"])
    assert run("--staged", "nowhere.md")[0] == 2
    assert run("--changed", "HEAD")[1] == []


def test_what_a_search_passes_by_is_passed_by_among_changes_too(run: Run) -> None:
    for name in (".github/x.md", "node_modules/y.md", "pm/z.txt"):
        Path(name).parent.mkdir(exist_ok=True)
        touch(name)
    git("add", "-f", ".")
    assert run("--staged")[1] == []
    assert run("--staged", ".github/x.md")[1] == [".github/x.md"]


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_a_staged_link_is_no_document(run: Run) -> None:
    Path("pm/link.md").symlink_to("a.md")
    git("add", ".")
    assert run("--staged")[1] == []


def test_nothing_in_the_checkout_makes_git_run_a_command(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = tmp_path / "ran"
    inner = tmp_path / "docs"
    for folder in ("objects", "refs", "hooks"):
        (inner / folder).mkdir(parents=True)
    (inner / "HEAD").write_text("ref: refs/heads/main\n")
    command = f"touch {ran}; false"
    (inner / "config").write_text(
        f"[core]\nbare = false\nworktree = .\nrepositoryformatversion = 0\n"
        f'fsmonitor = "{command}"\npager = "{command}"\n[diff]\nexternal = "{command}"\n'
    )
    git("config", "core.fsmonitor", command)
    fake = inner / "git"
    fake.write_text(f"#!/bin/sh\n{command}\n")
    fake.chmod(0o755)
    touch("docs/x.md")
    monkeypatch.chdir(inner)
    monkeypatch.setenv("PATH", os.pathsep.join(("", ".", str(inner), os.environ["PATH"])))
    for args in (("--staged",), ("--changed", "HEAD")):
        run(*args)
        run(*args, "..")
    assert not ran.exists()


def test_no_monitor_of_the_checkout_is_run_and_no_git_of_a_relative_folder(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = tmp_path / "ran"
    git("config", "core.fsmonitor", f"touch {ran}; false")
    fake = tmp_path / "bin" / "git"
    fake.parent.mkdir()
    fake.write_text(f"#!/bin/sh\ntouch {ran}\n")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", os.pathsep.join(("bin", os.environ["PATH"])))
    touch("old.md")
    assert run("--changed", "HEAD")[1] == ["old.md"]
    assert run("--staged")[1] == []
    assert not ran.exists()


GUARDS = (
    *("--no-pager", "core.fsmonitor=false", "safe.bareRepository=explicit"),
    *(f"core.hooksPath={os.devnull}", "GIT_OPTIONAL_LOCKS=0", "GIT_NO_LAZY_FETCH=1"),
    "GIT_ALLOW_PROTOCOL=none",
)


@pytest.mark.skipif(os.name == "nt", reason="the git that listens is a script")
def test_each_call_of_git_is_guarded(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said, real = tmp_path / "said", shutil.which("git")
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "git").write_text(
        f'#!/bin/sh\necho "$*" $(env | grep ^GIT_ | tr "\\n" " ") >> {said}\nexec {real} "$@"\n'
    )
    (folder / "git").chmod(0o755)
    monkeypatch.setenv("PATH", os.pathsep.join((str(folder), os.environ["PATH"])))
    touch("old.md")
    assert run("--changed", "HEAD")[1] == ["old.md"]
    assert run("--staged")[1] == []
    calls = said.read_text(encoding="utf-8").splitlines()
    assert [call for call in calls for guard in GUARDS if guard not in call] == []
    diffs = [call for call in calls if " diff " in call]
    assert diffs
    for guard in ("--no-ext-diff", "--no-textconv", "--ignore-submodules"):
        assert all(guard in call for call in diffs)


@pytest.mark.parametrize("key", ["clean", "process"])
@pytest.mark.parametrize("name", ["x", "a=b.c", "required"])
def test_no_filter_of_the_checkout_is_run(run: Run, tmp_path: Path, key: str, name: str) -> None:
    ran = tmp_path / "ran"
    git("config", f"filter.{name}.{key}", f"touch {ran}; cat")
    git("config", f"filter.{name}.required", "true")
    Path(".gitattributes").write_text(f"*.md filter={name}\n")
    for stamp in (1_000_000_000, Path(".git/index").stat().st_mtime):  # the other one is racy
        os.utime("old.md", (stamp, stamp))
        assert run("--changed", "HEAD")[:2] == (0, [])
        assert run("--staged")[:2] == (0, [])
    assert not ran.exists()
    touch("old.md")
    assert run("--changed", "HEAD")[1] == ["old.md"]
    assert not ran.exists()


@pytest.mark.parametrize("url", ["ext::sh -c touch% ran", "ssh://host/x", "../no.git"])
def test_what_is_missing_of_a_repository_is_not_fetched(run: Run, url: str) -> None:
    missing = subprocess.run(
        ["git", "rev-parse", "HEAD^{tree}"], capture_output=True, text=True, check=True, timeout=60
    ).stdout.strip()
    Path(".git/objects", missing[:2], missing[2:]).unlink()
    for setting in (
        ("core.repositoryformatversion", "1"),
        ("extensions.partialClone", "origin"),
        ("remote.origin.promisor", "true"),
        ("remote.origin.url", url),
        ("remote.origin.uploadpack", "touch ran; false"),
        ("core.sshCommand", "touch ran; false"),
        *((f"protocol.{name}.allow", "always") for name in ("ext", "ssh", "file")),
    ):
        git("config", *setting)
    for args in (("--staged",), ("--changed", "HEAD")):
        assert run(*args)[0] == 2
    assert not Path("ran").exists()
