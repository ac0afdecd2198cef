"""Checks, fixes, formats and reads a document that is handed in as text.

None of them reads a file, the clock or the environment: the same text gives the same answer.
"""

from __future__ import annotations

from postmortem_lint.api.arguments import AsPath, document_path, document_text, of_type
from postmortem_lint.api.described import described
from postmortem_lint.api.postmortem import Postmortem
from postmortem_lint.api.report import Fixed, Formatted, Report, fixed_of, report_of, text_of
from postmortem_lint.api.settings import Profile, Settings, engine_settings
from postmortem_lint.engine.lint import lint, read_postmortem
from postmortem_lint.engine.result import Result
from postmortem_lint.rewriting.fix import fix as mend
from postmortem_lint.rewriting.lay_out import lay_out
from postmortem_lint.text import Source

NAME = "-"
"""What a text is called that was handed in without a path."""

_MARK = "\ufeff"
_DEFAULTS = Settings()


def check(
    text: str,
    path: str | AsPath = NAME,
    *,
    profile: Profile | str | None = None,
    settings: Settings = _DEFAULTS,
) -> Report:
    """What is wrong with a document.

    `path` is what it is called in the report; it is a sign of what the document is and of its day,
    and is not opened, so that links to other files are not looked at. A `profile` that comes along
    may be given by its name; without any the one counts of which the text shows a sign. Raises
    ValueError for settings that cannot be used, and TypeError for what is none.
    """
    return report_of(lint(_source(text, path), engine_settings(settings, profile)))


def fix(
    text: str,
    path: str | AsPath = NAME,
    *,
    profile: Profile | str | None = None,
    settings: Settings = _DEFAULTS,
    unsafe: bool = False,
) -> Fixed:
    """A document with its safe fixes applied, and the `unsafe` ones, which may change a fact, if
    they are asked for. What would do harm is withheld."""
    ready = engine_settings(settings, profile)
    wanted = of_type("unsafe", unsafe, bool, "True or False")
    return fixed_of(mend(lint(_source(text, path), ready), ready, unsafe=wanted))


def format(text: str, path: str | AsPath = NAME) -> Formatted:  # noqa: A001 as the command is called
    """A document with its layout rewritten, or as it was where it would then read differently.
    What looks like no postmortem is formatted, too."""
    layout = lay_out(_source(text, path))
    return Formatted(text_of(layout.source), layout.refused, layout.line)


def read(
    text: str,
    path: str | AsPath = NAME,
    *,
    profile: Profile | str | None = None,
    zone: str | None = None,
) -> Postmortem:
    """What a document says, whether it looks like a postmortem or not; `zone` is that of times
    which name none."""
    ready = engine_settings(Settings(zone=zone, detect=False), profile)
    postmortem = read_postmortem(_source(text, path), ready)
    assert not isinstance(postmortem, Result)  # nothing is skipped
    return described(postmortem)


def _source(text: str, path: str | AsPath) -> Source:
    given = document_text(text)
    return Source(document_path(path), given.removeprefix(_MARK), given.startswith(_MARK))
