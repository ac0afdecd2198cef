"""`postmortem-lint new`: a new postmortem from the team's template."""

from __future__ import annotations

import datetime
import os
import re
import unicodedata
from pathlib import Path

import click

from postmortem_lint.cli.configuration.given import GivenConfiguration
from postmortem_lint.cli.configuration.read_templates import bound_template
from postmortem_lint.cli.configuration.settings import Options, Run, prepare, today_of
from postmortem_lint.cli.files.writing import create_file
from postmortem_lint.cli.options import config_option
from postmortem_lint.cli.terminal.output import Problem, tell, write
from postmortem_lint.config.relative import seen_from
from postmortem_lint.markdown.read import read
from postmortem_lint.nearest import nearest
from postmortem_lint.postmortem.bind import bind
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.profile.load import FALLBACK, builtin_profile
from postmortem_lint.profile.scales import field_scale
from postmortem_lint.roles import Key
from postmortem_lint.templates.fill import KnownFacts, blank_template, filled
from postmortem_lint.text import Source
from postmortem_lint.times.moments.read import read_moment

_LONGEST = 60  # characters of a file name


@click.command("new", context_settings={"auto_envvar_prefix": "POSTMORTEM_LINT_NEW"})
@click.argument("title")
@click.option("--severity", metavar="LEVEL", help="How grave it is, as the template puts it.")
@click.option("--started", metavar="TIME", help='When it began, as in "2025-10-26 14:05 UTC".')
@click.option("--dir", "folder", metavar="FOLDER", help="Where to put it.  [default: template's]")
@click.option("--now", metavar="DATE", help="The day of the report.  [default: today]")
@config_option
def command(
    title: str,
    severity: str | None,
    started: str | None,
    folder: str | None,
    now: str | None,
    config: GivenConfiguration,
) -> int:
    """Write a new postmortem called TITLE: the team's template with what is known filled in.

    The template is the one that the configuration names, else the one beside the documents in
    FOLDER. Without any the sections of the profile are written. Nothing is overwritten.
    """
    words = " ".join(title.split())
    if not words:
        raise Problem("the title is empty; say what happened")
    run = prepare(Options(config=config, now=now))
    moment = _moment(started)
    known = KnownFacts(
        words,
        today_of(now),
        severity or "",
        moment[0] if moment else None,
        moment[1] if moment else "",
    )
    template, home = _template(run, folder)
    known = _checked(known, run, home)
    path = _path(known, folder or home)
    create_file(path, filled(template, known))
    write(f"{seen_from('.', path)}\n")
    return 0


def _template(run: Run, folder: str | None) -> tuple[Postmortem, str]:
    """The template of documents in a folder, and the folder that they lie in."""
    example = os.path.join(folder or "", "new.md")
    configuration = run.configuration(example)
    config = configuration.config
    seen = seen_from(config.folder, example)
    named = config.template_for(seen)
    if named:
        file = str(config.file(named))
        return bound_template(file), folder or _home(file)
    beside = run.templates.beside(example) if not config.profile_for(seen) else ()
    if len(beside) > 1:
        names = ", ".join(one.name for one in beside)
        raise Problem(f"there are several templates: {names}; name one in the configuration")
    if beside:
        return bound_template(beside[0].name), folder or _home(beside[0].name)
    tell("no template of the team is known; the sections of the profile are written")
    profile = run.settings(example).profile or builtin_profile(FALLBACK)
    document = read(Source("template.md", blank_template(profile)))
    return bind(document, builtin_profile(FALLBACK)), folder or ""


def _home(template: str) -> str:
    """The folder of the documents of a template: its own, or that above one called templates."""
    folder = os.path.dirname(template)
    return os.path.dirname(folder) if os.path.basename(folder) == "templates" else folder


def _moment(given: str | None) -> tuple[datetime.datetime, str] | None:
    """The time that was given and its zone as written. Raises Problem for what is no such time."""
    if given is None:
        return None
    said = read_moment(given)
    day = said.date.day if said.date and said.date.year else None
    if day is None or said.clock is None:
        raise Problem(f'--started: "{given}" is no time with a day, like "2025-10-26 14:05 UTC"')
    minutes = said.clock.lo // 60
    at = datetime.time(int(minutes // 60) % 24, int(minutes % 60))
    return datetime.datetime.combine(day, at), said.zone.name if said.zone else ""


def _checked(known: KnownFacts, run: Run, folder: str) -> KnownFacts:
    """What is known, if its severity is one of the template."""
    settings = run.settings(os.path.join(folder, "new.md"))
    profile = settings.profile or next(iter(settings.beside), builtin_profile(FALLBACK))
    scale = field_scale(profile, Key.SEVERITY)
    if not known.severity or not scale.own or scale.choice(known.severity):
        return known
    near = nearest(known.severity, scale.values)
    offer = f"; did you mean {near}?" if near else ""
    listed = ", ".join(scale.values)
    raise Problem(f"--severity: '{known.severity}' is none of {listed}{offer}")


def _path(known: KnownFacts, folder: str) -> Path:
    """Where the document goes: named after the day and the title."""
    plain = unicodedata.normalize("NFKC", known.title).casefold()
    slug = re.sub(r"[^\w]+", "-", plain).strip("-_")[:_LONGEST].strip("-_") or "incident"
    day = known.started.date() if known.started else known.today
    return Path(folder) / f"{day.isoformat()}-{slug}.md"
