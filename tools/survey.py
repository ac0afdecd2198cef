"""Lints folders as strangers' repositories would be, and counts what came of it.

    tools/survey.py FOLDER...           counts for all, and a line for each
    tools/survey.py --marks FILE ...    also which marked postmortems were skipped, others linted
    tools/survey.py --sample 200 ...    also findings drawn at random with their lines, to judge

Each folder is linted by itself, without any configuration. A line of marks is a path that begins
with the name of the folder, a tab, and `postmortem` or anything else; `NAME/*` marks the rest.
"""

from __future__ import annotations

import environment  # noqa: F401

# isort: split
import argparse
import json
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CHECK = ("-m", "postmortem_lint", "check", "--isolated", "--exit-zero", "--output-format", "json")
AROUND = 4  # lines shown above and below a finding
LONGEST = 160
CLEAR = "postmortem"


@dataclass(frozen=True)
class Survey:
    """The report of one folder."""

    folder: Path
    report: Mapping[str, Any]

    def name(self, path: str) -> str:
        """The path of a document below the folder that holds the repositories."""
        return f"{self.folder.name}/{path}"

    @property
    def linted(self) -> list[Mapping[str, Any]]:
        return [one for one in self.report["documents"] if one["skipped"] is None]

    @property
    def findings(self) -> list[Mapping[str, Any]]:
        return [one for one in self.report["diagnostics"] if one["suppressed"] is None]


def survey(folder: Path) -> Survey:
    """What `check` reports in a folder, from within it. Raises ValueError for no report."""
    done = subprocess.run(
        [sys.executable, *CHECK, "."], cwd=folder, capture_output=True, text=True, check=False
    )
    return Survey(folder, json.loads(done.stdout))


def counts(surveys: Sequence[Survey]) -> Iterator[str]:
    """Documents, reasons, profiles, findings by severity and by rule."""
    documents = [one for each in surveys for one in each.report["documents"]]
    linted = [one for each in surveys for one in each.linted]
    yield f"{len(surveys)} folders, {len(documents)} files, {len(linted)} linted"
    reasons = Counter(
        (one["skipped"] or "").partition(":")[0] for one in documents if one["skipped"]
    )
    yield from _table("skipped", reasons)
    yield from _table("profiles", Counter(str(one["profile"]) for one in linted))
    findings = [one for each in surveys for one in each.findings]
    yield from _table("findings", Counter(str(one["severity"]) for one in findings))
    rules = Counter(f"{one['severity']:<7} {one['code']} {one['name']}" for one in findings)
    yield from _table("rules", rules)


def _table(title: str, table: Counter[str]) -> Iterator[str]:
    yield f"{title}:"
    for name, number in sorted(table.items(), key=lambda pair: (-pair[1], pair[0])):
        yield f"  {number:>6}  {name}"


def each_folder(surveys: Sequence[Survey]) -> Iterator[str]:
    """A line for each folder."""
    for one in surveys:
        weights = Counter(finding["severity"] for finding in one.findings)
        found = ", ".join(f"{weights[name]} {name}" for name in ("error", "warning", "info"))
        files, linted = len(one.report["documents"]), len(one.linted)
        yield f"{one.folder.name}: {files} files, {linted} linted, {found}"


def detection(surveys: Sequence[Survey], marks: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """Marked postmortems that are skipped, and other files that are linted."""
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    named: list[str] = []
    for one in surveys:
        for document in one.report["documents"]:
            path = one.name(document["path"])
            kind = " ".join(marks.get(path) or marks.get(f"{one.folder.name}/*") or ("unmarked",))
            clear = kind.startswith(CLEAR)
            is_right = clear is (document["skipped"] is None)
            (right if is_right else wrong)[kind] += 1
            if not is_right:
                named.append(f"  {kind}: {path} ({document['skipped'] or 'linted'})")
    yield "detection, right and wrong by mark:"
    for kind in sorted({*right, *wrong}):
        yield f"  {right[kind]:>6} {wrong[kind]:>6}  {kind}"
    yield from sorted(named)


def read_marks(path: Path) -> dict[str, tuple[str, ...]]:
    """The marks of a file: what stands behind each path."""
    lines = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line)
    return {name: tuple(kinds) for name, *kinds in lines}


def sample(surveys: Sequence[Survey], size: int, seed: int, severities: set[str]) -> Iterator[str]:
    """Findings drawn at random, each with the lines around it."""
    found = [
        (one, finding)
        for one in surveys
        for finding in one.findings
        if finding["severity"] in severities
    ]
    drawn = random.Random(seed).sample(found, min(size, len(found)))
    for number, (one, finding) in enumerate(drawn, start=1):
        line = finding["start"]["line"]
        yield f"== {number}  {one.name(finding['path'])}:{line}"
        yield f"{finding['severity']} {finding['code']} {finding['name']}: {finding['message']}"
        for note in finding["notes"]:
            yield f"  note, line {note['start']['line']}: {note['message']}"
        yield from _around(one.folder / finding["path"], line)


def _around(path: Path, line: int) -> Iterator[str]:
    lines = path.read_text(encoding="utf-8", errors="replace").split("\n")
    first = max(1, line - AROUND)
    for number in range(first, min(len(lines), line + AROUND) + 1):
        mark = ">" if number == line else " "
        yield f"{mark}{number:>5} {lines[number - 1][:LONGEST]}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Survey the folders and print the counts."""
    parser = argparse.ArgumentParser(description="lints folders as strangers' repositories")
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--marks", type=Path, help="what each file is, as read by people")
    parser.add_argument("--sample", type=int, default=0, help="number of findings to show")
    parser.add_argument("--severity", action="append", default=[], help="of the sample")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(arguments)
    surveys = [survey(folder.resolve()) for folder in asked.folders if folder.is_dir()]
    lines = [*counts(surveys), *each_folder(surveys)]
    if asked.marks:
        lines += detection(surveys, read_marks(asked.marks))
    levels = set(asked.severity) or {"error", "warning"}
    lines += sample(surveys, asked.sample, asked.seed, levels)
    print("\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
