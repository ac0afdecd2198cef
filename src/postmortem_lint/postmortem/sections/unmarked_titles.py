"""Which lines of a document without headings name parts of a postmortem."""

from __future__ import annotations

from collections.abc import Collection

from postmortem_lint.language.headings import candidates
from postmortem_lint.language.titles import named_roles
from postmortem_lint.markdown.model import Document
from postmortem_lint.markdown.unmarked_headings import with_unmarked_headings
from postmortem_lint.postmortem.vocabulary import known_section
from postmortem_lint.roles import Role
from postmortem_lint.roles.role_traits import RoleTrait

_LEAST = 3  # parts that make lines the headings of a document


def with_plain_headings(document: Document) -> Document:
    """A document whose parts are named by lines of text, with these as its headings; any other one
    as it is."""
    return with_unmarked_headings(document, _titles)


def _titles(lines: Collection[str]) -> Collection[str]:
    """The lines that name parts, if they are several and one of them tells how it went, or why."""
    named = {line: roles for line in lines if (roles := _roles(line))}
    every = {role for roles in named.values() for role in roles}
    return named if len(every) >= _LEAST and RoleTrait.DECISIVE.among(every) else ()


def _roles(line: str) -> tuple[Role, ...]:
    known = (role for name in candidates(line) if (role := known_section(name)))
    return tuple(known) or named_roles(line)
