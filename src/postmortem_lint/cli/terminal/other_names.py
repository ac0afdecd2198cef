"""What other programs call what this one has, and how it is called here."""

from __future__ import annotations

OTHER_COMMANDS = {
    "lint": "check",
    "validate": "check",
    "verify": "check",
    "run": "check",
    "fix": "check --fix",
    "baseline": "check --write-baseline FILE",
    "watch": "check --watch",
    "diff": "check --diff",
    "fmt": "format",
    "show": "outline",
    "parse": "outline",
    "doc": "explain",
    "rule": "rules",
    "list": "rules",
    "create": "new",
    "add": "new",
    "draft": "new",
    "help": "--help",
    "version": "--version",
    "completion": "--completion",
    "man": "--man",
}
"""Commands, and the command or option that does the same."""

OPTIONS = {
    "f": ("--output-format",),
    "o": ("--output-format",),
    "output-file": ("--output-format FORMAT=FILE",),
    "dry-run": ("--diff", "--explain"),
    "since": ("--changed REV",),
    "write": ("--fix",),
    "silent": ("--quiet",),
    "path": ("--dir",),
    "folder": ("--dir",),
    "out": ("--dir",),
    "template": ("--from",),
}
"""Options without their hyphens, and those that do the same, with what follows; of several the
first that a command has."""
