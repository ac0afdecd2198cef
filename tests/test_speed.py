"""What keeps a run fast: nothing is loaded or compiled before it is needed, and all is linear.

`python tools/bench.py` prints the numbers; the bounds here are wide, for machines that are busy.
"""

from __future__ import annotations

import ast
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "postmortem_lint"
BENCH: dict[str, Any] = runpy.run_path(str(ROOT / "tools" / "bench.py"))

# Libraries that take long to load, and that checking a document has no use for.
HEAVY = (
    "jsonschema",
    "mdformat",
    "tomllib",
    "multiprocessing",
    "asyncio",
    "sqlite3",
    "importlib.metadata",
)


def test_checking_a_document_loads_nothing_heavy(tmp_path: Path) -> None:
    page = tmp_path / "postmortem.md"
    page.write_text(BENCH["generated"](5_000), encoding="utf-8")
    code = (
        "import sys; from postmortem_lint.cli.main import run; "
        f"run(['check', '--isolated', {str(page)!r}]); "
        f"print([name for name in {HEAVY} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True
    )
    assert done.stderr.splitlines()[-1] == "[]"


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: path.stem)
def test_no_pattern_is_compiled_at_import(path: Path) -> None:
    """A constant is a `regex(...)`, which is compiled when it is first used."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    constants = (node for node in tree.body if isinstance(node, (ast.Assign, ast.AnnAssign)))
    compiled = [node.lineno for node in constants if "attr='compile'" in ast.dump(node)]
    assert compiled == []


@pytest.mark.slow
def test_every_step_is_linear() -> None:
    small, large = BENCH["generated"](60_000), BENCH["generated"](480_000)
    BENCH["shares"](small)
    first, then = BENCH["shares"](small), BENCH["shares"](large)
    growth = len(large) / len(small)
    for step, before, after in zip(first._fields, first, then, strict=True):
        assert after < 2.5 * growth * before, step


@pytest.mark.slow
def test_rules_take_less_time_than_reading_the_document() -> None:
    text = BENCH["generated"](100_000)
    BENCH["shares"](text)
    steps = BENCH["shares"](text)
    assert steps.rules < 1.5 * (steps.reading + steps.binding)


@pytest.mark.slow
def test_one_document_takes_little_more_than_loading_the_libraries() -> None:
    """The aim is 2.5; a busy machine may add to that."""
    assert BENCH["start_ratio"](9) < 4
