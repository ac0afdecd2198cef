"""Results that are kept between runs: nothing but the time that a run takes may differ."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from platformdirs import user_cache_path

from postmortem_lint.cli.main import run as main

PAGE = """\
# Postmortem: orders were slow on day {n}

**Date**: 2025-04-{n:02d}
**Severity**: SEV2
**Started**: 2025-04-{n:02d} 09:00 UTC
**Resolved**: 2025-04-{n:02d} 09:40 UTC
**Duration**: {minutes} minutes

## Summary

The queue of orders was full. See [the plan](plan.md) and [the log](logs/{n}.md).

## Timeline

- 09:00 UTC Orders begin to wait
- 09:40 UTC Orders are quick again

## Root Cause

A limit was too low.

## Action Items

- [ ] Raise the limit (Priya Nair, due 2025-05-{n:02d})
"""
TEMPLATE = """\
# Postmortem: [what broke]

**Date**: YYYY-MM-DD
**Severity**: SEV1 / SEV2 / SEV3
**Reviewer**: [name]

## Summary
## Timeline
## Root Cause
## Action Items
## What Went Well
"""
DAY = "2025-11-03"

Lint = Callable[..., str]


@pytest.fixture
def lint(tmp_path: Path) -> Lint:
    """Lints the folder in a process of its own; the report and all that is said."""
    (tmp_path / "docs").mkdir()

    def call(*args: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "postmortem_lint", "check", "docs", *args],
            cwd=tmp_path,
            env={**os.environ, "POSTMORTEM_LINT_CACHE_DIR": str(tmp_path / "kept")},
            capture_output=True,
            check=False,
            timeout=120,
        )
        return f"{done.returncode}\n{done.stdout.decode()}\n{done.stderr.decode()}"

    return call


def both(lint: Lint, *args: str) -> str:
    """What a run says that may use the cache, if one says the same that may not."""
    given = ("--now", DAY, "--output-format", "json", *args)
    cached = lint(*given)
    assert cached == lint(*given, "--no-cache")
    return cached


def write(folder: Path, n: int, minutes: int = 40) -> Path:
    page = folder / "docs" / f"{n}.md"
    page.write_text(PAGE.format(n=n, minutes=minutes), encoding="utf-8")
    return page


def test_a_second_run_says_the_same(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, 1, minutes=90)
    first = both(lint)
    assert "PM401" in first
    assert both(lint) == first


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: write(folder, 1, minutes=40),
        lambda folder: (folder / "docs" / "plan.md").write_text("The plan."),
        lambda folder: (folder / "docs" / "template.md").write_text(TEMPLATE),
        lambda folder: (folder / "postmortem-lint.toml").write_text('ignore = ["PM401"]'),
        lambda folder: (folder / "postmortem-lint.toml").write_text('profile = "own.toml"'),
        lambda folder: (folder / "docs" / "1.md").rename(folder / "docs" / "release-notes.md"),
    ],
    ids=["content", "link target", "template", "configuration", "profile", "name"],
)
def test_whatever_matters_is_seen(
    lint: Lint, tmp_path: Path, change: Callable[[Path], object]
) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "own.toml").write_text('name = "own"\nextends = "google-sre"')
    write(tmp_path, 1, minutes=90)
    before = both(lint)
    change(tmp_path)
    after = both(lint)
    assert after != before or "rename" in str(change)


def test_options_and_the_day_matter(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, 1, minutes=90)
    said = {
        both(lint),
        both(lint, "--ignore", "PM401"),
        both(lint, "--profile", "google-sre"),
        both(lint, "--no-detect", "--isolated", "--profile", "aws-coe"),
        both(lint, "--now", "2031-01-01"),
    }
    assert len(said) > 3


def test_a_base_of_a_profile_matters(lint: Lint, tmp_path: Path) -> None:
    (tmp_path / "postmortem-lint.toml").write_text('profile = "own.toml"')
    (tmp_path / "own.toml").write_text('name = "own"\nextends = "base.toml"')
    (tmp_path / "base.toml").write_text('name = "base"\nextends = "google-sre"')
    write(tmp_path, 1)
    before = both(lint)
    (tmp_path / "base.toml").write_text('name = "base"\nextends = "aws-coe"')
    assert both(lint) != before


def test_any_order_of_edits_renames_and_new_neighbours(lint: Lint, tmp_path: Path) -> None:
    dice = random.Random(5)
    for n in range(1, 6):
        write(tmp_path, n)
    for _ in range(8):
        pages = sorted((tmp_path / "docs").glob("*.md"))
        match dice.choice(("edit", "rename", "remove", "template", "target")):
            case "edit":
                write(tmp_path, dice.randint(1, 8), minutes=dice.choice((40, 70, 95)))
            case "rename":
                dice.choice(pages).rename(tmp_path / "docs" / f"{dice.randint(20, 40)}.md")
            case "remove" if len(pages) > 2:
                dice.choice(pages).unlink()
            case "template":
                (tmp_path / "docs" / "template.md").write_text(TEMPLATE)
            case _:
                (tmp_path / "docs" / "plan.md").write_text("The plan.")
        both(lint)


@pytest.mark.parametrize("kept", [b"", b"no database", b"SQLite format 3\0" + b"x" * 4000])
def test_a_broken_cache_is_made_anew(lint: Lint, tmp_path: Path, kept: bytes) -> None:
    write(tmp_path, 1, minutes=90)
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "results.sqlite3").write_bytes(kept)
    assert both(lint) == both(lint)


@pytest.mark.parametrize(
    "value", ["", "null", "[]", "{}", '[1,2,3,4,5,6,7,8,{"x":1}]', "[" * 9999, '"x"', "1e999"]
)
def test_what_somebody_else_wrote_into_the_cache_is_not_believed(
    lint: Lint, tmp_path: Path, value: str
) -> None:
    write(tmp_path, 1, minutes=90)
    before = both(lint)
    base = sqlite3.connect(tmp_path / "kept" / "results.sqlite3")
    base.execute("UPDATE kept SET value = ?", (value,))
    base.commit()
    base.close()
    assert both(lint) == before


def test_a_cache_that_cannot_be_written_is_no_fault(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, 1, minutes=90)
    (tmp_path / "kept").write_text("a file where the folder should be")
    assert both(lint) == both(lint)


def test_two_runs_at_once(lint: Lint, tmp_path: Path) -> None:
    for n in range(1, 10):
        write(tmp_path, n, minutes=90)
    alone = both(lint, "--no-cache")
    command = [sys.executable, "-m", "postmortem_lint", "check", "docs"]
    given = ["--now", DAY, "--output-format", "json"]
    env = {**os.environ, "POSTMORTEM_LINT_CACHE_DIR": str(tmp_path / "kept")}
    runs = [
        subprocess.Popen([*command, *given], cwd=tmp_path, env=env, stdout=subprocess.PIPE)
        for _ in range(3)
    ]
    said = {run.communicate(timeout=120)[0].decode() for run in runs}
    assert len(said) == 1
    assert next(iter(said)) in alone


def test_fixes_look_at_the_documents_themselves(lint: Lint, tmp_path: Path) -> None:
    page = write(tmp_path, 1)
    page.write_text(page.read_text() + "\n#Lessons\n\n- [x]Done\n")
    before = lint("--diff", "--unsafe-fixes")
    both(lint)
    assert lint("--diff", "--unsafe-fixes") == before


def test_what_is_known_needs_neither_parser_nor_rules(lint: Lint, tmp_path: Path) -> None:
    write(tmp_path, 1, minutes=90)
    both(lint)
    script = (
        "import sys; from postmortem_lint.cli.main import run; "
        f"run(['check', 'docs', '--now', '{DAY}', '--output-format', 'json']); "
        "print(*sorted(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env={**os.environ, "POSTMORTEM_LINT_CACHE_DIR": str(tmp_path / "kept")},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    loaded = set(done.stderr.split())
    heavy = {"markdown_it", "mdformat", "jsonschema", "yaml", "multiprocessing"}
    assert not loaded & heavy
    layers = {"rules", "analysis", "markdown", "values", "times", "durations", "language"}
    assert not {f"postmortem_lint.{layer}" for layer in layers} & loaded


@pytest.mark.skipif(sys.platform == "win32", reason="the folder is not told by the environment")
@pytest.mark.parametrize("told", ["", "  ", "caches"])
def test_the_cache_lies_where_platformdirs_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / told) if told.strip() else told)
    place = user_cache_path("postmortem-lint", appauthor=False)
    assert not place.exists()
    for n in (1, 2):
        Path(f"{n}.md").write_text(PAGE.format(n=n, minutes=40), encoding="utf-8")
    main(["check", "--isolated", "1.md"])
    assert not place.exists()  # one document alone has changed as a rule
    main(["check", "--isolated", "1.md", "2.md"])
    assert place.is_dir()
