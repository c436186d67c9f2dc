"""Where quotation marks and brackets end."""

from __future__ import annotations

import pytest

from tools.reading.brackets import Flow, quoted_end, scan_flow


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("'a' b", 3),
        ("'it''s' b", 7),
        ("'it''s", None),
        ("''", 2),
        ("'''", None),
        ("'a\\' b", 4),
        ('"a" b', 3),
        ('"a\\" b" c', 7),
        ('"a\\\\" b', 5),
        ('"a\\', None),
        ('"a\nb" c', 5),
    ],
)
def test_quoted_end(text: str, end: int | None) -> None:
    assert quoted_end(text) == end
    assert quoted_end("xx" + text, 2) == (None if end is None else end + 2)


@pytest.mark.parametrize(
    ("text", "flow"),
    [
        ("{a: 1} b", Flow(6, "{a: 1}", False)),
        ("{a: [1, {b: 2}]}", Flow(16, "{a: [1, {b: 2}]}", False)),
        ("{a: '}'} b", Flow(8, "{a: '}'}", False)),
        ("{a: it's} b", Flow(9, "{a: it's}", False)),
        ("{a: 1] b", Flow(6, "{a: 1}", True)),
        ("{a: [1} b", Flow(None, "{a: [1] b}", True)),
        ("{a: 1", Flow(None, "{a: 1}", True)),
        ("{a: 1  # b}", Flow(None, "{a: 1}", True)),
        ("{a: 'b}", Flow(None, "{a: 'b'}", True)),
    ],
)
def test_scan_flow(text: str, flow: Flow) -> None:
    assert scan_flow(text) == flow
