"""What keeps a run fast: nothing is loaded or compiled before it is needed, and all is linear.

`python benchmarks/steps.py` prints the numbers; the bounds are wide, for machines that are busy.
"""

from __future__ import annotations

import gc
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
BENCH: dict[str, Any] = runpy.run_path(str(ROOT / "benchmarks" / "steps.py"))

# Libraries that take long to load, and that checking a document has no use for.
HEAVY = (
    "jsonschema",
    "mdformat",
    "tomllib",
    "multiprocessing",
    "asyncio",
    "importlib.metadata",
    "hashlib",
    "sqlite3",
    "platformdirs",
    "yaml",
    "json",
    "glob",
)


# Modules that a check without a cache may load, of all and of this package: raise a bound only for
# what each document needs. The rooms of the package hold nothing themselves and are not counted.
MOST, MOST_OWN = 942, 751


def test_checking_a_document_loads_nothing_heavy(tmp_path: Path) -> None:
    page = tmp_path / "postmortem.md"
    page.write_text(BENCH["generated"](5_000), encoding="utf-8")
    code = (
        "import sys; from postmortem_lint.cli.main import run; "
        f"run(['check', '--isolated', '--no-cache', {str(page)!r}]); "
        "own = [one for name, one in sys.modules.items() if name.startswith('postmortem_lint')]; "
        "rooms = sum(hasattr(one, '__path__') for one in own); "
        f"print([name for name in {HEAVY} if name in sys.modules], "
        "len(sys.modules) - rooms, len(own) - rooms, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    heavy, loaded, own = done.stderr.splitlines()[-1].rsplit(" ", 2)
    assert heavy == "[]"
    assert int(loaded) <= MOST
    assert int(own) <= MOST_OWN


def test_nothing_looks_for_garbage_while_the_program_is_loaded(tmp_path: Path) -> None:
    page = tmp_path / "postmortem.md"
    page.write_text(BENCH["generated"](2_000), encoding="utf-8")
    code = (
        "import atexit, gc, runpy, sys; seen = []; "
        "gc.callbacks.append(lambda phase, _: seen.append(phase)); "
        "atexit.register(lambda: print(len(seen), file=sys.stderr)); "
        f"sys.argv = ['postmortem-lint', 'check', '--isolated', '--no-cache', {str(page)!r}]; "
        "runpy.run_module('postmortem_lint', run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", timeout=60
    )
    assert int(done.stderr.splitlines()[-1]) <= 8


def quickest(text: str, runs: int) -> tuple[float, ...]:
    """The seconds of reading, binding and rules, each the least of some runs.

    Rubbish of the other tests of this process is none of ours to collect.
    """
    gc.collect()
    gc.disable()
    try:
        each = [BENCH["shares"](text) for _ in range(runs)]
    finally:
        gc.enable()
    return tuple(min(step) for step in zip(*each, strict=True))


def test_every_step_is_linear() -> None:
    """Eight times the text; quadratic time would take 64 times as long."""
    texts = BENCH["generated"](40_000), BENCH["generated"](320_000)
    small, large = (quickest(text, runs=4) for text in texts)
    for before, after in zip(small, large, strict=True):
        assert after < 4 * 8 * before


def test_rules_take_little_more_time_than_reading_the_document() -> None:
    """Rules ask their questions themselves: what is told in the text is no part of binding. Its
    sentences are read once for all of them, and lengths, sums and tallies only where one stands."""
    reading, binding, rules = quickest(BENCH["generated"](100_000), runs=4)
    assert rules < 7 * (reading + binding)


def test_one_document_takes_little_more_than_loading_the_libraries() -> None:
    """The aim is 1.6; the reading of sentences in fifteen languages has brought it to 6, and a busy
    machine may add to that."""
    assert any(BENCH["start_ratio"](9) < 8 for _ in range(5))
