"""The action for GitHub: its scripts run here as a runner would run them, pip being a stand-in."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from format_readers import READERS

ROOT = Path(__file__).parents[1]
SCRIPTS = ROOT / ".github" / "action"
DOCUMENT = """\
# Postmortem: search

## Timeline

- 2025-03-11 14:00 UTC - Alert fires
- 2025-03-11 13:00 UTC - ::error::##vso[x]
- 2025-03-11 14:20 UTC - Incident resolved

<!-- postmortem-lint: ignore-file[PM154] on purpose -->
## Impact

TODO: many users saw empty pages for some time.
"""
# The code under test may lie in PYTHONPATH, which -P leaves in place.
PYTHON = f"""\
#!/bin/sh
case "$1 $2 $3" in
  "-I -m venv") mkdir -p "$4/bin"; cp "$0" "$4/bin/python" ;;
  "-I -m pip") shift 3; printf '%s\\n' "$@" > "$RUNNER_TEMP/pip.log" ;;
  "-I -m postmortem_lint") shift; exec {shlex.quote(sys.executable)} -P "$@" ;;
  *) exec {shlex.quote(sys.executable)} "$@" ;;
esac
"""
PLANTED = """\
import os
os.mkdir(os.environ["RUNNER_TEMP"] + "/pwned")
"""
MODULES = ("json", "pathlib", "venv", "ensurepip", "sitecustomize", "click", "multiprocessing")
PACKAGES = ("pip", "postmortem_lint")

pytestmark = pytest.mark.skipif(
    os.name == "nt" or not shutil.which("bash") or not shutil.which("git"),
    reason="needs bash and git",
)


class Runner:
    """A checkout with one postmortem, and what a runner sets in the environment."""

    def __init__(self, folder: Path) -> None:
        self.repo, self.temp = folder / "repo", folder / "temp"
        self.output, self.summary = folder / "output", folder / "summary"
        for made in (self.repo / "docs", self.temp, folder / "bin"):
            made.mkdir(parents=True)
        (self.repo / "docs" / "a b.md").write_text(DOCUMENT, encoding="utf-8")
        for name in ("python3", "python"):
            (folder / "bin" / name).write_text(PYTHON, encoding="utf-8")
            (folder / "bin" / name).chmod(0o755)
        kept = {name: value for name, value in os.environ.items() if "POSTMORTEM_LINT" not in name}
        self.environment = {
            **kept,
            "PATH": f"{folder / 'bin'}{os.pathsep}{kept['PATH']}",
            "CI": "true",
            "GITHUB_ACTIONS": "true",
            "GITHUB_ACTION_PATH": str(ROOT),
            "GITHUB_WORKSPACE": str(self.repo),
            "GITHUB_OUTPUT": str(self.output),
            "GITHUB_STEP_SUMMARY": str(self.summary),
            "RUNNER_TEMP": str(self.temp),
        }

    def run(self, script: str, **env: str) -> subprocess.CompletedProcess[str]:
        for file in (self.output, self.summary):
            file.write_text("", encoding="utf-8")
        return subprocess.run(
            ["bash", str(SCRIPTS / f"{script}.sh")],
            cwd=self.repo,
            env={**self.environment, **env},
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=60,
        )

    def lint(self, **inputs: str) -> subprocess.CompletedProcess[str]:
        assert self.run("install").returncode == 0
        names = {f"INPUT_{name.upper()}": value for name, value in inputs.items()}
        return self.run("lint", **{name.removeprefix("INPUT_ENV_"): v for name, v in names.items()})

    def outputs(self) -> dict[str, str]:
        lines = self.output.read_text(encoding="utf-8").splitlines()
        return dict(line.split("=", 1) for line in lines)

    def git(self, *args: str) -> str:
        name = ("-c", "user.name=x", "-c", "user.email=x@example.com")
        done = subprocess.run(
            ["git", *name, *args],
            cwd=self.repo,
            check=True,
            capture_output=True,
            text=True,
            timeout=60,
        )
        return done.stdout.strip()


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    return Runner(tmp_path)


def load(name: str) -> dict[str, Any]:
    yaml: Any = pytest.importorskip("yaml")
    read: dict[str, Any] = yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))
    return read


def test_inputs_reach_the_scripts_in_the_environment_alone() -> None:
    action = load("action.yml")
    given = set()
    for step in action["runs"]["steps"]:
        assert step["shell"] == "bash"
        assert "${{" not in step["run"]
        given |= set(re.findall(r"inputs\.([a-z-]+)", json.dumps(step.get("env", {}))))
    assert given == set(action["inputs"])
    assert set(action["inputs"]) == {"paths", "config", "args", "format", "changed-only"}
    for script in SCRIPTS.glob("*.sh"):
        assert "${{" not in script.read_text(encoding="utf-8")
        assert "eval" not in script.read_text(encoding="utf-8")


def test_the_version_of_the_action_is_installed(runner: Runner) -> None:
    assert runner.run("install").returncode == 0
    assert (runner.temp / "pip.log").read_text().splitlines()[-1] == str(ROOT)


def test_annotations_summary_and_outputs_by_default(runner: Runner) -> None:
    done = runner.lint(paths="docs", format="annotations", changed_only="true")
    assert done.returncode == 1, done.stderr
    found = READERS["github"](done.stdout)
    assert {(one.path, one.code) for one in found} >= {("docs/a b.md", "PM311")}
    summary = runner.summary.read_text(encoding="utf-8")
    assert sorted(READERS["markdown"](summary)) == sorted(found)
    assert runner.outputs()["findings"] == str(len(found))
    assert set(runner.outputs()) == {"findings", "errors", "fixable"}


def test_outputs_count_what_is_not_shown(runner: Runner) -> None:
    runner.lint(paths="docs")
    counted = runner.outputs()
    assert counted["findings"] > "1"
    assert len(READERS["github"](runner.lint(paths="docs", args="--max-findings 1").stdout)) == 1
    assert runner.outputs() == counted


def test_sarif_is_a_file_without_what_is_suppressed(runner: Runner) -> None:
    done = runner.lint(format="sarif", args="--exit-zero")
    assert done.returncode == 0
    text = Path(runner.outputs()["sarif"]).read_text(encoding="utf-8")
    results = json.loads(text)["runs"][0]["results"]
    assert len(READERS["sarif"](text)) == len(results) == int(runner.outputs()["findings"])
    assert "PM154" not in {one["ruleId"] for one in results}


@pytest.mark.parametrize("name", ["paths", "args", "config", "format"])
def test_no_input_is_run(runner: Runner, name: str) -> None:
    for value in ("$(touch pwned)", "`touch pwned`", "; touch pwned", "x\ntouch pwned", "\"'$(x)"):
        assert runner.lint(**{name: value}).returncode == 2
        assert not list(runner.repo.rglob("pwned"))


@pytest.mark.parametrize("script", ["install", "lint"])
def test_nothing_in_the_checkout_is_run(runner: Runner, script: str) -> None:
    assert runner.run("install").returncode == 0
    for name in (*MODULES, *PACKAGES):
        (runner.repo / f"{name}.py").write_text(PLANTED)
    for name in PACKAGES:
        (runner.repo / name).mkdir()
        for part in ("__init__", "__main__"):
            (runner.repo / name / f"{part}.py").write_text(PLANTED)
    assert runner.run(script).returncode == (1 if script == "lint" else 0)
    assert not (runner.temp / "pwned").exists()
    assert script == "install" or runner.outputs()["findings"]


def test_ready_files_run_python_isolated() -> None:
    ours = (ROOT / "action.yml", *SCRIPTS.iterdir(), *(ROOT / "docs" / "ci").iterdir())
    for file in ours:
        for line in file.read_text(encoding="utf-8").splitlines():
            assert not re.search(r"(?:\bpython3?|python\"|name\") -(?!I\b)", line), line


def test_options_may_be_quoted_and_paths_may_hold_blanks(runner: Runner) -> None:
    done = runner.lint(paths="docs/a b.md\n\n", args="--select 'PM154,PM101' --no-suppressions")
    assert {one.code for one in READERS["github"](done.stdout)} <= {"PM154", "PM101"}
    assert done.returncode in (0, 1)


def test_a_pull_request_is_linted_as_far_as_it_changes_something(runner: Runner) -> None:
    runner.git("init", "--quiet")
    runner.git("add", ".")
    runner.git("commit", "--quiet", "-m", "base")
    base = runner.git("rev-parse", "HEAD")
    inputs: Callable[..., Any] = lambda **more: runner.lint(  # noqa: E731
        changed_only="true", env_base_sha=base, paths="docs", **more
    )
    (runner.repo / "code.py").write_text("x")
    (runner.repo / "other.md").write_text(DOCUMENT)
    runner.git("add", ".")
    runner.git("commit", "--quiet", "-m", "no postmortem below docs")
    done = inputs(format="sarif")
    assert (done.returncode, done.stdout) == (0, "No Markdown files were changed.\n")
    assert runner.outputs()["findings"] == "0"
    assert READERS["sarif"](Path(runner.outputs()["sarif"]).read_text()) == []
    (runner.repo / "docs" / "-new ü.md").write_text(DOCUMENT, encoding="utf-8")
    runner.git("add", ".")
    runner.git("commit", "--quiet", "-m", "a new one")
    done = inputs()
    assert {one.path for one in READERS["github"](done.stdout)} == {"docs/-new ü.md"}
    (runner.repo / "docs" / "postmortem-lint.toml").write_text("")
    runner.git("add", ".")
    runner.git("commit", "--quiet", "-m", "a configuration")
    done = inputs(format="text")
    assert done.stdout.startswith("The configuration, the baseline or a template was changed: all")
    assert "docs/a b.md" in done.stdout
    assert runner.lint(changed_only="true", env_base_sha="HEAD;x").returncode == 2


def test_the_manual_names_each_input_and_output() -> None:
    action = load("action.yml")
    manual = (ROOT / "docs" / "ci" / "README.md").read_text(encoding="utf-8")
    for kind in ("inputs", "outputs"):
        for name, said in action[kind].items():
            default = f" `{said['default']}` |" if said.get("default") else ""
            assert f"| `{name}` | {said['description']} |{default}" in manual


@pytest.mark.parametrize(
    "name", ["github-workflow.yml", "github-code-scanning.yml", "gitlab-ci.yml",
             "azure-pipelines.yml", "circleci-config.yml"],
)  # fmt: skip
def test_ready_files_are_valid_and_name_formats_that_exist(name: str) -> None:
    from postmortem_lint.cli.formats import FORMATS

    assert load(f"docs/ci/{name}")
    text = (ROOT / "docs" / "ci" / name).read_text(encoding="utf-8")
    assert set(re.findall(r"--output-format[ =]([a-z-]+)", text)) <= set(FORMATS)


def test_ready_files_say_what_they_install_and_that_it_is_better_pinned() -> None:
    for path in sorted((ROOT / "docs" / "ci").iterdir()):
        lines = path.read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines):
            if re.search(r"pip install|uses: postmortem-lint/", line):
                assert "postmortem-lint@main" in line, path.name
                assert "better pin" in " ".join(lines[max(0, number - 3) : number]), path.name


def test_ready_files_ask_the_action_for_inputs_that_it_has() -> None:
    known = set(load("action.yml")["inputs"])
    for name in ("github-workflow.yml", "github-code-scanning.yml"):
        steps = load(f"docs/ci/{name}")["jobs"]["lint"]["steps"]
        (step,) = (one for one in steps if one["uses"].startswith("postmortem-lint/"))
        assert set(step["with"]) <= known


def test_the_problem_matcher_reads_concise_lines(runner: Runner) -> None:
    done = runner.lint(format="text", args="--output-format=concise=out.txt --select ALL")
    assert done.returncode == 1
    text = (ROOT / "docs" / "ci" / "problem-matcher.json").read_text(encoding="utf-8")
    patterns = [one["pattern"][0]["regexp"] for one in json.loads(text)["problemMatcher"]]
    lines = (runner.repo / "out.txt").read_text(encoding="utf-8").splitlines()
    assert {line.split()[2] for line in lines} >= {"error", "info"}
    for line in lines:
        assert sum(bool(re.fullmatch(pattern, line)) for pattern in patterns) == 1
