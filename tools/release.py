"""Builds what is published, and tries it in clean environments, with old and new dependencies.

    python tools/release.py [--keep FOLDER]

It needs the network for the packages, and takes some minutes.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import tomllib
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ROOT / "examples" / "2025-04-02-gift-cards.md"
PIP = ("-m", "pip", "--disable-pip-version-check", "--quiet")
# What is asked of each environment, and what has to be in the answer.
TRIALS = (
    (("--version",), "postmortem-lint"),
    (("check", "--isolated", "--exit-zero", str(EXAMPLE)), "timeline-out-of-order"),
    (("outline", "--isolated", str(EXAMPLE)), "timeline"),
    (("export", "--isolated", "--output-format", "csv", str(EXAMPLE)), "gift-cards"),
    (("explain", "PM302"), "timeline-out-of-order"),
    (("config", "schema"), "json-schema.org"),
    (("--man",), ".TH POSTMORTEM-LINT"),
)


def oldest() -> list[str]:
    """The dependencies, each in the oldest version that pyproject.toml allows."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [each.split(",")[0].replace(">=", "==") for each in project["dependencies"]]


def run(*command: str | Path, cwd: Path) -> str:
    """What a command prints; it may not fail, nor be answered from this work tree."""
    print("> " + " ".join(map(str, command)), flush=True)
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [*map(str, command)], cwd=cwd, env=kept, capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"{done.stdout}{done.stderr}\nended with {done.returncode}")
    return done.stdout


def built(folder: Path) -> list[Path]:
    """The sdist, and the wheel that is made from it; both pass the check of the package index."""
    tools = environment(folder / "tools", ["build", "twine"])
    run(tools, "-m", "build", "--outdir", folder / "dist", ROOT, cwd=folder)
    made = sorted((folder / "dist").iterdir())
    run(tools, "-m", "twine", "check", "--strict", *made, cwd=folder)
    return made


def environment(folder: Path, packages: list[str]) -> Path:
    """The interpreter of a new environment with some packages."""
    venv.create(folder, with_pip=True)
    windows = os.name == "nt"
    python = folder / ("Scripts/python.exe" if windows else "bin/python")
    run(python, *PIP, "install", *packages, cwd=folder)
    return python


def tried(artifact: Path, pins: list[str], folder: Path) -> None:
    """Install an artifact, and ask the program for what it needs all of its parts for."""
    python = environment(folder, [str(artifact), *pins])
    run(python, *PIP, "check", cwd=folder)
    for args, wanted in TRIALS:
        said = run(python, "-m", "postmortem_lint", *args, cwd=folder)
        if wanted not in said:
            sys.exit(f"{wanted!r} is not in what {args} says:\n{said}")


def main() -> None:
    """Build, check, and try each artifact with both sets of dependencies."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--keep", type=Path, help="where sdist and wheel go")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for artifact in built(folder):
            for age, pins in (("oldest", oldest()), ("newest", [])):
                tried(artifact, pins, folder / f"{artifact.suffix[1:]}-{age}")
            if given.keep:
                given.keep.mkdir(parents=True, exist_ok=True)
                (given.keep / artifact.name).write_bytes(artifact.read_bytes())
    print("all of it works")


if __name__ == "__main__":
    main()
