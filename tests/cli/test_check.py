"""The command line: what it prints, where, and with which status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

CLEAN = """\
# Incident: x

## Timeline

- 09:14 It broke

## Impact

None.

## Root Cause

A.
"""
BAD = CLEAN + "\n<!-- postmortem-lint: ignore[PM777] -->\n"
FOUND = "a.md:15:30: warning PM002 bad-suppression: unknown rule 'PM777' in a suppression\n"
ONLY = ("--select", "PM002", "--isolated")

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs the program in a folder of its own."""

    def call(
        *args: str, stdin: bytes | None = None, **env: str
    ) -> subprocess.CompletedProcess[str]:
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith("POSTMORTEM_LINT") and name not in ("NO_COLOR", "FORCE_COLOR")
        }
        done = subprocess.run(
            [sys.executable, "-m", "postmortem_lint", *args],
            cwd=tmp_path,
            env={**kept, **env},
            input=stdin,
            capture_output=True,
            check=False,
            timeout=60,
        )
        return subprocess.CompletedProcess(
            done.args, done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
        )

    (tmp_path / "a.md").write_text(BAD, encoding="utf-8")
    return call


def test_findings_go_to_standard_output_and_the_closing_line_to_standard_error(run: Run) -> None:
    done = run("check", *ONLY, "a.md")
    assert done.stdout == (
        "a.md:15:30: warning PM002 bad-suppression: unknown rule 'PM777' in a suppression\n"
        "   |\n"
        "15 | <!-- postmortem-lint: ignore[PM777] -->\n"
        "   |                              ^^^^^\n"
        "   = help: 'postmortem-lint rules' lists all rules\n"
        "\n"
    )
    assert done.stderr == "Found 1 warning in 1 document.\n"


@pytest.mark.parametrize(
    ("options", "status"),
    [
        ((), 0),
        (("--fail-on", "warning"), 1),
        (("--fail-on", "info"), 1),
        (("--fail-on", "error"), 0),
        (("--fail-on", "never"), 0),
        (("--fail-on", "warning", "--exit-zero"), 0),
        (("--exit-zero", "missing.md"), 2),
    ],
)
def test_status(run: Run, options: tuple[str, ...], status: int) -> None:
    assert run(*ONLY, "a.md", *options).returncode == status


def test_bare_paths_options_and_nothing_at_all_mean_check(run: Run) -> None:
    reports = {
        run("check", *ONLY, "--output-format", "concise", "a.md").stdout,
        run("a.md", *ONLY, "--output-format", "concise").stdout,
        run(*ONLY, "--output-format=concise").stdout,
        run(POSTMORTEM_LINT_SELECT="PM002", POSTMORTEM_LINT_OUTPUT_FORMAT="concise").stdout,
    }
    assert reports == {FOUND}


def test_the_command_line_wins_over_the_environment(run: Run) -> None:
    done = run("a.md", "--select", "PM001", POSTMORTEM_LINT_SELECT="PM002")
    assert done.stdout == ""


@pytest.mark.parametrize(
    ("args", "line"),
    [
        (("nowhere.md",), "error: nowhere.md: no such file or folder"),
        (("./aa.md",), 'error: ./aa.md: no such file or folder; did you mean "./a.md"?'),
        (("a.mb",), 'error: a.mb: no such file or folder; did you mean "a.md"?'),
        (("",), "error: a path is empty; give one, or leave it out"),
        (
            ("PM302",),
            'error: "PM302" is neither a command nor a file; did you mean "explain PM302"?',
        ),
        (
            ("--select", "PM302", "PM401", "."),
            "error: PM401: no such file or folder; write several rules with commas: PM302,PM401",
        ),
        (
            ("./*.md",),
            "error: ./*.md: no such file or folder; "
            'a shell expands patterns only without quotes; folders are searched: "."',
        ),
        (("./*.rst",), "error: ./*.rst: no such file or folder; no file fits this pattern"),
        (("chekc",), 'error: "chekc" is neither a command nor a file; did you mean "check"?'),
        (
            ("zzz",),
            'error: "zzz" is neither a command nor a file; '
            "the commands are check, format, explain, rules, outline, export, init, new, config",
        ),
        (
            ("--selct", "PM302"),
            'error: no such option "--selct"; did you mean "--select"? '
            '(see "postmortem-lint check --help")',
        ),
        (
            ("--verison",),
            'error: no such option "--verison"; did you mean "--version"? '
            '(see "postmortem-lint check --help")',
        ),
        (
            ("--fix-unsafe",),
            'error: no such option "--fix-unsafe"; did you mean "--unsafe-fixes"? '
            '(see "postmortem-lint check --help")',
        ),
        (
            ("--json",),
            'error: no such option "--json"; did you mean "--output-format json"? '
            '(see "postmortem-lint check --help")',
        ),
        (
            ("--fail-on", "warn"),
            'error: --fail-on: "warn" is not one of error, warning, info, never; did you mean '
            '"warning"? (see "postmortem-lint check --help")',
        ),
        (
            ("--max-findings", "abc"),
            'error: --max-findings: "abc" is no whole number from 0 '
            '(see "postmortem-lint check --help")',
        ),
        (
            ("-j", "0"),
            'error: --jobs: "0" is no whole number from 1 (see "postmortem-lint check --help")',
        ),
        (
            ("config", "shema"),
            'error: "shema" is no command of config, which has show, check, schema; did you mean '
            '"schema"? (see "postmortem-lint config --help")',
        ),
        (
            ("config", "schema", "postmrtem"),
            'error: NAME: "postmrtem" is not one of config, postmortem, profile, report; did you '
            'mean "postmortem"? (see "postmortem-lint config schema --help")',
        ),
        (
            ("--select", "PM302 timeline-too-short"),
            'error: unknown rule "PM302 timeline-too-short"; write several with commas: '
            "PM302,timeline-too-short",
        ),
        (
            ("rules", "timelin"),
            'error: unknown rule "timelin"; did you mean "timeline-too-short"?',
        ),
        (
            ("--select", "timeline"),
            'error: unknown rule "timeline"; '
            '"postmortem-lint rules timeline" lists those that have the word',
        ),
        (
            ("--select", "PM3*"),
            'error: unknown rule "PM3*"; did you mean "PM3"?',
        ),
        (
            ("--select", "PM009"),
            'error: unknown rule "PM009"; did you mean "PM003"?',
        ),
        (
            ("--output-format", "jsn"),
            'error: unknown output format "jsn"; did you mean "json"?',
        ),
        (
            ("--output-format", "json="),
            'error: no file after "json="; write "json=FILE", or "json" alone',
        ),
        (
            ("--output-format", "json", "--output-format", "text"),
            'error: the formats "json" and "text" both go to standard output; '
            'give one a file of its own, as in "text=FILE"',
        ),
        (
            ("--output-format", "json=no/such/folder.json"),
            "error: no/such/folder.json: cannot be written: no such file or directory",
        ),
        (("--config", "none.toml"), "error: none.toml: no such configuration file"),
        (
            ("--config", "a.toml", "--isolated"),
            "error: --config FILE and --isolated exclude each other; leave one out",
        ),
        (
            ("a.md", "--stdin-filename", "b.md"),
            "error: --stdin-filename names standard input; add - to the paths",
        ),
    ],
)
def test_what_cannot_be_done_is_one_line_and_status_two(
    run: Run, args: tuple[str, ...], line: str
) -> None:
    done = run(*args)
    assert (done.returncode, done.stderr.splitlines()[0]) == (2, line)


def test_a_missing_path_does_not_keep_the_others_from_being_linted(run: Run) -> None:
    done = run("missing.md", "a.md", *ONLY, "--output-format", "concise")
    assert (done.returncode, done.stdout) == (2, FOUND)


def test_a_broken_profile_or_configuration_is_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "broken.toml").write_text("name = \n", encoding="utf-8")
    for option in "--profile", "--config":
        done = run(option, "broken.toml", "a.md")
        assert done.returncode == 2
        assert done.stderr.startswith("error: broken.toml")
        assert done.stderr.count("\n") == 1
    done = run("--profile", "incident-reprt", "a.md")
    assert done.returncode == 2
    assert "incident-report" in done.stderr


def test_an_unreadable_file_is_said_and_the_others_are_linted(run: Run, tmp_path: Path) -> None:
    locked = tmp_path / "locked.md"
    locked.mkdir()
    (tmp_path / "dangling.md").symlink_to(tmp_path / "nowhere")
    done = run("dangling.md", "a.md", *ONLY, "--output-format", "concise")
    assert done.returncode == 2
    assert done.stdout == FOUND
    assert done.stderr == "error: dangling.md: cannot be read: no such file or directory\n"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "the file is empty"),
        (b"\n\n", "the file holds only blank lines"),
        (b"\x00\x01", "the file is binary, not Markdown"),
        (b"\xff\n\n" + BAD.encode(), "byte 0xff on line 1 is not UTF-8; save the file as UTF-8"),
        (BAD.encode("utf-16"), "the file is UTF-16, not UTF-8; save it as UTF-8"),
    ],
)
def test_what_cannot_be_read_is_an_error_of_the_document(
    run: Run, tmp_path: Path, data: bytes, message: str
) -> None:
    (tmp_path / "incidents").mkdir()
    (tmp_path / "incidents" / "b.md").write_bytes(data)
    done = run("incidents/b.md", "--output-format", "concise")
    assert done.stdout == f"incidents/b.md:1:1: error PM001 unreadable-document: {message}\n"
    assert done.returncode == 1


def test_a_folder_without_markdown_is_said(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = run("empty")
    assert done.returncode == 0
    assert done.stderr == 'warning: no Markdown files found in "empty" (*.md, *.markdown)\n'
    assert run("empty", "--quiet").stderr == ""
    (tmp_path / "empty" / "b.md").write_text(BAD, encoding="utf-8")
    (tmp_path / "empty" / ".gitignore").write_text("b.md\n", encoding="utf-8")
    assert "(*.md, *.markdown), leaving aside what git ignores\n" in run("empty").stderr


def test_a_folder_that_is_all_excluded_is_named(run: Run, tmp_path: Path) -> None:
    done = run(".", "--exclude", "*.md")
    assert done.returncode == 0
    assert done.stderr == 'warning: .: its Markdown file is left out by "exclude"\n'
    (tmp_path / "b.md").write_text(BAD, encoding="utf-8")
    assert (
        'warning: .: all 2 Markdown files are left out by "exclude"\n'
        in run(".", "--exclude", "*").stderr
    )
    assert "left out" not in run(".", "--exclude", "a.md").stderr


def test_what_is_no_postmortem_is_skipped_and_counted(run: Run, tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("# Tool\n", encoding="utf-8")
    said = run(*ONLY, "README.md").stderr
    assert said.startswith("warning: README.md: skipped, not a postmortem")
    assert said.endswith("\nNo postmortems found; 1 file skipped (not a postmortem).\n")
    assert run(*ONLY).stderr == (
        "Found 1 warning in 1 document; 1 file skipped (not a postmortem).\n"
    )
    assert run(*ONLY, "--no-detect").stderr == "Found 1 warning in 2 documents.\n"
    verbose = run(*ONLY, "--verbose").stderr
    assert "README.md: skipped, not a postmortem: the file is called 'readme'\n" in verbose
    assert "a.md: profile generic, final, 1 found\n" in verbose


def test_the_folder_is_named_by_which_a_document_is_none(run: Run, tmp_path: Path) -> None:
    page = "# Certificate expired\n\n## Detection\n\nIt fires.\n\n## Resolution\n\nRenew.\n"
    for name in ("runbooks/certificate.md", "certificate-runbook.md"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(page, encoding="utf-8")
    told = run(*ONLY, "--verbose").stderr
    skipped = "skipped, not a postmortem"
    assert f"\nrunbooks/certificate.md: {skipped}: it lies in 'runbooks', though" in told
    assert f"\ncertificate-runbook.md: {skipped}: the file is called 'runbook', though" in told


def test_standard_input_under_a_name(run: Run) -> None:
    data = BAD.encode("utf-8")
    options = (*ONLY, "--output-format", "concise")
    assert run("-", *options, stdin=data).stdout == FOUND.replace("a.md", "-")
    named = run("-", "--stdin-filename", "doc/b.md", *options, stdin=data)
    assert named.stdout == FOUND.replace("a.md", "doc/b.md")


def test_reports_into_files_beside_the_one_on_the_screen(run: Run, tmp_path: Path) -> None:
    run(*ONLY, "a.md", "--output-format", "concise", "--output-format", "json=out.json")
    report = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert [one["code"] for one in report["diagnostics"]] == ["PM002"]
    assert report["documents"][0]["path"] == "a.md"


def test_json_is_one_object_also_for_nothing(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = run("empty", "--output-format", "json")
    assert json.loads(done.stdout)["documents"] == []


def test_quiet_and_statistics(run: Run) -> None:
    assert run(*ONLY, "a.md", "--quiet").stderr == ""
    done = run(*ONLY, "a.md", "--statistics")
    assert done.stdout == "1  warning  PM002  bad-suppression\n"


def test_colors_on_request_and_never_in_files(run: Run, tmp_path: Path) -> None:
    colored = run(*ONLY, "a.md", "--color", "always", "--output-format", "text")
    assert "\x1b[" in colored.stdout
    assert "\x1b[" in run(*ONLY, "a.md", FORCE_COLOR="1").stdout
    assert "\x1b[" not in run(*ONLY, "a.md", FORCE_COLOR="1", NO_COLOR="1").stdout
    assert "\x1b[" not in run(*ONLY, "a.md").stdout
    assert "\x1b[" not in run(*ONLY, "a.md", "--color", "never", FORCE_COLOR="1").stdout
    run(*ONLY, "a.md", "--color", "always", "--output-format", "text=out.txt")
    assert "\x1b[" not in (tmp_path / "out.txt").read_text("utf-8")


def test_suppressions_can_be_left_out_of_account(run: Run, tmp_path: Path) -> None:
    text = "<!-- postmortem-lint: ignore-file[PM001] -->\nwords\n"
    (tmp_path / "b.md").write_text(text, encoding="utf-8")
    options = ("b.md", "--select", "PM001", "--no-detect", "--output-format", "concise")
    assert run(*options).stdout == ""
    assert run(*options, "--no-suppressions").stdout.startswith("b.md:1:1: error PM001")


def test_the_configuration_counts_and_the_command_line_wins(run: Run, tmp_path: Path) -> None:
    config = tmp_path / ".postmortem-lint.toml"
    config.write_text(
        'fail-on = "warning"\nselect = ["PM002"]\nexclude = ["old/"]\n', encoding="utf-8"
    )
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "b.md").write_text(BAD, encoding="utf-8")
    done = run("a.md", "old/b.md", "--output-format", "concise")
    assert (done.returncode, done.stdout) == (1, FOUND)
    assert 'old/b.md: left out by "exclude"' in done.stderr
    assert run("a.md", "--fail-on", "error").returncode == 0
    assert run("a.md", "--ignore", "PM002").stdout == ""
    config.write_text('[severity]\nbad-suppression = "off"\n', encoding="utf-8")
    assert run("a.md", "--ignore", "ALL").stdout == ""
    assert run("a.md", "--select", "PM002", "--output-format", "concise").stdout == FOUND


def test_rules_can_be_left_out_of_some_files(run: Run, tmp_path: Path) -> None:
    config = tmp_path / ".postmortem-lint.toml"
    config.write_text(
        'select = ["PM002"]\n[per-file-ignores]\n"old/" = ["PM002"]\n', encoding="utf-8"
    )
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "b.md").write_text(BAD, encoding="utf-8")
    assert run("--output-format", "concise").stdout == FOUND


def test_rules_that_a_severity_switches_on_can_be_left_out_too(run: Run, tmp_path: Path) -> None:
    config = tmp_path / ".postmortem-lint.toml"
    config.write_text(
        '[severity]\naction-untracked = "error"\n[per-file-ignores]\n"old/" = ["PM609"]\n',
        encoding="utf-8",
    )
    text = f"{CLEAN}\n## Action Items\n\n| Action | Owner |\n|---|---|\n| Add an alert | Ana |\n"
    (tmp_path / "old").mkdir()
    for name in ("a.md", "old/b.md"):
        (tmp_path / name).write_text(text, encoding="utf-8")
    told = [
        line for line in run("--output-format", "concise").stdout.splitlines() if "PM609" in line
    ]
    assert [line.partition(":")[0] for line in told] == ["a.md"]


def test_a_broken_pipe_is_quiet(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(CLEAN + "x <!-- postmortem-lint: x -->\n\n" * 5000, "utf-8")
    command = f'"{sys.executable}" -m postmortem_lint a.md --select PM002 --isolated --quiet'
    done = subprocess.run(
        ["/bin/sh", "-c", f"{command} | head -n 1"],
        cwd=tmp_path,
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.stdout.count(b"\n") == 1
    assert done.stderr == b""


def test_heavy_libraries_stay_out_of_a_plain_check(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(CLEAN, encoding="utf-8")
    program = (
        "import sys\n"
        "from postmortem_lint.cli.main import run\n"
        "run(['check', 'a.md', '--isolated'])\n"
        "heavy = {'jsonschema', 'mdformat', 'importlib.metadata', 'multiprocessing'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert done.stderr.decode().splitlines()[-1] == "[]"


def test_version_and_help(run: Run) -> None:
    assert run("--version").stdout.startswith("postmortem-lint 0.")
    assert "outline" in run("--help").stdout
    assert "--no-detect" in run("check", "--help").stdout


def test_a_heading_of_the_missing_name_is_told_by_its_place(run: Run, tmp_path: Path) -> None:
    page = "# Incident Report: labels printed twice\n\n## Summary\n\nTwo labels each.\n\n"
    page += "## Timeline\n\n### Impact\n\nAbout 900 parcels carried two labels.\n\n"
    page += "| Time (UTC) | Event |\n|---|---|\n| 02:10 | Seen |\n| 04:05 | Drained |\n"
    (tmp_path / "a.md").write_text(page, encoding="utf-8")
    shown = run(
        "--isolated", "--profile", "incident-report", "--select", "PM101", "--no-detect", "a.md"
    ).stdout
    assert "no section 'Impact'; the heading of that name stands below another section" in shown
