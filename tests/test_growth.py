"""The work for a document grows as its length, in every stage, counted in steps; in time only where
one step, a search by a pattern, may itself take longer and longer."""

from __future__ import annotations

import runpy
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from postmortem_lint.language.titles import named_roles
from postmortem_lint.text import Source

pytestmark = pytest.mark.slow  # it counts every call

Stage = Callable[[Source], object]
GROWTH: dict[str, Any] = runpy.run_path(str(Path(__file__).parents[1] / "tools" / "growth.py"))
TEXTS: dict[str, Callable[[int], str]] = GROWTH["texts"]()

FEW, MANY = 40, 160
LINES = [name for name in TEXTS if name.startswith("lines")]
# The later stages run the first one again and again; `tools/growth.py` measures all of them.
RUNS = [
    *(("check", name) for name in LINES),
    *((stage, name) for stage in ("fix", "format", "suppress") for name in LINES[::5]),
    *(("format", name) for name in LINES if "Timeline" in name),
    ("format", "nested folds never closed"),
]
MOST = 6.0  # times the steps of a quarter of the text; 4 is linear, 16 quadratic
FLOOR = 2_000  # steps; of fewer nothing can be told
SEARCHED = [
    ("check", "paragraph of human error"),
    ("check", "paragraph of careless"),
    ("check", "paragraph of he should have known"),
    ("check", "nested folds never closed"),
    ("format", "nested folds never closed"),
]
LONG = 2_000  # times a text is repeated at least, so that the searches are what takes the time
MOMENT = 0.1  # seconds; of less nothing can be told


def steps(stage: Stage, text: str) -> int:
    """How many functions are called and generators go on."""
    number = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal number
        number += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        stage(Source("zoo.md", text))
    finally:
        sys.setprofile(before)
    return number


@cache
def stages() -> dict[str, Stage]:
    known: dict[str, Stage] = GROWTH["stages"]()
    for stage in known.values():
        stage(Source("zoo.md", GROWTH["HEAD"]))
    return known


def grows(stage: str, name: str) -> float:
    """How many times as many steps four times the text takes.

    Each text is of another place, for a sentence that was read before costs less.
    """
    run, text = stages()[stage], TEXTS[name]
    run(Source("zoo.md", text(2)))
    base, few, many = (
        steps(run, text(number).replace("zoo", place))
        for number, place in ((2, "park"), (FEW, "mall"), (MANY, "barn"))
    )
    return (many - base) / max(few - base, FLOOR)


def test_a_step_too_many_is_seen() -> None:
    def quadratic(source: Source) -> object:
        return [source.line(at) for at in range(len(source.text)) for _ in range(len(source.text))]

    few, many = (steps(quadratic, "a" * number) for number in (FEW, MANY))
    assert many > MOST * few


def test_a_title_is_understood_once_however_many_there_are() -> None:
    titles = [f"lamps of gate {number}" for number in range(5_000)]

    def understand(_source: Source) -> object:
        return [named_roles(title) for title in titles]

    first, again = (steps(understand, "") for _ in range(2))
    assert 20 * again < first


@pytest.mark.parametrize(("stage", "name"), RUNS)
def test_lines_take_as_many_steps_as_there_are(stage: str, name: str) -> None:
    assert grows(stage, name) < MOST


@pytest.mark.parametrize(
    "name", [name for name in TEXTS if name.startswith(("paragraph", "nested"))]
)
def test_words_take_as_many_steps_as_there_are(name: str) -> None:
    assert grows("check", name) < MOST


@pytest.mark.parametrize(("stage", "name"), SEARCHED)
def test_no_search_is_longer_the_longer_a_text_is(stage: str, name: str) -> None:
    tries = [GROWTH["growth"](stages()[stage], TEXTS[name], LONG) for _ in range(2)]
    few, many = (min(one) for one in zip(*tries, strict=True))
    assert many / max(few, MOMENT) < GROWTH["STEEP"]
