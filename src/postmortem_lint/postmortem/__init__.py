"""Binds a document and a profile: what each part of the Markdown means."""

from postmortem_lint.postmortem.bind import bind
from postmortem_lint.postmortem.detect import choose

__all__ = ["bind", "choose"]
