"""`postmortem-lint new`: a new postmortem from the team's template."""

from __future__ import annotations

import datetime
import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from postmortem_lint.cli.configuration.blank_forms import BlankForm, blank_form
from postmortem_lint.cli.configuration.file_names import file_name, names_beside
from postmortem_lint.cli.configuration.given import GivenConfiguration
from postmortem_lint.cli.configuration.settings import Options, Run, prepare, today_of
from postmortem_lint.cli.files.writing import create_file
from postmortem_lint.cli.options import config_option, quiet_option
from postmortem_lint.cli.terminal.output import Problem, tell, write
from postmortem_lint.config.nearest_file import paths_below
from postmortem_lint.config.relative import seen_from
from postmortem_lint.nearest import CLEARLY_ALIKE, differ_in_numbers, nearest
from postmortem_lint.profile.load import FALLBACK, builtin_profile
from postmortem_lint.profile.model import Profile
from postmortem_lint.profile.scales import field_scale
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key
from postmortem_lint.templates.draft import as_draft
from postmortem_lint.templates.fill import KnownFacts, filled, left_over
from postmortem_lint.times.moments.read import read_moment

_LEVEL = regex(r"[^\W\d_]*[ -]?(\d+)")


@click.command("new", context_settings={"auto_envvar_prefix": "POSTMORTEM_LINT_NEW"})
@click.argument("title")
@click.option("--severity", metavar="LEVEL", help="How grave it is, as the template puts it.")
@click.option("--started", metavar="TIME", help='When it began, as in "2025-10-26 14:05 UTC".')
@click.option("--dir", "folder", metavar="FOLDER", help="Where to put it.  [default: the others']")
@click.option("--now", metavar="DATE", help="The day of the report.  [default: today]")
@config_option
@quiet_option
def command(
    title: str,
    severity: str | None,
    started: str | None,
    folder: str | None,
    now: str | None,
    config: GivenConfiguration,
    quiet: bool,
) -> int:
    """Write a new postmortem called TITLE: the team's template with what is known filled in.

    The template is the one that the configuration names, else the one beside the documents. The
    new document lies with the others, in the current folder or below. Without a template the
    sections of the profile are written. Nothing is overwritten.
    """
    words = " ".join(title.split())
    if not words:
        raise Problem("the title is empty; say what happened")
    run = prepare(Options(config=config, now=now))
    known = _known(words, severity or "", started, today_of(now))
    form = blank_form(run, folder, known)
    known = _checked(known, run, form.folder)
    name, is_open = file_name(known, names_beside(form.folder))
    path = Path(form.folder) / name
    is_new = not path.parent.is_dir()
    text = filled(form.template, known, form.profile)
    draft = as_draft(text, _profile(run, str(path)))
    create_file(path, _ended_alike(draft, form.template.document.source.text))
    write(f"{seen_from('.', path)}\n")
    placed = _placed(path, is_open, given=is_new and folder is not None)
    notes = (*placed, *form.notes, *_left_out(form, known), *_added(form, text, draft))
    for line in () if quiet else notes:
        tell(line)
    return 0


def _placed(path: Path, is_open: str, *, given: bool) -> Iterator[str]:
    """What to know of the folder, if one was given that was not there, and of the name."""
    if given:
        folder = path.parent.as_posix()
        others = [each for each in paths_below(Path()) if os.path.isdir(each) and each != folder]
        near = nearest(folder, others, CLEARLY_ALIKE)
        offer = f'; did you mean "{near}"?' if near else ""
        yield f"{folder}: is a new folder{offer}"
    if is_open:
        yield f"{path.name}: write the number for {is_open}, as the others are called"


def _known(title: str, severity: str, started: str | None, today: datetime.date) -> KnownFacts:
    """What was given. Raises Problem for a start that is no time with a day, and no day."""
    if started is None:
        return KnownFacts(title, today, severity)
    said = read_moment(started)
    day = said.date.day if said.date and said.date.year else None
    if day is None:
        what = 'is no time with a day, like "2025-10-26 14:05 UTC", and no day'
        raise Problem(f'--started: "{started}" {what}')
    if said.clock is None:
        return KnownFacts(title, today, severity, day)
    minutes = said.clock.lo // 60
    clock = datetime.time(int(minutes // 60) % 24, int(minutes % 60))
    return KnownFacts(title, today, severity, day, clock, said.zone.name if said.zone else "")


def _ended_alike(text: str, template: str) -> str:
    """The text with the line ends of the template."""
    return text.replace("\r\n", "\n").replace("\n", "\r\n") if "\r\n" in template else text


def _left_out(form: BlankForm, known: KnownFacts) -> Iterator[str]:
    """What was given and has no place in the template."""
    for key, value in left_over(form.template, known, form.profile).items():
        option = "--severity" if key is Key.SEVERITY else "--started"
        yield f"{option}: {form.name} has no field for it; '{value}' was not written"


def _added(form: BlankForm, before: str, after: str) -> Iterator[str]:
    """What to know of a state that was put into the header."""
    added = [line for line in after.splitlines() if line not in before.splitlines()]
    if added:
        line = added[0].strip()
        yield f"{form.name} has no field for the state; '{line}' was added: take it out at the end"


def _profile(run: Run, path: str) -> Profile:
    """The profile by which a new document will be linted."""
    settings = run.settings(path)
    return settings.profile or next(iter(settings.beside), builtin_profile(FALLBACK))


def _checked(known: KnownFacts, run: Run, folder: str) -> KnownFacts:
    """What is known, with its severity as the template writes it. Raises Problem for one that is
    none of the template."""
    scale = field_scale(_profile(run, os.path.join(folder, "new.md")), Key.SEVERITY)
    if not known.severity or not scale.own:
        return known
    choice = scale.choice(known.severity)
    meant = choice.value if choice else _numbered_alike(known.severity, scale.values)
    if meant:
        behind = known.severity[choice.end :] if choice else ""
        return replace(known, severity=meant + behind)
    near = nearest(known.severity, scale.values)
    near = "" if differ_in_numbers(known.severity, near) else near
    offer = f"; did you mean {near}?" if near else ""
    listed = ", ".join(scale.values)
    raise Problem(f"--severity: '{known.severity}' is none of {listed}{offer}")


def _numbered_alike(given: str, values: Sequence[str]) -> str:
    """The only value with the figure of a bare one, or of one behind another word for a level:
    "1" and "P1" for SEV1."""
    figure = _LEVEL.fullmatch(given.strip())
    alike = [value for value in values if figure and re.findall(r"\d+", value) == [figure[1]]]
    return alike[0] if len(alike) == 1 else ""
