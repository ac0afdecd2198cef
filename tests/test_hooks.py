"""The hooks of this repository, run by the real pre-commit as other repositories run them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples" / "2025-05-14-push-notifications.md"
CONFIG = """repos:
  - repo: {repo}
    rev: {rev}
    hooks:
      - id: postmortem-lint-fix
      - id: postmortem-lint
"""


class Repository:
    """A git repository whose commits pass through pre-commit."""

    def __init__(self, folder: Path, cache: Path) -> None:
        self.folder = folder
        settings = cache / "gitconfig"
        settings.write_text(
            "[user]\nname = A\nemail = a@example.com\n[safe]\ndirectory = *\n", encoding="utf-8"
        )
        clean = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
        self.environment = {
            **clean,
            "GIT_CONFIG_GLOBAL": str(settings),
            "PRE_COMMIT_HOME": str(cache / "pre-commit"),
            "PATH": os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"])),
        }
        self.environment.pop("PYTHONPATH", None)

    def run(self, *command: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            cwd=cwd or self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
            timeout=240,
        )

    def done(self, *command: str, cwd: Path | None = None) -> str:
        result = self.run(*command, cwd=cwd)
        assert result.returncode == 0, result.stdout
        return result.stdout

    def commit(self, name: str, text: str) -> subprocess.CompletedProcess[str]:
        """Commit one file; what was staged by an earlier attempt is left out."""
        self.run("git", "reset", "--quiet")
        (self.folder / name).write_text(text, encoding="utf-8")
        self.done("git", "add", name)
        return self.run("git", "commit", "--message", name)


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    if not (ROOT / ".git").exists() or not shutil.which("git"):
        pytest.skip("pre-commit takes hooks from a git repository, and this is none")
    cache = tmp_path_factory.mktemp("cache")
    made = Repository(tmp_path_factory.mktemp("repository"), cache)
    pip = (sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(cache))
    index = made.run(*pip, "hatchling")
    if index.returncode:
        pytest.skip(
            f"pre-commit installs from a package index, and pip reaches none: {index.stdout}"
        )
    rev = made.done("git", "rev-parse", "HEAD", cwd=ROOT).strip()
    made.done("git", "init", "--quiet")
    config = CONFIG.format(repo=ROOT.as_posix(), rev=rev)
    (made.folder / ".pre-commit-config.yaml").write_text(config, encoding="utf-8")
    made.done("git", "add", ".pre-commit-config.yaml")
    made.done("pre-commit", "install", "--install-hooks")
    return made


def test_a_commit_with_a_contradiction_fails_and_shows_why(repository: Repository) -> None:
    text = EXAMPLE.read_text(encoding="utf-8").replace("- 08:31 Support", "- 08:41 Support")
    done = repository.commit("wrong-order.md", text)
    assert done.returncode == 1
    assert "error PM302 timeline-out-of-order: '08:36' comes after '08:41'" in done.stdout


def test_a_commit_with_a_fault_of_form_fails_and_is_mended(repository: Repository) -> None:
    right = EXAMPLE.read_text(encoding="utf-8")
    done = repository.commit("mended.md", right.replace("date: 2025-05-14", "date: 2025/05/14"))
    assert done.returncode == 1
    assert "files were modified by this hook" in done.stdout
    assert (repository.folder / "mended.md").read_text(encoding="utf-8") == right
    assert repository.commit("mended.md", right).returncode == 0


def test_what_is_no_postmortem_passes(repository: Repository) -> None:
    done = repository.commit("README.md", "# Shop\n\nRun `make` to build it.\n")
    assert done.returncode == 0, done.stdout
