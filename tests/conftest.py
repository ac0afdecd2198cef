"""Options of the test run."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--write-reports",
        action="store_true",
        help="refill the reports in the pages of the rule book",
    )
