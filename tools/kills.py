"""Kills `check --fix` at random moments over many files, and looks whether any is lost or torn.

python tools/kills.py [--kills N] [--files N] [--seed N]
"""

from __future__ import annotations

import environment  # noqa: F401

# isort: split
import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

PAGE = "# Postmortem: the safe stood open\n\n**Date:** 2025/04/02\n\n## Impact\n\nAll of it.\n"
FIXED = PAGE.replace("2025/04/02", "2025-04-02")
COMMAND = (sys.executable, "-m", "postmortem_lint", "check", "--isolated", "--fix", "--quiet", ".")


def killed(folder: Path, number: int, chance: random.Random, files: int) -> Counter[str]:
    """Kill one run with a signal, and count what is left in the folder."""
    for name in range(files):
        (folder / f"{name:04}.md").write_text(PAGE, encoding="utf-8")
    # From when the program has been loaded to when it is done.
    with subprocess.Popen(COMMAND, cwd=folder, stdout=-3, stderr=-3) as run:
        first = folder / "0000.md"
        start = time.monotonic()
        while first.read_text(encoding="utf-8") == PAGE and time.monotonic() - start < 60:
            time.sleep(0.005)
        time.sleep(chance.random() * 1.5)
        run.send_signal(number)
    left: Counter[str] = Counter(runs=1)
    for file in folder.iterdir():
        text = file.read_text(encoding="utf-8")
        kind = "drafts left" if file.name.startswith(".") else "torn"
        left[{PAGE: "old", FIXED: "new"}.get(text, kind) if file.suffix == ".md" else kind] += 1
        file.unlink()
    left["lost"] = files - left["old"] - left["new"] - left["torn"]
    left["in the middle"] = int(0 < left["new"] < files)
    return left


def main() -> None:
    """Print what was left after each signal."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--files", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    os.environ["PYTHONPATH"] = str(Path(__file__).parents[1] / "src")
    chance = random.Random(given.seed)
    for number in (signal.SIGKILL, signal.SIGTERM):
        left: Counter[str] = Counter()
        with tempfile.TemporaryDirectory() as folder:
            for _ in range(given.kills // 2):
                left += killed(Path(folder), number, chance, given.files)
        shown = ("runs", "in the middle", "lost", "torn", "drafts left")
        print(f"{number.name}: " + ", ".join(f"{left[name]} {name}" for name in shown), flush=True)


if __name__ == "__main__":
    main()
