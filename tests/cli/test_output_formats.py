"""Formats on the command line: several in one run, and paths as build servers know them."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from format_models import MODELS
from format_readers import READERS, harmless

from postmortem_lint.cli.terminal.output import SERVERS

DOCUMENT = """\
# Postmortem: search 🔥 日本語

**Severity**: ##vso[task.complete result=Failed]\\
**Time Started**: 2025-03-11 14:00 UTC\\
**Time Resolved**: 2025-03-11 14:20 UTC\\
**Duration**: 74 minutes 🔥 ##[error]

<!-- postmortem-lint: ignore[::error::x ##vso[y %0A 🔥 "'|<b>\x1b[31m] why -->
<!-- postmortem-lint: ignore-file[PM304] "::silenced" ]]> -->

::error file=x::owned by the document
##vso[task.setvariable variable=PATH]owned ]]> %0A%25 \x1b[31mred\x1b[0m

## Timeline

| Time (UTC) | Event |
|---|---|
| 2025-03-11 14:00 | ::error::Alert \u202efires |
| 2025-03-11 13:05 | Index ]]> found 日本 🔥 13:05 |
| ##vso[x] 99:99 | \tIncident resolved |

## Impact

TODO ::set-output name=x::y {service ##vso[x]} [::name](./nowhere%0A]].md) [x](https://example.com)
[NAME ::error] $X,XXX <fill in ##[error]>

## Action Items

| Action | Owner | Due |
|---|---|---|
| Add an alert on "e\u0301" `%0A` <b>\\</b> ##[error] https://x.example | | 2025-02-30 🔥 |
| ::error ##vso[task.x] ]]> %0D \x1b[31m 日本 \u202e 'a' {0} | | ##vso[y] |
"""
NAME = "::error file=a,line=1::%0A]]>##vso[x] \x1b[31m\"'\\\u202e🔥日本 |`$(id)`;,.md"
OTHERS = [name for name in READERS if name != "json"]

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs the program in `repo/docs`, which holds the document."""
    folder = tmp_path / "repo" / "docs"
    folder.mkdir(parents=True)
    try:
        (folder / NAME).write_bytes(DOCUMENT.replace("\n", "\r\n").encode())
    except OSError:
        pytest.skip("the file system does not take the name")
    (folder / "clean").mkdir()

    def call(
        *args: str, to: Any = subprocess.PIPE, **env: str
    ) -> subprocess.CompletedProcess[bytes]:
        roots = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR", "BUILD_SOURCESDIRECTORY", "WORKSPACE")
        kept = {name: value for name, value in os.environ.items() if name not in roots}
        return subprocess.run(
            [sys.executable, "-m", "postmortem_lint", "check", "--isolated", *args],
            cwd=folder,
            env={**kept, **env},
            stdout=to,
            stderr=subprocess.PIPE,
            check=False,
            timeout=60,
        )

    return call


def test_one_run_writes_all_formats_and_all_say_the_same(run: Run, tmp_path: Path) -> None:
    files = {name: tmp_path / f"out.{name}" for name in OTHERS}
    targets = [f"--output-format={name}={file}" for name, file in files.items()]
    done = run("--output-format=json", *targets, ".", "-q")
    assert (done.returncode, done.stderr) == (1, b"")
    told = READERS["json"](done.stdout.decode())
    assert len(told) > 8
    for name, file in files.items():
        report = file.read_bytes().decode()
        read = READERS[name](report)
        assert sorted((one.line, one.code) for one in read) == sorted(
            (one.line, one.code) for one in told
        )
        if name in MODELS:
            MODELS[name](report)


@pytest.mark.parametrize("name", ["text", "concise", "grouped"])
def test_reports_for_people_are_no_orders_to_a_build_server(run: Run, name: str) -> None:
    done = run(f"--output-format={name}", ".", "-v")
    for line in (done.stdout + done.stderr).decode().split("\n"):
        harmless(line)


@pytest.mark.parametrize("server", SERVERS)
def test_a_diff_in_any_log_hides_and_commands_nothing(
    run: Run, tmp_path: Path, server: str
) -> None:
    bad = "\x1b\u009b\u202e\u2028\u2066\u200f\b\u2029\u0085"
    text = "# Postmortem: x\n\n" + "".join(f"**Date:** 2025/4/2 a{one}b\\\n" for one in bad)
    text = text.replace("\n\n", "\n\n::error::x\n\n", 1)
    (tmp_path / "repo" / "docs" / "clean" / "bad.md").write_text(text, encoding="utf-8")
    nowhere = dict.fromkeys(SERVERS, "")
    for option in ("--diff", "--diff --unsafe-fixes", "--output-format=markdown"):
        shown = run(*option.split(), "clean", **{**nowhere, server: "1"}).stdout.decode()
        assert "2025/4/2" in shown
        assert not set(shown) & set(bad)
        assert not [line for line in shown.split("\n") if line[1:].lstrip().startswith("::")]
    assert set(bad) <= set(run("--diff", "clean", **nowhere).stdout.decode())


@pytest.mark.parametrize("server", SERVERS)
def test_a_diff_that_goes_into_a_file_on_a_build_server_is_harmless(
    run: Run, tmp_path: Path, server: str
) -> None:
    folder = tmp_path / "repo" / "docs"
    (folder / "bad.md").write_text("# Postmortem: x\n\n**Date:** 2025/4/2 \x1b[31m\u202e\n")
    for name, is_harmless in ((server, True), ("NO_SERVER", False)):
        shown = tmp_path / "shown"
        with shown.open("wb") as file:
            run("--diff", "bad.md", to=file, **{**dict.fromkeys(SERVERS, ""), name: "1"})
        text = shown.read_text(encoding="utf-8")
        assert "+**Date:** 2025-04-02" in text
        assert (not {"\x1b", "\u202e"} & set(text)) is is_harmless


@pytest.mark.skipif(os.name == "nt", reason="such names cannot be there")
@pytest.mark.parametrize(
    ("name", "quoted"),
    [
        ("\n::error::x", r'"clean/\012::error::x.md"'),
        ("a\n+++ b", r'"clean/a\012+++ b.md"'),
        ('\x1b[31m\u202e"\\', r'"clean/\033[31m\342\200\256\"\\.md"'),
        ("St\u00f6rung 1", "clean/St\u00f6rung 1.md\t"),
    ],
)
def test_a_diff_quotes_names_as_git_does(run: Run, tmp_path: Path, name: str, quoted: str) -> None:
    folder = tmp_path / "repo" / "docs"
    file = folder / "clean" / f"{name}.md"
    file.write_text("# Postmortem: x\n\n**Date:** 2025/4/2\n", encoding="utf-8")
    shown = run("--diff", "clean", **dict.fromkeys(SERVERS, "")).stdout
    assert shown.decode().startswith(f"--- {quoted}\n+++ {quoted}\n@@")
    subprocess.run(["git", "apply", "-p0"], cwd=folder, input=shown, check=True, timeout=60)
    assert "2025-04-02" in file.read_text(encoding="utf-8")


def test_a_diff_in_the_log_of_a_build_server_gives_no_orders(run: Run) -> None:
    shown = run("--diff", "--unsafe-fixes", ".", GITHUB_ACTIONS="true").stdout.decode()
    assert "error::Alert" in shown
    for line in re.split("[\r\n]", shown):
        assert not re.match(r"\s*::|.*(\x1b|##(vso)?\[)", line), line
    nowhere = dict.fromkeys(SERVERS, "")
    assert b"##[error]" in run("--diff", "--unsafe-fixes", ".", **nowhere).stdout


@pytest.mark.parametrize(
    ("options", "root", "folder"),
    [
        ((), "repo", "docs/"),
        ((), "", "repo/docs/"),
        ((), "repo/docs/clean", ""),
        (("--path-prefix", "services/a"), "repo", "services/a/"),
        (("--path-prefix", "."), "repo", ""),
    ],
)
def test_build_servers_get_paths_seen_from_the_root(
    run: Run, tmp_path: Path, options: tuple[str, ...], root: str, folder: str
) -> None:
    name = "CI_PROJECT_DIR" if options else "GITHUB_WORKSPACE"
    for format in ("sarif", "gitlab", "rdjson"):  # noqa: A001
        done = run(f"--output-format={format}", "./", *options, **{name: str(tmp_path / root)})
        assert {one.path for one in READERS[format](done.stdout.decode())} == {folder + NAME}
    done = run("--output-format=json", ".", *options, **{name: str(tmp_path / root)})
    assert {one.path for one in READERS["json"](done.stdout.decode())} == {NAME}


def test_standard_input_and_absolute_paths_are_seen_from_the_root_too(
    run: Run, tmp_path: Path
) -> None:
    place = str(tmp_path / "repo" / "docs" / NAME)
    done = run("--output-format=gitlab", place, GITHUB_WORKSPACE=str(tmp_path / "repo"))
    assert {one.path for one in READERS["gitlab"](done.stdout.decode())} == {f"docs/{NAME}"}


@pytest.mark.parametrize("name", OTHERS)
def test_a_clean_run_writes_a_whole_report(run: Run, name: str) -> None:
    done = run(f"--output-format={name}", "clean", "-q")
    assert done.returncode == 0
    assert READERS[name](done.stdout.decode()) == []
    if name in MODELS:
        MODELS[name](done.stdout.decode())


def test_all_active_rules_are_declared_and_no_others(run: Run) -> None:
    done = run("--output-format=sarif", "clean", "--select", "PM001,PM302,PM401")
    (made,) = json.loads(done.stdout)["runs"]
    assert [rule["id"] for rule in made["tool"]["driver"]["rules"]] == ["PM001", "PM302", "PM401"]
    assert made["results"] == []


def test_statistics_are_for_people(run: Run) -> None:
    counted = run("--output-format=grouped", ".", "--statistics").stdout
    assert counted == run("--output-format=text", ".", "--statistics").stdout
    MODELS["gitlab"](run("--output-format=gitlab", ".", "--statistics").stdout.decode())
