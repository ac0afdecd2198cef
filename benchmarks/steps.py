"""Measures the steps of a run: `python benchmarks/steps.py [FOLDER [LARGEST]]`.

Prints how long one document takes beside `import click, markdown_it`, which any such program has to
do; how many documents a second are linted (generated ones for `-`, else those of FOLDER); and
how reading, binding and rules grow with a document, up to LARGEST characters (10 million if left
out). Only ratios mean something on other machines.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import NamedTuple, TypeVar

from postmortem_lint.engine.lint import lint
from postmortem_lint.engine.settings import Settings
from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem.bind import bind
from postmortem_lint.postmortem.recognition.profile_choice import choose
from postmortem_lint.profile.builtin_names import builtin_names
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.rules import ALL
from postmortem_lint.text import Source

T = TypeVar("T")
SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
PROFILES = tuple(builtin_profile(name) for name in builtin_names())
SETTINGS = Settings(rules=ALL, candidates=PROFILES, known=ALL)

HEAD = """# Incident Report: Orders were slow

**Date**: 2025-04-02
**Severity**: SEV2
**Status**: Resolved
**Started**: 2025-04-02 09:00 UTC
**Resolved**: 2025-04-02 21:00 UTC
**Duration**: 12 hours
"""
PART = """
## Step {n}

At {clock} UTC the queue of shard {n} was full, and [the log](https://example.com/{n}) shows that
about 5% of the orders waited for 25 minutes. Priya Nair restarted it, which took until 09:30.

**Note {n}**: see `shard-{n}` and the alert of {clock}.
**Time to detect**: {minutes} minutes

- The check was too slow, as on 2025-03-{day:02d}.
  - Nobody was paged for 10 minutes.
- [ ] Ask for a second look
"""
ROWS = {
    "Timeline": ("| Time (UTC) | Event |\n|---|---|\n", "| {clock} | Shard {n} is restarted |\n"),
    "Action Items": (
        "| Action | Owner | Due | Priority | Status |\n|---|---|---|---|---|\n",
        "| Alert on queue {n} | Priya Nair | 2025-05-{day:02d} | P2 | Open |\n",
    ),
}


class Shares(NamedTuple):
    """Seconds of the three steps with one document."""

    reading: float
    binding: float
    rules: float


def generated(size: int) -> str:
    """A postmortem of about that many characters, with the usual parts in the usual amounts."""
    numbers = range(max(1, (size - len(HEAD)) // 620))

    def filled(template: str) -> str:
        return "".join(template.format(**_values(n)) for n in numbers)

    tables = (f"\n## {title}\n\n{head}{filled(row)}" for title, (head, row) in ROWS.items())
    return HEAD + "".join(tables) + filled(PART)


def _values(n: int) -> dict[str, object]:
    minutes = 540 + n % 720
    clock = f"{minutes // 60:02d}:{minutes % 60:02d}"
    return {"n": n, "clock": clock, "day": n % 28 + 1, "minutes": n % 50 + 5}


def timed(step: Callable[[], T]) -> tuple[float, T]:
    """The seconds of processor time that a step takes, and what it gives."""
    start = time.process_time()
    result = step()
    return time.process_time() - start, result


def shares(text: str) -> Shares:
    """How long reading, binding and rules take with a document."""
    source = Source("bench.md", text)
    reading, document = timed(lambda: read(source))
    choice = choose(document, PROFILES)
    profile = choice.profile if choice else PROFILES[0]
    binding, postmortem = timed(lambda: bind(document, profile))
    rules, _ = timed(lambda: [tuple(rule.check(postmortem)) for rule in ALL])
    return Shares(reading, binding, rules)


def start_ratio(runs: int = 15) -> float:
    """How often `import click, markdown_it` fits into checking one document; median of pairs."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "postmortem.md")
        page.write_text(generated(8_000), encoding="utf-8")
        floor = [sys.executable, "-c", "import click, markdown_it"]
        check = [sys.executable, "-m", "postmortem_lint", "check", "--isolated", str(page)]
        _process(floor), _process(check)  # the first run writes bytecode
        return median(_process(check) / _process(floor) for _ in range(runs))


def _process(command: list[str]) -> float:
    """The seconds that a process takes, with bytecode cached."""
    env = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    subprocess.run(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def throughput(sources: list[Source]) -> str:
    """Documents and megabytes a second on one core."""
    lint(sources[0], SETTINGS)
    seconds, _ = timed(lambda: [lint(source, SETTINGS) for source in sources])
    size, count = sum(len(source.text) for source in sources) / 1e6, len(sources)
    rates = f"{count / seconds:.0f} a second, {size / seconds:.2f} MB/s"
    return f"{count} documents, {size:.1f} MB: {rates}"


def sources_in(folder: str) -> list[Source]:
    """The documents of a folder, else 200 generated ones of 2 to 22 KB."""
    if folder == "-":
        return [Source(f"{n}.md", generated(2_000 + n * 100)) for n in range(200)]
    paths = sorted(Path(folder).rglob("*.md"))
    return [Source(str(path), path.read_text(encoding="utf-8", errors="replace")) for path in paths]


def main(folder: str = "-", largest: str = "10000000") -> None:
    """Print all three."""
    print(f"one document: {start_ratio():.2f} times `import click, markdown_it`")
    print(f"many documents: {throughput(sources_in(folder))}")
    print("\n     size  seconds      KB/s   reading   binding     rules")
    for size in (size for size in SIZES if size <= int(largest)):
        text = generated(size)
        steps = shares(text)
        whole = sum(steps)
        parts = "".join(f"{step / whole:>9.0%} " for step in steps)
        print(f"{len(text):>9} {whole:8.2f} {len(text) / 1000 / whole:9.0f} {parts}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", default="-", metavar="FOLDER")
    parser.add_argument("largest", nargs="?", default="10000000", metavar="LARGEST")
    main(**vars(parser.parse_args()))
