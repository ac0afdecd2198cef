"""Everything a developer runs, with Python and git alone: `python3 dev.py COMMAND`.

Each command first makes a virtual environment in `.venv` and installs the project into it, once.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import venv
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = Path(os.environ.get("POSTMORTEM_VENV", ROOT / ".venv")).absolute()
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
TOO_OLD = sys.version_info[:2] < (3, 11)

USAGE = """usage: python3 dev.py COMMAND

  lint [ARGS]             lint the examples of the repository, or whatever ARGS say
  test [ARGS]             everything that CI checks: style, types, all tests (ARGS go to pytest)
  check [ARGS]            the inner loop: style, types, and the tests that are quick
  style                   the style of the code alone
  refill                  write what is generated: reports of rule pages, profiles, lists, README
  run SCRIPT [ARGS]       run a script of tools/ or benchmarks/
  rule CODE NAME FAMILY   write module, page, registry line and test case of a rule
"""


def set_up() -> None:
    """Make the environment, unless it was made here from this very pyproject.toml."""
    if TOO_OLD:
        sys.exit(f"Python 3.11 or later is needed, and this is {sys.version.split()[0]}")
    stamp = VENV / "made-from"
    made_from = str(ROOT).encode() + (ROOT / "pyproject.toml").read_bytes()
    wanted = hashlib.sha256(made_from).hexdigest()
    if PYTHON.exists() and stamp.is_file() and stamp.read_text() == wanted:
        return
    if VENV.exists() and any(VENV.iterdir()) and not (VENV / "pyvenv.cfg").is_file():
        sys.exit(f"{VENV} is no virtual environment and will not be overwritten")
    say(f"make a virtual environment in {VENV}")
    try:
        venv.create(VENV, with_pip=True, clear=True)
    except subprocess.CalledProcessError:
        sys.exit("this Python cannot install pip; on Debian and Ubuntu: apt install python3-venv")
    run(PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-e", ".[dev]")
    stamp.write_text(wanted)


def say(what: str) -> None:
    print(f"> {what}", file=sys.stderr, flush=True)


def run(program: Path, *args: str, cwd: Path = ROOT) -> None:
    """Say and run a command; a failure ends this program with the status of the command."""
    say(" ".join((program.stem, *args)))
    status = subprocess.run([str(program), *args], cwd=cwd, check=False).returncode
    if status:
        sys.exit(status)


def lint(*args: str) -> None:
    program = BIN / ("postmortem-lint.exe" if os.name == "nt" else "postmortem-lint")
    run(program, *(args or ("examples",)), cwd=Path.cwd() if args else ROOT)


def style() -> None:
    run(PYTHON, "-m", "ruff", "check", "--quiet", ".")
    run(PYTHON, "-m", "ruff", "format", "--check", "--quiet", ".")


def test(*args: str) -> None:
    style()
    run(PYTHON, "-m", "mypy")
    run(PYTHON, "-m", "pytest", "-n", "auto", *args)


def check(*args: str) -> None:
    test("-m", "not slow", *args)


def refill() -> None:
    run(PYTHON, "tools/schema_words.py")
    run(PYTHON, "tools/compile_profiles.py")
    run(PYTHON, "tools/rule_catalogue.py")
    run(PYTHON, "-m", "pytest", "tests/test_rule_pages.py", "--write-reports")
    run(PYTHON, "tools/rule_pages.py")
    run(PYTHON, "tools/languages.py")
    run(PYTHON, "tools/profile_words.py")
    run(PYTHON, "tools/readme.py")
    run(PYTHON, "tools/consoles.py")
    run(PYTHON, "tools/picture.py")


def rule(code: str, name: str, family: str) -> None:
    run(PYTHON, "tools/new_rule.py", code, name, family)


def script(name: str, *args: str) -> None:
    path = ROOT / name
    if not path.is_file():
        sys.exit(f"{name}: no such script; those of tools/ and benchmarks/ are run")
    run(PYTHON, str(path), *args, cwd=Path.cwd())


COMMANDS: dict[str, Callable[..., None]] = {
    "lint": lint,
    "test": test,
    "check": check,
    "style": style,
    "refill": refill,
    "run": script,
    "rule": rule,
}


def main() -> None:
    command, args = "".join(sys.argv[1:2]), sys.argv[2:]
    takes = {"style": 0, "refill": 0, "rule": 3}.get(command, len(args))
    if command not in COMMANDS or len(args) != takes or (command == "run" and not args):
        sys.exit(USAGE)
    set_up()
    COMMANDS[command](*args)


if __name__ == "__main__":
    main()
