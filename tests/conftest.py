"""Options of the test run, what makes a test a slow one, and a limit so that none can hang.

Slow, and left out of `dev.py check`, is a test of the command line (all of tests/cli), one whose
module imports `subprocess` (a program takes a third of a second to start), one that draws random
examples, and one that is marked so.
"""

from __future__ import annotations

import gc
import os
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import HealthCheck, is_hypothesis_test, settings

# Same code, same examples: `--hypothesis-profile search` looks for new ones.
settings.register_profile(
    "repeatable",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("search", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("repeatable")

# Runs of the program keep results; those of tests keep them where nobody else looks.
os.environ["GIT_CONFIG_GLOBAL"] = os.devnull
os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp(prefix="postmortem-lint-tests-")
os.environ["XDG_CACHE_HOME"] = tempfile.mkdtemp(prefix="postmortem-lint-tests-")

# Seconds that setting up or running one test may take, also on a machine that is busy.
LIMIT, SLOW_LIMIT = 60, 300


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--write-reports",
        action="store_true",
        help="refill the reports in the pages of the rule book",
    )


_ALL_SLOW = ("\nimport subprocess", "\npytestmark = pytest.mark.slow")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Do not even read what the inner loop leaves out as a whole."""
    if config.option.markexpr != "not slow":
        return None
    if collection_path.name == "cli":
        return True
    is_module = collection_path.suffix == ".py" and collection_path.name.startswith("test_")
    text = collection_path.read_text(encoding="utf-8") if is_module else ""
    return True if any(sign in text for sign in _ALL_SLOW) else None


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if isinstance(item, pytest.Function) and (
            "cli" in item.path.parts
            or hasattr(item.module, "subprocess")
            or is_hypothesis_test(item.obj)
        ):
            item.add_marker(pytest.mark.slow)


def pytest_collection_finish() -> None:
    """What has been collected stays: the garbage collector need not look at it again, and at the
    rest as rarely as in the program itself."""
    gc.freeze()
    gc.set_threshold(100_000)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Iterator[None]:
    yield from limited(item)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    yield from limited(item)


def limited(item: pytest.Item) -> Iterator[None]:
    """Let what follows fail when it takes too long (not on Windows, which has no such clock)."""
    if not hasattr(signal, "setitimer"):
        return (yield)
    seconds = SLOW_LIMIT if item.get_closest_marker("slow") else LIMIT

    def late(_signal: int, _frame: FrameType | None) -> None:
        pytest.fail(f"not done after {seconds} seconds")

    before = signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, seconds, seconds)
    try:
        return (yield)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
