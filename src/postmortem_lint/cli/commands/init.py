"""`postmortem-lint init`: a first configuration, from the team's template or from its documents."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import click

from postmortem_lint.cli.adopting.first_files import (
    CONFIG,
    add_hook,
    add_workflow,
    quoted,
    tell_that_it_stays,
    write_configuration,
)
from postmortem_lint.cli.configuration.archive import Archive, archive_below, common_folder
from postmortem_lint.cli.configuration.configurations import read_configuration
from postmortem_lint.cli.configuration.read_templates import bound_template, read_template
from postmortem_lint.cli.configuration.settings import Options, prepare
from postmortem_lint.cli.configuration.team_templates import TeamTemplates
from postmortem_lint.cli.configuration.template_files import (
    home_of,
    templates_among,
)
from postmortem_lint.cli.options import quiet_option
from postmortem_lint.cli.terminal.output import Problem, tell, write
from postmortem_lint.config.locate import config_in
from postmortem_lint.config.relative import seen_from
from postmortem_lint.postmortem.bind import bind
from postmortem_lint.postmortem.recognition.path_names import path_names
from postmortem_lint.profile.load import FALLBACK, builtin_profile
from postmortem_lint.profile.model import FieldSpec, Profile, SectionSpec
from postmortem_lint.profile.write import profile_toml
from postmortem_lint.records import record
from postmortem_lint.report.safe_text.screen import beginning, visible
from postmortem_lint.report.summary import numbered
from postmortem_lint.templates.derive import WHY_NOT
from postmortem_lint.templates.explain import derivation_lines, field_line, section_line
from postmortem_lint.templates.followed import heads_of, met_by, unkept_names, without
from postmortem_lint.templates.shared import FEWEST, SHARE, SharedPart, shared_parts, shared_profile

PROFILE = "postmortem-profile.toml"
_NEXT = "next: postmortem-lint check, then check --write-baseline FILE holds what is there already"
_INSTALL = "next: pre-commit install, to have the hook run before each commit"
_SHOWN = 3  # files in a message
_APART = "the {number} share no section and no field"


@record
class Plan:
    """The files to write, by name, what was derived, line by line, and what else to tell."""

    files: tuple[tuple[str, str], ...]
    reasons: tuple[str, ...]
    notes: tuple[str, ...] = ()


@click.command("init", context_settings={"auto_envvar_prefix": "POSTMORTEM_LINT_INIT"})
@click.argument("path", default=".")
@click.option("--from", "template", metavar="FILE", help="The team's template, in Markdown.")
@click.option("--explain", is_flag=True, help="Say what is derived from which line; write nothing.")
@click.option("--eject", is_flag=True, help="Write the whole profile as TOML, to change it.")
@click.option("--force", is_flag=True, help="Overwrite files that are there.")
@click.option("--pre-commit", "hook", is_flag=True, help="Write a hook for pre-commit, too.")
@click.option("--github", is_flag=True, help="Write a workflow for GitHub, too.")
@quiet_option
def command(
    path: str,
    template: str | None,
    explain: bool,
    eject: bool,
    force: bool,
    hook: bool,
    github: bool,
    quiet: bool,
) -> int:
    """Write a configuration for the postmortems below PATH into the current folder.

    It names the team's own template: the one given, else one that lies beside the documents.
    Without one the documents themselves tell what at least 80 % of them have.
    """
    there = config_in(Path()) if (hook or github) and not (force or explain) else None
    archive = archive_below(path, prepare(Options(isolated=there is None)))
    if there:
        if not quiet:
            tell_that_it_stays(there.name)
        home = _home(archive, read_configuration(there).config.template)
        if _add(home, hook=hook, github=github, force=force):
            _tell(_INSTALL, quiet=quiet)
        return 0
    named = template or _configured_template() or _found_template(archive, path)
    plan = _by_template(named, archive, eject) if named else _by_documents(archive, path)
    if explain:
        write("".join(f"{beginning(visible(line))}\n" for line in plan.reasons))
        return 0
    write_configuration(plan.files, force=force)
    _add(_home(archive, named), hook=hook, github=github, force=force)
    _tell("\n".join((*plan.notes, _NEXT)), quiet=quiet)
    return 0


def _tell(lines: str, *, quiet: bool) -> None:
    if not quiet:
        tell(lines)


def _add(home: str, *, hook: bool, github: bool, force: bool) -> bool:
    """Add what else was asked for, for the documents of a folder; whether a hook was written."""
    hooked = hook and add_hook(home)
    if github:
        add_workflow(home, force=force)
    return hooked


def _configured_template() -> str | None:
    """The template that the configuration of the current folder names; None for one that cannot be
    read, as it may be what is to be overwritten."""
    there = config_in(Path())
    try:
        found = read_configuration(there) if there else None
        return found.file(found.config.template) if found and found.config.template else None
    except Problem:
        return None


def _found_template(archive: Archive, path: str) -> str | None:
    """The template beside the documents; where they are few, also another one below the path.
    Raises Problem for several."""
    places = [each.source.path for each in archive.documents] or [os.path.join(path, "new.md")]
    templates = TeamTemplates()
    names = dict.fromkeys(one.name for place in places for one in templates.beside(place))
    if not names and len(archive.documents) < FEWEST:
        names = dict.fromkeys(templates_among(archive.pages))
    if len(names) > 1:
        raise Problem(f"there are several templates: {', '.join(names)}; name one with --from")
    return next(iter(names), None)


def _home(archive: Archive, template: str | None) -> str:
    """The folder of the documents; before there are any, that of the template."""
    own = home_of(seen_from(".", template)) if template and not archive.documents else ""
    return own or common_folder(archive.folders)


def _by_template(file: str, archive: Archive, eject: bool) -> Plan:
    """The configuration that names a template, or its whole profile; what few of the documents
    keep of it may be left out."""
    name = seen_from(".", file)
    if name.startswith("../") or os.path.isabs(name):
        raise Problem(f"{name}: lies outside of the current folder; start the program above it")
    whole = read_template(file, name)
    others = (one.source for one in archive.documents if one.source.path != file)
    optional = unkept_names(whole, [met_by(heads_of(one.text), whole) for one in others])
    profile = without(whole, optional)
    lines = derivation_lines(bound_template(file), whole)
    reasons = [f"{name}:{line}: {what}" if line else f"{name}: {what}" for line, what in lines]
    stays = set(whole.guidance)
    reasons += [
        f"{each}: may {'stay' if each in stays else 'be left out'}, as"
        f" {'most documents keep' if each in stays else 'few documents have'} it"
        for each in optional
    ]
    if eject:
        files = ((CONFIG, _naming("profile", PROFILE)), (PROFILE, _ejected(profile)))
        return Plan(files, tuple(reasons))
    config = _naming("template", name) + (_leaving_out(optional) if optional else "")
    return Plan(((CONFIG, config),), tuple(reasons))


def _leaving_out(names: Sequence[str]) -> str:
    """What of the template may be left out."""
    rows = "".join(f"    {quoted(name)},\n" for name in names)
    why = "# What few of the documents have of it, and texts that most of them keep."
    return f"{why}\noptional = [\n{rows}]\n"


def _by_documents(archive: Archive, path: str) -> Plan:
    """The profile that documents without a template share; where they show none, nothing is asked
    for. Raises Problem where there are none."""
    general = builtin_profile(FALLBACK)
    documents = [bind(document, general) for document in archive.documents]
    if not documents:
        raise Problem(_no_documents(archive, path))
    few = len(documents) < FEWEST
    parts = () if few else shared_parts(documents)
    if not parts:
        number = numbered(len(documents), "postmortem")
        why = f"{number} of the {FEWEST} that would show what all have" if few else _APART
        return _asking_nothing(archive, path, why.format(number=number))
    reasons = tuple(f"{one.documents} of {len(documents)}: {_line(one)}" for one in parts)
    counts = {id(one.spec): f"in {one.documents} of {len(documents)}" for one in parts}
    profile = shared_profile(parts, Path.cwd().name or "team")
    text = profile_toml(profile, lambda spec: counts.get(id(spec), ""), extends=FALLBACK)
    head = f"# What at least {SHARE:.0%} of {len(documents)} documents have.\n"
    files = ((CONFIG, _naming("profile", PROFILE)), (PROFILE, head + text))
    return Plan(files, reasons, _notes(archive))


def _notes(archive: Archive) -> tuple[str, ...]:
    """What to know of files beside the documents that are called templates."""
    folders = {os.path.dirname(document.source.path) for document in archive.documents}
    unused = _unused([page for page in archive.pages if os.path.dirname(page) in folders])
    return (unused,) if unused else ()


def _no_documents(archive: Archive, path: str) -> str:
    """What there is to say to a team that has neither documents nor a known template."""
    maybe = _unused(archive.pages)
    if maybe:
        return f"{path}: no postmortem; {maybe}"
    ready = f'profile = "google-sre" in {CONFIG} takes one that comes along'
    begin = "postmortem-lint new TITLE begins without"
    return (
        f"{path}: no template and no postmortem; --from FILE names the template, {begin}; {ready}"
    )


def _unused(pages: Sequence[str]) -> str:
    """The files that are called templates and were not taken for one of postmortems, "" if there
    are none."""
    called = _called_templates(pages)
    some = ", ".join(called[:_SHOWN]) + (", ..." if len(called) > _SHOWN else "")
    what = "not seen to be a template of postmortems; name it with --from FILE if it is"
    return f"{some}: {what}" if called else ""


def _called_templates(pages: Sequence[str]) -> list[str]:
    return [page for page in pages if path_names(page).template]


def _asking_nothing(archive: Archive, path: str, why: str) -> Plan:
    """A configuration that names no profile, and how to name one."""
    called = _called_templates(archive.pages)
    place = called[0] if called else os.path.join(common_folder(archive.folders), "TEMPLATE.md")
    later = "" if called else "  # once it is there"
    head = "# What postmortems look like: nothing is asked for, as there is no template and"
    config = f"{head}\n# {why}.\n# template = {quoted(Path(place).as_posix())}{later}\n"
    note = f"{path}: no template and {why}; nothing is asked for until {CONFIG} names a template"
    return Plan(((CONFIG, config),), (note,), (*_notes(archive), note))


def _line(part: SharedPart) -> str:
    spec = part.spec
    return section_line(spec) if isinstance(spec, SectionSpec) else field_line(spec)


def _naming(key: str, name: str) -> str:
    what = "the team's own template" if key == "template" else "the profile of the team"
    return f"# What postmortems look like: {what}.\n{key} = {quoted(name)}\n"


def _ejected(profile: Profile) -> str:
    """The whole profile, with a remark on what is only the template's own."""

    def remark(spec: object) -> str:
        if isinstance(spec, str):
            return WHY_NOT.get(spec, "")
        if isinstance(spec, SectionSpec):
            return section_line(spec).rpartition(": ")[2]
        return field_line(spec).rpartition(": ")[2] if isinstance(spec, FieldSpec) else ""

    head = f"# The profile of {profile.name}; that file is read no more: change this one.\n"
    return head + profile_toml(profile, remark)
