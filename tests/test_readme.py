"""What the README shows is what the program does: examples, snippets, profiles."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDES = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "examples/README.md")
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.M | re.S)


def run(*args: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "postmortem_lint", *args]
    return subprocess.run(
        command, cwd=cwd, capture_output=True, encoding="utf-8", check=False, timeout=60
    )


def snippets(language: str) -> list[str]:
    return [body for name, body in FENCE.findall(README) if name == language]


def toml(name: str) -> str:
    return next(body for body in snippets("toml") if body.startswith(f"# {name}\n"))


def test_what_is_no_postmortem_is_passed_over() -> None:
    done = run("check", "--isolated", *GUIDES)
    assert (done.returncode, done.stdout) == (0, "")
    counted = f"No postmortems found; {len(GUIDES)} files skipped (not postmortems).\n"
    assert done.stderr.endswith(counted)


def test_only_one_of_the_examples_has_faults() -> None:
    done = run("check", "--isolated", "--output-format", "json", "examples")
    found = json.loads(done.stdout)["diagnostics"]
    assert {one["path"] for one in found} == {"examples/2025-04-02-gift-cards.md"}


def test_profile_and_configuration_can_be_used(tmp_path: Path) -> None:
    (tmp_path / "my.toml").write_text(toml("my.toml"), encoding="utf-8")
    (tmp_path / "postmortem-lint.toml").write_text(toml("postmortem-lint.toml"), encoding="utf-8")
    example = "2025-05-14-push-notifications.md"
    (tmp_path / example).write_bytes((ROOT / "examples" / example).read_bytes())
    done = run("check", "--output-format", "concise", example, cwd=tmp_path)
    assert done.returncode == 1, done.stderr
    assert "severity 'SEV3' is none of L1, L2, L3" in done.stdout


def test_the_comment_silences_its_row(tmp_path: Path) -> None:
    head = "# Incident\n\n**Date**: 2025-04-02\n\n## Timeline\n\n"
    table = "| Time (UTC) | Event | |\n|---|---|---|\n| 14:00 | Alert fires | |\n"
    row = next(body for body in snippets("markdown") if "ignore[" in body)
    for shown, found in ((row, False), (re.sub("<!--.*-->", "|", row), True)):
        page = f"{head}{table}{shown}| 14:10 | Index restored | |\n"
        (tmp_path / "page.md").write_text(page, encoding="utf-8")
        done = run("check", "--isolated", "--select", "PM302", "page.md", cwd=tmp_path)
        assert bool(done.stdout) is found, done.stdout + done.stderr


def test_safe_fixes_write_otherwise_what_was_said(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    text = "# Incident Report: x\n\n**Date**: 2025/4/2\n\n**Severity**: sev 2\n\n## Timeline\n"
    page.write_text(text, encoding="utf-8")
    run("check", "--isolated", "--profile", "incident-report", "--fix", "page.md", cwd=tmp_path)
    fixed = text.replace("2025/4/2", "2025-04-02").replace("sev 2", "SEV2")
    assert page.read_text(encoding="utf-8") == fixed
