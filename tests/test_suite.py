"""What holds for the tests themselves."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
WAITING = {f"subprocess.{name}" for name in ("run", "call", "check_call", "check_output")}


@pytest.mark.parametrize("path", sorted(TESTS.rglob("*.py")), ids=lambda path: path.stem)
def test_no_program_is_waited_for_without_end(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in WAITING:
            assert "timeout" in {word.arg for word in node.keywords}, node.lineno
        if isinstance(node, ast.ImportFrom):
            assert node.module != "subprocess", "import the module: conftest.py looks for it"
