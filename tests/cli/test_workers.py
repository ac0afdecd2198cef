"""Many files are linted in several processes; nobody but the clock may notice."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any, cast

import pytest

from postmortem_lint.cli.configuration.settings import Options, Run, prepare
from postmortem_lint.cli.linting.read_file import ReadFile
from postmortem_lint.cli.linting.workers import linted_in_workers

PAGE = """\
# Postmortem: orders were slow {n}

**Started**: 2025-04-02 09:00 UTC
**Resolved**: 2025-04-02 09:40 UTC
**Duration**: {n} minutes

## Timeline

- 09:00 UTC Orders begin to wait
- 09:40 UTC Orders are quick again

## Root Cause

A limit was too low.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for n in range(70):
        (tmp_path / f"{n:02d}.md").write_text(PAGE.format(n=n + 10), encoding="utf-8")
    (tmp_path / "70.md").write_bytes(b"# Postmortem: \xff\n")
    return tmp_path


def lint(folder: Path, *args: str) -> tuple[int, bytes, bytes]:
    command = [sys.executable, "-m", "postmortem_lint", "check", ".", "--no-cache", *args]
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False, timeout=120)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("name", ["text", "json", "sarif"])
def test_the_report_is_the_same_with_any_number(folder: Path, name: str) -> None:
    reports = {lint(folder, "--output-format", name, "-j", str(jobs)) for jobs in (1, 2, 8)}
    assert len(reports) == 1
    assert b"PM401" in next(iter(reports))[1]


def test_fixes_are_the_same_with_any_number(folder: Path) -> None:
    shown = {lint(folder, "--diff", "--unsafe-fixes", "-j", str(jobs)) for jobs in (1, 3)}
    assert len(shown) == 1


class Deadly(Run):
    """A run in which one document kills whoever lints it."""

    def settings(self, document: str, *, named: bool = False) -> Any:
        if document == "3.md":
            os.kill(os.getpid(), signal.SIGKILL)
        return super().settings(document, named=named)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="only a forked process shares the run")
def test_a_process_that_is_killed_costs_one_document() -> None:
    options = Options(isolated=True)
    run = Deadly(options, cast("Any", prepare(options))._configurations)
    pages = [ReadFile(f"{n}.md", None, True, PAGE.format(n=n + 10).encode()) for n in range(8)]
    done = {one.number: one for one in linted_in_workers(pages, options, run, 2)}
    assert sorted(done) == list(range(8))
    assert [number for number, one in done.items() if one.lost] == [3]
    assert all(one.result for one in done.values() if not one.lost)
    assert "PYTHONSAFEPATH" not in os.environ  # it was set for the processes alone


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_ctrl_c_leaves_no_process_behind(folder: Path) -> None:
    for n in range(100, 400):
        (folder / f"{n}.md").write_text(PAGE.format(n=n), encoding="utf-8")
    command = [sys.executable, "-m", "postmortem_lint", "check", ".", "--no-cache", "-j", "2"]
    run = subprocess.Popen(
        command,
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    try:
        run.wait(timeout=1.5)
    except subprocess.TimeoutExpired:
        os.killpg(run.pid, signal.SIGINT)
        _, said = run.communicate(timeout=30)
        assert said.strip() == b"error: interrupted"
        assert run.returncode == 130
    with pytest.raises(ProcessLookupError):  # nobody of the group is left
        os.killpg(run.pid, 0)


SPAWNED = """
import multiprocessing.context, sys
from postmortem_lint.cli.linting import workers
from postmortem_lint.cli.main import run
if __name__ == "__main__":
    workers.get_all_start_methods = lambda: ["spawn"]
    sys.exit(run(["check", ".", "--no-cache", "-j", "2"]))
"""


@pytest.mark.parametrize("how", ["spawned", "module"])
def test_no_module_of_the_checkout_is_imported(folder: Path, tmp_path: Path, how: str) -> None:
    planted = 'import os\nos.mkdir("pwned")\n'
    for name in ("multiprocessing", "json", "click", "jsonschema", "yaml", "tomllib"):
        (folder / f"{name}.py").write_text(planted)
    started = tmp_path.parent / f"{tmp_path.name}.py"
    started.write_text(SPAWNED)
    command = [str(started)] if how == "spawned" else ["-m", "postmortem_lint", "-j", "2"]
    done = subprocess.run(
        [sys.executable, *command], cwd=folder, capture_output=True, check=False, timeout=120
    )
    assert (done.returncode, b"PM401" in done.stdout) == (1, True), done.stderr
    assert not (folder / "pwned").exists()
