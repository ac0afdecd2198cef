"""Rule pages and schemas are found."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from postmortem_lint import shipped as module
from postmortem_lint.shipped import rule_pages, schema_text, shipped


def test_in_a_checkout_they_stand_on_top() -> None:
    top = Path(__file__).parents[1]
    assert shipped("rules") == top / "rules"
    assert shipped("schemas") == top / "schemas"


def test_in_a_package_they_come_along(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = tmp_path / "site" / "postmortem_lint" / "shipped" / "schemas"
    inside.mkdir(parents=True)
    (inside / "ferry.schema.json").write_text("{}", encoding="utf-8")
    monkeypatch.setattr(module, "_PACKAGE", inside.parents[1])
    assert shipped("schemas") == inside
    assert schema_text("ferry") == "{}"
    with pytest.raises(FileNotFoundError, match="rules: neither in the package nor in a checkout"):
        shipped("rules")


def test_rule_pages_stand_in_order_of_code() -> None:
    pages = rule_pages()
    assert list(pages) == sorted(pages)
    assert all(page.name.startswith(f"{code}-") for code, page in pages.items())


@pytest.mark.parametrize("name", ["config", "postmortem", "profile", "report"])
def test_a_schema_knows_its_own_name(name: str) -> None:
    assert json.loads(schema_text(name))["$id"].endswith(f"/schemas/{name}.schema.json")


def test_an_unknown_schema() -> None:
    with pytest.raises(FileNotFoundError):
        schema_text("ferry")
