"""Bureaus of a place that are named without it."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "绍兴市副市长陈立新到会。财政局局长王红，城管局局长李建国出席。",
            [("绍兴市财政局", "局长"), ("绍兴市城市管理局", "局长")],
        ),
        ("绍兴市副市长陈立新到会。住建局党组书记、局长王红出席。", [("绍兴市住房和城乡建设局", "局长")]),
        ("财政局局长王红到会。", []),
    ],
)
def test_a_bureau_is_one_of_the_place_that_the_text_speaks_of(text: str, rows: list[tuple[str, str]]) -> None:
    found = facts(text, "post", "organ", "title")
    assert [row for row in found if row[1] == "局长"] == rows


def test_a_bureau_of_no_place_is_an_organ() -> None:
    assert mentions("财政局局长王红，水务局局长李建国到会。", "ORGAN") == [("ORGAN", "财政局"), ("ORGAN", "水务局")]


def test_a_bureau_that_somebody_is_made_head_of() -> None:
    text = "绍兴市政府人事调整：任命王红为绍兴市审计局局长，李建国为水务局局长，何明亮为卫生局局长。"
    assert facts(text, "personnel", "person", "organ") == [
        ("王红", "绍兴市审计局"),
        ("李建国", "绍兴市水务局"),
        ("何明亮", "绍兴市卫生局"),
    ]
