"""The modules of the program out of one file.

Python looks for each module in its folder and reads it from a file of its own. For the five hundred
of a run that takes longer than running them. This finder has the same bytecode in one file, and
looks at each source once: what has changed since is left to Python.
"""

from __future__ import annotations

import os
import sys
from importlib.machinery import ModuleSpec, SourceFileLoader
from types import CodeType, ModuleType
from typing import TYPE_CHECKING, Any, cast

from postmortem_lint.kept_code.source_state import source_state
from postmortem_lint.kept_code.table import KeptTable

if TYPE_CHECKING:
    from importlib.abc import Loader, MetaPathFinder

_OURS = f"{__name__.partition('.')[0]}."
_FOLDER = os.path.dirname(os.path.dirname(__file__))

_Row = tuple[str, bool, int, int, CodeType]
"""Path of a module below the package, whether it is a package itself, time and size of its source,
and its code."""

MODULES: KeptTable[str, _Row] = KeptTable("modules")


class KeptModules:
    """Finds and loads the modules that were kept, as `importlib.abc` describes it."""

    def __init__(self) -> None:
        self._found: dict[str, CodeType] = {}
        self._before = frozenset(sys.modules)

    def find_spec(self, name: str, *_: object) -> ModuleSpec | None:
        """How to load a module, None if it was not kept or has changed since."""
        row = MODULES.earlier(name) if name.startswith(_OURS) else None
        if row is None:
            return None
        path, is_package, *state, code = row
        source = os.path.join(_FOLDER, path)
        if source_state(source) != tuple(state):
            return None
        self._found[name] = code
        spec = ModuleSpec(name, cast("Loader", self), origin=source, is_package=is_package)
        if is_package:
            spec.submodule_search_locations = [os.path.dirname(source)]
        return spec

    def create_module(self, spec: ModuleSpec) -> None:
        """Have Python make the module."""

    def exec_module(self, module: ModuleType) -> None:
        """Run the code of a module that was found."""
        assert module.__spec__
        module.__file__ = module.__spec__.origin
        exec(self._found.pop(module.__name__), module.__dict__)

    def keep(self) -> None:
        """Keep the modules of this run that were found elsewhere since."""
        if not MODULES.can_keep():
            return
        loaded = [one for one in sys.modules if one.startswith(_OURS) and one not in self._before]
        MODULES.new.update((one, row) for one in loaded if (row := _row(sys.modules[one])))
        MODULES.keep()


def use_kept_modules() -> KeptModules:
    """Load modules from here on as they were kept."""
    finder = KeptModules()
    sys.meta_path.insert(0, cast("MetaPathFinder", finder))
    return finder


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
