"""A profile as TOML is read back as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from postmortem_lint.markdown.read import read
from postmortem_lint.profile.builtin_names import builtin_names
from postmortem_lint.profile.load import builtin_profile, load_profile
from postmortem_lint.profile.model import FieldSpec, Profile
from postmortem_lint.profile.scales import field_scale
from postmortem_lint.profile.write import profile_toml
from postmortem_lint.roles import Key
from postmortem_lint.templates.derive import derive
from postmortem_lint.text import Source


@pytest.mark.parametrize("name", builtin_names())
def test_each_built_in_profile_comes_back(tmp_path: Path, name: str) -> None:
    path = tmp_path / "own.toml"
    path.write_text(profile_toml(builtin_profile(name)), encoding="utf-8")
    assert load_profile(path) == builtin_profile(name)


def test_the_example_of_the_guide_can_be_used(tmp_path: Path) -> None:
    page = (Path(__file__).parents[2] / "docs" / "profiles.md").read_text(encoding="utf-8")
    path = tmp_path / "my.toml"
    path.write_text(page.partition("```toml\n# my.toml\n")[2].partition("```")[0], encoding="utf-8")
    profile = load_profile(path)
    assert [spec.labels for spec in profile.fields if spec.key is Key.OTHER] == [
        ("Quay",),
        ("Tide turned",),
    ]
    assert field_scale(profile, Key.STATUS).closed is False


def test_odd_texts_and_names_come_back(tmp_path: Path) -> None:
    field = FieldSpec(Key.STATUS, ('a "b" \\',), values=("x\n\ty",), aliases={"in_work ü": "x"})
    texts = ("```\nSay\x7f it\n```", "#")
    profile = Profile("ö", fields=(field,), guidance=texts, same=((Key.DATE,),))
    path = tmp_path / "own.toml"
    path.write_text(profile_toml(profile, lambda _: "why"), encoding="utf-8")
    assert load_profile(path) == profile


def test_sections_of_one_role_below_titles_of_ones_own_come_back(tmp_path: Path) -> None:
    text = "# Incident\n\n## Quay\n\n### Timeline\n\n## Crane\n\n### Timeline\n"
    profile = derive(read(Source("own.md", text)), "own")
    assert [spec.parent_title for spec in profile.sections] == ["", "Quay", "", "Crane"]
    path = tmp_path / "own.toml"
    path.write_text(profile_toml(profile), encoding="utf-8")
    assert load_profile(path) == profile
