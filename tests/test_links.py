"""The address of the project is one, and written down once."""

from __future__ import annotations

import json
import re
from pathlib import Path

from postmortem_lint.project_links import HOME, rule_page
from postmortem_lint.rules import ALL

ROOT = Path(__file__).parents[1]
ADDRESS = re.compile(r"https://github\.com/[\w.-]*postmortem-lint[\w.-]*(?:/[\w.-]+)?")


def test_no_other_module_holds_the_address() -> None:
    for path in (ROOT / "src").rglob("*.py"):
        if path.name != "project_links.py":
            assert not ADDRESS.search(path.read_text(encoding="utf-8")), path


def test_schemas_and_ready_files_name_the_same_address() -> None:
    for path in (ROOT / "schemas").glob("*.json"):
        name = json.loads(path.read_text(encoding="utf-8"))["$id"]
        assert name == f"{HOME}/schemas/{path.name}"
    files = [ROOT / "README.md", ROOT / "action.yml", *(ROOT / "docs" / "ci").iterdir()]
    for path in files:
        found = ADDRESS.findall(path.read_text(encoding="utf-8"))
        assert set(found) <= {HOME}, path


def test_each_rule_has_a_page_at_its_address() -> None:
    for rule in ALL:
        place = rule_page(rule.code, rule.name).removeprefix(f"{HOME}/blob/main/")
        assert (ROOT / place).is_file()
