"""What is said of a document that follows a template."""

from __future__ import annotations

import postmortem_lint


def said_of(
    text: str, template: str, rules: tuple[str, ...], path: str = "ferry.md"
) -> tuple[postmortem_lint.Diagnostic, ...]:
    """The findings of some rules in a text that is taken for a postmortem."""
    profile = postmortem_lint.Profile.from_template(template)
    settings = postmortem_lint.Settings(select=rules, detect=False)
    return postmortem_lint.check(text, path, profile=profile, settings=settings).diagnostics
