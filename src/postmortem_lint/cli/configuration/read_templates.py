"""A team's own template in a file: its profile, and what is wrong with it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from postmortem_lint.cli.files.reading import read_bytes
from postmortem_lint.cli.terminal.output import Problem

if TYPE_CHECKING:
    from postmortem_lint.markdown.model import Document
    from postmortem_lint.postmortem.model import Postmortem
    from postmortem_lint.profile.model import Profile


def read_template(file: str, name: str, root: Path | None = None) -> Profile:
    """The profile that the template in a file says, called `name`. Raises Problem for a file that
    is not there, lies outside of `root`, or is no template."""
    from postmortem_lint.templates.derive import derive

    with faults_named_in(file):
        return derive(template_document(file, _bytes(file, root)), name)


def bound_template(file: str) -> Postmortem:
    """The template in a file, bound as if it were a document. Raises Problem."""
    from postmortem_lint.templates.derive import bound

    with faults_named_in(file):
        return bound(template_document(file, _bytes(file, None)))


def template_document(file: str, data: bytes) -> Document:
    """The shape of a template. Raises UnreadableError."""
    from postmortem_lint.markdown.read import read
    from postmortem_lint.text import Source

    return read(Source.decode(file, data))


@contextmanager
def faults_named_in(file: str) -> Iterator[None]:
    """Turns what is wrong with a template into a Problem that names its file."""
    from postmortem_lint.templates.errors import TemplateError
    from postmortem_lint.text import UnreadableError

    name = Path(file).as_posix()
    try:
        yield
    except UnreadableError as error:
        raise Problem(f"{name}: {error}") from None
    except TemplateError as error:
        raise Problem(f"{name}:{error.line}: {error}") from None


def _bytes(file: str, root: Path | None) -> bytes:
    from postmortem_lint.templates.derive import LARGEST

    path = Path(file)
    if root and not path.resolve().is_relative_to(root.resolve()):
        raise Problem(f"{path.as_posix()}: lies outside of {root.as_posix()}")
    if not os.path.lexists(path):
        from postmortem_lint.config.nearest_file import did_you_mean

        raise Problem(f"{path.as_posix()}: no such file{did_you_mean(Path(), path.as_posix())}")
    return read_bytes(file, 4 * LARGEST)  # a character has four bytes at most
