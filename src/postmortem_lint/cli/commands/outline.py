"""`postmortem-lint outline`: what was read in a document, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import click

from postmortem_lint.cli.configuration.given import GivenConfiguration
from postmortem_lint.cli.configuration.settings import Options, Run, prepare
from postmortem_lint.cli.files.inputs import inputs
from postmortem_lint.cli.files.reading import MAX_SIZE
from postmortem_lint.cli.isolation import Isolation
from postmortem_lint.cli.options import (
    config_option,
    exclude_option,
    isolated_option,
    profile_option,
    quiet_option,
)
from postmortem_lint.cli.terminal.output import Problem, warn, write
from postmortem_lint.config.discover import STDIN, excluding
from postmortem_lint.engine.lint import pick_profile, too_large
from postmortem_lint.engine.settings import Settings
from postmortem_lint.markdown.model import Document
from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem.bind import bind
from postmortem_lint.postmortem.recognition.document_titles import titles_of
from postmortem_lint.postmortem.recognition.is_postmortem import DocumentKind, Verdict, verdict
from postmortem_lint.postmortem.recognition.profile_choice import choose, named_profile, own_share
from postmortem_lint.postmortem.sections.unmarked_titles import with_plain_headings
from postmortem_lint.records import replace
from postmortem_lint.report.formats.json import Value, encode
from postmortem_lint.report.outline import outline, outline_text
from postmortem_lint.text import Source, UnreadableError


@click.command("outline", context_settings={"auto_envvar_prefix": "POSTMORTEM_LINT_OUTLINE"})
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--output-format", type=click.Choice(["text", "json"]), default="text")
@exclude_option
@profile_option
@config_option
@isolated_option
@click.option("--stdin-filename", metavar="NAME", help="The name of what - reads.")
@quiet_option
def command(
    files: tuple[str, ...],
    output_format: str,
    exclude: tuple[str, ...],
    profile: str | None,
    config: GivenConfiguration,
    isolated: bool,
    stdin_filename: str | None,
    quiet: bool,
) -> int:
    """Show what was read in each FILE (or - for standard input): the profile and why, each section,
    field, timeline entry, action item and metric with the value understood.

    As JSON it is what export writes, with the reasons; of several files a list.
    """
    if stdin_filename and STDIN not in files:
        raise Problem("--stdin-filename names standard input; add - to the paths")
    run = prepare(Options(profile=profile, config=config, isolated=isolated, no_detect=True))
    isolation = Isolation()
    left_out = excluding(exclude)
    kept = [each for each in dict.fromkeys(files) if not left_out(each)]
    for each in dict.fromkeys(files):
        if left_out(each) and not quiet:
            warn(f'{each}: left out by "exclude"')
    names = [(each, stdin_filename if each == STDIN else None) for each in kept]
    tried = [isolation.run(name or file, _read, file, name, run, profile) for file, name in names]
    write(_shown([each for each in tried if each], output_format, single=len(files) == 1))
    return 2 if isolation.failed else 0


def _shown(outlines: Sequence[Mapping[str, Value]], output_format: str, *, single: bool) -> str:
    """The outlines as text, or as JSON: of a single file its outline alone."""
    if output_format == "text":
        return "\n".join(map(outline_text, outlines))
    if single:
        return "".join(f"{encode(each, indent=2)}\n" for each in outlines)
    return encode(outlines, indent=2) + "\n"


def _read(file: str, stdin_name: str | None, run: Run, profile: str | None) -> Mapping[str, Value]:
    document = _document(file, stdin_name)
    settings = run.settings(document.source.path)
    chosen = pick_profile(document, settings)
    assert chosen is not None  # detection is off
    why = _why(document, settings, profile)
    return outline(bind(document, chosen.profile), why, _seen(document, settings))


def _seen(document: Document, settings: Settings) -> Verdict:
    """What the document is taken for; titles of a template make it a postmortem, too."""
    seen = verdict(document)
    detecting = replace(settings, detect=True)
    if seen.kind is DocumentKind.OTHER and pick_profile(document, detecting):
        return replace(seen, kind=DocumentKind.POSTMORTEM)
    return seen


def _document(file: str, stdin_name: str | None) -> Document:
    found = inputs((file,), stdin_name)
    for problem in found.problems:
        raise Problem(problem)
    if len(found.inputs) != 1 or not found.inputs[0].named:
        raise Problem(f"{file}: is a folder; name one file or more")
    one = found.inputs[0]
    try:
        data = one.read()
        if len(data) > MAX_SIZE:
            raise UnreadableError(too_large(MAX_SIZE))
        return with_plain_headings(read(Source.decode(one.path, data)))
    except UnreadableError as error:
        raise Problem(f"{one.path}: {error}") from None


def _why(document: Document, settings: Settings, given: str | None) -> str:
    """How the profile was found."""
    if settings.profile:
        return "named on the command line" if given else "named in the configuration"
    if named := _why_named(document, settings):
        return named
    return (_why_beside if settings.beside else _why_shown)(document, settings)


def _why_named(document: Document, settings: Settings) -> str:
    """That the document itself names its profile, "" if it does not."""
    named = named_profile(document, (*settings.beside, *settings.candidates))
    return "named in the front matter" if named else ""


def _why_beside(document: Document, settings: Settings) -> str:
    """Whether a template that lies beside the document counts, by what the document has of it."""
    names = ", ".join(one.name for one in settings.beside)
    chosen = pick_profile(document, settings)
    if chosen and chosen.profile in settings.beside:
        share = own_share(titles_of(document), chosen.profile)
        return f"the template beside it: the document has {share:.0%} of its titles"
    why = _why_shown(document, settings)
    return f"{why}; of {names} beside it the document has less than two thirds"


def _why_shown(document: Document, settings: Settings) -> str:
    """By which signs the document itself shows what it follows."""
    best = choose(document, settings.candidates)
    if best is None:
        return "the document does not look like a postmortem"
    signs = ", ".join(map(repr, best.signs))
    return f"only this template has {signs}" if signs else "no sign of any template"
