"""Statistics told in ways of their own: rises as things, rates below zero, levels of two years, and what is none."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("民间借款仍然保持了19.4%的增长。", [("民间借款", "增长", 19.4)]),
        ("出口实现11.2%的增长，进口保持6%的快速增长。", [("出口", "增长", 11.2), ("进口", "增长", 6.0)]),
        ("前三季度，个体工商户新增28%。", [("个体工商户", "增长", 28.0)]),
        # what was said is not said again by its rate
        (
            "铁路投资2900亿元，同比增长8.3%。8.3%的增速比上半年加快0.4个百分点。",
            [("铁路投资", "level", 2900.0), ("铁路投资", "同比增长", 8.3), ("铁路投资增速", "增长", 0.4)],
        ),
        # a share that rises, and where to
        (
            "服务业增加值占GDP的比重比去年同期提高了1.4个百分点，达到47%。",
            [("服务业增加值占比", "增长", 1.4), ("服务业增加值", "占比", 47.0)],
        ),
        # rates below zero
        (
            "消费、投资和净出口对经济增长的贡献率分别是52.3%、49%和-1.3%。",
            [
                ("消费对经济增长的贡献率", "level", 52.3),
                ("投资对经济增长的贡献率", "level", 49.0),
                ("净出口对经济增长的贡献率", "level", -1.3),
            ],
        ),
        ("水库平均水位涨至13.65米。", [("水库平均水位", "level", 13.65)]),
        ("事故已有9人治愈出院、死亡13人。", [("治愈人数", "level", 9.0), ("死亡", "level", 13.0)]),
        (
            "上半年零售企业收入利润快速增长，实现营业收入3.4亿元。",
            [("零售企业营业收入", "level", 3.4)],
        ),
        (
            "建筑业增加值达到4221亿元，在国民经济中的比重上升到了6.2%。",
            [("建筑业增加值", "level", 4221.0), ("建筑业增加值", "占比", 6.2)],
        ),
        ("推动银行向小店让利1.2亿元。", [("银行向小店让利", "level", 1.2)]),
    ],
)
def test_told_in_ways_of_their_own(text: str, rows: list[tuple[str, str, float]]) -> None:
    assert facts(text, "indicator", "indicator", "change", "value") == rows


def test_levels_of_two_years() -> None:
    text = "从1980年到2012年，全省码头数量从12个跃升到37个。"
    assert facts(text, "indicator", "indicator", "value", "period") == [
        ("码头数量", 12.0, "1980年"),
        ("码头数量", 37.0, "2012年"),
    ]


def test_a_target_is_no_level() -> None:
    text = "特种债券发行7100亿元，完成1万亿元发行任务的71%。"
    assert facts(text, "indicator", "value") == [7100.0, 71.0]


def test_money_for_several_places_is_of_none() -> None:
    text = "近日，水利部门给江西、湖北等省区市下拨专项资金1.3亿元。"
    assert facts(text, "indicator", "area", "value") == [(None, 1.3)]
    assert facts("水利部门给江西下拨专项资金1.3亿元。", "indicator", "area", "value") == [("江西", 1.3)]


@pytest.mark.parametrize(
    "text",
    [
        "9月份，全国60个重点城市租金全线上涨。",
        "生意兴隆，比邻居高出了11.8个百分点。",
        "董事会决定在20号前向工厂提供61.6亿元的短期贷款。",
        "海湾大桥4000吨桥段成功吊装。",
        "去年，协会帮助217名失足少年重返校园。",
    ],
)
def test_no_statistic(text: str) -> None:
    assert facts(text, "indicator", "indicator", "value") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("汽、柴油价格每吨分别降低150元和145元。", ["汽油价格", "柴油价格"]),
        (
            "95号汽油和0号柴油全国平均零售价格每升分别降低0.1元和0.2元。",
            ["95号汽油平均零售价格", "0号柴油平均零售价格"],
        ),
        (
            "新建商品住宅和二手住宅价格环比上涨的城市分别为26个和41个。",
            ["新建商品住宅价格环比上涨的城市", "二手住宅价格环比上涨的城市"],
        ),
    ],
)
def test_what_two_sorts_have_in_common(text: str, names: list[str]) -> None:
    assert facts(text, "indicator", "indicator") == names


def test_along_the_whole_line_is_no_part_of_a_name() -> None:
    text = "五月份国内大中城市房价全线上涨\n与去年同期相比，福州涨幅第一，上涨了8.2%。"
    assert facts(text, "indicator", "indicator", "area") == [("国内大中城市房价", "福州")]
