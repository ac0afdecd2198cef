"""The help of `check`, its options in groups."""

from __future__ import annotations

import click

_GROUPS = {
    "What to look at": (
        "exclude",
        "changed",
        "staged",
        "no_detect",
        "stdin_filename",
        "max_size",
        "watch",
    ),
    "Rules and templates": ("select", "ignore", "extend_select", "profile", "now"),
    "Configuration": ("config", "isolated"),
    "Fixes": ("fix", "unsafe_fixes", "diff", "fix_only", "show_fixes"),
    "Old findings": ("baseline", "write_baseline", "add_suppressions", "no_suppressions"),
    "Report": (
        "output_formats",
        "min_severity",
        "max_findings",
        "statistics",
        "color",
        "path_prefix",
        "quiet",
        "verbose",
    ),
    "Exit status": ("fail_on", "exit_zero"),
    "Speed": ("jobs", "no_cache", "cache_dir"),
}
REST = "Other options"


class GroupedCommand(click.Command):
    """A command that shows its options in groups; those of no group stand at the end."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, group by group."""
        group_of = {name: group for group, names in _GROUPS.items() for name in names}
        rows: dict[str, list[tuple[str, str]]] = {group: [] for group in (*_GROUPS, REST)}
        for param in self.get_params(ctx):
            row = param.get_help_record(ctx)
            if row and isinstance(param, click.Option):
                rows[group_of.get(param.name or "", REST)].append(row)
        for group, those in rows.items():
            if those:
                with formatter.section(group):
                    formatter.write_dl(those)
