"""What every rule module keeps to: it is short, and it reads the model only."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
import rule_catalogue

from postmortem_lint import rules
from postmortem_lint.rule_catalogue import catalogued_rules, rule_names
from postmortem_lint.rules import ALL

MODULES = sorted(Path(rules.__file__).parent.glob("*/*.py"))
LONGEST = 80
# Reading Markdown, patterns, and text as times or lengths is the model's work.
FOREIGN = ("markdown_it", "re", "postmortem_lint.regex", "postmortem_lint.language.headings")
READERS = ("read_", "find_", "leading_")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_a_rule_is_short_and_reads_the_model_only(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= LONGEST, "move what it works out to analysis/"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            assert not {name.name for name in node.names}.intersection(FOREIGN)
        elif isinstance(node, ast.ImportFrom):
            assert node.module not in FOREIGN
            # secrets may stand anywhere, also where the model sees nothing
            readers_home = ("values", "times", "durations", "language")
            from_values = str(node.module).removeprefix("postmortem_lint.").startswith(readers_home)
            raw = node.module == "postmortem_lint.values.secrets"
            readers = [name.name for name in node.names if name.name.startswith(READERS)]
            assert raw or not (from_values and readers), (
                f"{readers} read text: let the model do so, in analysis/ or postmortem/"
            )


def test_the_catalogue_says_what_the_rules_say() -> None:
    """If this fails, run tools/rule_catalogue.py (or `python3 dev.py refill`)."""
    assert rule_catalogue.FILE.read_text(encoding="utf-8") == rule_catalogue.text()
    assert list(catalogued_rules()) == [rule.code for rule in ALL]
    for rule in ALL:
        listed = catalogued_rules()[rule.code]
        assert replace(listed, check=rule.check) == rule
        with pytest.raises(NotImplementedError):
            listed.check(cast("Any", None))
    assert rule_names() == {rule.code: rule.name for rule in ALL}
