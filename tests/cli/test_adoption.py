"""`--baseline` and `--write-baseline`: a repository that begins to lint with its faults in it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from postmortem_lint.cli.main import run as main

ROOT = Path(__file__).parents[2]
FIRES = re.compile(r"^```+markdown fires[^\n]*\n(.*?)^```+$", re.M | re.S)
LINES = "\n<!--\n" + "Kept as it was found.\n" * 6 + "-->\n\n"
TITLE = re.compile(r"^# .*\n", re.M)

Run = Callable[..., "tuple[int, str, str]"]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs the program in a folder of its own; gives status, standard output and error."""
    monkeypatch.chdir(tmp_path)

    def call(*args: str) -> tuple[int, str, str]:
        capfd.readouterr()
        status = main(["check", "--now", "2026-01-01", *args])
        return status, *capfd.readouterr()

    return call


@pytest.fixture
def documents(tmp_path: Path) -> list[Path]:
    """Some forty documents with faults: our examples, and those of every third rule page. Nothing
    is written into one with a merge conflict."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "examples").glob("2*.md"))]
    for page in sorted((ROOT / "rules").glob("*.md"))[::3]:
        texts += FIRES.findall(page.read_text(encoding="utf-8"))[:1]
    texts = [text for text in texts if "<<<<<<<" not in text]
    paths = [tmp_path / "docs" / f"{number:02}.md" for number in range(len(texts))]
    (tmp_path / "docs").mkdir()
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


def report(run: Run, *args: str) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(run("--output-format", "json", *args)[1])
    return read


def new(found: dict[str, Any]) -> list[tuple[str, str]]:
    return [(one["path"], one["code"]) for one in found["diagnostics"] if one["suppressed"] is None]


def test_lines_may_move_and_only_new_faults_are_reported(run: Run, documents: list[Path]) -> None:
    assert len(documents) >= 30
    status, _, said = run("--no-detect", "--write-baseline", "base.json", "docs")
    before = report(run, "--no-detect", "--baseline", "base.json", "docs")
    assert (status, new(before)) == (0, [])
    assert before["summary"]["baseline"] > 60
    assert f"base.json: holds {before['summary']['baseline']} findings of " in said
    assert 'next: baseline = "base.json" in postmortem-lint.toml holds them in later runs' in said
    for path in documents:
        text = path.read_text(encoding="utf-8")
        title = TITLE.search(text)
        at = title.end() if title else text.find("---\n", 4) + 4 if text[:4] == "---\n" else 0
        path.write_text(text[:at] + LINES + text[at:], encoding="utf-8")
    moved = report(run, "--no-detect", "--baseline", "base.json", "docs")
    assert new(moved) == []
    assert moved["summary"]["baseline"] == before["summary"]["baseline"]
    with documents[7].open("a", encoding="utf-8") as file:
        file.write("\n<!-- postmortem-lint: ignore[PM777] -->\n")
    status, out, _ = run("--no-detect", "--baseline", "base.json", "--fail-on", "info", "docs")
    assert new(report(run, "--no-detect", "--baseline", "base.json", "docs")) == [
        ("docs/07.md", "PM002")
    ]
    assert (status, out.count("PM002 bad-suppression:")) == (1, 1)


def test_entries_of_mended_findings_are_counted_and_pruned(run: Run, documents: list[Path]) -> None:
    run("--write-baseline", "base.json", "docs")
    documents[0].write_text("# Incident: x\n\n## Timeline\n\n- 09:14 It broke\n")
    documents[6].unlink()
    _, _, said = run("--baseline", "base.json", "docs")
    stale = re.search(r"(\d+) entries of the baseline out of date", said)
    assert stale
    _, _, said = run("--write-baseline", "base.json", "docs")
    assert f"{stale[1]} stale removed" in said
    assert "docs/06.md" not in Path("base.json").read_text()
    assert "out of date" not in run("--baseline", "base.json", "docs")[2]


def test_what_a_run_did_not_look_at_stays_in_the_baseline(run: Run, documents: list[Path]) -> None:
    run("--write-baseline", "base.json", "docs")
    whole = Path("base.json").read_bytes()
    _, _, said = run("--write-baseline", "base.json", str(documents[0]))
    assert "(0 new, 0 stale removed)" in said
    run("--write-baseline", "base.json", "--select", "PM302", "docs")
    assert Path("base.json").read_bytes() == whole
    assert "out of date" not in run("--baseline", "base.json", "--select", "PM3", "docs")[2]


def test_the_configuration_names_a_baseline_seen_from_its_folder(
    run: Run, documents: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    run("--write-baseline", "base.json", "docs")
    Path("postmortem-lint.toml").write_text('baseline = "base.json"\n')
    monkeypatch.chdir(documents[0].parent)
    assert run("--fail-on", "info", ".")[:2] == (0, "")
    assert run("--fail-on", "info", "--no-suppressions", ".")[0] == 1
    assert run("--fail-on", "info", "--isolated", ".")[0] == 1


def test_a_document_is_no_baseline(run: Run) -> None:
    Path("notes.md").write_text("# Notes\n", encoding="utf-8")
    for option in ("--write-baseline", "--baseline"):
        status, _, said = run(option, "notes.md")
        assert status == 2
        assert "notes.md: is a document, and no baseline; give that a file of its own\n" in said
    assert Path("notes.md").read_text(encoding="utf-8") == "# Notes\n"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "base.json: no such baseline; --write-baseline base.json writes it"),
        (b"x", "base.json: is no baseline: it is no JSON, from line 1 on"),
        (b"\xff", "base.json: is no baseline: it is no UTF-8 text"),
    ],
)
def test_a_baseline_that_cannot_be_used(run: Run, content: bytes | None, message: str) -> None:
    if content is not None:
        Path("base.json").write_bytes(content)
        assert run("--write-baseline", "base.json")[0] == 2
        assert Path("base.json").read_bytes() == content
    status, _, said = run("--baseline", "base.json")
    assert (status, message in said) == (2, True)


def test_sarif_leaves_out_what_a_baseline_holds(run: Run, documents: list[Path]) -> None:
    run("--write-baseline", "base.json", str(documents[0]))
    for options, found in (("--no-suppressions",), True), (("--baseline", "base.json"), False):
        made = run(*options, "--output-format", "sarif", str(documents[0]))[1]
        assert bool(json.loads(made)["runs"][0]["results"]) is found


def test_a_baseline_survives_that_documents_are_renamed(run: Run, documents: list[Path]) -> None:
    run("--write-baseline", "base.json", "docs")
    Path("old").mkdir()
    for each in documents:
        each.rename(Path("old", each.name))
    assert new(report(run, "--baseline", "base.json", "old")) == []
    said = run("--baseline", "base.json", "old")[2]
    assert "out of date" not in said
    run("--write-baseline", "base.json", "old")
    assert "docs/" not in Path("base.json").read_text(encoding="utf-8")


def test_suppressions_are_written_for_what_is_found_and_not_held(
    run: Run, documents: list[Path]
) -> None:
    run("--write-baseline", "base.json", str(documents[0]))
    before = documents[0].read_bytes()
    status, out, said = run("--baseline", "base.json", "--add-suppressions", "as found", "docs")
    assert (status, out) == (0, "")
    assert re.search(r"^Suppressed \d\d+ findings in \d\d documents\.$", said, re.M)
    assert documents[0].read_bytes() == before
    assert run("--baseline", "base.json", "--fail-on", "info", "docs")[0] == 0
    assert run("--fail-on", "info", "docs")[0] == 1


def test_comments_beside_what_is_held_do_not_make_it_new(run: Run, documents: list[Path]) -> None:
    run("--write-baseline", "base.json", "--select", "PM3", str(documents[0]))
    run("--add-suppressions", "as found", "--ignore", "PM3", str(documents[0]))
    assert b"as found" in documents[0].read_bytes()
    assert run("--baseline", "base.json", "--fail-on", "info", str(documents[0]))[0] == 0


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("--fix",), "--add-suppressions and --fix exclude each other: fix first"),
        (("--write-baseline", "b.json"), "--add-suppressions and --write-baseline exclude"),
        (("--add-suppressions", "a --> b"), 'is no reason; write one line without "--"'),
    ],
)
def test_suppressions_that_cannot_be_written(run: Run, args: tuple[str, ...], message: str) -> None:
    status, _, said = run("--add-suppressions", "x", *args)
    assert (status, message in said) == (2, True)


def test_incidents_before_the_first_day_that_counts_are_only_counted(
    run: Run, documents: list[Path]
) -> None:
    name = str(documents[0])
    Path("postmortem-lint.toml").write_text("since = 2025-04-03\n")
    status, out, said = run("--verbose", name)
    assert (status, out) == (0, "")
    assert f"{name}: skipped, before 2025-04-03: an incident of 2025-04-02\n" in said
    assert "No postmortems found; 1 file skipped (1 before 2025-04-03).\n" in said
    assert report(run, name)["summary"]["skipped"] == 1
    Path("postmortem-lint.toml").write_text("since = 2025-04-02\n")
    assert run(name)[0] == 1


def test_what_the_baseline_holds_is_told_of_each_file(run: Run, documents: list[Path]) -> None:
    run("--write-baseline", "base.json", str(documents[0]))
    said = run("--baseline", "base.json", "--verbose", str(documents[0]))[2]
    assert re.search(r"final, 0 found, \d held by the baseline\n", said)
