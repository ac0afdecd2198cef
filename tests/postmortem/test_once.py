"""Analyses are made once for each postmortem, and end with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from postmortem_lint.analysis.once import all_once, once
from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem.bind import bind
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.text import Source


def test_an_analysis_is_made_once_for_each_postmortem() -> None:
    asked: list[str] = []

    @once
    def length(postmortem: Postmortem) -> int:
        asked.append(postmortem.document.source.path)
        return len(postmortem.document.source.text)

    short, long = (
        bind(read(Source(path, text)), builtin_profile("generic"))
        for path, text in (("a.md", "# Outage\n"), ("b.md", "# Another outage\n"))
    )
    assert [length(one) for one in (short, long, short, long)] == [9, 17, 9, 17]
    assert asked == ["a.md", "b.md"]
    # A postmortem that is told something new is looked at anew.
    assert length(replace(short, on_disk=True)) == 9
    assert asked == ["a.md", "b.md", "a.md"]


def test_what_an_analysis_yields_is_kept_whole() -> None:
    asked: list[str] = []

    @all_once
    def letters(postmortem: Postmortem) -> Iterator[str]:
        asked.append(postmortem.document.source.path)
        yield from "ab"

    postmortem = bind(read(Source("a.md", "# Outage\n")), builtin_profile("generic"))
    assert [letters(postmortem) for _ in range(2)] == [("a", "b")] * 2
    assert asked == ["a.md"]
