"""Meetings called by their full names."""

from __future__ import annotations

from tests.extract.reading import facts


def test_a_short_name_stands_for_the_long_one() -> None:
    text = "第三届中国湖州竹产业博览会11月5日开幕。市长王建军宣布竹博会开幕。"
    assert set(facts(text, "event", "event")) == {"第三届中国湖州竹产业博览会"}
    assert facts(text, "speaks", "person", "event") == [("王建军", "第三届中国湖州竹产业博览会")]
