"""Writes the generated parts of the manual; `--check` only tells whether they are up to date.

A part stands between `<!-- generated: NAME -->` and `<!-- end: NAME -->`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from generated_parts import fill

from postmortem_lint.profile.builtin_names import builtin_names
from postmortem_lint.profile.load import builtin_profile

ROOT = Path(__file__).resolve().parent.parent
PAGES = ("rules/README.md", "docs/profiles.md", "docs/configuration.md")


def main(*args: str) -> int:
    """Write the pages, or compare them with what would be written."""
    return max(fill(ROOT / page, PARTS, *args) for page in PAGES)


def run(*args: str) -> subprocess.CompletedProcess[str]:
    """Run postmortem-lint in the repository, untouched by settings of the environment.

    Ends the program if it cannot do what is asked.
    """
    clean = {key: value for key, value in os.environ.items() if "POSTMORTEM_LINT" not in key}
    command = [sys.executable, "-m", "postmortem_lint", *args]
    env = {**clean, "PYTHONUTF8": "1", "NO_COLOR": "1"}
    done = subprocess.run(
        command, cwd=ROOT, env=env, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode > 1:
        sys.exit(done.stderr)
    return done


def rules() -> str:
    """The catalogue, each rule with a link to its page."""
    catalogue = json.loads(run("rules", "--output-format", "json").stdout)["rules"]
    on = sum(rule["default"] for rule in catalogue)
    head = f"{len(catalogue)} rules, of which {on} run unless you say otherwise.\n\n"
    rows = (
        (
            f"[{rule['code']}]({rule['code']}-{rule['name']}.md)",
            rule["name"],
            rule["severity"],
            "on" if rule["default"] else "off",
            "" if rule["fix"] == "none" else rule["fix"],
            rule["summary"].rstrip("."),
        )
        for rule in catalogue
    )
    return head + table(("code", "name", "severity", "default", "fix", "what it reports"), rows)


def profiles() -> str:
    """The profiles that come along."""
    rows = ((f"`{name}`", builtin_profile(name).description) for name in builtin_names())
    return table(("profile", "template"), rows)


def configuration() -> str:
    """The keys of the configuration, as the schema explains them."""
    schema = json.loads((ROOT / "schemas/config.schema.json").read_text(encoding="utf-8"))
    rows = ((f"`{key}`", one["description"]) for key, one in schema["properties"].items())
    return table(("key", "meaning"), rows)


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A Markdown table."""
    titles = tuple(head)
    body = [tuple(cell.replace("|", "\\|") for cell in row) for row in rows]
    lines = [titles, tuple("---" for _ in titles), *body]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines).replace("|  |", "| |")


PARTS: dict[str, Callable[[], str]] = {
    "rules": rules,
    "profiles": profiles,
    "configuration": configuration,
}


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
