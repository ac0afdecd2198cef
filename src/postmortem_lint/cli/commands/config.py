"""`postmortem-lint config`: what is configured, whether that can be used, and the schemas."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from postmortem_lint.cli.adopting.baseline import held_by
from postmortem_lint.cli.configuration.configurations import (
    Configuration,
    Configurations,
    read_configuration,
)
from postmortem_lint.cli.configuration.given import GivenConfiguration
from postmortem_lint.cli.configuration.named_files import fitting_nothing
from postmortem_lint.cli.configuration.read_templates import read_template
from postmortem_lint.cli.configuration.settings import Options, prepare, read_profile
from postmortem_lint.cli.options import (
    config_option,
    isolated_option,
    quiet_anyway_option,
    quiet_option,
)
from postmortem_lint.cli.terminal.output import Problem, tell, write
from postmortem_lint.config.discover import STDIN
from postmortem_lint.config.keys import config_keys
from postmortem_lint.config.load import sources
from postmortem_lint.config.locate import FILES, PYPROJECT, configs_below
from postmortem_lint.config.nearest_file import did_you_mean
from postmortem_lint.profile.load import profile_keys
from postmortem_lint.report.safe_text.screen import visible
from postmortem_lint.shipped import shipped
from postmortem_lint.toml_tables import TableError, read_toml

# The keys that are options of `check`, too, and so may be set by a variable.
_OPTIONS = frozenset({"select", "ignore", "extend-select", "fail-on", "profile", "baseline"})

SCHEMAS = tuple(sorted(path.name.split(".")[0] for path in shipped("schemas").glob("*.json")))


@click.group("config", invoke_without_command=True)
@click.pass_context
def command(ctx: click.Context) -> int:
    """Show the configuration in force, check it, or print a schema."""
    if ctx.invoked_subcommand:
        return 0
    tell(ctx.get_help())
    return 2


@command.command("show", short_help="Print the configuration of a file, key by key.")
@click.argument("file", required=False)
@config_option
@isolated_option
@quiet_anyway_option
def show(file: str | None, config: GivenConfiguration, isolated: bool) -> int:
    """Print the configuration of a FILE: each key with its value and where that comes from.

    Without a FILE the configuration of the current folder.
    """
    if file and file != STDIN and not os.path.lexists(file):
        raise Problem(f"{file}: no such file or folder{did_you_mean(Path(), file)}")
    found = Configurations(config, isolated=isolated).of(file or STDIN)
    if file:
        write(f"# {_chosen(file, found, given=config.file is not None, isolated=isolated)}\n")
    files = {key: file.as_posix() for key, file in _files(found).items()}
    files.update(dict.fromkeys(found.given, "--config"))
    for key in (key for key in config_keys() if key != "extends"):
        variable = f"POSTMORTEM_LINT_{key.upper().replace('-', '_')}"
        value, source = getattr(found.config, key.replace("-", "_")), "default"
        if key in files:
            source = files[key]
        if key in _OPTIONS and os.environ.get(variable):
            value, source = os.environ[variable], f"the variable {variable}"
        write(f"{key} = {_written(value)}  # {visible(source)}\n")
    return 0


def _files(found: Configuration) -> dict[str, Path]:
    """The file that each key comes from."""
    return sources(found.path) if found.path else {}


def _chosen(file: str, found: Configuration, *, given: bool, isolated: bool) -> str:
    """Which configuration counts for a file, and why."""
    if isolated:
        return f"{visible(file)}: no configuration, by --isolated"
    if found.path is None:
        return f"{visible(file)}: no configuration in its folder or above it"
    why = "named by --config" if given else "the nearest in its folder or above it"
    return f"{visible(file)}: {visible(found.path.as_posix())}, {why}"


@command.command("check")
@click.argument("files", nargs=-1, metavar="[FILE]...", envvar="POSTMORTEM_LINT_CONFIG")
@quiet_option
def check(files: tuple[str, ...], quiet: bool) -> int:
    """Check configuration files and the profiles that they name.

    Nothing means the one of the current folder, or of one above it. A FILE may also be a profile of
    your own, or a folder: all configurations in it and below.
    """
    for line in _checked(files):
        if not quiet:
            tell(line)
    return 0


def _checked(files: tuple[str, ...]) -> Iterator[str]:
    """What there is to say of each file. Raises Problem for one that cannot be used."""
    for name in files:
        if os.path.isdir(name):
            yield from _below(Path(name))
        elif _is_profile(Path(name)):
            read_profile(name)
            yield f"{name}: a profile that can be used"
        else:
            yield from _used(read_configuration(Path(name)))
    if not files:
        yield from _used(Configurations().of(STDIN))


def _below(folder: Path) -> Iterator[str]:
    below = tuple(configs_below(folder))
    for path in below:
        yield from _used(read_configuration(path))
    if not below:
        yield f"no configuration file found in {folder.as_posix()}; the defaults are in force"


def _used(found: Configuration) -> Iterator[str]:
    """That a configuration can be used with all that it names. Raises Problem."""
    path, config = found.path, found.config
    if path is None:
        yield "no configuration file found; the defaults are in force"
        return
    looks = [config.profile, *config.profiles.values()]
    looks += [one.profile for one in config.overrides]
    templates = (config.template, *(one.template for one in config.overrides))
    for template in filter(None, templates):
        read_template(found.file(template), template)
    for profile in filter(None, looks):
        read_profile(found.file(profile) if profile.endswith(".toml") else profile)
    run = prepare(Options(config=GivenConfiguration(str(path))))
    run.settings(STDIN)
    baseline = run.baseline(STDIN)
    if baseline:
        held_by(baseline)
    yield from (f"warning: {line}" for line in fitting_nothing(path, config, found.given))
    yield f"{path.as_posix()}: can be used"


@command.command("schema", short_help="Print a JSON Schema.")
@click.argument("name", type=click.Choice(SCHEMAS), default="config")
@quiet_anyway_option
def schema(name: str) -> int:
    """Print the JSON Schema of the configuration, of profiles, of the report, or of what export
    writes."""
    write((shipped("schemas") / f"{name}.schema.json").read_text(encoding="utf-8"))
    return 0


def _is_profile(path: Path) -> bool:
    """Whether a TOML file looks like a profile: it has a name, or other keys that a configuration
    has not."""
    if not path.exists():
        raise Problem(f"{path.as_posix()}: no such file")
    if path.name in (*FILES, PYPROJECT):
        return False
    only = {*profile_keys()} - {*config_keys(), "rules"}
    try:
        return not only.isdisjoint(read_toml(path)[1])
    except TableError:
        return False


def _written(value: object) -> str:
    """A value as TOML writes it; what is not set is an empty text."""
    if value is None:
        return '""'
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return f"[{', '.join(_written(one) for one in value)}]"
    if isinstance(value, Mapping):
        pairs = (f"{_written(key)} = {_written(one)}" for key, one in value.items())
        return f"{{ {', '.join(pairs)} }}" if value else "{}"
    return json.dumps(visible(value), ensure_ascii=False) if isinstance(value, str) else str(value)
