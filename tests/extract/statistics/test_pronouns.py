"""Words that point back to those just listed."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "各省上半年GDP数据公布。增速垫底的是青海和吉林，前者4.6%，后者4.3%。",
            [("GDP", "增长", 4.6, "青海"), ("GDP", "增长", 4.3, "吉林")],
        ),
        (
            "全市秸秆利用率、残膜回收率分别为88.6%和71%，前者比上年提高2.3个百分点，后者提高1.2个百分点。",
            [
                ("秸秆利用率", "level", 88.6, "全市"),
                ("残膜回收率", "level", 71.0, "全市"),
                ("秸秆利用率", "增长", 2.3, "全市"),
                ("残膜回收率", "增长", 1.2, "全市"),
            ],
        ),
        (
            "全市入库税收3亿元，土地出让收入5亿元，前者增长4%，后者下降7%。",
            [
                ("入库税收", "level", 3.0, "全市"),
                ("土地出让收入", "level", 5.0, "全市"),
                ("入库税收", "增长", 4.0, "全市"),
                ("土地出让收入", "下降", 7.0, "全市"),
            ],
        ),
        (
            "主要伙伴中，东盟、美国、韩国位居前三，全省对上述三方出口依次为2.3亿元、1.9亿元、1.7亿元，对日本下降9%。",
            [
                ("对东盟出口", "level", 2.3, "全省"),
                ("对美国出口", "level", 1.9, "全省"),
                ("对韩国出口", "level", 1.7, "全省"),
                ("对日本出口", "下降", 9.0, "全省"),
            ],
        ),
        (
            "甘肃、青海、宁夏增速居前，上述三省GDP分别为3亿元、2亿元、1亿元。",
            [("GDP", "level", 3.0, "甘肃"), ("GDP", "level", 2.0, "青海"), ("GDP", "level", 1.0, "宁夏")],
        ),
    ],
)
def test_pronouns_are_those_listed_before(text: str, rows: list[tuple[str, str, float, str]]) -> None:
    assert facts(text, "indicator", "indicator", "change", "value", "area") == rows
