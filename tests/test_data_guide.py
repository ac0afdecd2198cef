"""What docs/data.md shows can be run."""

from __future__ import annotations

import contextlib
import io
import json
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from postmortem_lint import postmortem_data, read
from postmortem_lint.report.postmortem_table import COLUMNS
from postmortem_lint.report.schema_violations import schema_check, violation_line
from postmortem_lint.shipped import schema_text

ROOT = Path(__file__).parents[1]
GUIDE = (ROOT / "docs" / "data.md").read_text(encoding="utf-8")
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.M | re.S)


def script(language: str) -> str:
    found: list[tuple[str, str]] = FENCE.findall(GUIDE)
    return next(body for name, body in found if name == language)


def test_time_to_resolve_by_month(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pages = sorted((ROOT / "examples").glob("2*.md"))
    made = [postmortem_data(read(page.read_text("utf-8"), page.name)) for page in pages]
    made.append(postmortem_data(read("# Incident: no flour\n\n## Impact\n\nNone.\n", "flour.md")))
    monkeypatch.chdir(tmp_path)
    Path("incidents.json").write_text(json.dumps(made), encoding="utf-8")
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        exec(script("python"), {})
    assert said.getvalue() == (
        "2025-04  incidents: 1, median: 47 min\n2025-05  incidents: 1, median: 45 min\n"
        "1 without a day or a length: flour.md\n"
    )


def test_the_schema_of_a_team() -> None:
    name = "examples/2025-04-02-gift-cards.md"
    check = schema_check(json.loads(script("json")))
    found = check(read((ROOT / name).read_text("utf-8"), name))
    shown = script("console").splitlines()[1:-1]
    assert shown == [violation_line(name, each).rstrip() for each in found]


def test_the_parts_are_those_of_the_schema() -> None:
    table = re.search(r"^\| part \|.*?\n\n", GUIDE, re.M | re.S)
    assert table
    named = {
        word
        for line in table[0].split("\n")[2:-2]
        for word in re.findall(r"`(\w+)`", line.split("|")[1])
    }
    parts = json.loads(schema_text("postmortem"))["$defs"]["postmortem"]["required"]
    assert named == {*parts} - {"version", "start", "end"}


@pytest.mark.skipif(not shutil.which("jq"), reason="jq is not installed")
def test_open_action_items(tmp_path: Path) -> None:
    page = ROOT / "examples" / "2025-04-02-gift-cards.md"
    call = next(body for _, body in FENCE.findall(GUIDE) if "| jq " in body)
    words = shlex.split(call.partition("|")[2])
    made = json.dumps([postmortem_data(read(page.read_text("utf-8"), "pm.md"))])
    done = subprocess.run(
        words,
        input=made,
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=120,
    )
    lines = done.stdout.splitlines()
    assert len(lines) == 2
    assert all(re.match(r"pm\.md:\d+  (\d{4}-\d\d-\d\d|no day)  ", line) for line in lines)


def test_the_guide_lists_the_columns() -> None:
    listed = "".join(line for line in GUIDE.splitlines() if line.startswith("> "))
    assert re.findall(r"`(\w+)`", listed) == list(COLUMNS)


def test_columns_tell_the_unit_of_lengths() -> None:
    assert [name for name in COLUMNS if name.startswith("time_to_")]
    assert all(name.endswith("_seconds") for name in COLUMNS if name.startswith("time_to_"))
