"""mdformat lays out postmortems as `postmortem-lint format` does, if it is asked to."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PAGE = """\
---
title: Labels
---
# Postmortem: labels printed twice
## Timeline
|Time (UTC)|Event|
|-|-|
|09:14|Alert `a \\| b` fires|


## Action Items
1. [ ] Make print jobs idempotent
1. [x] Alert on doubled labels

---
*Last* line,
kept as it is
"""
LAID_OUT = """\
---
title: Labels
---

# Postmortem: labels printed twice

## Timeline

| Time (UTC) | Event                |
| ---------- | -------------------- |
| 09:14      | Alert `a \\| b` fires |

## Action Items

1. [ ] Make print jobs idempotent
1. [x] Alert on doubled labels

---
*Last* line,
kept as it is
"""
OTHER = "# Tool\n\n- a\n\n***\n"


def mdformat(folder: Path, *args: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mdformat", *args, "."]
    return subprocess.run(
        command,
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "page.md").write_text(PAGE, encoding="utf-8")
    (tmp_path / "other.md").write_text(OTHER, encoding="utf-8")
    return tmp_path


def written(folder: Path) -> str:
    return (folder / "page.md").read_text(encoding="utf-8")


def test_the_option_asks_for_it(folder: Path) -> None:
    done = mdformat(folder, "--postmortem")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert written(folder) == LAID_OUT
    assert "\n______" in (folder / "other.md").read_text(encoding="utf-8")
    assert mdformat(folder, "--postmortem", "--check").returncode == 0


def test_the_linter_agrees(folder: Path) -> None:
    assert mdformat(folder, "--postmortem").returncode == 0
    check = [sys.executable, "-m", "postmortem_lint", "format", "--isolated", "--check", "page.md"]
    assert (
        subprocess.run(check, cwd=folder, check=False, capture_output=True, timeout=60).returncode
        == 0
    )


def test_the_configuration_of_mdformat_asks_for_it(folder: Path) -> None:
    (folder / ".mdformat.toml").write_text("[plugin.postmortem]\nenabled = true\n")
    assert mdformat(folder).returncode == 0
    assert written(folder) == LAID_OUT


@pytest.mark.parametrize("args", [(), ("--postmortem", "--number"), ("--postmortem", "--wrap=30")])
def test_else_mdformat_does_what_it_does(folder: Path, args: tuple[str, ...]) -> None:
    mdformat(folder, *args)
    asked = written(folder)
    (folder / "page.md").write_text(PAGE, encoding="utf-8")
    mdformat(folder, *(arg for arg in args if arg != "--postmortem"))
    assert asked == written(folder) != LAID_OUT


def test_what_would_read_differently_stays_as_it_is(folder: Path) -> None:
    text = f"{PAGE}\n```\na  \n"
    (folder / "page.md").write_text(text, encoding="utf-8")
    assert mdformat(folder, "--postmortem").returncode == 0
    assert written(folder) == text


def test_a_byte_order_mark_stays(folder: Path) -> None:
    (folder / "page.md").write_bytes(PAGE.encode("utf-8-sig"))
    assert mdformat(folder, "--postmortem").returncode == 0
    assert (folder / "page.md").read_bytes() == LAID_OUT.encode("utf-8-sig")


def test_a_broken_configuration_of_the_linter_is_for_the_linter_to_tell(folder: Path) -> None:
    (folder / ".postmortem-lint.toml").write_text("broken = \n")
    assert mdformat(folder, "--postmortem").returncode == 0
    assert written(folder) == LAID_OUT


def test_only_mdformat_loads_it() -> None:
    code = (
        "import sys; import postmortem_lint.cli.main; from postmortem_lint import mdformat_plugin;"
        "assert not {'mdformat', 'markdown_it'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
