"""Runs the commands that README.md and docs/ show, and writes what they print.

`--check` only tells whether what is shown is what they print. Each page has a repository of its
own, in which docs/postmortems holds the sample of docs/sample; a block of `console` goes on where
the one above it ended. Commands in blocks of `sh` are run without comparing what they print: they
must not fail.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from postmortem_lint.cli.main import run

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "docs" / "sample"
_OTHERS = ("data.md", "python.md")  # are run by tests of their own
PAGES = (
    ROOT / "README.md",
    *(page for page in sorted((ROOT / "docs").glob("*.md")) if page.name not in _OTHERS),
    ROOT / "docs" / "ci" / "README.md",
)

_BLOCK = re.compile(r"^```(console|sh)\n(.*?)^```$", re.M | re.S)
_OURS = "postmortem-lint"
_SHELL = {"|", "<", ">", ">>"}
_DAY = "1762300800"  # 2025-11-05, for what depends on the day of a run


def main(*args: str) -> int:
    """Fill the pages, or compare them with what would be written; the status."""
    status = 0
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        new = filled(text)
        if new != text:
            status = 1
            if args == ("--check",):
                print(f"{page.name} is out of date; run: python3 dev.py refill", file=sys.stderr)
            else:
                page.write_text(new, encoding="utf-8", newline="\n")
    return status if args == ("--check",) else 0


def filled(text: str) -> str:
    """A page, in which each command in a block of `console` is followed by what it prints."""
    if not any(block[1] == "console" for block in _BLOCK.finditer(text)):
        return text
    with Workspace() as workspace:

        def shown(block: re.Match[str]) -> str:
            if block[1] == "sh":
                return block[0]
            parts = (f"$ {command}\n{workspace.run(command)}" for command in commands(block[2]))
            return f"```console\n{''.join(parts)}```"

        return _BLOCK.sub(shown, text)


def commands(console: str) -> list[str]:
    """The commands in a block of `console`."""
    return [line.removeprefix("$ ") for line in console.splitlines() if line.startswith("$ ")]


def bare_commands(text: str) -> Iterator[str]:
    """The commands of postmortem-lint in the blocks of `sh` of a page."""
    for block in _BLOCK.finditer(text):
        if block[1] == "sh":
            lines = (line.partition("  # ")[0].strip() for line in block[2].splitlines())
            yield from (line for line in lines if line.startswith(_OURS))


class Workspace:
    """A repository with the sample, in which commands are run by a shell."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self._root = Path(self._folder.name)
        self.home = self._root / "ferry"

    def __enter__(self) -> Workspace:
        tools = self._root / "bin"
        tools.mkdir()
        program = tools / _OURS
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m postmortem_lint "$@"\n')
        program.chmod(0o755)
        shutil.copytree(SAMPLE, self.home / "docs" / "postmortems")
        for step in ("init -q -b main", "add .", "commit -q -m sample"):
            self.run(f"git {step}")
        self.run("git update-ref refs/remotes/origin/main HEAD")
        return self

    def __exit__(self, *_: object) -> None:
        self._folder.cleanup()

    def run(self, command: str) -> str:
        """What a command prints, standard error too. Raises if it could not be done."""
        words = shlex.split(command)
        with tempfile.TemporaryFile() as printed:
            if words[0] == _OURS and not _SHELL.intersection(words):
                status = self._run_here(words[1:], printed.fileno())
            else:
                status = self._run_by_shell(command, printed.fileno())
            printed.seek(0)
            said = printed.read().decode("utf-8")
        if status > 1:
            raise RuntimeError(f"{command}: status {status}\n{said}")
        return said

    def _run_here(self, args: list[str], printed: int) -> int:
        """Run our program in this process, which takes a tenth of the time."""
        outside, inside = (dict(os.environ), os.getcwd()), self._environment()
        streams = sys.stdout, sys.stderr
        try:
            os.environ.clear()
            os.environ.update(inside)
            os.chdir(self.home)
            with open(printed, "w", encoding="utf-8", closefd=False) as stream:
                sys.stdout = sys.stderr = stream
                return run(args)
        finally:
            sys.stdout, sys.stderr = streams
            os.environ.clear()
            os.environ.update(outside[0])
            os.chdir(outside[1])

    def _run_by_shell(self, command: str, printed: int) -> int:
        return subprocess.run(
            ["sh", "-c", command],
            cwd=self.home,
            env=self._environment(),
            stdout=printed,
            stderr=printed,
            stdin=subprocess.DEVNULL,
            check=False,
            timeout=120,
        ).returncode

    def _environment(self) -> dict[str, str]:
        """Nothing of the user's own settings."""
        kept = {key: value for key, value in os.environ.items() if "POSTMORTEM_LINT" not in key}
        person = {"NAME": "Runa Dahl", "EMAIL": "runa@ferry.test"}
        roles = ("AUTHOR", "COMMITTER")
        git = {f"GIT_{role}_{key}": value for role in roles for key, value in person.items()}
        return {
            **{key: value for key, value in kept.items() if key not in ("CI", "FORCE_COLOR")},
            **git,
            "GIT_CONFIG_GLOBAL": os.devnull,
            "PATH": f"{self._root / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": os.pathsep.join(map(os.path.abspath, filter(None, sys.path))),
            "PYTHONUTF8": "1",
            "NO_COLOR": "1",
            "SOURCE_DATE_EPOCH": _DAY,
        }


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
