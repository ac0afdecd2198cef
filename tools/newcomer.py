"""Acts a newcomer: a clean environment, README.md, and nothing else.

`python3 dev.py run tools/newcomer.py` makes a virtual environment, installs this checkout into it
as the README says, and does what the README shows: in an empty folder, and in a repository with
forty old reports. It tells of each command how long it took and what it ended with, and ends with 1
if one failed, if the old reports show no finding, if `--fix` leaves what it can correct, or if the
hook lets a new report with faults pass.
"""

from __future__ import annotations

import environment  # noqa: F401

# isort: split
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

from consoles import SAMPLE, commands

ROOT = Path(__file__).resolve().parent.parent
_CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.M | re.S)
_OLD = 40
_EMPTY = (
    "postmortem-lint --version",
    "postmortem-lint --help",
    "postmortem-lint check",
    "postmortem-lint new 'Gate stayed shut'",
    "postmortem-lint check",
    "postmortem-lint explain PM302",
)


class Newcomer:
    """Somebody with an environment, a folder, and a list of what went wrong."""

    def __init__(self, programs: Path) -> None:
        self._programs = programs
        self.troubles: list[str] = []

    def run(self, command: str, folder: Path, *, most: int = 1) -> str:
        """Run a command in a folder and say how it went; a status above `most` is trouble."""
        start = time.monotonic()
        done = subprocess.run(
            ["sh", "-c", command],
            cwd=folder,
            env=self._environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=300,
            check=False,
        )
        lines = done.stdout.strip().splitlines() or [""]
        took = time.monotonic() - start
        print(f"{done.returncode}  {took:5.1f} s  {command}\n             {lines[-1][:110]}")
        if done.returncode > most:
            self.troubles.append(f"{command}: status {done.returncode}\n{done.stdout}")
        return done.stdout

    def expect(self, is_so: bool, what: str) -> None:
        """Keep what should be so and is not."""
        if not is_so:
            self.troubles.append(what)

    def _environment(self) -> dict[str, str]:
        kept = {key: os.environ[key] for key in os.environ if key.startswith(("PIP_", "LANG"))}
        person = {"NAME": "Runa Dahl", "EMAIL": "runa@ferry.test"}
        who = {
            f"GIT_{role}_{key}": person[key] for role in ("AUTHOR", "COMMITTER") for key in person
        }
        home = str(self._programs.parent.parent / "home")
        return {
            **kept,
            **who,
            "HOME": home,
            "XDG_CACHE_HOME": f"{home}/.cache",
            "PATH": f"{self._programs}{os.pathsep}{os.environ['PATH']}",
        }


def main() -> int:
    """Act both stories; the status."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "home").mkdir()
        venv.create(place / "env", with_pip=True)
        newcomer = Newcomer(place / "env" / ("Scripts" if os.name == "nt" else "bin"))
        newcomer.run(f"pip install -q '{ROOT}' pre-commit", place, most=0)
        _in_an_empty_folder(newcomer, place / "empty")
        _with_old_reports(newcomer, place / "ferry")
    for trouble in newcomer.troubles:
        print(f"trouble: {trouble}", file=sys.stderr)
    return 1 if newcomer.troubles else 0


def _in_an_empty_folder(newcomer: Newcomer, folder: Path) -> None:
    print("in an empty folder")
    folder.mkdir()
    for command in _EMPTY:
        newcomer.run(command, folder)


def _with_old_reports(newcomer: Newcomer, folder: Path) -> None:
    """What the README shows, then the first fix and the hook."""
    print(f"in a repository with {_OLD} old reports")
    reports = folder / "docs" / "postmortems"
    shutil.copytree(SAMPLE, reports)
    _multiply(reports)
    for command in ("git init -q -b main", "git add .", "git commit -q -m reports"):
        newcomer.run(command, folder, most=0)
    found = newcomer.run("postmortem-lint check docs/postmortems", folder)
    newcomer.expect("error PM" in found, "the old reports show no finding")
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for console in _CONSOLE.findall(readme):
        for command in commands(console):
            newcomer.run(command, folder)
    newcomer.run("postmortem-lint check --fix --no-suppressions docs/postmortems", folder)
    again = newcomer.run("postmortem-lint check --fix --no-suppressions docs/postmortems", folder)
    newcomer.expect("fixable with check --fix." not in again, "--fix leaves what it can correct")
    _with_the_hook(newcomer, folder, reports)


def _multiply(reports: Path) -> None:
    """As many old reports as that, each of a year of its own."""
    pages = sorted(reports.glob("2025-*.md"))
    for number in range(_OLD - len(pages)):
        page, year = pages[number % len(pages)], 2024 - number // len(pages)
        text = page.read_text(encoding="utf-8").replace("2025", str(year))
        (reports / page.name.replace("2025", str(year))).write_text(text, encoding="utf-8")


def _with_the_hook(newcomer: Newcomer, folder: Path, reports: Path) -> None:
    """The hook out of this checkout, as nothing here is published yet."""
    newcomer.run("git add . && git commit -q -m linted", folder, most=0)
    shutil.copy(min(reports.glob("2025-*.md")), reports / "2025-11-01-seats-sold-again.md")
    newcomer.run("git add .", folder, most=0)
    said = newcomer.run(f"pre-commit try-repo '{ROOT}' postmortem-lint", folder)
    newcomer.expect("PM302" in said and "Failed" in said, "the hook lets a fault pass")


if __name__ == "__main__":
    sys.exit(main())
