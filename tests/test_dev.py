"""What developers run: the scaffold of a rule, and the commands of dev.py."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
# Enough of the tree to write a rule and to run its page.
PARTS = (
    "src", "rules", "schemas", "tools", "docs", "tests/mutations", "tests/fixtures",
    "pyproject.toml",
)  # fmt: skip
TESTS = ("conftest.py", "test_rule_pages.py", "test_layers.py")
MODULE = "src/postmortem_lint/rules/timeline/empty_pages.py"
PAGE = "rules/PM399-empty-pages.md"
REGISTRY = "src/postmortem_lint/rules/__init__.py"
CASES = "tests/mutations/timeline.toml"
CASE = "find = '# Subtitles missing on'\nput = '# No subtitles pages'\n"
ANEW = {
    "Empty pages.": "The title tells of pages.",
    "Say what is looked at.": "Look at the title.",
    "Why it matters, in two or three sentences, with the source.": "Nobody reads them.",
}
CHECK = """    if postmortem.title and "pages" in postmortem.title.plain:
        yield Finding(postmortem.anchor, "there are pages")
"""


def python(folder: Path, *args: str) -> subprocess.CompletedProcess[str]:
    """Run Python in a copy of the tree, so that it imports the package of that copy."""
    return subprocess.run(
        [sys.executable, *args],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder / "src")},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    skipped = shutil.ignore_patterns("__pycache__", ".*")
    for part in PARTS:
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, tmp_path / part, ignore=skipped)
        else:
            shutil.copy(ROOT / part, tmp_path / part)
    for name in TESTS:
        shutil.copy(ROOT / "tests" / name, tmp_path / "tests" / name)
    return tmp_path


def test_a_rule_from_nothing(tree: Path) -> None:
    made = python(tree, "tools/new_rule.py", "PM399", "empty-pages", "timeline")
    assert made.returncode == 0, made.stderr
    assert made.stdout.splitlines() == [MODULE, PAGE, REGISTRY, CASES]

    written = (MODULE, REGISTRY)
    for command in (["check", "--ignore", "ARG001,N811"], ["format", "--check"]):
        style = python(tree, "-m", "ruff", *command, *written)
        assert style.returncode == 0, style.stdout

    run = ("-m", "pytest", "-p", "no:cacheprovider", "tests", "-k", "PM399 or empty_pages")
    unfilled = python(tree, *run)
    assert "3 failed" in unfilled.stdout, unfilled.stdout
    assert "occurs 0 times: 'what stands there once in tests/fixtures" in unfilled.stdout

    module, page, cases = tree / MODULE, tree / PAGE, tree / CASES
    text = module.read_text(encoding="utf-8")
    for scaffold, written_anew in ANEW.items():
        text = text.replace(scaffold, written_anew)
    module.write_text(text.replace("    raise NotImplementedError\n", CHECK), encoding="utf-8")
    text = page.read_text(encoding="utf-8")
    head, quiet = text.split("```markdown quiet")
    for scaffold, written_anew in ANEW.items():
        head = head.replace(scaffold, written_anew)
    quiet = quiet.replace("pages\n", "lists\n")
    page.write_text(f"{head}```markdown quiet{quiet}", encoding="utf-8")
    text = cases.read_text(encoding="utf-8")
    cases.write_text(text[: text.rindex("find = ")] + CASE, encoding="utf-8")
    python(tree, *run, "--write-reports")
    filled = python(tree, *run)
    assert filled.returncode == 0, filled.stdout
    report = "page.md:1:1: warning PM399 empty-pages: there are pages\n"
    assert f"```text report\n{report}```" in page.read_text(encoding="utf-8")

    whole = python(tree, "-m", "pytest", "tests", "-k", "unique or every or have_cases")
    assert whole.returncode == 0, whole.stdout


def test_a_rule_without_a_case_is_told_where_to_put_one(tree: Path) -> None:
    python(tree, "tools/new_rule.py", "PM399", "empty-pages", "timeline")
    shutil.copy(ROOT / CASES, tree / CASES)
    done = python(tree, "-m", "pytest", "tests/mutations", "-k", "have_cases")
    assert f"add a case [[fault]] for PM399 to {CASES}" in done.stdout


@pytest.mark.parametrize("rule", [("PM399", "other-pages"), ("PM398", "empty-pages")])
def test_code_and_name_of_a_retired_rule_are_not_given_again(
    tree: Path, rule: tuple[str, str]
) -> None:
    changes = tree / "docs/rule-changes.md"
    text = changes.read_text(encoding="utf-8")
    head = "| --- | --- | --- |\n"
    text = text.replace(head, f"{head}| PM399 empty-pages | 0.2 | PM302 |\n", 1)
    changes.write_text(text, encoding="utf-8")
    done = python(tree, "tools/new_rule.py", *rule, "timeline")
    assert done.returncode == 1
    assert done.stderr.startswith("PM399 empty-pages was a rule once")
    assert not list((tree / "rules").glob(f"{rule[0]}-*"))


def test_profiles_are_compiled_whatever_became_of_the_last_ones(tree: Path) -> None:
    module = tree / "src/postmortem_lint/profile/builtin/compiled.py"
    before = module.read_bytes()
    for stale in ("from postmortem_lint.roles import Gone\n", None):
        module.unlink() if stale is None else module.write_text(stale, encoding="utf-8")
        done = python(tree, "tools/compile_profiles.py")
        assert (done.returncode, done.stderr) == (0, "")
        assert module.read_bytes() == before


@pytest.mark.parametrize(
    ("args", "why"),
    [
        (("PM302", "some-fault", "timeline"), "PM302 some-fault is taken by PM302-"),
        (("PM399", "timeline-out-of-order", "timeline"), "is taken by PM302-"),
        (("P399", "some-fault", "timeline"), "a code looks like PM123"),
        (("PM399", "Some_Fault", "timeline"), "a code looks like PM123"),
        (("PM399", "some-fault", "../timeline"), "a family is one word"),
    ],
)
def test_what_is_taken_or_malformed_is_refused(args: tuple[str, ...], why: str) -> None:
    done = python(ROOT, "tools/new_rule.py", *args)
    assert done.returncode == 1
    assert why in done.stderr


@pytest.mark.parametrize(
    "args", [(), ("lnit",), ("rule", "PM399"), ("refill", "README.md"), ("run",)]
)
def test_usage_is_shown_before_anything_is_set_up(args: tuple[str, ...], tmp_path: Path) -> None:
    environment = {**os.environ, "POSTMORTEM_VENV": str(tmp_path / "venv")}
    done = subprocess.run(
        [sys.executable, "dev.py", *args],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("usage: python3 dev.py COMMAND")
    assert not (tmp_path / "venv").exists()


def test_a_script_runs_in_the_environment_wherever_somebody_is(tmp_path: Path) -> None:
    """With the environment of the tests in place of one that is made anew."""
    calls = "import pathlib, runpy, sys; script = runpy.run_path(sys.argv[1])['script']; "
    calls += "script.__globals__['PYTHON'] = pathlib.Path(sys.executable); script(*sys.argv[2:])"
    (tmp_path / "empty").mkdir()
    for name, status in (("tools/findings.py", 0), ("tools/finding.py", 1)):
        done = subprocess.run(
            [sys.executable, "-c", calls, str(ROOT / "dev.py"), name, "empty"],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert done.returncode == status, done.stderr
        assert ("0 documents, 0 skipped." in done.stdout) is (status == 0)


def test_a_folder_that_is_no_environment_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "precious.txt").touch()
    environment = {**os.environ, "POSTMORTEM_VENV": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "dev.py", "lint"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 1
    assert "will not be overwritten" in done.stderr
    assert (tmp_path / "precious.txt").exists()
