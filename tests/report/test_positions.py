"""Columns as each consumer counts them."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postmortem_lint.engine.result import Result
from postmortem_lint.finding import Diagnostic, Edit, Finding, Fix, Rule, Safety, Severity
from postmortem_lint.report.formats.rdjson import rdjson
from postmortem_lint.report.formats.sarif import sarif
from postmortem_lint.report.positions import ColumnUnit, position, region
from postmortem_lint.text import Position, Source, Span

RULE = Rule("PM302", "timeline-out-of-order", "…", Severity.ERROR, lambda _: iter(()))


@pytest.mark.parametrize(
    ("unit", "column"), [(ColumnUnit.CODE_POINT, 5), (ColumnUnit.UTF8, 11), (ColumnUnit.UTF16, 6)]
)
def test_columns_count_units_from_one(unit: ColumnUnit, column: int) -> None:
    source = Source("a.md", "x\r\né日🔥 here")
    assert position(source, source.text.index("here"), unit) == Position(2, column)


def test_only_bytes_count_the_byte_order_mark() -> None:
    source = Source("a.md", "# x\ny", bom=True)
    assert position(source, 2, ColumnUnit.UTF8) == Position(1, 6)
    assert position(source, 4, ColumnUnit.UTF8) == Position(2, 1)
    assert position(source, 2, ColumnUnit.UTF16) == Position(1, 3)


@given(st.text(), st.booleans(), st.data())
def test_a_place_found_by_its_column_is_the_place(
    body: str, bom: bool, data: st.DataObject
) -> None:
    source = Source("a.md", body, bom)
    offset = data.draw(st.integers(0, len(body)))
    start = source.starts[source.line(offset) - 1]
    for unit, code, width in ((ColumnUnit.UTF8, "utf-8", 1), (ColumnUnit.UTF16, "utf-16-le", 2)):
        at = position(source, offset, unit)
        line = body[start:].encode(code)
        if unit is ColumnUnit.UTF8 and bom and at.line == 1:
            line = b"\xef\xbb\xbf" + line
        assert line[(at.column - 1) * width :] == body[offset:].encode(code)


def test_a_region_of_several_lines_knows_it() -> None:
    source = Source("a.md", "one\ntwo\n")
    assert region(source, Span(0, 3)).on_one_line
    assert not region(source, Span(0, 5)).on_one_line


def test_each_consumer_gets_its_own_columns() -> None:
    source = Source("a.md", "🔥é 13:05 x\n")
    fix = Fix("t", Safety.SAFE, (Edit(Span(3, 5), "14"), Edit(Span(6, 8), "06")))
    found = Diagnostic(RULE, Severity.ERROR, Finding(Span(3, 8), "m", fix=fix))
    results = [Result(source, diagnostics=(found,))]
    place = json.loads(sarif(results))["runs"][0]["results"][0]["locations"][0]
    assert place["physicalLocation"]["region"] == {
        "startLine": 1,
        "startColumn": 5,
        "endLine": 1,
        "endColumn": 10,
    }
    (one,) = json.loads(rdjson(results))["diagnostics"]
    span = {"start": {"line": 1, "column": 8}, "end": {"line": 1, "column": 13}}
    assert one["location"]["range"] == span
    assert one["suggestions"] == [{"range": span, "text": "14:06"}]
