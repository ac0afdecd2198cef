"""Everything a developer runs, with Python and git alone: `python3 dev.py lint|test|check|rule`.

Each command first makes a virtual environment in `.venv` and installs the project into it, once.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = Path(os.environ.get("POSTMORTEM_LINT_VENV", ROOT / ".venv"))
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")

USAGE = """usage: python3 dev.py COMMAND

  lint [ARGS]             lint the examples of the repository (or whatever ARGS say)
  test [ARGS]             everything that CI checks: format, types, all tests
  check                   the inner loop: format, types, and the tests that are quick
  rule CODE NAME FAMILY   write module, page and registry line of a new rule
"""


def set_up() -> None:
    """Make the environment, unless it was made from this very pyproject.toml."""
    if sys.version_info < (3, 11):
        sys.exit(f"python 3.11 or later is needed, this is {sys.version.split()[0]}")
    stamp = VENV / "made-from"
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    if stamp.is_file() and stamp.read_text() == wanted:
        return
    print("setting up .venv ...", file=sys.stderr, flush=True)
    venv.create(VENV, with_pip=True, clear=True)
    run(PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-e", ".[dev]")
    stamp.write_text(wanted)


def run(*command: str | Path) -> None:
    """Run a command in the repository; a failure ends the program with its status."""
    done = subprocess.run([str(part) for part in command], cwd=ROOT, check=False)
    if done.returncode:
        sys.exit(done.returncode)


def lint(*args: str) -> None:
    run(BIN / "postmortem-lint", *(args or ("examples",)))


def check_style() -> None:
    run(PYTHON, "-m", "ruff", "check", ".")
    run(PYTHON, "-m", "ruff", "format", "--check", "--quiet", ".")
    run(PYTHON, "-m", "mypy")


def test(*args: str) -> None:
    check_style()
    run(PYTHON, "-m", "pytest", "-n", "auto", *args)


def check() -> None:
    check_style()
    run(PYTHON, "-m", "pytest", "-n", "auto", "-m", "not slow")


def rule(code: str, name: str, family: str) -> None:
    run(PYTHON, ROOT / "tools" / "new_rule.py", code, name, family)


COMMANDS = {"lint": lint, "test": test, "check": check, "rule": rule}


def main() -> None:
    if len(sys.argv) < 2 or sys.argv[1] not in COMMANDS:
        sys.exit(USAGE)
    set_up()
    COMMANDS[sys.argv[1]](*sys.argv[2:])


if __name__ == "__main__":
    main()
