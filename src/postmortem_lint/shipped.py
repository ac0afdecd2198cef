"""Finds the rule pages and the JSON Schemas, in an installed package and in a checkout alike."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

_PACKAGE = Path(__file__).parent


def shipped(kind: Literal["rules", "schemas"]) -> Path:
    """The folder of the rule pages or of the schemas. Raises FileNotFoundError if there is none."""
    installed = _PACKAGE / "shipped" / kind
    checkout = _PACKAGE.parents[1] / kind
    for folder in (installed, checkout):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"{kind}: neither in the package nor in a checkout")


def rule_pages() -> dict[str, Path]:
    """The page of each rule by its code, in order of code."""
    pages = sorted(shipped("rules").glob("PM[0-9][0-9][0-9]-*.md"))
    return {page.name[:5]: page for page in pages}


def schema_text(name: str) -> str:
    """The text of the schema `name` ("profile"). Raises FileNotFoundError for an unknown name."""
    return (shipped("schemas") / f"{name}.schema.json").read_text(encoding="utf-8")
