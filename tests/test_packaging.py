"""What a wheel holds: the package, its profiles, the rule pages and the schemas."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
# What the image is built from: nothing that the build needs may be left out there.
PARTS = re.findall(r"^!(.+)", (ROOT / ".dockerignore").read_text(encoding="utf-8"), re.M)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from a copy of the tree by way of an sdist, without isolation or network."""
    folder = tmp_path_factory.mktemp("tree")
    for part in PARTS:
        copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
        copy(ROOT / part, folder / part)
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder / "out")]
    done = subprocess.run(
        [*command, str(folder)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return next((folder / "out").glob("*.whl"))


def names(folder: Path, pattern: str) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob(pattern)
        if not re.search(r"/(\.|__pycache__/)", path.as_posix().removeprefix(folder.as_posix()))
    }


def test_the_wheel_holds_the_package_and_all_data(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}
    package = ROOT / "src" / "postmortem_lint"
    expected = {f"postmortem_lint/{name}" for name in names(package, "*.*")}
    for kind in ("rules", "schemas"):
        data = names(ROOT / kind, "*.*")
        assert data
        expected |= {f"postmortem_lint/shipped/{kind}/{name}" for name in data}
    assert held == expected


def test_the_package_runs_from_the_wheel(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    example = ROOT / "examples" / "2025-04-02-gift-cards.md"
    for args in (["explain", "PM302"], ["check", "--isolated", "--exit-zero", str(example)]):
        done = subprocess.run(
            [sys.executable, "-m", "postmortem_lint", *args],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(tmp_path)},
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=240,
        )
        assert done.returncode == 0, done.stderr
        assert "timeline-out-of-order" in done.stdout
