"""What an earlier run has compiled is the same code, and only takes less time."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from postmortem_lint.kept_code.patterns import compiled

PACKAGE = Path(__file__).parents[1] / "src" / "postmortem_lint"
CHECK = (
    "import sys; from postmortem_lint.cli.main import main\n"
    "from postmortem_lint.kept_code.functions import FUNCTIONS\n"
    "from postmortem_lint.kept_code.patterns import PATTERNS\n"
    "from postmortem_lint.kept_code.texts import TEXTS\n"
    "from postmortem_lint.kept_code.modules import KeptModules\n"
    "asked, find = [], KeptModules.find_spec\n"
    "seen = lambda name: name.startswith('postmortem_lint') and asked.append(name)\n"
    "KeptModules.find_spec = lambda self, name, *more: seen(name) or find(self, name, *more)\n"
    "sys.argv = ['postmortem-lint', 'check', '--isolated', '--no-cache', sys.argv[1]]\n"
    "try: main()\n"
    "finally:\n"
    "    ours = [m for n, m in sys.modules.items() if n.startswith('postmortem_lint.')]\n"
    "    read = [m for m in ours if hasattr(m.__spec__.loader, 'path')]\n"
    "    tables = (PATTERNS, FUNCTIONS, TEXTS)\n"
    "    made = [len(table.new) for table in tables]\n"
    "    print(*made, len(read), len(ours), len(asked), file=sys.stderr)"
)
PAGE = """# Incident Report: Orders were slow

**Date**: 2025-04-02

## Timeline

- 09:00 UTC: The engineer forgot to restart the queue, which took 20 minutes
- 08:30 UTC: The queue was full
"""


@pytest.mark.parametrize(
    ("pattern", "flags", "text"),
    [
        (r"(?P<day>\d+)(?:st|nd)?(?= (?P<month>may))", re.IGNORECASE, "on 2nd MAY"),
        (r"(?i)a(b)?c$", re.MULTILINE, "xAC\n"),
        (r"[äöü\u4e00-\u9fff]++(?<!ö)", 0, "aöä"),
        (r"(?x) a  b  # together", 0, "ab"),
    ],
)
def test_a_pattern_is_what_re_makes_of_it(pattern: str, flags: int, text: str) -> None:
    ours, theirs = compiled(pattern, flags), re.compile(pattern, flags)
    assert (ours.flags, ours.groups, ours.groupindex) == (
        theirs.flags,
        theirs.groups,
        theirs.groupindex,
    )
    found, expected = ours.search(text), theirs.search(text)
    assert found
    assert expected
    assert (found.span(), found.groupdict(), found.lastgroup) == (
        expected.span(),
        expected.groupdict(),
        expected.lastgroup,
    )


def test_a_broken_pattern_is_an_error_as_ever() -> None:
    with pytest.raises(re.error):
        compiled("(")


class Checked(NamedTuple):
    """The report of a run, how many patterns and functions it compiled and how many texts of
    patterns it made, how many modules it read one by one, how many it has, and how many Python
    asked for."""

    report: str
    compiled: int
    written: int
    made: int
    read: int
    loaded: int
    asked_for: int


def checked(folder: Path, code: Path = PACKAGE.parent, **env: str) -> Checked:
    """Check a page in a folder with the package in `code`; what is compiled is kept in "kept"."""
    page = folder / "page.md"
    page.write_text(PAGE, encoding="utf-8")
    known = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    known |= {"PYTHONPATH": str(code), "PYTHONPYCACHEPREFIX": str(folder / "kept")}
    done = subprocess.run(
        [sys.executable, "-c", CHECK, page.name],
        cwd=folder,
        env={**known, **env},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    assert done.stdout
    return Checked(done.stdout, *map(int, done.stderr.splitlines()[-1].split()))


def kept(folder: Path, name: str) -> Path:
    (file,) = folder.rglob(f"{name}.{sys.implementation.cache_tag}")
    return file


def test_a_second_run_compiles_no_pattern_and_reads_no_module(tmp_path: Path) -> None:
    first, second = checked(tmp_path), checked(tmp_path)
    assert first.report == second.report
    assert first.compiled > 100
    assert first.written > 10
    assert first.made > 100
    assert first.read == first.loaded
    assert (second.compiled, second.written, second.made) == (0, 0, 0)
    assert second.read < 20  # those that the command line begins with
    assert second.loaded == first.loaded
    assert second.asked_for < first.asked_for / 4


def test_a_third_run_writes_nothing(tmp_path: Path) -> None:
    def written() -> set[tuple[str, int]]:
        files = tmp_path.rglob(f"*.{sys.implementation.cache_tag}")
        return {(file.name, file.stat().st_ino) for file in files}

    checked(tmp_path), checked(tmp_path)
    before = written()
    checked(tmp_path)
    assert len(before) == 5
    assert written() == before


@pytest.mark.parametrize("damage", [b"", b"\0\xff", b"i\1\0\0\0"])
@pytest.mark.parametrize("name", ["modules", "needed", "patterns", "functions", "texts"])
def test_a_damaged_file_is_made_anew(tmp_path: Path, name: str, damage: bytes) -> None:
    report = checked(tmp_path).report
    sound = checked(tmp_path)
    whole = kept(tmp_path, name).read_bytes()
    kept(tmp_path, name).write_bytes(whole[: len(whole) // 2] + damage)
    again = checked(tmp_path)
    assert again.report == report
    assert again != sound
    assert [checked(tmp_path) for _ in range(2)][-1] == sound


def test_what_has_changed_since_counts_here_and_in_a_copy(tmp_path: Path) -> None:
    code, copy = tmp_path / "code", tmp_path / "copy"
    shutil.copytree(PACKAGE, code / PACKAGE.name, ignore=shutil.ignore_patterns("__pycache__"))
    prefix = {"PYTHONPYCACHEPREFIX": ""}  # what is kept lies in the package, and is copied with it
    report = checked(tmp_path, code, **prefix).report
    shutil.copytree(code, copy)
    for place in (copy, code):
        rule = place / PACKAGE.name / "rules" / "language" / "person_blamed.py"
        text = rule.read_text(encoding="utf-8")
        rule.write_text(text.replace("person-blamed", "person-not-blamed"), encoding="utf-8")
        changed = checked(tmp_path, place, **prefix).report
        assert changed == report.replace("person-blamed", "person-not-blamed") != report
    again = checked(tmp_path, code, **prefix)
    assert (again.report, again.read < 20) == (changed, True)


def test_what_a_source_imports_no_more_is_not_loaded_for_it(tmp_path: Path) -> None:
    code = tmp_path / "code"
    shutil.copytree(PACKAGE, code / PACKAGE.name, ignore=shutil.ignore_patterns("__pycache__"))
    source = code / PACKAGE.name / "analysis" / "once.py"
    text = source.read_text(encoding="utf-8")
    needed = "from postmortem_lint.cli import watch\n"  # which a check of a file needs not
    source.write_text(f"{text}\n{needed}", encoding="utf-8")
    with_it = [checked(tmp_path, code) for _ in range(2)][-1]
    source.write_text(text, encoding="utf-8")
    without = [checked(tmp_path, code) for _ in range(3)][-1]
    assert without.report == with_it.report
    assert without.loaded < with_it.loaded
    assert max(with_it.asked_for, without.asked_for) < with_it.loaded / 4


def test_texts_are_made_anew_by_a_source_that_has_changed(tmp_path: Path) -> None:
    code = tmp_path / "code"
    shutil.copytree(PACKAGE, code / PACKAGE.name, ignore=shutil.ignore_patterns("__pycache__"))
    first = checked(tmp_path, code)
    with (code / PACKAGE.name / "language" / "alternation.py").open("a") as source:
        source.write("# changed\n")
    changed, again = checked(tmp_path, code), checked(tmp_path, code)
    assert changed.report == again.report == first.report
    assert (changed.made, again.made) == (first.made, 0)


def test_nothing_is_kept_where_python_keeps_nothing(tmp_path: Path) -> None:
    checked(tmp_path, PYTHONDONTWRITEBYTECODE="1")
    assert not (tmp_path / "kept").exists()


def test_the_program_is_not_taken_apart_when_it_ends() -> None:
    code = (
        "import atexit, sys; from postmortem_lint.cli.main import main\n"
        "left = lambda: [name for name in sys.modules if name.startswith('postmortem_lint')]\n"
        "atexit.register(lambda: print(left()))\n"
        "sys.argv = ['postmortem-lint', '--version']; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", timeout=60
    )
    assert done.returncode == 0
    assert done.stdout.splitlines()[-1] == "[]"
    assert not done.stderr
