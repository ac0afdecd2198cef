"""`--watch`: lints again after each change, and ends with the last status."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from postmortem_lint.cli.configuration.settings import Options
from postmortem_lint.cli.main import run
from postmortem_lint.cli.terminal.output import Problem
from postmortem_lint.cli.watch import watch

BAD = (
    "# Incident: x\n\n## Timeline\n\n- 09:14 It broke\n\n<!-- postmortem-lint: ignore[PM777] -->\n"
)


@pytest.fixture
def turns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[int, int]]:
    """Watches a file while steps are taken in its pauses; gives the status and how often it was
    linted."""
    monkeypatch.chdir(tmp_path)
    Path("a.md").write_text("one", encoding="utf-8")

    def call(*steps: Callable[[], object], options: Options | None = None) -> tuple[int, int]:
        waiting: Iterator[Callable[[], object]] = iter(steps)
        count = 0

        def sleep(_seconds: float) -> None:
            step = next(waiting, None)
            if step is None:
                raise KeyboardInterrupt
            step()

        def once(_options: Options) -> int:
            nonlocal count
            count += 1
            if Path("a.md").read_text(encoding="utf-8") == "broken":
                raise Problem("broken")
            return int(Path("a.md").read_text(encoding="utf-8") != "fine")

        monkeypatch.setattr("postmortem_lint.cli.watch.time.sleep", sleep)
        return watch(options or Options(quiet=True), once), count

    return call


def write(name: str, text: str) -> Callable[[], object]:
    return lambda: Path(name).write_text(text, encoding="utf-8")


Turns = Callable[..., "tuple[int, int]"]


def test_it_lints_after_changes_and_only_then(turns: Turns) -> None:
    assert turns() == (1, 1)
    assert turns(lambda: None, lambda: None) == (1, 1)
    assert turns(write("a.md", "fine"), lambda: None) == (0, 2)
    assert turns(write("b.md", "new"), lambda: Path("b.md").unlink()) == (0, 3)


def test_it_minds_the_configuration_and_what_that_names(turns: Turns) -> None:
    configured = write("postmortem-lint.toml", 'baseline = "b.json"\n')
    assert turns(configured, write("b.json", "{}"), write("c.json", "{}")) == (1, 3)
    assert turns(write("p.toml", ""), options=Options(profile="p.toml", quiet=True)) == (1, 2)


def test_what_goes_wrong_on_the_way_does_not_end_it(
    turns: Turns, capfd: pytest.CaptureFixture[str]
) -> None:
    assert turns(write("a.md", "broken")) == (2, 2)
    assert capfd.readouterr().err == "error: broken\n"
    with pytest.raises(Problem):
        turns()


def test_standard_input_cannot_be_watched(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--watch", "-"]) == 2
    assert "--watch and standard input exclude each other" in capfd.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_nothing_is_watched_where_there_is_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["check", "--watch", "nowhere.md"]) == 2
    assert capfd.readouterr().err == "error: nowhere.md: no such file or folder\n"


def test_an_interrupt_ends_it_with_the_last_status(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(BAD, encoding="utf-8")
    command = [sys.executable, "-m", "postmortem_lint", "--isolated", "--select", "PM002"]
    command += ["--fail-on", "warning", "--output-format", "concise", "--watch"]
    with subprocess.Popen(
        command,
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # What a script or nohup starts in the background would else be deaf to it.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stderr is not None
            assert "PM002" in process.stdout.readline()
            assert process.stderr.readline() == "Watching for changes; Ctrl-C ends.\n"
            time.sleep(0.1)
            process.send_signal(signal.SIGINT)
            assert process.wait(30) == 1
            assert "\x1b" not in process.stdout.read()
        finally:
            process.kill()
