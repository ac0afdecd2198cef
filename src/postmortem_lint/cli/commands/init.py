"""`postmortem-lint init`: a first configuration, from the team's template or from its documents."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from postmortem_lint.cli.configuration.settings import Options, prepare
from postmortem_lint.cli.configuration.team_templates import (
    TeamTemplates,
    bound_template,
    read_template,
)
from postmortem_lint.cli.files.inputs import inputs
from postmortem_lint.cli.files.writing import write_file
from postmortem_lint.cli.terminal.output import Problem, reason, tell, write
from postmortem_lint.config.locate import config_in
from postmortem_lint.config.relative import seen_from
from postmortem_lint.engine.lint import pick_profile
from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem.bind import bind
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.profile.load import FALLBACK, builtin_profile
from postmortem_lint.profile.model import FieldSpec, Profile, SectionSpec
from postmortem_lint.profile.write import profile_toml
from postmortem_lint.project_links import HOME
from postmortem_lint.records import record
from postmortem_lint.templates.explain import derivation_lines, field_line, section_line
from postmortem_lint.templates.followed import heads_of, met_by, unkept_names, without
from postmortem_lint.templates.shared import FEWEST, SHARE, SharedPart, shared_parts, shared_profile
from postmortem_lint.text import Source, UnreadableError

CONFIG = "postmortem-lint.toml"
PROFILE = "postmortem-profile.toml"
HOOKS = ".pre-commit-config.yaml"
WORKFLOW = ".github/workflows/postmortems.yml"
_CHECKOUT = "actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2"
_SETUP = "actions/setup-python@a26af69be951a213d495a4c3e4e4022e16d87065 # v5.6.0"


@record
class Plan:
    """The files to write, by name, and what was derived, line by line."""

    files: tuple[tuple[str, str], ...]
    reasons: tuple[str, ...]


@click.command("init", context_settings={"auto_envvar_prefix": "POSTMORTEM_LINT_INIT"})
@click.argument("path", default=".")
@click.option("--from", "template", metavar="FILE", help="The team's template, in Markdown.")
@click.option("--explain", is_flag=True, help="Say what is derived from which line; write nothing.")
@click.option("--eject", is_flag=True, help="Write the whole profile as TOML, to change it.")
@click.option("--force", is_flag=True, help="Overwrite files that are there.")
@click.option("--pre-commit", "hook", is_flag=True, help="Write a hook for pre-commit, too.")
@click.option("--github", is_flag=True, help="Write a workflow for GitHub, too.")
def command(
    path: str,
    template: str | None,
    explain: bool,
    eject: bool,
    force: bool,
    hook: bool,
    github: bool,
) -> int:
    """Write a configuration for the postmortems below PATH into the current folder.

    It names the team's own template: the one given, else one that lies beside the documents.
    Without one the documents themselves tell what at least 80 % of them have.
    """
    documents = _postmortems(path)
    named = template or _beside(documents, path)
    plan = _by_template(named, documents, eject) if named else _by_documents(documents, path)
    if explain:
        write("".join(f"{line}\n" for line in plan.reasons))
        return 0
    folder = _folder(documents)
    files = [*plan.files]
    files += [(HOOKS, _hook(folder))] if hook else []
    files += [(WORKFLOW, _workflow(folder))] if github else []
    _write_all(files, force=force)
    tell(
        "next: postmortem-lint check, then check --write-baseline FILE holds what is there already"
    )
    return 0


def _postmortems(path: str) -> tuple[Postmortem, ...]:
    """The postmortems below a path, read as those of nobody's template."""
    found = inputs((path,), None)
    for problem in found.problems:
        raise Problem(problem)
    run = prepare(Options(isolated=True))
    general = builtin_profile(FALLBACK)
    documents: list[Postmortem] = []
    for each in found.inputs:
        try:
            document = read(Source.decode(each.path, each.read()))
        except UnreadableError:
            continue
        if pick_profile(document, run.settings(each.path)):
            documents.append(bind(document, general))
    return tuple(documents)


def _beside(documents: Sequence[Postmortem], path: str) -> str | None:
    """The template that lies beside the documents, or in the folder of the first one. Raises
    Problem for several."""
    places = [each.document.source.path for each in documents] or [os.path.join(path, "new.md")]
    templates = TeamTemplates()
    paths = dict.fromkeys(one.name for place in places for one in templates.beside(place))
    if len(paths) > 1:
        raise Problem(f"there are several templates: {', '.join(paths)}; name one with --from")
    return next(iter(paths), None)


def _by_template(file: str, documents: Sequence[Postmortem], eject: bool) -> Plan:
    """The configuration that names a template, or its whole profile; what few of the documents
    keep of it may be left out."""
    name = seen_from(".", file)
    if name.startswith("../") or os.path.isabs(name):
        raise Problem(f"{name}: lies outside of the current folder; start the program above it")
    whole = read_template(file, name)
    others = (one.document.source for one in documents if one.document.source.path != file)
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
    rows = "".join(f"    {_quoted(name)},\n" for name in names)
    why = "# What few of the documents have of it, and texts that most of them keep."
    return f"{why}\noptional = [\n{rows}]\n"


def _by_documents(documents: Sequence[Postmortem], path: str) -> Plan:
    """The profile that documents without a template share. Raises Problem for too few."""
    if len(documents) < FEWEST:
        found = f"{len(documents)} postmortem{'' if len(documents) == 1 else 's'}"
        what = f"{path}: no template and {found} of the {FEWEST} that would show what all have"
        ready = f'or one that is known in {CONFIG}, as profile = "google-sre"'
        raise Problem(f"{what}; name a template with --from FILE, {ready}")
    parts = shared_parts(documents)
    if not parts:
        raise Problem(f"{path}: the documents share no section and no field; name one with --from")
    reasons = tuple(f"{one.documents} of {len(documents)}: {_line(one)}" for one in parts)
    counts = {id(one.spec): f"in {one.documents} of {len(documents)}" for one in parts}
    profile = shared_profile(parts, Path.cwd().name or "team")
    text = profile_toml(profile, lambda spec: counts.get(id(spec), ""), extends=FALLBACK)
    head = f"# What at least {SHARE:.0%} of {len(documents)} documents have.\n"
    return Plan(((CONFIG, _naming("profile", PROFILE)), (PROFILE, head + text)), reasons)


def _line(part: SharedPart) -> str:
    spec = part.spec
    return section_line(spec) if isinstance(spec, SectionSpec) else field_line(spec)


def _naming(key: str, name: str) -> str:
    what = "the team's own template" if key == "template" else "the profile of the team"
    return f"# What postmortems look like: {what}.\n{key} = {_quoted(name)}\n"


def _quoted(name: str) -> str:
    """A name as a string of TOML and of YAML."""
    import json

    return json.dumps(name, ensure_ascii=False)


def _ejected(profile: Profile) -> str:
    """The whole profile, with a remark on what is only the template's own."""

    def remark(spec: object) -> str:
        if isinstance(spec, SectionSpec):
            return section_line(spec).rpartition(": ")[2]
        return field_line(spec).rpartition(": ")[2] if isinstance(spec, FieldSpec) else ""

    head = f"# The profile of {profile.name}; that file is read no more: change this one.\n"
    return head + profile_toml(profile, remark)


def _folder(documents: Sequence[Postmortem]) -> str:
    """The folder that holds all documents, seen from the current one; "" for that itself."""
    folders = [os.path.dirname(seen_from(".", one.document.source.path)) for one in documents]
    inside = folders and all(folders) and not any(map(os.path.isabs, folders))
    common = os.path.commonpath(folders) if inside else ""
    return Path(common).as_posix() if common not in ("", ".") else ""


def _hook(folder: str) -> str:
    files = f"\n        files: {_quoted(f'^{re.escape(folder)}/')}" if folder else ""
    return (
        f"repos:\n  - repo: {HOME}\n    rev: main  # better pin a commit\n"
        f"    hooks:\n      - id: postmortem-lint{files}\n"
    )


def _workflow(folder: str) -> str:
    changed = _quoted(f"{folder}/**" if folder else "**/*.md")
    return (
        "name: postmortems\non:\n  pull_request:\n"
        f"    paths: [{changed}]\npermissions:\n  contents: read\njobs:\n  lint:\n"
        "    runs-on: ubuntu-latest\n    steps:\n"
        f"      - uses: {_CHECKOUT}\n        with:\n"
        "          persist-credentials: false\n          fetch-depth: 0\n"
        f'      - uses: {_SETUP}\n        with:\n          python-version: "3.12"\n'
        "      # Better pin the commit that you have looked at.\n"
        "      - uses: postmortem-lint/postmortem-lint@main # zizmor: ignore[unpinned-uses]\n"
        f"        with:\n          paths: {_quoted(folder or '.')}\n"
    )


def _write_all(files: Sequence[tuple[str, str]], *, force: bool) -> None:
    """Write the files, or none of them. Raises Problem for one that is there already."""
    there = [name for name, _ in files if os.path.lexists(name)]
    other = config_in(Path())
    if other and other.name not in (CONFIG, *there):
        raise Problem(f"{other.name}: holds a configuration already")
    for name in there if not force else _never_lost(there):
        hint = "--force overwrites it" if not force else "add the hook to it by hand"
        raise Problem(f"{name}: is there already; {hint}")
    for name, text in files:
        path = Path(name)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Problem(f"{name}: cannot be written: {reason(error)}") from None
        write_file(path, text)
        write(f"{name}\n")


def _never_lost(there: Sequence[str]) -> Iterator[str]:
    """Files of other programs, which hold what is not ours to overwrite."""
    return (name for name in there if name == HOOKS)
