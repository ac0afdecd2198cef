"""postmortem-lint: a linter, validator and fixer for postmortems written in Markdown.

What `__all__` names is for other programs, and described in docs/python.md. It is imported when it
is first used.
"""

__version__ = "0.1.0"

__all__ = [
    "Action",
    "ActionList",
    "Amount",
    "AppliedFix",
    "Diagnostic",
    "Duration",
    "Edit",
    "Entry",
    "Fact",
    "Fix",
    "Fixed",
    "Formatted",
    "Instant",
    "Metric",
    "Note",
    "Position",
    "Postmortem",
    "Profile",
    "Report",
    "Safety",
    "Section",
    "Settings",
    "Severity",
    "Timeline",
    "Window",
    "WithheldFix",
    "__version__",
    "check",
    "fix",
    "format",
    "postmortem_data",
    "read",
]

TYPE_CHECKING = False  # that of typing, which takes longer to import than all that stands here

if TYPE_CHECKING:
    from postmortem_lint.api.functions import check, fix, format, read  # noqa: A004
    from postmortem_lint.api.json_data import postmortem_data
    from postmortem_lint.api.postmortem import (
        Action,
        ActionList,
        Amount,
        Duration,
        Entry,
        Fact,
        Instant,
        Metric,
        Postmortem,
        Section,
        Timeline,
        Window,
    )
    from postmortem_lint.api.report import (
        AppliedFix,
        Diagnostic,
        Edit,
        Fix,
        Fixed,
        Formatted,
        Note,
        Report,
        WithheldFix,
    )
    from postmortem_lint.api.settings import Profile, Settings
    from postmortem_lint.finding import Safety, Severity
    from postmortem_lint.text import Position
else:
    _HOMES = {
        "api.functions": "check fix format read",
        "api.json_data": "postmortem_data",
        "api.postmortem": (
            "Action ActionList Amount Duration Entry Fact Instant Metric Postmortem Section"
            " Timeline Window"
        ),
        "api.report": ("AppliedFix Diagnostic Edit Fix Fixed Formatted Note Report WithheldFix"),
        "api.settings": "Profile Settings",
        "finding": "Safety Severity",
        "text": "Position",
    }

    def __getattr__(name: str) -> object:
        from importlib import import_module

        for home, names in _HOMES.items():
            if name in names.split():
                return getattr(import_module(f"{__name__}.{home}"), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
