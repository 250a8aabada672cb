"""Rankings of places under one measure."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts


@pytest.mark.parametrize(
    ("text", "name", "change", "rows"),
    [
        (
            "各省上半年GDP增速：青海6.4%、海南6.1%、甘肃5.3%。",
            "GDP",
            "增长",
            [("青海", 6.4), ("海南", 6.1), ("甘肃", 5.3)],
        ),
        (
            "全国出口增长7%，增速最低的是：青海2.4%、海南2.1%。",
            "出口",
            "增长",
            [("全国", 7.0), ("青海", 2.4), ("海南", 2.1)],
        ),
        ("前三季度各省GDP增速中，贵州为9.8%，云南为9.1%。", "GDP", "增长", [("贵州", 9.8), ("云南", 9.1)]),
        ("投资增速最高的是贵州，为9.8%；其次是云南，为9.1%。", "投资", "增长", [("贵州", 9.8), ("云南", 9.1)]),
        ("从GDP增速看，贵州（9.8%）、云南（9.1%）位居前列。", "GDP", "增长", [("贵州", 9.8), ("云南", 9.1)]),
        ("GDP增速方面，贵州则以9.8%领跑，云南9.1%。", "GDP", "增长", [("贵州", 9.8), ("云南", 9.1)]),
        (
            "GDP总量前三的省份分别是江苏（3899亿元）、山东（3738亿元）。",
            "GDP总量",
            "level",
            [("江苏", 3899.0), ("山东", 3738.0)],
        ),
        (
            "出口总值居前两位的是江苏、山东，分别为2万亿元和1万亿元。",
            "出口总值",
            "level",
            [("江苏", 2.0), ("山东", 1.0)],
        ),
        ("县区投资增速前两名：榆中县增长31.3%，永登县增长20%。", "投资", "增长", [("榆中县", 31.3), ("永登县", 20.0)]),
    ],
)
def test_what_is_ranked_is_measured_of_each_place(
    text: str, name: str, change: str, rows: list[tuple[str, float]]
) -> None:
    found = facts(text, "indicator", "indicator", "change", "area", "value")
    assert found == [(name, change, *row) for row in rows]
