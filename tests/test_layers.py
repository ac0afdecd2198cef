"""Who may import whom: from lower layers only, and heavy libraries have one home."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "src" / "postmortem_lint"

# From the top down; modules of one line may import each other, within the limits below.
LAYERS: tuple[tuple[str, ...], ...] = (
    ("__main__", "mdformat_plugin"),
    ("cli",),
    ("report",),
    ("api",),
    ("rewriting",),
    ("engine",),
    ("rules",),
    ("rules.*",),
    ("config",),
    ("analysis",),
    ("templates",),
    ("postmortem",),
    ("profile",),
    ("toml_tables",),
    ("markdown",),
    ("values",),
    ("durations",),
    ("times",),
    ("language",),
    ("rule_catalogue",),
    ("rule_rows",),
    ("finding",),
    ("roles",),
    ("text", "size_limit", "shipped", "regular_files", "nearest", "project_links", "certainty"),
    ("records", "regex"),
    ("kept_code",),
)

# Where a library may be imported at all, and where only inside a function.
HOMES: dict[str, tuple[str, ...]] = {
    "click": ("cli",),
    "markdown_it": ("markdown", "rewriting", "mdformat_plugin"),
    "mdformat": (),
    "jsonschema": ("profile", "config", "toml_tables", "report"),
    "yaml": ("markdown",),
}
LAZY = frozenset({"jsonschema", "mdformat", "yaml"})


def modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        steps = path.relative_to(PACKAGE).with_suffix("").parts
        name = ".".join(steps[:-1] if steps[-1] == "__init__" else steps)
        yield name, ast.parse(path.read_text(encoding="utf-8"))


MODULES = dict(modules())


def imported(tree: ast.AST) -> Iterator[str]:
    """The modules that a tree imports, those for type checking alone left out."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        yield from imported(node)


@cache
def imports_of(name: str) -> tuple[str, ...]:
    """The modules that a module of the package imports."""
    return tuple(imported(MODULES[name]))


def at_import(tree: ast.Module) -> Iterator[str]:
    """What a module imports when it is imported itself."""
    for node in tree.body:
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield from imported(ast.Module([node], []))


def own(name: str) -> str | None:
    """The name of a module of the package inside it, None for other modules."""
    inside = name.removeprefix("postmortem_lint.")
    return inside if inside != name and inside in MODULES else None


def layer(name: str) -> int:
    """The number of the layer, from the bottom up."""
    if name.startswith("rules."):
        return len(LAYERS) - next(i for i, line in enumerate(LAYERS) if "rules.*" in line)
    top = name.partition(".")[0]
    found = [i for i, line in enumerate(LAYERS) if top in line]
    assert found, f"{name} is in no layer; add it to the list"
    return len(LAYERS) - found[0]


# One test a folder and not one a module: thousands of tests take time before they do anything.
FOLDERS = sorted({name.partition(".")[0] for name in MODULES if name})


def modules_in(folder: str) -> list[str]:
    """The modules of a folder of the package, or a module beside them."""
    return [name for name in MODULES if name.partition(".")[0] == folder]


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_module_imports_from_its_own_folder_and_from_lower_layers(folder: str) -> None:
    for name in modules_in(folder):
        for other in filter(None, map(own, imports_of(name))):
            if other.partition(".")[0] == name.partition(".")[0]:
                continue
            allowed = layer(other) <= layer(name)
            assert allowed, f"{name} must not import {other}, which lies above it"


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_rule_imports_no_other_rule(folder: str) -> None:
    for name in modules_in(folder):
        if name.startswith("rules.") and name.count(".") == 2:
            others = {other for other in map(own, imports_of(name)) if other}
            family = name.rpartition(".")[0]
            rules = {
                other for other in others if other.startswith("rules.") and other.count(".") == 2
            } - {f"{family}.shared"}
            assert not rules, f"{name} imports {rules}"


@pytest.mark.parametrize("folder", FOLDERS)
def test_libraries_stay_in_their_homes(folder: str) -> None:
    for name in modules_in(folder):
        for other in imports_of(name):
            homes = HOMES.get(other.partition(".")[0])
            assert homes is None or name.partition(".")[0] in homes, f"{name} imports {other}"
        for other in at_import(MODULES[name]):
            assert other.partition(".")[0] not in LAZY, f"{name} imports {other} at its top"


def test_only_the_command_line_and_what_reads_files_touch_the_disk() -> None:
    allowed = {
        "__main__",
        "cli",
        "config",
        "profile",
        "toml_tables",
        "shipped",
        "kept_code",
        "regular_files",
    }
    for name, tree in MODULES.items():
        if name.partition(".")[0] not in allowed:
            outside = {"os", "sys", "pathlib", "subprocess"} & set(imported(tree))
            assert not outside, f"{name} imports {outside}"


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_pattern_is_compiled_at_import(folder: str) -> None:
    """A constant is a `regex(...)`, which is compiled when it is first used."""
    for name in modules_in(folder):
        constants = (
            node for node in MODULES[name].body if isinstance(node, ast.Assign | ast.AnnAssign)
        )
        assert [node.lineno for node in constants if "attr='compile'" in ast.dump(node)] == []


# What a room of the binding may import from the other rooms of it.
COMMON = {"postmortem.model", "postmortem.vocabulary"}
ROOMS = {
    "sections": COMMON,
    "timeline": COMMON,
    "actions": COMMON,
    "fields": COMMON | {"postmortem.remark_columns", "postmortem.sections"},
    "recognition": COMMON | {"postmortem.remark_columns", "postmortem.sections"},
}


def test_each_room_of_the_binding_says_what_it_may_import() -> None:
    rooms = {path.name for path in (PACKAGE / "postmortem").iterdir() if any(path.glob("*.py"))}
    assert rooms == set(ROOMS)


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_room_of_the_binding_keeps_to_itself(folder: str) -> None:
    for name in modules_in(folder):
        if not name.startswith("postmortem."):
            continue
        room = name.split(".")[1]
        allowed = ROOMS.get(room)
        for other in filter(None, map(own, imports_of(name))):
            package, _, rest = other.partition(".")
            if allowed is not None and package == "postmortem" and rest.partition(".")[0] != room:
                known = other in allowed or other.rpartition(".")[0] in allowed
                assert known, f"{name} must not import {other}"


# What the rooms of other packages import of each other. Those that stand on both sides are knots: a
# time of day is read with what stands around it, a length with the times of a sentence.
OTHER_ROOMS = {
    "analysis": {
        "actions": {"leftovers", "sentences"},
        "content": {"sentences"},
        "incident": {"content", "sentences", "times"},
        "leftovers": {"content"},
        "lengths": {"incident", "sentences", "times"},
        "times": {"incident", "lengths", "sentences"},
    },
    "cli": {
        "adopting": {"configuration", "files", "terminal"},
        "commands": {"adopting", "configuration", "files", "linting", "repository", "terminal"},
        "configuration": {"files", "terminal"},
        "files": {"linting", "terminal"},
        "linting": {"configuration", "files", "terminal"},
        "repository": {"terminal"},
        "terminal": {"configuration"},
    },
    "times": {
        "clocks": {"moments", "zones"},
        "dates": {"zones"},
        "moments": {"clocks", "dates", "ranges", "zones"},
        "ranges": {"clocks", "dates", "moments"},
    },
}


@pytest.mark.parametrize("package", OTHER_ROOMS)
def test_a_room_imports_from_those_that_are_named(package: str) -> None:
    rooms = {path.name for path in (PACKAGE / package).iterdir() if any(path.glob("*.py"))}
    used: dict[str, set[str]] = {room: set() for room in rooms}
    for name in modules_in(package):
        room = name.split(".")[1] if name.count(".") > 1 else ""
        for other in filter(None, map(own, imports_of(name))):
            parts = other.split(".")
            if room and parts[0] == package and len(parts) > 1 and parts[1] in rooms - {room}:
                used[room].add(parts[1])
    assert {room: others for room, others in used.items() if others} == OTHER_ROOMS[package]


@pytest.mark.parametrize("folder", FOLDERS)
def test_an_analysis_looks_at_what_is_bound_and_binds_nothing(folder: str) -> None:
    for name in modules_in(folder):
        if not name.startswith("analysis"):
            continue
        assert "postmortem.bind" not in set(map(own, imports_of(name)))


def test_no_module_imports_itself_by_way_of_others() -> None:
    waiting = {name: set(filter(None, map(own, imports_of(name)))) for name in MODULES}
    while free := {name for name, others in waiting.items() if not others & waiting.keys()}:
        waiting = {name: others for name, others in waiting.items() if name not in free}
    assert not waiting, f"these import each other: {sorted(waiting)}"


def defined(tree: ast.Module) -> set[str]:
    """The names that a module gives to what is its own."""
    names: set[str] = set()
    for node in tree.body:
        match node:
            case ast.FunctionDef() | ast.ClassDef():
                names.add(node.name)
            case ast.Assign():
                names.update(one.id for one in ast.walk(node) if isinstance(one, ast.Name))
            case ast.AnnAssign(target=ast.Name(name)):
                names.add(name)
    return names


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_name_is_imported_from_its_home(folder: str) -> None:
    for name in modules_in(folder):
        for node in ast.walk(MODULES[name]):
            home = own(node.module) if isinstance(node, ast.ImportFrom) and node.module else None
            if home and isinstance(node, ast.ImportFrom):
                guests = {alias.name for alias in node.names} - defined(MODULES[home])
                visiting = {one for one in guests if f"{home}.{one}" not in MODULES}
                lent = visiting.intersection(passing(MODULES[home]))
                assert not lent, f"{name} imports {sorted(lent)} from {home}, which only uses them"


def passing(tree: ast.Module) -> set[str]:
    """The names that a module has from other modules of the package."""
    return {
        alias.asname or alias.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("postmortem_lint")
        for alias in node.names
    }


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_unit_of_time_is_called_by_its_name(folder: str) -> None:
    for name in modules_in(folder):
        if name.startswith("language."):
            continue
        numbers = {one.value for one in ast.walk(MODULES[name]) if isinstance(one, ast.Constant)}
        assert not numbers & {3_600, 43_200, 86_400}, "times.units has HOUR, HALF_DAY and DAY"
        assert name == "times.units" or 1970 not in numbers, "times.units has EPOCH"


def test_what_holds_blocks_is_known_to_one_walk() -> None:
    walks = {
        name
        for name, tree in MODULES.items()
        if "postmortem_lint.markdown.model.Quote" in set(imported(tree))
    }
    # The proof that a fix did no harm names each container, to tell it from others.
    assert walks == {"markdown.blocks.from_tokens", "markdown.walk", "rewriting.atoms"}


def test_nothing_reaches_the_network() -> None:
    networks = {"socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "asyncio"}
    for name, tree in MODULES.items():
        assert not networks.intersection(imported(tree)), name
