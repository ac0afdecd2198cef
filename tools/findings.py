"""Counts findings over a folder of postmortems: `findings.py FOLDER` prints a Markdown table.

Numbers only: how many findings each rule has, in how many documents, and per 100 documents.
"""

from __future__ import annotations

import environment  # noqa: F401

# isort: split
import json
import subprocess
import sys
from collections import Counter, defaultdict


def report(folder: str) -> dict[str, list[dict[str, str]]]:
    """The JSON report of a run over `folder`."""
    command = [sys.executable, "-m", "postmortem_lint", "check", "--output-format", "json", folder]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        sys.exit(done.stderr)
    read: dict[str, list[dict[str, str]]] = json.loads(done.stdout)
    return read


def table(found: dict[str, list[dict[str, str]]]) -> str:
    """A row a rule: findings by severity, documents with one, findings per 100 documents."""
    linted = sum(1 for one in found["documents"] if not one["skipped"])
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    documents: dict[str, set[str]] = defaultdict(set)
    for one in found["diagnostics"]:
        name = f"{one['code']} {one['name']}"
        counts[name][one["severity"]] += 1
        documents[name].add(one["path"])
    rows = [
        "| rule | error | warning | info | documents | per 100 |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    for name in sorted(counts):
        by = counts[name]
        share = 100 * sum(by.values()) / linted
        rows.append(
            f"| {name} | {by['error']} | {by['warning']} | {by['info']} "
            f"| {len(documents[name])} | {share:.1f} |"
        )
    skipped = len(found["documents"]) - linted
    return "\n".join((f"{linted} documents, {skipped} skipped.", "", *rows))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    print(table(report(sys.argv[1])))
