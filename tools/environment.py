"""Ends a tool in one line where Python lacks what it needs; imported before all else."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent

if any(find_spec(name) is None for name in ("postmortem_lint", "click")):
    script = Path(sys.argv[0]).resolve()
    shown = script.relative_to(_ROOT) if script.is_relative_to(_ROOT) else script
    sys.exit(
        "this Python has no postmortem-lint; in the environment of the project it runs with: "
        f"python3 dev.py run {shown.as_posix()} ..."
    )
