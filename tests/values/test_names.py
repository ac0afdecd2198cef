"""Public names say what they hold: no filler, and each name stands for one thing."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow  # it reads the whole code

PACKAGE = Path(__file__).parents[2] / "src" / "postmortem_lint"

# Words that could stand for anything.
FILLER = {"found", "helper", "helpers", "misc", "one", "said", "settled", "stuff", "told", "utils"}
# Where such a word is the thing itself.
MEANT = {
    "mean_of_one": "the fault is a mean of one incident",
    "lessons_one_sided": "of two sides there is one",
    "Region.on_one_line": "neither two nor more",
}

# Places whose names are alike by design: a rule, a command, a format, a language each have the same
# ones, readers of TOML are called by the name of their module (`tables.text`), and what others may
# use is called as what it shows.
ALIKE = ("rules/", "cli/commands/", "report/formats/", "language/", "toml_tables.py", "api/")


def names_in(tree: ast.Module) -> Iterator[str]:
    """The public names that a module defines, members of its classes behind theirs."""
    for node in tree.body:
        for name in defined(node):
            yield name
            if isinstance(node, ast.ClassDef):
                members = (member for part in node.body for member in defined(part))
                yield from (f"{name}.{member}" for member in members)


def defined(node: ast.stmt) -> Iterator[str]:
    match node:
        case ast.FunctionDef(name) | ast.ClassDef(name) | ast.AnnAssign(target=ast.Name(name)):
            names = [name]
        case ast.Assign(targets, value) if "TypeVar" not in ast.dump(value):
            names = [target.id for target in targets if isinstance(target, ast.Name)]
        case _:
            names = []
    yield from (name for name in names if not name.startswith("_"))


def public_names() -> Iterator[tuple[str, str]]:
    """Each module with its own name and those that it defines."""
    for path in sorted(PACKAGE.rglob("*.py")):
        module = path.relative_to(PACKAGE).as_posix()
        yield module, path.stem
        for name in names_in(ast.parse(path.read_text(encoding="utf-8"))):
            yield module, name


def words_of(name: str) -> set[str]:
    """The words of a name, of a member without those of its class."""
    return set(re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name.rpartition(".")[2]).lower().split("_"))


def test_no_public_name_is_filler() -> None:
    fillers = {name: module for module, name in public_names() if words_of(name) & FILLER}
    assert {name: fillers[name] for name in fillers.keys() - MEANT.keys()} == {}
    assert MEANT.keys() <= fillers.keys(), "what is gone needs no exception"


def test_a_public_name_stands_for_one_thing() -> None:
    homes = defaultdict(set)
    for module, name in public_names():
        # A module may be called as the function that it is for.
        if "." not in name and not module.startswith(ALIKE) and name != Path(module).stem:
            homes[name].add(module)
    assert {name: sorted(several) for name, several in homes.items() if len(several) > 1} == {}
