"""The end of a run: what was skipped though it was named, and what to do about many findings."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from postmortem_lint.cli.main import run as main
from postmortem_lint.cli.terminal.next_steps import MANY

WRONG = "<!-- postmortem-lint: ignore[PM777] -->\n\n"
HEAD = "# Incident: no flour\n\n## Timeline\n\n- 09:14 It stopped\n\n## Impact\n\nNone.\n\n"
RECIPE = "# Bread\n\nFlour, water, salt.\n"

Run = Callable[..., "tuple[int, str, str]"]

pytestmark = pytest.mark.slow  # each loads all built-in profiles


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Checks in a folder of its own; gives status, standard output and error."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()

    def call(*args: str) -> tuple[int, str, str]:
        capfd.readouterr()
        return main(["check", "--select", "PM002", *args]), *capfd.readouterr()

    return call


@pytest.mark.parametrize(("number", "told"), [(MANY, False), (MANY + 1, True)])
def test_many_findings_end_with_what_to_do(run: Run, number: int, told: bool) -> None:
    Path("a.md").write_text(HEAD + WRONG * number, encoding="utf-8")
    said = run("a.md")[2]
    assert (f"  {number}  PM002  bad-suppression\n" in said) is told
    assert ("--statistics" in said) is told
    assert ("--write-baseline" in said) is told
    assert run("--quiet", "a.md")[2] == ""
    assert "Next:" not in run("--output-format", "json", "a.md")[2]


def test_what_a_whole_folder_lacks_is_told_once(run: Run) -> None:
    text = "# Incident: no flour\n\n## Timeline\n\n- 09:14 It stopped\n- 09:50 It turns\n"
    for number in range(5):
        Path(f"{number}.md").write_text(text, encoding="utf-8")
    status, out, said = run("--select", "PM101", ".")
    assert status == 0
    assert "PM101" not in out
    assert said.count("5 no 'Summary'") == 1
    alone = run("--select", "PM101", "0.md")
    assert "'Summary'" in alone[1]
    assert "no 'Summary'" not in alone[2]
    assert run("--select", "PM101", "--output-format", "json", ".")[1].count('"PM101"') == 5
    assert run("--select", "PM101", "--max-findings", "0", ".")[1].count("PM101") == 5


@pytest.mark.parametrize(("alike", "severity"), [(3, "info"), (2, "warning")])
def test_how_most_documents_of_a_folder_are_written_is_an_info(
    run: Run, alike: int, severity: str
) -> None:
    for number in range(5):
        end = "" if number < alike else "  "
        header = f"**Ticket:** A-{number}{end}\n**Chat:** #flour\n\n"
        text = HEAD.replace("## Timeline", f"{header}## Timeline")
        Path(f"{number}.md").write_text(text, encoding="utf-8")
    said = run("--select", "PM901", ".")[2]
    _, out, _ = run("--select", "PM901", "--output-format", "concise", ".")
    assert out.count(f" {severity} PM901") == alike
    assert ("3 of 5 documents have PM901 metadata-run-on" in said) is (severity == "info")
    _, out, _ = run("--select", "PM901", "--output-format", "concise", "0.md")
    assert " warning PM901" in out
    set_by_hand = ("--config", 'severity.PM901 = "error"', "--output-format", "concise")
    assert run("--select", "PM901", *set_by_hand, ".")[1].count(" error PM901") == alike


@pytest.mark.parametrize(("alike", "severity"), [(3, "info"), (2, "warning")])
def test_small_folders_show_together_how_a_team_writes(run: Run, alike: int, severity: str) -> None:
    for number in range(3):
        end = "" if number < alike else "  "
        header = f"**Ticket:** A-{number}{end}\n**Chat:** #flour\n\n"
        folder = Path("reports", str(number))
        folder.mkdir(parents=True)
        text = HEAD.replace("## Timeline", f"{header}## Timeline")
        (folder / "a.md").write_text(text, encoding="utf-8")
    said = run("--select", "PM901", ".")[2]
    _, out, _ = run("--select", "PM901", "--output-format", "concise", ".")
    assert out.count(f" {severity} PM901") == alike
    assert ("reports: 3 of 3 documents have PM901" in said) is (severity == "info")


@pytest.mark.parametrize(("others", "severity"), [("", "info"), ("  ", "warning")])
def test_how_a_team_writes_is_seen_in_all_its_markdown(
    run: Run, others: str, severity: str
) -> None:
    header = "**Ticket:** A-1{}\n**Chat:** #flour\n\n"
    text = HEAD.replace("## Timeline", f"{header.format('')}## Timeline")
    Path("0.md").write_text(text, encoding="utf-8")
    for name in ("menu", "oven", "staff"):
        Path("notes").mkdir(exist_ok=True)
        notes = f"# The {name}\n\n{header.format(others)}Flour is stored in the shed.\n"
        Path("notes", f"{name}.md").write_text(notes, encoding="utf-8")
    said = run("--select", "PM901", ".")[2]
    _, out, _ = run("--select", "PM901", "--output-format", "concise", ".")
    assert out.count(f" {severity} PM901") == 1
    assert ("4 of 4 documents have PM901" in said) is (severity == "info")


def test_what_is_there_already_is_not_offered(run: Run) -> None:
    Path("a.md").write_text(HEAD + WRONG * (MANY + 1), encoding="utf-8")
    assert "postmortem-lint init" in run("a.md")[2]
    Path("postmortem-lint.toml").write_text("", encoding="utf-8")
    said = run("a.md")[2]
    assert "postmortem-lint init" not in said
    assert "--write-baseline" in said


def test_a_file_that_was_named_is_not_skipped_in_silence(run: Run) -> None:
    Path("bread.md").write_text(RECIPE, encoding="utf-8")
    assert "bread.md: skipped, not a postmortem" in run("bread.md")[2]
    assert "bread.md" not in run(".")[2]
    assert "bread.md" not in run("--quiet", "bread.md")[2]
    assert "skipped, " not in run("--no-detect", "bread.md")[2]


def test_a_file_that_is_named_together_with_a_profile_is_linted(run: Run) -> None:
    Path("bread.md").write_text(RECIPE, encoding="utf-8")
    assert "skipped, " not in run("--profile", "generic", "bread.md")[2]
    assert "1 file skipped" in run("--profile", "generic", ".")[2]
    Path("postmortem-lint.toml").write_text('profile = "generic"\n', encoding="utf-8")
    assert "bread.md: skipped, not a postmortem" in run("bread.md")[2]


def test_what_cannot_be_read_is_not_offered_to_be_linted(run: Run) -> None:
    Path("bread.md").write_bytes(b"# Br\xf6tchen\n\nMehl.\n")
    said = run("bread.md")[2]
    assert "bread.md: skipped, not a postmortem: byte 0xf6 on line 1 is not UTF-8; save " in said
    assert "--no-detect" not in said


def test_a_hook_that_names_every_file_is_told_the_number_only(run: Run) -> None:
    names = [f"bread-{number}.md" for number in range(30)]
    for name in names:
        Path(name).write_text(RECIPE, encoding="utf-8")
    said = run(*names)[2]
    assert "30 files skipped" in said
    assert "bread-1.md" not in said


def test_a_hook_of_pre_commit_says_nothing_of_files_that_it_happens_to_name(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("bread.md").write_text(RECIPE, encoding="utf-8")
    Path("a.md").write_text(HEAD + WRONG, encoding="utf-8")
    names = ("a.md", "bread.md", "--exclude", "b.md", "b.md")
    Path("b.md").write_text(HEAD + WRONG, encoding="utf-8")
    by_person = run(*names)[2]
    assert 'b.md: left out by "exclude"' in by_person
    assert "bread.md: skipped, not a postmortem" in by_person
    monkeypatch.setenv("PRE_COMMIT", "1")
    said = run(*names)[2]
    assert said.startswith("Found 1 warning")
    assert said.rstrip().endswith("1 file skipped (not a postmortem).")


def test_many_excluded_files_are_one_line(run: Run) -> None:
    names = [f"old-{number}.md" for number in range(7)]
    for name in names:
        Path(name).write_text(HEAD, encoding="utf-8")
    line = 'warning: 7 files that are named are left out by "exclude"\n'
    assert run(*names, "--exclude", "old-*")[2] == line


@pytest.mark.parametrize(
    ("args", "number", "line"),
    [
        (("--max-findings", "2"), 2, "1 after the first 2 (--max-findings)."),
        (("--min-severity", "error"), 0, "3 below 'error' (--min-severity)."),
    ],
)
def test_what_is_not_shown_is_counted(
    run: Run, args: tuple[str, ...], number: int, line: str
) -> None:
    Path("a.md").write_text(HEAD + WRONG * 3, encoding="utf-8")
    status, found, said = run("--output-format", "text", "--fail-on", "warning", *args, "a.md")
    assert status == 1
    assert found.count("bad-suppression") == number
    assert "Found 3 warnings in 1 document." in said
    assert f"Not shown: {line}" in said


@pytest.mark.parametrize("args", [("--max-findings", "2"), ("--min-severity", "error")])
def test_reports_count_what_they_do_not_show(run: Run, args: tuple[str, ...]) -> None:
    for name in ("a.md", "b.md"):
        Path(name).write_text(HEAD + WRONG * 3, encoding="utf-8")
    report = json.loads(run("--output-format", "json", *args, ".")[1])
    assert report["summary"]["warning"] == 6
    table = run("--output-format", "markdown", *args, ".")[1]
    assert f"Found 6 warnings in 2 documents. {6 - len(report['diagnostics'])} not shown." in table
    assert "no findings shown" in run("--output-format", "junit", *args, ".")[1]


def test_statistics_count_all_that_is_severe_enough(run: Run) -> None:
    Path("a.md").write_text(HEAD + WRONG * 3, encoding="utf-8")
    _, table, said = run("--statistics", "--max-findings", "1", "a.md")
    assert table.startswith("3  warning  PM002")
    assert "Not shown" not in said
    assert not run("--statistics", "--min-severity", "error", "a.md")[1]


def test_exclude_is_seen_from_the_current_folder_and_wins_over_names(run: Run) -> None:
    for name in ("a.md", "old/b.md"):
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_text(HEAD + WRONG, encoding="utf-8")
    assert "b.md" not in run("--exclude", "old/", ".")[1]
    status, found, said = run("--exclude", "*.md", "a.md")
    assert (status, found, "a.md: left out" in said) == (0, "", True)


@pytest.mark.parametrize(("short", "long"), [("-h", "--help"), ("-V", "--version")])
def test_short_names_mean_the_long_ones(
    short: str, long: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main([short]) == 0
    shown = capfd.readouterr().out
    assert main([long]) == 0
    assert capfd.readouterr().out == shown != ""
