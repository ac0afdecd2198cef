"""The plugin of mdformat: postmortems get the layout of `postmortem-lint format`, other files none.

Asked for by `mdformat --postmortem`, or by `enabled = true` below `[plugin.postmortem]` in
`.mdformat.toml`; else it does nothing, as mdformat loads whatever is installed beside it. It also
stands back where mdformat is told to wrap lines or to number lists.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import argparse

    from markdown_it import MarkdownIt
    from markdown_it.rules_core import StateCore
    from mdformat.renderer import RenderContext, RenderTreeNode

# A document that is laid out already: one token instead of its blocks.
_TOKEN = "postmortem"

RENDERERS: Mapping[str, Callable[[RenderTreeNode, RenderContext], str]] = {
    _TOKEN: lambda node, _: node.content
}
POSTPROCESSORS: Mapping[str, Any] = {}


def add_cli_argument_group(group: argparse._ArgumentGroup) -> None:
    """Add the option that asks for the plugin."""
    group.add_argument(
        "--postmortem",
        action="store_const",
        const=True,
        dest="enabled",
        help="format postmortems as `postmortem-lint format` does",
    )


def update_mdit(mdit: MarkdownIt) -> None:
    """Let the parser take a postmortem as one block that is laid out, if this is asked for."""
    options = mdit.options.get("mdformat", {})
    asked = options.get("plugin", {}).get("postmortem", {}).get("enabled")
    told = options.get("number") or options.get("wrap", "keep") != "keep"
    if not asked or told:
        return
    if mdit.renderer.__output__ == "html":  # mdformat compares the pages before and after
        mdit.enable("table")
    else:
        path = str(options.get("filename") or "-")
        mdit.core.ruler.push("postmortem", lambda state: _lay_out(state, path))


def _lay_out(state: StateCore, path: str) -> None:
    from markdown_it.token import Token

    text = _laid_out(state.src, path)
    if text is not None:
        state.tokens = [Token(_TOKEN, "", 0, content=text.removesuffix("\n"), block=True)]


def _laid_out(text: str, path: str) -> str | None:
    """The text of a postmortem laid out, or as it is where that would change it; else None."""
    from postmortem_lint.cli.configuration.settings import Options, prepare
    from postmortem_lint.cli.terminal.output import Problem
    from postmortem_lint.engine.lint import pick_profile
    from postmortem_lint.markdown.read import read
    from postmortem_lint.rewriting.lay_out import lay_out
    from postmortem_lint.text import Source

    try:
        settings = prepare(Options()).settings(path)
    except Problem:  # the linter tells what is wrong with a configuration
        settings = prepare(Options(isolated=True)).settings(path)
    mark = "\ufeff" if text.startswith("\ufeff") else ""  # mdformat takes it for a part of the text
    source = Source(path, text.removeprefix(mark))
    if pick_profile(read(source), settings) is None:
        return None
    return mark + lay_out(source).source.text
