"""The modules of the program out of one file.

Python looks for each module in its folder and reads it from a file of its own. For the hundreds
of a run that takes longer than running them. This finder has the same bytecode in one file, and
looks at each source once: what has changed since is left to Python. Of a module that it has loaded
in an earlier run it knows which others are needed, and loads those before Python asks for one after
the other, out of one row: names that they share are read once.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from importlib.machinery import ModuleSpec, SourceFileLoader
from types import CodeType, ModuleType
from typing import TYPE_CHECKING, Any, cast

from postmortem_lint.kept_code.source_state import source_state
from postmortem_lint.kept_code.table import KeptTable

if TYPE_CHECKING:
    from importlib.abc import Loader, MetaPathFinder

_OURS = f"{__name__.partition('.')[0]}."
_FOLDER = os.path.join(os.path.dirname(os.path.dirname(__file__)), "")

_Row = tuple[str, bool, int, int, CodeType]
"""Path of a module below the package, whether it is a package itself, time and size of its source,
and its code."""

_Rows = tuple[tuple[str, _Row], ...]

MODULES: KeptTable[str, _Row] = KeptTable("modules")
NEEDED: KeptTable[str, _Rows] = KeptTable("needed")
"""What a module needs that no other of ours has imported, each behind what it imports itself."""


class KeptModules:
    """Finds and loads the modules that were kept, as `importlib.abc` describes it."""

    def __init__(self) -> None:
        self._before = frozenset(sys.modules)
        self._found: dict[str, CodeType] = {}
        self._needed: dict[str, _Row] = {}
        self._asked_for: dict[str, bool] = {}  # whether it was known what a module needs

    def find_spec(self, name: str, *_: object) -> ModuleSpec | None:
        """How to load a module, None if it was not kept or has changed since."""
        if not name.startswith(_OURS):
            return None
        needed = NEEDED.earlier(name) or ()
        self._asked_for[name] = bool(needed)
        self._load_before(name, needed)
        return self._spec(name)

    def create_module(self, spec: ModuleSpec) -> None:
        """Have Python make the module."""

    def exec_module(self, module: ModuleType) -> None:
        """Run the code of a module that was found."""
        module.__file__ = cast("ModuleSpec", module.__spec__).origin
        exec(self._found.pop(module.__name__), module.__dict__)

    def keep(self) -> None:
        """Keep the modules of this run that were found elsewhere since, and in which order."""
        if not MODULES.can_keep():
            return
        loaded = [one for one in sys.modules if one.startswith(_OURS) and one not in self._before]
        MODULES.new.update((one, row) for one in loaded if (row := _row(sys.modules[one])))
        orders = _orders(self._asked_for, loaded).items()
        unknown = ((one, order) for one, order in orders if order and not self._asked_for[one])
        NEEDED.new.update((one, _rows(order)) for one, order in unknown)
        MODULES.keep()
        NEEDED.keep()

    def _spec(self, name: str) -> ModuleSpec | None:
        row = self._needed.pop(name, None) or MODULES.earlier(name)
        if row is None:
            return None
        path, is_package, *state, code = row
        source = _FOLDER + path
        if source_state(source) != tuple(state):
            return None
        self._found[name] = code
        spec = ModuleSpec(name, cast("Loader", self), origin=source, is_package=is_package)
        if is_package:
            spec.submodule_search_locations = [os.path.dirname(source)]
        return spec

    def _load_before(self, asked_for: str, needed: _Rows) -> None:
        """Load what a module needs, up to one that has changed: what is needed now is seen in the
        next run. What a package imports of its own stands before it, and is left to Python."""
        for name, row in needed:
            if name in sys.modules:
                continue
            self._needed[name] = row
            if name.rpartition(".")[0] in sys.modules:
                spec = self._spec(name)
                if spec is None:
                    NEEDED.new[asked_for] = ()
                    return
                self._load(spec)

    def _load(self, spec: ModuleSpec) -> None:
        """Do what Python does for a module that it finds, in a third of the time."""
        module: Any = ModuleType(spec.name)
        module.__spec__, module.__loader__, module.__package__ = spec, self, spec.parent
        if spec.submodule_search_locations is not None:
            module.__path__ = spec.submodule_search_locations
        sys.modules[spec.name] = module
        try:
            self.exec_module(module)
        except BaseException:
            del sys.modules[spec.name]
            raise
        sys.modules[spec.name] = sys.modules.pop(spec.name)  # behind what it imports
        package, _, name = spec.name.rpartition(".")
        setattr(sys.modules[package], name, module)


def use_kept_modules() -> KeptModules:
    """Load modules from here on as they were kept."""
    finder = KeptModules()
    sys.meta_path.insert(0, cast("MetaPathFinder", finder))
    return finder


def _orders(asked_for: Iterable[str], loaded: list[str]) -> dict[str, tuple[str, ...]]:
    """What was loaded for each module that no other one of ours has imported; Python puts a module
    behind those that it imports."""
    places = {name: place for place, name in enumerate(loaded)}
    orders: dict[str, tuple[str, ...]] = {}
    begun = 0
    for name in asked_for:
        place = places.get(name, -1)
        if place >= begun:
            orders[name] = tuple(loaded[begun:place])
            begun = place + 1
    return orders


def _rows(names: tuple[str, ...]) -> _Rows:
    """Those of some modules that are kept, with their rows."""
    rows = ((name, MODULES.new.get(name) or MODULES.earlier(name)) for name in names)
    return tuple((name, row) for name, row in rows if row)


def _row(module: Any) -> _Row | None:
    """A module as it is kept, None if that is done or cannot be."""
    spec = module.__spec__
    if spec is None or not isinstance(spec.loader, SourceFileLoader):
        return None
    state = source_state(spec.origin)
    code = spec.loader.get_code(spec.name)
    if state is None or code is None:
        return None
    is_package = spec.submodule_search_locations is not None
    return (os.path.relpath(spec.origin, _FOLDER), is_package, *state, code)
