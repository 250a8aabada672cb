"""One measure beside others: whose values stand in brackets, areas that are only compared with."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "全县旅游收入同比增长9.5%，超全市平均3.4个百分点。门票收入增长3.1%。",
            [("旅游收入", 9.5, "全县"), ("旅游收入超全市平均", 3.4, "全县"), ("门票收入", 3.1, "全县")],
        ),
        (
            "全县工业用水增长4.5%，比全省平均水平（3.3%）和全国（2.4%）分别高1.2、2.1个百分点。农业用水增长5%。",
            [
                ("工业用水", 4.5, "全县"),
                ("工业用水", 3.3, "全省"),
                ("工业用水", 2.4, "全国"),
                ("工业用水增速比全省高", 1.2, "全县"),
                ("工业用水增速比全国高", 2.1, "全县"),
                ("农业用水", 5.0, "全县"),
            ],
        ),
        (
            "全市税收增长6.2%，高于全国0.7、全省2.3个百分点。关税下降2%。",
            [
                ("税收", 6.2, "全市"),
                ("税收高于全国", 0.7, "全市"),
                ("税收高于全省", 2.3, "全市"),
                ("关税", 2.0, "全市"),
            ],
        ),
        (
            "全市税收增长6.2%，比全省（5.1%）高1.1个百分点。",
            [("税收", 6.2, "全市"), ("税收", 5.1, "全省"), ("税收比全省高", 1.1, "全市")],
        ),
    ],
)
def test_beside_others(text: str, rows: list[tuple[str, float, str]]) -> None:
    assert facts(text, "indicator", "indicator", "value", "area") == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "1-7月，木材产量8万吨，下降0.5%，降幅比1-3月、1-4月分别收窄6.4个百分点、7.8个百分点。",
            [
                ("木材产量", 8.0, "1-7月"),
                ("木材产量", 0.5, "1-7月"),
                ("木材产量降幅", 6.4, "1-7月"),
                ("木材产量降幅", 7.8, "1-7月"),
            ],
        ),
        (
            "3月份，拆借利率为1.9%，分别比上月和上年同期低0.01个和0.2个百分点。",
            [("拆借利率", 1.9, "3月份"), ("拆借利率", 0.01, "3月份"), ("拆借利率", 0.2, "3月份")],
        ),
        (
            "3月份，新房和旧房价格分别上涨7.3%和5.5%，涨幅比上月分别扩大1个和0.9个百分点。",
            [
                ("新房价格", 7.3, "3月份"),
                ("旧房价格", 5.5, "3月份"),
                ("新房价格涨幅", 1.0, "3月份"),
                ("旧房价格涨幅", 0.9, "3月份"),
            ],
        ),
        (
            "上半年，税收增长13.3%，为10年来最高增幅，比2019年同期增长15.5%。",
            [("税收", 13.3, "上半年"), ("税收", 15.5, "上半年")],
        ),
    ],
)
def test_beside_other_times(text: str, rows: list[tuple[str, float, str]]) -> None:
    assert facts(text, "indicator", "indicator", "value", "period") == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "东部地区人口占39.9%，中部地区占25.8%。",
            [("东部地区人口", 39.9, None), ("中部地区人口", 25.8, None)],
        ),
        (
            "地方一般公共预算收入增长10.3%。其中，东部、中部地区收入分别增长10.2%、6.9%。",
            [
                ("地方一般公共预算收入", 10.3, None),
                ("地方一般公共预算收入", 10.2, "东部地区"),
                ("地方一般公共预算收入", 6.9, "中部地区"),
            ],
        ),
        ("民警多次赴柬埔寨、老挝等国家开展协作。抓获逃犯230名。", [("抓获逃犯", 230.0, None)]),
    ],
)
def test_sides_of_a_country_and_where_one_went(text: str, rows: list[tuple[str, float, str | None]]) -> None:
    assert facts(text, "indicator", "indicator", "value", "area") == rows


def test_whom_a_share_is_of() -> None:
    text = "全省对东盟、欧盟出口分别为3亿元、2亿元，其中，东盟仍为最大出口市场，占全省出口的14.6%。"
    assert facts(text, "indicator", "indicator", "change", "value") == [
        ("对东盟出口", "level", 3.0),
        ("对欧盟出口", "level", 2.0),
        ("对东盟出口", "占比", 14.6),
    ]
