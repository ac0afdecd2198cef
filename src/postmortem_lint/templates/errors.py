"""What is said of a template that cannot be used."""

from __future__ import annotations


class TemplateError(Exception):
    """A template that cannot be used: one line for people, without the file; `line` from 1."""

    def __init__(self, what: str, line: int = 1) -> None:
        super().__init__(what)
        self.line = line
