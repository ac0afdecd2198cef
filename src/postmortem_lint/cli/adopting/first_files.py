"""The files with which a team begins: a configuration, a hook, a workflow. What is there stays."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path

from postmortem_lint.cli.files.reading import read_bytes
from postmortem_lint.cli.files.writing import write_file
from postmortem_lint.cli.terminal.output import Problem, reason, tell, write
from postmortem_lint.config.locate import config_in
from postmortem_lint.project_links import HOME
from postmortem_lint.regex import regex

CONFIG = "postmortem-lint.toml"
HOOKS = ".pre-commit-config.yaml"
WORKFLOW = ".github/workflows/postmortems.yml"
_CHECKOUT = "actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2"
_SETUP = "actions/setup-python@a26af69be951a213d495a4c3e4e4022e16d87065 # v5.6.0"
_OURS = regex(r"^[\s-]*id:\s*[\"']?postmortem-lint\b", re.MULTILINE)
# Files that change how documents are linted.
_SETTINGS = (
    "**/*postmortem-lint.toml",
    "**/postmortem-profile.toml",
    "**/postmortem-baseline.json",
)
_MOST = 1_000_000  # bytes of a file of hooks


def write_configuration(files: Sequence[tuple[str, str]], *, force: bool) -> None:
    """Write a configuration and what it names, or nothing. Raises Problem for what is there."""
    there = [name for name, _ in files if os.path.lexists(name)]
    other = config_in(Path())
    if other and other.name not in (CONFIG, *there):
        raise Problem(f"{other.name}: holds a configuration already")
    if there and not force:
        raise Problem(f"{there[0]}: is there already; --force overwrites it")
    for name, text in files:
        _write(name, text)


def add_hook(folder: str) -> bool:
    """Write a hook for the documents of a folder; where there are other ones, tell what to add to
    them. Whether it was written."""
    lines = _hook(folder)
    if not os.path.lexists(HOOKS):
        _write(HOOKS, f"repos:\n{lines}")
        return True
    if _OURS.search(read_bytes(HOOKS, _MOST).decode("utf-8", "replace")):
        tell(f"{HOOKS}: has the hook already")
    else:
        tell(f'{HOOKS}: is there already and stays; add this below "repos:"\n{lines.rstrip()}')
    return False


def add_workflow(folder: str, *, force: bool) -> None:
    """Write a workflow for the documents of a folder, unless it is there."""
    if os.path.lexists(WORKFLOW) and not force:
        tell_that_it_stays(WORKFLOW)
    else:
        _write(WORKFLOW, _workflow(folder))


def tell_that_it_stays(name: str) -> None:
    """Say that a file was left alone."""
    if name in (CONFIG, WORKFLOW):
        tell(f"{name}: is there already and stays; --force overwrites it")
    else:
        tell(f"{name}: holds a configuration already, which stays")


def quoted(name: str) -> str:
    """A name as a string of TOML and of YAML."""
    import json

    return json.dumps(name, ensure_ascii=False)


def _write(name: str, text: str) -> None:
    path = Path(name)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Problem(f"{name}: cannot be written: {reason(error)}") from None
    write_file(path, text)
    write(f"{name}\n")


def _hook(folder: str) -> str:
    files = f"\n        files: {quoted(f'^{re.escape(folder)}/')}" if folder else ""
    return (
        f"  - repo: {HOME}\n    rev: main  # better pin a commit\n"
        f"    hooks:\n      - id: postmortem-lint{files}\n"
    )


def _workflow(folder: str) -> str:
    changed = ", ".join(map(quoted, (f"{folder}/**" if folder else "**/*.md", *_SETTINGS)))
    return (
        "name: postmortems\non:\n  pull_request:\n"
        f"    paths: [{changed}]\npermissions:\n  contents: read\njobs:\n  lint:\n"
        "    runs-on: ubuntu-latest\n    steps:\n"
        f"      - uses: {_CHECKOUT}\n        with:\n"
        "          persist-credentials: false\n          fetch-depth: 0\n"
        f'      - uses: {_SETUP}\n        with:\n          python-version: "3.12"\n'
        "      # Better pin the commit that you have looked at.\n"
        "      - uses: postmortem-lint/postmortem-lint@main # zizmor: ignore[unpinned-uses]\n"
        f"        with:\n          paths: {quoted(folder or '.')}\n"
    )
