"""Measures the linter beside what one would run instead: `python3 dev.py run benchmarks/run.py`.

Both sides are run in turn on the same documents, and the median of the ratios counts; seconds are
those of this machine. The documents are invented by a seed, so they and their findings are the same
everywhere. rumdl and markdownlint-cli2 are looked for on PATH, or where an option says; rows of one
that is missing are left out.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "synthesis"))
sys.path.insert(0, str(Path(__file__).parents[1] / "tools"))

import environment  # noqa: F401

# isort: split
from compose import make
from steps import generated

OURS = [sys.executable, "-m", "postmortem_lint", "check", "--isolated"]
LIBRARIES = [sys.executable, "-c", "import click, markdown_it"]
PARSING = (
    "import sys, markdown_it; parser = markdown_it.MarkdownIt('commonmark').enable('table')\n"
    "parser.parse(open(sys.argv[1], encoding='utf-8').read())"
)
# The time of the second check alone, in a process that has done a first one.
AGAIN = """
import sys, time, postmortem_lint
text = open(sys.argv[1], encoding="utf-8").read()
postmortem_lint.check(text, "a.md")
start = time.perf_counter()
postmortem_lint.check(text.replace("## ", "## Then ", 1), "a.md")
print(time.perf_counter() - start)
"""
CHANGED = 5  # documents
LARGE = 700_000  # characters, near the most that is read


@dataclass(frozen=True)
class Run:
    """What a command took: seconds, seconds of processors, and MiB of its largest process."""

    seconds: float
    work: float
    memory: float
    output: str


@dataclass(frozen=True)
class Row:
    """A case: what of ours stands beside what, and how often the other fits into it at most."""

    case: str
    ours: Callable[[], Run]
    beside: str
    theirs: Callable[[], Run]
    bar: str


@dataclass(frozen=True)
class Peers:
    """The paths of the other linters, None for one that is missing."""

    rumdl: str | None
    markdownlint: str | None


def run(command: Sequence[str], folder: Path) -> Run:
    """Run a command in a folder; it may report findings, and must not fail otherwise."""
    env = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, env=env, stdout=output, stderr=output)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        text = output.read().decode("utf-8", "replace")
    if process.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command)}: status {process.returncode}\n{text}")
    memory = usage.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
    return Run(seconds, usage.ru_utime + usage.ru_stime, memory, text)


def write_documents(folder: Path, count: int, copies: int = 1) -> None:
    """Invented postmortems; each copy of them ends with a line of its own."""
    texts = [make(f"benchmark {number}").page.text() for number in range(count)]
    for copy in range(copies):
        place = folder / f"postmortems-{copy}"
        place.mkdir(parents=True)
        for number, text in enumerate(texts):
            page = f"{text}\n<!-- copy {copy} of {number} -->\n"
            (place / f"{number:05}.md").write_text(page, encoding="utf-8")


def cases(folder: Path, count: int, many: int, peers: Peers) -> Iterator[Row]:
    """The rows of the table, each with its documents written."""
    page = folder / "postmortem.md"
    page.write_text(generated(8_000), encoding="utf-8")
    libraries = "loading click and markdown-it-py"
    yield Row(
        "one document of 8 kB, nothing kept",
        lambda: run([*OURS, "--no-cache", str(page)], folder),
        libraries,
        lambda: run(LIBRARIES, folder),
        "1.6",
    )
    some, lots = folder / "some", folder / "lots"
    write_documents(some, count)
    yield from _of_many(some, count, peers)
    if peers.rumdl and many:
        write_documents(lots, count, many)
        yield Row(
            f"{count * many:,} documents, nothing changed",
            lambda: run([*OURS, "--cache-dir", str(folder / "kept lots"), "."], lots),
            "rumdl, nothing changed",
            lambda: run([str(peers.rumdl), "check", "--silent", "."], lots),
            "0.5",
        )
    page_40 = folder / "postmortem-40.md"
    page_40.write_text(generated(40_000), encoding="utf-8")
    yield Row(
        "a text of 40 kB again, changed, in one process",
        lambda: _printed(run([sys.executable, "-c", AGAIN, str(page_40)], folder)),
        libraries,
        lambda: run(LIBRARIES, folder),
        "0.8",
    )
    large = folder / "large.md"
    large.write_text(generated(LARGE), encoding="utf-8")
    yield Row(
        "one document of 700 kB",
        lambda: run([*OURS, "--no-cache", str(large)], folder),
        "markdown-it-py parses it",
        lambda: run([sys.executable, "-c", PARSING, str(large)], folder),
        "3",
    )


def _of_many(some: Path, count: int, peers: Peers) -> Iterator[Row]:
    kept = some.parent / "kept"
    warm = (*OURS, "--cache-dir", str(kept), ".")
    if peers.markdownlint:
        yield Row(
            f"{count:,} documents, nothing kept",
            lambda: run([*OURS, "--no-cache", "."], some),
            "markdownlint-cli2",
            lambda: run([str(peers.markdownlint), "**/*.md"], some),
            "0.4",
        )
    if peers.rumdl:
        rumdl = [peers.rumdl, "check", "--silent", "."]
        yield Row(
            f"{count:,} documents, nothing changed",
            lambda: run(warm, some),
            "rumdl, nothing changed",
            lambda: run(rumdl, some),
            "1.0",
        )

        def changed(command: Sequence[str]) -> Run:
            for path in sorted(some.rglob("*.md"))[:: max(1, count // CHANGED)][:CHANGED]:
                with path.open("a", encoding="utf-8") as file:
                    file.write(f"\nSeen again at {time.monotonic_ns()}.\n")
            return run(command, some)

        yield Row(
            f"{count:,} documents, {CHANGED} changed",
            lambda: changed(warm),
            f"rumdl, {CHANGED} changed",
            lambda: changed(rumdl),
            "2.5",
        )


def _printed(done: Run) -> Run:
    """A run that measures and prints its time itself."""
    return Run(float(done.output), float(done.output), done.memory, "")


def line(row: Row, runs: int) -> str:
    """A row of the table: the medians of some pairs of runs, after one pair that warms up."""
    row.ours(), row.theirs()
    pairs = [(row.ours(), row.theirs()) for _ in range(runs)]
    ours = median(one.seconds for one, _ in pairs)
    theirs = median(other.seconds for _, other in pairs)
    ratio = median(one.seconds / other.seconds for one, other in pairs)
    work = median(one.work / other.work for one, other in pairs)
    memory = max(one.memory for one, _ in pairs)
    times = f"{ratio:.2f} | {work:.2f} | {row.bar}"
    return (
        f"| {row.case} | {ours:.2f} s | {row.beside}: {theirs:.2f} s | {times} | {memory:.0f} MiB |"
    )


def versions(peers: Peers) -> str:
    """What was measured, and what it was run by."""
    found = [f"postmortem-lint {version('postmortem-lint')}"]
    found += [f"{name} {version(name)}" for name in ("click", "markdown-it-py")]
    if peers.rumdl:
        found.append(_first([peers.rumdl, "--version"]))
    if peers.markdownlint:
        found.append(_first([peers.markdownlint, "--version"]))
    system = f"{platform.system()} with {os.cpu_count()} processors"
    return f"{', '.join(found)}; Python {platform.python_version()}, {system}"


def _first(command: Sequence[str]) -> str:
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    return (done.stdout or done.stderr).splitlines()[0].strip()


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, default=1000, metavar="N")
    parser.add_argument("--many", type=int, default=10, metavar="TIMES", help="0 leaves them out")
    parser.add_argument("--runs", type=int, default=3, metavar="N", help="pairs of runs of each")
    parser.add_argument("--rumdl", metavar="PROGRAM", default="rumdl")
    parser.add_argument("--markdownlint-cli2", metavar="PROGRAM", default="markdownlint-cli2")
    options = parser.parse_args()
    peers = Peers(shutil.which(options.rumdl), shutil.which(options.markdownlint_cli2))
    for program in (options.rumdl, options.markdownlint_cli2):
        if not shutil.which(program):
            print(f"{program}: not found, its rows are left out", file=sys.stderr)
    print(versions(peers))
    print("\n| case | takes | beside | times | times the work | at most | memory |")
    print("|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for row in cases(Path(folder), options.documents, options.many, peers):
            print(line(row, options.runs), flush=True)


if __name__ == "__main__":
    main()
