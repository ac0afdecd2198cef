"""Links to files: what is beside a document is found out on the disk, and only there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from postmortem_lint.cli.files.beside import beside
from postmortem_lint.engine.lint import lint_bytes
from postmortem_lint.engine.settings import Settings
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.rules import ALL

DOCUMENT = """# Postmortem: parcel labels printed twice

## References
- [queue](../runbooks/print%20queue.md#drain)
- [page](../runbooks/restart.html)
- [gone](../runbooks/gone.md)
- [left behind](../playbooks/all.md)
"""
HOSTS = """# Postmortem: parcel labels printed twice

## References
- [graph](graphs.parcels.io/d/8)
- [folder](charts.io/d/8)
- [file](charts.io/labels.png)
"""
IMAGES = """# Postmortem: parcel labels printed twice

![the queue](graphs.parcels.io/queue.png)
![its depth](graphs.print.parcels.de/d/depth.svg), [log](files.print.parcels.com/07/spooler.log)
[![both](//graphs.parcels.io/b.png)](charts.parcels.io/b.html) and [notes](depots.internal/notes.md)

![shown](../images/labels.v2.png), [the driver](node.parcels.js/driver.js), ![two](charts.io/2.png)
[notes](print.queue.md), [map](depots.north.pdf/map.png), [log](2026.05.log)
"""


def _targets(path: Path, document: str = DOCUMENT) -> list[str]:
    settings = Settings(
        rules=tuple(rule for rule in ALL if rule.code == "PM720"),
        candidates=(),
        profile=builtin_profile("generic"),
        detect=False,
    )
    result = lint_bytes("page.md", document.encode(), settings, exists=beside(str(path)))
    return [result.source[one.finding.span] for one in result.findings]


@pytest.fixture
def page(tmp_path: Path) -> Path:
    (tmp_path / "runbooks").mkdir()
    (tmp_path / "runbooks" / "print queue.md").write_text("# Print queue\n")
    (tmp_path / "runbooks" / "restart.md").write_text("# Restart\n")
    (tmp_path / "postmortems").mkdir()
    return tmp_path / "postmortems" / "labels.md"


def test_a_missing_file_is_found_and_a_folder_left_behind_is_not_judged(page: Path) -> None:
    assert _targets(page) == ["../runbooks/gone.md"]


def test_in_a_repository_a_missing_folder_counts_too(page: Path) -> None:
    (page.parents[1] / ".git").mkdir()
    assert _targets(page) == ["../runbooks/gone.md", "../playbooks/all.md"]


def test_beyond_the_root_of_a_repository_its_host_has_pages(page: Path) -> None:
    (page.parents[1] / ".git").mkdir()
    targets = ("../../../issues/7", "../../../wiki", "../issues/7", "@site/a.md", "~/b.md")
    document = "# A\n\n" + "".join(f"- [a]({target})\n" for target in targets)
    assert _targets(page, document) == ["../issues/7"]


def test_a_copy_tells_nothing_of_pages_above_it(page: Path) -> None:
    targets = ("../../wiki", "../issues", "../../pull/7", "../runbooks/gone", "../gone.md")
    document = "# A\n\n" + "".join(f"- [a]({target})\n" for target in targets)
    assert _targets(page, document) == ["../runbooks/gone", "../gone.md"]


def test_a_host_needs_no_repository_but_a_file_of_that_name_counts(page: Path) -> None:
    (page.parent / "charts.io" / "d" / "8").mkdir(parents=True)
    assert _targets(page, HOSTS) == ["graphs.parcels.io/d/8", "charts.io/labels.png"]
    assert _targets(page.parents[1] / "elsewhere" / "labels.md", HOSTS) == [
        "graphs.parcels.io/d/8",
        "charts.io/d/8",
    ]


def test_a_name_of_three_parts_is_a_host_whatever_its_pages_end_in(page: Path) -> None:
    hosts = [
        "graphs.parcels.io/queue.png",
        "graphs.print.parcels.de/d/depth.svg",
        "files.print.parcels.com/07/spooler.log",
        "charts.parcels.io/b.html",
    ]
    assert _targets(page.parents[1] / "elsewhere" / "labels.md", IMAGES) == hosts
    (page.parents[1] / "elsewhere" / "graphs.parcels.io").mkdir(parents=True)
    (page.parents[1] / "elsewhere" / "graphs.parcels.io" / "queue.png").write_text("x")
    assert hosts[0] not in _targets(page.parents[1] / "elsewhere" / "labels.md", IMAGES)


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
@pytest.mark.parametrize("in_repository", [True, False])
def test_what_lies_behind_a_link_out_changes_no_answer(page: Path, in_repository: bool) -> None:
    root, out = page.parents[1] / "team", page.parents[1] / "home"
    page = root / "labels.md"
    root.mkdir()
    out.mkdir()
    (out / "there.md").write_text("x")
    (root / "deep").mkdir()
    if in_repository:
        (root / ".git").mkdir()
    (root / "out").symlink_to("../home")
    for name in ("there", "none"):
        (root / f"{name}-key.md").symlink_to(out / f"{name}.md")
        (root / f"{name}-back.md").symlink_to(out / f"{name}.md" / ".." / ".." / "team" / "x.md")
    (root / "loop.md").symlink_to("loop.md")
    names = ("out/{}.md", "{}-key.md", "deep/../out/{}.md", "{}-back.md", "deep/../{}-key.md")
    targets = [name.format(kind) for name in names for kind in ("there", "none")]
    assert _targets(page, "# A\n\n" + "".join(f"- [a]({one})\n" for one in targets)) == []
    assert _targets(page, "# A\n\n- [a](loop.md)\n") == []


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_a_link_within_the_repository_is_followed(page: Path) -> None:
    root = page.parents[1]
    (root / ".git").mkdir()
    (root / "books").symlink_to("runbooks")
    (root / "all").symlink_to(root / "runbooks")
    (root / "dangling.md").symlink_to("runbooks/gone.md")
    good = ("../books/restart.md", "../all/restart.md", "../books/../all/restart.md")
    bad = ("../books/gone.md", "../all/gone.md", "../dangling.md")
    document = "# A\n\n" + "".join(f"- [a]({target})\n" for target in (*good, *bad))
    assert _targets(page, document) == list(bad)


def test_without_a_file_nothing_is_known() -> None:
    assert beside(None) is None
